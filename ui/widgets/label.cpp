#include "ui/widgets/label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QVariant>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

const char* nameOf(Tone tone) {
    switch (tone) {
        case Tone::text:
            return "text";
        case Tone::secondary:
            return "secondary";
        case Tone::action:
            return "action";
        case Tone::verified:
            return "verified";
        case Tone::careful:
            return "careful";
        case Tone::stop:
            return "stop";
        case Tone::strip:
            return "strip";
        case Tone::stripSecondary:
            return "strip-secondary";
        case Tone::stripOk:
            return "strip-ok";
        case Tone::stripWarn:
            return "strip-warn";
    }
    return "text";
}

}  // namespace

Label::Label(Type type, Tone tone, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setFont(fontOf(type));
    setProperty("tone", QLatin1String(nameOf(tone)));
}

Label* Label::say(const QString& text) {
    said_ = text;
    forgetHeights();
    setText(wordWrap() ? breakable(text) : text);
    return this;
}

Label* Label::wrapped() {
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    say(said_);
    return this;
}

Label* Label::selectable(const QString& accessibleName) {
    forgetHeights();
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(accessibleName);
    // In place of the label's own menu, which would copy the places where a long word may break.
    auto* copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, &Label::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    return this;
}

int Label::heightForWidth(int width) const {
    for (const Measure& known : heights_) {
        if (known.width == width) {
            return known.height;
        }
    }
    const int height = QLabel::heightForWidth(width);
    heights_.at(oldest_) = {width, height};
    oldest_ = (oldest_ + 1) % heights_.size();
    return height;
}

bool Label::event(QEvent* event) {
    switch (static_cast<int>(event->type())) {
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::Polish:
        case QEvent::ContentsRectChange:
        case QEvent::DynamicPropertyChange:
            forgetHeights();
            break;
        default:
            break;
    }
    return QLabel::event(event);
}

void Label::copySelected() const {
    if (hasSelectedText()) {
        QGuiApplication::clipboard()->setText(unbroken(selectedText()));
    }
}

void Label::keyPressEvent(QKeyEvent* event) {
    event->matches(QKeySequence::Copy) ? copySelected() : QLabel::keyPressEvent(event);
}

void Label::setTone(Tone tone) {
    setProperty("tone", QLatin1String(nameOf(tone)));
    repolish(this);
}

void Label::setType(Type type) {
    setFont(fontOf(type));
}

QStringList Label::clippedTexts() const {
    const bool tooTall = wordWrap() && heightForWidth(width()) > height() + 1;
    const bool tooWide = !wordWrap() && sizeHint().width() > width() + 1;
    return !text().isEmpty() && (tooTall || tooWide) ? QStringList{said_} : QStringList{};
}

Label* label(Type type, const QString& text, Tone tone) {
    return (new Label(type, tone))->say(text);
}

void repolish(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QFrame* rule(Qt::Orientation orientation) {
    auto* line = new QFrame;
    line->setProperty("ground", "rule");
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

QFrame* panel(const char* ground) {
    auto* frame = new QFrame;
    frame->setProperty("ground", ground);
    return frame;
}

}  // namespace anchorite::ui
