#include "ui/pages/receive_flow.h"

#include "ui/pages/receive_page.h"

namespace anchorite::ui {

ReceiveFlow::ReceiveFlow(Disk& disk, const Crossing& crossing, QString home, QObject* parent)
    : QObject(parent), disk_(disk), crossing_(crossing), home_(std::move(home)) {}

void ReceiveFlow::enter() {
    if (page_ == nullptr) {
        page_ = new ReceivePage(disk_, crossing_, home_);
        connect(page_, &Page::up, this, &ReceiveFlow::left);
        connect(page_, &ReceivePage::reviewWanted, this, &ReceiveFlow::reviewWanted);
        connect(page_, &ReceivePage::requestWanted, this, &ReceiveFlow::requestWanted);
        emit made(page_);
    }
    emit shown(page_);
}

void ReceiveFlow::ask(Wanted wanted, Page* asker, const TakeReceived& take) {
    if (asked_ != nullptr && asker_ != asker) {
        emit dropped(asked_);
        asked_.clear();
    }
    if (asked_ == nullptr) {
        asker_ = asker;
        asked_ = new ReceivePage(disk_, crossing_, home_);
        asked_->want(wanted);
        connect(asked_, &Page::up, this, [this] { asker_ == nullptr ? emit left() : emit shown(asker_); });
        connect(asked_, &ReceivePage::reviewWanted, this,
                [this, take](const QString& name, const QByteArray& content) { handOver(take, name, content); });
        emit made(asked_);
    }
    emit shown(asked_);
}

/// The page that asked may have gone; what came stays on the page then, to be saved.
void ReceiveFlow::handOver(const TakeReceived& take, const QString& name, const QByteArray& content) {
    if (asker_ == nullptr) {
        return;
    }
    Page* asker = asker_;
    asker_.clear();
    emit shown(asker);
    take(name, Bytes(content.begin(), content.end()));
}

}  // namespace anchorite::ui
