#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "crypto/base/result.h"

namespace anchorite::transfer {

/// The first line of a YUV4MPEG2 film (yuv4mpeg(5) of mjpegtools): its parameters. For each picture follow a line that
/// begins with FRAME and the planes of 8 bits, luma first.
struct FilmHeader {
    int width = 0;
    int height = 0;
    std::size_t lumaSize = 0;    ///< bytes of a picture, at most largestPicture
    std::size_t chromaSize = 0;  ///< bytes that follow them

    /// `line` without its line feed; `name` of the film is for messages. Error: `film.malformed`.
    static Result<FilmHeader> parse(std::string_view line, const std::string& name);
};

/// Error `film.malformed` of this film.
[[nodiscard]] std::unexpected<Error> filmMalformed(const std::string& name, const std::string& why);

}  // namespace anchorite::transfer
