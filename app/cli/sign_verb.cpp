#include <array>
#include <memory>

#include "app/cli/gates.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/passphrases.h"
#include "app/cli/roots.h"
#include "app/cli/verb.h"
#include "ceremony/record/approval/signing.h"
#include "ceremony/record/exchange/collection.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::SignedRoot;
using record::Review;

struct SignOptions {
    std::string file;
    std::string key;
    std::vector<std::string> links;
    bool first = false;
    std::string words;
    std::string firstWords;
    std::string repository;
    std::string reason;
    std::string at;
    std::string output;
    PassphraseSource passphrase;

    [[nodiscard]] bool inPlace() const { return output.empty() || output == file; }
};

/// What can be refused before anything is read: where the result goes, and that the key has a place for its pin.
Result<void> requirePlaces(Session& session, const SignOptions& options) {
    if (options.key == "-")
        return fail("usage.value", "name the key file; its pin lies beside it");
    if (options.inPlace() && options.file == "-")
        return fail("usage.value", "name the draft, or give -o");
    return options.inPlace() ? Result<void>() : session.requireWritable(options.output);
}

Result<Review> reviewOf(Session& session, const SignOptions& options, const crypto::KeyFile& file,
                        metadata::KeyReader& keys) {
    std::vector<SignedRoot> links;
    for (const auto& link : options.links)
        links.push_back(TRY(loadRoot(session, link, keys)));
    return Review::begin({.key = file.publicKey(),
                          .rehearsalKey = file.facts().rehearsal,
                          .pins = TRY(record::PinFile::read(session.disk(), options.key)),
                          .links = std::move(links),
                          .document = TRY(loadRoot(session, options.file, keys)),
                          .repository = options.repository,
                          .first = options.first,
                          .at = TRY(options::timeIn(options.at))});
}

std::string rootName(const SignedRoot& root) {
    return "root " + std::to_string(root.version().number());
}

/// Everything but the words, which are hidden until they have been read back.
void showReview(Session& session, const Review& review, const crypto::KeyFile& file) {
    auto& console = session.console();
    const auto name = rootName(review.document());
    console.beforeGate(review.baseline() ? "What " + name + " changes, compared with the " +
                                               rootName(review.baseline()->signedRoot()) + " that this key trusts"
                                         : "This is the first root: nothing earlier protects it.");
    console.beforeGate(rotation::diffText(review.diff()));
    if (review.signedBefore())
        console.beforeGate("!! This key has signed ANOTHER " + name + " before: " + review.signedBefore()->hex());
    if (review.firstTrust())
        console.beforeGate("!! This key has no pin: " + rootName(*review.firstTrust()) + " would be trusted first.");
    for (const auto& finding : review.findings())
        console.beforeGate(std::string(nameOf(finding.severity)) + "  " + finding.id + "  " + finding.title + ". " +
                           finding.what);
    console.beforeGate(rotation::rulersText(review.rulers()));
    console.beforeGate("One signature would be added by " + file.facts().label + ". It cannot be taken back.");
}

Result<std::string> reasonFor(const Review& review, const SignOptions& options) {
    if (!review.signedBefore() || !options.reason.empty() || !terminal::isThere())
        return options.reason;
    return terminal::ask("why must there be a second " + rootName(review.document()) + "?");
}

struct Gate {
    crypto::Approved approved;
    bool unattended;
};

/// The gate stands before the key: nothing is unlocked until the words are right. The review decides; a refusal it can
/// tell already is not preceded by questions.
Result<Gate> passGate(Session& session, const SignOptions& options, const Review& review) {
    if (audit::anyBlocks(review.findings()))
        for (const auto& finding : review.findings())
            if (finding.severity == audit::Severity::block)
                return fail("audit.blocked", finding.id + ": " + finding.title);
    std::optional<record::ReadBack> first;
    if (review.firstTrust() && (!options.firstWords.empty() || terminal::isThere()))
        first = TRY(readBack(session, options.firstWords, rootName(*review.firstTrust()),
                             review.firstTrust()->payload().digest()));
    const auto words =
        TRY(readBack(session, options.words, rootName(review.document()), review.document().payload().digest()));
    const bool unattended = words.unattended() || (first && first->unattended());
    return Gate{TRY(review.approve(words, first, TRY(reasonFor(review, options)))), unattended};
}

