#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/verb.h"
#include "ceremony/record/session/bundle.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using record::Ceremony;

struct PaperOptions {
    std::string workspace;
    std::string subject;
    std::string output = "-";
};

Result<Outcome> paper(Session& session, const PaperOptions& options, const Ceremony& ceremony, std::string text) {
    Outcome outcome;
    outcome.result = headJson(ceremony);
    if (options.output == "-")
        outcome.bytes = std::move(text);
    else
        TRY(session.write(options.output, std::move(text), false, outcome));
    return outcome;
}

Run declareSheet(CLI::App& app) {
    auto options = std::make_shared<PaperOptions>();
    workspaceOption(app, options->workspace);
    options::output(app, options->output, "a new file instead of standard output");
    return [options](Session& session) -> Result<Outcome> {
        const auto ceremony = TRY(openCeremony(session, options->workspace, false));
        return paper(session, *options, ceremony, sheetText(ceremony));
    };
}

Run declareLetter(CLI::App& app) {
    auto options = std::make_shared<PaperOptions>();
    workspaceOption(app, options->workspace);
    options::output(app, options->output, "a new file instead of standard output");
    return [options](Session& session) -> Result<Outcome> {
        const auto ceremony = TRY(openCeremony(session, options->workspace, false));
        return paper(session, *options, ceremony, attestationText(ceremony));
    };
}

/// The keyid that a planned key has in this ceremony.
Result<metadata::KeyId> keyIdOf(const Ceremony& ceremony, const record::PlannedKey& key) {
    if (key.keyid)
        return metadata::KeyId(*key.keyid);
    const auto* keyid = ceremony.state().mark("key:" + key.label).result.findString("keyid");
    if (!keyid)
        return fail("ceremony.not-yet", "the public key of " + key.label + " has not arrived");
    return metadata::KeyId(*keyid);
}

Result<Outcome> card(Session& session, const PaperOptions& options) {
    const auto ceremony = TRY(openCeremony(session, options.workspace, false));
    const auto* key = ceremony.plan().key(options.subject);
    if (!key)
        return fail("ceremony.unknown-step", "the plan has no key " + shown(options.subject));
    const auto keyid = TRY(keyIdOf(ceremony, *key));
    // A key that signs root N vouches from the root before it; a first root is its own beginning.
    const auto pinned = ceremony.predecessor() ? ceremony.predecessor() : ceremony.document();
    return paper(session, options, ceremony, cardText(ceremony.plan(), *key, keyid, pinned));
}

Run declareCard(CLI::App& app) {
    auto options = std::make_shared<PaperOptions>();
    options::place(app, "KEY", options->subject, "a key's label in the plan");
    workspaceOption(app, options->workspace);
    options::output(app, options->output, "a new file instead of standard output");
    return [options](Session& session) { return card(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony sheet", "the checkpoint sheet: the 32 words of the chain head, to be printed",
     "anchorite-cli ceremony sheet -o sheet.txt", "0 3 4 9", "{records:integer,head:string}", &declareSheet},
    {"ceremony card", "a holder's card: words of the key and of the root that it trusts",
     "anchorite-cli ceremony card dana-root -o dana-card.txt", "0 3 4 6 9", "{records:integer,head:string}",
     &declareCard},
    {"ceremony letter", "the attestation letter, with every exception", "anchorite-cli ceremony letter -o letter.txt",
     "0 3 4 9", "{records:integer,head:string}", &declareLetter},
});

}  // namespace

namespace table {
std::span<const Verb> ofCeremonyPaper() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
