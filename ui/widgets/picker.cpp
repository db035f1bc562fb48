#include "ui/widgets/picker.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr int arrowRoom = 36;
constexpr int textLeft = 14;

}  // namespace

Picker::Picker(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    setFont(fontOf(Type::body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(10);
    setProperty("ownArrow", true);
}

void Picker::makeEditable() {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setProperty("inPicker", true);
    lineEdit()->setAccessibleName(accessibleName());
    // The line edit hands its focus to the picker, which stays the one tab stop.
    lineEdit()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
}

void Picker::setSmall(bool small) {
    small_ = small;
    setFont(fontOf(small ? Type::caption : Type::body));
    updateGeometry();
}

QSize Picker::sizeHint() const {
    const QFontMetrics metrics(font());
    int widest = metrics.horizontalAdvance(placeholderText());
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    }
    return {std::clamp(widest + textLeft + arrowRoom + 4, 120, 360), small_ ? length::controlSmall : length::control};
}

/// A text that is too long for its box is shortened in the middle and whole in the list; only a box without any room is
/// an error.
QStringList Picker::clippedTexts() const {
    return width() < textLeft + arrowRoom + 40 ? QStringList{currentText()} : QStringList{};
}

void Picker::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(isEnabled() ? (underMouse() ? c.action : c.border) : c.disabledFill), 1));
    painter.setBrush(QColor(isEnabled() ? c.surface : c.disabledFill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radiusControl,
                            length::radiusControl);
    const QColor ink(isEnabled() ? c.text : c.disabledText);
    const QPointF middle(width() - arrowRoom / 2.0, height() / 2.0);
    QPainterPath chevron(middle + QPointF(-5, -2.5));
    chevron.lineTo(middle + QPointF(0, 2.5));
    chevron.lineTo(middle + QPointF(5, -2.5));
    painter.strokePath(chevron, QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isEditable()) {
        return;
    }
    const bool empty = currentIndex() < 0;
    const QRect place = rect().adjusted(textLeft, 0, -arrowRoom, 0);
    const QString text =
        QFontMetrics(font()).elidedText(empty ? placeholderText() : currentText(), Qt::ElideMiddle, place.width());
    painter.setFont(font());
    painter.setPen(empty ? QColor(c.secondary) : ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void Picker::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace anchorite::ui
