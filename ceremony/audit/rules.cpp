#include "ceremony/audit/rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "ceremony/audit/judgements.h"
#include "ceremony/audit/phrases.h"
#include "crypto/base/text.h"

namespace anchorite::audit {
namespace {

constexpr bool fixed = false;
constexpr bool heritable = true;

std::vector<Rule> encodingRules() {
    using enum Severity;
    return {
        {"ROOT-ENC-01", block, "The file is one UTF-8 JSON object of bounded size and depth, and nothing else",
         "Two parsers must not read two roots out of one file", fixed, nullptr},
        {"ROOT-ENC-02", block, "No object names a member twice",
         "Parsers keep the first or the last: two readers, two roots", fixed, nullptr},
        {"ROOT-ENC-03", block, "No floats and no exponents inside signed",
         "The canonical form has no floats, and languages write them differently", fixed, nullptr},
        {"ROOT-ENC-06", high, "No half surrogate pairs in strings",
         "They have no UTF-8, so the signed bytes are not defined", fixed, nullptr},
        {"ROOT-FMT-01", block, "_type says root", "Another role's file must not pass for a root", fixed, nullptr},
        {"ROOT-FMT-02", block, "spec_version is 1.X or 1.X.Y", "Other majors may mean other rules", fixed, nullptr},
        {"ROOT-FMT-03", block,
         "All members are there with their types, and the roles root, targets, snapshot, timestamp",
         "Clients refuse a root that lacks one", fixed, nullptr},
    };
}

std::vector<Rule> keyAndRoleRules() {
    using enum Severity;
    return {
        {"ROOT-KEY-01", block, "Each keyid is the SHA-256 of its canonical key object, unknown members included",
         "Strict clients refuse the whole root otherwise: Sigstore's root 11 had to be replaced after 15 days. "
         "Published "
         "mismatches are HIGH, published older forms MED: a third of real roots has them",
         heritable, rule::keyIdIsHash},
        {"ROOT-KEY-02", block, "No role lists one public key under two keyids",
         "Clients that count keyids let one holder sign twice (GHSA-3633-5h82-39pq)", heritable,
         rule::oneKeyOneKeyIdInARole},
        {"ROOT-KEY-04", block,
         "Each key decodes and is sound: on its curve, of full order, RSA exponent 65537, no shared prime",
         "A key that is not sound protects nothing, or cannot sign", heritable, rule::keysAreSound},
        {"ROOT-KEY-05", block, "RSA keys have 2048 bits or more",
         "The specification demands it; shorter ones can be broken", heritable, rule::rsaIsLongEnough},
        {"ROOT-ROLE-01", block, "Each role has keys", "Nobody can sign for a role without keys", heritable,
         rule::roleHasKeys},
        {"ROOT-ROLE-02", block, "Each keyid of a role stands in keys",
         "It can never count, and some clients refuse the file", heritable, rule::roleKeysExist},
        {"ROOT-ROLE-03", block, "No role lists a keyid twice", "It pretends to more keys than there are", fixed,
         nullptr},
        {"ROOT-ROLE-04", high, "Root shares no public key with snapshot or timestamp",
         "Those keys work online: who breaks in there holds root keys", fixed, rule::rootKeysStayOffline},
        {"ROOT-ROLE-05", med, "Root and targets share no public key",
         "One theft reaches two roles. Sigstore does it on purpose: then the policy must say so", fixed,
         rule::rootAndTargetsDiffer},
    };
}

std::vector<Rule> thresholdRules() {
    using enum Severity;
    return {
        {"ROOT-THR-01", block, "Each threshold is at least 1 and at most the number of different usable public keys",
         "Otherwise nobody can ever sign for the role", heritable, rule::thresholdIsReachable},
        {"ROOT-THR-02", block, "The root threshold is 2 or more",
         "With 1, one stolen key takes over the repository. HIGH in what is published, MED under notary-v1, where it "
         "is "
         "always 1",
         heritable, rule::rootNeedsTwo},
        {"ROOT-THR-04", high, "The root has more keys than its threshold",
         "Without a spare key one loss ends the repository", fixed, rule::rootHasASpareKey},
    };
}

std::vector<Rule> signatureRules() {
    using enum Severity;
    return {
        {"ROOT-SIG-01", block, "The root's own threshold is met by valid signatures of different public keys",
         "TUF 5.3.4: no client accepts it otherwise", fixed, rule::ownKeysSigned},
        {"ROOT-SIG-02", high, "No keyid stands twice in signatures",
         "The specification forbids it; some clients counted both", fixed, rule::oneSignatureForAKeyId},
        {"ROOT-VER-01", block, "The version is 1 or more and equals the number in the file name",
         "Clients fetch by name and refuse another version inside", fixed, rule::versionMatchesFileName},
        {"ROOT-VER-02", block, "The version is exactly one above the root before",
         "TUF 5.3.5: clients stop at a gap for ever", fixed, rule::versionFollows},
        {"ROOT-ROT-01", block, "The threshold of the root before is met by its own keys, in the same dialect",
         "TUF 5.3.4: without it no client takes the step", fixed, rule::keysBeforeSigned},
        {"ROOT-ROT-03", high, "When keys of timestamp or snapshot change, none of the old ones stays in that role",
         "After a theft clients can stay stuck on the thief's files while an old key is still listed (measured with "
         "python-tuf)",
         fixed, rule::onlineRolesRotateWhole},
        {"ROOT-ROT-04", high, "When a threshold of targets keys is replaced, those of snapshot and timestamp are too",
         "After a theft clients that saw the thief's files stay stuck otherwise. A file does not say why keys were "
         "replaced: HIGH in a draft, whose author knows; LOW in what is published, where it may be routine; nothing "
         "when "
         "fewer keys than the threshold went",
         fixed, rule::targetsRotateWithOnline},
    };
}

std::vector<Rule> expiryRules() {
    using enum Severity;
    return {
        {"ROOT-EXP-01", block, "The expiry is a time, written exactly YYYY-MM-DDTHH:MM:SSZ",
         "Several clients cannot read other forms. HIGH in what is published, MED under legacy and notary-v1", fixed,
         rule::expiryIsWrittenPlainly},
        {"ROOT-EXP-02", high, "The newest root has not expired at the time that was given",
         "TUF 5.3.10: every client stops. Without a time nothing is judged expired", fixed, rule::notExpired},
        {"ROOT-EXP-03", block, "The root lives at most 400 days",
         "A thief who withholds updates keeps clients on it so long. HIGH in what is published, MED under notary-v1; "
         "needs "
         "the time of publication",
         fixed, rule::lifeIsBounded},
        {"ROOT-EXP-04", med, "The root lives at least 60 days",
         "One missed ceremony and every client stops; needs the time of publication", fixed, rule::lifeIsLongEnough},
        {"ROOT-EXP-05", high, "The root before is replaced at least 30 days before it expires",
         "Sigstore once had 17 hours left. Below 7 days HIGH, below 30 MED; needs the time of publication", fixed,
         rule::renewedInTime},
    };
}

/// A keyid of both roots whose key object changed in between is a new defect, whatever its id.
bool sameObject(const Subject& subject, const std::string& keyid) {
    const auto* now = subject.root->root().key(metadata::KeyId(keyid));
    const auto* before = subject.previous->root().key(metadata::KeyId(keyid));
    return !now || !before || now->wholeObjectKeyId() == before->wholeObjectKeyId();
}

/// What the root before it would be told about shape and content.
Findings defectsBefore(const Subject& subject) {
    Findings findings;
    const Subject before{.file = {},
                         .root = subject.previous,
                         .examination = nullptr,
                         .stage = subject.stage,
                         .profile = subject.profile};
    for (const auto& rule : rules()) {
        if (rule.judge && rule.mayBeInherited)
            rule.judge(before, rule, findings);
    }
    return findings;
}

void lowerInherited(const Subject& subject, Findings& findings) {
    if (!subject.previous || !anyBlocks(findings))
        return;
    using Defect = std::tuple<std::string, std::string, std::string>;
    std::set<Defect> before;
    for (auto& old : defectsBefore(subject))
        before.emplace(std::move(old.id), std::move(old.subject), std::move(old.role));
    for (auto& finding : findings) {
        if (finding.severity != Severity::block ||
            !before.contains(Defect(finding.id, finding.subject, finding.role)) ||
            !sameObject(subject, finding.subject))
            continue;
        finding.severity = Severity::high;
        finding.inherited = true;
    }
}

}  // namespace

Result<Profile> profileNamed(std::string_view name) {
    for (const auto profile : {Profile::tuf, Profile::legacy, Profile::notaryV1}) {
        if (nameOf(profile) == name)
            return profile;
    }
    return fail("audit.profile", "'" + shown(name) + "' is not one of tuf, legacy, notary-v1");
}

std::string_view nameOf(Profile profile) {
    switch (profile) {
        case Profile::tuf:
            return "tuf";
        case Profile::legacy:
            return "legacy";
        case Profile::notaryV1:
            return "notary-v1";
    }
    std::unreachable();
}

Profile profileFor(metadata::Dialect dialect) {
    return dialect == metadata::Dialect::notaryV1 ? Profile::notaryV1 : Profile::tuf;
}

const std::vector<Rule>& rules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> list;
        for (const auto& family :
             {encodingRules(), keyAndRoleRules(), thresholdRules(), signatureRules(), expiryRules()})
            list.insert(list.end(), family.begin(), family.end());
        return list;
    }();
    return all;
}

