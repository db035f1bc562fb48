#include <algorithm>
#include <set>

#include "ceremony/metadata/succession.h"
#include "ceremony/record/approval/gate.h"
#include "ceremony/record/session/step_work.h"
#include "ceremony/rotation/diff.h"
#include "ceremony/rotation/draft.h"
#include "ceremony/rotation/rulers.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;
using metadata::RoleName;
using metadata::Root;
using metadata::SignedRoot;

namespace {

std::string rootName(const SignedRoot& root) {
    return "root " + std::to_string(root.version().number());
}

constexpr std::array<RoleName, 4> plannedRoles{RoleName::root, RoleName::targets, RoleName::snapshot,
                                               RoleName::timestamp};

std::set<std::string> plannedKeyIds(const StepWork& work, RoleName role) {
    std::set<std::string> keyids;
    for (const auto& key : work.plan().keys)
        if (key.part != KeyPart::removed && std::ranges::count(key.roles, role) > 0)
            if (const auto keyid = work.body().keyIdOf(key))
                keyids.insert(keyid->text());
    return keyids;
}

std::unexpected<Error> mismatch(const std::string& what) {
    return fail("ceremony.mismatch", what);
}

/// The draft is what the plan says, role by role.
Result<void> requireAsPlanned(const StepWork& work, const Root& root) {
    const auto& plan = work.plan();
    const auto version = plan.predecessor ? plan.predecessor->version.number() + 1 : 1;
    if (root.version().number() != version)
        return mismatch("the plan makes root " + std::to_string(version) + ", and this is root " +
                        std::to_string(root.version().number()));
    if (root.isRehearsal() != plan.rehearsal)
        return fail(plan.rehearsal ? "rehearsal.real-key-in-rehearsal" : "rehearsal.key-in-real-root",
                    plan.rehearsal ? "this ceremony is a rehearsal and the root is not"
                                   : "the root is a rehearsal and this ceremony is a real one");
    if (root.dialect() != plan.dialect)
        return mismatch("the plan wants the dialect " + std::string(nameOf(plan.dialect)));
    if (root.expires().time != plan.expires)
        return mismatch("the plan says that the root expires " + plan.expires.display() + ", the root says " +
                        root.expires().time.display());
    for (const auto role : plannedRoles) {
        const auto& listed = root.role(role);
        if (listed.threshold.number() != plan.threshold(role))
            return mismatch("the plan wants a threshold of " + std::to_string(plan.threshold(role)) + " for " +
                            std::string(nameOf(role)) + ", the root has " + std::to_string(listed.threshold.number()));
        std::set<std::string> keyids;
        for (const auto& keyid : listed.keyids)
            keyids.insert(keyid.text());
        if (keyids != plannedKeyIds(work, role))
            return mismatch("the keys of the role " + std::string(nameOf(role)) + " are not those of the plan");
    }
    return {};
}

/// A key that the plan does not speak of would go without anybody having decided it.
Result<void> requireEveryKeyNamed(const StepWork& work, const Root& root) {
    for (const auto role : plannedRoles)
        for (const auto& keyid : root.role(role).keyids)
            if (std::ranges::none_of(work.plan().keys,
                                     [&](const PlannedKey& key) { return key.keyid && *key.keyid == keyid.text(); }))
                return mismatch("the plan says nothing of the key " + keyid.shortForm() + ", which root " +
                                std::to_string(root.version().number()) + " lists for " + std::string(nameOf(role)));
    return {};
}

/// Signing starts at the sign steps: a draft that comes with signatures was shown to somebody else before.
Result<void> requireUnsigned(const SignedRoot& document) {
    if (!document.isSigned())
        return {};
    return fail("ceremony.draft-signed", rootName(document) + " carries signatures already");
}

/// Both rulers in one line.
std::string countsText(const rotation::Rulers& rulers) {
    const auto side = [](const char* name, const metadata::VerificationReport& report) {
        return name + std::to_string(report.version.number()) + " has " + std::to_string(report.have()) + " of " +
               std::to_string(report.needed);
    };
    return (rulers.old ? side("old root ", *rulers.old) + ", " : "") + side("new root ", rulers.own);
}

Result<SignedRoot> requireDocument(const StepWork& work) {
    if (auto document = documentOf(work.body()))
        return *std::move(document);
    return fail("ceremony.not-yet", "no payload is fixed");
}

struct ClientModel {
    std::string_view name;
    Result<void> (*accepts)(const std::optional<SignedRoot>& previous, const SignedRoot& next);
};

Result<void> followsSpecification(const std::optional<SignedRoot>& previous, const SignedRoot& next) {
    const auto trusted = previous ? metadata::TrustedRoot::pinned(*previous, previous->payload().digest())
                                  : metadata::TrustedRoot::anchor(next);
    if (!trusted)
        return std::unexpected(trusted.error());
    if (previous)
        TRY(succeed(*trusted, next));
    return {};
}

Result<void> keyIdsByTheBook(const std::optional<SignedRoot>& /*previous*/, const SignedRoot& next) {
    return requireStrictKeyIds(next.root());
}

/// Limits that aktualizr has beyond the specification: 64 KiB, and versions in a C int.
Result<void> fitsAktualizr(const std::optional<SignedRoot>& /*previous*/, const SignedRoot& next) {
    if (next.received().size() > 64 * 1024)
        return fail("client.size", rootName(next) + " is larger than 64 KiB");
    if (next.version().number() > 2'147'483'647)
        return fail("client.version", rootName(next) + " has a version above 2^31-1");
    return {};
}

/// A client that stores a root of the spec's size limit (python-tuf and go-tuf: 512,000 bytes).
Result<void> fitsEverywhere(const std::optional<SignedRoot>& /*previous*/, const SignedRoot& next) {
    if (next.received().size() > 512'000)
        return fail("client.size", rootName(next) + " is larger than 512,000 bytes");
    return {};
}

constexpr std::array<ClientModel, 4> clientModels{{{"TUF 1.0.34, section 5.3", &followsSpecification},
                                                   {"strict keyids (tough)", &keyIdsByTheBook},
                                                   {"size limit of python-tuf and go-tuf", &fitsEverywhere},
                                                   {"limits of aktualizr", &fitsAktualizr}}};

}  // namespace

Result<void> checks::predecessor(StepWork& work) {
    if (!work.plan().predecessor)
        return fail("ceremony.mismatch", "a first root has none before it");
    if (work.brought().files.empty())
        return fail("ceremony.file", "give the root before, and earlier ones where there are any");
    std::vector<std::pair<SignedRoot, const BroughtFile*>> roots;
    for (const auto& file : work.brought().files) {
        auto root = SignedRoot::parse(std::string(asText(file.bytes)), work.body().keys);
        if (!root)
            return fail(root.error().code, shown(file.name) + ": " + root.error().detail);
        if (root->root().isRehearsal() != work.plan().rehearsal)
            return fail(work.plan().rehearsal ? "rehearsal.real-key-in-rehearsal" : "rehearsal.key-in-real-root",
                        rootName(*root) + (work.plan().rehearsal ? " is a real one and this ceremony a rehearsal"
                                                                 : " is a rehearsal and this ceremony a real one"));
        roots.emplace_back(*std::move(root), &file);
    }
    std::ranges::stable_sort(roots, {}, [](const auto& root) { return root.first.version(); });
    for (std::size_t i = 1; i < roots.size(); ++i) {
        const auto trusted =
            TRY(metadata::TrustedRoot::pinned(roots[i - 1].first, roots[i - 1].first.payload().digest()));
        TRY(succeed(trusted, roots[i].first));
    }
    const auto& last = roots.back().first;
    if (last.payload().digest() != work.plan().predecessor->digest)
        return fail("ceremony.predecessor", rootName(last) + " is not the root that the plan names: its digest is " +
                                                last.payload().digest().hex());
    for (const auto& key : work.plan().keys)
        if (key.part != KeyPart::added && !last.root().key(metadata::KeyId(key.keyid.value_or(""))))
            return fail("ceremony.mismatch", "the plan's key " + key.label + " is not in " + rootName(last));
    TRY(requireEveryKeyNamed(work, last.root()));
    auto names = Json::array();
    for (const auto& [root, file] : roots) {
        const auto name = std::to_string(root.version().number()) + ".root.json";
        work.files.push_back({name, file->bytes, root.version().number()});
        names.add(name);
    }
    work.result.set("roots", std::move(names));
    work.result.set("digest", last.payload().digest().hex());
    return {};
}

Result<void> checks::draft(StepWork& work) {
    const auto* file = TRY(work.onlyFile());
    const auto document = TRY(SignedRoot::parse(std::string(asText(file->bytes)), work.body().keys));
    TRY(requireUnsigned(document));
    if (document.root().isRehearsal() &&
        document.root().expires().time > work.body().now().time.plusDays(rotation::rehearsalDays))
        return fail("rehearsal.expiry",
                    "a rehearsal lapses within 7 days; this one at " + document.root().expires().time.display());
    TRY(requireAsPlanned(work, document.root()));
    const auto previous = work.body().predecessor();
    const auto findings =
        gateFindings(document, previous ? &*previous : nullptr, confirmedTime(work.body()), audit::Stage::draft);
    TRY(requireNoBlock(findings));
    const auto rulers = rotation::rulersOf(document, previous ? &previous->root() : nullptr);
    if (!rulers.possible)
        return mismatch("the usable keys of the old and the new root are too few to sign " + rootName(document));
    if (!work.state().payloads.empty() && work.state().payloads.back().payload == document.payload().digest())
        return fail("ceremony.done",
                    "this very payload was fixed in record " + std::to_string(work.state().payloads.back().record));
    if (!work.state().payloads.empty())
        work.object("ceremony.again", "a payload was fixed before; signatures made for it will not count");
    auto reported = Json::array();
    for (const auto& finding : findings)
        reported.add(std::string(nameOf(finding.severity)) + " " + finding.id);
    work.keep("draft", file->bytes);
    work.result.set("payload", document.payload().digest().hex());
    work.result.set("version", document.version().number());
    work.result.set("findings", std::move(reported));
    work.result.set("changes", rotation::diff(previous ? &previous->root() : nullptr, document.root()).lines.size());
    return {};
}

Result<void> checks::secondEncoder(StepWork& work) {
    work.result.set("program", TRY(work.value("program")));
    return readBack(work);
}

Result<void> checks::complete(StepWork& work) {
    const auto document = TRY(requireDocument(work));
    const auto previous = work.body().predecessor();
    const auto rulers = rotation::rulersOf(document, previous ? &previous->root() : nullptr);
    if (!rulers.complete())
        return fail(rulers.own.met() ? "5.3.4-old-threshold" : "5.3.4-new-threshold", countsText(rulers));
    TRY(requireNoBlock(
        gateFindings(document, previous ? &*previous : nullptr, confirmedTime(work.body()), audit::Stage::release)));
    work.result.set("new", std::to_string(rulers.own.have()) + " of " + std::to_string(rulers.own.needed));
    if (rulers.old)
        work.result.set("old", std::to_string(rulers.old->have()) + " of " + std::to_string(rulers.old->needed));
    return {};
}

Result<void> checks::clients(StepWork& work) {
    const auto document = TRY(requireDocument(work));
    const auto previous = work.body().predecessor();
    auto verdicts = Json::object();
    for (const auto& model : clientModels) {
        const auto verdict = model.accepts(previous, document);
        if (!verdict)
            return fail(verdict.error().code, std::string(model.name) + ": " + verdict.error().detail);
        verdicts.set(model.name, "accepts");
    }
    work.result.set("clients", std::move(verdicts));
    return {};
}

Result<void> checks::finalWords(StepWork& work) {
    const auto document = TRY(requireDocument(work));
    work.result.set("file_sha256", crypto::sha256(asBytes(document.received())).hex());
    return readBack(work);
}

Result<void> checks::publication(StepWork& work) {
    const auto& released = work.state().mark("release");
    const auto found = released.evidence.find("root");
    if (found == released.evidence.end())
        return fail("ceremony.not-yet", "nothing was released");
    if (work.brought().files.empty())
        return fail("ceremony.file", "give what clients see, one file for each place");
    auto places = Json::array();
    for (const auto& file : work.brought().files) {
        if (crypto::sha256(file.bytes) != found->second)
            return fail("ceremony.mismatch", shown(file.name) + " holds other bytes than the root that was released");
        places.add(shown(file.name));
    }
    work.result.set("places", std::move(places));
    return {};
}

}  // namespace anchorite::record
