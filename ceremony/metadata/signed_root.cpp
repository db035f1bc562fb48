#include "ceremony/metadata/signed_root.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "crypto/base/text.h"

namespace anchorite::metadata {
namespace {

std::optional<Bytes> decodeSignature(const std::string& text, Dialect dialect) {
    const bool base64 = dialect == Dialect::notaryV1 || dialect == Dialect::uptane;
    return base64 ? fromBase64(text) : fromHex(text);
}

/// aktualizr aborts on any other word, even beside enough good signatures.
Result<void> requireUptaneMethod(const SignatureEntry& entry) {
    static constexpr std::array<std::string_view, 3> known{"rsassa-pss", "rsassa-pss-sha256", "ed25519"};
    if (std::ranges::find(known, entry.method) != known.end())
        return {};
    return fail("sig.method",
                "the signature method " + quoted(shown(entry.method)) + " does not exist in this dialect");
}

Result<const Json*> requireMember(const Json& document, std::string_view name) {
    const auto* member = document.find(name);
    if (!member)
        return fail("envelope.missing", "the document has no " + std::string(name));
    return member;
}

std::vector<std::string> textsOf(const std::vector<SignatureEntry>& entries) {
    std::vector<std::string> texts;
    texts.reserve(entries.size());
    for (const auto& entry : entries)
        texts.push_back(entry.text);
    return texts;
}

}  // namespace

Result<RootPayload> RootPayload::of(Json signedPart, std::string_view source,
                                    const std::vector<std::string>& signatureTexts, KeyReader& keys) {
    auto root = TRY(Root::read(std::move(signedPart), source, signatureTexts, keys));
    auto bytes =
        TRY(root.dialect() == Dialect::uptane ? compactForm(root.signedPart()) : canonicalForm(root.signedPart()));
    const auto digest = crypto::sha256(asBytes(bytes));
    return RootPayload(std::make_shared<Body>(Body{std::move(root), std::move(bytes), digest}));
}

Result<std::vector<SignatureEntry>> SignedRoot::readSignatures(const Json::Array& items) {
    std::vector<SignatureEntry> entries;
    entries.reserve(items.size());
    for (const auto& item : items) {
        const auto* keyid = item.findString("keyid");
        const auto* sig = item.findString("sig");
        if (!keyid || !sig)
            return fail("sig.shape", "an entry of signatures lacks the texts keyid and sig");
        const auto* method = item.findString("method");
        entries.push_back({KeyId(*keyid), method ? *method : "", *sig, std::nullopt, item.begin(), item.end()});
    }
    return entries;
}

Result<void> SignedRoot::finishSignatures(std::vector<SignatureEntry>& entries, Dialect dialect) {
    std::set<KeyId> seen;
    for (auto& entry : entries) {
        if (!seen.insert(entry.keyid).second && dialect != Dialect::notaryV1)
            return fail("sig.duplicate-keyid", "keyid " + entry.keyid.shortForm() + " stands twice in signatures");
        if (dialect == Dialect::uptane)
            TRY(requireUptaneMethod(entry));
        if (!entry.text.empty())
            entry.bytes = decodeSignature(entry.text, dialect);
    }
    return {};
}

Result<SignedRoot> SignedRoot::parse(std::string document, KeyReader& keys, const JsonLimits& limits) {
    auto json = TRY(Json::parse(document, limits));
    if (!json.isObject())
        return fail("json.not-object", "the document is not an object");
    auto body = std::make_shared<Body>();
    const auto* signedPart = TRY(requireMember(json, "signed"));
    const auto* list = TRY(requireMember(json, "signatures"));
    if (!signedPart->isObject())
        return fail("envelope.type", "signed is not an object");
    if (!list->asArray())
        return fail("envelope.type", "signatures is not a list");
    body->listBegin = list->begin();
    body->listEnd = list->end();
    body->signatures = TRY(readSignatures(*list->asArray()));
    auto payload = TRY(RootPayload::of(std::move(*json.find("signed")), document, textsOf(body->signatures), keys));
    TRY(finishSignatures(body->signatures, payload.root().dialect()));
    body->document = std::move(document);
    return SignedRoot(std::move(payload), std::move(body));
}

bool SignedRoot::isSigned() const {
    return std::ranges::any_of(signatures(), [](const SignatureEntry& entry) { return !entry.text.empty(); });
}

std::string SignedRoot::withSignatures(const std::vector<std::pair<KeyId, Bytes>>& added) const {
    std::map<std::size_t, std::pair<std::size_t, std::string>> splices;  // by where each begins
    std::string appended;
    for (const auto& [keyid, signature] : added) {
        auto entry = Json::object();
        entry.set("keyid", keyid.text());
        entry.set("sig", toHex(signature));
        auto text = writeJson(entry, MemberOrder::sorted);
        const auto existing = std::ranges::find(signatures(), keyid, &SignatureEntry::keyid);
        if (existing != signatures().end()) {
            splices[existing->begin] = {existing->end, std::move(text)};
        } else {
            appended += (signatures().empty() && appended.empty() ? "" : ",") + text;
        }
    }
    const auto bracket = body_->listEnd - 1;
    splices[bracket] = {bracket, appended};
    std::string out;
    std::size_t from = 0;
    for (const auto& [begin, splice] : splices) {
        out.append(body_->document, from, begin - from);
        out += splice.second;
        from = splice.first;
    }
    return out.append(body_->document, from);
}

std::string SignedRoot::withSignature(const KeyId& keyid, ByteView signature) const {
    return withSignatures({{keyid, Bytes(signature.begin(), signature.end())}});
}

std::string writeUnsigned(const Json& signedPart) {
    auto document = Json::object();
    document.set("signatures", Json::array());
    document.set("signed", signedPart);
    return writeJson(document, MemberOrder::sorted);
}

}  // namespace anchorite::metadata
