#include <string.h>

#include <array>
#include <memory>

#include "app/cli/key_facts.h"
#include "app/cli/options.h"
#include "app/cli/passphrases.h"
#include "app/cli/rehearsal_keys.h"
#include "app/cli/verb.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"
#include "crypto/pkcs8.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

struct ImportOptions {
    std::string file;
    std::string from = "pkcs8";
    std::string name;
    bool rehearsal = false;
    std::string output;
    PassphraseSource current;
    PassphraseSource next;
};

/// The PEM text may be an unencrypted private key: it stays in locked memory.
Result<crypto::SecretBytes> readPem(Session& session, const std::string& path) {
    auto text = TRY(session.read(path, crypto::KeyFile::sizeLimit));
    auto secret = crypto::SecretBytes::copyOf(asBytes(text));
    ::explicit_bzero(text.data(), text.size());
    return secret;
}

Result<crypto::Signer> signerIn(Session& session, const ImportOptions& options, const crypto::SecretBytes& pem) {
    const auto text = asText(pem.expose());
    if (!crypto::pemIsEncrypted(text))
        return crypto::importPem(text, nullptr);
    return withPassphrase(session, options.current, "passphrase of " + options.file,
                          [&](const crypto::Passphrase& passphrase) { return crypto::importPem(text, &passphrase); });
}

Result<Outcome> importKey(Session& session, const ImportOptions& options) {
    if (options.from != "pkcs8" && options.from != "notary")
        return fail("usage.value", "--from is pkcs8 or notary, not " + shown(options.from));
    if (options.output == "-")
        return fail("usage.value", "a key file cannot go to standard output");
    if (options.name.empty() || !isPlainText(options.name))
        return fail("keyfile.label", shown(options.name));
    TRY(session.requireWritable(options.output));
    const auto pem = TRY(readPem(session, options.file));
    const auto signer = TRY(signerIn(session, options, pem));
    const auto passphrase =
        TRY(newPassphraseFrom(session, options.next, "passphrase for the key of " + options.name, options.rehearsal));
    const auto bytes = TRY(crypto::KeyFile::seal(signer, {options.name, session.now().text(), options.rehearsal},
                                                 passphrase, costsFor(session, options.rehearsal), session.random()));
    Outcome outcome;
    TRY(session.write(options.output, std::string(asText(bytes)), true, outcome));
    if (options.rehearsal)
        rememberRehearsalKey(session, signer.publicKey());
    session.console().note("the file " + options.file + " still holds the key as it was");
    const auto view = KeyFactsView::of(TRY(crypto::KeyFile::parse(bytes)));
    outcome.text = view.text();
    outcome.result = view.json();
    outcome.result.set("file", shown(options.output));
    return outcome;
}

Run declareImport(CLI::App& app) {
    auto options = std::make_shared<ImportOptions>();
    options::place(app, "PEMFILE", options->file, "a private key in PEM");
    options::value(app, "--from", "FORM", options->from, "pkcs8 (default; also EC and RSA PRIVATE KEY) or notary");
    options::value(app, "--name", "NAME", options->name, "whose key it is").required();
    options::flag(app, "--rehearsal", options->rehearsal, "keep it as a throwaway key, refused by real roots for ever");
    options::output(app, options->output, "the key file to make").required();
    options->current.declare(app, "", "the passphrase of PEMFILE");
    options->next.declare(app, "new-", "the passphrase for the key file");
    return [options](Session& session) { return importKey(session, *options); };
}

struct ExportOptions {
    std::string file;
    std::string format = "pkcs8";
    std::string output;
    PassphraseSource current;
    PassphraseSource next;
};

Result<crypto::UnlockedKey> unlocked(Session& session, const crypto::KeyFile& file, const PassphraseSource& source) {
    return withPassphrase(session, source, "passphrase of " + file.facts().label,
                          [&](const crypto::Passphrase& passphrase) { return file.unlock(passphrase); });
}

Result<Outcome> exportKey(Session& session, const ExportOptions& options) {
    if (options.format != "pkcs8")
        return fail("usage.value", "--format is pkcs8, not " + shown(options.format));
    TRY(session.requireWritable(options.output));
    const auto file = TRY(loadKeyFile(session, options.file));
    TRY(requireSource(options.current));
    TRY(requireSource(options.next));
    const auto key = TRY(unlocked(session, file, options.current));
    const auto passphrase =
        TRY(newPassphraseFrom(session, options.next, "passphrase for the exported key", file.facts().rehearsal));
    auto pem = TRY(crypto::exportPem(key.signer(), passphrase, session.random()));
    Outcome outcome;
    TRY(session.write(options.output, std::move(pem), true, outcome));
    session.console().note("whoever has this file and its passphrase can sign any bytes with other programs");
    outcome.result = Json::object();
    outcome.result.set("keyid", KeyFactsView::of(file).keyid.text());
    outcome.result.set("format", options.format);
    outcome.result.set("file", shown(options.output));
    return outcome;
}

