#include "app/cli/request_signing.h"

#include "app/cli/ceremonies.h"
#include "app/cli/gates.h"
#include "app/cli/keys.h"
#include "app/cli/request_quarantine.h"
#include "app/cli/roots.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using metadata::Json;
using metadata::SignedRoot;
using record::Ceremony;
using record::Review;
using record::SigningAct;
using record::SigningMatter;

namespace {

std::string rootName(const SignedRoot& root) {
    return "root " + std::to_string(root.version().number());
}

Result<SigningAct> begun(Session& session, const SigningOptions& options, SigningMatter matter) {
    record::KeyAtPath key{options.key, TRY(loadKeyFile(session, options.key))};
    const auto at = TRY(options::timeIn(options.at));
    return SigningAct::begin(session.disk(), std::move(key), std::move(matter),
                             {options.repository, options.first, at});
}

/// The ceremony that the signature belongs to, held open until it is recorded. Error: `request.other-payload`.
Result<std::optional<Ceremony>> ceremonyFor(Session& session, const SigningOptions& options, SigningAct& act) {
    if (!namesWorkspace(session, options.workspace))
        return std::optional<Ceremony>();
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    TRY(act.join(ceremony));
    return std::optional(std::move(ceremony));
}

/// Everything but the words, which are hidden until they have been read back.
void showReview(Session& session, const SigningAct& act, const std::string& claims) {
    const auto& review = act.review();
    auto& console = session.console();
    const auto name = rootName(review.document());
    if (!claims.empty())
        console.beforeGate(claims);
    if (const auto& baseline = review.baseline()) {
        const auto before = rootName(baseline->signedRoot());
        console.beforeGate("What " + name + " changes, compared with the " + before +
                           (review.firstTrust() ? " that came with it" : " that this key trusts"));
        // The words of a root that is trusted first are read back too: this screen does not give them away.
        if (!review.firstTrust())
            console.beforeGate("(" + before + " is the one with the SHA-256 " + baseline->payload().digest().hex() +
                               ")");
    } else {
        console.beforeGate("This is the first root: nothing earlier protects it.");
    }
    console.beforeGate(rotation::diffText(review.diff()));
    if (review.signedBefore())
        console.beforeGate("!! This key has signed ANOTHER " + name + " before: " + review.signedBefore()->hex());
    if (review.firstTrust())
        console.beforeGate("!! This key has no pin: " + rootName(*review.firstTrust()) + " would be trusted first.");
    for (const auto& finding : review.findings())
        console.beforeGate(std::string(nameOf(finding.severity)) + "  " + finding.id + "  " + finding.title + ". " +
                           finding.what);
    console.beforeGate(rotation::rulersText(review.rulers()));
    console.beforeGate("One signature would be added by " + act.key().file.facts().label +
                       ". It cannot be taken back.");
}

Result<std::string> reasonFor(const Review& review, const SigningOptions& options) {
    if (!review.signedBefore() || !options.reason.empty() || !terminal::isThere())
        return options.reason;
    return terminal::ask("why must there be a second " + rootName(review.document()) + "?");
}

struct Gate {
    crypto::Approved approved;
    bool unattended;
    std::string reason;
};

/// The gate stands before the key: nothing is unlocked until the words are right. The review decides; a refusal it can
/// tell already is not preceded by questions.
Result<Gate> passGate(Session& session, const SigningOptions& options, const SigningAct& act) {
    const auto& review = act.review();
    if (audit::anyBlocks(review.findings()))
        for (const auto& finding : review.findings())
            if (finding.severity == audit::Severity::block)
                return fail("audit.blocked", finding.id + ": " + finding.title);
    const auto onMiss = [&] { return noteMiss(session, act); };
    std::optional<record::ReadBack> first;
    if (review.firstTrust() && (!options.firstWords.empty() || terminal::isThere()))
        first = TRY(readBack(session, options.firstWords, rootName(*review.firstTrust()),
                             review.firstTrust()->payload().digest(), onMiss));
    const auto words = TRY(
        readBack(session, options.words, rootName(review.document()), review.document().payload().digest(), onMiss));
    forgetMisses(session, act);
    const bool unattended = words.unattended() || (first && first->unattended());
    auto reason = TRY(reasonFor(review, options));
    auto approved = TRY(act.approve(words, first, reason));
    return Gate{std::move(approved), unattended, std::move(reason)};
}

Result<record::SignedDocument> unlockAndSign(Session& session, const SigningOptions& options, const SigningAct& act,
                                             Gate gate) {
    session.console().note("the words are right");
    const auto& file = act.key().file;
    const auto key = TRY(withPassphrase(session, options.passphrase, "passphrase of " + file.facts().label,
                                        [&](const crypto::Passphrase& passphrase) { return file.unlock(passphrase); }));
    return act.sign(session.disk(), key, std::move(gate.approved));
}

void addFindings(Outcome& outcome, const Review& review) {
    for (const auto& finding : review.findings())
        outcome.findings.push_back({finding.id, std::string(nameOf(finding.severity)),
                                    finding.title + ": " + finding.what, "it does not stand against signing",
                                    finding.next});
}

void tellRecord(Session& session, Outcome& outcome, const SignatureMade& signature) {
    if (!signature.recorded)
        return;
    if (*signature.recorded)
        addRecorded(session, outcome, *signature.ceremony, (*signature.recorded)->recorded);
    else
        outcome.addError(signature.recorded->error());
}

}  // namespace

