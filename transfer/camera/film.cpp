#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>

#include "crypto/base/text.h"
#include "transfer/camera/errno_words.h"
#include "transfer/camera/film_header.h"
#include "transfer/camera/recordings.h"

namespace anchorite::transfer {

namespace {

/// Writers add comments (X...); real lines stay far below.
constexpr std::size_t headerLimit = 1024;
constexpr std::size_t frameLineLimit = 256;
constexpr std::string_view frameStart = "FRAME";

/// Bytes of a film through a small buffer.
class FilmReader {
  public:
    explicit FilmReader(FilmBytes bytes) : bytes_(std::move(bytes)), buffer_(65536) {}

    /// Whether the film has come to its end.
    Result<bool> atEnd() {
        TRY(fill());
        return begin_ == end_;
    }

    /// What stands before the next line feed; none when it does not come within `limit` bytes.
    Result<std::optional<std::string>> line(std::size_t limit) {
        std::string text;
        while (text.size() <= limit) {
            if (TRY(atEnd())) {
                break;
            }
            const char letter = static_cast<char>(buffer_[begin_++]);
            if (letter == '\n') {
                return std::optional(text);
            }
            text += letter;
        }
        return std::optional<std::string>();
    }

    /// False when the film ends before `size` bytes. `into` may be null: then they are skipped.
    Result<bool> take(std::size_t size, Bytes* into) {
        while (size > 0) {
            if (TRY(atEnd())) {
                return false;
            }
            const std::size_t count = std::min(size, end_ - begin_);
            if (into != nullptr) {
                const auto* from = buffer_.data() + begin_;
                into->insert(into->end(), from, from + count);
            }
            begin_ += count;
            size -= count;
        }
        return true;
    }

  private:
    Result<void> fill() {
        if (begin_ == end_) {
            begin_ = 0;
            end_ = std::min(TRY(bytes_(buffer_)), buffer_.size());
        }
        return {};
    }

    FilmBytes bytes_;
    Bytes buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

class Film final : public FrameSource {
  public:
    Film(FilmReader reader, const FilmHeader& header, std::string name)
        : reader_(std::move(reader)), header_(header), name_(std::move(name)) {}

    Result<std::optional<Frame>> next(std::chrono::milliseconds) override {
        if (over_) {
            return fail("camera.end", "the film is over");
        }
        auto frame = nextFrame();
        over_ = !frame;
        return frame;
    }

  private:
    Result<std::optional<Frame>> nextFrame() {
        if (TRY(reader_.atEnd())) {
            return count_ > 0 ? fail("camera.end", "the film is over")
                              : fail("film.empty", shown(name_) + " is a film without pictures");
        }
        const std::string picture = "picture " + std::to_string(++count_);
        const auto line = TRY(reader_.line(frameLineLimit));
        if (!line || (*line != frameStart && !line->starts_with(std::string(frameStart) + " "))) {
            return filmMalformed(name_, picture + " does not begin as one");
        }
        Bytes luma;
        luma.reserve(header_.lumaSize);
        if (!TRY(reader_.take(header_.lumaSize, &luma)) || !TRY(reader_.take(header_.chromaSize, nullptr))) {
            return filmMalformed(name_, picture + " is torn off");
        }
        auto image = TRY(GreyImage::of(header_.width, header_.height, std::move(luma)));
        return std::optional(Frame{.picture = std::move(image), .origin = name_ + ", " + picture});
    }

    FilmReader reader_;
    FilmHeader header_;
    std::string name_;
    std::uint64_t count_ = 0;
    bool over_ = false;
};

/// An open film file; closed with the last copy of what reads from it.
class FilmFile {
  public:
    explicit FilmFile(int number) : number_(number) {}
    FilmFile(const FilmFile&) = delete;
    FilmFile& operator=(const FilmFile&) = delete;
    ~FilmFile() { ::close(number_); }
    [[nodiscard]] int number() const { return number_; }

  private:
    int number_;
};

std::unexpected<Error> unreadable(const std::string& path, int number) {
    switch (number) {
        case ENOENT:
        case ENOTDIR:
            return fail("file.missing", shown(path) + " does not exist");
        case ENXIO:
        case ENODEV:
            return fail("file.not-regular", shown(path) + " is not a regular file");
        default:
            return fail("file.unreadable", "cannot read " + shown(path) + ": " + errnoWords(number));
    }
}

Result<std::size_t> readSome(int file, std::span<std::uint8_t> room, const std::string& path) {
    for (;;) {
        const ssize_t count = ::read(file, room.data(), room.size());
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR) {
            return unreadable(path, errno);
        }
    }
}

}  // namespace

Result<std::unique_ptr<FrameSource>> filmAt(const std::string& path) {
    if (path.find('\0') != std::string::npos) {
        return unreadable(path, ENOENT);
    }
    // Never waits for a FIFO, and never starts on a device.
    const int number = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (number < 0) {
        return unreadable(path, errno);
    }
    const auto file = std::make_shared<FilmFile>(number);
    struct stat there = {};
    if (::fstat(number, &there) != 0) {
        return unreadable(path, errno);
    }
    if (!S_ISREG(there.st_mode)) {
        return unreadable(path, ENODEV);
    }
    return filmFrom([file, path](std::span<std::uint8_t> room) { return readSome(file->number(), room, path); },
                    fileName(path));
}

Result<std::unique_ptr<FrameSource>> filmFrom(FilmBytes bytes, const std::string& name) {
    FilmReader reader(std::move(bytes));
    const auto line = TRY(reader.line(headerLimit));
    const FilmHeader header = TRY(FilmHeader::parse(line.value_or(std::string()), name));
    return std::make_unique<Film>(std::move(reader), header, name);
}

}  // namespace anchorite::transfer
