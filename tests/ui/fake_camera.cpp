#include "fake_camera.h"

#include <linux/videodev2.h>

#include <QPainter>
#include <QThread>
#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>

#include "transfer/symbol/symbol.h"

namespace anchorite::test {

namespace {

constexpr QSize usual(640, 480);
constexpr std::size_t largest = std::size_t{1280} * 720;
constexpr int handle = 4711;
constexpr unsigned buffers = 4;
constexpr unsigned long pace = 33;  // milliseconds between two pictures

std::mutex mutex;
FakeCamera::State state = FakeCamera::State::absent;
QList<QImage> pictures;
QByteArray name = "USB 2.0 Camera";
bool held = false;
qsizetype turn = 0;
unsigned nextBuffer = 0;
QSize size = usual;
std::array<std::array<std::uint8_t, largest>, buffers> memory;

std::uint32_t width() {
    return static_cast<std::uint32_t>(size.width());
}

std::uint32_t height() {
    return static_cast<std::uint32_t>(size.height());
}

int refuse(int number) {
    errno = number;
    return -1;
}

int openDevice(const char* path, int) {
    const std::scoped_lock lock(mutex);
    if (std::strcmp(path, "/fake/video0") != 0 || state == FakeCamera::State::absent ||
        state == FakeCamera::State::unplugged) {
        return refuse(ENOENT);
    }
    if (state == FakeCamera::State::denied) {
        return refuse(EACCES);
    }
    held = true;
    return handle;
}

int closeDevice(int) {
    const std::scoped_lock lock(mutex);
    held = false;
    return 0;
}

void describeFormat(v4l2_format& format) {
    format.fmt.pix.width = width();
    format.fmt.pix.height = height();
    format.fmt.pix.pixelformat = V4L2_PIX_FMT_GREY;
    format.fmt.pix.field = V4L2_FIELD_NONE;
    format.fmt.pix.bytesperline = width();
    format.fmt.pix.sizeimage = width() * height();
}

int answerAbilities(v4l2_capability& found) {
    std::memcpy(found.driver, "uvcvideo", 9);
    std::memcpy(found.card, name.constData(), static_cast<std::size_t>(name.size()) + 1);
    std::memcpy(found.bus_info, "usb-1", 6);
    found.capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    return 0;
}

int answerSize(v4l2_frmsizeenum& found) {
    if (found.index > 0) {
        return refuse(EINVAL);
    }
    found.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    found.discrete.width = width();
    found.discrete.height = height();
    return 0;
}

int fillBuffer(v4l2_buffer& buffer) {
    buffer.index = nextBuffer++ % buffers;
    buffer.bytesused = width() * height();
    auto& place = memory[buffer.index];
    if (pictures.isEmpty()) {
        place.fill(90);
        return 0;
    }
    const QImage& picture = pictures.at(turn++ % pictures.size());
    for (int y = 0; y < size.height(); ++y) {
        std::memcpy(place.data() + std::size_t{width()} * static_cast<std::size_t>(y), picture.constScanLine(y),
                    width());
    }
    return 0;
}

int answer(unsigned long request, void* argument) {
    switch (request) {
        case VIDIOC_QUERYCAP:
            return answerAbilities(*static_cast<v4l2_capability*>(argument));
        case VIDIOC_ENUM_FMT: {
            auto& format = *static_cast<v4l2_fmtdesc*>(argument);
            format.pixelformat = V4L2_PIX_FMT_GREY;
            return format.index == 0 ? 0 : refuse(EINVAL);
        }
        case VIDIOC_ENUM_FRAMESIZES:
            return answerSize(*static_cast<v4l2_frmsizeenum*>(argument));
        case VIDIOC_G_FMT:
        case VIDIOC_S_FMT:
        case VIDIOC_TRY_FMT:
            describeFormat(*static_cast<v4l2_format*>(argument));
            return 0;
        case VIDIOC_REQBUFS: {
            auto& wanted = *static_cast<v4l2_requestbuffers*>(argument);
            wanted.count = wanted.count == 0 ? 0 : buffers;
            return 0;
        }
        case VIDIOC_QUERYBUF: {
            auto& buffer = *static_cast<v4l2_buffer*>(argument);
            buffer.length = width() * height();
            buffer.m.offset = buffer.index;
            return 0;
        }
        case VIDIOC_STREAMON:
            return state == FakeCamera::State::busy ? refuse(EBUSY) : 0;
        case VIDIOC_QBUF:
        case VIDIOC_STREAMOFF:
            return 0;
        case VIDIOC_DQBUF:
            return fillBuffer(*static_cast<v4l2_buffer*>(argument));
        default:
            return refuse(EINVAL);
    }
}

int ioctlDevice(int, unsigned long request, void* argument) {
    const std::scoped_lock lock(mutex);
    return state == FakeCamera::State::unplugged ? refuse(ENODEV) : answer(request, argument);
}

void* mapMemory(std::size_t, int, off_t offset) {
    return memory[static_cast<std::size_t>(offset)].data();
}

int unmapMemory(void*, std::size_t) {
    return 0;
}

int waitForPicture(int, int milliseconds, bool* failed) {
    QThread::msleep(std::min(pace, static_cast<unsigned long>(milliseconds)));
    const std::scoped_lock lock(mutex);
    *failed = state == FakeCamera::State::unplugged;
    return state == FakeCamera::State::dark ? 0 : 1;
}

}  // namespace

transfer::VideoCalls FakeCamera::calls() {
    return {openDevice, closeDevice, ioctlDevice, mapMemory, unmapMemory, waitForPicture};
}

void FakeCamera::set(State now) {
    const std::scoped_lock lock(mutex);
    state = now;
}

void FakeCamera::show(const QList<QImage>& seenPictures, const char* ownName) {
    const std::scoped_lock lock(mutex);
    state = State::showing;
    pictures = seenPictures;
    size = pictures.isEmpty() ? usual : pictures.front().size();
    name = QByteArray(ownName).left(31);
    turn = 0;
}

bool FakeCamera::isOpen() {
    const std::scoped_lock lock(mutex);
    return held;
}

QImage seen(const std::string& text) {
    const auto symbol = transfer::QrSymbol::of(text);
    const int width = usual.width();
    const int height = usual.height();
    QImage picture(usual, QImage::Format_Grayscale8);
    picture.fill(QColor(120, 120, 120));
    QPainter painter(&picture);
    const int modules = symbol->side() + 2 * transfer::quietZone;
    const int module = (height - 60) / modules;
    const int left = (width - module * modules) / 2;
    const int top = (height - module * modules) / 2;
    painter.fillRect(left, top, module * modules, module * modules, QColor(225, 225, 225));
    for (int y = 0; y < symbol->side(); ++y) {
        for (int x = 0; x < symbol->side(); ++x) {
            if (symbol->black(x, y)) {
                painter.fillRect(left + (x + transfer::quietZone) * module, top + (y + transfer::quietZone) * module,
                                 module, module, QColor(35, 35, 35));
            }
        }
    }
    return picture;
}

}  // namespace anchorite::test
