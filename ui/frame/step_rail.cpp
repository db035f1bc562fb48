#include "ui/frame/step_rail.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/frame/record_view.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int textLeft = 58;
constexpr int lineHeight = 40;
/// Room for a scroll bar.
constexpr int textRight = 14;

QString stateWord(RailStep::State state) {
    switch (state) {
        case RailStep::State::toCome:
            return StepRail::tr("to come");
        case RailStep::State::now:
            return StepRail::tr("now");
        case RailStep::State::done:
            return StepRail::tr("done");
        case RailStep::State::stopped:
            return StepRail::tr("stopped");
    }
    return {};
}

Type titleType(const RailStep& step) {
    const bool here = step.state == RailStep::State::now || step.state == RailStep::State::stopped;
    return here ? Type::strong : Type::body;
}

}  // namespace

void StepModel::setSteps(const QList<RailStep>& steps) {
    if (steps.size() != steps_.size()) {
        beginResetModel();
        steps_ = steps;
        endResetModel();
        return;
    }
    steps_ = steps;
    if (!steps_.isEmpty()) {
        emit dataChanged(index(0), index(static_cast<int>(steps_.size()) - 1));
    }
}

int StepModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(steps_.size());
}

QVariant StepModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= steps_.size()) {
        return {};
    }
    const RailStep& step = steps_.at(index.row());
    if (role == Qt::DisplayRole) {
        return step.title;
    }
    if (role == Qt::AccessibleTextRole) {
        return StepRail::tr("Step %1 of %2, %3: %4. %5")
            .arg(index.row() + 1)
            .arg(steps_.size())
            .arg(stateWord(step.state), step.title, step.detail);
    }
    return {};
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const RailStep& step = model_.steps().at(index.row());
    if (narrow_) {
        return {length::railNarrow, lineHeight};
    }
    const int title = wrappedHeight(step.title, fontOf(titleType(step)), length::rail - textLeft - textRight);
    return {length::railNarrow, title + (step.detail.isEmpty() ? 20 : 41)};
}

void StepDelegate::paintMark(QPainter& painter, const RailStep& step, int number, const QRectF& place) const {
    if (step.state == RailStep::State::done || step.state == RailStep::State::stopped) {
        paintSign(painter, step.state == RailStep::State::done ? Sign::verified : Sign::block, place);
        return;
    }
    const bool now = step.state == RailStep::State::now;
    const Colours& c = colours();
    painter.setPen(QPen(QColor(now ? c.action : c.border), 1.5));
    painter.setBrush(now ? QBrush(QColor(c.action)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setPen(QColor(now ? c.onAction : c.secondary));
    painter.setFont(fontOf(now ? Type::label : Type::caption));
    painter.drawText(place.adjusted(-2, -2, 2, 2), Qt::AlignCenter, QString::number(number));
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RailStep& step = model_.steps().at(index.row());
    const Colours& c = colours();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool here = step.state == RailStep::State::now || step.state == RailStep::State::stopped;
    if (here) {
        painter->fillRect(row, QColor(c.surface));
        painter->fillRect(QRect(row.left(), row.top(), length::leftBar, row.height()),
                          QColor(step.state == RailStep::State::stopped ? c.stop : c.action));
    }
    const double left = narrow_ ? row.left() + (row.width() - 22) / 2.0 : row.left() + 24;
    paintMark(*painter, step, index.row() + 1, QRectF(left, row.top() + 9, 22, 22));
    if (!narrow_) {
        painter->setPen(QColor(step.state == RailStep::State::toCome ? c.secondary : c.text));
        const int room = length::rail - textLeft - textRight;
        paintWrapped(*painter, step.title, fontOf(titleType(step)), QRectF(textLeft, row.top() + 10, room, 0));
        painter->setFont(fontOf(Type::caption));
        painter->setPen(QColor(c.secondary));
        painter->drawText(QRect(textLeft, row.bottom() - 30, row.width() - textLeft - 4, 20),
                          Qt::AlignVCenter | Qt::AlignLeft, step.detail);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(QColor(c.focus), length::ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

StepRail::StepRail(QWidget* parent)
    : QFrame(parent),
      column_(new QVBoxLayout(this)),
      title_(new Label(Type::caption, Tone::secondary)),
      foot_((new Label(Type::caption, Tone::secondary))->wrapped()),
      footRule_(rule(Qt::Horizontal)),
      record_(new RecordView),
      model_(new StepModel(this)),
      delegate_(new StepDelegate(*model_, this)),
      list_(new QListView) {
    setProperty("ground", "rail");
    column_->setContentsMargins(0, 23, 1, 16);
    column_->setSpacing(0);
    title_->setContentsMargins(24, 0, 8, 11);
    foot_->setContentsMargins(20, 10, 12, 0);
    list_->setModel(model_);
    list_->setItemDelegate(delegate_);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setProperty("ownRing", true);
    list_->setTabKeyNavigation(false);
    list_->setAccessibleName(tr("Steps"));
    list_->viewport()->setAutoFillBackground(false);
    column_->addWidget(title_);
    column_->addWidget(list_, 1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(footRule_);
    column_->addLayout(line);
    column_->addWidget(foot_);
    column_->addWidget(record_);
    connect(list_, &QListView::activated, this, &StepRail::choose);
    connect(list_, &QListView::clicked, this, &StepRail::choose);
    setNarrow(false);
}

void StepRail::choose(const QModelIndex& index) {
    if (index.isValid() && model_->steps().at(index.row()).reachable) {
        emit chosen(index.row());
    }
}

void StepRail::setFace(const PageFace& face) {
    title_->say(face.railTitle);
    foot_->say(face.railFoot);
    recorded_ = face.record.has_value();
    if (recorded_) {
        record_->setRecord(*face.record);
    }
    model_->setSteps(face.steps);
    for (int i = 0; i < face.steps.size(); ++i) {
        const bool here =
            face.steps.at(i).state == RailStep::State::now || face.steps.at(i).state == RailStep::State::stopped;
        if (here && !list_->hasFocus()) {
            list_->setCurrentIndex(model_->index(i));
            list_->scrollTo(model_->index(i));
        }
    }
    list_->doItemsLayout();
    setNarrow(narrow_);
}

void StepRail::setNarrow(bool narrow) {
    narrow_ = narrow;
    setFixedWidth(narrow ? length::railNarrow : length::rail);
    title_->setVisible(!narrow);
    foot_->setVisible(!narrow && !foot_->said().isEmpty());
    record_->setVisible(!narrow && recorded_);
    footRule_->setVisible(foot_->isVisibleTo(this) || record_->isVisibleTo(this));
    delegate_->setNarrow(narrow);
    list_->setVerticalScrollBarPolicy(narrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    list_->doItemsLayout();
}

QStringList StepRail::clippedTexts() const {
    QStringList clipped;
    for (const RailStep& step : model_->steps()) {
        const int room = list_->viewport()->width() - textLeft;
        if (!narrow_ && QFontMetrics(fontOf(Type::caption)).horizontalAdvance(step.detail) > room) {
            clipped << step.title + QLatin1Char('/') + step.detail;
        }
    }
    return clipped;
}

}  // namespace anchorite::ui
