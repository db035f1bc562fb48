#include "ui/plan/tick.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/chosen.h"

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
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosenFrame(painter, *this, length::radiusControl);
    paintTickBox(painter, *this, QRectF(10, (height() - side) / 2, side, side));
    painter.setPen(QColor(colours().text));
    painter.setFont(fontOf(isChecked() ? Type::label : Type::caption));
    painter.drawText(rect().adjusted(textLeft, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace anchorite::ui
