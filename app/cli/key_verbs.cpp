#include <string.h>

#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/key_facts.h"
#include "app/cli/options.h"
#include "app/cli/passphrases.h"
#include "app/cli/rehearsal_keys.h"
#include "app/cli/verb.h"
#include "ceremony/record/approval/pin.h"
#include "crypto/base/text.h"
#include "crypto/dice.h"
#include "crypto/key_making.h"
#include "crypto/words.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

struct NewOptions {
    std::string name;
    std::string type = "ed25519";
    bool rehearsal = false;
    std::string dice;
    std::string output;
    PassphraseSource passphrase;
};

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// Gate (a) of ux.md: a key is made for a person, and that person's name is typed.
Result<void> confirmName(const std::string& name) {
    if (!terminal::isThere())
        return {};
    const auto expected = lowered(name);
    const auto typed = TRY(terminal::ask("type " + expected + " to make this key:"));
    if (lowered(typed) != expected)
        return fail("confirm.declined", "the name was not typed");
    return {};
}

Result<void> requireName(const std::string& name) {
    if (name.empty() || name.size() > 200 || !isPlainText(name))
        return fail("keyfile.label", shown(name));
    return {};
}

/// More than enough for the most rolls, each on a line of its own.
constexpr std::size_t diceLimit = 3 * crypto::DiceRolls::most;

/// The rolls as secret as a key: neither shown nor left in ordinary memory. RSA comes out of OpenSSL's own generator,
/// which takes no numbers from outside.
Result<std::optional<crypto::DiceRolls>> diceFor(Session& session, const NewOptions& options, crypto::KeyType type) {
    if (options.dice.empty())
        return std::optional<crypto::DiceRolls>();
    TRY(crypto::requireDiceFor(type));
    auto text = TRY(session.read(options.dice, diceLimit));
    auto rolls = crypto::DiceRolls::parse(text);
    ::explicit_bzero(text.data(), text.size());
    return std::optional(TRY(std::move(rolls)));
}

/// How much the dice can have given, never what they showed.
void tellDice(const std::optional<crypto::DiceRolls>& dice, Outcome& outcome) {
    outcome.result.set("dice_rolls", dice ? Json(dice->count()) : Json());
    if (dice)
        outcome.text += "dice     " + std::to_string(dice->count()) + " rolls, about " + std::to_string(dice->bits()) +
                        " bits, mixed with the system's randomness\n";
}

Result<Outcome> makeKey(Session& session, const NewOptions& options) {
    const auto type = TRY(crypto::keyTypeOf(options.type));
    TRY(requireName(options.name));
    if (options.output == "-")
        return fail("usage.value", "a key file cannot go to standard output");
    TRY(session.requireWritable(options.output));
    TRY(requireSource(options.passphrase));
    const auto dice = TRY(diceFor(session, options, type));
    TRY(confirmName(options.name));
    const auto passphrase = TRY(
        newPassphraseFrom(session, options.passphrase, "passphrase for the key of " + options.name, options.rehearsal));
    const crypto::NewKey wanted{type,
                                {options.name, session.now().text(), options.rehearsal},
                                costsFor(session, options.rehearsal),
                                dice ? &*dice : nullptr};
    Outcome outcome;
    const auto file = TRY(crypto::makeKeyFile(session.disk(), session.random(), options.output, wanted, passphrase));
    session.console().note("wrote " + options.output);
    if (options.rehearsal)
        rememberRehearsalKey(session, file.publicKey());
    session.console().note("the file was read back and opened: the key can be used and copied");
    const auto view = KeyFactsView::of(file);
    outcome.text = view.text();
    outcome.result = view.json();
    outcome.result.set("file", shown(options.output));
    tellDice(dice, outcome);
    outcome.next = {"anchorite-cli key public " + options.output + " -o " + options.output + ".pub"};
    return outcome;
}

Run declareNew(CLI::App& app) {
    auto options = std::make_shared<NewOptions>();
    options::value(app, "--name", "NAME", options->name, "whose key it is").required();
    options::value(app, "--type", "TYPE", options->type,
                   "ed25519 (default), ecdsa-p256, ecdsa-p384, rsa-3072, rsa-4096");
    options::flag(app, "--rehearsal", options->rehearsal, "a throwaway key, refused by real roots for ever");
    options::value(app, "--dice", "FILE", options->dice,
                   "50 or more rolls of a die, 1 to 6, mixed with the system's randomness");
    options::output(app, options->output, "the key file to make").required();
    options->passphrase.declare(app, "", "the passphrase");
    return [options](Session& session) { return makeKey(session, *options); };
}

std::string pinText(const record::PinFile& pins) {
    if (!pins.pin())
        return "pin      none yet: the first root is signed with --first\n";
    const auto& pin = *pins.pin();
    auto text = "pin      root " + std::to_string(pin.version.number()) +
                (pin.repository.empty() ? "" : " of " + shown(pin.repository)) +
                ", not checked without the passphrase\n" + crypto::wordRows(crypto::wordsOf(pin.digest));
    for (const auto& [version, digest] : pins.ledger())
        text += "signed   root " + std::to_string(version) + "  " + digest.hex() + "\n";
    return text;
}

Json pinJson(const record::PinFile& pins) {
    if (!pins.pin())
        return Json();
    auto json = Json::object();
    json.set("repository", pins.pin()->repository);
    json.set("version", pins.pin()->version.number());
    json.set("sha256", pins.pin()->digest.hex());
    return json;
}

