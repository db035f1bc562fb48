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

Incoming everySignature(const CeremonyState& state) {
    Incoming all;
    for (const auto& noted : state.signatures)
        all.signatures.push_back({KeyId(noted.keyid), noted.scheme, noted.signature});
    return all;
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

}  // namespace

std::optional<SignedRoot> documentOf(const Ceremony::Body& body) {
    auto known = fixedPayloads(body);
    if (known.empty())
        return std::nullopt;
    const auto current = known.back();
    std::vector<std::pair<KeyId, Bytes>> counted;
    for (const auto& arrival : judge(everySignature(body.state), {current}, 0))
        if (arrival.verdict == ArrivalVerdict::counts)
            counted.emplace_back(arrival.signature.keyid, arrival.signature.signature);
    if (counted.empty())
        return current.document;
    auto signedOne = SignedRoot::parse(current.document.withSignatures(counted), body.keys);
    return signedOne ? std::optional(*std::move(signedOne)) : std::optional(current.document);
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
    const auto* release = [&]() -> const Step* {
        for (const auto& step : body_->script)
            if (step.kind == StepKind::release)
                return &step;
        return nullptr;
    }();
    std::string open;
    for (const auto& id : release ? release->after : std::vector<std::string>{})
        if (!body_->state.isSettled(id))
            open += (open.empty() ? "" : ", ") + id;
    if (!open.empty())
        return refuse("steps are open that come before: " + open);
    return {};
}

Result<Recorded> Ceremony::released(const SignedRoot& document, const std::vector<std::string>& paths) {
    TRY(body_->requireOpen());
    auto entry = entryFor(RecordKind::result, std::string(nameOf(StepKind::release)), "");
    if (const auto* step = body_->step(entry.step); step && !step->actors.empty())
        entry.actor = step->actors.front();
    auto names = Json::array();
    for (const auto& path : paths)
        names.add(fileName(path));
    entry.result.set("files", std::move(names));
    entry.result.set("payload", document.payload().digest().hex());
    entry.result.set("version", document.version().number());
    const auto bytes = asBytes(document.received());
    Recorded recorded;
    TRY(body_->appendWithFiles(std::move(entry), {{"root", Bytes(bytes.begin(), bytes.end())}}, recorded));
    return recorded;
}

Result<Recorded> Ceremony::exported(const std::map<std::string, crypto::Sha256>& files, const std::string& folder) {
    TRY(body_->requireOpen());
    auto entry = entryFor(RecordKind::result, std::string(nameOf(StepKind::exportBundle)), "");
    if (const auto* step = body_->step(entry.step); step && !step->actors.empty())
        entry.actor = step->actors.front();
    auto list = Json::object();
    for (const auto& [name, digest] : files)
        list.set(name, digest.hex());
    entry.input.set("folder", fileName(folder));
    entry.result.set("left_the_machine", std::move(list));
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
    entry.actor = !by.empty() || !administrator || administrator->actors.empty() ? by : administrator->actors.front();
    if (!body_->plan.person(entry.actor))
        return fail("ceremony.wrong-actor", "name who closes: a person of the plan");
    if (exception) {
        TRY(body_->requireInitials(*exception));
        TRY(body_->appendException("close", entry.actor, *exception, {"ceremony.not-yet"}, false, recorded));
    }
    entry.result.set("open", open);
    entry.result.set("exceptions", body_->state.exceptions.size());
    TRY(body_->append(entry, recorded));
    return recorded;
}

}  // namespace anchorite::record
