#pragma once

#include <string>
#include <string_view>

#include "ceremony/metadata/key.h"
#include "ceremony/metadata/names.h"
#include "crypto/signer.h"

namespace anchorite::record {

/// A statement as a file: a key's word for a digest that is no root (a challenge, a chain head).
/// `{"keyid":…,"challenge":…,"kind":"proof-of-possession","sig":…}`, and for chain heads
/// `{"keyid":…,"head":…,"kind":"checkpoint"|"closing-head","sig":…}`; one line of JSON. The key itself is not inside:
/// whoever checks it brings the key.
struct Statement {
    metadata::KeyId keyid{""};
    crypto::StatementKind kind = crypto::StatementKind::proofOfPossession;
    crypto::Sha256 digest;
    Bytes signature;
};

/// `proof-of-possession`, `checkpoint`, `closing-head`.
[[nodiscard]] std::string_view nameOf(crypto::StatementKind kind);

[[nodiscard]] std::string textOf(const Statement& statement);

/// Errors: `json.*`, `5.3.3-too-large` (over 16 KiB), `proof.malformed` (other members, or one is not what it must be).
Result<Statement> statementIn(std::string_view text);

/// A challenge as people hand it over: 64 hex digits, white space around them. Error: `challenge.malformed`.
Result<crypto::Sha256> challengeIn(std::string_view text);

/// Signs; `keyid` is how the key is called where it will be checked. Error: `crypto.failed`.
Result<Statement> makeStatement(const crypto::Signer& signer, const metadata::KeyId& keyid, crypto::StatementKind kind,
                                const crypto::Sha256& digest);

/// Errors: `proof.other-digest` (it speaks of another challenge or head), `proof.invalid`.
Result<void> requireStatement(const Statement& statement, const crypto::PublicKey& key, crypto::StatementKind kind,
                              const crypto::Sha256& digest);

}  // namespace anchorite::record
