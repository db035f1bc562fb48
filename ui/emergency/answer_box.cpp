#include "ui/emergency/answer_box.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/chosen.h"

namespace anchorite::ui {

namespace {

constexpr int tall = 40;
constexpr int tallSmall = 32;
constexpr int mark = 18;
constexpr int beside = 10;
constexpr int gap = 7;
constexpr int stepWidth = 32;
constexpr int stepHeight = 30;

QFont faceFor(bool checked, bool small) {
    QFont font = fontOf(small ? Type::caption : Type::body);
    font.setWeight(checked ? QFont::DemiBold : QFont::Normal);
    return font;
}

int widthOf(const QString& text, bool small) {
    return QFontMetrics(faceFor(true, small)).horizontalAdvance(text) + 1;
}

}  // namespace

StepButton::StepButton(bool more, const QString& accessibleName, QWidget* parent)
    : QAbstractButton(parent), more_(more) {
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    resize(sizeHint());
}

void StepButton::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(c.border), 1));
    painter.setBrush(QColor(isDown() || underMouse() ? c.actionTint : c.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radiusControl,
                            length::radiusControl);
    painter.setPen(QPen(QColor(isEnabled() ? c.text : c.disabledText), 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(width() / 2.0, height() / 2.0);
    painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0));
    if (more_) {
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5));
    }
}

AnswerCheck::AnswerCheck(const QString& text, bool small, QWidget* parent) : QCheckBox(text, parent), small_(small) {
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QCheckBox::toggled, this, [this] { showSteps(); });
}

void AnswerCheck::setWords(const QString& text) {
    if (text != this->text()) {
        setText(text);
        updateGeometry();
    }
}

void AnswerCheck::setCounted(bool counted, const QString& fewer, const QString& more) {
    counted_ = counted;
    if (counted && fewer_ == nullptr) {
        fewer_ = new StepButton(false, fewer, this);
        more_ = new StepButton(true, more, this);
        fewer_->setObjectName(objectName() + QStringLiteral("Fewer"));
        more_->setObjectName(objectName() + QStringLiteral("More"));
        connect(fewer_, &StepButton::clicked, this, [this] { emit stepped(-1); });
        connect(more_, &StepButton::clicked, this, [this] { emit stepped(1); });
    }
    showSteps();
}

/// Hidden buttons give their focus back to the box.
void AnswerCheck::showSteps() {
    for (StepButton* button : {fewer_, more_}) {
        if (button != nullptr) {
            button->setVisible(counting());
        }
    }
    updateGeometry();
    update();
}

QSize AnswerCheck::sizeHint() const {
    const int steps = counting() ? 2 * (stepWidth + gap) - 2 : 0;
    return {beside + mark + gap + widthOf(text(), small_) + beside + steps, small_ ? tallSmall : tall};
}

QStringList AnswerCheck::clippedTexts() const {
    return width() < sizeHint().width() ? QStringList{text()} : QStringList{};
}

void AnswerCheck::resizeEvent(QResizeEvent*) {
    if (more_ != nullptr) {
        const int top = (height() - stepHeight) / 2;
        more_->setGeometry(width() - stepWidth - 5, top, stepWidth, stepHeight);
        fewer_->setGeometry(width() - 2 * stepWidth - gap - 5, top, stepWidth, stepHeight);
    }
}

void AnswerCheck::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (counting() && (key == Qt::Key_Plus || key == Qt::Key_Minus)) {
        emit stepped(key == Qt::Key_Plus ? 1 : -1);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        return;  // Space marks; Return does nothing
    }
    QCheckBox::keyPressEvent(event);
}

void AnswerCheck::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosenFrame(painter, *this, length::radiusControl);
    paintTickBox(painter, *this, QRectF(beside, (height() - mark) / 2.0, mark, mark));
    painter.setFont(faceFor(isChecked(), small_));
    painter.setPen(QColor(isEnabled() ? colours().text : colours().disabledText));
    painter.drawText(rect().adjusted(beside + mark + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

AnswerRadio::AnswerRadio(const QString& text, QString key, QWidget* parent)
    : QRadioButton(text, parent), key_(std::move(key)) {
    setAccessibleName(text);
    setAccessibleDescription(tr("Key %1").arg(key_));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize AnswerRadio::sizeHint() const {
    const int hint = QFontMetrics(fontOf(Type::caption)).horizontalAdvance(key_);
    return {beside + mark + gap + widthOf(text(), false) + gap + hint + beside, tall};
}

QStringList AnswerRadio::clippedTexts() const {
    return width() < sizeHint().width() ? QStringList{text()} : QStringList{};
}

void AnswerRadio::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosenFrame(painter, *this, length::radiusControl);
    paintDotRing(painter, *this, QRectF(beside, (height() - mark) / 2.0, mark, mark).adjusted(1, 1, -1, -1));
    painter.setFont(faceFor(isChecked(), false));
    painter.setPen(QColor(colours().text));
    painter.drawText(rect().adjusted(beside + mark + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(fontOf(Type::caption));
    painter.setPen(QColor(colours().secondary));
    painter.drawText(rect().adjusted(0, 0, -beside, 0), Qt::AlignVCenter | Qt::AlignRight, key_);
}

}  // namespace anchorite::ui
