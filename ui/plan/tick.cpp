#include "ui/plan/tick.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr int textLeft = 34;
constexpr double side = 16;

}  // namespace

Tick::Tick(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    setFont(fontOf(Type::caption));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Tick::sizeHint() const {
    return {QFontMetrics(fontOf(Type::label)).horizontalAdvance(text()) + textLeft + 14, length::controlSmall};
}

QStringList Tick::clippedTexts() const {
    return width() < sizeHint().width() ? QStringList{text()} : QStringList{};
}

void Tick::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(isChecked() ? c.action : c.border), isChecked() ? 2 : 1));
    painter.setBrush(QColor(isChecked() ? c.actionTint : c.surface));
    const double inset = isChecked() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), length::radiusControl,
                            length::radiusControl);
    const QRectF box(10.5, (height() - side) / 2, side, side);
    painter.setPen(QPen(QColor(isChecked() ? c.action : c.border), 1.5));
    painter.setBrush(isChecked() ? QBrush(QColor(c.action)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 2, 2);
    if (isChecked()) {
        painter.setPen(QPen(QColor(c.onAction), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 8.5), box.topLeft() + QPointF(6.8, 11.8),
                                       box.topLeft() + QPointF(12.5, 4.8)});
    }
    painter.setPen(QColor(c.text));
    painter.setFont(fontOf(isChecked() ? Type::label : Type::caption));
    painter.drawText(rect().adjusted(textLeft, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace anchorite::ui
