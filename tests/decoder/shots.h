#pragma once

#include <string>

#include "processes.h"
#include "support/synthetic_camera.h"

namespace anchorite::test {

/// A text of the alphanumeric set that fills a symbol of this version, level L; another one for each `number`.
inline std::string textOf(int version, int number) {
    std::size_t longest = 1;
    while (transfer::QrSymbol::versionFor(longest + 1) == version ||
           transfer::QrSymbol::versionFor(longest) < version) {
        ++longest;
    }
    Dice dice(static_cast<std::uint64_t>(version * 1000 + number));
    std::string text = "UR:";
    while (text.size() < longest) {
        text += static_cast<char>('A' + dice.next() % 26);
    }
    return text;
}

inline transfer::QrSymbol symbolOf(int version, int number = 0) {
    return transfer::QrSymbol::of(textOf(version, number), version).value();
}

inline transfer::Frame frameOf(transfer::GreyImage picture) {
    return {.picture = std::move(picture), .origin = {}};
}

}  // namespace anchorite::test
