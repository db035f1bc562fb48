#include "ui/review/ladder.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr int axisHeight = 32;
constexpr int footHeight = 8;

struct BarColours {
    QColor edge, fill;
};

BarColours coloursFor(Sign sign) {
    const Colours& c = colours();
    switch (sign) {
        case Sign::verified:
            return {QColor(c.verified), QColor(c.verifiedTint)};
        case Sign::invalid:
        case Sign::block:
            return {QColor(c.stop), QColor(c.stopTint)};
        case Sign::waiting:
        case Sign::none:
        case Sign::cannotCount:
        case Sign::high:
        case Sign::med:
        case Sign::low:
        case Sign::info:
        case Sign::draft:
            return {QColor(c.waiting), QColor(c.surface)};
    }
    return {QColor(c.waiting), QColor(c.surface)};
}

class LadderPainter {
  public:
    LadderPainter(QPainter& painter, const Review& review, const LadderPlan& plan, int width, int height)
        : painter_(painter), review_(review), plan_(plan), width_(width), height_(height) {}

    void paint() {
        paintAxis();
        for (int i = 0; i < review_.count(); ++i) {
            paintRungTo(i);
        }
        for (int i = 0; i < review_.count(); ++i) {
            paintRow(i);
        }
    }

  private:
    const LadderPlan::Rung& rung(int index) const { return plan_.rungs[static_cast<std::size_t>(index)]; }

