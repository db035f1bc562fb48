#include "ceremony/record/exchange/collection.h"

#include <algorithm>
#include <set>

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

/// Judged alone, without touching the document: the work for a flood of rubbish stays one look-up an entry.
std::optional<metadata::Note> problemWith(const SignedRoot& document, const metadata::Root* trusted,
                                          const Offered& offered) {
    const auto who = "the signature by " + offered.keyid.shortForm();
    const auto& own = document.root();
    const auto lists = [&](const metadata::Root& root) { return root.lists(metadata::RoleName::root, offered.keyid); };
    if (!lists(own) && !(trusted && lists(*trusted)))
        return metadata::Note{"sig.unknown-keyid", offered.keyid.text(),
                              who + " is by no root key of this root or of the one before it"};
    const auto bytes = fromHex(offered.sig);
    if (!bytes || bytes->empty())
        return metadata::Note{"sig.malformed", offered.keyid.text(), who + " is not hex text"};
    const auto* ownKey = own.countableRootKey(offered.keyid);
    const auto* oldKey = trusted ? trusted->countableRootKey(offered.keyid) : nullptr;
    if (!ownKey && !oldKey)
        return metadata::Note{"sig.key-unusable", offered.keyid.text(), who + " is by a key that cannot count"};
    const auto verifies = [&](const metadata::Key* key) {
        return key && key->verifies("", asBytes(document.payload().bytes()), *bytes);
    };
    if (verifies(ownKey) || verifies(oldKey))
        return std::nullopt;
    return metadata::Note{"sig.invalid", offered.keyid.text(), who + " does not match the signed bytes"};
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
    Merged merged;
    std::vector<std::pair<KeyId, Bytes>> added;
    auto valid = validIn(document, trusted);
    for (const auto& offered : TRY(readResponse(document, response, keys))) {
        if (valid.contains(offered.keyid)) {
            merged.alreadyThere.push_back(offered.keyid);
        } else if (auto problem = problemWith(document, trusted, offered)) {
            merged.refused.push_back(*std::move(problem));
        } else {
            valid.insert(offered.keyid);
            merged.added.push_back(offered.keyid);
            added.emplace_back(offered.keyid, *fromHex(offered.sig));
        }
    }
    if (merged.added.empty() && merged.alreadyThere.empty())
        return fail("response.nothing-valid",
                    merged.refused.empty() ? "the response holds no signature" : merged.refused.front().detail);
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
