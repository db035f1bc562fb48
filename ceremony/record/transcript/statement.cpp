#include "ceremony/record/transcript/statement.h"

#include <algorithm>
#include <array>
#include <optional>

#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

using crypto::StatementKind;
using metadata::Json;

/// Longer than any: 8192-bit RSA in hex, and a keyid.
constexpr std::size_t statementLimit = 16 * 1024;

constexpr auto kinds = std::to_array<StatementKind>(
    {StatementKind::proofOfPossession, StatementKind::checkpoint, StatementKind::closingHead});

/// What the digest is called in the file.
std::string_view memberFor(StatementKind kind) {
    return kind == StatementKind::proofOfPossession ? "challenge" : "head";
}

std::optional<StatementKind> kindIn(const Json& json) {
    const auto* name = json.findString("kind");
    const auto* const found =
        std::ranges::find_if(kinds, [&](StatementKind kind) { return name && nameOf(kind) == *name; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// Hex of either case was read before there was a rule; what is written is lower case.
std::optional<crypto::Sha256> digestIn(const Json& json, StatementKind kind) {
    const auto* hex = json.findString(memberFor(kind));
    return hex ? crypto::Sha256::ofHex(*hex) : std::nullopt;
}

}  // namespace

std::string_view nameOf(StatementKind kind) {
    switch (kind) {
        case StatementKind::proofOfPossession:
            return "proof-of-possession";
        case StatementKind::checkpoint:
            return "checkpoint";
        case StatementKind::closingHead:
            return "closing-head";
    }
    return "";
}

Result<crypto::Sha256> challengeIn(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    const auto begin = std::min(text.find_first_not_of(white), text.size());
    const auto digits = text.substr(begin, text.find_last_not_of(white) + 1 - begin);
    const auto digest = crypto::Sha256::ofHex(digits);
    constexpr std::size_t enough = 80;
    return digest ? Result<crypto::Sha256>(*digest) : fail("challenge.malformed", shown(digits.substr(0, enough)));
}

std::string textOf(const Statement& statement) {
    auto json = Json::object();
    json.set("keyid", statement.keyid.text());
    json.set(memberFor(statement.kind), statement.digest.hex());
    json.set("kind", nameOf(statement.kind));
    json.set("sig", toHex(statement.signature));
    return writeJson(json, metadata::MemberOrder::asBuilt) + "\n";
}

Result<Statement> statementIn(std::string_view text) {
    const auto json = TRY(Json::parse(text, {statementLimit}));
    const auto kind = kindIn(json);
    const auto* keyid = json.findString("keyid");
    const auto* hex = json.findString("sig");
    const auto digest = kind ? digestIn(json, *kind) : std::nullopt;
    const auto signature = hex ? fromHex(*hex) : std::nullopt;
    if (json.members().size() != 4 || !keyid || !digest || !signature)
        return fail("proof.malformed",
                    "this is no statement: it must have keyid, challenge or head, kind and sig, and nothing else");
    return Statement{metadata::KeyId(*keyid), *kind, *digest, *signature};
}

Result<Statement> makeStatement(const crypto::Signer& signer, const metadata::KeyId& keyid, StatementKind kind,
                                const crypto::Sha256& digest) {
    auto signature = TRY(signer.signStatement(kind, digest));
    return Statement{keyid, kind, digest, std::move(signature)};
}

Result<void> requireStatement(const Statement& statement, const crypto::PublicKey& key, StatementKind kind,
                              const crypto::Sha256& digest) {
    if (statement.kind != kind || statement.digest != digest)
        return fail("proof.other-digest", "it is a " + std::string(nameOf(statement.kind)) + " for " +
                                              statement.digest.hex() + ", not a " + std::string(nameOf(kind)) +
                                              " for " + digest.hex());
    if (!verifyStatement(key, kind, digest, statement.signature))
        return fail("proof.invalid", "the key " + shown(statement.keyid.shortForm()) + " did not sign this statement");
    return {};
}

}  // namespace anchorite::record
