#include "ui/send/playback.h"

#include <algorithm>
#include <iterator>

namespace anchorite::ui {

namespace {

/// Our envelope is deflated already: plain base 32.
constexpr char bbqrType = 'B';
constexpr char bbqrEncoding = '2';

Result<transfer::Sender> senderFor(const Bytes& bytes, const PlaySettings& settings, const transfer::Density& density) {
    switch (settings.form) {
        case CodeForm::ur:
            return transfer::Sender::ur("bytes", bytes, density);
        case CodeForm::urOwnType:
            return transfer::Sender::ur("x-anchorite", bytes, density);
        case CodeForm::bbqr:
            return transfer::Sender::bbqr(bytes, bbqrType, bbqrEncoding, density.largestVersion);
    }
    return transfer::Sender::ur("bytes", bytes, density);
}

}  // namespace

Result<Playback> Playback::of(Bytes bytes, const PlaySettings& settings) {
    const transfer::Density* density = transfer::densityNamed(settings.density);
    auto sender = TRY(senderFor(bytes, settings, density == nullptr ? transfer::normalDensity() : *density));
    const int version = transfer::QrSymbol::versionFor(sender.longestText());
    if (version == 0) {
        return fail("symbol.too-long", "the parts of this file do not fit a QR picture");
    }
    return Playback(std::move(bytes), settings, std::move(sender), version);
}

Result<bool> Playback::changeDensity(int by) {
    const auto all = transfer::densities();
    const auto here = std::ranges::find(all, std::string_view(settings_.density), &transfer::Density::name);
    const auto place = std::distance(all.begin(), here) + by;
    if (here == all.end() || place < 0 || place >= std::ssize(all)) {
        return false;
    }
    PlaySettings settings = settings_;
    settings.density = all[static_cast<std::size_t>(place)].name;
    settings.perSecond = all[static_cast<std::size_t>(place)].perSecond;
    *this = TRY(of(bytes_, settings));
    return true;
}

bool Playback::changeSpeed(int by) {
    const auto* here = std::ranges::lower_bound(transfer::playSpeeds, settings_.perSecond);
    const auto place = std::distance(std::begin(transfer::playSpeeds), here) + by;
    if (place < 0 || place >= std::ssize(transfer::playSpeeds)) {
        return false;
    }
    settings_.perSecond = transfer::playSpeeds[place];
    return true;
}

void Playback::changeBrightness() {
    const auto* here = std::ranges::find(brightnesses, settings_.brightness);
    const bool last = here == std::end(brightnesses) || std::next(here) == std::end(brightnesses);
    settings_.brightness = last ? brightnesses[0] : *std::next(here);
}

}  // namespace anchorite::ui
