#include "ui/pages/send_flow.h"

#include "ui/frame/apart.h"
#include "ui/pages/code_page.h"
#include "ui/pages/send_page.h"
#include "ui/text.h"

namespace anchorite::ui {

SendFlow::SendFlow(Disk& disk, Random& random, const Crossing& crossing, QString home, QObject* parent)
    : QObject(parent), disk_(disk), random_(random), crossing_(crossing), home_(std::move(home)) {}

SendFlow::~SendFlow() = default;

void SendFlow::enter() {
    if (choose_ == nullptr) {
        partners_ = Partners::read(disk_, crossing_.partners);
        choose_ = new SendPage(disk_, random_, crossing_);
        connect(choose_, &Page::up, this, &SendFlow::left);
        connect(choose_, &SendPage::codeWanted, this, &SendFlow::showCode);
        emit made(choose_);
        choose_->offer(partners_);
    }
    handed_ = false;
    emit shown(choose_);
}

void SendFlow::send(const QString& name, const QByteArray& bytes) {
    enter();
    handed_ = true;
    choose_->takeBytes(name, Bytes(bytes.begin(), bytes.end()));
}

void SendFlow::showCode() {
    partner_ = choose_->partner();
    PlaySettings settings = partners_.settingsFor(partner_);
    settings.form = choose_->form();
    auto playback = Playback::of(choose_->outgoing()->envelope, settings);
    if (!playback) {
        choose_->tell(playback.error(), tr("This file does not fit a code"));
        return;
    }
    code_ = new CodePage(disk_, *choose_->outgoing(), plain(partner_), std::move(*playback), home_);
    // Queued: the page that says so is deleted by it.
    connect(code_, &Page::up, this, [this] { leaveCode(false); }, Qt::QueuedConnection);
    connect(code_, &CodePage::finished, this, [this] { leaveCode(handed_); }, Qt::QueuedConnection);
    connect(code_, &CodePage::goneFromSight, this, &SendFlow::remember);
    emit made(code_);
    emit shown(code_);
}

/// What another flow has handed in is sent: that flow goes on.
void SendFlow::leaveCode(bool forGood) {
    if (code_ == nullptr) {
        return;
    }
    forGood ? emit left() : emit shown(choose_);
    emit dropped(code_);
}

/// A few hundred bytes, only when something changed, and apart: a disk that syncs may be slow.
void SendFlow::remember() {
    if (code_ == nullptr || partners_.trouble() || !partners_.remember(partner_, code_->settings())) {
        return;
    }
    choose_->offer(partners_);
    writing_ = apart<Result<void>>(
        this,
        [disk = &disk_, partners = partners_, path = crossing_.partners](const std::stop_token&) {
            return partners.write(*disk, path);
        },
        [this](const Result<void>& written) {
            if (!written) {
                choose_->tellUnkept(written.error());
            }
        });
}

}  // namespace anchorite::ui
