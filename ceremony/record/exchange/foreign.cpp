#include "ceremony/record/exchange/foreign.h"

#include <algorithm>
#include <set>

#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;
using metadata::KeyId;
using metadata::MemberOrder;
using metadata::Root;
using metadata::SignedRoot;

namespace {

Result<void> requireTuf(const SignedRoot& document) {
    const auto dialect = document.root().dialect();
    if (dialect == metadata::Dialect::tuf)
        return {};
    return fail("response.dialect",
                "this root follows " + std::string(nameOf(dialect)) + "; this form is for TUF 1.0 roots only");
}

std::string withPlaceholders(const SignedRoot& document, const Root* trusted) {
    std::set<KeyId> there;
    for (const auto& entry : document.signatures())
        there.insert(entry.keyid);
    std::vector<std::pair<KeyId, Bytes>> added;
    for (const auto* root : {trusted, &document.root()}) {
        if (!root)
            continue;
        for (const auto& keyid : root->role(metadata::RoleName::root).keyids)
            if (there.insert(keyid).second)
                added.emplace_back(keyid, Bytes());
    }
    return document.withSignatures(added);
}

/// The answer of rstuf's API to `GET /api/v1/metadata/sign`. Its command line asks for the root before by its `signed`
/// part alone.
Result<std::string> pendingText(const SignedRoot& document, const Root* trusted) {
    if (!trusted && document.version().number() > 1)
        return fail("request.no-predecessor", "rstuf signs root " + std::to_string(document.version().number()) +
                                                  " only together with the root before it");
    std::string text = R"({"data":{"metadata":{"root":)" + document.received();
    if (trusted)
        text += R"(,"trusted_root":)" + metadata::writeUnsigned(trusted->signedPart());
    return text + "}}}";
}

Json entryOf(const metadata::SignatureEntry& entry) {
    auto object = Json::object();
    object.set("keyid", entry.keyid.text());
    object.set("sig", toHex(*entry.bytes));
    return object;
}

bool isSignature(const metadata::SignatureEntry& entry) {
    return entry.bytes && !entry.bytes->empty();
}

}  // namespace

std::string_view nameOf(OutgoingForm form) {
    switch (form) {
        case OutgoingForm::payload:
            return "payload";
        case OutgoingForm::root:
            return "root";
        case OutgoingForm::placeholders:
            return "tuf-on-ci";
        case OutgoingForm::rstufPending:
            return "rstuf";
    }
    std::unreachable();
}

Result<std::string> outgoing(const SignedRoot& document, const Root* trusted, OutgoingForm form) {
    switch (form) {
        case OutgoingForm::payload:
            return document.payload().bytes();
        case OutgoingForm::root:
            return document.received();
        case OutgoingForm::placeholders:
            TRY(requireTuf(document));
            return withPlaceholders(document, trusted);
        case OutgoingForm::rstufPending:
            TRY(requireTuf(document));
            return pendingText(document, trusted);
    }
    std::unreachable();
}

std::string signatureListOf(const SignedRoot& document) {
    auto list = Json::array();
    for (const auto& entry : document.signatures())
        if (isSignature(entry))
            list.add(entryOf(entry));
    return writeJson(list, MemberOrder::asBuilt);
}

Result<std::string> rstufPayloadOf(const SignedRoot& document, const KeyId& keyid) {
    const auto entry = std::ranges::find(document.signatures(), keyid, &metadata::SignatureEntry::keyid);
    if (entry == document.signatures().end() || !isSignature(*entry))
        return fail("response.nothing-valid", "the root holds no signature by " + keyid.shortForm());
    auto payload = Json::object();
    payload.set("signature", entryOf(*entry));
    payload.set("role", "root");
    return writeJson(payload, MemberOrder::asBuilt);
}

}  // namespace anchorite::record