void SigningOptions::declare(CLI::App& app) {
    options::value(app, "--key", "KEYFILE", key, "the holder's key file; its pin lies beside it").required();
    options::flag(app, "--first", first, "the key has no pin yet: trust a first root, by its words");
    options::value(app, "--first-words-file", "FILE", firstWords, "the 32 words of the root trusted first");
    options::value(app, "--words-file", "FILE", words, "all 32 words of the root, from the sheet or the other machine");
    options::value(app, "--repository", "NAME", repository, "the repository this key belongs to");
    options::value(app, "--reason", "TEXT", reason, "why a second payload of this version is signed");
    options::value(app, "--reopen", "TEXT", reopen,
                   "the administrator's reason to try again after three wrong read-backs");
    options::repeated(app, "--initials", "INITIALS", initials,
                      "with --reopen and a workspace: of two people who agree; typed");
    options::at(app, at);
    workspaceOption(app, workspace);
    passphrase.declare(app, "", "the passphrase");
}

Result<void> requireKeyPlace(const SigningOptions& options) {
    if (options.key == "-")
        return fail("usage.value", "name the key file; its pin lies beside it");
    return {};
}

Result<SignatureMade> signAfterReview(Session& session, const SigningOptions& options, SigningMatter matter,
                                      const std::string& claims) {
    auto act = TRY(begun(session, options, std::move(matter)));
    auto ceremony = TRY(ceremonyFor(session, options, act));
    auto* const open = ceremony ? &*ceremony : nullptr;
    TRY(requireNotSetAside(session, act, open, {options.reopen, options.initials}));
    showReview(session, act, claims);
    auto gate = passGate(session, options, act);
    if (!gate)
        return gate.error().code == "readback.exhausted" ? putAside(session, act, open) : std::unexpected(gate.error());
    const bool unattended = gate->unattended;
    const std::string reason = gate->reason;
    auto made = TRY(unlockAndSign(session, options, act, *std::move(gate)));
    metadata::KeyReader keys;
    auto after = TRY(SignedRoot::parse(made.document, keys));
    std::optional<Result<record::Received>> recorded;
    if (open != nullptr)
        recorded = act.record(*open, after, unattended, reason);
    return SignatureMade{std::move(act), std::move(made),     std::move(after),
                         unattended,     std::move(recorded), std::move(ceremony)};
}

void tellSignature(Session& session, Outcome& outcome, const SignatureMade& signature) {
    auto keyids = Json::array();
    for (const auto& keyid : signature.review().signingKeyIds())
        keyids.add(keyid.text());
    outcome.result.set("keyids", std::move(keyids));
    outcome.result.set("unattended", signature.unattended);
    outcome.result.set("pin_written", !signature.made.pinNotWritten);
    addFindings(outcome, signature.review());
    if (signature.unattended)
        session.console().note("unattended: the words came from a file, not from a person at this terminal");
    if (signature.made.pinNotWritten)
        outcome.addWarning(Error{signature.made.pinNotWritten->code,
                                 "the key's pin could not be written; write the words on the holder's card"});
    tellRecord(session, outcome, signature);
}

}  // namespace anchorite::app::cli
