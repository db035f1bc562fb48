#include "ui/plan/draft_desk.h"

namespace anchorite::ui {

namespace {

/// More is never undone by hand.
constexpr std::size_t mostVersions = 500;

}  // namespace

DraftDesk::DraftDesk(QObject* parent)
    : QObject(parent), versions_(1), verdict_(record::judge(versions_.front().draft)) {}

std::string DraftDesk::text() const {
    const Version& version = versions_[at_];
    return version.loaded ? *version.loaded : version.draft.text();
}

void DraftDesk::edit(const QString& place, const std::function<void(record::PlanDraft&)>& change) {
    Version next{draft(), std::nullopt, place};
    change(next.draft);
    if (next.draft.text() == draft().text()) {
        return;
    }
    const bool goesOn = !place.isEmpty() && place == versions_[at_].place && at_ + 1 == versions_.size();
    if (goesOn) {
        versions_[at_] = std::move(next);
        look();
        return;
    }
    put(std::move(next));
}

void DraftDesk::replace(record::PlanDraft draft) {
    put({std::move(draft), std::nullopt, QString()});
}

void DraftDesk::load(const record::Plan& plan) {
    put({record::PlanDraft::of(plan), plan.text(), QString()});
}

void DraftDesk::put(Version version) {
    versions_.resize(at_ + 1);
    versions_.push_back(std::move(version));
    if (versions_.size() > mostVersions) {
        versions_.erase(versions_.begin());
    }
    at_ = versions_.size() - 1;
    look();
}

void DraftDesk::undo() {
    if (at_ > 0) {
        --at_;
        look();
    }
}

void DraftDesk::redo() {
    if (at_ + 1 < versions_.size()) {
        ++at_;
        look();
    }
}

void DraftDesk::look() {
    const Version& version = versions_[at_];
    auto loaded = version.loaded ? record::Plan::read(*version.loaded) : Result<record::Plan>(fail("plan.value", ""));
    if (loaded) {
        auto problems = record::problemsOf(*loaded);
        verdict_ = {std::move(*loaded), std::move(problems)};
    } else {
        verdict_ = record::judge(version.draft);
    }
    emit changed();
}

}  // namespace anchorite::ui