namespace {

/// A hostile file can meet one rule many thousand times; the worst fifty of each are told, and how many more there are.
void shorten(Findings& findings) {
    constexpr std::size_t told = 50;
    std::map<std::string, std::size_t> met;
    for (const auto& finding : findings)
        ++met[finding.id];
    std::map<std::string, std::size_t> kept;
    std::erase_if(findings, [&](Finding& finding) {
        const auto number = ++kept[finding.id];
        if (number == told && met[finding.id] > told)
            finding.what += "; " + std::to_string(met[finding.id] - told) + " more like it are not listed";
        return number > told;
    });
}

}  // namespace

std::vector<Finding> judge(const Subject& subject) {
    Findings findings;
    for (const auto& rule : rules()) {
        if (rule.judge)
            rule.judge(subject, rule, findings);
    }
    lowerInherited(subject, findings);
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    shorten(findings);
    return findings;
}

void add(Findings& findings, const Subject& subject, const Rule& rule, Found found) {
    constexpr std::size_t titleLimit = 60;
    findings.push_back({.id = std::string(rule.id),
                        .severity = found.severity,
                        .file = subject.file,
                        .version = subject.root->version().number(),
                        .title = briefly(found.title, titleLimit),
                        .what = std::move(found.what),
                        .next = std::move(found.next),
                        .code = std::string(found.code),
                        .subject = std::move(found.subject),
                        .role = std::move(found.role)});
}

std::string rootName(const metadata::SignedRoot& root) {
    return "root " + std::to_string(root.version().number());
}

}  // namespace anchorite::audit
