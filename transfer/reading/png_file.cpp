#include <png.h>

#include <memory>
#include <string>

#include "transfer/reading/picture_file.h"

namespace anchorite::transfer {

namespace {

/// libpng's own control block, freed in every case.
struct Image : png_image {
    Image() : png_image{} { version = PNG_IMAGE_VERSION; }
    ~Image() { ::png_image_free(this); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
};

std::unexpected<Error> malformed(const Image& image) {
    return fail("picture.malformed", std::string("the PNG is damaged: ") + image.message);
}

}  // namespace

/// libpng's simplified reader: it inflates straight into our rows, so what comes out is bounded by the size of the
/// header; of chunks that are no picture it keeps none, and bounds what it inflates of them (8 MB).
Result<GreyImage> openPng(ByteView file) {
    Image image;
    if (::png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0) {
        return malformed(image);
    }
    if (image.width > largestSide || image.height > largestSide) {
        return fail("picture.too-large",
                    "the PNG has " + std::to_string(image.width) + " x " + std::to_string(image.height) +
                        " pixels; at most 16384 a side are read: take a smaller one, or cut out the code");
    }
    image.format = PNG_FORMAT_GRAY;
    GreyImage picture = TRY(GreyImage::filled(static_cast<int>(image.width), static_cast<int>(image.height), 255));
    const png_color white = {255, 255, 255};
    if (::png_image_finish_read(&image, &white, picture.row(0).data(), static_cast<png_int_32>(image.width), nullptr) ==
        0) {
        return malformed(image);
    }
    return picture;
}

}  // namespace anchorite::transfer
