#include "app/cli/step_commands.h"

#include <algorithm>

namespace anchorite::app::cli {

using record::Ceremony;
using record::Step;
using record::StepKind;

namespace {

std::string quoted(const std::string& text) {
    return text.find(' ') == std::string::npos ? text : "\"" + text + "\"";
}

std::vector<std::string> forKey(const Ceremony& ceremony, const Step& step) {
    const auto* key = ceremony.plan().key(step.subject);
    if (!key)
        return {};
    return {"anchorite-cli key new --name " + quoted(key->holder) + " --type " + key->type +
                (ceremony.plan().rehearsal ? " --rehearsal" : "") + (key->diceBits > 0 ? " --dice ROLLS" : "") +
                " -o " + key->label + ".key",
            "anchorite-cli key public " + key->label + ".key -o " + key->label + ".pub"};
}

std::vector<std::string> forProof(const Ceremony& ceremony, const Step& step) {
    const auto challenge = ceremony.challengeFor(step.id());
    if (!challenge)
        return {};
    return {"anchorite-cli key prove " + step.subject + ".key --challenge " + challenge->hex() + " -o PROOF"};
}

std::vector<std::string> forCheckpoint(const Step& step) {
    const std::string closing = step.kind == StepKind::closeCheckpoint ? " --closing" : "";
    return {"anchorite-cli ceremony sheet -o SHEET",
            "anchorite-cli ceremony attest KEYFILE" + closing + " -o STATEMENT"};
}

std::vector<std::string> forSignature(const Step& step) {
    return {"anchorite-cli request make --for " + quoted(step.subject) + " -o request.anch",
            "anchorite-cli request sign request.anch --key KEYFILE -o RESPONSE"};
}

}  // namespace

std::string commandFor(const Step& step) {
    if (step.needs.starts_with("anchorite-cli "))
        return step.needs;
    return "anchorite-cli ceremony record " + quoted(step.id()) + (step.needs.empty() ? "" : " " + step.needs);
}

std::vector<std::string> preparationsFor(const Ceremony& ceremony, const Step& step) {
    static const std::vector<StepKind> checkpoints{StepKind::planCheckpoint, StepKind::signCheckpoint,
                                                   StepKind::closeCheckpoint};
    if (step.kind == StepKind::key)
        return forKey(ceremony, step);
    if (step.kind == StepKind::possession || step.kind == StepKind::restoreTest)
        return forProof(ceremony, step);
    if (std::ranges::find(checkpoints, step.kind) != checkpoints.end())
        return forCheckpoint(step);
    if (step.kind == StepKind::sign)
        return forSignature(step);
    if (step.kind == StepKind::keyWords)
        return {"anchorite-cli ceremony card " + step.subject + " -o card.txt"};
    if (step.kind == StepKind::draft)
        return {"anchorite-cli ceremony draft -o DRAFT"};
    if (step.kind == StepKind::finalWords || step.kind == StepKind::secondEncoder)
        return {"anchorite-cli root words DRAFT"};
    return {};
}

}  // namespace anchorite::app::cli
