#include "ui/frame/page_header.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace anchorite::ui {

namespace {

constexpr int below = 11;

Tone toneOf(Sign sign) {
    switch (sign) {
        case Sign::verified:
            return Tone::verified;
        case Sign::invalid:
        case Sign::block:
            return Tone::stop;
        case Sign::high:
        case Sign::med:
            return Tone::careful;
        case Sign::low:
        case Sign::info:
        case Sign::waiting:
        case Sign::none:
        case Sign::cannotCount:
        case Sign::draft:
            return Tone::secondary;
    }
    return Tone::secondary;
}

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        if (item->layout() != nullptr) {
            empty(item->layout());
        }
        delete item;
    }
}

}  // namespace

Chip::Chip(const ChipWords& words, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    row->addWidget(new SignView(words.sign, 22));
    row->addWidget(label(Type::strong, words.text, toneOf(words.sign)));
}

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent),
      titleRow_(new QBoxLayout(QBoxLayout::LeftToRight)),
      title_(new Label(Type::h1)),
      chips_(new QWidget),
      tools_(new QStackedWidget),
      sentence_((new Label(Type::body, Tone::secondary))->wrapped()),
      actor_(new QFrame),
      above_(rule(Qt::Horizontal)),
      below_(rule(Qt::Horizontal)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    title_->wrapped();
    chips_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* chipRow = new QHBoxLayout(chips_);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->setSpacing(24);
    titleRow_->addWidget(title_, 1);
    titleRow_->addWidget(chips_);
    tools_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tools_->hide();
    titleRow_->addWidget(tools_, 0, Qt::AlignVCenter);
    column->addLayout(titleRow_);
    sentence_->setContentsMargins(0, 3, 0, 0);
    column->addWidget(sentence_);
    sentence_->hide();
    column->addSpacing(below);
    column->addWidget(above_);
    column->addWidget(actor_);
    column->addWidget(below_);
    actorRow_ = new QHBoxLayout(actor_);
    actorRow_->setContentsMargins(0, 0, 0, 0);
}

void PageHeader::setFace(const PageFace& face) {
    face_ = face;
    title_->say(face.title);
    empty(chips_->layout());
    for (const ChipWords& words : face.chips) {
        chips_->layout()->addWidget(new Chip(words));
    }
    chips_->setVisible(!face.chips.isEmpty());
    setActor();
    placeChips();
}

void PageHeader::addTool(QWidget* tool) {
    tools_->addWidget(tool);
}

void PageHeader::showTool(QWidget* tool) {
    tools_->setVisible(tool != nullptr);
    if (tool != nullptr) {
        tools_->setCurrentWidget(tool);
        tools_->setFixedSize(tool->sizeHint());
    }
}

void PageHeader::setSlim(bool slim) {
    slim_ = slim;
    sentence_->setVisible(slim);
    for (QWidget* part : {above_, actor_, below_}) {
        part->setVisible(!slim);
    }
    setActor();
}

/// The three parts as far as there is room: what is cut is in the accessible name, and in F1 and the script.
QStringList PageHeader::fittingActor() const {
    QStringList words{face_.actor.now, narrow_ ? face_.actor.brief : face_.actor.doing, face_.actor.next};
    const QFontMetrics fonts[] = {QFontMetrics(fontOf(narrow_ ? Type::label : Type::strong)),
                                  QFontMetrics(fontOf(narrow_ ? Type::caption : Type::body)),
                                  QFontMetrics(fontOf(narrow_ ? Type::caption : Type::body))};
    const int captions =
        narrow_ ? QFontMetrics(fontOf(Type::caption)).horizontalAdvance(tr("Now") + tr("Do") + tr("Next")) : 0;
    // Two hairlines, and the spacing of setActor.
    const int gaps = 2 + (narrow_ ? 3 * 6 + 5 * 10 : 4 * 16);
    int room = width() - contentsMargins().left() - contentsMargins().right() - captions - gaps;
    for (int i = 0; i < 3; ++i) {
        // Each may have half of what is left, and what the ones behind it do not need.
        int behind = 0;
        for (int j = i + 1; j < 3; ++j) {
            behind += fonts[j].horizontalAdvance(words[j]) + 1;
        }
        const int own = std::max(room / (i == 2 ? 1 : 2), room - behind);
        words[i] = fonts[i].elidedText(words[i], Qt::ElideRight, std::max(own, 40));
        room -= fonts[i].horizontalAdvance(words[i]) + 1;
    }
    return words;
}

void PageHeader::setActor() {
    sentence_->say(tr("Now: %1. %2. Next: %3.").arg(face_.actor.now, face_.actor.doing, face_.actor.next));
    empty(actorRow_);
    if (slim_) {
        return;
    }
    actor_->setFixedHeight(narrow_ ? length::actorLineNarrow : length::actorLine);
    actorRow_->setSpacing(narrow_ ? 10 : 16);
    const QStringList fitting = fittingActor();
    const QString captions[] = {tr("Now"), tr("Do"), tr("Next")};
    const QString whole[] = {face_.actor.now, face_.actor.doing, face_.actor.next};
    const int stretches[] = {2, 4, 2};
    for (int i = 0; i < 3; ++i) {
        if (i > 0) {
            auto* line = rule(Qt::Vertical);
            line->setFixedHeight(narrow_ ? 18 : 40);
            actorRow_->addWidget(line);
        }
        auto* part = new QBoxLayout(narrow_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        part->setSpacing(narrow_ ? 6 : 1);
        part->addStretch(narrow_ ? 0 : 1);
        part->addWidget(label(Type::caption, captions[i], Tone::secondary));
        auto* words =
            label(i == 0 ? (narrow_ ? Type::label : Type::strong) : (narrow_ ? Type::caption : Type::body), fitting[i]);
        words->setAccessibleName(whole[i]);
        part->addWidget(words);
        part->addStretch(1);
        actorRow_->addLayout(part, narrow_ ? 0 : stretches[i]);
    }
    if (narrow_) {
        actorRow_->addStretch(1);
    }
}

void PageHeader::setNarrow(bool narrow) {
    narrow_ = narrow;
    title_->setType(narrow ? Type::h1Narrow : Type::h1);
    setActor();
    placeChips();
}

void PageHeader::placeChips() {
    const int title = QFontMetrics(fontOf(narrow_ ? Type::h1Narrow : Type::h1)).horizontalAdvance(face_.title);
    const bool beside = face_.chips.isEmpty() || title + chips_->sizeHint().width() + 32 <= width();
    titleRow_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    titleRow_->setAlignment(chips_, beside ? Qt::AlignVCenter : Qt::AlignLeft);
    titleRow_->setSpacing(beside ? 16 : 4);
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        setActor();
    }
    placeChips();
}

}  // namespace anchorite::ui
