#include "transfer/wire/bytewords.h"

#include <zlib.h>

#include <array>

namespace anchorite::transfer {

namespace {

/// First and last letter of the word of each byte, in order (BCR-2020-012).
constexpr std::string_view pairs =
    "aeadaoaxaaahamatayasbkbdbnbtbabsbebybgbwbbbzcmchcscfcycwcecackct"
    "cxclcpcndkdadsdidedtdrdndwdpdmdldyeheyeoeeecenemetesftfrfnfsfmfh"
    "fzfpfwfxfyfefgflfdgagegrgsgtglgwgdgygmgughgohfhghdhkhthphhhlhyhe"
    "hnhsidiaieihiyioisinimjejzjnjtjljojsjpjkjykpkoktkskkknkgkekikblb"
    "lalylflslrlplnltloldlelulklgmnmymhmemomumwmdmtmsmknlnyndnsntnnne"
    "nboyoeotoxonolospdptpkpypspmplpepfpaprqdqzrerprlrorhrdrkrfryrnrs"
    "rtsesasrssskswstspsosgsbsfsntotktitttdtetytltbtstptatnuyuoutueur"
    "vtvyvovlvevwvavdvswlwdwmwpwewywswtwnwzwfwkykynylyaytzszoztzczezm";
static_assert(pairs.size() == 512);

constexpr std::size_t letters = 26;
constexpr std::int16_t noByte = -1;

/// The byte of a pair of letters, at 26 x first + last.
constexpr auto byteOfPair = [] {
    std::array<std::int16_t, letters * letters> table{};
    table.fill(noByte);
    for (std::size_t byte = 0; byte < 256; ++byte) {
        const auto first = static_cast<std::size_t>(pairs[2 * byte] - 'a');
        const auto last = static_cast<std::size_t>(pairs[2 * byte + 1] - 'a');
        table[letters * first + last] = static_cast<std::int16_t>(byte);
    }
    return table;
}();

constexpr char capital(char c) {
    return static_cast<char>(c - 'a' + 'A');
}

void appendWord(std::string& words, std::uint8_t byte) {
    const std::string_view pair = pairs.substr(std::size_t{byte} * 2, 2);
    words += capital(pair[0]);
    words += capital(pair[1]);
}

std::int16_t byteOf(char first, char last) {
    const bool known = first >= 'a' && first <= 'z' && last >= 'a' && last <= 'z';
    return known ? byteOfPair[letters * static_cast<std::size_t>(first - 'a') + static_cast<std::size_t>(last - 'a')]
                 : noByte;
}

}  // namespace

std::uint32_t crc32Of(ByteView bytes) {
    return static_cast<std::uint32_t>(::crc32_z(0, bytes.data(), bytes.size()));
}

std::string toBytewords(ByteView bytes) {
    std::string words;
    words.reserve(2 * bytes.size() + 8);
    for (const std::uint8_t byte : bytes) {
        appendWord(words, byte);
    }
    const std::uint32_t checksum = crc32Of(bytes);
    for (int shift = 24; shift >= 0; shift -= 8) {
        appendWord(words, static_cast<std::uint8_t>(checksum >> shift));
    }
    return words;
}

Result<Bytes> fromBytewords(std::string_view words) {
    constexpr std::size_t checksumBytes = 4;
    if (words.size() % 2 != 0 || words.size() / 2 < checksumBytes + 1) {
        return fail("ur.malformed", "the body has " + std::to_string(words.size()) + " letters");
    }
    Bytes bytes(words.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::int16_t byte = byteOf(words[2 * i], words[2 * i + 1]);
        if (byte == noByte) {
            return fail("ur.malformed",
                        "letters " + std::to_string(2 * i + 1) + " and following of the body are no word");
        }
        bytes[i] = static_cast<std::uint8_t>(byte);
    }
    std::uint32_t stated = 0;
    for (const std::uint8_t byte : ByteView(bytes).last(checksumBytes)) {
        stated = stated << 8 | byte;
    }
    bytes.resize(bytes.size() - checksumBytes);
    if (crc32Of(bytes) != stated) {
        return fail("ur.checksum", "the text was damaged on the way: its check sum is another");
    }
    return bytes;
}

}  // namespace anchorite::transfer
