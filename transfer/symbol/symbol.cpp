#include "transfer/symbol/symbol.h"

#include <qrencode.h>

#include <algorithm>
#include <array>
#include <memory>

namespace anchorite::transfer {

namespace {

constexpr std::string_view alphanumericSet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Characters of the alphanumeric set that versions 1 to 40 hold at level L (ISO/IEC 18004, table 7).
constexpr std::array<std::size_t, 40> capacity = {25,   47,   77,   114,  154,  195,  224,  279,  335,  395,
                                                  468,  535,  619,  667,  758,  854,  938,  1046, 1153, 1249,
                                                  1352, 1460, 1588, 1704, 1853, 1990, 2132, 2223, 2369, 2520,
                                                  2677, 2840, 3009, 3183, 3351, 3537, 3729, 3927, 4087, 4296};

using Input = std::unique_ptr<QRinput, decltype(&::QRinput_free)>;
using Code = std::unique_ptr<QRcode, decltype(&::QRcode_free)>;

bool isAlphanumeric(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return alphanumericSet.contains(c); });
}

std::unexpected<Error> tooLong(std::size_t size, int version) {
    return fail("symbol.too-long", std::to_string(size) + " characters do not fit a QR symbol" +
                                       (version == 0 ? "" : " of version " + std::to_string(version)));
}

}  // namespace

Result<QrSymbol> QrSymbol::of(std::string_view text, int version) {
    const Input input(::QRinput_new2(std::clamp(version, 0, 40), QR_ECLEVEL_L), &::QRinput_free);
    const auto mode = isAlphanumeric(text) ? QR_MODE_AN : QR_MODE_8;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    if (!input || text.empty() || text.size() > 4296 ||
        ::QRinput_append(input.get(), mode, static_cast<int>(text.size()), bytes) != 0) {
        return tooLong(text.size(), version);
    }
    const Code code(::QRcode_encodeInput(input.get()), &::QRcode_free);
    // The library takes a larger version on its own where the one asked for is too small.
    if (!code || (version != 0 && code->version != version)) {
        return tooLong(text.size(), version);
    }
    Bytes modules(code->data, code->data + code->width * code->width);
    std::ranges::for_each(modules, [](std::uint8_t& module) { module &= 1; });
    return QrSymbol(code->version, std::move(modules));
}

int QrSymbol::versionFor(std::size_t characters) {
    const auto* const fits = std::ranges::lower_bound(capacity, characters);
    return fits == capacity.end() ? 0 : static_cast<int>(fits - capacity.begin()) + 1;
}

bool QrSymbol::black(int x, int y) const {
    if (x < 0 || y < 0 || x >= side() || y >= side()) {
        return false;
    }
    return modules_[static_cast<std::size_t>(y) * static_cast<std::size_t>(side()) + static_cast<std::size_t>(x)] != 0;
}

}  // namespace anchorite::transfer
