#include "transfer/reading/picture_file.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace anchorite::transfer {

namespace {

struct Beginning {
    std::string_view bytes;
    std::size_t place;
    std::string_view name;
};

using namespace std::string_view_literals;

/// What people bring instead; only for the sentence.
constexpr auto others = std::to_array<Beginning>({
    {"GIF8"sv, 0, "a GIF"},
    {"WEBP"sv, 8, "a WebP"},
    {"ftypheic"sv, 4, "a HEIC"},
    {"ftypheix"sv, 4, "a HEIC"},
    {"ftypmif1"sv, 4, "a HEIF"},
    {"ftypavif"sv, 4, "an AVIF"},
    {"BM"sv, 0, "a BMP"},
    {"II*\0"sv, 0, "a TIFF"},
    {"MM\0*"sv, 0, "a TIFF"},
    {"%PDF"sv, 0, "a PDF"},
    {"<svg"sv, 0, "an SVG"},
    {"<?xml"sv, 0, "an XML file"},
});

bool begins(ByteView file, const Beginning& with) {
    return file.size() >= with.place && asText(file.subspan(with.place)).starts_with(with.bytes);
}

}  // namespace

Result<OpenedPicture> openPicture(ByteView file, bool halved) {
    if (asText(file).starts_with("\x89PNG\r\n\x1a\n")) {
        return OpenedPicture{.picture = TRY(openPng(file)), .shrunk = 1};
    }
    if (asText(file).starts_with("\xff\xd8\xff")) {
        return openJpeg(file, halved);
    }
    const auto* known = std::ranges::find_if(others, [&](const Beginning& other) { return begins(file, other); });
    return fail("picture.unknown", known == others.end()
                                       ? "this is neither a PNG nor a JPEG"
                                       : "this is " + std::string(known->name) +
                                             ", and only PNG and JPEG are read: save it as one of them");
}

}  // namespace anchorite::transfer
