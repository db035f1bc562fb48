#include "ceremony/record/exchange/incoming.h"

#include "ceremony/record/exchange/raw_signature.h"
#include "ceremony/record/exchange/request.h"
#include "ceremony/record/exchange/wrapped.h"
#include "crypto/base/cbor.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;
using metadata::KeyId;
using metadata::SignedRoot;

namespace {

std::unexpected<Error> malformed(std::string detail) {
    return fail("response.malformed", std::move(detail));
}

bool isBlank(std::uint8_t byte) {
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/// One entry of other tools: hex text, empty where somebody has not signed yet.
Result<void> addEntry(Incoming& incoming, const Json& entry) {
    const auto* keyid = entry.findString("keyid");
    const auto* sig = entry.findString("sig");
    if (!keyid || !sig)
        return malformed("a signature lacks the texts keyid and sig");
    if (sig->empty())
        incoming.placeholders.emplace_back(*keyid);
    else
        incoming.signatures.push_back({KeyId(*keyid), "", fromHex(*sig).value_or(Bytes())});
    return {};
}

Result<Incoming> readRoot(IncomingForm form, std::string text, metadata::KeyReader& keys) {
    Incoming incoming{.form = form};
    incoming.document = TRY(SignedRoot::parse(std::move(text), keys));
    const auto& document = *incoming.document;
    incoming.payload = document.payload().digest();
    for (const auto& entry : document.signatures()) {
        if (entry.text.empty()) {
            incoming.placeholders.push_back(entry.keyid);
            continue;
        }
        const auto* key = document.root().key(entry.keyid);
        const auto scheme = key && !key->scheme().empty() ? key->scheme() : entry.method;
        incoming.signatures.push_back({entry.keyid, scheme, entry.bytes.value_or(Bytes())});
    }
    return incoming;
}

Result<Incoming> readList(const Json::Array& items) {
    Incoming incoming{.form = IncomingForm::signatureList};
    if (items.empty())
        return malformed("the list of signatures is empty");
    for (const auto& item : items)
        TRY(addEntry(incoming, item));
    return incoming;
}

Result<Incoming> readSignPayload(const Json& json) {
    Incoming incoming{.form = IncomingForm::rstufPayload};
    const auto* role = json.findString("role");
    if (!role || *role != "root")
        return malformed("the sign payload is for " + (role ? "the role " + shown(*role) : "no role") +
                         ", not for root");
    TRY(addEntry(incoming, *json.find("signature")));
    return incoming;
}

/// Which forms an object may be, by the members that only they have. Two at once are refused: readers would differ.
std::vector<IncomingForm> formsOf(const Json& json) {
    std::vector<IncomingForm> forms;
    const auto has = [&](std::string_view name) { return json.find(name) != nullptr; };
    if (has("signed") || has("signatures"))
        forms.push_back(IncomingForm::root);
    if (has("keyid") || has("sig"))
        forms.push_back(IncomingForm::signatureObject);
    if (has("signature"))
        forms.push_back(IncomingForm::rstufPayload);
    if (has("data") || has("metadata"))
        forms.push_back(IncomingForm::rstufPending);
    return forms;
}

Result<Incoming> readObject(const Json& json, std::string text, metadata::KeyReader& keys) {
    const auto forms = formsOf(json);
    if (forms.size() != 1)
        return malformed(forms.empty() ? "the object is neither a root.json nor an object with keyid and sig"
                                       : "the object can be read as more than one form");
    switch (forms.front()) {
        case IncomingForm::root:
            return readRoot(IncomingForm::root, std::move(text), keys);
        case IncomingForm::rstufPayload:
            return readSignPayload(json);
        case IncomingForm::rstufPending: {
            auto pending = pendingRootsOf(json, text);
            if (!pending)
                return malformed("there is no root among the pending metadata");
            return readRoot(IncomingForm::rstufPending, std::move(pending->root), keys);
        }
        case IncomingForm::response:
        case IncomingForm::signatureObject:
        case IncomingForm::signatureList:
        case IncomingForm::raw:
            break;
    }
    Incoming incoming{.form = IncomingForm::signatureObject};
    TRY(addEntry(incoming, json));
    return incoming;
}

Result<Incoming> readText(std::string text, metadata::KeyReader& keys) {
    const auto json = TRY(Json::parse(text, {.bytes = requestLimit}));
    if (const auto* items = json.asArray())
        return readList(*items);
    return readObject(json, std::move(text), keys);
}

Result<Incoming> readOurs(ByteView bytes) {
    auto response = TRY(readResponse(bytes));
    Incoming incoming{.form = IncomingForm::response};
    incoming.signatures = std::move(response.signatures);
    incoming.payload = response.payload;
    incoming.refusal = std::move(response.refusal);
    return incoming;
}

/// Forms that show what they are. An empty file is read as text, so that it is refused as one.
Result<Incoming> readStructured(ByteView bytes, metadata::KeyReader& keys) {
    auto rest = bytes;
    while (!rest.empty() && isBlank(rest[0]))
        rest = rest.subspan(1);
    if (rest.empty() || rest[0] == '{' || rest[0] == '[')
        return readText(std::string(asText(bytes)), keys);
    if (bytes[0] >> 5 == static_cast<unsigned>(CborType::map))
        return readOurs(bytes);
    return fail("response.unknown-form",
                "it is neither JSON nor a response; a raw signature needs the public key that made it");
}

Result<Incoming> readRaw(ByteView bytes, const Json& namedKey, metadata::KeyReader& keys) {
    const auto key = keys.read(namedKey, metadata::Dialect::tuf);
    if (!key.publicKey())
        return fail(key.state() == metadata::KeyState::weak          ? "key.weak"
                    : key.state() == metadata::KeyState::unsupported ? "key.unsupported"
                                                                     : "key.malformed",
                    "the public key that was named: " + key.reason());
    Incoming incoming{.form = IncomingForm::raw};
    for (auto& signature : rawSignaturesFor(*key.publicKey(), bytes))
        incoming.signatures.push_back({metadata::keyIdOf(namedKey), key.scheme(), std::move(signature)});
    if (incoming.signatures.empty())
        return fail("response.unknown-form", "it is no signature of a key of type " + shown(key.keytype()) + " (" +
                                                 std::to_string(key.publicKey()->bits()) +
                                                 " bits), in bytes, hex or base64");
    return incoming;
}

}  // namespace

std::string_view wordsFor(IncomingForm form) {
    switch (form) {
        case IncomingForm::response:
            return "a response";
        case IncomingForm::root:
            return "a root.json";
        case IncomingForm::signatureObject:
            return "one signature";
        case IncomingForm::signatureList:
            return "a signature list of go-tuf";
        case IncomingForm::rstufPayload:
            return "a sign payload of rstuf";
        case IncomingForm::rstufPending:
            return "pending metadata of rstuf";
        case IncomingForm::raw:
            return "a raw signature";
    }
    std::unreachable();
}

Result<Incoming> readIncoming(ByteView bytes, const std::optional<Json>& namedKey, metadata::KeyReader& keys) {
    auto structured = readStructured(bytes, keys);
    if (structured || !namedKey)
        return structured;
    // Bytes of a signature may begin as JSON or CBOR do, but never are one; so what is no form of ours may still be
    // raw.
    auto raw = readRaw(bytes, *namedKey, keys);
    const bool isNoForm = structured.error().code == "response.unknown-form";
    return raw || isNoForm ? std::move(raw) : std::move(structured);
}

}  // namespace anchorite::record
