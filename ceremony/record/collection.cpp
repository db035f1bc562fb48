#include "ceremony/record/collection.h"

#include <algorithm>

#include "crypto/words.h"

namespace anchorite::record {

using metadata::KeyId;
using metadata::SignedRoot;

namespace {

struct Offered {
    KeyId keyid;
    std::string sig;
};

std::string wordsLine(const crypto::Sha256& digest) {
    std::string line;
    for (const auto word : crypto::wordsOf(digest))
        line += (line.empty() ? "" : " ") + std::string(word);
    return line;
}

/// The signatures of a root.json with an equal payload, or the one of a bare `{keyid, sig}`.
Result<std::vector<Offered>> readResponse(const SignedRoot& document, const std::string& response,
                                          metadata::KeyReader& keys) {
    const auto json = TRY(metadata::Json::parse(response));
    const auto* keyid = json.findString("keyid");
    const auto* sig = json.findString("sig");
    if (keyid && sig)
        return std::vector<Offered>{{KeyId(*keyid), *sig}};
    if (!json.find("signed"))
        return fail("response.malformed", "this is neither a root.json nor an object with keyid and sig");
    const auto root = TRY(SignedRoot::parse(response, keys));
    const auto& digest = root.payload().digest();
    if (digest != document.payload().digest())
        return fail("response.other-payload", "the signatures were made for root " +
                                                  std::to_string(root.version().number()) +
                                                  " with other words: " + wordsLine(digest));
    std::vector<Offered> offered;
    for (const auto& entry : root.signatures())
        if (!entry.text.empty())
            offered.push_back({entry.keyid, entry.text});
    return offered;
}

metadata::SignatureState stateOf(const metadata::Examination& examination, const KeyId& keyid) {
    const auto found = std::ranges::find(examination.signatures, keyid, &metadata::SignatureVerdict::keyid);
    return found == examination.signatures.end() ? metadata::SignatureState::placeholder : found->state;
}

metadata::Note refusal(const KeyId& keyid, metadata::SignatureState state) {
    using metadata::SignatureState;
    const auto who = "the signature by " + keyid.shortForm();
    switch (state) {
        case SignatureState::unknownKeyId:
            return {"sig.unknown-keyid", keyid.text(), who + " is by no root key of this root or of the one before it"};
        case SignatureState::unusableKey:
            return {"sig.key-unusable", keyid.text(), who + " is by a key that cannot count"};
        case SignatureState::malformed:
        case SignatureState::placeholder:
            return {"sig.malformed", keyid.text(), who + " is not hex text"};
        case SignatureState::invalid:
        case SignatureState::valid:
            break;
    }
    return {"sig.invalid", keyid.text(), who + " does not match the signed bytes"};
}

}  // namespace

Result<Merged> mergeResponse(const SignedRoot& document, const metadata::Root* trusted, const std::string& response,
                             metadata::KeyReader& keys) {
    Merged merged;
    auto current = document;
    for (const auto& [keyid, sig] : TRY(readResponse(document, response, keys))) {
        if (stateOf(examine(current, trusted), keyid) == metadata::SignatureState::valid) {
            merged.alreadyThere.push_back(keyid);
            continue;
        }
        const auto bytes = fromHex(sig);
        if (!bytes || bytes->empty()) {
            merged.refused.push_back(refusal(keyid, metadata::SignatureState::malformed));
            continue;
        }
        auto candidate = TRY(SignedRoot::parse(current.withSignature(keyid, *bytes), keys));
        const auto state = stateOf(examine(candidate, trusted), keyid);
        if (state != metadata::SignatureState::valid) {
            merged.refused.push_back(refusal(keyid, state));
            continue;
        }
        merged.added.push_back(keyid);
        current = std::move(candidate);
    }
    if (merged.added.empty() && merged.alreadyThere.empty())
        return fail("response.nothing-valid",
                    merged.refused.empty() ? "the response holds no signature" : merged.refused.front().detail);
    merged.document = current.received();
    return merged;
}

}  // namespace anchorite::record
