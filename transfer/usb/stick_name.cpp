#include "transfer/usb/stick_name.h"

#include <algorithm>
#include <array>

#include "transfer/usb/stick.h"

namespace anchorite::transfer {

namespace {

constexpr std::size_t longestName = 64;

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool isLetterOrDigit(char letter) {
    return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// DOS devices, which Windows finds under these names in every folder, whatever follows the first dot.
bool isReserved(std::string_view name) {
    const std::string stem = folded(name.substr(0, name.find('.')));
    const bool isPort =
        stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' && stem[3] <= '9';
    return isPort || stem == "con" || stem == "prn" || stem == "aux" || stem == "nul";
}

bool areDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// ".anch-<process>-<count>.tmp": what transfer/disk calls a file until it has its name.
bool isHalfWritten(std::string_view name) {
    constexpr std::string_view before = ".anch-";
    constexpr std::string_view after = ".tmp";
    if (!name.starts_with(before) || !name.ends_with(after) || name.size() < before.size() + after.size()) {
        return false;
    }
    const std::string_view numbers = name.substr(before.size(), name.size() - before.size() - after.size());
    const auto dash = numbers.find('-');
    return dash != std::string_view::npos && areDigits(numbers.substr(0, dash)) && areDigits(numbers.substr(dash + 1));
}

/// "16", and "16-2" for the second.
bool isVersion(std::string_view text) {
    const auto dash = text.find('-');
    return areDigits(text.substr(0, dash)) && (dash == std::string_view::npos || areDigits(text.substr(dash + 1)));
}

/// "root.json", "root-2.json", "16.root.json", "16-2.root.json".
bool isRootName(std::string_view name) {
    if (name == "root.json") {
        return true;
    }
    if (name.ends_with(".root.json")) {
        return isVersion(name.substr(0, name.size() - std::string_view(".root.json").size()));
    }
    return name.starts_with("root-") && name.ends_with(".json") && areDigits(name.substr(5, name.size() - 10));
}

}  // namespace

std::string folded(std::string_view name) {
    std::string small(name);
    for (char& letter : small) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return small;
}

bool isCarriedName(std::string_view name) {
    const auto isAllowed = [](char letter) {
        return isLetterOrDigit(letter) || letter == '.' || letter == '_' || letter == '-';
    };
    return !name.empty() && name.size() <= longestName && isLetterOrDigit(name.front()) && name.back() != '.' &&
           std::all_of(name.begin(), name.end(), isAllowed) && !isReserved(name);
}

bool isKnownStickName(std::string_view name) {
    if (name == manifestName) {
        return true;
    }
    const std::string small = folded(name);
    if (!isCarriedName(name)) {
        return false;
    }
    return small.ends_with(".anch") || small.ends_with(".pub") || small.ends_with(".pem") || isRootName(small) ||
           (small.starts_with("transcript-") && small.ends_with(".txt"));
}

std::optional<std::string> numbered(const std::string& name, std::size_t n) {
    if (n < 2) {
        return name;
    }
    const auto dot = std::min(name.find('.'), name.size());
    std::string next = name.substr(0, dot) + "-" + std::to_string(n) + name.substr(dot);
    return next.size() <= longestName ? std::optional(std::move(next)) : std::nullopt;
}

bool isLeftover(std::string_view name) {
    static constexpr std::array<std::string_view, 9> exact = {"system volume information",
                                                              ".spotlight-v100",
                                                              ".fseventsd",
                                                              ".ds_store",
                                                              ".temporaryitems",
                                                              "thumbs.db",
                                                              "desktop.ini",
                                                              "$recycle.bin",
                                                              "lost+found"};
    const std::string small = folded(name);
    return small.starts_with(".trash") || small.starts_with("._") ||
           std::find(exact.begin(), exact.end(), small) != exact.end();
}

bool isRunnableName(std::string_view name) {
    static constexpr std::array<std::string_view, 30> endings = {
        ".exe", ".com", ".bat", ".cmd", ".scr", ".pif", ".msi", ".dll", ".lnk", ".inf",
        ".vbs", ".vbe", ".js",  ".jse", ".wsf", ".hta", ".ps1", ".reg", ".jar", ".desktop",
        ".sh",  ".py",  ".pl",  ".rb",  ".run", ".bin", ".elf", ".so",  ".deb", ".appimage"};
    const std::string small = folded(name);
    return (small.starts_with('.') && !isHalfWritten(small)) ||
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

}  // namespace anchorite::transfer
