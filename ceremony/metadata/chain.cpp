#include "ceremony/metadata/chain.h"

#include <set>

namespace anchorite::metadata {

std::vector<std::string> ChainVerdict::warnings() const {
    std::set<std::string> names;
    for (const auto& step : steps) {
        if (!step.examination)
            continue;
        for (const auto& note : step.examination->notes)
            names.emplace(note.code);
    }
    return {names.begin(), names.end()};
}

void ChainWalk::refuse(const Error& error, const std::string& file) {
    verdict_.refused = error;
    verdict_.at = file;
}

Result<void> ChainWalk::examineNext(ChainStep& step, Result<std::string> document) {
    step.unreadable = true;
    auto root = TRY(SignedRoot::parse(TRY(std::move(document)), keys_));
    step.unreadable = false;
    step.version = root.version();
    if (!verdict_.dialect)
        verdict_.dialect = root.root().dialect();
    step.examination = examine(root, last_ ? &last_->root() : nullptr);
    if (options_.strictKeyIds)
        TRY(requireStrictKeyIds(root.root()));
    if (last_) {
        TRY(requireSuccession(last_->root(), root, *step.examination));
    } else if (!step.examination->own.met()) {
        const auto& own = step.examination->own;
        return fail(
            options_.lone ? "5.3.4-new-threshold" : "anchor-self-signature",
            std::to_string(own.have()) + " of " + std::to_string(own.needed) + " valid signatures by its own keys");
    }
    last_ = std::move(root);
    return {};
}

bool ChainWalk::step(std::string file, Result<std::string> document) {
    if (verdict_.refused)
        return false;
    ChainStep step{std::move(file), std::nullopt, false, std::nullopt, std::nullopt};
    if (verdict_.steps.size() == chainLimit) {
        refuse({"5.3.3-too-many", "more than " + std::to_string(chainLimit) + " files in one chain"}, step.file);
        return false;
    }
    if (auto outcome = examineNext(step, std::move(document)); !outcome) {
        step.refused = outcome.error();
        refuse(outcome.error(), step.file);
    }
    verdict_.steps.push_back(std::move(step));
    return !verdict_.refused;
}

ChainVerdict ChainWalk::finish() {
    if (!verdict_.refused && last_ && options_.at) {
        if (auto outcome = requireUnexpired(last_->root(), *options_.at); !outcome)
            refuse(outcome.error(), verdict_.steps.back().file);
    }
    return std::move(verdict_);
}

}  // namespace anchorite::metadata
