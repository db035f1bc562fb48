#include "ui/frame/ground.h"

#include <QPainter>
#include <cmath>
#include <numbers>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// Of the hairline's colour: half of it keeps every text that stands on it readable.
constexpr int strength = 128;
/// Of the diagonal that the word takes.
constexpr double share = 0.72;

}  // namespace

Ground::Ground(QWidget* parent) : QStackedWidget(parent) {}

void Ground::setRehearsal(bool rehearsal) {
    rehearsal_ = rehearsal;
    update();
}

void Ground::paintEvent(QPaintEvent* event) {
    QStackedWidget::paintEvent(event);
    if (!rehearsal_ || currentTheme() == ThemeName::contrast || width() <= 0 || height() <= 0) {
        return;
    }
    QPainter painter(this);
    const QString word = tr("REHEARSAL");
    QFont font = fontOf(Type::h1);
    const double diagonal = std::hypot(width(), height());
    const double usual = QFontMetricsF(font).horizontalAdvance(word);
    font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * share * diagonal / usual)));
    QColor colour(colours().hairline);
    colour.setAlpha(strength);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect().center());
    painter.rotate(-std::atan2(height(), width()) * 180 / std::numbers::pi);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(-diagonal / 2, -diagonal / 2, diagonal, diagonal), Qt::AlignCenter, word);
}

}  // namespace anchorite::ui
