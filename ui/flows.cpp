#include "ui/flows.h"

#include "ui/machine/network_watch.h"
#include "ui/pages/ceremony_flow.h"
#include "ui/pages/emergency_flow.h"
#include "ui/pages/home_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/machine_page.h"
#include "ui/pages/new_key_page.h"
#include "ui/pages/receive_flow.h"
#include "ui/pages/rehearsal_flow.h"
#include "ui/pages/review_flow.h"
#include "ui/pages/send_flow.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_flow.h"

namespace anchorite::ui {

Flows::Flows(const Surroundings& surroundings, QObject* parent)
    : QObject(parent),
      surroundings_(surroundings),
      review_(new ReviewFlow(surroundings.disk, this)),
      rehearsal_(new RehearsalFlow(
          surroundings.disk, surroundings.random, [this] { return surroundings_.now(); }, surroundings.home, this)),
      send_(new SendFlow(surroundings.disk, surroundings.random, surroundings.crossing, surroundings.home, this)),
      receive_(new ReceiveFlow(surroundings.disk, surroundings.crossing, surroundings.home, this)),
      ceremony_(new CeremonyFlow(surroundings, this)),
      emergency_(new EmergencyFlow(surroundings, this)),
      sign_(new SignFlow(surroundings, this)),
      network_(new NetworkWatch(surroundings, this)) {
    follow(review_);
    follow(rehearsal_);
    follow(send_);
    follow(receive_);
    follow(ceremony_);
    follow(emergency_);
    follow(sign_);
    connect(sign_, &SignFlow::sendWanted, this, &Flows::send);
    connect(ceremony_, &CeremonyFlow::sendWanted, this, &Flows::send);
    connect(sign_, &SignFlow::receiveWanted, receive_, &ReceiveFlow::ask);
    connect(ceremony_, &CeremonyFlow::receiveWanted, receive_, &ReceiveFlow::ask);
    connect(this, &Flows::shown, this, [this](Page* page) { now_ = page; });
    connect(ceremony_, &CeremonyFlow::signWanted, sign_, &SignFlow::signHere);
    connect(sign_, &SignFlow::signedHere, ceremony_, &CeremonyFlow::signedHere);
    connect(emergency_, &EmergencyFlow::planWanted, ceremony_, &CeremonyFlow::takeEmergency);
    connect(receive_, &ReceiveFlow::reviewWanted, review_, &ReviewFlow::openReceived);
    connect(receive_, &ReceiveFlow::requestWanted, sign_, &SignFlow::take);
    connect(rehearsal_, &RehearsalFlow::reviewWanted, review_, &ReviewFlow::open);
}

Flows::~Flows() = default;

template <class Flow>
void Flows::follow(Flow* flow) {
    connect(flow, &Flow::made, this, &Flows::made);
    connect(flow, &Flow::dropped, this, &Flows::dropped);
    connect(flow, &Flow::shown, this, &Flows::shown);
    connect(flow, &Flow::left, this, [this] {
        Page* back = sentFrom_ != nullptr ? sentFrom_.data() : home_;
        sentFrom_.clear();
        emit shown(back);
    });
}

void Flows::begin() {
    home_ = new HomePage(surroundings_);
    connectHome();
    connect(network_, &NetworkWatch::changed, this, [this] {
        if (network_->seen()) {
            home_->setNetwork(*network_->seen());
            emit networkSeen(*network_->seen());
        }
    });
    emit made(home_);
    emit shown(home_);
    network_->watch(true);
}

void Flows::connectHome() {
    connect(home_, &HomePage::reviewWanted, review_, &ReviewFlow::enter);
    connect(home_, &HomePage::sendWanted, send_, &SendFlow::enter);
    connect(home_, &HomePage::receiveWanted, receive_, &ReceiveFlow::enter);
    connect(home_, &HomePage::dropped, review_, &ReviewFlow::open);
    connect(home_, &HomePage::rehearsalWanted, rehearsal_, &RehearsalFlow::enter);
    connect(home_, &HomePage::ceremonyWanted, ceremony_, &CeremonyFlow::enter);
    connect(home_, &HomePage::requestWanted, sign_, &SignFlow::enter);
    connect(home_, &HomePage::emergencyWanted, emergency_, &EmergencyFlow::enter);
    connect(home_, &HomePage::keysWanted, this, &Flows::showKeys);
    connect(home_, &HomePage::machineWanted, this, &Flows::showMachine);
    connect(home_, &HomePage::settingsWanted, this, &Flows::showSettings);
    connect(home_, &HomePage::resumeWanted, ceremony_, &CeremonyFlow::resume);
    connect(home_, &HomePage::machineNamed, this, &Flows::machineNamed);
    connect(ceremony_, &CeremonyFlow::opened, home_, &HomePage::note);
    connect(ceremony_, &CeremonyFlow::refused, home_,
            [this](const QString&, const Error& error) { home_->tell(error); });
}

void Flows::send(const QString& name, const QByteArray& envelope) {
    sentFrom_ = now_;
    send_->send(name, envelope);
}

/// Looked at anew each time: keys come and go with their media.
void Flows::showKeys() {
    if (keys_ != nullptr) {
        emit dropped(keys_);
    }
    // Keys that were made outside of a ceremony lie in the home folder, unless somebody chose another one.
    keys_ = new KeysPage(surroundings_, home_->keyFolders() << surroundings_.home);
    connect(keys_, &Page::up, this, [this] { emit shown(home_); });
    connect(keys_, &KeysPage::newKeyWanted, this, &Flows::showNewKey);
    connect(keys_, &KeysPage::sendWanted, this, &Flows::send);
    connect(keys_, &KeysPage::receiveWanted, this, [this] {
        receive_->ask(Wanted::file, keys_, [this](const QString&, const Bytes& bytes) { keys_->takeChallenge(bytes); });
    });
    emit made(keys_);
    emit shown(keys_);
}

void Flows::showSettings() {
    if (settings_ == nullptr) {
        settings_ = new SettingsPage(surroundings_);
        connect(settings_, &Page::up, this, [this] { emit shown(home_); });
        emit made(settings_);
    }
    emit shown(settings_);
}

/// Looked at anew each time.
void Flows::showMachine() {
    if (machine_ != nullptr) {
        emit dropped(machine_);
    }
    machine_ = new MachinePage(surroundings_);
    connect(machine_, &Page::up, this, [this] { emit shown(home_); });
    emit made(machine_);
    emit shown(machine_);
}

/// Queued: the page that asks for the keys is dropped when they are shown.
void Flows::showNewKey() {
    newKey_ = new NewKeyPage(surroundings_);
    connect(
        newKey_, &Page::up, this,
        [this] {
            showKeys();
            emit dropped(newKey_);
        },
        Qt::QueuedConnection);
    connect(newKey_, &NewKeyPage::sendWanted, this, &Flows::send);
    emit made(newKey_);
    emit shown(newKey_);
}

Page* Flows::home() const {
    return home_;
}

void Flows::openRequest(const QString& path) {
    sign_->open(path);
}

void Flows::openEmergency(const QStringList& paths) {
    emergency_->open(paths);
}

void Flows::openReview(const QStringList& paths) {
    review_->open(paths);
}

}  // namespace anchorite::ui
