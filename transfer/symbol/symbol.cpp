#include "transfer/symbol/symbol.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

#include "transfer/wire/capacity.h"

namespace anchorite::transfer {

namespace {

constexpr std::string_view alphanumericSet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

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
    if (!input || text.empty() || text.size() > alphanumericCapacities.back() ||
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
    const auto* const fits = std::ranges::lower_bound(alphanumericCapacities, characters);
    return fits == alphanumericCapacities.end() ? 0 : static_cast<int>(fits - alphanumericCapacities.begin()) + 1;
}

bool QrSymbol::black(int x, int y) const {
    if (x < 0 || y < 0 || x >= side() || y >= side()) {
        return false;
    }
    return modules_[static_cast<std::size_t>(y) * static_cast<std::size_t>(side()) + static_cast<std::size_t>(x)] != 0;
}

}  // namespace anchorite::transfer
