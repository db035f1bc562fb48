#include <algorithm>
#include <set>

#include "ceremony/audit/identity.h"
#include "ceremony/audit/judgements.h"
#include "ceremony/audit/phrases.h"

namespace anchorite::audit::rule {
namespace {

using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;
using metadata::SignatureState;

constexpr std::size_t namesListed = 4;

std::string_view faultOf(SignatureState state) {
    switch (state) {
        case SignatureState::invalid:
            return "signature does not match the signed bytes";
        case SignatureState::malformed:
            return "signature is not written as one";
        case SignatureState::unusableKey:
            return "key is not sound or not known here";
        case SignatureState::valid:
        case SignatureState::placeholder:
        case SignatureState::unknownKeyId:
            break;
    }
    return "signature is missing";
}

/// What is wrong with the signatures that do not count, or who has not signed, for one root role.
std::string shortfall(const Subject& subject, const Root& ruler, const metadata::VerificationReport& report) {
    std::vector<std::string> broken;
    for (const auto& verdict : subject.examination->signatures) {
        const bool bad = verdict.state == SignatureState::invalid || verdict.state == SignatureState::malformed ||
                         verdict.state == SignatureState::unusableKey;
        if (bad && ruler.lists(RoleName::root, verdict.keyid) && broken.size() < namesListed)
            broken.push_back(holderOf(ruler, verdict.keyid) + ", whose " + std::string(faultOf(verdict.state)));
    }
    if (!broken.empty())
        return "not counted: " + listOf(broken);
    if (report.missing.empty())
        return "no other key of the role could sign";
    std::vector<std::string> missing;
    for (const auto& keyid : report.missing) {
        if (missing.size() < namesListed)
            missing.push_back(holderOf(ruler, keyid));
    }
    return "not signed by " + listOf(missing) + (report.missing.size() > namesListed ? " and others" : "");
}

std::string countText(const metadata::VerificationReport& report) {
    return std::to_string(report.have()) + " of " + std::to_string(report.needed);
}

std::string signatureAdvice(const Subject& subject) {
    if (isOwn(subject))
        return "Collect the missing signatures before this root leaves under its release name";
    return "Do not trust this root; ask for the original file of " + rootName(*subject.root);
}

void reportDialect(const Subject& subject, const Rule& rule, Findings& findings) {
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = "Root " + std::to_string(subject.root->version().number()) + " changes the dialect",
         .what = std::string(nameOf(subject.root->root().dialect())) + " follows " +
                 std::string(nameOf(subject.previous->root().dialect())) + "; no client reads both in one chain",
         .next = "Write the root in the dialect of the chain, or start a new chain",
         .code = "succession.dialect",
         .subject = "root"});
}

std::set<KeyIdentity> without(const std::set<KeyIdentity>& all, const std::set<KeyIdentity>& gone) {
    std::set<KeyIdentity> rest;
    std::ranges::set_difference(all, gone, std::inserter(rest, rest.end()));
    return rest;
}

}  // namespace

void ownKeysSigned(const Subject& subject, const Rule& rule, Findings& findings) {
    if (subject.stage == Stage::draft || !subject.examination || subject.examination->own.met())
        return;
    const auto& own = subject.examination->own;
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = "Root " + std::to_string(subject.root->version().number()) + " has " + countText(own) +
                  " valid signatures",
         .what = "By its own root keys it has " + countText(own) + "; " + shortfall(subject, subject.root->root(), own),
         .next = signatureAdvice(subject),
         .code = "5.3.4-new-threshold",
         .subject = "root"});
}

void oneSignatureForAKeyId(const Subject& subject, const Rule& rule, Findings& findings) {
    // TUF and Uptane files with such signatures are refused when read; Notary v1 counts them once.
    std::set<KeyId> seen;
    std::set<KeyId> reported;
    for (const auto& entry : subject.root->signatures()) {
        if (seen.insert(entry.keyid).second || !reported.insert(entry.keyid).second)
            continue;
        add(findings, subject, rule,
            {.severity = subject.profile == Profile::notaryV1 ? Severity::med : rule.severity,
             .title = "Keyid " + brief(entry.keyid) + " stands twice in signatures",
             .what = "The specification forbids it; clients count it once, refuse the file or count it twice",
             .next = "Ask which of the two was meant, and publish the root with one",
             .code = "sig.duplicate-keyid",
             .subject = entry.keyid.text()});
    }
}