Result<Outcome> showKey(Session& session, const std::string& path) {
    const auto file = TRY(loadKeyFile(session, path));
    const auto view = KeyFactsView::of(file);
    const auto pins =
        TRY(path == "-" ? Result<record::PinFile>(record::PinFile()) : record::PinFile::read(session.disk(), path));
    const auto costs = file.costs();
    Outcome outcome;
    outcome.text = view.text() + "opening  Argon2id, " + std::to_string(costs.passes) + " passes, " +
                   std::to_string(costs.kibibytes / 1024) + " MiB\n" + pinText(pins);
    outcome.result = view.json();
    auto kdf = Json::object();
    kdf.set("passes", static_cast<std::int64_t>(costs.passes));
    kdf.set("kibibytes", static_cast<std::int64_t>(costs.kibibytes));
    outcome.result.set("kdf", std::move(kdf));
    outcome.result.set("pin", pinJson(pins));
    return outcome;
}

Run declareShow(CLI::App& app) {
    auto path = std::make_shared<std::string>();
    options::place(app, "KEYFILE", *path, "a key file; no passphrase is needed");
    return [path](Session& session) { return showKey(session, *path); };
}

struct PublicOptions {
    std::string file;
    std::string format = "tuf";
    std::vector<std::string> members;
    std::string output = "-";
};

Result<Outcome> writePublic(Session& session, const PublicOptions& options) {
    const auto file = TRY(loadKeyFile(session, options.file));
    auto object = keyObjectFor(file.publicKey(), file.facts().rehearsal);
    TRY(setMembers(object, options.members));
    const bool pem = options.format == "pem";
    if (!pem && options.format != "tuf")
        return fail("usage.value", "--format is tuf or pem, not " + shown(options.format));
    if (pem && !options.members.empty())
        return fail("usage.conflict", "PEM has no room for --member");
    auto text = pem ? file.publicKey().toPem() : writeJson(object, metadata::MemberOrder::sorted) + "\n";
    Outcome outcome;
    outcome.result = Json::object();
    outcome.result.set("keyid", keyIdOf(object).text());
    outcome.result.set("format", options.format);
    outcome.result.set("public", text);
    if (pem && file.facts().rehearsal)
        session.console().note("PEM cannot carry the rehearsal mark; a rehearsal root needs --format tuf");
    if (options.output == "-") {
        outcome.bytes = std::move(text);
    } else {
        TRY(session.write(options.output, std::move(text), false, outcome));
    }
    return outcome;
}

Run declarePublic(CLI::App& app) {
    auto options = std::make_shared<PublicOptions>();
    options::place(app, "KEYFILE", options->file, "a key file; no passphrase is needed");
    options::value(app, "--format", "FORMAT", options->format, "tuf (key object, default) or pem");
    options::repeated(app, "--member", "NAME=VALUE", options->members,
                      "a member beside the key, such as x-tuf-on-ci-keyowner=@ada; it changes the keyid");
    options::output(app, options->output, "a new file instead of standard output");
    return [options](Session& session) { return writePublic(session, *options); };
}

struct PasswdOptions {
    std::string file;
    PassphraseSource current;
    PassphraseSource next;
};

Result<Outcome> changePassphrase(Session& session, const PasswdOptions& options) {
    if (options.file == "-")
        return fail("usage.value", "name the key file itself");
    const auto file = TRY(loadKeyFile(session, options.file));
    TRY(requireSource(options.current));
    TRY(requireSource(options.next));
    const auto& facts = file.facts();
    const auto bytes = TRY(withPassphrase(
        session, options.current, "current passphrase of " + facts.label,
        [&](const crypto::Passphrase& current) -> Result<Bytes> {
            TRY(file.unlock(current));
            const auto next =
                TRY(newPassphraseFrom(session, options.next, "new passphrase of " + facts.label, facts.rehearsal));
            return file.withPassphrase(current, next, costsFor(session, facts.rehearsal), session.random());
        }));
    TRY(session.replace(options.file, asText(bytes), true));
    session.console().note("copies of the old file still open with the old passphrase");
    const auto view = KeyFactsView::of(TRY(crypto::KeyFile::parse(bytes)));
    Outcome outcome;
    outcome.result = view.json();
    return outcome;
}

Run declarePasswd(CLI::App& app) {
    auto options = std::make_shared<PasswdOptions>();
    options::place(app, "KEYFILE", options->file, "the key file, replaced as one step");
    options->current.declare(app, "", "the current passphrase");
    options->next.declare(app, "new-", "the new passphrase");
    return [options](Session& session) { return changePassphrase(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"key new", "make a key, encrypted under a passphrase", "anchorite-cli key new --name \"Dana Ito\" -o dana.key",
     "0 2 6 7 8 9", "{" ANCHORITE_KEY_FACTS_SHAPE ",file:string,dice_rolls:integer?}", &declareNew},
    {"key show", "public facts, words and pin of a key file", "anchorite-cli key show dana.key", "0 3",
     "{" ANCHORITE_KEY_FACTS_SHAPE ",pin:{repository:string,version:integer,sha256:string}?}", &declareShow},
    {"key public", "write the public key as a TUF key object or PEM", "anchorite-cli key public dana.key -o dana.pub",
     "0 3 6 9", "{keyid:string,format:string,public:string}", &declarePublic},
    {"key passwd", "change the passphrase of a key file", "anchorite-cli key passwd dana.key", "0 3 6 7 8 9",
     "{" ANCHORITE_KEY_FACTS_SHAPE "}", &declarePasswd},
});

}  // namespace

namespace table {
std::span<const Verb> ofKeys() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
