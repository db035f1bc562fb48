#include "ui/pages/rehearsal_flow.h"

#include "ceremony/record/session/rehearsal.h"
#include "ui/frame/apart.h"
#include "ui/pages/rehearsal_page.h"
#include "ui/pages/rehearse_page.h"
#include "ui/text.h"

namespace anchorite::ui {

RehearsalFlow::RehearsalFlow(Disk& disk, Random& random, std::function<UtcTime()> clock, QString home, QObject* parent)
    : QObject(parent), disk_(disk), random_(random), clock_(std::move(clock)), home_(std::move(home)) {}

void RehearsalFlow::enter() {
    if (running_ != nullptr) {
        emit shown(running_);
        return;
    }
    askForFolder();
}

void RehearsalFlow::askForFolder() {
    if (choose_ == nullptr) {
        choose_ = new RehearsePage(home_, clock_());
        connect(choose_, &RehearsePage::beginWanted, this, &RehearsalFlow::begin);
        connect(choose_, &Page::up, this, &RehearsalFlow::left);
        emit made(choose_);
    }
    emit shown(choose_);
}

void RehearsalFlow::startOver() {
    Page* old = running_;
    running_ = nullptr;
    emit dropped(choose_);
    choose_ = nullptr;
    askForFolder();
    emit dropped(old);
}

void RehearsalFlow::begin() {
    if (beginning_) {
        return;
    }
    beginning_ = true;
    const QString folder = choose_->folder();
    using Answer = Result<record::Rehearsal>;
    opening_ = apart<Answer>(
        this,
        [disk = &disk_, random = &random_, path = pathBytes(folder), now = clock_()](const std::stop_token&) {
            return record::Rehearsal::begin(*disk, *random, path, now);
        },
        [this, folder](Answer answer) {
            beginning_ = false;
            if (!answer) {
                choose_->tell(answer.error());
                return;
            }
            follow(new RehearsalPage(std::move(*answer), folder));
        });
}

void RehearsalFlow::follow(RehearsalPage* page) {
    running_ = page;
    connect(page, &Page::up, this, &RehearsalFlow::left);
    connect(page, &RehearsalPage::reviewWanted, this,
            [this](const QString& folder) { emit reviewWanted(QStringList{folder}); });
    // Queued: the page that says so is deleted by it.
    connect(page, &RehearsalPage::anotherWanted, this, &RehearsalFlow::startOver, Qt::QueuedConnection);
    emit made(page);
    emit shown(page);
}

}  // namespace anchorite::ui
