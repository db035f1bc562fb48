#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/passphrases.h"
#include "ceremony/record/session/signing_act.h"

namespace anchorite::app::cli {

/// What a person gives for one signature: the same in `root sign` and `request sign`.
struct SigningOptions {
    std::string key;
    bool first = false;
    std::string words;
    std::string firstWords;
    std::string repository;
    std::string reason;
    std::string reopen;
    std::vector<std::string> initials;
    std::string at;
    std::string workspace;
    PassphraseSource passphrase;

    void declare(CLI::App& app);
};

struct SignatureMade {
    record::SigningAct act;
    record::SignedDocument made;
    metadata::SignedRoot after;  ///< the document with the new signature
    bool unattended;
    std::optional<Result<record::Received>> recorded;  ///< none without a workspace
    std::optional<record::Ceremony> ceremony;

    [[nodiscard]] const record::Review& review() const { return act.review(); }
};

/// What must be known before anything is read: the pin has a place beside the key file. Error: `usage.value`.
Result<void> requireKeyPlace(const SigningOptions& options);

/// `claims` are lines for people, shown before the diff.
/// Review with the key's pin as the only baseline, read-back, unlock, one signature; with a workspace the signature is
/// recorded there, and a failure to do so takes nothing back. Errors: those of Review, of the read-back and of
/// signReviewed; `pin.other-repository` (the claim is not what the pin or the person says), `request.quarantined`,
/// `quarantine.malformed`, `request.other-payload` (the ceremony has fixed another one), those of Ceremony.
Result<SignatureMade> signAfterReview(Session& session, const SigningOptions& options, record::SigningMatter matter,
                                      const std::string& claims);

/// Words, counts on both rulers, findings, pin and transcript, after the signature: what both verbs tell.
void tellSignature(Session& session, Outcome& outcome, const SignatureMade& signature);
#define ANCHORITE_SIGNED_SHAPE                                                        \
    ANCHORITE_RULERS_SHAPE                                                            \
    ",file:string,keyids:[string],unattended:boolean,pin_written:boolean,records~:[{" \
    "sequence:integer,kind:string,step:string,hash:string}],head~:string"

}  // namespace anchorite::app::cli
