#include <algorithm>
#include <array>
#include <string_view>

#include "crypto/base/text.h"
#include "transfer/camera/recordings.h"

namespace anchorite::transfer {

namespace {

class PictureFiles final : public FrameSource {
  public:
    PictureFiles(Disk& disk, std::vector<std::string> paths) : disk_(disk), paths_(std::move(paths)) {}

    Result<std::optional<Frame>> next(std::chrono::milliseconds) override {
        if (position_ == paths_.size()) {
            return fail("camera.end", "all pictures were shown");
        }
        const std::string& path = paths_[position_++];
        Bytes bytes = TRY(disk_.read(path, encodedPictureLimit));
        return std::optional(Frame{.picture = EncodedPicture{std::move(bytes)}, .origin = fileName(path)});
    }

  private:
    Disk& disk_;
    std::vector<std::string> paths_;
    std::size_t position_ = 0;
};

bool isPictureName(std::string_view name) {
    static constexpr std::array<std::string_view, 3> endings = {".png", ".jpg", ".jpeg"};
    std::string small(name);
    for (char& letter : small) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

Result<std::unique_ptr<FrameSource>> picturesIn(Disk& disk, const std::string& folder) {
    std::vector<std::string> paths;
    for (const std::string& name : TRY(disk.list(folder))) {
        if (isPictureName(name)) {
            paths.push_back(joinPath(folder, name));
        }
    }
    if (paths.empty()) {
        return fail("film.empty", shown(folder) + " holds no PNG or JPEG files");
    }
    return picturesFrom(disk, std::move(paths));
}

}  // namespace

std::unique_ptr<FrameSource> picturesFrom(Disk& disk, std::vector<std::string> paths) {
    return std::make_unique<PictureFiles>(disk, std::move(paths));
}

Result<std::unique_ptr<FrameSource>> recordingAt(Disk& disk, const std::string& path) {
    if (disk.isFolder(path)) {
        return picturesIn(disk, path);
    }
    if (isPictureName(path)) {
        return picturesFrom(disk, {path});
    }
    return filmAt(path);
}

}  // namespace anchorite::transfer
