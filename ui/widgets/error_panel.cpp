#include "ui/widgets/error_panel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

namespace {

constexpr int hatchLeft = 2;

/// One tile of 45 degree stripes.
QPixmap hatchTile(double ratio) {
    constexpr int period = 2 * length::hatchStripe;
    const int side = static_cast<int>(period * 1.41421356 + 0.5);
    QPixmap tile(QSize(side, side) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(QColor(colours().surface));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colours().stop), length::hatchStripe));
    for (int offset = -side; offset <= 2 * side; offset += side) {
        painter.drawLine(QPointF(offset - side, 2.0 * side), QPointF(offset + 2.0 * side, -side));
    }
    return tile;
}

}  // namespace

Trouble Trouble::of(const Error& error, const QString& title, const QString& safe, const QString& next) {
    return {title, sentence(error.detail), safe, next, plain(error.code)};
}

ErrorPanel::ErrorPanel(QWidget* parent)
    : QFrame(parent),
      title_(new Label(Type::errorTitle)),
      happened_((new Label(Type::body))->wrapped()),
      safe_((new Label(Type::body))->wrapped()),
      next_((new Label(Type::strong))->wrapped()),
      code_(new Label(Type::monoSmall, Tone::secondary)),
      copy_(new ActButton(ButtonRole::small, tr("Copy details"), QString())) {
    title_->wrapped();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(36, 20, 18, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new SignView(Sign::block, 32), 0, 0, Qt::AlignTop);
    grid->addWidget(title_, 0, 1, 1, 2);
    const QString names[] = {tr("What happened"), tr("What is safe"), tr("Next")};
    Label* const sentences[] = {happened_, safe_, next_};
    for (int i = 0; i < 3; ++i) {
        grid->addWidget(label(Type::body, names[i], Tone::secondary), i + 1, 1, Qt::AlignTop);
        grid->addWidget(sentences[i], i + 1, 2);
    }
    grid->addWidget(rule(Qt::Horizontal), 4, 0, 1, 3);
    grid->addWidget(code_, 5, 1, 1, 2, Qt::AlignVCenter | Qt::AlignLeft);
    grid->addWidget(copy_, 5, 2, Qt::AlignRight);
    connect(copy_, &ActButton::act, this, &ErrorPanel::copy);
    hide();
}

void ErrorPanel::tell(const Trouble& trouble) {
    trouble_ = trouble;
    title_->say(trouble.title);
    happened_->say(trouble.happened);
    safe_->say(trouble.safe);
    next_->say(trouble.next);
    code_->say(trouble.code);
    setAccessibleName(trouble.title);
    copy_->setAccessibleDescription(
        QStringLiteral("%1 %2 %3 %4").arg(trouble.title, trouble.happened, trouble.safe, trouble.next));
    show();
    copy_->setFocus();
}

void ErrorPanel::clear() {
    trouble_ = {};
    hide();
}

void ErrorPanel::copy() {
    QGuiApplication::clipboard()->setText(
        QStringLiteral("%1\n%2\n%3\n%4\n%5\n")
            .arg(trouble_.title, trouble_.happened, trouble_.safe, trouble_.next, trouble_.code));
}

void ErrorPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colours().stop), 2));
    painter.setBrush(QColor(colours().surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), length::radiusPanel, length::radiusPanel);
    painter.fillRect(QRect(hatchLeft, hatchLeft, length::hatchBand, height() - 2 * hatchLeft),
                     QBrush(hatchTile(devicePixelRatioF())));
}

}  // namespace anchorite::ui
