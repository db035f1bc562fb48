#include "ui/frame/page_header.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <span>

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

/// A caption and its words: Now, Do or Next.
struct ActorPart {
    QString title, text;
    Type type;
};

constexpr int secondRow = 22;
constexpr int betweenParts = 27;  ///< with the line between them

int widthOf(std::span<const ActorPart> parts) {
    int width = 0;
    for (const ActorPart& part : parts) {
        width += QFontMetrics(fontOf(Type::caption)).horizontalAdvance(part.title) +
                 QFontMetrics(fontOf(part.type)).horizontalAdvance(part.text) + betweenParts;
    }
    return width;
}

QBoxLayout* actorPart(const ActorPart& words, bool narrow) {
    auto* part = new QBoxLayout(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    part->setSpacing(narrow ? 6 : 1);
    part->addStretch(narrow ? 0 : 1);
    part->addWidget(label(Type::caption, words.title, Tone::secondary));
    part->addWidget(label(words.type, words.text));
    part->addStretch(1);
    return part;
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

void PageHeader::setActor() {
    sentence_->say(tr("Now: %1. %2. Next: %3.").arg(face_.actor.now, face_.actor.doing, face_.actor.next));
    empty(actorRow_);
    if (slim_) {
        return;
    }
    actorRow_->setSpacing(narrow_ ? 10 : 16);
    const Type act = narrow_ ? Type::caption : Type::body;
    const ActorPart parts[] = {{tr("Now"), face_.actor.now, narrow_ ? Type::label : Type::strong},
                               {tr("Do"), narrow_ ? face_.actor.brief : face_.actor.doing, act},
                               {tr("Next"), face_.actor.next, act}};
    const bool twoRows =
        narrow_ && widthOf(parts) > window()->width() - length::railNarrow - 2 * length::pageMarginNarrow;
    actor_->setFixedHeight((narrow_ ? length::actorLineNarrow : length::actorLine) + (twoRows ? secondRow : 0));
    auto* rows = twoRows ? new QVBoxLayout : nullptr;
    const int stretches[] = {2, 4, 2};
    for (int i = 0; i < 3; ++i) {
        if (i == 1 || (i == 2 && !twoRows)) {
            auto* line = rule(Qt::Vertical);
            line->setFixedHeight(narrow_ && !twoRows ? 18 : 40);
            actorRow_->addWidget(line);
        }
        QBoxLayout* part = actorPart(parts[i], narrow_);
        if (rows != nullptr && i > 0) {
            rows->addLayout(part);
        } else {
            actorRow_->addLayout(part, narrow_ ? 0 : stretches[i]);
        }
    }
    if (rows != nullptr) {
        rows->setSpacing(0);
        actorRow_->addLayout(rows);
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
    placeChips();
}

}  // namespace anchorite::ui
