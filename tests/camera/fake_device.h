#pragma once

#include <linux/videodev2.h>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "transfer/camera/v4l2_camera.h"

namespace anchorite::test {

using transfer::Resolution;
using transfer::VideoCalls;

/// A format that a fake device offers.
struct FakeFormat {
    std::uint32_t code = V4L2_PIX_FMT_YUYV;
    std::vector<Resolution> sizes;                 ///< discrete ones
    std::vector<v4l2_frmsize_stepwise> range;      ///< or one range
    std::map<int, std::vector<v4l2_fract>> rates;  ///< frame intervals by width
    bool continuous = false;                       ///< of the range and of the rates
};

/// What comes out of a fake device next.
struct FakeFrame {
    std::vector<std::uint8_t> bytes;
    int error = 0;  ///< errno of DQBUF instead of a frame
    std::uint32_t flags = 0;
    std::int64_t bytesUsed = -1;  ///< what it claims; -1: the truth
    std::int64_t index = -1;      ///< which buffer it claims to have filled; -1: the truth
};

/// A video device as its driver would behave, with the lies that a test gives it.
struct FakeDevice {
    std::string driver = "uvcvideo", card = "USB 2.0 Camera", bus = "usb-0000:00:14.0-1";
    std::uint32_t capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_DEVICE_CAPS;
    std::uint32_t deviceCaps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    std::vector<FakeFormat> formats;
    int openError = 0;

    /// What it agrees to instead of what it is asked for.
    struct {
        std::uint32_t width = 0, height = 0, code = 0, stride = 0;
        bool changesStride = false;
    } insists;
    std::int64_t buffersGiven = -1;  ///< -1: as many as asked for
    std::int64_t bufferLength = -1;  ///< what it claims; -1: the truth

    std::deque<FakeFrame> frames;
    bool waitFails = false;  ///< poll tells POLLERR
    int waitError = 0;       ///< or fails itself
    bool endlessFormats = false, endlessSizes = false, endlessIntervals = false;

    // What it has seen.
    int opens = 0, closes = 0, maps = 0, unmaps = 0, speedAsked = 0;
    bool on = false;
    bool offAsked = false;  ///< also when that was refused: closing stops it too
    v4l2_pix_format format = {};
    std::vector<std::vector<std::uint8_t>> memory;
    std::set<std::uint32_t> queued;
    bool buffersRequested = false;
};

/// The machine that the fake calls reach: devices by path, and the one call that fails.
struct FakeMachine {
    std::map<std::string, std::shared_ptr<FakeDevice>> devices;
    std::vector<std::shared_ptr<FakeDevice>> open;  ///< by descriptor, from 100
    int failAt = -1;                                ///< which call of open, ioctl, map, wait fails, counted from 0
    bool andAllLater = false;
    int failWith = 0;
    int calls = 0;
    std::uint32_t failRequest = 0;  ///< or every call of this ioctl
};
inline FakeMachine machine;

VideoCalls fakeCalls();

/// Row after row, `stride` bytes apart: pixel (x, y) is x + 16 y; `step` bytes a pixel, the others 0x80.
std::vector<std::uint8_t> testPicture(int width, int height, std::size_t stride, std::size_t step);

}  // namespace anchorite::test
