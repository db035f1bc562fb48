#include "transfer/camera/video_format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <tuple>

#include "crypto/base/text.h"
#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

namespace {

/// A device that enumerates more is not believed to end.
constexpr __u32 formatsLimit = 64;
constexpr __u32 sizesLimit = 128;
constexpr __u32 intervalsLimit = 64;

/// Twice the animation's default speed; more brings nothing (transfer.md 3.3).
constexpr int rateEnough = 16;
/// What raw frames above 640 x 480 are guessed to come with where the device does not say: 10 MB a second and more are
/// too much for USB 2.
constexpr int rateGuessed = 8;
constexpr int smallArea = 640 * 480;

constexpr std::array<Resolution, 12> usualSizes = {{{320, 240},
                                                    {640, 360},
                                                    {640, 480},
                                                    {800, 600},
                                                    {960, 540},
                                                    {1024, 768},
                                                    {1280, 720},
                                                    {1280, 960},
                                                    {1600, 1200},
                                                    {1920, 1080},
                                                    {2560, 1440},
                                                    {3840, 2160}}};

std::optional<PixelForm> formOf(__u32 code) {
    switch (code) {
        case V4L2_PIX_FMT_GREY:
            return PixelForm::grey;
        case V4L2_PIX_FMT_NV12:
            return PixelForm::nv12;
        case V4L2_PIX_FMT_YUV420:
            return PixelForm::yuv420;
        case V4L2_PIX_FMT_YUYV:
            return PixelForm::yuyv;
        case V4L2_PIX_FMT_MJPEG:
        case V4L2_PIX_FMT_JPEG:
            return PixelForm::mjpeg;
        default:
            return std::nullopt;
    }
}

__u32 codeOf(PixelForm form) {
    switch (form) {
        case PixelForm::grey:
            return V4L2_PIX_FMT_GREY;
        case PixelForm::nv12:
            return V4L2_PIX_FMT_NV12;
        case PixelForm::yuv420:
            return V4L2_PIX_FMT_YUV420;
        case PixelForm::yuyv:
            return V4L2_PIX_FMT_YUYV;
        case PixelForm::mjpeg:
            return V4L2_PIX_FMT_MJPEG;
    }
    return V4L2_PIX_FMT_MJPEG;
}

bool isSensible(__u32 width, __u32 height) {
    return width >= 1 && height >= 1 && width <= static_cast<__u32>(largestSide) &&
           height <= static_cast<__u32>(largestSide) && std::size_t{width} * height <= largestPicture;
}

Resolution resolutionOf(__u32 width, __u32 height) {
    return {.width = static_cast<int>(width), .height = static_cast<int>(height)};
}

bool fits(const v4l2_frmsize_stepwise& range, Resolution size) {
    const auto onStep = [](int value, __u32 least, __u32 most, __u32 step) {
        const auto side = static_cast<__u32>(value);
        return value > 0 && side >= least && side <= most && (step <= 1 || (side - least) % step == 0);
    };
    return onStep(size.width, range.min_width, range.max_width, range.step_width) &&
           onStep(size.height, range.min_height, range.max_height, range.step_height);
}

void addFromRange(const v4l2_frmsize_stepwise& range, Resolution wanted, std::vector<Resolution>& sizes) {
    const auto add = [&](Resolution size) {
        if (size.width > 0 && size.height > 0 && fits(range, size) &&
            isSensible(static_cast<__u32>(size.width), static_cast<__u32>(size.height))) {
            sizes.push_back(size);
        }
    };
    add(wanted);
    std::for_each(usualSizes.begin(), usualSizes.end(), add);
    if (sizes.empty() && isSensible(range.min_width, range.min_height)) {
        sizes.push_back(resolutionOf(range.min_width, range.min_height));
    }
}

/// What it is set to now: for drivers that do not enumerate.
void addPresent(const VideoDevice& device, std::vector<Resolution>& sizes) {
    v4l2_format now = {};
    now.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (device.ask(VIDIOC_G_FMT, &now) == 0 && isSensible(now.fmt.pix.width, now.fmt.pix.height)) {
        sizes.push_back(resolutionOf(now.fmt.pix.width, now.fmt.pix.height));
    }
}

std::vector<Resolution> sizesOf(const VideoDevice& device, __u32 code, Resolution wanted) {
    std::vector<Resolution> sizes;
    for (__u32 index = 0; index < sizesLimit; ++index) {
        v4l2_frmsizeenum found = {};
        found.index = index;
        found.pixel_format = code;
        if (device.ask(VIDIOC_ENUM_FRAMESIZES, &found) != 0) {
            break;
        }
        if (found.type != V4L2_FRMSIZE_TYPE_DISCRETE) {
            addFromRange(found.stepwise, wanted, sizes);
            break;
        }
        if (isSensible(found.discrete.width, found.discrete.height)) {
            sizes.push_back(resolutionOf(found.discrete.width, found.discrete.height));
        }
    }
    if (sizes.empty()) {
        addPresent(device, sizes);
    }
    return sizes;
}

int rateOf(const v4l2_fract& interval) {
    return interval.numerator == 0 ? 0
                                   : static_cast<int>(std::min<__u32>(interval.denominator / interval.numerator, 1000));
}

int fastestRate(const VideoDevice& device, __u32 code, Resolution size) {
    int fastest = 0;
    for (__u32 index = 0; index < intervalsLimit; ++index) {
        v4l2_frmivalenum found = {};
        found.index = index;
        found.pixel_format = code;
        found.width = static_cast<__u32>(size.width);
        found.height = static_cast<__u32>(size.height);
        if (device.ask(VIDIOC_ENUM_FRAMEINTERVALS, &found) != 0) {
            break;
        }
        const bool discrete = found.type == V4L2_FRMIVAL_TYPE_DISCRETE;
        fastest = std::max(fastest, rateOf(discrete ? found.discrete : found.stepwise.min));
        if (!discrete) {
            break;
        }
    }
    return fastest;
}

int usefulRate(const VideoOffer& offer) {
    if (offer.rate > 0) {
        return std::min(offer.rate, rateEnough);
    }
    const bool large = offer.resolution.width * offer.resolution.height > smallArea;
    return offer.form != PixelForm::mjpeg && large ? rateGuessed : rateEnough;
}

Result<PictureLayout> layoutOf(const VideoDevice& device, const v4l2_pix_format& agreed, PixelForm form) {
    // No row is padded to more than a few times its length.
    constexpr std::size_t longestStride = std::size_t{8} * largestSide;
    const std::string path = shown(device.path());
    if (!isSensible(agreed.width, agreed.height)) {
        return fail("camera.failed", path + " offers pictures of " + std::to_string(agreed.width) + " x " +
                                         std::to_string(agreed.height) + " pixels");
    }
    PictureLayout layout{
        .form = form, .resolution = resolutionOf(agreed.width, agreed.height), .stride = 0, .row = 0, .size = 1};
    if (form == PixelForm::mjpeg) {
        return layout;
    }
    layout.row = std::size_t{agreed.width} * (form == PixelForm::yuyv ? 2 : 1);
    layout.stride = agreed.bytesperline == 0 ? layout.row : agreed.bytesperline;
    if (layout.stride < layout.row || layout.stride > longestStride) {
        return fail("camera.failed", path + " offers rows of " + std::to_string(agreed.bytesperline) + " bytes for " +
                                         std::to_string(agreed.width) + " pixels");
    }
    layout.size = layout.stride * (agreed.height - 1) + layout.row;
    return layout;
}

}  // namespace

