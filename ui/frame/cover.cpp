#include "ui/frame/cover.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWindow>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

BlankCover::BlankCover(QWidget* window) : QWidget(window) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setAccessibleName(tr("Blank. Press a key to see the window again"));
    window->installEventFilter(this);
    hide();
}

void BlankCover::cover() {
    if (isVisible()) {
        return;
    }
    before_ = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    qApp->installEventFilter(this);
}

/// Pages that came meanwhile may have taken the focus: theirs it stays.
void BlankCover::uncover() {
    qApp->removeEventFilter(this);
    const bool own = window()->focusWidget() == this;
    hide();
    if (own && before_ != nullptr) {
        before_->setFocus();
    }
}

bool BlankCover::isBelow(const QObject* watched) const {
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget != nullptr ? widget->window() == window() : watched == window()->windowHandle();
}

/// While it covers, nothing that a person does reaches what lies below, wherever the focus has gone meanwhile: the
/// first key or click uncovers, and does nothing else.
bool BlankCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    if (!isVisible() || !isBelow(watched)) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<int>(event->type())) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
        case QEvent::TouchBegin:
            uncover();
            return true;
        case QEvent::ShortcutOverride:
            event->accept();
            return true;
        case QEvent::Shortcut:
        case QEvent::KeyRelease:
        case QEvent::MouseButtonRelease:
        case QEvent::Wheel:
        case QEvent::InputMethod:
        case QEvent::Drop:
            return true;
        default:
            return QWidget::eventFilter(watched, event);
    }
}

void BlankCover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(colours().strip));
    painter.setPen(QColor(colours().stripSecondary));
    painter.setFont(fontOf(Type::body));
    painter.drawText(rect(), Qt::AlignCenter, tr("Blank. Press any key."));
}

BodyCover::BodyCover(QWidget* body) : QFrame(body) {
    setProperty("ground", "bg");
    setAutoFillBackground(true);
    body->installEventFilter(this);
    hide();
}

void BodyCover::uncoverFor(QWidget* first) {
    if (!isVisible()) {
        before_ = window()->focusWidget();
    }
    closeWhatLiesBelow(true);
    setGeometry(place());
    show();
    raise();
    first->setFocus();
}

/// The focus must not wander into what nobody sees.
void BodyCover::closeWhatLiesBelow(bool closed) {
    for (auto* below : parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (below != this) {
            below->setEnabled(!closed);
        }
    }
}

void BodyCover::shut() {
    if (!isVisible()) {
        return;
    }
    hide();
    closeWhatLiesBelow(false);
    if (before_ != nullptr) {
        before_->setFocus();
    }
}

bool BodyCover::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        setGeometry(place());
    }
    return QFrame::eventFilter(watched, event);
}

HelpCover::HelpCover(QWidget* body)
    : BodyCover(body),
      text_(new QVBoxLayout),
      back_(new ActButton(ButtonRole::quiet, tr("Back to the page"), QString())) {
    setAccessibleName(tr("Help"));
    setObjectName(QStringLiteral("helpCover"));
    auto* column = new QVBoxLayout(this);
    // The ring of the focus stands off the text.
    constexpr int off = 12;
    constexpr int margin = 2 * length::pageMargin - off;
    column->setContentsMargins(margin, margin, margin, 18);
    auto* inner = new QWidget;
    inner->setProperty("ground", "page");
    inner->setMaximumWidth(720);
    inner->setLayout(text_);
    text_->setContentsMargins(off, off, 16, off);
    text_->setSpacing(12);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Help text"));
    column->addWidget(scroll, 1);
    column->addWidget(back_);
    connect(back_, &ActButton::act, this, &HelpCover::shut);
}

void HelpCover::open(const QString& title, const QStringList& paragraphs) {
    while (QLayoutItem* item = text_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    text_->addWidget(label(Type::h1, title)->wrapped());
    for (const QString& paragraph : paragraphs) {
        text_->addWidget(label(Type::body, paragraph)->wrapped());
    }
    text_->addStretch(1);
    uncoverFor(back_);
}

}  // namespace anchorite::ui
