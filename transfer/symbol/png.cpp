#include <png.h>

#include <algorithm>

#include "transfer/symbol/symbol.h"

namespace anchorite::transfer {

namespace {

Bytes greyPixels(const QrSymbol& symbol, int modulePixels) {
    const int modules = symbol.side() + 2 * quietZone;
    const auto width = static_cast<std::size_t>(modules) * static_cast<std::size_t>(modulePixels);
    Bytes pixels;
    pixels.reserve(width * width);
    for (int y = 0; y < modules; ++y) {
        Bytes row;
        for (int x = 0; x < modules; ++x) {
            const std::uint8_t grey = symbol.black(x - quietZone, y - quietZone) ? 0 : 255;
            row.insert(row.end(), static_cast<std::size_t>(modulePixels), grey);
        }
        for (int i = 0; i < modulePixels; ++i) {
            pixels.insert(pixels.end(), row.begin(), row.end());
        }
    }
    return pixels;
}

}  // namespace

Bytes pngOf(const QrSymbol& symbol, int modulePixels) {
    const int scale = std::clamp(modulePixels, 1, 64);
    const auto pixels = greyPixels(symbol, scale);
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    image.format = PNG_FORMAT_GRAY;
    image.width = image.height = static_cast<png_uint_32>((symbol.side() + 2 * quietZone) * scale);
    // The library bounds what it writes by this figure, so that one pass is enough.
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    Bytes file(size);
    if (png_image_write_to_memory(&image, file.data(), &size, 0, pixels.data(), 0, nullptr) == 0) {
        size = 0;  // only when memory runs out
    }
    file.resize(size);
    return file;
}

}  // namespace anchorite::transfer
