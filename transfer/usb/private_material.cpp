#include <algorithm>
#include <utility>

#include "transfer/usb/binary_key.h"
#include "transfer/usb/key_text.h"
#include "transfer/usb/mount_table.h"
#include "transfer/usb/stick.h"

namespace anchorite::transfer {

namespace {

/// A base64 in a base64 in a base64; nobody wraps deeper by accident.
constexpr int wrappingLimit = 3;
/// Ed25519 in PKCS#8, the shortest key of all, has 48 bytes.
constexpr std::size_t shortestWrapped = 48;

bool isWrapping(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '+' || letter == '/' || letter == '-' || letter == '_';
}

/// What a run of base64 (either alphabet, padded or not) holds.
std::optional<Bytes> unwrapped64(std::string run) {
    std::replace(run.begin(), run.end(), '-', '+');
    std::replace(run.begin(), run.end(), '_', '/');
    run.resize(run.size() - (run.size() % 4 == 1 ? 1 : 0));
    run.append((4 - run.size() % 4) % 4, '=');
    return fromBase64(run);
}

bool holdsPrivateKey(ByteView bytes, int depth);

bool wrapsPrivateKey(const std::string& run, int depth) {
    if (run.size() < shortestWrapped || depth == wrappingLimit) {
        return false;
    }
    const auto hex = fromHex(run);
    const auto base64 = unwrapped64(run);
    return (hex && holdsPrivateKey(*hex, depth + 1)) || (base64 && holdsPrivateKey(*base64, depth + 1));
}

/// Each run of base64 letters by itself: a text in JSON, a single line. `overLines`: a line feed does not end it.
bool wrapsInRun(std::string_view text, bool overLines, int depth) {
    std::string run;
    for (const char letter : text) {
        if (isWrapping(letter)) {
            run += letter;
        } else if (overLines && (letter == '\n' || letter == '\r')) {
            continue;
        } else if (wrapsPrivateKey(std::exchange(run, {}), depth)) {
            return true;
        }
    }
    return wrapsPrivateKey(run, depth);
}

/// Lines of nothing but base64, joined: the body of a PEM, whatever its label says, or of a wrapped file.
bool wrapsInLines(std::string_view text, int depth) {
    std::string block;
    for (std::string_view line : piecesOf(text, '\n')) {
        line = line.substr(0, line.find_last_not_of(" \t\r=") + 1);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (!line.empty() && !line.starts_with("-----") && std::all_of(line.begin(), line.end(), isWrapping)) {
            block += line;
        } else if (wrapsPrivateKey(std::exchange(block, {}), depth)) {
            return true;
        }
    }
    return wrapsPrivateKey(block, depth);
}

bool holdsPrivateKey(ByteView bytes, int depth) {
    const std::string text = searchable(asText(bytes));
    return holdsBinaryKey(bytes) || holdsKeyText(text) || wrapsInRun(text, false, depth) ||
           wrapsInRun(text, true, depth) || wrapsInLines(text, depth);
}

}  // namespace

bool isPrivateMaterial(ByteView bytes) {
    return holdsPrivateKey(bytes, 0);
}

}  // namespace anchorite::transfer
