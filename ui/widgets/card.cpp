#include "ui/widgets/card.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/icons/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int textLeft = 76;
constexpr int keyBox = 28;
constexpr int sentenceTop = 50;

}  // namespace

Card::Card(Words words, QWidget* parent) : QAbstractButton(parent), words_(std::move(words)) {
    setText(words_.title);
    setAccessibleName(words_.title);
    setAccessibleDescription(
        QStringLiteral("%1 %2. %3").arg(words_.sentence, words_.needs, tr("Key %1").arg(words_.key)));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setShortcut(QKeySequence(words_.key));
}

void Card::keyPressEvent(QKeyEvent* event) {
    // Opening a page is safe, so Return does it too; the arrows move by reading order.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) {
        moveFocus(1);
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
        moveFocus(-1);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void Card::moveFocus(int by) {
    const auto cards = parentWidget()->findChildren<Card*>(Qt::FindDirectChildrenOnly);
    if (Card* other = cards.value(cards.indexOf(this) + by)) {
        other->setFocus(Qt::OtherFocusReason);
    }
}

void Card::setTall(bool tall) {
    height_ = tall ? 152 : 132;
    updateGeometry();
}

int Card::needsTop() const {
    return sentenceTop + 10 + wrappedHeight(words_.sentence, fontOf(Type::body), width() - textLeft - 12);
}

QStringList Card::clippedTexts() const {
    QStringList clipped;
    const int room = width() - textLeft - 12;
    if (QFontMetrics(fontOf(Type::emphasis)).horizontalAdvance(words_.title) > room - keyBox - 12) {
        clipped << words_.title;
    }
    if (needsTop() + wrappedHeight(words_.needs, fontOf(Type::caption), room) > height()) {
        clipped << words_.needs;
    }
    return clipped;
}

void Card::paintKey(QPainter& painter) const {
    const QRectF box(width() - 20.5 - keyBox, 20.5, keyBox - 1, keyBox - 1);
    painter.setPen(QPen(QColor(colours().border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, length::radiusControl, length::radiusControl);
    painter.setPen(QColor(colours().secondary));
    painter.setFont(fontOf(Type::label));
    painter.drawText(box, Qt::AlignCenter, words_.key);
}

void Card::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isDown() || underMouse();
    painter.setPen(QPen(QColor(active ? c.action : c.hairline), 1));
    painter.setBrush(QColor(isDown() ? c.actionTint : c.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radiusPanel, length::radiusPanel);
    paintIcon(painter, words_.icon, QRectF(22, 20, 38, 38), QColor(c.action));
    const auto write = [&](Type type, QRgb colour, int top, int lineHeight, const QString& text) {
        painter.setPen(QColor(colour));
        painter.setFont(fontOf(type));
        painter.drawText(QRect(textLeft, top, width() - textLeft - 8, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
    };
    write(Type::emphasis, c.text, 20, 28, words_.title);
    painter.setPen(QColor(c.text));
    paintWrapped(painter, words_.sentence, fontOf(Type::body),
                 QRectF(textLeft, sentenceTop, width() - textLeft - 12, 0));
    painter.setPen(QColor(c.secondary));
    paintWrapped(painter, words_.needs, fontOf(Type::caption),
                 QRectF(textLeft, needsTop(), width() - textLeft - 12, 0));
    paintKey(painter);
}

}  // namespace anchorite::ui