Run declareExport(CLI::App& app) {
    auto options = std::make_shared<ExportOptions>();
    options::place(app, "KEYFILE", options->file, "a key file");
    options::value(app, "--format", "FORMAT", options->format, "pkcs8: encrypted PEM, read by openssl and others");
    options::output(app, options->output, "the file to make").required();
    options->current.declare(app, "", "the passphrase of KEYFILE");
    options->next.declare(app, "new-", "the passphrase of the exported key");
    return [options](Session& session) { return exportKey(session, *options); };
}

struct ProveOptions {
    std::string file;
    std::string challenge;
    std::string verify;
    std::string output = "-";
    PassphraseSource passphrase;
};

Json proofJson(const record::Statement& proof, bool valid) {
    auto json = Json::object();
    json.set("keyid", proof.keyid.text());
    json.set("challenge", proof.digest.hex());
    json.set("kind", record::nameOf(proof.kind));
    json.set("sig", toHex(proof.signature));
    json.set("valid", valid);
    return json;
}

Result<Outcome> prove(Session& session, const ProveOptions& options) {
    const auto challenge = TRY(record::challengeIn(options.challenge));
    TRY(options.output == "-" ? Result<void>() : session.requireWritable(options.output));
    const auto file = TRY(loadKeyFile(session, options.file));
    TRY(requireSource(options.passphrase));
    const auto key = TRY(unlocked(session, file, options.passphrase));
    const auto proof = TRY(record::makeStatement(key.signer(), KeyFactsView::of(file).keyid,
                                                 crypto::StatementKind::proofOfPossession, challenge));
    Outcome outcome;
    outcome.result = proofJson(proof, true);
    if (options.output == "-")
        outcome.bytes = textOf(proof);
    else
        TRY(session.write(options.output, textOf(proof), false, outcome));
    return outcome;
}

Result<Outcome> verifyProof(Session& session, const ProveOptions& options) {
    const auto challenge = TRY(record::challengeIn(options.challenge));
    const auto object = TRY(loadKeyObject(session, options.file));
    const auto key = TRY(publicKeyOf(object));
    const auto proof = TRY(record::statementIn(TRY(session.read(options.verify, crypto::KeyFile::sizeLimit))));
    const auto verdict = requireStatement(proof, key, crypto::StatementKind::proofOfPossession, challenge);
    Outcome outcome;
    outcome.result = proofJson(proof, verdict.has_value());
    outcome.text =
        verdict ? "the holder of " + keyIdOf(object).shortForm() + " has signed this challenge\n" : std::string();
    if (!verdict)
        outcome.addError(verdict.error());
    return outcome;
}

Run declareProve(CLI::App& app) {
    auto options = std::make_shared<ProveOptions>();
    options::place(app, "KEYFILE", options->file, "a key file; with --verify any form of the public key");
    options::value(app, "--challenge", "HEX", options->challenge, "64 hex digits drawn by whoever wants the proof")
        .required();
    options::value(app, "--verify", "PROOF", options->verify, "check this proof instead of making one");
    options::output(app, options->output, "a new file instead of standard output");
    options->passphrase.declare(app, "", "the passphrase");
    return [options](Session& session) {
        return options->verify.empty() ? prove(session, *options) : verifyProof(session, *options);
    };
}

constexpr auto rows = std::to_array<Verb>({
    {"key import", "take over a private key from a PEM file",
     "anchorite-cli key import --from notary old.pem --name Dana -o old.key", "0 2 3 6 7 8 9",
     "{" ANCHORITE_KEY_FACTS_SHAPE ",file:string}", &declareImport},
    {"key export", "write the private key as encrypted PEM for other programs",
     "anchorite-cli key export dana.key --format pkcs8 -o dana.pem", "0 3 6 7 8 9",
     "{keyid:string,format:string,file:string}", &declareExport},
    {"key prove", "prove possession by signing a challenge, or check such a proof",
     "anchorite-cli key prove dana.key --challenge $(openssl rand -hex 32) -o dana.proof", "0 2 3 4 6 7 9",
     "{keyid:string,challenge:string,kind:string,sig:string,valid:boolean}", &declareProve},
});

}  // namespace

namespace table {
std::span<const Verb> ofKeyExchange() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
