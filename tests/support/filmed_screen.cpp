#include "support/filmed_screen.h"

#include <algorithm>
#include <cmath>

namespace anchorite::test {

using transfer::Frame;
using transfer::GreyImage;
using transfer::QrSymbol;

FilmedScreen::FilmedScreen(const transfer::Sender& sender, Filming filming)
    : sender_(sender), filming_(filming), version_(QrSymbol::versionFor(sender.longestText())), dice_(filming.seed) {}

bool FilmedScreen::isLost(std::uint64_t turn) const {
    Dice dice(filming_.seed * 7919 + turn);
    return dice.share() < filming_.loss;
}

/// As the camera sees it, without noise; a lost one is the same place without a symbol.
const GreyImage& FilmedScreen::displayed(std::uint64_t turn) {
    const auto known = shown_.find(turn);
    if (known != shown_.end()) {
        return known->second;
    }
    while (shown_.size() > 2) {
        shown_.erase(shown_.begin());
    }
    const auto number = sender_.numberAt(filming_.firstTurn + turn);
    GreyImage scene = modulesOf(QrSymbol::of(sender_.part(number), version_).value());
    if (isLost(turn)) {
        scene = GreyImage::filled(scene.width(), scene.height(), 200).value();
    }
    Shot still = filming_.shot;
    still.noise = 0;
    return shown_.emplace(turn, photographed(scene, still)).first->second;
}

Result<std::optional<Frame>> FilmedScreen::next(std::chrono::milliseconds /*patience*/) {
    const double begin = filming_.phase + static_cast<double>(pictures_++) / filming_.cameraPerSecond;
    seconds_ = begin + filming_.exposure + filming_.readout;
    const auto turnAt = [&](double time) { return static_cast<std::uint64_t>(time * filming_.shownPerSecond); };
    const GreyImage& first = displayed(turnAt(begin));
    GreyImage picture = first;
    const GreyImage& last = displayed(turnAt(seconds_));
    for (int y = 0; y < picture.height(); ++y) {
        const double rowBegin = begin + filming_.readout * y / picture.height();
        const double change = static_cast<double>(turnAt(begin) + 1) / filming_.shownPerSecond;
        const double after = std::clamp((rowBegin + filming_.exposure - change) / filming_.exposure, 0.0, 1.0);
        for (std::size_t x = 0; x < static_cast<std::size_t>(picture.width()); ++x) {
            const double level =
                (1 - after) * first.row(y)[x] + after * last.row(y)[x] + filming_.shot.noise * dice_.bell();
            picture.row(y)[x] = static_cast<std::uint8_t>(std::clamp(level, 0.0, 255.0));
        }
    }
    return std::optional(Frame{.picture = std::move(picture), .origin = {}});
}

double idealSeconds(const transfer::Sender& sender, const Filming& filming) {
    return sender.parts() / ((1 - filming.loss) * filming.shownPerSecond);
}

}  // namespace anchorite::test
