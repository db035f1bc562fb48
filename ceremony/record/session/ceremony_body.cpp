#include "ceremony/record/session/ceremony_body.h"

#include <algorithm>
#include <set>

#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;
using metadata::SignedRoot;

namespace {

Json listOf(const std::vector<std::string>& texts) {
    auto list = Json::array();
    for (const auto& text : texts)
        list.add(text);
    return list;
}

}  // namespace

void Ceremony::Body::take(Record&& record) {
    if (record.kind == RecordKind::begin) {
        const auto* shift = record.input.find("clock-shift");
        clock.shiftBy(shift ? shift->asInteger().value_or(0) : 0);
    }
    state.apply(std::move(record));
}

Result<void> Ceremony::Body::loadArtefacts() {
    for (const auto& [hex, record] : state.artefactRecords) {
        const auto digest = crypto::Sha256::ofHex(hex).value();
        auto bytes = workspace.artefact(digest);
        if (!bytes)
            return fail(bytes.error().code, "record " + std::to_string(record) + ": " + bytes.error().detail);
        artefacts.insert_or_assign(hex, *std::move(bytes));
    }
    strays = TRY(workspace.strays(state.artefacts));
    return {};
}

const Step* Ceremony::Body::step(std::string_view id) const {
    const auto found = std::ranges::find_if(script, [&](const Step& step) { return step.id() == id; });
    return found == script.end() ? nullptr : &*found;
}

Result<const Step*> Ceremony::Body::requireStep(std::string_view id) const {
    if (const auto* found = step(id))
        return found;
    return fail("ceremony.unknown-step", "this ceremony has no step " + shown(id));
}

Result<SignedRoot> Ceremony::Body::rootIn(const crypto::Sha256& digest) const {
    const auto found = artefacts.find(digest.hex());
    if (found == artefacts.end())
        return fail("workspace.artefact-missing", "artefacts/" + digest.hex() + " is not there");
    return SignedRoot::parse(std::string(asText(found->second)), keys);
}

std::optional<SignedRoot> Ceremony::Body::predecessor() const {
    if (!plan.predecessor || state.roots.empty())
        return std::nullopt;
    for (const auto& digest : state.roots) {
        const auto root = rootIn(digest);
        if (root && root->payload().digest() == plan.predecessor->digest)
            return *root;
    }
    return std::nullopt;
}

std::optional<Json> Ceremony::Body::keyObject(const PlannedKey& key) const {
    if (key.part == KeyPart::added) {
        const auto found = state.keys.find(key.label);
        const auto bytes = found == state.keys.end() ? artefacts.end() : artefacts.find(found->second.hex());
        if (bytes == artefacts.end())
            return std::nullopt;
        auto object = Json::parse(asText(bytes->second));
        return object ? std::optional(*std::move(object)) : std::nullopt;
    }
    const auto root = predecessor();
    const auto* keysOfRoot = root ? root->root().signedPart().find("keys") : nullptr;
    const auto* object = keysOfRoot && key.keyid ? keysOfRoot->find(*key.keyid) : nullptr;
    return object ? std::optional(*object) : std::nullopt;
}

std::optional<metadata::KeyId> Ceremony::Body::keyIdOf(const PlannedKey& key) const {
    if (key.part != KeyPart::added)
        return key.keyid ? std::optional(metadata::KeyId(*key.keyid)) : std::nullopt;
    const auto object = keyObject(key);
    return object ? std::optional(metadata::keyIdOf(*object)) : std::nullopt;
}

Result<void> Ceremony::Body::requireOpen() const {
    if (!file)
        return fail("ceremony.read-only", "the ceremony was opened for reading only");
    if (state.closed)
        return fail("ceremony.closed", "the ceremony was closed by its last record");
    return {};
}

Result<void> Ceremony::Body::append(const Entry& entry, Recorded& into) {
    auto record = TRY(file->append(entry));
    into.records.push_back(record);
    take(std::move(record));
    return {};
}

Result<void> Ceremony::Body::appendWithFiles(Entry entry, const std::vector<KeptFile>& files, Recorded& into) {
    for (const auto& kept : files)
        entry.evidence.insert_or_assign(kept.name, crypto::sha256(kept.bytes));
    if (!files.empty()) {
        auto intent = entry;
        intent.kind = RecordKind::intent;
        intent.result = Json::object();
        TRY(append(intent, into));
    }
    for (const auto& kept : files) {
        const auto digest = crypto::sha256(kept.bytes);
        TRY(workspace.keep(digest, kept.bytes));
        if (kept.root)
            TRY(workspace.keepRoot(*kept.root, kept.bytes));
        artefacts.insert_or_assign(digest.hex(), kept.bytes);
    }
    return append(entry, into);
}

bool Ceremony::Body::isPresent(std::string_view person) const {
    const auto found = state.attendance.find(std::string(person));
    return found != state.attendance.end() && (found->second == "present" || found->second == "remote");
}

Result<void> Ceremony::Body::requireInitials(const ExceptionText& exception) const {
    if (exception.text.find_first_not_of(" \t\n") == std::string::npos || !isPlainText(exception.text))
        return fail("ceremony.initials", "an exception says in plain text what departed from the plan");
    std::set<std::string> different;
    for (const auto& initials : exception.initials) {
        const auto* person = plan.personWithInitials(initials);
        if (!person)
            return fail("ceremony.initials", "nobody of the plan has the initials " + shown(initials));
        if (!state.attendance.empty() && !isPresent(person->name))
            return fail("ceremony.initials", person->name + " is not here");
        different.insert(initials);
    }
    if (different.size() < 2)
        return fail("ceremony.initials",
                    "two people's initials are needed; " + std::to_string(different.size()) + " given");
    return {};
}

Result<void> Ceremony::Body::appendException(const std::string& step, const std::string& by,
                                             const ExceptionText& exception, const Departure& departure,
                                             Recorded& into) {
    auto entry = entryFor(RecordKind::exception, step, by);
    entry.input.set("text", exception.text);
    entry.input.set("initials", listOf(exception.initials));
    if (!departure.network.empty())
        entry.input.set("network", listOf(departure.network));
    entry.result.set("lifts", listOf(departure.codes));
    entry.result.set("skips", departure.skips);
    return append(entry, into);
}

Result<void> Ceremony::Body::requireNoNetwork(const std::vector<std::string>& found) const {
    std::string open;
    for (const auto& name : found)
        if (!state.networks.contains(name))
            open += (open.empty() ? "" : ", ") + shown(name);
    if (open.empty() || plan.rehearsal)
        return {};
    return fail(plan.policy.strictAirGap ? "machine.network-strict" : "machine.network", open);
}

}  // namespace anchorite::record