Json keyidsJson(const Review& review) {
    auto list = Json::array();
    for (const auto& keyid : review.signingKeyIds())
        list.add(keyid.text());
    return list;
}

void addFindings(Outcome& outcome, const Review& review) {
    for (const auto& finding : review.findings())
        outcome.findings.push_back({finding.id, std::string(nameOf(finding.severity)),
                                    finding.title + ": " + finding.what, "it does not stand against signing",
                                    finding.next});
}

/// Counts on both rulers after the signature.
Result<Outcome> signedOutcome(Session& session, const SignOptions& options, const Review& review,
                              const record::SignedDocument& made, bool unattended) {
    Outcome outcome;
    auto document = made.document;
    if (options.inPlace()) {
        const auto* baseline = review.baseline() ? &review.baseline()->root() : nullptr;
        document = TRY(record::mergedWithFile(session.disk(), options.file, review.document(), document, baseline));
        TRY(session.replace(options.file, document, false));
    } else {
        TRY(session.write(options.output, document, false, outcome));
    }
    metadata::KeyReader keys;
    const auto after = TRY(SignedRoot::parse(document, keys));
    const auto rulers = rotation::rulersOf(after, review.baseline() ? &review.baseline()->root() : nullptr);
    showPayload(session, outcome, after.payload());
    outcome.text = rotation::rulersText(rulers);
    outcome.result = rulersJson(rulers);
    outcome.result.set("file", shown(options.inPlace() ? options.file : options.output));
    outcome.result.set("keyids", keyidsJson(review));
    outcome.result.set("unattended", unattended);
    outcome.result.set("pin_written", !made.pinNotWritten);
    addFindings(outcome, review);
    if (unattended)
        session.console().note("unattended: the words came from a file, not from a person at this terminal");
    if (made.pinNotWritten)
        outcome.addWarning(Error{made.pinNotWritten->code,
                                 "the key's pin could not be written; write the words on the holder's card"});
    return outcome;
}

Result<Outcome> sign(Session& session, const SignOptions& options) {
    TRY(requirePlaces(session, options));
    const auto file = TRY(loadKeyFile(session, options.key));
    metadata::KeyReader keys;
    const auto review = TRY(reviewOf(session, options, file, keys));
    showReview(session, review, file);
    auto gate = TRY(passGate(session, options, review));
    session.console().note("the words are right");
    const auto key = TRY(withPassphrase(session, options.passphrase, "passphrase of " + file.facts().label,
                                        [&](const crypto::Passphrase& passphrase) { return file.unlock(passphrase); }));
    const auto made = TRY(record::signReviewed(session.disk(), options.key, key, review, std::move(gate.approved)));
    return signedOutcome(session, options, review, made, gate.unattended);
}

Run declareSign(CLI::App& app) {
    auto options = std::make_shared<SignOptions>();
    options::place(app, "DRAFT", options->file, "the root to sign");
    options::value(app, "--key", "KEYFILE", options->key, "the holder's key file; its pin lies beside it").required();
    options::repeated(app, "--link", "ROOT", options->links,
                      "a root from the key's pin to the one before DRAFT, verified forward");
    options::flag(app, "--first", options->first, "the key has no pin yet: trust a first root, by its words");
    options::value(app, "--first-words-file", "FILE", options->firstWords, "the 32 words of the root trusted first");
    options::value(app, "--words-file", "FILE", options->words,
                   "all 32 words of DRAFT, from the sheet or the other machine");
    options::value(app, "--repository", "NAME", options->repository, "the repository this key belongs to");
    options::value(app, "--reason", "TEXT", options->reason, "why a second payload of this version is signed");
    options::at(app, options->at);
    options::output(app, options->output, "a new file instead of DRAFT");
    options->passphrase.declare(app, "", "the passphrase");
    return [options](Session& session) { return sign(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root sign", "sign after the diff from the key's pin and the words read back",
     "anchorite-cli root sign draft.json --link 5.root.json --key dana.key", "0 2 3 4 6 7 8 9",
     "{" ANCHORITE_RULERS_SHAPE ",file:string,keyids:[string],unattended:boolean,pin_written:boolean}", &declareSign},
});

}  // namespace

namespace table {
std::span<const Verb> ofSigning() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
