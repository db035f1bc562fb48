#include "transfer/usb/binary_key.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "transfer/usb/der_shape.h"
#include "transfer/usb/openpgp_shape.h"

namespace anchorite::transfer {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t tarBlock = 512;
/// So much of each file in a tar is looked at, lest a hostile one takes minutes. No key has as much.
constexpr std::size_t tarWindow = std::size_t{128} << 10;

/// Each with the version or reserved bytes that follow the magic number: four bytes alone come up in digests.
bool beginsWithMagic(std::string_view text) {
    static constexpr std::array<std::string_view, 6> magics = {
        "\xfe\xed\xfe\xed\0\0\0\1"sv, "\xfe\xed\xfe\xed\0\0\0\2"sv,   // JKS
        "\xce\xce\xce\xce\0\0\0\1"sv, "\xce\xce\xce\xce\0\0\0\2"sv,   // JCEKS
        "\x1e\xf1\xb5\xb0\0\0\0\0"sv, "\xb0\xb5\xf1\x1e\0\0\0\0"sv};  // PVK, and with its bytes turned
    return std::any_of(magics.begin(), magics.end(), [&](std::string_view magic) { return text.starts_with(magic); });
}

/// BLOBHEADER of type 7 and version 2, then RSAPUBKEY or DSSPUBKEY whose magic says that the private part follows.
bool beginsWithBlob(std::string_view text) {
    constexpr std::string_view head = "\x07\x02\0\0"sv;
    return text.starts_with(head) && (text.substr(8, 4) == "RSA2" || text.substr(8, 4) == "DSS2");
}

bool beginsWithKey(ByteView bytes) {
    return beginsWithMagic(asText(bytes)) || beginsWithBlob(asText(bytes)) || beginsWithDerPrivateKey(bytes) ||
           beginsWithOpenPgpSecretKey(bytes);
}

bool isTar(std::string_view text) {
    constexpr std::size_t magicAt = 257;
    return text.size() > tarBlock && text.substr(magicAt, 5) == "ustar";
}

}  // namespace

bool holdsBinaryKey(ByteView bytes) {
    if (beginsWithKey(bytes)) {
        return true;
    }
    // A file in a tar begins at a multiple of 512 bytes.
    for (std::size_t at = tarBlock; isTar(asText(bytes)) && at < bytes.size(); at += tarBlock) {
        if (beginsWithKey(bytes.subspan(at, std::min(tarWindow, bytes.size() - at)))) {
            return true;
        }
    }
    return false;
}

}  // namespace anchorite::transfer
