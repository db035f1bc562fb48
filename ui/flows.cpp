#include "ui/flows.h"

#include "ui/pages/ceremony_flow.h"
#include "ui/pages/home_page.h"
#include "ui/pages/receive_flow.h"
#include "ui/pages/rehearsal_flow.h"
#include "ui/pages/review_flow.h"
#include "ui/pages/send_flow.h"

namespace anchorite::ui {

Flows::Flows(const Surroundings& surroundings, QObject* parent)
    : QObject(parent),
      surroundings_(surroundings),
      review_(new ReviewFlow(surroundings.disk, this)),
      rehearsal_(new RehearsalFlow(
          surroundings.disk, surroundings.random, [this] { return surroundings_.now(); }, surroundings.home, this)),
      send_(new SendFlow(surroundings.disk, surroundings.random, surroundings.crossing, surroundings.home, this)),
      receive_(new ReceiveFlow(surroundings.disk, surroundings.crossing, surroundings.home, this)),
      ceremony_(new CeremonyFlow(surroundings, this)) {
    follow(review_);
    follow(rehearsal_);
    follow(send_);
    follow(receive_);
    follow(ceremony_);
    connect(receive_, &ReceiveFlow::reviewWanted, review_, &ReviewFlow::openReceived);
    connect(rehearsal_, &RehearsalFlow::reviewWanted, review_, &ReviewFlow::open);
}

Flows::~Flows() = default;

template <class Flow>
void Flows::follow(Flow* flow) {
    connect(flow, &Flow::made, this, &Flows::made);
    connect(flow, &Flow::dropped, this, &Flows::dropped);
    connect(flow, &Flow::shown, this, &Flows::shown);
    connect(flow, &Flow::left, this, [this] { emit shown(home_); });
}

void Flows::begin() {
    home_ = new HomePage;
    connectHome();
    emit made(home_);
    emit shown(home_);
}

void Flows::connectHome() {
    connect(home_, &HomePage::reviewWanted, review_, &ReviewFlow::enter);
    connect(home_, &HomePage::sendWanted, send_, &SendFlow::enter);
    connect(home_, &HomePage::receiveWanted, receive_, &ReceiveFlow::enter);
    connect(home_, &HomePage::dropped, review_, &ReviewFlow::open);
    connect(home_, &HomePage::rehearsalWanted, rehearsal_, &RehearsalFlow::enter);
}

Page* Flows::home() const {
    return home_;
}

void Flows::openReview(const QStringList& paths) {
    review_->open(paths);
}

}  // namespace anchorite::ui
