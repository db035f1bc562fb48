#pragma once

#include <optional>
#include <string>

#include "ui/sign/sign_page.h"

namespace anchorite::ui {

/// The pieces of work behind the pages, done where SignWork does them: each is a few calls of the core in its order.

/// Reviews `matter`, or the ceremony's own root where there is none. What was set aside is taken up again with the
/// reason in `reopen`. Errors: those of KeyAtPath::read, SigningAct::begin, join, reopen and requireFree;
/// `ceremony.no-payload`.
Result<record::SigningAct> beginSigning(Disk& disk, const std::string& keyPath,
                                        const std::optional<record::SigningMatter>& matter,
                                        const record::HolderWord& word,
                                        const std::optional<record::ExceptionText>& reopen, record::Ceremony* ceremony);

/// Approves, unlocks, signs once, wipes the key, records. Takes the passphrase out of `wish`. Errors: those of
/// SigningAct::approve, of Passphrase::of, KeyFile::unlock and SigningAct::sign.
Result<SignVerdict> signOnce(Disk& disk, const record::SigningAct& act, SignWish& wish, const std::string& reason,
                             record::Ceremony* ceremony);

/// The content of a response that refuses; recorded where there is a ceremony. Errors: those of writeResponse and of
/// Ceremony::receive.
Result<Bytes> refuseToSign(const record::SigningAct& act, const std::string& reason, record::Ceremony* ceremony);

}  // namespace anchorite::ui