void versionMatchesFileName(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto version = subject.root->version().number();
    if (!subject.fileNumber || *subject.fileNumber == version)
        return;
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = "The file named for root " + std::to_string(*subject.fileNumber) + " holds root " +
                  std::to_string(version),
         .what = "Clients ask for roots by file name and refuse one with another version inside",
         .next = "Put each root under the name of its own version",
         .code = "root.version",
         .subject = "version"});
}

void versionFollows(const Subject& subject, const Rule& rule, Findings& findings) {
    if (!subject.previous)
        return;
    const auto before = subject.previous->version();
    const auto version = subject.root->version();
    if (version == before.next() && version != before)
        return;
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = "Root " + std::to_string(version.number()) + " follows root " + std::to_string(before.number()),
         .what = "Clients accept only version " + std::to_string(before.next().number()) + " after version " +
                 std::to_string(before.number()),
         .next = isOwn(subject)     ? "Set the version to " + std::to_string(before.next().number())
                 : version > before ? "Look for the missing files; clients stop for ever at a gap"
                                    : "Look for the right order of the files, and for a second root of one version",
         .code = "5.3.5-version",
         .subject = "version"});
}

void keysBeforeSigned(const Subject& subject, const Rule& rule, Findings& findings) {
    if (!subject.previous)
        return;
    if (subject.previous->root().dialect() != subject.root->root().dialect()) {
        reportDialect(subject, rule, findings);
        return;
    }
    if (subject.stage == Stage::draft || !subject.examination || !subject.examination->previous)
        return;
    const auto& report = *subject.examination->previous;
    if (report.met())
        return;
    const auto before = rootName(*subject.previous);
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = "The keys of " + before + " do not vouch for " + rootName(*subject.root),
         .what = "By the keys of " + before + " it has " + countText(report) + "; " +
                 shortfall(subject, subject.previous->root(), report),
         .next = signatureAdvice(subject),
         .code = "5.3.4-old-threshold",
         .subject = "root"});
}

void onlineRolesRotateWhole(const Subject& subject, const Rule& rule, Findings& findings) {
    if (!subject.previous)
        return;
    for (const auto role : {RoleName::timestamp, RoleName::snapshot}) {
        const auto before = keysOf(subject.previous->root(), role);
        const auto now = keysOf(subject.root->root(), role);
        const auto stayed = inBoth(before, now);
        if (before == now || stayed.empty())
            continue;
        const std::string text(nameOf(role));
        add(findings, subject, rule,
            {.severity = rule.severity,
             .title = "An old key stays in the changed role " + text,
             .what = "The keys of " + text + " changed, but " + countOf(std::ssize(stayed), "old key") +
                     (stayed.size() == 1 ? " remains" : " remain") +
                     "; clients with files a thief signed can stay stuck on them",
             .next = "If the change answers a theft, replace every key of snapshot and timestamp in one root",
             .subject = text,
             .role = text});
    }
}

void targetsRotateWithOnline(const Subject& subject, const Rule& rule, Findings& findings) {
    if (!subject.previous)
        return;
    const auto& before = subject.previous->root();
    const auto& now = subject.root->root();
    const auto gone = without(keysOf(before, RoleName::targets), keysOf(now, RoleName::targets));
    // Fewer keys than the threshold could sign nothing: replacing them is an ordinary change of holders.
    if (gone.empty() || std::ssize(gone) < before.role(RoleName::targets).threshold.number())
        return;
    std::vector<std::string> unchanged;
    for (const auto role : {RoleName::snapshot, RoleName::timestamp}) {
        if (keysOf(before, role) == keysOf(now, role))
            unchanged.emplace_back(nameOf(role));
    }
    if (unchanged.empty())
        return;
    add(findings, subject, rule,
        {.severity = isOwn(subject) ? rule.severity : Severity::low,
         .title = "Targets keys were replaced, online keys were not",
         .what = "Enough targets keys went to have signed alone, while " + listOf(unchanged) +
                 " kept theirs; after a theft, clients that saw the thief's files stay stuck on them",
         .next = "If the targets keys were replaced for cause, replace snapshot and timestamp keys too; if it was "
                 "routine, nothing is wrong",
         .subject = "targets",
         .role = "targets"});
}

}  // namespace anchorite::audit::rule
