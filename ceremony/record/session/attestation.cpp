#include "ceremony/record/session/bundle.h"
#include "ceremony/record/transcript/record_text.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::record {

namespace {

constexpr std::string_view rule = "----------------------------------------------------------------------\n";

std::string mark(const Plan& plan) {
    return plan.rehearsal ? "REHEARSAL. Made with throwaway keys; nothing here is real.\n" : "";
}

std::string wordsText(const std::string& head, const crypto::Sha256& digest) {
    return head + "\n" + crypto::wordRows(crypto::wordsOf(digest)) + "  SHA-256 " + digest.hex() + "\n\n";
}

std::string peopleText(const Plan& plan, const CeremonyState& state) {
    std::string text = "Who was there (names and initials were typed, not authenticated)\n";
    for (const auto& person : plan.people) {
        const auto found = state.attendance.find(person.name);
        text += "  " + person.initials + "  " + person.name;
        for (const auto duty : person.duties)
            text += ", " + std::string(nameOf(duty));
        text += ": " + (found == state.attendance.end() ? "not recorded" : shown(found->second)) + "\n";
    }
    return text + "\n";
}

std::string exceptionText(const CeremonyState& state) {
    if (state.exceptions.empty())
        return "Exceptions: none were recorded.\n\n";
    std::string text = "Exceptions\n";
    for (const auto& exception : state.exceptions) {
        text += "  record " + std::to_string(exception.record) + ", " + exception.time.display() +
                (exception.step.empty() ? "" : ", " + shown(exception.step)) + ": " + shown(exception.text);
        for (const auto& name : exception.network)
            text += "; network path " + shown(name);
        text += " (";
        for (std::size_t i = 0; i < exception.initials.size(); ++i)
            text += (i > 0 ? ", " : "") + shown(exception.initials[i]);
        text += ")\n";
    }
    return text + "\n";
}

std::string statementText(const std::vector<StepView>& steps) {
    std::string text;
    for (const auto& view : steps) {
        const auto* said = view.mark.result.findString("text");
        if (view.step.kind == StepKind::statement && said)
            text += "  " + view.step.subject + ": " + shown(*said) + "\n";
    }
    return text.empty() ? text : "Statements\n" + text + "\n";
}

/// What was refused, and what stayed undone: a letter says that too.
std::string openText(const CeremonyState& state, const std::vector<StepView>& steps) {
    std::string text;
    for (const auto& refusal : state.refusals)
        text += "  record " + std::to_string(refusal.record) +
                ": refused to sign (not authenticated): " + shown(refusal.reason) + "\n";
    if (!text.empty())
        text = "Refusals\n" + text + "\n";
    std::size_t open = 0;
    for (const auto& view : steps)
        if (view.step.required && view.step.kind != StepKind::close && !state.isSettled(view.step.id()))
            ++open;
    if (open > 0)
        text += std::to_string(open) + " steps of the plan are not done.\n";
    if (state.mark("release").status != StepStatus::done)
        text += "No root was released.\n";
    return text.empty() ? text : text + "\n";
}

std::string signatureLines(const Plan& plan) {
    std::string text = "Signed by those present\n\n";
    for (const auto& person : plan.people)
        if (!person.remote)
            text += "  " + person.name + "  ____________________________   ____:____ UTC\n\n";
    return text;
}

std::string headText(const CeremonyState& state, const crypto::Sha256& head) {
    return wordsText("Chain head after record " + std::to_string(state.settledRecord), head);
}

}  // namespace

std::string attestationText(const Standing& standing) {
    const auto& [plan, state, steps, document, head] = standing;
    auto text = mark(plan) + "Attestation of the ceremony " + plan.name + " (" + std::string(nameOf(plan.type)) +
                ") for " + plan.repository + "\n" + std::string(rule) + wordsText("The plan", plan.digest());
    if (document)
        text += wordsText("The payload of root " + std::to_string(document->version().number()) + ", expires " +
                              document->root().expires().time.display(),
                          document->payload().digest());
    return text + peopleText(plan, state) + exceptionText(state) + openText(state, steps) + statementText(steps) +
           headText(state, head) + signatureLines(plan) + mark(plan);
}

std::string attestationText(const Ceremony& ceremony) {
    const auto steps = ceremony.steps();
    const auto document = ceremony.document();
    return attestationText(Standing{ceremony.plan(), ceremony.state(), steps, document, ceremony.checkpointHead()});
}

std::string sheetText(const Plan& plan, const CeremonyState& state, const crypto::Sha256& head) {
    return mark(plan) + "Checkpoint sheet of the ceremony " + plan.name + "\n" + std::string(rule) +
           headText(state, head) +
           "Keep this sheet apart from the machine: with it the transcript up to this record can be checked\n"
           "against whoever holds the disk.\n\n" +
           signatureLines(plan) + mark(plan);
}

std::string sheetText(const Ceremony& ceremony) {
    return sheetText(ceremony.plan(), ceremony.state(), ceremony.checkpointHead());
}

std::string transcriptText(const Plan& plan, const CeremonyState& state, const std::vector<Record>& records,
                           const crypto::Sha256& head) {
    auto text = mark(plan) + "Transcript of the ceremony " + plan.name + "\n" + std::string(rule);
    for (const auto& record : records)
        text += recordText(record);
    return text + "\n" + headText(state, head) + signatureLines(plan) + mark(plan);
}

std::string cardText(const Plan& plan, const PlannedKey& key, const metadata::KeyId& keyid,
                     const std::optional<metadata::SignedRoot>& pinned) {
    auto text = mark(plan) + "Card of the key " + key.label + "\n" + std::string(rule) + "Repository  " +
                plan.repository + "\nHolder      " + key.holder + "\nKind        " + key.type + "\n\n";
    if (const auto digest = crypto::Sha256::ofHex(keyid.text())) {
        text += wordsText("The key", *digest);
    } else {
        text += "Keyid       " + keyid.shortForm() + "\n\n";
    }
    if (pinned)
        text += wordsText("The root that this key trusts: root " + std::to_string(pinned->version().number()),
                          pinned->payload().digest());
    return text + "Whoever holds the disk can put an older pin back: compare these words before you sign.\n" +
           mark(plan);
}

}  // namespace anchorite::record
