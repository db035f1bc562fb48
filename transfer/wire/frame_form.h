#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace anchorite::transfer {

/// What the text in a QR picture is, by how it begins (transfer.md 6.3).
enum class FrameForm : std::uint8_t {
    ur,          ///< `ur:`, any case
    bbqr,        ///< `B$`
    json,        ///< `{`: a whole document in one picture
    pem,         ///< `-----BEGIN `
    words,       ///< 32 words of a digest
    oldUr,       ///< UR version 1: named and refused
    specter,     ///< `p1of3 `: named and refused
    webAddress,  ///< `http://`, `https://`: named and refused
    unknown,
};

[[nodiscard]] FrameForm formOf(std::string_view text);

/// The longest text that a QR picture holds: 7089 digits in version 40-L (ISO/IEC 18004); longer ones are refused.
inline constexpr std::size_t frameTextLimit = 7089;

}  // namespace anchorite::transfer
