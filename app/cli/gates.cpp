#include "app/cli/gates.h"

#include <map>
#include <sstream>

#include "app/cli/terminal.h"
#include "crypto/words.h"

namespace anchorite::app::cli {
namespace {

constexpr std::size_t rowCount = 4;

/// The number of a printed row, 1 to 4, when the line is a number and eight words; else 0.
std::size_t rowNumberOf(const std::string& line) {
    std::istringstream parts(line);
    std::string number;
    std::string word;
    std::size_t words = 0;
    parts >> number;
    while (parts >> word)
        ++words;
    const bool numbered = number.size() == 1 && number[0] >= '1' && number[0] <= '4';
    return numbered && words == 8 ? static_cast<std::size_t>(number[0] - '0') : 0;
}

/// Every four lines that stand together as rows 1 to 4 and name a digest, by that digest.
std::map<crypto::Sha256, std::string> groupsIn(std::string_view text) {
    std::map<crypto::Sha256, std::string> groups;
    std::string rows;
    std::size_t next = 1;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto number = rowNumberOf(line);
        if (number != next) {
            rows.clear();
            next = 1;
        }
        if (number == 0 || number != next)
            continue;
        rows += line + "\n";
        ++next;
        if (number < rowCount)
            continue;
        if (const auto digest = crypto::digestOfWords(rows))
            groups.emplace(*digest, rows);
        rows.clear();
        next = 1;
    }
    return groups;
}

Result<record::ReadBack> askSix(Session& session, const std::string& what, const crypto::Sha256& digest,
                                const std::function<Result<void>()>& onMiss) {
    record::Challenge challenge(digest, session.random());
    session.console().beforeGate("Take the words of " + what +
                                 " from the printed sheet or the other machine, not from here.");
    for (;;) {
        std::array<std::string, record::Challenge::asked> typed;
        for (std::size_t i = 0; i < typed.size(); ++i)
            typed[i] = TRY(terminal::ask("word " + std::to_string(challenge.positions()[i] + 1) + ":"));
        auto answer = challenge.answer(typed);
        if (answer || answer.error().code == "readback.exhausted")
            return answer;
        if (onMiss)
            TRY(onMiss());
        session.console().beforeGate(answer.error().detail + ". Try again.");
    }
}

}  // namespace

Result<std::string> wordsIn(std::string_view text) {
    if (crypto::digestOfWords(text))
        return std::string(text);
    auto groups = groupsIn(text);
    if (groups.size() > 1)
        return fail("readback.mismatch",
                    "the file holds the words of several things; leave only those that are wanted");
    return groups.empty() ? std::string(text) : std::move(groups.begin()->second);
}

Result<record::ReadBack> readBack(Session& session, const std::string& wordsFile, const std::string& what,
                                  const crypto::Sha256& digest, const std::function<Result<void>()>& onMiss) {
    if (wordsFile.empty() && !terminal::isThere())
        return fail("readback.no-terminal", what);
    if (wordsFile.empty())
        return askSix(session, what, digest, onMiss);
    auto answer = record::ReadBack::ofAllWords(TRY(wordsIn(TRY(session.read(wordsFile, wordsLimit)))), digest);
    if (!answer && onMiss)
        TRY(onMiss());
    return answer;
}

}  // namespace anchorite::app::cli
