#include <algorithm>
#include <set>

#include "ceremony/record/session/step_work.h"
#include "ceremony/rotation/draft.h"

namespace anchorite::record {

using metadata::Json;
using metadata::KeyId;
using metadata::RoleName;
using metadata::SignedRoot;

namespace {

/// Whether a signature counts, by the keys of the new root or of the one before.
bool counts(const NotedSignature& noted, const SignedRoot& document, const metadata::Root* before) {
    const auto verifies = [&](const metadata::Root& root) {
        const auto* key = root.countableRootKey(KeyId(noted.keyid));
        return key && key->verifies("", asBytes(document.payload().bytes()), noted.signature);
    };
    return verifies(document.root()) || (before && verifies(*before));
}

/// The first signature of each keyid that counts, whatever else came under its name. What the log says of them only
/// decides which is tried first.
std::vector<std::pair<KeyId, Bytes>> counting(const CeremonyState& state, const SignedRoot& document,
                                              const metadata::Root* before) {
    std::map<std::string, const NotedSignature*> found;
    for (const bool promising : {true, false})
        for (const auto& noted : state.signatures)
            if ((noted.verdict == "counts") == promising && !found.contains(noted.keyid) &&
                counts(noted, document, before))
                found.emplace(noted.keyid, &noted);
    std::vector<std::pair<KeyId, Bytes>> signatures;
    for (const auto& [keyid, noted] : found)
        signatures.emplace_back(KeyId(keyid), noted->signature);
    return signatures;
}

std::string originOf(const FixedPayload& payload) {
    return "fixed " + payload.time.display() + ", record " + std::to_string(payload.record);
}

std::vector<KnownPayload> fixedPayloads(const Ceremony::Body& body) {
    std::vector<KnownPayload> known;
    const auto previous = body.predecessor();
    for (const auto& fixed : body.state.payloads)
        if (auto document = body.rootIn(fixed.document))
            known.push_back({*std::move(document), previous, originOf(fixed)});
    return known;
}

std::set<KeyId> keyidsIn(const Ceremony::Body& body, RoleName role) {
    std::set<KeyId> planned;
    for (const auto& key : body.plan.keys)
        if (key.part != KeyPart::removed && std::ranges::count(key.roles, role) > 0)
            if (auto keyid = body.keyIdOf(key))
                planned.insert(*std::move(keyid));
    return planned;
}

/// The role as the plan has it: the step `predecessor` has seen that the plan names every key that was there.
Result<void> changeRole(rotation::RootDraft& draft, const Ceremony::Body& body, RoleName role,
                        const rotation::Accepted& accepted) {
    const auto planned = keyidsIn(body, role);
    if (const auto previous = body.predecessor())
        for (const auto& keyid : previous->root().role(role).keyids)
            if (!planned.contains(keyid))
                TRY(draft.removeKey(keyid, role));
    for (const auto& key : body.plan.keys) {
        if (key.part == KeyPart::removed || std::ranges::count(key.roles, role) == 0)
            continue;
        const auto object = body.keyObject(key);
        if (!object)
            return fail("ceremony.not-yet", "the public key of " + key.label + " has not arrived");
        const auto added = draft.addKey(*object, role, accepted);
        if (!added && added.error().code != "draft.key-present")
            return std::unexpected(added.error());
    }
    return {};
}

Entry releaseEntry(const Ceremony::Body& body, RecordKind kind) {
    auto entry = entryFor(kind, std::string(nameOf(StepKind::release)), "");
    if (const auto* step = body.step(entry.step); step && !step->actors.empty())
        entry.actor = step->actors.front();
    return entry;
}

}  // namespace

std::optional<SignedRoot> documentOf(const Ceremony::Body& body) {
    if (body.state.payloads.empty())
        return std::nullopt;
    auto document = body.rootIn(body.state.payloads.back().document);
    if (!document)
        return std::nullopt;
    const auto previous = body.predecessor();
    const auto signatures = counting(body.state, *document, previous ? &previous->root() : nullptr);
    if (signatures.empty())
        return *std::move(document);
    auto signedOne = SignedRoot::parse(document->withSignatures(signatures), body.keys);
    return signedOne ? std::optional(*std::move(signedOne)) : std::optional(*std::move(document));
}

std::map<KeyId, Custodian> custodiansOf(const Ceremony::Body& body) {
    std::map<KeyId, Custodian> holders;
    for (const auto& key : body.plan.keys) {
        const auto keyid = body.keyIdOf(key);
        const auto* person = body.plan.person(key.holder);
        if (keyid && person)
            holders.insert_or_assign(*keyid, Custodian{person->name, key.site.empty() ? person->site : key.site});
    }
    return holders;
}

std::optional<SignedRoot> Ceremony::document() const {
    return documentOf(*body_);
}

std::map<KeyId, Custodian> Ceremony::custodians() const {
    return custodiansOf(*body_);
}

std::vector<KnownPayload> Ceremony::knownPayloads() const {
    auto known = fixedPayloads(*body_);
    std::optional<SignedRoot> before;
    for (const auto& digest : body_->state.roots)
        if (auto root = body_->rootIn(digest)) {
            known.insert(known.begin(), {*root, before, "published before"});
            before = *std::move(root);
        }
    return known;
}

Result<std::string> Ceremony::composeDraft() const {
    const auto& plan = body_->plan;
    const auto previous = body_->predecessor();
    if (plan.predecessor && !previous)
        return fail("ceremony.not-yet", "the root before has not been given (step predecessor)");
    auto draft = TRY(previous ? rotation::RootDraft::next(previous->root())
                              : rotation::RootDraft::first(plan.expires, plan.rehearsal));
    rotation::Accepted accepted{"draft.two-roles", "draft.no-spare", "draft.expiry-near", "draft.expiry-far"};
    constexpr std::array<RoleName, 4> roles{RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp};
    for (const auto role : roles)
        TRY(changeRole(draft, *body_, role, accepted));
    for (const auto role : roles)
        TRY(draft.setThreshold(role, plan.threshold(role), accepted));
    TRY(draft.setExpiry(plan.expires, std::nullopt, accepted));
    TRY(draft.freeze(body_->keys));
    return draft.document();
}

Result<void> Ceremony::requireReleasable(const SignedRoot& document) const {
    const auto refuse = [](const std::string& why) { return fail("release.transcript", why); };
    if (body_->state.closed && body_->state.mark("release").status != StepStatus::done)
        return refuse("the ceremony was closed without a release");
    if (document.root().isRehearsal() != body_->plan.rehearsal)
        return refuse(body_->plan.rehearsal ? "this ceremony is a rehearsal and the root is a real one"
                                            : "the root is a rehearsal and this ceremony is a real one");
    if (body_->state.payloads.empty())
        return refuse("no payload was fixed in this ceremony");
    if (body_->state.payloads.back().payload != document.payload().digest())
        return refuse("the ceremony fixed another payload, with the digest " +
                      body_->state.payloads.back().payload.hex());
    if (body_->state.quarantined.contains(document.payload().digest().hex()))
        return refuse("the payload is set aside after three wrong read-backs");
    std::string open;
    for (const auto& view : steps()) {
        if (view.step.kind == StepKind::release)
            break;
        if (view.step.required && !body_->state.isSettled(view.step.id()))
            open += (open.empty() ? "" : ", ") + view.step.id();
    }
    if (!open.empty())
        return refuse("steps are open that come before: " + open);
    return {};
}

Result<Recorded> Ceremony::releasing(const SignedRoot& document) {
    TRY(body_->requireOpen());
    auto entry = releaseEntry(*body_, RecordKind::intent);
    const auto view = asBytes(document.received());
    const Bytes bytes(view.begin(), view.end());
    const auto digest = crypto::sha256(bytes);
    entry.evidence.insert_or_assign("root", digest);
    Recorded recorded;
    TRY(body_->append(entry, recorded));
    TRY(body_->workspace.keep(digest, bytes));
    body_->artefacts.insert_or_assign(digest.hex(), bytes);
    return recorded;
}

Result<Recorded> Ceremony::released(const SignedRoot& document, const std::vector<std::string>& paths) {
    TRY(body_->requireOpen());
    auto entry = releaseEntry(*body_, RecordKind::result);
    auto names = Json::array();
    for (const auto& path : paths)
        names.add(fileName(path));
    entry.result.set("files", std::move(names));
    entry.result.set("payload", document.payload().digest().hex());
    entry.result.set("version", document.version().number());
    entry.evidence.insert_or_assign("root", crypto::sha256(asBytes(document.received())));
    Recorded recorded;
    TRY(body_->append(entry, recorded));
    return recorded;
}

Result<Recorded> Ceremony::exported(const std::map<std::string, crypto::Sha256>& files, const std::string& folder) {
    TRY(body_->requireOpen());
    const auto* step = body_->step(nameOf(StepKind::exportBundle));
    const bool due = step && body_->requireOrder(*step).has_value();
    auto entry = entryFor(due ? RecordKind::result : RecordKind::remark, std::string(nameOf(StepKind::exportBundle)),
                          TRY(body_->actorOf(Step{}, "")));
    entry.input.set("folder", fileName(folder));
    entry.input.set("text", std::to_string(files.size()) + " files left the machine in " + fileName(folder));
    entry.result.set("files", files.size());
    const auto manifest = files.find("MANIFEST.sha256");
    if (manifest != files.end())
        entry.result.set("manifest_sha256", manifest->second.hex());
    Recorded recorded;
    TRY(body_->append(entry, recorded));
    return recorded;
}

Result<Recorded> Ceremony::close(const std::string& by, const std::optional<ExceptionText>& exception) {
    TRY(body_->requireOpen());
    std::string open;
    for (const auto& view : steps())
        if (view.step.kind != StepKind::close && view.step.required && !body_->state.isSettled(view.step.id()))
            open += (open.empty() ? "" : ", ") + view.step.id();
    if (!open.empty() && !exception)
        return fail("ceremony.not-yet", "these steps are open: " + open);
    Recorded recorded;
    auto entry = entryFor(RecordKind::close, std::string(nameOf(StepKind::close)), "");
    const auto* administrator = body_->step(entry.step);
    entry.actor = TRY(body_->actorOf(administrator ? *administrator : Step{}, by));
    if (exception) {
        TRY(body_->requireInitials(*exception));
        TRY(body_->appendException("close", entry.actor, *exception, {{"ceremony.not-yet"}}, recorded));
    }
    entry.result.set("open", open);
    entry.result.set("exceptions", body_->state.exceptions.size());
    TRY(body_->append(entry, recorded));
    return recorded;
}

}  // namespace anchorite::record
