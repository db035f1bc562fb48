#include <algorithm>
#include <memory>

#include "app/cli/request_claims.h"
#include "app/cli/request_signing.h"
#include "app/cli/request_verbs.h"
#include "app/cli/roots.h"
#include "ceremony/record/exchange/foreign.h"
#include "ceremony/record/exchange/response.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::SignedRoot;

struct SignOptions {
    std::string file;
    std::vector<std::string> links;
    std::string form;
    std::string output;
    SigningOptions signing;
};

Result<void> requireForm(const std::string& form) {
    for (const std::string_view known : {"anchorite", "root", "signatures", "rstuf"})
        if (form == known)
            return {};
    return fail("usage.value", "--form is anchorite, root, signatures or rstuf, not " + shown(form));
}

/// The document with our signatures alone: a list for other tools holds nothing that others have made.
Result<SignedRoot> withOursOnly(const SignatureMade& signature, metadata::KeyReader& keys) {
    std::vector<std::pair<metadata::KeyId, Bytes>> ours;
    for (const auto& made : TRY(record::responseOf(signature.review().document(), signature.after)).signatures)
        ours.emplace_back(made.keyid, made.signature);
    const auto bare = metadata::writeUnsigned(signature.after.root().signedPart());
    return SignedRoot::parse(TRY(SignedRoot::parse(bare, keys)).withSignatures(ours), keys);
}

Result<std::string> answerOf(Session& session, const SignOptions& options, const OpenedFile& request,
                             const SignatureMade& signature) {
    metadata::KeyReader keys;
    const auto& keyid = signature.review().signingKeyIds().front();
    if (options.form == "root")
        return signature.made.document;
    if (options.form == "signatures")
        return record::signatureListOf(TRY(withOursOnly(signature, keys))) + "\n";
    if (options.form == "rstuf") {
        if (signature.review().signingKeyIds().size() > 1)
            session.console().note("rstuf takes one signature; the one by the key's old keyid stays behind");
        return TRY(record::rstufPayloadOf(signature.after, keyid)) + "\n";
    }
    const auto response = TRY(record::responseOf(signature.review().document(), signature.after));
    const auto name =
        "root-" + std::to_string(signature.after.version().number()) + ".sig." + keyid.text().substr(0, 8) + ".anch";
    return sealedAnswer(session, request, TRY(record::writeResponse(response)), name);
}

/// The roots that came along with those that the holder has, oldest first: the chain from the pin may be in both. A
/// payload that both have is taken from the holder. Two payloads of one version stay two, and Review refuses them.
Result<std::vector<SignedRoot>> linksOf(Session& session, const SignOptions& options, const record::Request& request,
                                        metadata::KeyReader& keys) {
    if (options.links.empty())
        return request.links;
    std::vector<SignedRoot> links;
    const auto add = [&](const SignedRoot& root) {
        if (std::ranges::none_of(
                links, [&](const SignedRoot& known) { return known.payload().digest() == root.payload().digest(); }))
            links.push_back(root);
    };
    for (const auto& path : options.links)
        add(TRY(loadRoot(session, path, keys)));
    std::ranges::for_each(request.links, add);
    std::ranges::stable_sort(links, {}, &SignedRoot::version);
    return links;
}

Result<Outcome> sign(Session& session, const SignOptions& options) {
    TRY(requireForm(options.form));
    TRY(requireKeyPlace(options.signing));
    TRY(session.requireWritable(options.output));
    metadata::KeyReader keys;
    const auto received = TRY(readRequestFile(session, options.file, keys));
    const auto& request = received.request;
    auto links = TRY(linksOf(session, options, request, keys));
    const auto signature = TRY(signAfterReview(
        session, options.signing, {received.document(), std::move(links), request.repository}, claimsText(request)));
    Outcome outcome;
    TRY(session.write(options.output, TRY(answerOf(session, options, received.file, signature)), false, outcome));
    const auto& baseline = signature.review().baseline();
    const auto rulers = rotation::rulersOf(signature.after, baseline ? &baseline->root() : nullptr);
    showPayload(session, outcome, signature.after.payload());
    outcome.text = rotation::rulersText(rulers);
    outcome.result = rulersJson(rulers);
    outcome.result.set("file", shown(options.output));
    outcome.result.set("form", options.form);
    outcome.result.set("reply_to", received.file.parcel ? Json(toHex(received.file.parcel->id)) : Json());
    tellSignature(session, outcome, signature);
    if (options.output != "-" && options.form == "anchorite")
        outcome.next = {"anchorite-cli qr play " + options.output,
                        "anchorite-cli usb write " + options.output + " --mount STICK"};
    return outcome;
}

}  // namespace

Run declareRequestSign(CLI::App& app) {
    auto options = std::make_shared<SignOptions>();
    options->form = "anchorite";
    options::place(app, "FILE", options->file, "a request: .anch, a root.json, or what other tools send");
    options::repeated(app, "--link", "ROOT", options->links,
                      "an earlier root that you have, verified forward from the key's pin with those of the request");
    options->signing.declare(app);
    options::value(app, "--form", "FORM", options->form, "anchorite, root, signatures (go-tuf) or rstuf");
    options::output(app, options->output, "a new file for the response").required();
    return [options](Session& session) { return sign(session, *options); };
}

}  // namespace anchorite::app::cli
