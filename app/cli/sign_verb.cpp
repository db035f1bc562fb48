#include <array>
#include <memory>

#include "app/cli/request_signing.h"
#include "app/cli/roots.h"
#include "app/cli/verb.h"
#include "ceremony/record/exchange/collection.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::SignedRoot;

struct SignOptions {
    std::string file;
    std::vector<std::string> links;
    std::string output;
    SigningOptions signing;

    [[nodiscard]] bool inPlace() const { return output.empty() || output == file; }
};

/// What can be refused before anything is read: where the result goes, and that the key has a place for its pin.
Result<void> requirePlaces(Session& session, const SignOptions& options) {
    TRY(requireKeyPlace(options.signing));
    if (options.inPlace() && options.file == "-")
        return fail("usage.value", "name the draft, or give -o");
    return options.inPlace() ? Result<void>() : session.requireWritable(options.output);
}

Result<record::SigningMatter> matterOf(Session& session, const SignOptions& options, metadata::KeyReader& keys) {
    std::vector<SignedRoot> links;
    for (const auto& link : options.links)
        links.push_back(TRY(loadRoot(session, link, keys)));
    return record::SigningMatter{TRY(loadRoot(session, options.file, keys)), std::move(links), ""};
}

/// Counts on both rulers after the signature, with what others added to the file meanwhile.
Result<Outcome> signedOutcome(Session& session, const SignOptions& options, const SignatureMade& signature) {
    Outcome outcome;
    const auto& review = signature.review();
    const auto* baseline = review.baseline() ? &review.baseline()->root() : nullptr;
    auto document = signature.made.document;
    if (options.inPlace()) {
        document = TRY(record::mergedWithFile(session.disk(), options.file, review.document(), document, baseline));
        TRY(session.replace(options.file, document, false));
    } else {
        TRY(session.write(options.output, document, false, outcome));
    }
    metadata::KeyReader keys;
    const auto after = TRY(SignedRoot::parse(document, keys));
    const auto rulers = rotation::rulersOf(after, baseline);
    showPayload(session, outcome, after.payload());
    outcome.text = rotation::rulersText(rulers);
    outcome.result = rulersJson(rulers);
    outcome.result.set("file", shown(options.inPlace() ? options.file : options.output));
    tellSignature(session, outcome, signature);
    return outcome;
}

Result<Outcome> sign(Session& session, const SignOptions& options) {
    TRY(requirePlaces(session, options));
    metadata::KeyReader keys;
    auto matter = TRY(matterOf(session, options, keys));
    return signedOutcome(session, options, TRY(signAfterReview(session, options.signing, std::move(matter), "")));
}

Run declareSign(CLI::App& app) {
    auto options = std::make_shared<SignOptions>();
    options::place(app, "DRAFT", options->file, "the root to sign");
    options::repeated(app, "--link", "ROOT", options->links,
                      "a root from the key's pin to the one before DRAFT, verified forward");
    options->signing.declare(app);
    options::output(app, options->output, "a new file instead of DRAFT");
    return [options](Session& session) { return sign(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root sign", "sign after the diff from the key's pin and the words read back",
     "anchorite-cli root sign draft.json --link 5.root.json --key dana.key", "0 2 3 4 6 7 8 9",
     "{" ANCHORITE_SIGNED_SHAPE "}", &declareSign},
});

}  // namespace

namespace table {
std::span<const Verb> ofSigning() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
