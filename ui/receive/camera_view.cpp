#include "ui/receive/camera_view.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr double zooms[] = {1.0, 1.5, 2.0, 3.0};
/// Of the height of the picture.
constexpr double guide = 0.80;

}  // namespace

CameraView::CameraView(QWidget* parent)
    : QFrame(parent),
      words_(new QWidget(this)),
      title_((new Label(Type::emphasis))->wrapped()),
      reason_((new Label(Type::body))->wrapped()),
      retry_(new ActButton(ButtonRole::small, tr("Try again"), QString())),
      images_(new ActButton(ButtonRole::small, tr("Use images"), QString())),
      stick_(new ActButton(ButtonRole::small, tr("Use USB"), QString())) {
    setObjectName(QStringLiteral("camera"));
    setAccessibleName(tr("Picture of the camera"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    words_->setProperty("ground", "page");
    auto* column = new QVBoxLayout(words_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(title_);
    column->addWidget(reason_);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    retry_->setShortcut(QKeySequence(QStringLiteral("Alt+T")));
    retry_->setAccessibleDescription(tr("Key %1").arg(QStringLiteral("Alt+T")));
    retry_->setObjectName(QStringLiteral("retry"));
    images_->setObjectName(QStringLiteral("useImages"));
    stick_->setObjectName(QStringLiteral("useStick"));
    for (ActButton* button : {retry_, images_, stick_}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    title_->setObjectName(QStringLiteral("cameraTitle"));
    reason_->setObjectName(QStringLiteral("cameraReason"));
    connect(retry_, &ActButton::act, this, &CameraView::retryWanted);
    connect(images_, &ActButton::act, this, &CameraView::imagesWanted);
    connect(stick_, &ActButton::act, this, &CameraView::stickWanted);
    words_->hide();
}

void CameraView::setPicture(const QImage& picture) {
    picture_ = picture;
    update();
}

void CameraView::setMirrored(bool mirrored) {
    mirrored_ = mirrored;
    update();
}

void CameraView::zoom(int by) {
    zoom_ = std::clamp(zoom_ + by, 0, static_cast<int>(std::size(zooms)) - 1);
    update();
}

double CameraView::zoomed() const {
    return zooms[zoom_];
}

void CameraView::say(const QString& title, const QString& reason, bool retry) {
    title_->say(title);
    reason_->say(reason);
    setAccessibleDescription(title + QLatin1Char(' ') + reason);
    retry_->setVisible(retry);
    images_->setVisible(retry);
    stick_->setVisible(retry);
    words_->show();
    update();
}

void CameraView::sayNothing() {
    words_->hide();
    setAccessibleDescription({});
    update();
}

/// No layout: its heights would stand in for the shape of the picture.
void CameraView::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    words_->setGeometry(rect().adjusted(20, 12, -20, -12));
}

void CameraView::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!words_->isHidden() || picture_.isNull()) {
        painter.setPen(QPen(QColor(c.border), 1));
        painter.setBrush(QColor(c.surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radiusControl,
                                length::radiusControl);
        return;
    }
    painter.fillRect(rect(), Qt::black);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // The whole picture, black beside it; zoomed, its middle.
    const double scale =
        std::min(width() / static_cast<double>(picture_.width()), height() / static_cast<double>(picture_.height())) *
        zoomed();
    const QSizeF size(picture_.width() * scale, picture_.height() * scale);
    painter.save();
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(mirrored_ ? -1 : 1, 1);
    painter.drawImage(QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height()), picture_);
    painter.restore();
    const double side = std::min(guide * height(), guide * size.height());
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    // Two lines: one of them is seen on any picture.
    painter.setPen(QPen(Qt::black, 6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
    painter.setPen(QPen(Qt::white, 3));
    painter.drawRect(square);
}

}  // namespace anchorite::ui
