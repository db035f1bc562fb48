#include "ceremony/record/session/bundle.h"
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

std::string peopleText(const Ceremony& ceremony) {
    std::string text = "Who was there (names and initials were typed, not authenticated)\n";
    for (const auto& person : ceremony.plan().people) {
        const auto found = ceremony.state().attendance.find(person.name);
        text += "  " + person.initials + "  " + person.name;
        for (const auto duty : person.duties)
            text += ", " + std::string(nameOf(duty));
        text += ": " + (found == ceremony.state().attendance.end() ? "not recorded" : shown(found->second)) + "\n";
    }
    return text + "\n";
}

std::string exceptionText(const Ceremony& ceremony) {
    if (ceremony.state().exceptions.empty())
        return "Exceptions: none were recorded.\n\n";
    std::string text = "Exceptions\n";
    for (const auto& exception : ceremony.state().exceptions) {
        text += "  record " + std::to_string(exception.record) + ", " + exception.time.display() +
                (exception.step.empty() ? "" : ", " + shown(exception.step)) + ": " + shown(exception.text) + " (";
        for (std::size_t i = 0; i < exception.initials.size(); ++i)
            text += (i > 0 ? ", " : "") + shown(exception.initials[i]);
        text += ")\n";
    }
    return text + "\n";
}

std::string statementText(const Ceremony& ceremony) {
    std::string text;
    for (const auto& view : ceremony.steps()) {
        const auto* said = view.mark.result.findString("text");
        if (view.step.kind == StepKind::statement && said)
            text += "  " + view.step.subject + ": " + shown(*said) + "\n";
    }
    return text.empty() ? text : "Statements\n" + text + "\n";
}

/// What was refused, and what stayed undone: a letter says that too.
std::string openText(const Ceremony& ceremony) {
    std::string text;
    for (const auto& refusal : ceremony.state().refusals)
        text += "  record " + std::to_string(refusal.record) +
                ": refused to sign (not authenticated): " + shown(refusal.reason) + "\n";
    if (!text.empty())
        text = "Refusals\n" + text + "\n";
    std::size_t open = 0;
    for (const auto& view : ceremony.steps())
        if (view.step.required && view.step.kind != StepKind::close && !ceremony.state().isSettled(view.step.id()))
            ++open;
    if (open > 0)
        text += std::to_string(open) + " steps of the plan are not done.\n";
    if (ceremony.state().mark("release").status != StepStatus::done)
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

std::string headText(const Ceremony& ceremony) {
    return wordsText("Chain head after record " + std::to_string(ceremony.state().settledRecord),
                     ceremony.checkpointHead());
}

}  // namespace

std::string attestationText(const Ceremony& ceremony) {
    const auto& plan = ceremony.plan();
    auto text = mark(plan) + "Attestation of the ceremony " + plan.name + " (" + std::string(nameOf(plan.type)) +
                ") for " + plan.repository + "\n" + std::string(rule) + wordsText("The plan", plan.digest());
    if (const auto document = ceremony.document())
        text += wordsText("The payload of root " + std::to_string(document->version().number()) + ", expires " +
                              document->root().expires().time.display(),
                          document->payload().digest());
    return text + peopleText(ceremony) + exceptionText(ceremony) + openText(ceremony) + statementText(ceremony) +
           headText(ceremony) + signatureLines(plan) + mark(plan);
}

std::string sheetText(const Ceremony& ceremony) {
    const auto& plan = ceremony.plan();
    return mark(plan) + "Checkpoint sheet of the ceremony " + plan.name + "\n" + std::string(rule) +
           headText(ceremony) +
           "Keep this sheet apart from the machine: with it the transcript up to this record can be checked\n"
           "against whoever holds the disk.\n\n" +
           signatureLines(plan) + mark(plan);
}

std::string cardText(const Plan& plan, const PlannedKey& key, const metadata::KeyId& keyid,
                     const std::optional<metadata::SignedRoot>& pinned) {
    auto text = mark(plan) + "Card of the key " + key.label + "\n" + std::string(rule) + "Repository  " +
                plan.repository + "\nHolder      " + key.holder + "\nKind        " + key.type + "\n\n";
    const auto bytes = fromHex(keyid.text());
    if (bytes && bytes->size() == 32) {
        crypto::Sha256 digest;
        std::copy(bytes->begin(), bytes->end(), digest.bytes.begin());
        text += wordsText("The key", digest);
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
