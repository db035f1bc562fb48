#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "transfer/picture/grey_image.h"

namespace anchorite::test {

/// How a PNG tells its pixels.
struct PngForm {
    int depth = 8;         ///< 1, 2, 4, 8, 16
    bool colour = false;   ///< three equal channels
    bool alpha = false;    ///< white becomes transparent, over whatever level
    bool palette = false;  ///< 8 bits only
    bool interlaced = false;
};
[[nodiscard]] Bytes pngFile(const transfer::GreyImage& picture, PngForm form = {});

/// One chunk with its check, and a file of chunks: for files that no encoder writes.
[[nodiscard]] Bytes pngChunk(std::string_view type, ByteView content);
/// The header of a grey PNG of 8 bits.
[[nodiscard]] Bytes pngHeader(std::uint32_t width, std::uint32_t height);

struct JpegForm {
    int quality = 85;
    int enlarged = 1;  ///< every pixel becomes so many, a side
    int channels = 1;  ///< 1 grey, 3 colour, 4 inks
    bool progressive = false;
};
[[nodiscard]] Bytes jpegFile(const transfer::GreyImage& picture, JpegForm form = {});
/// The size that a JPEG's header claims, overwritten.
[[nodiscard]] Bytes withClaimedSize(Bytes jpeg, std::uint16_t width, std::uint16_t height);
/// A progressive JPEG whose first scan comes again and again at the end.
[[nodiscard]] Bytes withScansRepeated(const Bytes& jpeg, int times);

[[nodiscard]] Bytes operator+(Bytes first, const Bytes& second);

}  // namespace anchorite::test
