#include <algorithm>

#include "ceremony/record/session/step_work.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;
using metadata::KeyId;

namespace {

std::string_view nameOf(ArrivalVerdict verdict) {
    switch (verdict) {
        case ArrivalVerdict::counts:
            return "counts";
        case ArrivalVerdict::duplicate:
            return "duplicate";
        case ArrivalVerdict::otherPayload:
            return "other-payload";
        case ArrivalVerdict::nothingKnown:
            return "nothing-known";
        case ArrivalVerdict::noRootKey:
            return "no-root-key";
        case ArrivalVerdict::malformed:
            return "malformed";
    }
    return {};
}

Json arrivalJson(const Arrival& arrival, const std::map<KeyId, Custodian>& holders) {
    auto json = Json::object();
    json.set("keyid", shown(arrival.signature.keyid.text()));
    json.set("scheme", shown(arrival.signature.scheme));
    json.set("sig", toHex(arrival.signature.signature));
    json.set("verdict", nameOf(arrival.verdict));
    const auto holder = holders.find(arrival.signature.keyid);
    json.set("holder", holder == holders.end() ? "" : holder->second.person);
    json.set("old", arrival.countsForOld);
    json.set("new", arrival.countsForNew);
    json.set("sentence", arrival.sentence);
    return json;
}

/// Records hold at most so many signatures of one file; a flood beyond that is refused as a whole.
constexpr std::size_t mostSignatures = 64;

/// Everything that can be said of one file that came in, as a record.
Entry entryOf(const BroughtFile& file, const std::string& transport, const Received& received,
              const std::map<KeyId, Custodian>& holders) {
    auto entry = entryFor(RecordKind::result, "arrival", "");
    entry.input.set("file", shown(file.name));
    entry.input.set("transport", transport);
    entry.input.set("form", wordsFor(received.form));
    auto signatures = Json::array();
    for (const auto& arrival : received.arrivals)
        signatures.add(arrivalJson(arrival, holders));
    entry.result.set("signatures", std::move(signatures));
    if (!received.refusal.empty())
        entry.result.set("refusal", received.refusal);
    return entry;
}

/// Signatures that came earlier are part of what a new one may repeat.
KnownPayload withArrivals(const Ceremony::Body& body, KnownPayload current) {
    if (auto document = documentOf(body))
        current.document = *std::move(document);
    return current;
}

}  // namespace

Result<Received> Ceremony::receive(const BroughtFile& file, const std::string& transport,
                                   const std::optional<Json>& namedKey, const std::optional<SignedHere>& here) {
    TRY(body_->requireOpen());
    auto known = knownPayloads();
    if (body_->state.payloads.empty())
        return fail("ceremony.no-payload", "nothing was given to be signed yet");
    if (file.bytes.size() > Workspace::artefactLimit)
        return fail("response.too-large", shown(file.name) + " is larger than 1 MiB");
    const auto incoming = TRY(readIncoming(file.bytes, namedKey, body_->keys));
    if (incoming.signatures.size() > mostSignatures)
        return fail("response.too-large", shown(file.name) + " holds " + std::to_string(incoming.signatures.size()) +
                                              " signatures; 64 are taken from one file");
    known.back() = withArrivals(*body_, known.back());
    Received received;
    received.form = incoming.form;
    received.placeholders = incoming.placeholders;
    received.refusal = incoming.refusal;
    received.arrivals = judge(incoming, known, known.size() - 1);
    auto entry = entryOf(file, transport, received, custodians());
    entry.actor = here ? here->holder : "";
    if (here) {
        entry.input.set("signed_here", true);
        entry.result.set("read_back", here->unattended ? "unattended, from a file" : "by a person");
    }
    TRY(body_->appendWithFiles(std::move(entry), {{"file", file.bytes}}, received.recorded));
    return received;
}

Result<Request> Ceremony::requestFor(const std::string& person, const std::string& reason) {
    TRY(body_->requireOpen());
    if (!body_->plan.person(person))
        return fail("ceremony.unknown-person", shown(person) + " is nobody of the plan");
    Request request;
    request.document = document();
    if (!request.document)
        return fail("ceremony.no-payload", "nothing was given to be signed yet (step draft)");
    request.repository = body_->plan.repository;
    request.reason = reason;
    for (const auto& digest : body_->state.roots)
        request.links.push_back(TRY(body_->rootIn(digest)));
    for (const auto& [keyid, custodian] : custodians())
        request.names.insert_or_assign(keyid, custodian.person);
    auto entry = entryFor(RecordKind::result, "request:" + person, "");
    entry.result.set("payload", request.document->payload().digest().hex());
    if (!reason.empty())
        entry.input.set("reason", reason);
    Recorded recorded;
    TRY(body_->append(entry, recorded));
    return request;
}

Result<Recorded> Ceremony::quarantine(const crypto::Sha256& payload, const std::string& by) {
    TRY(body_->requireOpen());
    auto entry = entryFor(RecordKind::result, "quarantine", by);
    entry.result.set("payload", payload.hex());
    entry.result.set("because", "the words were read back wrong three times");
    Recorded recorded;
    TRY(body_->append(entry, recorded));
    return recorded;
}

Result<Recorded> Ceremony::reopen(const crypto::Sha256& payload, const std::string& by,
                                  const ExceptionText& exception) {
    TRY(body_->requireOpen());
    if (!body_->state.quarantined.contains(payload.hex()))
        return fail("ceremony.value", "this payload is not set aside");
    TRY(body_->requireInitials(exception));
    Recorded recorded;
    TRY(body_->appendException("", by, exception, {"request.quarantined"}, false, recorded));
    auto entry = entryFor(RecordKind::result, "reopen", by);
    entry.result.set("payload", payload.hex());
    TRY(body_->append(entry, recorded));
    return recorded;
}

}  // namespace anchorite::record
