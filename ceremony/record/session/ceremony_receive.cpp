#include <algorithm>

#include "ceremony/record/session/step_work.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;
using metadata::KeyId;

namespace {

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
    json.set("sentence", arrival.sentence.substr(0, 600));
    return json;
}

/// A record holds so many signatures, even of RSA keys of 8192 bits; what counts stands in the first ones.
constexpr std::size_t signaturesInRecord = 16;
/// Of those that count for nothing so many are listed with their bytes; the file itself is kept whole.
constexpr std::size_t rubbishListed = 24;
/// Longer than any signature of a key that is supported (RSA of 8192 bits).
constexpr std::size_t longestSignature = 1024;
/// Senders choose names; rubbish under a longer one stays in the file alone.
constexpr std::size_t longestName = 128;

bool isRubbish(const Arrival& arrival) {
    return arrival.verdict == ArrivalVerdict::nothingKnown || arrival.verdict == ArrivalVerdict::noRootKey ||
           arrival.verdict == ArrivalVerdict::malformed;
}

bool isShort(const ResponseSignature& signature) {
    return signature.signature.size() <= longestSignature && signature.keyid.text().size() <= longestName &&
           signature.scheme.size() <= longestName;
}

/// What goes into the records: first what counts, then what counts elsewhere, then some of the rest.
std::vector<const Arrival*> inOrder(const std::vector<Arrival>& arrivals) {
    std::vector<const Arrival*> ordered;
    for (const auto& arrival : arrivals)
        if (!isRubbish(arrival))
            ordered.push_back(&arrival);
    std::ranges::stable_sort(ordered, {}, [](const Arrival* arrival) { return arrival->verdict; });
    std::size_t listed = 0;
    for (const auto& arrival : arrivals)
        if (isRubbish(arrival) && isShort(arrival.signature) && ++listed <= rubbishListed)
            ordered.push_back(&arrival);
    return ordered;
}

Entry arrivalEntry(const BroughtFile& file, const std::string& transport, const Received& received) {
    auto entry = entryFor(RecordKind::result, "arrival", "");
    entry.input.set("file", shown(file.name));
    entry.input.set("transport", transport);
    entry.input.set("form", wordsFor(received.form));
    return entry;
}

/// Everything that can be said of one file that came in, as one record or more.
std::vector<Entry> entriesOf(const BroughtFile& file, const std::string& transport, const Received& received,
                             const std::map<KeyId, Custodian>& holders) {
    const auto ordered = inOrder(received.arrivals);
    std::vector<Entry> entries;
    std::size_t place = 0;
    do {
        auto entry = arrivalEntry(file, transport, received);
        auto signatures = Json::array();
        for (std::size_t i = 0; i < signaturesInRecord && place < ordered.size(); ++i, ++place)
            signatures.add(arrivalJson(*ordered[place], holders));
        entry.result.set("signatures", std::move(signatures));
        entries.push_back(std::move(entry));
    } while (place < ordered.size());
    entries.front().result.set("received", received.arrivals.size());
    entries.front().result.set("listed", ordered.size());
    if (!received.refusal.empty())
        entries.front().result.set("refusal", received.refusal);
    return entries;
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
    known.back() = withArrivals(*body_, known.back());
    Received received;
    received.form = incoming.form;
    received.placeholders = incoming.placeholders;
    received.refusal = incoming.refusal;
    received.arrivals = judge(incoming, known, known.size() - 1);
    auto entries = entriesOf(file, transport, received, custodians());
    for (auto& entry : entries) {
        entry.actor = here ? here->holder : "";
        if (here) {
            entry.input.set("signed_here", true);
            entry.result.set("changes_shown", static_cast<std::int64_t>(here->changes));
            if (!here->reason.empty())
                entry.input.set("reason", here->reason);
            entry.result.set("read_back", here->unattended ? "unattended, from a file" : "by a person");
        }
    }
    TRY(body_->appendWithFiles(std::move(entries.front()), {{"file", file.bytes}}, received.recorded));
    for (std::size_t i = 1; i < entries.size(); ++i)
        TRY(body_->append(entries[i], received.recorded));
    return received;
}

Result<void> Ceremony::requireMaySign(const KeyId& keyid) const {
    TRY(body_->requireOpen());
    const auto holders = custodians();
    const auto holder = holders.find(keyid);
    const auto* step = holder == holders.end() ? nullptr : body_->step("sign:" + holder->second.person);
    if (!step)
        return {};
    const auto order = body_->requireOrder(*step);
    if (!order && order.error().code != "ceremony.done")
        return order;
    if (!body_->state.attendance.empty() && !body_->isPresent(holder->second.person))
        return fail("ceremony.not-present", holder->second.person + " is not here by the roll call");
    return {};
}

Result<Request> Ceremony::requestFor(const std::string& person, const std::string& reason) {
    TRY(body_->requireOpen());
    if (!body_->plan.person(person))
        return fail("ceremony.unknown-person", shown(person) + " is nobody of the plan");
    if (const auto* step = body_->step("sign:" + person)) {
        const auto order = body_->requireOrder(*step);
        if (!order && order.error().code != "ceremony.done")
            return std::unexpected(order.error());
    }
    Request request;
    request.document = document();
    if (!request.document)
        return fail("ceremony.no-payload", "nothing was given to be signed yet (step draft)");
    request.repository = body_->plan.repository;
    request.reason = reason;
    request.links = TRY(earlierRoots());
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

Result<Recorded> Ceremony::quarantine(const crypto::Sha256& payload, const std::string& by,
                                      const std::string& because) {
    TRY(body_->requireOpen());
    auto entry = entryFor(RecordKind::result, "quarantine", by);
    entry.result.set("payload", payload.hex());
    entry.result.set("because", because);
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
    TRY(body_->appendException("", by, exception, {{"request.quarantined"}}, recorded));
    auto entry = entryFor(RecordKind::result, "reopen", by);
    entry.result.set("payload", payload.hex());
    TRY(body_->append(entry, recorded));
    return recorded;
}

}  // namespace anchorite::record
