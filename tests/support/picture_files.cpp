#include "support/picture_files.h"

#include <png.h>
#include <zlib.h>

#include <cstdio>
// jpeglib.h wants cstdio before it.
#include <jpeglib.h>

#include <algorithm>
#include <cstdlib>

namespace anchorite::test {

using transfer::GreyImage;

namespace {

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1a\n";

void appendBig(Bytes& bytes, std::uint32_t value) {
    for (const int shift : {24, 16, 8, 0}) {
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

int colourType(const PngForm& form) {
    if (form.palette) {
        return PNG_COLOR_TYPE_PALETTE;
    }
    return (form.colour ? PNG_COLOR_MASK_COLOR : 0) | (form.alpha ? PNG_COLOR_MASK_ALPHA : 0);
}

/// One row as libpng takes it, one byte (16 bits: two) a sample.
Bytes rowOf(const GreyImage& picture, int y, const PngForm& form) {
    Bytes row;
    const auto put = [&](std::uint8_t sample) {
        row.push_back(form.depth < 8 ? static_cast<std::uint8_t>(sample >> (8 - form.depth)) : sample);
        if (form.depth == 16) {
            row.push_back(sample);
        }
    };
    for (const std::uint8_t level : picture.row(y)) {
        const std::uint8_t shownLevel = form.alpha && level > 127 ? 40 : level;
        for (int channel = 0; channel < (form.colour ? 3 : 1); ++channel) {
            put(shownLevel);
        }
        if (form.alpha) {
            put(level > 127 ? 0 : 255);
        }
    }
    return row;
}

void writePng(png_structp writer, png_infop info, const GreyImage& picture, const PngForm& form) {
    png_set_IHDR(writer, info, static_cast<png_uint_32>(picture.width()), static_cast<png_uint_32>(picture.height()),
                 form.depth, colourType(form), form.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (form.palette) {
        png_color greys[256];
        for (int i = 0; i < 256; ++i) {
            const auto grey = static_cast<png_byte>(i);
            greys[i] = {grey, grey, grey};
        }
        png_set_PLTE(writer, info, greys, 256);
    }
    png_write_info(writer, info);
    png_set_packing(writer);
    std::vector<Bytes> rows;
    std::vector<png_bytep> pointers;
    for (int y = 0; y < picture.height(); ++y) {
        rows.push_back(rowOf(picture, y, form));
        pointers.push_back(rows.back().data());
    }
    png_write_image(writer, pointers.data());
    png_write_end(writer, info);
}

void writeJpeg(jpeg_compress_struct& writer, const GreyImage& picture, const JpegForm& form) {
    writer.image_width = static_cast<JDIMENSION>(picture.width() * form.enlarged);
    writer.image_height = static_cast<JDIMENSION>(picture.height() * form.enlarged);
    writer.input_components = form.channels;
    writer.in_color_space = form.channels == 1 ? JCS_GRAYSCALE : form.channels == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&writer);
    jpeg_set_quality(&writer, form.quality, TRUE);
    if (form.progressive) {
        jpeg_simple_progression(&writer);
    }
    jpeg_start_compress(&writer, TRUE);
    Bytes row;
    for (int y = 0; y < picture.height() * form.enlarged; ++y) {
        row.clear();
        for (int x = 0; x < picture.width() * form.enlarged; ++x) {
            // Inks as Adobe writes them, 255 is none: all the dark comes from black.
            row.insert(row.end(), form.channels == 4 ? 3U : 0U, 255);
            row.insert(row.end(), form.channels == 3 ? 3U : 1U, picture.at(x / form.enlarged, y / form.enlarged));
        }
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&writer, &pointer, 1);
    }
    jpeg_finish_compress(&writer);
}

}  // namespace

Bytes pngFile(const GreyImage& picture, PngForm form) {
    Bytes file;
    png_structp writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(writer);
    png_set_write_fn(
        writer, &file,
        [](png_structp given, png_bytep bytes, png_size_t size) {
            auto& out = *static_cast<Bytes*>(png_get_io_ptr(given));
            out.insert(out.end(), bytes, bytes + size);
        },
        nullptr);
    writePng(writer, info, picture, form);
    png_destroy_write_struct(&writer, &info);
    return file;
}

Bytes pngChunk(std::string_view type, ByteView content) {
    Bytes chunk;
    appendBig(chunk, static_cast<std::uint32_t>(content.size()));
    chunk.insert(chunk.end(), type.begin(), type.end());
    chunk.insert(chunk.end(), content.begin(), content.end());
    appendBig(chunk, static_cast<std::uint32_t>(crc32(0, chunk.data() + 4, static_cast<uInt>(chunk.size() - 4))));
    return chunk;
}

Bytes pngHeader(std::uint32_t width, std::uint32_t height) {
    Bytes content;
    appendBig(content, width);
    appendBig(content, height);
    for (const std::uint8_t value : Bytes{8, 0, 0, 0, 0}) {
        content.push_back(value);
    }
    return Bytes(pngSignature.begin(), pngSignature.end()) + pngChunk("IHDR", content);
}

Bytes jpegFile(const GreyImage& picture, JpegForm form) {
    jpeg_compress_struct writer{};
    jpeg_error_mgr errors{};
    writer.err = jpeg_std_error(&errors);
    jpeg_create_compress(&writer);
    unsigned char* out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&writer, &out, &size);
    writeJpeg(writer, picture, form);
    Bytes file(out, out + size);
    jpeg_destroy_compress(&writer);
    std::free(out);
    return file;
}

Bytes withClaimedSize(Bytes jpeg, std::uint16_t width, std::uint16_t height) {
    for (std::size_t place = 0; place + 9 < jpeg.size(); ++place) {
        // SOF0 or SOF2: marker, length, precision, height, width.
        if (jpeg[place] == 0xff && (jpeg[place + 1] == 0xc0 || jpeg[place + 1] == 0xc2)) {
            jpeg[place + 5] = static_cast<std::uint8_t>(height >> 8);
            jpeg[place + 6] = static_cast<std::uint8_t>(height);
            jpeg[place + 7] = static_cast<std::uint8_t>(width >> 8);
            jpeg[place + 8] = static_cast<std::uint8_t>(width);
            break;
        }
    }
    return jpeg;
}

Bytes withScansRepeated(const Bytes& jpeg, int times) {
    const Bytes scanMarker = {0xff, 0xda};
    const auto begin = std::search(jpeg.begin(), jpeg.end(), scanMarker.begin(), scanMarker.end());
    // Up to the next marker: 0xff that is followed by 0 is a byte of the picture.
    const auto end =
        std::adjacent_find(begin + 2, jpeg.end(), [](auto one, auto next) { return one == 0xff && next != 0; });
    const Bytes scan(begin, end);
    Bytes file(jpeg.begin(), jpeg.end() - 2);
    for (int time = 0; time < times; ++time) {
        file.insert(file.end(), scan.begin(), scan.end());
    }
    return file + Bytes{0xff, 0xd9};
}

Bytes operator+(Bytes first, const Bytes& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}  // namespace anchorite::test
