#include "ceremony/record/exchange/collection.h"

#include <set>

#include "ceremony/record/exchange/judging.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::KeyId;
using metadata::SignedRoot;

namespace {

std::string_view codeFor(const Arrival& arrival, const SignedRoot& document, const metadata::Root* trusted) {
    const auto& keyid = arrival.signature.keyid;
    const auto canCount = [&](const metadata::Root* root) { return root && root->countableRootKey(keyid); };
    switch (arrival.verdict) {
        case ArrivalVerdict::noRootKey:
            return "sig.unknown-keyid";
        case ArrivalVerdict::malformed:
            return "sig.malformed";
        case ArrivalVerdict::counts:
        case ArrivalVerdict::duplicate:
        case ArrivalVerdict::otherPayload:
        case ArrivalVerdict::nothingKnown:
            break;
    }
    return canCount(&document.root()) || canCount(trusted) ? "sig.invalid" : "sig.key-unusable";
}

bool isForOther(const SignedRoot& document, const Incoming& incoming) {
    return incoming.payload && *incoming.payload != document.payload().digest();
}

std::unexpected<Error> otherPayload(const Incoming& incoming) {
    const auto which = incoming.document ? "root " + std::to_string(incoming.document->version().number()) : "a root";
    return fail("response.other-payload",
                "the signatures were made for " + which + " with other words: " + wordsLine(*incoming.payload));
}

std::string whyNothing(const Merged& merged, const Incoming& incoming) {
    if (!incoming.refusal.empty())
        return "it is a refusal, received and not authenticated: " + shown(incoming.refusal);
    return merged.refused.empty() ? "the response holds no signature" : merged.refused.front().detail;
}

std::set<KeyId> validIn(const SignedRoot& document, const metadata::Root* trusted) {
    std::set<KeyId> valid;
    for (const auto& verdict : examine(document, trusted).signatures)
        if (verdict.state == metadata::SignatureState::valid)
            valid.insert(verdict.keyid);
    return valid;
}

}  // namespace

Result<Merged> mergeResponse(const SignedRoot& document, const metadata::Root* trusted, const std::string& response,
                             metadata::KeyReader& keys) {
    if (document.root().dialect() != metadata::Dialect::tuf)
        return fail("response.dialect", "this root follows " + std::string(nameOf(document.root().dialect())) +
                                            "; signatures are merged into TUF 1.0 roots only");
    const auto incoming = TRY(readIncoming(asBytes(response), std::nullopt, keys));
    if (incoming.document && isForOther(document, incoming))
        return otherPayload(incoming);
    Merged merged;
    std::vector<std::pair<KeyId, Bytes>> added;
    auto valid = validIn(document, trusted);
    for (const auto& arrival : judgeAgainst(incoming, {{document, trusted, ""}}, 0)) {
        const auto& keyid = arrival.signature.keyid;
        if (valid.contains(keyid)) {
            merged.alreadyThere.push_back(keyid);
        } else if (arrival.verdict == ArrivalVerdict::counts) {
            valid.insert(keyid);
            merged.added.push_back(keyid);
            added.emplace_back(keyid, arrival.signature.signature);
        } else {
            merged.refused.push_back({codeFor(arrival, document, trusted), keyid.text(),
                                      "the signature by " + keyid.shortForm() + ": " + arrival.sentence});
        }
    }
    const bool isNothing = merged.added.empty() && merged.alreadyThere.empty();
    // What a response only states decides nothing while its signatures are valid here.
    if (isNothing && isForOther(document, incoming))
        return otherPayload(incoming);
    if (isNothing)
        return fail("response.nothing-valid", whyNothing(merged, incoming));
    merged.document = TRY(SignedRoot::parse(document.withSignatures(added), keys)).received();
    return merged;
}

Result<std::string> mergedWithFile(Disk& disk, const std::string& path, const SignedRoot& before,
                                   const std::string& after, const metadata::Root* trusted) {
    const auto bytes = TRY(disk.read(path, metadata::JsonLimits().bytes));
    if (asText(bytes) == before.received())
        return after;
    metadata::KeyReader keys;
    const auto current = TRY(SignedRoot::parse(std::string(asText(bytes)), keys));
    return TRY(mergeResponse(current, trusted, after, keys)).document;
}

}  // namespace anchorite::record
