#pragma once

#include <QtTest>

#include "fake_device.h"

namespace anchorite::test {

using namespace transfer;

inline constexpr Resolution hd{1280, 720};
inline constexpr Resolution vga{640, 480};
inline constexpr std::chrono::milliseconds patience{1000};

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("accepted") : QString::fromStdString(result.error().code);
}

inline v4l2_fract everyFrames(__u32 rate) {
    return {.numerator = 1, .denominator = rate};
}

inline FakeFormat offering(std::uint32_t code, std::vector<Resolution> sizes) {
    FakeFormat format;
    format.code = code;
    format.sizes = std::move(sizes);
    return format;
}

class CameraSuite : public QObject {
    Q_OBJECT

  private slots:
    void init() { machine = {}; }

  protected:
    static FakeDevice& plug(const std::string& path, std::vector<FakeFormat> formats) {
        auto device = std::make_shared<FakeDevice>();
        device->formats = std::move(formats);
        machine.devices[path] = device;
        return *device;
    }
    /// A small grey camera at /dev/video0.
    static FakeDevice& plugSmall(std::uint32_t code = V4L2_PIX_FMT_GREY) {
        return plug("/dev/video0", {offering(code, {{16, 8}})});
    }
    static auto openSmall() { return V4l2Camera::open(fakeCalls(), "/dev/video0", {16, 8}); }
    /// Everything that was opened and mapped is given back, and a stream was asked to stop.
    static bool isTidy(const FakeDevice& device) {
        return device.opens == device.closes && device.maps == device.unmaps && (!device.on || device.offAsked);
    }
};

}  // namespace anchorite::test
