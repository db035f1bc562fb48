#include "ui/frame/action_bar.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/icons/icon.h"
#include "ui/widgets/act_button.h"

namespace anchorite::ui {

namespace {

int widestWord(const QLabel& label) {
    int widest = 0;
    for (const QString& word : label.text().split(QLatin1Char(' '))) {
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

}  // namespace

ActionBar::ActionBar(QWidget* parent)
    : QFrame(parent),
      row_(new QHBoxLayout(this)),
      records_((new Label(Type::caption, Tone::secondary))->wrapped()),
      buttons_(new QHBoxLayout) {
    setProperty("ground", "bar");
    setProperty("ownRing", true);
    setAccessibleName(tr("Acts of this page"));
    row_->setContentsMargins(length::pageMargin, 0, length::pageMargin, 0);
    row_->setSpacing(10);
    row_->addWidget(new IconView(QStringLiteral("record"), &Colours::secondary, 20));
    row_->addWidget(records_, 1);
    row_->addSpacing(10);
    row_->addLayout(buttons_);
    buttons_->setSpacing(12);
    setNarrow(false);
}

ActButton* ActionBar::buttonFor(const PageAct& act) {
    for (ActButton* button : shown_) {
        if (button->objectName() == act.name) {
            return button;
        }
    }
    auto* button = new ActButton(ButtonRole::quiet, act.text, act.key);
    button->setObjectName(act.name);
    connect(button, &ActButton::act, this, [this, button] {
        for (const PageAct& known : acts_) {
            if (known.name == button->objectName() && known.open) {
                // A copy: running it may replace the acts.
                const auto run = known.run;
                run();
                return;
            }
        }
    });
    return button;
}

void ActionBar::setOpen(ActButton* button, bool open) {
    if (!open && button->hasFocus()) {
        waiting_ = button;
        setFocus();
    }
    button->setEnabled(open);
    if (open && button == waiting_ && hasFocus()) {
        button->setFocus();
    }
}

void ActionBar::setFace(const PageFace& face, bool arrived) {
    records_->say(narrow_ ? face.records.value(0) : face.records.join(QLatin1Char('\n')));
    acts_ = face.acts;
    QList<ActButton*> now;
    for (const PageAct& act : acts_) {
        ActButton* button = buttonFor(act);
        button->setRole(act.primary ? ButtonRole::primary : ButtonRole::quiet);
        button->setGate(act.gate);
        button->setLabel(act.text, act.keyAside ? QString() : act.key);
        if (act.keyAside) {
            button->setHint(act.key);
        }
        setOpen(button, act.open);
        if (arrived || (act.gate && !shown_.contains(button))) {
            button->guard();
        }
        now << button;
    }
    for (ActButton* button : shown_) {
        if (!now.contains(button)) {
            if (button->hasFocus()) {
                setFocus();
            }
            if (button == waiting_) {
                waiting_ = nullptr;
            }
            button->hide();
            button->deleteLater();
        }
    }
    for (ActButton* button : now) {
        buttons_->removeWidget(button);
        buttons_->addWidget(button);
        button->show();
    }
    shown_ = now;
    makeRoom();
    // Where the act that had the focus has gone, the new first one takes over.
    if (hasFocus() && waiting_ == nullptr && firstFocus() != nullptr) {
        firstFocus()->setFocus();
    }
}

/// The keys beside quiet acts give way to the sentence at the left, then the one of the primary act.
void ActionBar::makeRoom() {
    const QMargins around = row_->contentsMargins();
    const int icon = 20 + 3 * row_->spacing() + 10;
    for (const int hints : {2, 1, 0}) {
        int taken = 0;
        for (int i = 0; i < shown_.size(); ++i) {
            shown_[i]->showHint(hints == 2 || (hints == 1 && acts_[i].primary));
            taken += shown_[i]->sizeHint().width() + buttons_->spacing();
        }
        const int left = width() - around.left() - around.right() - icon - taken;
        const int least = std::max(records_->minimumSizeHint().width(), widestWord(*records_));
        if (left >= least && records_->heightForWidth(left) <= (narrow_ ? height() : length::row)) {
            return;
        }
    }
}

void ActionBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    makeRoom();
}

void ActionBar::setNarrow(bool narrow) {
    // Beside the acts there is room for one sentence.
    narrow_ = narrow;
    setFixedHeight(narrow ? length::actionBarNarrow : length::actionBar);
    const int margin = narrow ? length::pageMarginNarrow : length::pageMargin;
    row_->setContentsMargins(margin, 0, margin, 0);
}

QWidget* ActionBar::firstFocus() const {
    for (auto button = shown_.rbegin(); button != shown_.rend(); ++button) {
        if ((*button)->isEnabled()) {
            return *button;
        }
    }
    return nullptr;
}

}  // namespace anchorite::ui
