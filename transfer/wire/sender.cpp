#include "transfer/wire/sender.h"

#include <algorithm>
#include <array>

#include "transfer/wire/bbqr.h"
#include "transfer/wire/capacity.h"
#include "transfer/wire/frame_form.h"
#include "transfer/wire/wire_frame.h"

namespace anchorite::transfer {

namespace {

constexpr std::array<Density, 4> table{
    {{"Compatible", 100, 8, 4}, {"Careful", 349, 15, 5}, {"Normal", 594, 20, 8}, {"Fast", 896, 25, 12}}};

constexpr std::uint32_t largestNumber = 65535;

bool sameLetters(std::string_view a, std::string_view b) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, small, small);
}

}  // namespace

std::span<const Density> densities() {
    return table;
}

const Density* densityNamed(std::string_view name) {
    const auto found = std::ranges::find_if(table, [&](const Density& one) { return sameLetters(one.name, name); });
    return found == table.end() ? nullptr : &*found;
}

const Density& normalDensity() {
    return table[2];
}

Result<Sender> Sender::ur(const std::string& type, ByteView bytes, const Density& density) {
    Sender still = TRY(urFragments(type, bytes, urFragmentLimit));
    if (still.isSingle() && still.longestText() <= alphanumericCapacity(stillVersion)) {
        return still;
    }
    // Long part numbers, long types and large messages take a few characters of the fragment's room.
    const std::size_t room = alphanumericCapacity(density.largestVersion);
    for (std::size_t fragment = density.largestFragment;; --fragment) {
        Sender animated = TRY(urFragments(type, bytes, fragment));
        if (animated.longestText() <= room) {
            return animated;
        }
    }
}

Result<Sender> Sender::urFragments(std::string type, ByteView bytes, std::size_t largestFragment) {
    return Sender(TRY(UrEncoder::of(std::move(type), byteString(bytes), largestFragment)));
}

Result<Sender> Sender::bbqr(ByteView bytes, char type, char encoding, int largestVersion) {
    return Sender(TRY(bbqrFrames(bytes, type, encoding, largestVersion)));
}

Result<Sender> Sender::plain(std::string text) {
    if (text.size() > frameTextLimit) {
        return fail("frame.too-long", "a text of " + std::to_string(text.size()) + " characters; a QR symbol holds " +
                                          std::to_string(frameTextLimit));
    }
    return Sender(std::vector<std::string>{std::move(text)});
}

bool Sender::isSingle() const {
    return parts() == 1;
}

std::uint32_t Sender::parts() const {
    if (const auto* ur = std::get_if<UrEncoder>(&texts_)) {
        return ur->stream().fragments;
    }
    return static_cast<std::uint32_t>(std::get<Frames>(texts_).size());
}

std::string Sender::part(std::uint32_t number) const {
    if (const auto* ur = std::get_if<UrEncoder>(&texts_)) {
        return ur->part(number);
    }
    const Frames& frames = std::get<Frames>(texts_);
    return frames[(std::max<std::uint32_t>(number, 1) - 1) % frames.size()];
}

std::uint32_t Sender::numberAt(std::uint64_t turn) const {
    if (const auto* ur = std::get_if<UrEncoder>(&texts_)) {
        return ur->numberAt(turn);
    }
    return static_cast<std::uint32_t>(turn % parts()) + 1;
}

std::size_t Sender::longestText() const {
    if (const auto* ur = std::get_if<UrEncoder>(&texts_)) {
        return ur->longestText(largestNumber);
    }
    return std::ranges::max(std::get<Frames>(texts_), {}, &std::string::size).size();
}

std::string Sender::transfer() const {
    const auto frame = readFrame(part(1), true);
    return frame ? frame->name.transfer : std::string();
}

}  // namespace anchorite::transfer
