#include "transfer/camera/film_header.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "crypto/base/text.h"
#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

namespace {

constexpr std::string_view start = "YUV4MPEG2";

/// Both chroma planes together hold (w / across rounded up) x (h / down rounded up) x planes bytes.
struct Chroma {
    std::string_view name;
    int planes;
    int across;
    int down;
};

std::optional<Chroma> chromaOf(std::string_view name) {
    static constexpr std::array<Chroma, 9> known = {{{"420", 2, 2, 2},
                                                     {"420jpeg", 2, 2, 2},
                                                     {"420paldv", 2, 2, 2},
                                                     {"420mpeg2", 2, 2, 2},
                                                     {"411", 2, 4, 1},
                                                     {"422", 2, 2, 1},
                                                     {"444", 2, 1, 1},
                                                     {"444alpha", 3, 1, 1},
                                                     {"mono", 0, 1, 1}}};
    const auto* found =
        std::find_if(known.begin(), known.end(), [&](const Chroma& chroma) { return chroma.name == name; });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

/// How many bytes the chroma planes of a picture take; no overflow, since sides are bounded.
std::size_t chromaBytes(const Chroma& chroma, int width, int height) {
    const auto part = [](int side, int share) { return static_cast<std::size_t>((side + share - 1) / share); };
    return part(width, chroma.across) * part(height, chroma.down) * static_cast<std::size_t>(chroma.planes);
}

struct Parameters {
    int width = 0;
    int height = 0;
    Chroma chroma = {"420jpeg", 2, 2, 2};
};

/// A side of a picture, 1 to largestSide.
std::optional<int> sideIn(std::string_view text) {
    int side = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), side);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && side >= 1 && side <= largestSide ? std::optional(side) : std::nullopt;
}

/// False for a parameter that is unknown or cannot be read. Rate, interlacing, aspect and comments do not matter.
bool takeParameter(std::string_view parameter, Parameters& header) {
    const std::string_view value = parameter.substr(1);
    switch (parameter.front()) {
        case 'W':
            header.width = sideIn(value).value_or(0);
            return header.width != 0;
        case 'H':
            header.height = sideIn(value).value_or(0);
            return header.height != 0;
        case 'C':
            if (const auto chroma = chromaOf(value); chroma) {
                header.chroma = *chroma;
                return true;
            }
            return false;
        case 'F':
        case 'I':
        case 'A':
        case 'X':
            return true;
        default:
            return false;
    }
}

}  // namespace

std::unexpected<Error> filmMalformed(const std::string& name, const std::string& why) {
    return fail("film.malformed", shown(name) + " is no Y4M film that can be read: " + why);
}

Result<FilmHeader> FilmHeader::parse(std::string_view line, const std::string& name) {
    if (line != start && !line.starts_with(std::string(start) + " ")) {
        return filmMalformed(name, "it does not begin with a line of YUV4MPEG2");
    }
    line.remove_prefix(start.size());
    Parameters found;
    while (!line.empty()) {
        const auto begin = std::min(line.find_first_not_of(' '), line.size());
        const auto end = std::min(line.find(' ', begin), line.size());
        const std::string_view parameter = line.substr(begin, end - begin);
        line.remove_prefix(end);
        if (!parameter.empty() && !takeParameter(parameter, found)) {
            return filmMalformed(name, "'" + shown(parameter) + "' is not understood");
        }
    }
    if (found.width == 0 || found.height == 0) {
        return filmMalformed(name, "it does not say how large its pictures are");
    }
    const std::size_t luma = static_cast<std::size_t>(found.width) * static_cast<std::size_t>(found.height);
    if (luma > largestPicture) {
        return filmMalformed(name, "its pictures have more than 32 megapixels");
    }
    return FilmHeader{.width = found.width,
                      .height = found.height,
                      .lumaSize = luma,
                      .chromaSize = chromaBytes(found.chroma, found.width, found.height)};
}

}  // namespace anchorite::transfer
