#include "app/cli/advise_marks.h"

#include <algorithm>
#include <array>

#include "app/cli/command_line.h"
#include "app/cli/options.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using rotation::IncidentMarks;
using rotation::Mark;
using rotation::NamedKey;
using rotation::PublishedRoots;

namespace {

constexpr std::size_t shortestPrefix = 8;

std::unexpected<Error> badValue(const std::string& what, const std::string& text) {
    return fail("usage.value", what + ", not " + shown(text));
}

/// `left=right`, at the last `=`: names of delegations may hold one.
Result<std::pair<std::string, std::string>> parted(const std::string& text, char at, const std::string& form) {
    const auto place = text.rfind(at);
    if (place == std::string::npos || place == 0 || place + 1 == text.size())
        return badValue("it is written " + form, text);
    return std::pair(text.substr(0, place), text.substr(place + 1));
}

template <class Name, class Choices>
Result<Name> nameIn(const std::string& text, std::optional<Name> (*named)(std::string_view), const std::string& what,
                    const Choices& choices) {
    if (const auto found = named(text))
        return *found;
    const auto near = nearest(text, {choices.begin(), choices.end()});
    return fail("usage.value",
                "there is no " + what + " " + shown(text) + (near.empty() ? "" : "; did you mean " + near + "?"));
}

std::vector<std::string> parts(const std::string& text, char at) {
    std::vector<std::string> list(1);
    for (const char c : text) {
        if (c == at)
            list.emplace_back();
        else
            list.back() += c;
    }
    return list;
}

Result<std::vector<std::int64_t>> numbersIn(const std::string& text, const std::string& form) {
    auto spaced = text;
    std::ranges::replace(spaced, '/', ':');
    std::vector<std::int64_t> numbers;
    for (const auto& part : parts(spaced, ':'))
        numbers.push_back(TRY(options::numberIn(part, "each number of " + form)));
    return numbers;
}

/// Every key of a role of the latest root, under its keyid.
void addRole(const metadata::Root& latest, metadata::RoleName role, Mark mark, IncidentMarks& marks) {
    const auto found = latest.roles().find(role);
    if (found == latest.roles().end())
        return;
    for (const auto& keyid : found->second.keyids)
        marks.keys.push_back({{NamedKey::By::keyid, keyid.text()}, mark});
}

Result<void> addMark(const PublishedRoots& roots, const std::string& text, Mark mark, IncidentMarks& marks) {
    if (const auto role = metadata::roleNamed(text)) {
        addRole(roots.latest.root(), *role, mark, marks);
        return {};
    }
    const auto colon = text.find(':');
    if (const auto role = metadata::roleNamed(text.substr(0, colon)); role && colon != std::string::npos) {
        const auto count = TRY(options::numberIn(text.substr(colon + 1), "the number of keys"));
        if (mark == Mark::clean)
            return badValue("clean keys are named one by one", text);
        marks.counts.push_back({*role, count, mark});
        return {};
    }
    marks.keys.push_back({TRY(keyNamed(roots, text)), mark});
    return {};
}

Result<void> addCause(const PublishedRoots& roots, const std::string& text, IncidentMarks& marks) {
    static constexpr std::array<std::string_view, 5> choices{"service-misused", "file-copied", "machine-hostile",
                                                             "bad-generation", "bad-signing"};
    const auto equals = text.find('=');
    rotation::CauseMark cause{TRY(nameIn(text.substr(0, equals), rotation::causeNamed, "cause", choices)), {}};
    if (equals != std::string::npos)
        for (const auto& key : parts(text.substr(equals + 1), ','))
            cause.keys.push_back(TRY(keyNamed(roots, key)));
    marks.causes.push_back(std::move(cause));
    return {};
}

Result<void> addShares(const PublishedRoots& roots, const std::string& text, IncidentMarks& marks) {
    const std::string form = "KEY=K/M:STOLEN";
    const auto [key, rest] = TRY(parted(text, '=', form));
    const auto numbers = TRY(numbersIn(rest, form));
    if (numbers.size() != 3)
        return badValue("it is written " + form, text);
    marks.shares.push_back({TRY(keyNamed(roots, key)), numbers[0], numbers[1], numbers[2]});
    return {};
}

Result<void> addDelegation(const std::string& text, IncidentMarks& marks) {
    const std::string form = "NAME=N/T:STOLEN or NAME=N/T:STOLEN:LOST";
    const auto [name, rest] = TRY(parted(text, '=', form));
    const auto numbers = TRY(numbersIn(rest, form));
    if (numbers.size() != 3 && numbers.size() != 4)
        return badValue("it is written " + form, text);
    marks.delegations.push_back({name, numbers[0], numbers[1], numbers[2], numbers.size() == 4 ? numbers[3] : 0});
    return {};
}

Result<void> addVersions(const std::vector<std::string>& words, std::map<std::string, std::int64_t>& numbers) {
    for (const auto& text : words) {
        const auto [role, version] = TRY(parted(text, '=', "role=VERSION"));
        numbers[role] = TRY(options::numberIn(version, "the version of " + shown(role)));
    }
    return {};
}

}  // namespace

