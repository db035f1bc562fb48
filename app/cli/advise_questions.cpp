#include <algorithm>
#include <array>

#include "app/cli/advise_marks.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "ceremony/rotation/diff.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::RoleName;

std::vector<std::string> wordsIn(const std::string& answer) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : answer + " ") {
        if (c != ' ' && c != ',') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

void listKeys(Session& session, const metadata::Root& latest, RoleName role) {
    const auto& keys = latest.role(role);
    session.console().beforeGate(std::string(nameOf(role)) + ": " + std::to_string(keys.threshold.number()) + " of " +
                                 std::to_string(keys.keyids.size()));
    for (std::size_t i = 0; i < keys.keyids.size(); ++i) {
        const auto name = rotation::claimedName(latest, keys.keyids[i]);
        session.console().beforeGate("  " + std::to_string(i + 1) + "  " + keys.keyids[i].shortForm() +
                                     (name.empty() ? "" : "  \"" + name + "\" (claimed, not verified)"));
    }
}

/// One word of an answer as an option has it: `all`, `?2` (two of them, nobody knows which), or the number of a line.
Result<std::string> wordFor(const metadata::RoleKeys& keys, RoleName role, const std::string& word) {
    if (word == "all")
        return std::string(nameOf(role));
    if (word.starts_with('?'))
        return std::string(nameOf(role)) + ":" + word.substr(1);
    const auto line = TRY(options::numberIn(word, "a line"));
    if (line < 1 || std::cmp_greater(line, keys.keyids.size()))
        return fail("usage.value", "there is no line " + word);
    return keys.keyids[static_cast<std::size_t>(line - 1)].text();
}

/// Asks again until the answer makes sense; an empty one means none.
Result<void> askRole(Session& session, const metadata::Root& latest, RoleName role, std::vector<std::string>& into) {
    for (;;) {
        std::vector<std::string> found;
        std::optional<Error> wrong;
        const auto answer = TRY(terminal::ask(std::string(nameOf(role)) + ":"));
        for (const auto& word : wordsIn(answer)) {
            const auto text = wordFor(latest.role(role), role, word);
            if (!text)
                wrong = text.error();
            else
                found.push_back(*text);
        }
        if (!wrong) {
            into.insert(into.end(), found.begin(), found.end());
            return {};
        }
        session.console().beforeGate(wrong->detail + ". Try again.");
    }
}

constexpr std::array asked{RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp};

}  // namespace

Result<AdviseWords> askForMarks(Session& session, const metadata::Root& latest) {
    AdviseWords words;
    auto& console = session.console();
    console.beforeGate(
        "1  Which keys may be in wrong hands? Answer each with line numbers, all, ?2 for two of them when "
        "nobody knows which, or nothing.");
    for (const auto role : asked) {
        listKeys(session, latest, role);
        TRY(askRole(session, latest, role, words.maybe));
    }
    words.delegations = wordsIn(TRY(terminal::ask("delegations, each as NAME=KEYS/THRESHOLD:STOLEN:")));
    console.beforeGate("2  Which keys are lost? The same lines.");
    for (const auto role : asked)
        TRY(askRole(session, latest, role, words.lost));
    console.beforeGate("3  Clients trust root " + std::to_string(latest.version().number()) +
                       "; earlier roots that are at hand come with --history.");
    words.published = TRY(terminal::ask("4  Has the attacker published anything? yes, no or unknown:"));
    return words;
}

}  // namespace anchorite::app::cli
