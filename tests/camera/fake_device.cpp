#include "fake_device.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace anchorite::test {

namespace {

bool strikes() {
    const int now = machine.calls++;
    const bool hit = machine.failAt >= 0 && (now == machine.failAt || (machine.andAllLater && now > machine.failAt));
    if (hit) {
        errno = machine.failWith;
    }
    return hit;
}

FakeDevice& at(int number) {
    return *machine.open.at(static_cast<std::size_t>(number - 100));
}

int refuse(int number) {
    errno = number;
    return -1;
}

int openDevice(const char* path, int) {
    const auto found = machine.devices.find(path);
    if (strikes()) {
        return -1;
    }
    if (found == machine.devices.end()) {
        return refuse(ENOENT);
    }
    if (found->second->openError != 0) {
        return refuse(found->second->openError);
    }
    ++found->second->opens;
    machine.open.push_back(found->second);
    return static_cast<int>(machine.open.size()) + 99;
}

int closeDevice(int number) {
    ++at(number).closes;
    return 0;
}

template <std::size_t N>
void copyText(__u8 (&into)[N], const std::string& text) {
    std::memset(into, 0, N);
    std::memcpy(into, text.data(), std::min(N, text.size()));
}

int queryAbilities(FakeDevice& device, v4l2_capability& answer) {
    copyText(answer.driver, device.driver);
    copyText(answer.card, device.card);
    copyText(answer.bus_info, device.bus);
    answer.capabilities = device.capabilities;
    answer.device_caps = device.deviceCaps;
    return 0;
}

int enumerateFormats(const FakeDevice& device, v4l2_fmtdesc& answer) {
    const std::size_t index = device.endlessFormats ? 0 : answer.index;
    if (index >= device.formats.size()) {
        return refuse(EINVAL);
    }
    answer.pixelformat = device.formats[index].code;
    return 0;
}

const FakeFormat* formatOf(const FakeDevice& device, std::uint32_t code) {
    const auto found = std::find_if(device.formats.begin(), device.formats.end(),
                                    [&](const FakeFormat& format) { return format.code == code; });
    return found == device.formats.end() ? nullptr : &*found;
}

int enumerateSizes(const FakeDevice& device, v4l2_frmsizeenum& answer) {
    const FakeFormat* format = formatOf(device, answer.pixel_format);
    const std::size_t index = device.endlessSizes ? 0 : answer.index;
    if (format == nullptr || index >= format->sizes.size() + format->range.size()) {
        return refuse(EINVAL);
    }
    if (!format->range.empty()) {
        answer.type = format->continuous ? V4L2_FRMSIZE_TYPE_CONTINUOUS : V4L2_FRMSIZE_TYPE_STEPWISE;
        answer.stepwise = format->range.front();
        return 0;
    }
    answer.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    answer.discrete.width = static_cast<__u32>(format->sizes[index].width);
    answer.discrete.height = static_cast<__u32>(format->sizes[index].height);
    return 0;
}

int enumerateIntervals(const FakeDevice& device, v4l2_frmivalenum& answer) {
    const FakeFormat* format = formatOf(device, answer.pixel_format);
    const auto rates =
        format == nullptr ? decltype(format->rates.begin()){} : format->rates.find(static_cast<int>(answer.width));
    const std::size_t index = device.endlessIntervals ? 0 : answer.index;
    if (format == nullptr || rates == format->rates.end() || index >= rates->second.size()) {
        return refuse(EINVAL);
    }
    answer.type = format->continuous ? V4L2_FRMIVAL_TYPE_CONTINUOUS : V4L2_FRMIVAL_TYPE_DISCRETE;
    // The least interval of a range stands where a discrete one would.
    answer.discrete = rates->second[index];
    return 0;
}

__u32 bytesPerPixel(__u32 code) {
    return code == V4L2_PIX_FMT_YUYV ? 2 : code == V4L2_PIX_FMT_MJPEG ? 0 : 1;
}

int setFormat(FakeDevice& device, v4l2_format& answer) {
    if (device.buffersRequested || device.on) {
        return refuse(EBUSY);
    }
    v4l2_pix_format& pix = answer.fmt.pix;
    const auto& insists = device.insists;
    pix.width = insists.width != 0 ? insists.width : pix.width;
    pix.height = insists.height != 0 ? insists.height : pix.height;
    pix.pixelformat = insists.code != 0 ? insists.code : pix.pixelformat;
    pix.bytesperline = insists.changesStride ? insists.stride : pix.width * bytesPerPixel(pix.pixelformat);
    // As a driver sizes its buffers; chroma behind the luma.
    pix.sizeimage = std::min<__u32>(std::max(pix.bytesperline, pix.width) * pix.height * 3 / 2, 1 << 24);
    device.format = pix;
    return 0;
}

int requestBuffers(FakeDevice& device, v4l2_requestbuffers& answer) {
    if (device.on || device.queued.size() > device.memory.size()) {
        return refuse(EBUSY);
    }
    device.queued.clear();
    device.memory.clear();
    device.buffersRequested = answer.count != 0;
    if (answer.count != 0 && device.buffersGiven >= 0) {
        answer.count = static_cast<__u32>(device.buffersGiven);
    }
    device.memory.resize(std::min<__u32>(answer.count, 64), std::vector<std::uint8_t>(device.format.sizeimage));
    return 0;
}

int queryBuffer(const FakeDevice& device, v4l2_buffer& answer) {
    if (answer.index >= device.memory.size()) {
        return refuse(EINVAL);
    }
    answer.length = device.bufferLength >= 0 ? static_cast<__u32>(device.bufferLength) : device.format.sizeimage;
    answer.m.offset = answer.index * 4096;
    return 0;
}

int queueBuffer(FakeDevice& device, const v4l2_buffer& buffer) {
    if (buffer.index >= device.memory.size() || !device.queued.insert(buffer.index).second) {
        return refuse(EINVAL);
    }
    return 0;
}

int dequeueBuffer(FakeDevice& device, v4l2_buffer& answer) {
    if (device.frames.empty() || device.queued.empty()) {
        return refuse(EAGAIN);
    }
    const FakeFrame frame = device.frames.front();
    device.frames.pop_front();
    if (frame.error != 0) {
        return refuse(frame.error);
    }
    answer.index = *device.queued.begin();
    device.queued.erase(device.queued.begin());
    auto& memory = device.memory[answer.index];
    std::fill(memory.begin(), memory.end(), std::uint8_t{0xee});
    std::copy_n(frame.bytes.begin(), std::min(frame.bytes.size(), memory.size()), memory.begin());
    answer.bytesused =
        static_cast<__u32>(frame.bytesUsed >= 0 ? frame.bytesUsed : static_cast<std::int64_t>(frame.bytes.size()));
    answer.flags = frame.flags;
    answer.index = frame.index >= 0 ? static_cast<__u32>(frame.index) : answer.index;
    return 0;
}

int switchStream(FakeDevice& device, bool on) {
    device.on = on;
    if (!on) {
        device.queued.clear();
    }
    return 0;
}

int answer(FakeDevice& device, unsigned long request, void* argument) {
    switch (request) {
        case VIDIOC_QUERYCAP:
            return queryAbilities(device, *static_cast<v4l2_capability*>(argument));
        case VIDIOC_ENUM_FMT:
            return enumerateFormats(device, *static_cast<v4l2_fmtdesc*>(argument));
        case VIDIOC_ENUM_FRAMESIZES:
            return enumerateSizes(device, *static_cast<v4l2_frmsizeenum*>(argument));
        case VIDIOC_ENUM_FRAMEINTERVALS:
            return enumerateIntervals(device, *static_cast<v4l2_frmivalenum*>(argument));
        case VIDIOC_G_FMT:
            static_cast<v4l2_format*>(argument)->fmt.pix = device.format;
            return 0;
        case VIDIOC_S_FMT:
            return setFormat(device, *static_cast<v4l2_format*>(argument));
        case VIDIOC_S_PARM:
            ++device.speedAsked;
            return 0;
        case VIDIOC_REQBUFS:
            return requestBuffers(device, *static_cast<v4l2_requestbuffers*>(argument));
        case VIDIOC_QUERYBUF:
            return queryBuffer(device, *static_cast<v4l2_buffer*>(argument));
        case VIDIOC_QBUF:
            return queueBuffer(device, *static_cast<v4l2_buffer*>(argument));
        case VIDIOC_DQBUF:
            return dequeueBuffer(device, *static_cast<v4l2_buffer*>(argument));
        case VIDIOC_STREAMON:
            return switchStream(device, true);
        case VIDIOC_STREAMOFF:
            return switchStream(device, false);
        default:
            return refuse(ENOTTY);
    }
}

int control(int number, unsigned long request, void* argument) {
    at(number).offAsked = at(number).offAsked || request == VIDIOC_STREAMOFF;
    if (strikes()) {
        return -1;
    }
    if (machine.failRequest != 0 && request == machine.failRequest) {
        return refuse(machine.failWith);
    }
    return answer(at(number), request, argument);
}

void* map(std::size_t size, int number, off_t offset) {
    FakeDevice& device = at(number);
    if (strikes()) {
        return nullptr;
    }
    auto& memory = device.memory.at(static_cast<std::size_t>(offset) / 4096);
    // What was claimed is what is mapped; the kernel would give no more than there is.
    memory.resize(size);
    ++device.maps;
    return memory.data();
}

int unmap(void* memory, std::size_t size) {
    for (const auto& device : machine.open) {
        for (const auto& buffer : device->memory) {
            if (buffer.data() == memory && buffer.size() == size) {
                ++device->unmaps;
                return 0;
            }
        }
    }
    return refuse(EINVAL);
}

int waitFor(int number, int, bool* failed) {
    FakeDevice& device = at(number);
    *failed = device.waitFails;
    if (strikes()) {
        return -1;
    }
    if (device.waitError != 0) {
        return refuse(device.waitError);
    }
    return device.waitFails || !device.frames.empty() ? 1 : 0;
}

}  // namespace

VideoCalls fakeCalls() {
    return {.open = openDevice, .close = closeDevice, .ioctl = control, .map = map, .unmap = unmap, .wait = waitFor};
}

std::vector<std::uint8_t> testPicture(int width, int height, std::size_t stride, std::size_t step) {
    std::vector<std::uint8_t> bytes(stride * static_cast<std::size_t>(height), 0x80);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            bytes[static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x) * step] =
                static_cast<std::uint8_t>(x + 16 * y);
        }
    }
    return bytes;
}

}  // namespace anchorite::test
