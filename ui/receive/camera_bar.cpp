#include "ui/receive/camera_bar.h"

#include <QHBoxLayout>

#include "ui/frame/apart.h"
#include "ui/receive/camera_view.h"
#include "ui/settings/current.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

/// 720 lines are enough for every version that is sent, and half the work of 1080.
transfer::Resolution preferred() {
    const int lines = settings().cameraLines;
    return {lines == 480 ? 640 : lines * 16 / 9, lines};
}

}  // namespace

CameraBar::CameraBar(const Crossing& crossing, CameraView* view, QWidget* parent)
    : QWidget(parent),
      crossing_(crossing),
      view_(view),
      devices_(new Picker(tr("Camera"))),
      resolutions_(new Picker(tr("Resolution"))),
      rows_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      buttons_(new QHBoxLayout) {
    setProperty("ground", "page");
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(12);
    buttons_->setSpacing(12);
    devices_->setObjectName(QStringLiteral("device"));
    resolutions_->setObjectName(QStringLiteral("resolution"));
    devices_->setPlaceholderText(tr("No camera"));
    resolutions_->setPlaceholderText(tr("Resolution"));
    devices_->setMinimumWidth(220);
    auto* pickers = new QHBoxLayout;
    pickers->setSpacing(12);
    pickers->addWidget(devices_, 1);
    pickers->addWidget(resolutions_);
    rows_->addLayout(pickers, 1);
    rows_->addLayout(buttons_);
    connect(devices_, &Picker::activated, this, &CameraBar::deviceChosen);
    connect(resolutions_, &Picker::activated, this, &CameraBar::ask);
    mirror_ = add(tr("Mirror"), QStringLiteral("M"), "mirror");
    connect(mirror_, &ActButton::act, this, [this] { mirror(!view_->isMirrored()); });
    connect(add(tr("Light"), QStringLiteral("L"), "light"), &ActButton::act, this, &CameraBar::lampWanted);
    ActButton* closer = add(tr("Zoom"), QStringLiteral("+"), "closer");
    ActButton* wider = add(tr("Zoom"), QStringLiteral("-"), "wider");
    closer->setAccessibleName(tr("Show the middle of the picture larger"));
    wider->setAccessibleName(tr("Show more of the picture"));
    connect(closer, &ActButton::act, view_, [this] { view_->zoom(1); });
    connect(wider, &ActButton::act, view_, [this] { view_->zoom(-1); });
    buttons_->addStretch(1);
}

ActButton* CameraBar::add(const QString& text, const QString& key, const char* name) {
    auto* button = new ActButton(ButtonRole::quiet, text, key);
    button->setObjectName(QLatin1String(name));
    buttons_->addWidget(button);
    return button;
}

void CameraBar::setNarrow(bool narrow) {
    rows_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CameraBar::mirror(bool mirrored) {
    view_->setMirrored(mirrored);
    mirror_->setAccessibleDescription(mirrored ? tr("The picture is mirrored") : tr("As the camera sees it"));
}

void CameraBar::lookAgain() {
    if (std::exchange(usuallyMirrored_, settings().cameraMirrored) != settings().cameraMirrored) {
        mirror(usuallyMirrored_);
    }
    using Cameras = std::vector<transfer::CameraDevice>;
    looking_ = apart<Cameras>(
        this,
        [calls = crossing_.video, folder = crossing_.devices](const std::stop_token&) {
            return transfer::listCameras(calls, folder);
        },
        [this](Cameras cameras) { found(std::move(cameras)); });
}

void CameraBar::found(std::vector<transfer::CameraDevice> cameras) {
    const std::size_t before = static_cast<std::size_t>(std::max(0, devices_->currentIndex()));
    const std::string chosen = before < cameras_.size() ? cameras_[before].path : std::string();
    cameras_ = std::move(cameras);
    devices_->clear();
    int place = 0;
    for (const transfer::CameraDevice& camera : cameras_) {
        const QString name = rowName(camera.name.empty() ? camera.path : camera.name);
        devices_->addItem(camera.denied      ? tr("%1 (not allowed)").arg(name)
                          : camera.isVirtual ? tr("%1 (virtual)").arg(name)
                                             : name);
        place = camera.path == chosen ? devices_->count() - 1 : place;
    }
    devices_->setCurrentIndex(cameras_.empty() ? -1 : place);
    if (cameras_.empty()) {
        resolutions_->clear();
        emit noneFound();
        return;
    }
    deviceChosen();
}

void CameraBar::deviceChosen() {
    const auto index = devices_->currentIndex();
    if (index < 0) {
        return;
    }
    resolutions_->clear();
    int place = 0;
    for (const transfer::Resolution& resolution : cameras_[static_cast<std::size_t>(index)].resolutions) {
        resolutions_->addItem(QStringLiteral("%1 × %2").arg(resolution.width).arg(resolution.height));
        place = resolution == preferred() ? resolutions_->count() - 1 : place;
    }
    resolutions_->setCurrentIndex(resolutions_->count() == 0 ? -1 : place);
    ask();
}

void CameraBar::ask() {
    const auto index = static_cast<std::size_t>(devices_->currentIndex());
    if (index >= cameras_.size()) {
        return;
    }
    const auto& camera = cameras_[index];
    const auto place = static_cast<std::size_t>(std::max(0, resolutions_->currentIndex()));
    emit wanted(camera.path, place < camera.resolutions.size() ? camera.resolutions[place] : preferred());
}

}  // namespace anchorite::ui
