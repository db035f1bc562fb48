#include "ui/widgets/act_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/chosen.h"

namespace anchorite::ui {

namespace {

constexpr int guardMilliseconds = 400;
constexpr int aroundLine = 10;

Type typeOf(ButtonRole role) {
    switch (role) {
        case ButtonRole::primary:
            return Type::strong;
        case ButtonRole::quiet:
            return Type::body;
        case ButtonRole::small:
            return Type::caption;
    }
    return Type::body;
}

QFont faceOf(ButtonRole role) {
    QFont font = fontOf(typeOf(role));
    font.setWeight(role == ButtonRole::primary ? QFont::DemiBold : QFont::Medium);
    return font;
}

int paddingOf(ButtonRole role) {
    return role == ButtonRole::primary ? 23 : role == ButtonRole::quiet ? 18 : 12;
}

QRgb textColour(ButtonRole role, bool enabled) {
    const Colours& c = colours();
    if (!enabled) {
        return c.disabledText;
    }
    return role == ButtonRole::primary ? c.onAction : c.text;
}

}  // namespace

ActButton::ActButton(ButtonRole role, const QString& text, const QString& key, QWidget* parent)
    : QPushButton(parent), role_(role) {
    setRole(role);
    setLabel(text, key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, this, [this] {
        if (role_ != ButtonRole::primary || !shown_.isValid() || shown_.elapsed() >= guardMilliseconds) {
            emit act();
        }
    });
}

void ActButton::setRole(ButtonRole role) {
    role_ = role;
    setFont(faceOf(role));
    setAutoDefault(!gate_);
    updateGeometry();
    update();
}

void ActButton::setLabel(const QString& text, const QString& key) {
    if (text == this->text() && key == key_) {
        return;
    }
    key_ = key;
    setText(text);
    setShortcut(key.isEmpty() ? QKeySequence() : QKeySequence(key));
    setAccessibleName(text);
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void ActButton::setHint(const QString& key) {
    key_ = key;
    setAccessibleDescription(tr("Key %1").arg(key));
    updateGeometry();
}

void ActButton::showHint(bool shown) {
    if (hintShown_ != shown) {
        hintShown_ = shown;
        updateGeometry();
        update();
    }
}

void ActButton::setGate(bool gate) {
    gate_ = gate;
    setAutoDefault(!gate);
}

/// Not handed on either: what stands around the button has no answer to it.
void ActButton::keyPressEvent(QKeyEvent* event) {
    if (gate_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ActButton::setSquare() {
    square_ = true;
    updateGeometry();
}

void ActButton::guard() {
    shown_.start();
}

QSize ActButton::sizeHint() const {
    const int text = QFontMetrics(faceOf(role_)).horizontalAdvance(this->text());
    const int key = !paintsKey() ? 0 : QFontMetrics(fontOf(Type::caption)).horizontalAdvance(key_) + 2 * aroundLine + 1;
    const int height = role_ == ButtonRole::small ? length::controlSmall : length::control;
    if (square_) {
        return {length::control, height};
    }
    return {text + key + 2 * paddingOf(role_), height};
}

QStringList ActButton::clippedTexts() const {
    return width() < sizeHint().width() ? QStringList{text()} : QStringList{};
}

void ActButton::paintGround(QPainter& painter) const {
    const Colours& c = colours();
    const bool filled = role_ == ButtonRole::primary;
    QColor fill = filled ? c.action : c.surface;
    QPen edge(QColor(filled ? c.action : c.border), 1);
    if (!isEnabled()) {
        fill = c.disabledFill;
        edge = QPen(QColor(currentTheme() == ThemeName::contrast ? c.disabledText : c.disabledFill), 1,
                    currentTheme() == ThemeName::contrast ? Qt::DashLine : Qt::SolidLine);
    } else if (isDown() || underMouse()) {
        fill = filled ? c.actionHover : c.actionTint;
        edge.setColor(QColor(filled ? c.actionHover : c.action));
    }
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radiusControl,
                            length::radiusControl);
}

void ActButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QColor colour = textColour(role_, isEnabled());
    const QFont face = faceOf(role_);
    const int textWidth = QFontMetrics(face).horizontalAdvance(text());
    painter.setPen(colour);
    painter.setFont(face);
    if (square_) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int left = (width() - (sizeHint().width() - 2 * paddingOf(role_))) / 2;
    painter.drawText(QRect(left, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!paintsKey()) {
        return;
    }
    const int line = left + textWidth + aroundLine;
    painter.fillRect(QRectF(line, height() / 2.0 - 8, 1, 16), colour);
    painter.setFont(fontOf(Type::caption));
    painter.drawText(QRect(line + aroundLine, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, key_);
}

/// Tab reaches the chosen one of a row; Qt would take whichever had the focus last.
void tabOnlyWhenChecked(QRadioButton* button) {
    button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    QObject::connect(button, &QRadioButton::toggled, button,
                     [button](bool on) { button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
}

Choice::Choice(const QString& text, QWidget* parent) : QRadioButton(text, parent) {
    tabOnlyWhenChecked(this);
    setFont(fontOf(Type::caption));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Choice::sizeHint() const {
    return {QFontMetrics(fontOf(Type::label)).horizontalAdvance(text()) + 46, length::controlSmall};
}

void Choice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosenFrame(painter, *this, length::radiusControl);
    paintDotRing(painter, *this, QRectF(12, height() / 2.0 - 6, 12, 12));
    painter.setPen(QColor(colours().text));
    painter.setFont(fontOf(isChecked() ? Type::label : Type::caption));
    painter.drawText(rect().adjusted(32, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace anchorite::ui
