#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/gates.h"
#include "app/cli/key_facts.h"
#include "app/cli/keys.h"
#include "app/cli/passphrases.h"
#include "app/cli/verb.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

struct AttestOptions {
    std::string key;
    std::string workspace;
    std::string words;
    bool closing = false;
    std::string output;
    PassphraseSource passphrase;
};

/// A throwaway key has no word in a real ceremony, nor a real one in a rehearsal.
Result<void> requireWorld(const record::Ceremony& ceremony, const crypto::KeyFile& file) {
    if (file.facts().rehearsal == ceremony.plan().rehearsal)
        return {};
    return fail(file.facts().rehearsal ? "rehearsal.key-in-real-root" : "rehearsal.real-key-in-rehearsal",
                file.facts().rehearsal ? "the key was made for a rehearsal and this ceremony is a real one"
                                       : "this ceremony is a rehearsal and the key is a real one");
}

/// The chain head to speak for: of the workspace, or as its words stand on the sheet.
Result<crypto::Sha256> headFor(Session& session, const AttestOptions& options, const crypto::KeyFile& file) {
    if (options.words.empty()) {
        const auto ceremony = TRY(openCeremony(session, options.workspace, false));
        TRY(requireWorld(ceremony, file));
        return ceremony.checkpointHead();
    }
    const auto head = crypto::digestOfWords(TRY(wordsIn(TRY(session.read(options.words, wordsLimit)))));
    if (!head)
        return fail("readback.mismatch", "what was given are not 32 words of the list, each at its place");
    return *head;
}

Result<Outcome> attest(Session& session, const AttestOptions& options) {
    TRY(session.requireWritable(options.output));
    const auto file = TRY(loadKeyFile(session, options.key));
    const auto head = TRY(headFor(session, options, file));
    session.console().words("chain head", head);
    TRY(requireSource(options.passphrase));
    const auto key = TRY(withPassphrase(session, options.passphrase, "passphrase of " + file.facts().label,
                                        [&](const crypto::Passphrase& given) { return file.unlock(given); }));
    const auto kind = options.closing ? crypto::StatementKind::closingHead : crypto::StatementKind::checkpoint;
    const auto statement = TRY(record::makeStatement(key.signer(), KeyFactsView::of(file).keyid, kind, head));
    Outcome outcome;
    TRY(session.write(options.output, textOf(statement), false, outcome));
    outcome.result = Json::object();
    outcome.result.set("keyid", statement.keyid.text());
    outcome.result.set("kind", record::nameOf(kind));
    outcome.result.set("head", head.hex());
    outcome.result.set("file", shown(options.output));
    return outcome;
}

Run declareAttest(CLI::App& app) {
    auto options = std::make_shared<AttestOptions>();
    options::place(app, "KEYFILE", options->key, "the holder's key file");
    workspaceOption(app, options->workspace);
    options::value(app, "--words-file", "FILE", options->words, "the sheet's 32 words, instead of a workspace");
    options::flag(app, "--closing", options->closing, "for the sheet at the close");
    options::output(app, options->output, "the statement to make").required();
    options->passphrase.declare(app, "", "the passphrase");
    return [options](Session& session) { return attest(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony attest", "a holder signs the chain head, as a statement",
     "anchorite-cli ceremony attest dana.key -o dana.statement", "0 3 4 7 8 9",
     "{keyid:string,kind:string,head:string,file:string}", &declareAttest},
});

}  // namespace

namespace table {
std::span<const Verb> ofAttesting() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
