#include "transfer/camera/camera_stream.h"

#include <algorithm>
#include <cerrno>

#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

/// Enough that one is always being filled while one is read.
constexpr unsigned buffersWanted = 4;
/// VIDEO_MAX_FRAME of the kernel.
constexpr unsigned buffersLimit = 32;
/// A raw frame of 32 megapixels in 3 bytes, and some padding.
constexpr std::size_t bufferSizeLimit = std::size_t{128} << 20;
/// A cable that rattles gives a few; after so many in a row nothing will come any more.
constexpr int mishapsLimit = 30;

v4l2_buffer bufferAt(unsigned index) {
    v4l2_buffer buffer = {};
    buffer.index = index;
    buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    buffer.memory = V4L2_MEMORY_MMAP;
    return buffer;
}

/// The luma of each row, without the gaps between rows.
Bytes lumaOf(const PictureLayout& layout, ByteView bytes) {
    const auto width = static_cast<std::size_t>(layout.resolution.width);
    const std::size_t step = layout.form == PixelForm::yuyv ? 2 : 1;
    Bytes luma;
    luma.reserve(width * static_cast<std::size_t>(layout.resolution.height));
    for (int y = 0; y < layout.resolution.height; ++y) {
        const ByteView row = bytes.subspan(static_cast<std::size_t>(y) * layout.stride, layout.row);
        if (step == 1) {
            luma.insert(luma.end(), row.begin(), row.end());
            continue;
        }
        for (std::size_t x = 0; x < width; ++x) {
            luma.push_back(row[x * step]);
        }
    }
    return luma;
}

}  // namespace

Result<std::unique_ptr<CameraStream>> CameraStream::start(VideoDevice device, const PictureLayout& layout) {
    std::unique_ptr<CameraStream> stream(new CameraStream(std::move(device), layout));
    TRY(stream->requestBuffers());
    for (unsigned index = 0; index < stream->buffers_.size(); ++index) {
        TRY(stream->queue(index));
    }
    TRY(stream->switchOn());
    return stream;
}

CameraStream::~CameraStream() {
    // Each is tried whatever became of the one before; a device that is gone refuses them all.
    if (on_) {
        int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        device_.ask(VIDIOC_STREAMOFF, &type);
    }
    for (const Buffer& buffer : buffers_) {
        device_.calls().unmap(buffer.memory, buffer.size);
    }
    if (requested_) {
        v4l2_requestbuffers none = {};
        none.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        none.memory = V4L2_MEMORY_MMAP;
        device_.ask(VIDIOC_REQBUFS, &none);
    }
}

Result<void> CameraStream::requestBuffers() {
    v4l2_requestbuffers request = {};
    request.count = buffersWanted;
    request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    request.memory = V4L2_MEMORY_MMAP;
    if (const int reason = device_.ask(VIDIOC_REQBUFS, &request); reason != 0) {
        return device_.failure("get picture memory from", reason);
    }
    requested_ = true;
    if (request.count == 0) {
        return fail("camera.failed", shown(device_.path()) + " has no picture memory");
    }
    for (unsigned index = 0; index < std::min(request.count, buffersLimit); ++index) {
        TRY(mapBuffer(index));
    }
    return {};
}

Result<void> CameraStream::mapBuffer(unsigned index) {
    v4l2_buffer found = bufferAt(index);
    if (const int reason = device_.ask(VIDIOC_QUERYBUF, &found); reason != 0) {
        return device_.failure("ask for the picture memory of", reason);
    }
    const std::size_t size = found.length;
    if (size < layout_.size || size > bufferSizeLimit) {
        return fail("camera.failed", shown(device_.path()) + " offers picture memory of " + std::to_string(size) +
                                         " bytes, and a picture takes " + std::to_string(layout_.size));
    }
    void* memory = device_.calls().map(size, device_.number(), static_cast<off_t>(found.m.offset));
    if (memory == nullptr) {
        return device_.failure("map the picture memory of", errno);
    }
    buffers_.push_back({memory, size});
    return {};
}

Result<void> CameraStream::queue(unsigned index) const {
    v4l2_buffer buffer = bufferAt(index);
    if (const int reason = device_.ask(VIDIOC_QBUF, &buffer); reason != 0) {
        return device_.failure("hand picture memory to", reason);
    }
    return {};
}

Result<void> CameraStream::switchOn() {
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (const int reason = device_.ask(VIDIOC_STREAMON, &type); reason != 0) {
        return device_.failure("start", reason);
    }
    on_ = true;
    return {};
}

Result<std::optional<Frame>> CameraStream::next(std::chrono::milliseconds patience) {
    if (ended_) {
        return std::unexpected(*ended_);
    }
    constexpr std::chrono::milliseconds::rep longest = 60'000;
    bool failed = false;
    const auto limit = static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(patience.count(), 0, longest));
    const int ready = device_.calls().wait(device_.number(), limit, &failed);
    if (ready < 0) {
        const int reason = errno;
        if (reason == EINTR) {
            return std::optional<Frame>();
        }
        ended_ = device_.failure("wait for", reason).error();
        return std::unexpected(*ended_);
    }
    if (ready == 0 && !failed) {
        return std::optional<Frame>();
    }
    auto frame = dequeue();
    if (!frame) {
        ended_ = frame.error();
    }
    return frame;
}

/// EAGAIN and EIO pass: a frame was lost, or a signal is away for a moment.
Result<std::optional<Frame>> CameraStream::later(int reason) {
    if ((reason == EAGAIN || reason == EIO) && ++mishaps_ <= mishapsLimit) {
        return std::optional<Frame>();
    }
    return device_.failure("take a picture from", reason);
}

Result<std::optional<Frame>> CameraStream::dequeue() {
    v4l2_buffer filled = bufferAt(0);
    if (const int reason = device_.ask(VIDIOC_DQBUF, &filled); reason != 0) {
        return later(reason);
    }
    if (filled.index >= buffers_.size()) {
        return fail("camera.failed", shown(device_.path()) + " filled picture memory that it was not given");
    }
    mishaps_ = 0;
    auto frame = frameIn(filled);
    TRY(queue(filled.index));
    return frame;
}

std::optional<Frame> CameraStream::frameIn(const v4l2_buffer& filled) const {
    const Buffer& buffer = buffers_[filled.index];
    const std::size_t size = std::min<std::size_t>(filled.bytesused, buffer.size);
    if ((filled.flags & V4L2_BUF_FLAG_ERROR) != 0 || size < layout_.size || size > bufferSizeLimit) {
        return std::nullopt;
    }
    const ByteView bytes(static_cast<const std::uint8_t*>(buffer.memory), size);
    if (layout_.form == PixelForm::mjpeg) {
        if (size > encodedPictureLimit) {
            return std::nullopt;
        }
        return Frame{.picture = EncodedPicture{Bytes(bytes.begin(), bytes.end())}, .origin = {}};
    }
    auto image = GreyImage::of(layout_.resolution.width, layout_.resolution.height, lumaOf(layout_, bytes));
    if (!image) {
        return std::nullopt;
    }
    return Frame{.picture = std::move(*image), .origin = {}};
}

}  // namespace anchorite::transfer
