#include "ui/send/code_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// Around the quiet zone, in logical pixels.
constexpr int margin = 24;

}  // namespace

CodeField::CodeField(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("code"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("The code for the other camera"));
    setMinimumSize(240, 240);
}

void CodeField::setSymbol(const transfer::QrSymbol& symbol) {
    symbol_ = symbol;
    update();
}

void CodeField::setBrightness(int percent) {
    brightness_ = percent;
    update();
}

int CodeField::modulePixels() const {
    if (!symbol_) {
        return 0;
    }
    const double room = (std::min(width(), height()) - 2 * margin) * devicePixelRatioF();
    const int modules = symbol_->side() + 2 * transfer::quietZone;
    return std::max(1, static_cast<int>(room) / modules);
}

void CodeField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int grey = 255 * brightness_ / 100;
    const QColor white(grey, grey, grey);
    painter.fillRect(rect(), white);
    if (symbol_) {
        // From here on in screen pixels: no module is ever a fraction of one.
        const double ratio = devicePixelRatioF();
        const int module = modulePixels();
        const int side = symbol_->side();
        const auto start = [&](int length) { return (static_cast<int>(length * ratio) - module * side) / 2; };
        const int left = start(width());
        const int top = start(height());
        painter.save();
        painter.scale(1 / ratio, 1 / ratio);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (symbol_->black(x, y)) {
                    painter.fillRect(left + x * module, top + y * module, module, module, Qt::black);
                }
            }
        }
        painter.restore();
    }
    if (hasFocus()) {
        // The light theme's ring whatever the theme is: the field is white. Outside of the quiet zone.
        painter.setPen(QPen(QColor(coloursOf(ThemeName::light).focus), length::ring));
        painter.drawRect(QRectF(rect()).adjusted(5.5, 5.5, -5.5, -5.5));
    }
}

void CodeField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_Minus:
        case Qt::Key_BracketLeft:
        case Qt::Key_BracketRight:
        case Qt::Key_B:
        case Qt::Key_F:
            emit keyed(event->key());
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void CodeField::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

}  // namespace anchorite::ui
