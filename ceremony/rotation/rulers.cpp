#include "ceremony/rotation/rulers.h"

#include <algorithm>

namespace anchorite::rotation {

using metadata::KeyId;
using metadata::VerificationReport;

namespace {

constexpr std::size_t setsShown = 8;

/// Keys that have not signed, sorted by which ruler a signature of theirs would serve.
struct Candidates {
    std::vector<KeyId> both;
    std::vector<KeyId> oldOnly;
    std::vector<KeyId> ownOnly;
};

Candidates candidatesOf(const Rulers& rulers, const metadata::Root& own, const metadata::Root* trusted) {
    Candidates found;
    std::vector<KeyId> oldMissing = rulers.old ? rulers.old->missing : std::vector<KeyId>{};
    for (const auto& keyid : rulers.own.missing) {
        const auto* key = own.key(keyid);
        const auto twin =
            std::ranges::find_if(oldMissing, [&](const KeyId& other) { return trusted->key(other)->sameAs(*key); });
        if (twin == oldMissing.end()) {
            found.ownOnly.push_back(keyid);
        } else {
            found.both.push_back(keyid);
            oldMissing.erase(twin);
        }
    }
    found.oldOnly = std::move(oldMissing);
    return found;
}

/// The first `count` of `from`, shifted by `shift`, so that several sets name different people.
void take(std::vector<KeyId>& into, const std::vector<KeyId>& from, std::size_t count, std::size_t shift) {
    for (std::size_t i = 0; i < count; ++i)
        into.push_back(from[(i + shift) % from.size()]);
}

/// A signature of a `both` key serves two needs, so the smallest sets use as many of them as both needs share; what is
/// left is filled from the side that lacks, with `both` keys again where that side has too few of its own.
void findSmallest(Rulers& rulers, const Candidates& candidates) {
    const auto lack = [](const VerificationReport& report) {
        return static_cast<std::size_t>(std::max<std::int64_t>(0, report.needed - report.have()));
    };
    const auto ownLack = lack(rulers.own);
    const auto oldLack = rulers.old ? lack(*rulers.old) : 0;
    if (ownLack == 0 && oldLack == 0)
        return;
    const auto both = candidates.both.size();
    if (ownLack > both + candidates.ownOnly.size() || oldLack > both + candidates.oldOnly.size()) {
        rulers.possible = false;
        return;
    }
    auto shared = std::min({ownLack, oldLack, both});
    // A side whose own keys do not suffice must use further `both` keys; they serve the other side as well.
    shared = std::max({shared, ownLack - std::min(ownLack, candidates.ownOnly.size()),
                       oldLack - std::min(oldLack, candidates.oldOnly.size())});
    const auto fromOwn = ownLack - std::min(ownLack, shared);
    const auto fromOld = oldLack - std::min(oldLack, shared);
    const auto variants =
        std::min(setsShown, std::max({shared > 0 ? both : 0, fromOwn > 0 ? candidates.ownOnly.size() : 0,
                                      fromOld > 0 ? candidates.oldOnly.size() : 0}));
    for (std::size_t shift = 0; shift < variants; ++shift) {
        std::vector<KeyId> set;
        take(set, candidates.both, shared, shift);
        take(set, candidates.oldOnly, fromOld, shift);
        take(set, candidates.ownOnly, fromOwn, shift);
        std::ranges::sort(set);
        if (std::ranges::find(rulers.smallest, set) == rulers.smallest.end())
            rulers.smallest.push_back(std::move(set));
    }
}

std::string line(const std::string& name, const VerificationReport& report) {
    auto text = name + std::to_string(report.version.number()) + "   " + std::to_string(report.have()) + " of " +
                std::to_string(report.needed);
    if (report.met())
        return text + "   complete\n";
    text += "   missing any " + std::to_string(report.needed - report.have()) + " of: ";
    for (std::size_t i = 0; i < report.missing.size(); ++i)
        text += (i > 0 ? ", " : "") + report.missing[i].shortForm();
    return text + (report.missing.empty() ? "nobody is left\n" : "\n");
}

}  // namespace

Rulers rulersOf(const metadata::SignedRoot& document, const metadata::Root* trusted) {
    return rulersOf(document, trusted, examine(document, trusted));
}

Rulers rulersOf(const metadata::SignedRoot& document, const metadata::Root* trusted,
                metadata::Examination examination) {
    Rulers rulers{std::move(examination.previous), std::move(examination.own), {}, true};
    findSmallest(rulers, candidatesOf(rulers, document.root(), trusted));
    return rulers;
}

std::string rulersText(const Rulers& rulers) {
    return (rulers.old ? line("old root ", *rulers.old) : "") + line("new root ", rulers.own);
}

}  // namespace anchorite::rotation
