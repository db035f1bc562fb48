#include "ui/sign/sign_work.h"

namespace anchorite::ui {

SignWork::SignWork(CeremonyDesk* desk, QObject* parent) : QObject(parent), desk_(desk), inCeremony_(desk != nullptr) {
    pool_.setMaxThreadCount(1);
}

/// What was handed in is done before this goes: a signature is never half made.
SignWork::~SignWork() {
    pool_.waitForDone();
}

}  // namespace anchorite::ui