    void paintAxis() {
        const Colours& c = colours();
        const QRectF row = rung(review_.selected()).row;
        painter_.fillRect(row, QColor(c.actionTint));
        painter_.setFont(fontOf(Type::caption));
        for (const LadderPlan::Year& year : plan_.years) {
            painter_.fillRect(QRectF(year.x, axisHeight - 4, 1, height_ - axisHeight - footHeight + 4),
                              QColor(c.hairline));
            painter_.setPen(QColor(c.secondary));
            painter_.drawText(QRectF(year.x - 30, 6, 60, 20), Qt::AlignCenter, year.words);
        }
        if (plan_.judged) {
            const double x = plan_.judged->place.left();
            painter_.setPen(QPen(QColor(c.action), 1.5, Qt::DashLine));
            painter_.drawLine(QPointF(x, 8), QPointF(x, height_ - footHeight));
            painter_.setPen(QColor(c.action));
            painter_.drawText(plan_.judged->place.adjusted(6, 0, 12, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              plan_.judged->words);
        }
        if (currentTheme() == ThemeName::contrast) {
            painter_.setPen(QPen(QColor(c.focus), 2));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(row.adjusted(3, 0, -3, 0));
        }
    }

    /// From the bar before to this one: solid where the keys before vouch for it.
    void paintRungTo(int index) {
        if (index == 0 || rung(index).bar.isEmpty() || rung(index - 1).bar.isEmpty()) {
            return;
        }
        const auto& examination = review_.root(index).examination;
        const bool vouched = examination && examination->previous && examination->previous->met();
        const bool reached = review_.root(index).reached && review_.sign(index) != Sign::draft;
        const Colours& c = colours();
        const QColor colour(!reached ? c.waiting : vouched ? c.verified : c.stop);
        painter_.setPen(QPen(colour, 2, vouched && reached ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
        const double x = rung(index).bar.left() + 1;
        painter_.drawLine(QPointF(x, rung(index - 1).bar.bottom()), QPointF(x, rung(index).bar.top()));
    }

    void paintBar(const LadderPlan::Rung& rung, Sign sign) {
        const BarColours c = coloursFor(sign);
        const bool dashed = sign == Sign::draft || sign == Sign::waiting;
        QPen pen(c.edge, 2, dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (dashed) {
            pen.setDashPattern({2, 1.5});
        }
        const QRectF bar = rung.bar.adjusted(1, 1, -1, -1);
        painter_.fillRect(bar, c.fill);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen);
        if (!rung.openBegin) {
            painter_.drawRect(bar);
            return;
        }
        painter_.drawLine(bar.topRight(), bar.bottomRight());
        pen.setDashPattern({2, 1.5});
        painter_.setPen(pen);
        painter_.drawLine(bar.topRight(), bar.topLeft());
        painter_.drawLine(bar.bottomRight(), bar.bottomLeft());
    }

    void paintText(const LadderPlan::Text& text, QRgb colour, bool strong, bool selected) {
        if (text.words.isEmpty()) {
            return;
        }
        painter_.fillRect(text.place.adjusted(-2, 1, 0, -1),
                          QColor(selected ? colours().actionTint : colours().surface));
        painter_.setFont(fontOf(strong ? Type::label : Type::caption));
        painter_.setPen(QColor(colour));
        painter_.drawText(text.place.adjusted(0, 0, 8, 0), Qt::AlignVCenter | Qt::AlignLeft, text.words);
    }

    void paintRow(int index) {
        const Colours& c = colours();
        const bool selected = index == review_.selected();
        const QRectF row = rung(index).row;
        painter_.setFont(fontOf(Type::label));
        painter_.setPen(QColor(c.text));
        painter_.drawText(QRectF(14, row.top(), plan_.labelWidth + 4, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          review_.label(index));
        paintSign(painter_, review_.sign(index), QRectF(14 + plan_.labelWidth + 8, row.center().y() - 8, 16, 16));
        if (!rung(index).bar.isEmpty()) {
            paintBar(rung(index), review_.sign(index));
        }
        if (rung(index).gap) {
            painter_.fillRect(*rung(index).gap, QColor(c.careful));
        }
        paintText(rung(index).expires, c.secondary, false, selected);
        const bool gapBefore = index > 0 && rung(index - 1).gap;
        const bool unreadable = review_.root(index).unreadable.has_value();
        paintText(rung(index).remark, gapBefore ? c.careful : unreadable ? c.stop : c.secondary, gapBefore, selected);
    }

    QPainter& painter_;
    const Review& review_;
    const LadderPlan& plan_;
    int width_;
    int height_;
};

}  // namespace

Ladder::Ladder(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setObjectName(QStringLiteral("ladder"));
    setAccessibleName(tr("History over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Ladder::setReview(Review* review) {
    review_ = review;
    connect(review, &Review::selectedChanged, this, [this] { update(); });
    setAccessibleDescription(tr("%1 versions. Up and Down change the version").arg(review->count()));
    updateGeometry();
    update();
}

QSize Ladder::sizeHint() const {
    const int rows = review_ == nullptr ? 1 : review_->count();
    return {900, axisHeight + rows * length::ladderRow + footHeight};
}

QRect Ladder::partRect(int index) const {
    return {0, axisHeight + index * length::ladderRow, width(), length::ladderRow};
}

std::optional<int> Ladder::partChosen() const {
    return review_ == nullptr ? std::nullopt : std::optional(review_->selected());
}

QStringList Ladder::clippedTexts() const {
    QStringList clipped;
    if (review_ == nullptr) {
        return clipped;
    }
    const LadderPlan plan = planLadder(*review_, width());
    for (const LadderPlan::Rung& rung : plan.rungs) {
        for (const LadderPlan::Text& text : {rung.expires, rung.remark}) {
            const bool outside = text.place.right() > width() || text.place.left() < plan.left - 1;
            if (!text.words.isEmpty() && (outside || text.place.bottom() > height())) {
                clipped << text.words;
            }
        }
    }
    return clipped;
}

void Ladder::paintEvent(QPaintEvent*) {
    if (review_ == nullptr || review_->count() == 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const LadderPlan plan = planLadder(*review_, width());
    LadderPainter(painter, *review_, plan, width(), height()).paint();
    if (hasFocus()) {
        painter.setPen(QPen(QColor(colours().focus), length::ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(partRect(review_->selected())).adjusted(2, 0, -2, 0));
    }
}

void Ladder::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const int step = key == Qt::Key_Down || key == Qt::Key_Right ? 1
                     : key == Qt::Key_Up || key == Qt::Key_Left  ? -1
                                                                 : 0;
    if (review_ == nullptr || step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    review_->select(review_->selected() + step);
}

void Ladder::mousePressEvent(QMouseEvent* event) {
    if (review_ != nullptr) {
        review_->select((event->pos().y() - axisHeight) / length::ladderRow);
    }
}

void Ladder::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void Ladder::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace anchorite::ui
