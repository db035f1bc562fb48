#include "ceremony/record/exchange/response.h"

#include <algorithm>

#include "ceremony/record/exchange/request.h"
#include "crypto/base/cbor.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::KeyId;

namespace {

enum ResponseKey : std::uint8_t { payloadKey, signaturesKey, refusalKey };

std::unexpected<Error> malformed(std::string detail) {
    return fail("response.malformed", std::move(detail));
}

Result<ResponseSignature> readSignature(CborReader& reader) {
    if (reader.array() != 3)
        return malformed("a signature is not a list of keyid, scheme and bytes");
    const auto keyid = reader.text();
    if (!keyid || keyid->empty() || keyid->size() > keyidLimit)
        return malformed("a keyid is no text of 1 to " + std::to_string(keyidLimit) + " bytes");
    const auto scheme = reader.text();
    if (!scheme || scheme->size() > schemeLimit || !isPlainText(*scheme))
        return malformed("a scheme is no plain text of at most " + std::to_string(schemeLimit) + " bytes");
    const auto signature = reader.bytes();
    if (!signature || signature->empty() || signature->size() > signatureLimit)
        return malformed("a signature is no byte string of 1 to " + std::to_string(signatureLimit) + " bytes");
    return ResponseSignature{KeyId(std::string(*keyid)), std::string(*scheme),
                             Bytes(signature->begin(), signature->end())};
}

Result<std::vector<ResponseSignature>> readSignatures(CborReader& reader) {
    const auto count = reader.array();
    if (!count || *count == 0 || *count > responseSignaturesLimit)
        return malformed("the signatures are no list of 1 to " + std::to_string(responseSignaturesLimit));
    std::vector<ResponseSignature> signatures;
    for (std::uint64_t i = 0; i < *count; ++i)
        signatures.push_back(TRY(readSignature(reader)));
    return signatures;
}

/// A refusal with nothing in it is none, so it cannot be told from a response without signatures.
bool isRefusal(std::string_view text) {
    return !text.empty() && text.size() <= reasonLimit && isPlainText(text);
}

Result<void> requireWritable(const ResponseSignature& signature) {
    if (signature.keyid.text().size() > keyidLimit || signature.scheme.size() > schemeLimit ||
        signature.signature.size() > signatureLimit)
        return fail("response.too-large", "the signature by " + signature.keyid.shortForm() + " is too long");
    if (signature.keyid.text().empty() || signature.signature.empty() || !isPlainText(signature.scheme))
        return malformed("the signature by " + signature.keyid.shortForm() + " has an empty or unprintable part");
    return {};
}

Result<void> requireWritable(const Response& response) {
    if (response.signatures.empty() == response.refusal.empty())
        return malformed("a response holds signatures or a refusal, one of the two");
    if (response.signatures.size() > responseSignaturesLimit || response.refusal.size() > reasonLimit)
        return fail("response.too-large", "a response holds at most " + std::to_string(responseSignaturesLimit) +
                                              " signatures, or a refusal of " + std::to_string(reasonLimit) + " bytes");
    if (!response.refusal.empty() && !isRefusal(response.refusal))
        return malformed("the refusal is not plain text");
    for (const auto& signature : response.signatures)
        TRY(requireWritable(signature));
    return {};
}

}  // namespace

Result<Bytes> writeResponse(const Response& response) {
    TRY(requireWritable(response));
    CborWriter writer;
    writer.map(2).number(payloadKey).bytes(response.payload.bytes);
    if (!response.refusal.empty()) {
        writer.number(refusalKey).text(response.refusal);
        return writer.take();
    }
    writer.number(signaturesKey).array(response.signatures.size());
    for (const auto& [keyid, scheme, signature] : response.signatures)
        writer.array(3).text(keyid.text()).text(scheme).bytes(signature);
    return writer.take();
}

Result<Response> readResponse(ByteView content) {
    CborReader reader(content);
    if (reader.map() != 2 || reader.number() != payloadKey)
        return malformed("it is not a map that begins with a payload digest");
    Response response;
    const auto digest = reader.bytes();
    if (!digest || digest->size() != response.payload.bytes.size())
        return malformed("the payload digest is not 32 bytes");
    std::ranges::copy(*digest, response.payload.bytes.begin());
    const auto key = reader.number();
    if (key == signaturesKey) {
        response.signatures = TRY(readSignatures(reader));
    } else if (key == refusalKey) {
        const auto text = reader.text();
        if (!text || !isRefusal(*text))
            return malformed("the refusal is no plain text of 1 to " + std::to_string(reasonLimit) + " bytes");
        response.refusal = *text;
    } else {
        return malformed("it holds neither signatures nor a refusal");
    }
    if (!reader.atEnd())
        return malformed("something stands behind its end");
    return response;
}

Result<Response> responseOf(const metadata::SignedRoot& before, const metadata::SignedRoot& after) {
    if (before.payload().digest() != after.payload().digest())
        return fail("response.other-payload", "the two documents have different payloads");
    Response response{after.payload().digest(), {}, ""};
    for (const auto& entry : after.signatures()) {
        if (entry.text.empty() || !entry.bytes)
            continue;
        const auto isThere = std::ranges::any_of(before.signatures(), [&](const metadata::SignatureEntry& other) {
            return other.keyid == entry.keyid && other.bytes == entry.bytes;
        });
        if (isThere)
            continue;
        const auto* key = after.root().key(entry.keyid);
        response.signatures.push_back({entry.keyid, key ? key->scheme() : "", *entry.bytes});
    }
    if (response.signatures.empty())
        return fail("response.nothing-valid", "the second document holds no signature that the first one lacks");
    TRY(requireWritable(response));
    return response;
}

}  // namespace anchorite::record
