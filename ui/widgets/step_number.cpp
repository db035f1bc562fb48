#include "ui/widgets/step_number.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

StepNumber::StepNumber(int number, QWidget* parent) : QWidget(parent), number_(number) {
    setFixedSize(length::markList, length::markList);
}

void StepNumber::show(int number, State state) {
    number_ = number;
    state_ = state;
    update();
}

void StepNumber::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = rect();
    if (state_ == State::done) {
        paintSign(painter, Sign::verified, place);
        return;
    }
    const Colours& c = colours();
    const bool now = state_ == State::now;
    painter.setPen(QPen(QColor(now ? c.action : c.border), 1.5));
    painter.setBrush(now ? QBrush(QColor(c.action)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setFont(fontOf(now ? Type::label : Type::caption));
    painter.setPen(QColor(now ? c.onAction : c.secondary));
    painter.drawText(place, Qt::AlignCenter, QString::number(number_));
}

}  // namespace anchorite::ui
