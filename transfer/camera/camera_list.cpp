#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include "crypto/base/disk.h"
#include "transfer/camera/video_format.h"

namespace anchorite::transfer {

namespace {

constexpr int devicesLimit = 64;
constexpr std::size_t resolutionsLimit = 32;
/// What is asked for first: large enough for version 20, and offered by nearly every camera.
constexpr Resolution usual{1280, 720};

/// Drivers of the kernel that make pictures out of nothing, and loopbacks into which other programs feed theirs.
bool isVirtualDevice(std::string_view driver, std::string_view bus) {
    static constexpr std::array<std::string_view, 7> names = {"v4l2 loopback", "v4l2loopback", "vivid", "vimc",
                                                              "akvcam",        "vicodec",      "vim2m"};
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return driver.starts_with(name) || (bus.starts_with("platform:") && bus.substr(9).starts_with(name));
    });
}

std::vector<Resolution> resolutionsOf(const VideoDevice& device) {
    std::vector<Resolution> all;
    for (const VideoOffer& offer : offersOf(device, usual)) {
        if (std::find(all.begin(), all.end(), offer.resolution) == all.end()) {
            all.push_back(offer.resolution);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](Resolution a, Resolution b) {
        return a.width * a.height > b.width * b.height ||
               (a.width * a.height == b.width * b.height && a.width > b.width);
    });
    all.resize(std::min(all.size(), resolutionsLimit));
    return all;
}

std::optional<CameraDevice> describe(const VideoCalls& calls, const std::string& path) {
    CameraDevice found{.path = path, .name = {}, .bus = {}, .isVirtual = false, .denied = false, .resolutions = {}};
    const auto device = VideoDevice::open(calls, path);
    if (!device) {
        found.denied = device.error().code == "camera.denied";
        return found.denied ? std::optional(found) : std::nullopt;
    }
    const auto abilities = captureAbilities(*device);
    if (!abilities) {
        return std::nullopt;
    }
    found.name = deviceText(abilities->card, sizeof abilities->card);
    found.bus = deviceText(abilities->bus_info, sizeof abilities->bus_info);
    found.isVirtual = isVirtualDevice(deviceText(abilities->driver, sizeof abilities->driver), found.bus);
    found.resolutions = resolutionsOf(*device);
    return found.resolutions.empty() ? std::nullopt : std::optional(found);
}

}  // namespace

std::vector<CameraDevice> listCameras(const VideoCalls& calls, const std::string& folder) {
    std::vector<CameraDevice> cameras;
    for (int number = 0; number < devicesLimit; ++number) {
        if (auto camera = describe(calls, joinPath(folder, "video" + std::to_string(number))); camera) {
            cameras.push_back(std::move(*camera));
        }
    }
    std::stable_partition(cameras.begin(), cameras.end(), [](const CameraDevice& camera) { return !camera.isVirtual; });
    return cameras;
}

}  // namespace anchorite::transfer
