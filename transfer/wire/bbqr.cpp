#include "transfer/wire/bbqr.h"

#include <algorithm>

#include "crypto/base/text.h"
#include "transfer/wire/base32.h"
#include "transfer/wire/bbqr_body.h"
#include "transfer/wire/capacity.h"

namespace anchorite::transfer {

namespace {

constexpr std::size_t headerSize = 8;
constexpr std::string_view base36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr int smallestVersion = 5;  // what the reference starts with

std::unexpected<Error> malformed(std::string reason) {
    return fail("bbqr.malformed", std::move(reason));
}

bool isEncoding(char letter) {
    return letter == 'H' || letter == '2' || letter == 'Z';
}

bool isFileType(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

std::optional<std::uint32_t> fromBase36(std::string_view two) {
    const auto high = base36.find(two[0]);
    const auto low = base36.find(two[1]);
    if (high == std::string_view::npos || low == std::string_view::npos) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(high * 36 + low);
}

std::string toBase36(std::size_t value) {
    return {base36[value / 36], base36[value % 36]};
}

Result<void> requireBody(const BbqrFrame& frame) {
    if (frame.body.empty()) {
        return malformed("the frame has no body");
    }
    if (!bbqrBytes(frame.stream.encoding, frame.body)) {
        return malformed("the body is not whole bytes in its encoding");
    }
    const bool last = frame.index + 1 == frame.stream.frames;
    if (!last && frame.body.size() % bbqrGroup(frame.stream.encoding) != 0) {
        return malformed("the body of a frame that is not the last one ends within a group of characters");
    }
    return {};
}

std::string inCapitalHex(ByteView bytes) {
    std::string text = toHex(bytes);
    for (char& c : text) {
        c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

/// How many of `length` characters go into each frame: as few frames as versions up to the largest allow, and of
/// those with so few the lowest version, filled (the reference's choice, so that our frames are its frames).
std::size_t charactersAFrame(std::size_t length, char encoding, int largestVersion) {
    std::size_t fewest = length + 1;
    std::size_t chosen = 0;
    for (int version = smallestVersion; version <= largestVersion; ++version) {
        const std::size_t room = alphanumericCapacity(version) - headerSize;
        const std::size_t filled = room - room % bbqrGroup(encoding);
        const std::size_t frames = (length + filled - 1) / filled;
        if (frames < fewest) {
            fewest = frames;
            chosen = filled;
        }
    }
    return chosen;
}

}  // namespace

std::optional<Bytes> bbqrBytes(char encoding, std::string_view body) {
    if (encoding != 'H') {
        return fromBase32(body);
    }
    const bool capital = std::ranges::none_of(body, [](char c) { return c >= 'a' && c <= 'z'; });
    return capital ? fromHex(body) : std::nullopt;
}

Result<BbqrFrame> parseBbqr(std::string_view text) {
    if (!text.starts_with("B$") || text.size() < headerSize || text.size() > alphanumericCapacity(40)) {
        return malformed("a text of " + std::to_string(text.size()) + " characters is no frame of BBQr");
    }
    if (!isEncoding(text[2]) || !isFileType(text[3])) {
        return malformed("'" + shown(text.substr(2, 2)) + "' is no encoding and file type");
    }
    const auto frames = fromBase36(text.substr(4, 2));
    const auto index = fromBase36(text.substr(6, 2));
    if (!frames || !index || *frames == 0 || *index >= *frames) {
        return malformed("'" + shown(text.substr(4, 4)) + "' is no count and number of frames");
    }
    BbqrFrame frame{{text[2], text[3], *frames}, *index, std::string(text.substr(headerSize))};
    TRY(requireBody(frame));
    return frame;
}

Result<std::vector<std::string>> bbqrFrames(ByteView file, char type, char encoding, int largestVersion) {
    if (file.empty() || !isEncoding(encoding) || !isFileType(type)) {
        return malformed("no frames can be made of " + std::to_string(file.size()) + " bytes as type '" +
                         shown({&type, 1}) + "' in encoding '" + shown({&encoding, 1}) + "'");
    }
    Bytes smaller;
    if (encoding == 'Z') {
        constexpr int windowBits = 10;  // all that small receivers have memory for
        smaller = deflated(file, windowBits);
        encoding = smaller.size() < file.size() ? 'Z' : '2';
    }
    const ByteView carried = encoding == 'Z' ? ByteView(smaller) : file;
    const std::string body = encoding == 'H' ? inCapitalHex(carried) : toBase32(carried);
    const std::size_t each = charactersAFrame(body.size(), encoding, std::clamp(largestVersion, smallestVersion, 40));
    const std::size_t count = (body.size() + each - 1) / each;
    if (count > bbqrFramesLimit) {
        return fail("bbqr.too-large", std::to_string(file.size()) + " bytes make " + std::to_string(count) +
                                          " frames; BBQr counts to " + std::to_string(bbqrFramesLimit));
    }
    std::vector<std::string> frames;
    frames.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        frames.push_back(std::string("B$") + encoding + type + toBase36(count) + toBase36(i) +
                         body.substr(i * each, each));
    }
    return frames;
}

}  // namespace anchorite::transfer