std::vector<VideoOffer> offersOf(const VideoDevice& device, Resolution wanted) {
    std::vector<VideoOffer> offers;
    for (__u32 index = 0; index < formatsLimit; ++index) {
        v4l2_fmtdesc found = {};
        found.index = index;
        found.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (device.ask(VIDIOC_ENUM_FMT, &found) != 0) {
            break;
        }
        const auto form = formOf(found.pixelformat);
        if (!form) {
            continue;
        }
        for (const Resolution size : sizesOf(device, found.pixelformat, wanted)) {
            offers.push_back({*form, size, fastestRate(device, found.pixelformat, size)});
        }
    }
    return offers;
}

void sortByFitness(std::vector<VideoOffer>& offers, Resolution wanted) {
    const auto rank = [wanted](const VideoOffer& offer) {
        const long distance = std::labs(long{offer.resolution.width} - wanted.width) +
                              std::labs(long{offer.resolution.height} - wanted.height);
        return std::tuple(distance, -usefulRate(offer), offer.form);
    };
    std::stable_sort(offers.begin(), offers.end(),
                     [&](const VideoOffer& a, const VideoOffer& b) { return rank(a) < rank(b); });
}

Result<PictureLayout> agreeOn(const VideoDevice& device, const VideoOffer& offer) {
    v4l2_format agreed = {};
    agreed.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    agreed.fmt.pix.width = static_cast<__u32>(offer.resolution.width);
    agreed.fmt.pix.height = static_cast<__u32>(offer.resolution.height);
    agreed.fmt.pix.pixelformat = codeOf(offer.form);
    agreed.fmt.pix.field = V4L2_FIELD_NONE;
    if (const int reason = device.ask(VIDIOC_S_FMT, &agreed); reason == EINVAL) {
        return fail("camera.no-format", shown(device.path()) + " refuses the format that it offers");
    } else if (reason != 0) {
        return device.failure("set the format of", reason);
    }
    const auto form = formOf(agreed.fmt.pix.pixelformat);
    if (!form) {
        return fail("camera.no-format", shown(device.path()) + " insists on a format that cannot be read");
    }
    return layoutOf(device, agreed.fmt.pix, *form);
}

}  // namespace anchorite::transfer
