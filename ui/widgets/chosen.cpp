#include "ui/widgets/chosen.h"

#include <QAbstractButton>
#include <QPainter>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr double markLine = 1.5;
constexpr double tickLine = 2;

QColor edgeOf(const QAbstractButton& button) {
    const Colours& c = colours();
    return {button.isChecked() ? c.action : button.isEnabled() ? c.border : c.disabledText};
}

}  // namespace

void paintChosenFrame(QPainter& painter, const QAbstractButton& button, double radius) {
    const Colours& c = colours();
    const bool on = button.isEnabled();
    const bool checked = button.isChecked();
    const double line = checked ? 2 : 1;
    painter.setPen(QPen(QColor(!on ? c.hairline : checked ? c.action : c.border), line));
    painter.setBrush(QColor(!on ? c.disabledFill : checked ? c.actionTint : c.surface));
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
}

void paintTickBox(QPainter& painter, const QAbstractButton& button, const QRectF& place) {
    const Colours& c = colours();
    painter.setPen(QPen(edgeOf(button), markLine));
    painter.setBrush(QColor(button.isChecked() ? c.action : c.surface));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (!button.isChecked()) {
        return;
    }
    // In parts of the box, from its left upper corner.
    const auto at = [&](double x, double y) {
        return place.topLeft() + QPointF(x * place.width(), y * place.height());
    };
    const QPointF tick[] = {at(0.23, 0.52), at(0.42, 0.72), at(0.77, 0.31)};
    painter.setPen(QPen(QColor(c.onAction), tickLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(tick, 3);
}

void paintDotRing(QPainter& painter, const QAbstractButton& button, const QRectF& place) {
    const Colours& c = colours();
    painter.setPen(QPen(edgeOf(button), markLine));
    painter.setBrush(QColor(c.surface));
    painter.drawEllipse(place);
    if (button.isChecked()) {
        const double inset = place.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(c.action));
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset));
    }
}

}  // namespace anchorite::ui
