#include <algorithm>

#include "ceremony/audit/phrases.h"
#include "ceremony/audit/report.h"
#include "ceremony/audit/summary.h"
#include "crypto/base/text.h"

namespace anchorite::audit {
namespace {

constexpr std::size_t lineWidth = 80;

std::string padded(const std::string& text, std::size_t width) {
    const auto length = lengthOf(text);
    return length < width ? text + std::string(width - length, ' ') : text;
}

/// Breaks at blanks; a word longer than the line is broken where the line ends.
std::string wrapped(const std::string& text, std::size_t indent) {
    const auto room = lineWidth - indent;
    std::string out;
    std::string line;
    const auto flush = [&] {
        out += std::string(indent, ' ') + line + "\n";
        line.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        auto word = text.substr(at, end - at);
        at = end + 1;
        if (!line.empty() && lengthOf(line) + 1 + lengthOf(word) > room)
            flush();
        while (lengthOf(word) > room) {
            const auto cut = bytesOf(word, room);
            line = word.substr(0, cut);
            flush();
            word.erase(0, cut);
        }
        line += (line.empty() ? "" : " ") + word;
    }
    flush();
    return out;
}

std::string rootLine(const History& history, std::size_t i) {
    const auto& reviewed = history.roots()[i];
    const bool lone = history.roots().size() == 1;
    const auto expires = reviewed.root ? reviewed.root->root().expires().time.date() : "";
    return "  " + padded(shortName(reviewed), 14) + padded(outcomeText(reviewed, lone), 16) +
           padded(countText(history.matrix().own[i]), 12) + padded(countText(history.matrix().previous[i]), 14) +
           expires + "\n";
}

std::string whyRefused(const ReviewedRoot& reviewed) {
    const auto& error = reviewed.unreadable ? reviewed.unreadable : reviewed.refused;
    return error ? wrapped(error->code + ": " + briefly(error->detail, 300), 16) : "";
}

std::string rootsText(const History& history) {
    std::string text = "\nRoots\n  version       verdict         own keys    keys before   expires\n";
    for (std::size_t i = 0; i < history.roots().size(); ++i)
        text += rootLine(history, i) + whyRefused(history.roots()[i]);
    return text;
}

std::string findingsText(const History& history) {
    std::string text = "\nFindings\n";
    if (history.findings().empty())
        return text + "  none\n";
    for (const auto& [finding, where] : groupsOf(history.findings(), GroupBy::everyWord)) {
        text += "  " + padded(std::string(nameOf(finding->severity)), 7) + padded(finding->id, 14) + where +
                (finding->inherited ? ", inherited" : "") + "\n";
        text += wrapped(finding->title, 9) + wrapped(finding->what, 9) + wrapped("Next: " + finding->next, 9);
    }
    return text;
}

/// Four columns, wide enough for the longest word of the list.
std::string wordGrid(const crypto::Words& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); i += 4) {
        text += "    ";
        for (std::size_t column = 0; column < 4; ++column)
            text += column < 3 ? padded(std::string(words[i + column]), 13) : std::string(words[i + column]);
        text += "\n";
    }
    return text;
}

std::string filesText(const History& history) {
    std::string text = "\nFiles: the 32 words and the payload digest name what is signed\n";
    for (const auto& reviewed : history.roots()) {
        text += wrapped(briefly(reviewed.file, 300), 2);
        if (reviewed.fileDigest)
            text += "    file    " + reviewed.fileDigest->hex() + "\n";
        if (reviewed.root)
            text += "    payload " + reviewed.root->payload().digest().hex() + "\n" +
                    wordGrid(reviewed.root->payload().words());
    }
    return text;
}

}  // namespace

std::string reportText(const History& history) {
    const auto counts = countsOf(history.findings());
    std::string text = wrapped(history.headline(), 0);
    for (const auto severity : severities) {
        text += std::to_string(counts[static_cast<std::size_t>(severity)]) + " " + std::string(nameOf(severity));
        text += severity == Severity::info ? "\n" : "  ";
    }
    text += judgedText(history.options()) + "\n";
    text += "Dialect " + dialectText(history) + ", profile " + std::string(nameOf(history.options().profile)) + ", " +
            countOf(std::ssize(history.roots()), "file") + "\n";
    return text + rootsText(history) + findingsText(history) + filesText(history) + "\n" + toolName() + "\n";
}

}  // namespace anchorite::audit
