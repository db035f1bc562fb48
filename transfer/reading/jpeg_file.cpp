#include <setjmp.h>

#include <cstdio>
// jpeglib.h wants cstdio before it.
#include <jpeglib.h>

#include <jerror.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

#include "transfer/reading/picture_file.h"

namespace anchorite::transfer {

namespace {

/// A progressive file may tell a picture in thousands of scans of a few bytes, each of which costs a pass over all of
/// it. Encoders use about ten.
constexpr int scansLimit = 100;

/// libjpeg's control block, and what it told us. libjpeg ends by calling our functions, from which it must not return;
/// longjmp leads back into `run`, across frames of C only.
class Jpeg {
  public:
    explicit Jpeg(ByteView file) : file_(file) {
        block_.err = ::jpeg_std_error(&errors_);
        errors_.error_exit = [](j_common_ptr block) { ::longjmp(of(block).back_, 1); };
        errors_.emit_message = [](j_common_ptr block, int level) { of(block).remember(level); };
        block_.client_data = this;
    }
    ~Jpeg() { ::jpeg_destroy_decompress(&block_); }
    Jpeg(const Jpeg&) = delete;
    Jpeg& operator=(const Jpeg&) = delete;

    /// Header only: size and colours.
    bool begin() {
        return run([](Jpeg& jpeg) {
            ::jpeg_create_decompress(&jpeg.block_);
            jpeg.block_.client_data = &jpeg;
            jpeg.progress_.progress_monitor = [](j_common_ptr block) { of(block).requireFewScans(); };
            jpeg.block_.progress = &jpeg.progress_;
            ::jpeg_mem_src(&jpeg.block_, jpeg.file_.data(), jpeg.file_.size());
            ::jpeg_read_header(&jpeg.block_, TRUE);
        });
    }

    /// One pixel for each `shrink` x `shrink` of the file; tells the size that comes out.
    bool shrinkBy(unsigned shrink) {
        shrink_ = shrink;
        return run([](Jpeg& jpeg) {
            jpeg.block_.scale_num = 1;
            jpeg.block_.scale_denom = jpeg.shrink_;
            jpeg.block_.out_color_space = jpeg.hasFourInks() ? JCS_CMYK : JCS_GRAYSCALE;
            jpeg.block_.dct_method = JDCT_ISLOW;
            ::jpeg_calc_output_dimensions(&jpeg.block_);
        });
    }

    /// Into `rows`, which are as many as height(); `inks` holds one row of four.
    bool read(GreyImage& picture, Bytes& inks) {
        picture_ = &picture;
        inks_ = inks.data();
        return run([](Jpeg& jpeg) {
            ::jpeg_start_decompress(&jpeg.block_);
            while (jpeg.block_.output_scanline < jpeg.block_.output_height) {
                jpeg.readRow();
            }
            ::jpeg_finish_decompress(&jpeg.block_);
        });
    }

    [[nodiscard]] unsigned fileWidth() const { return block_.image_width; }
    [[nodiscard]] unsigned fileHeight() const { return block_.image_height; }
    [[nodiscard]] unsigned width() const { return block_.output_width; }
    [[nodiscard]] unsigned height() const { return block_.output_height; }
    [[nodiscard]] bool hasFourInks() const {
        return block_.jpeg_color_space == JCS_CMYK || block_.jpeg_color_space == JCS_YCCK;
    }

    /// Damage that libjpeg paints over with grey: bytes are missing, or are no picture.
    [[nodiscard]] bool isDamaged() const { return damaged_; }

    [[nodiscard]] Error failure() {
        if (tooManyScans_) {
            return {"picture.malformed", "the JPEG is told in more than 100 passes, as no program writes it"};
        }
        if (errors_.msg_code == JERR_OUT_OF_MEMORY) {
            return {
                "picture.too-large",
                "the JPEG needs more memory than the decoder may have: take a smaller picture, or cut out the code"};
        }
        std::array<char, JMSG_LENGTH_MAX> words{};
        errors_.format_message(reinterpret_cast<j_common_ptr>(&block_), words.data());
        return {"picture.malformed", std::string("the JPEG is damaged: ") + words.data()};
    }

  private:
    static Jpeg& of(j_common_ptr block) { return *static_cast<Jpeg*>(block->client_data); }

    /// `step` must hold nothing that wants a destructor.
    bool run(void (*step)(Jpeg&)) {
        if (::setjmp(back_) != 0) {
            return false;
        }
        step(*this);
        return true;
    }

    void remember(int level) {
        const int code = errors_.msg_code;
        if (level < 0) {
            damaged_ = damaged_ || code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE;
        }
    }

    void requireFewScans() {
        if (block_.input_scan_number > scansLimit) {
            tooManyScans_ = true;
            ::longjmp(back_, 1);
        }
    }

    void readRow() {
        const auto y = static_cast<int>(block_.output_scanline);
        auto* row = picture_->row(y).data();
        JSAMPROW target = hasFourInks() ? inks_ : row;
        ::jpeg_read_scanlines(&block_, &target, 1);
        if (hasFourInks()) {
            for (std::size_t x = 0; x < width(); ++x) {
                row[x] = greyOfInks(inks_ + 4 * x);
            }
        }
    }

    /// Adobe writes inks the other way round: 255 is none.
    [[nodiscard]] std::uint8_t greyOfInks(const JSAMPLE* inks) const {
        const auto light = [&](int ink) { return block_.saw_Adobe_marker ? inks[ink] : 255 - inks[ink]; };
        return static_cast<std::uint8_t>((299 * light(0) + 587 * light(1) + 114 * light(2)) / 1000 * light(3) / 255);
    }

    ByteView file_;
    jpeg_decompress_struct block_{};
    jpeg_error_mgr errors_{};
    jpeg_progress_mgr progress_{};
    jmp_buf back_{};
    unsigned shrink_ = 1;
    GreyImage* picture_ = nullptr;
    JSAMPROW inks_ = nullptr;
    bool damaged_ = false;
    bool tooManyScans_ = false;
};

bool fits(const Jpeg& jpeg) {
    return jpeg.width() <= largestSide && jpeg.height() <= largestSide &&
           std::size_t{jpeg.width()} * jpeg.height() <= largestPicture;
}

}  // namespace

Result<OpenedPicture> openJpeg(ByteView file, bool halved) {
    Jpeg jpeg(file);
    if (!jpeg.begin()) {
        return std::unexpected(jpeg.failure());
    }
    unsigned shrink = halved ? 2 : 1;
    bool known = jpeg.shrinkBy(shrink);
    while (known && !fits(jpeg) && shrink < 8) {
        shrink *= 2;
        known = jpeg.shrinkBy(shrink);
    }
    if (!known) {
        return std::unexpected(jpeg.failure());
    }
    GreyImage picture = TRY(GreyImage::filled(static_cast<int>(jpeg.width()), static_cast<int>(jpeg.height()), 255));
    Bytes inks(jpeg.hasFourInks() ? std::size_t{4} * jpeg.width() : 0);
    if (!jpeg.read(picture, inks)) {
        return std::unexpected(jpeg.failure());
    }
    if (jpeg.isDamaged()) {
        return fail("picture.malformed", "the JPEG is damaged or cut short");
    }
    return OpenedPicture{.picture = std::move(picture), .shrunk = static_cast<int>(shrink)};
}

}  // namespace anchorite::transfer
