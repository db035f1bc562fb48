#include "crypto/pem.h"

#include <algorithm>

namespace anchorite::crypto::pem {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view dashes = "-----";

bool isBlank(std::string_view text) {
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

std::string_view withoutTrailingBlanks(std::string_view line) {
    const std::size_t last = line.find_last_not_of(blanks);
    return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// The next line without its end; `text` is left behind it.
std::string_view nextLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return withoutTrailingBlanks(line);
}

/// X of the line `-----BEGIN X-----` (or END).
std::optional<std::string_view> labelIn(std::string_view line, std::string_view kind) {
    if (!line.starts_with(dashes) || !line.ends_with(dashes) || line.size() < 2 * dashes.size() + kind.size()) {
        return std::nullopt;
    }
    line.remove_prefix(dashes.size());
    line.remove_suffix(dashes.size());
    if (!line.starts_with(kind) || line.size() == kind.size()) {
        return std::nullopt;
    }
    return line.substr(kind.size());
}

/// Reads `name: value` lines and the empty line after them, if there are any.
std::vector<std::string_view> takeHeaders(std::string_view& text) {
    std::vector<std::string_view> headers;
    std::string_view ahead = text;
    for (auto line = nextLine(ahead); line.find(':') != std::string_view::npos; line = nextLine(ahead)) {
        headers.push_back(line);
        text = ahead;
    }
    if (!headers.empty()) {
        std::string_view after = text;
        if (nextLine(after).empty()) {
            text = after;
        }
    }
    return headers;
}

std::optional<Block> takeBlock(std::string_view& text) {
    const auto label = labelIn(nextLine(text), "BEGIN ");
    if (!label) {
        return std::nullopt;
    }
    Block block{*label, takeHeaders(text), {}};
    const char* start = text.data();
    while (!text.empty()) {
        const char* lineStart = text.data();
        const std::string_view line = nextLine(text);
        if (line.starts_with(dashes)) {
            block.body = {start, static_cast<std::size_t>(lineStart - start)};
            return labelIn(line, "END ") == label ? std::optional(std::move(block)) : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<Block>> blocks(std::string_view text) {
    std::vector<Block> all;
    while (!isBlank(text)) {
        if (!all.empty()) {
            text.remove_prefix(text.find_first_not_of(blanks));
        }
        auto block = takeBlock(text);
        if (!block) {
            return std::nullopt;
        }
        all.push_back(std::move(*block));
    }
    return all;
}

std::optional<Bytes> decoded(const Block& block) {
    std::string base64;
    base64.reserve(block.body.size());
    std::ranges::copy_if(block.body, std::back_inserter(base64),
                         [](char c) { return blanks.find(c) == std::string_view::npos; });
    return fromBase64(base64);
}

std::string written(std::string_view label, ByteView der) {
    const std::string base64 = toBase64(der);
    std::string text = "-----BEGIN " + std::string(label) + "-----\n";
    for (std::size_t at = 0; at < base64.size(); at += 64) {
        text += base64.substr(at, 64) + "\n";
    }
    return text + "-----END " + std::string(label) + "-----\n";
}

}  // namespace anchorite::crypto::pem