bool AdviseWords::silent() const {
    return stolen.empty() && maybe.empty() && lost.empty() && clean.empty() && causes.empty() && shares.empty() &&
           delegations.empty() && seen.empty();
}

Result<NamedKey> keyNamed(const PublishedRoots& roots, const std::string& text) {
    std::set<std::string> keyids;
    const auto look = [&](const metadata::Root& root) {
        for (const auto& [keyid, key] : root.keys())
            if (keyid.text() == text || (text.size() >= shortestPrefix && keyid.text().starts_with(text)))
                keyids.insert(keyid.text());
    };
    look(roots.latest.root());
    for (const auto& earlier : roots.earlier)
        look(earlier.root());
    if (keyids.contains(text))
        return NamedKey{NamedKey::By::keyid, text};
    if (keyids.size() > 1)
        return fail("keyid.ambiguous", shown(text));
    if (keyids.size() == 1)
        return NamedKey{NamedKey::By::keyid, *keyids.begin()};
    constexpr std::size_t shortestPublicKey = 64;
    if (text.size() >= shortestPublicKey)
        return NamedKey{NamedKey::By::publicKey, text};
    return fail("keyid.unknown", shown(text));
}

namespace {

/// What goes into a JSON file must be UTF-8.
Result<void> requireText(const AdviseWords& words) {
    for (const auto* list : {&words.stolen, &words.maybe, &words.lost, &words.clean, &words.causes, &words.shares,
                             &words.delegations, &words.seen, &words.good, &words.collections})
        for (const auto& text : *list)
            if (!isUtf8(text))
                return badValue("options are UTF-8", text);
    return {};
}

}  // namespace

Result<void> addMarks(const AdviseWords& words, const PublishedRoots& roots, IncidentMarks& marks) {
    TRY(requireText(words));
    const std::array<std::pair<const std::vector<std::string>*, Mark>, 4> lists{{{&words.stolen, Mark::stolen},
                                                                                 {&words.maybe, Mark::maybeStolen},
                                                                                 {&words.lost, Mark::lost},
                                                                                 {&words.clean, Mark::clean}}};
    for (const auto& [list, mark] : lists)
        for (const auto& text : *list)
            TRY(addMark(roots, text, mark, marks));
    for (const auto& text : words.causes)
        TRY(addCause(roots, text, marks));
    for (const auto& text : words.shares)
        TRY(addShares(roots, text, marks));
    for (const auto& text : words.delegations)
        TRY(addDelegation(text, marks));
    TRY(addVersions(words.seen, marks.seen));
    TRY(addVersions(words.good, marks.good));
    marks.collections.insert(marks.collections.end(), words.collections.begin(), words.collections.end());
    if (!words.published.empty())
        marks.published = TRY(nameIn(words.published, rotation::sightingNamed, "answer",
                                     std::array<std::string_view, 3>{"yes", "no", "unknown"}));
    if (!words.certificatesEnd.empty())
        marks.certificatesEnd = TRY(options::timeIn(words.certificatesEnd));
    if (!words.days.empty())
        marks.lifetimeDays = TRY(options::numberIn(words.days, "the number of days"));
    return {};
}

}  // namespace anchorite::app::cli
