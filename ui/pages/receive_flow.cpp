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

}  // namespace anchorite::ui
