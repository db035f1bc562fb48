#include "ui/review/findings.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <algorithm>

#include "ui/core/core_words.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int textLeft = 46;
constexpr int textRight = 4;
constexpr int padding = 9;
constexpr int firstLine = 20;
constexpr int lowest = 140;
constexpr int highest = 300;

QString withStop(const std::string& text) {
    const QString shown = coreWords(text);
    return shown.isEmpty() || shown.endsWith(QLatin1Char('.')) ? shown : shown + QLatin1Char('.');
}

/// The texts of one finding and how high they are.
struct FindingText {
    QString severity, version, id, title, what, next;

    FindingText(const audit::Finding& finding, const Review& review) {
        const auto name = audit::nameOf(finding.severity);
        severity = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        const int about = review.indexOf(finding);
        version = about >= 0 ? review.label(about) : rowName(finding.file);
        id = plain(finding.id);
        title = coreWords(finding.title);
        what = withStop(finding.what);
        if (finding.inherited) {
            what += FindingsView::tr(" The root before has the same defect.");
        }
        next = finding.next.empty() ? QString() : FindingsView::tr("Next: %1").arg(withStop(finding.next));
    }

    [[nodiscard]] int height(int width, bool open) const {
        int sum = padding + firstLine + wrappedHeight(title, fontOf(Type::strong), width) + padding;
        if (open) {
            sum += 3 + wrappedHeight(what, fontOf(Type::caption), width) +
                   (next.isEmpty() ? 0 : wrappedHeight(next, fontOf(Type::label), width));
        }
        return sum;
    }
};

class FindingDelegate final : public QStyledItemDelegate {
  public:
    FindingDelegate(const FindingsView& view, const FindingsModel& model, QObject* parent)
        : QStyledItemDelegate(parent), view_(view), model_(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int width = view_.viewport()->width();
        const FindingText text(model_.finding(index.row()), model_.review());
        return {width, text.height(width - textLeft - textRight, index == view_.currentIndex())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& c = colours();
        const QRect row = option.rect;
        const bool current = index == view_.currentIndex();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->fillRect(row, QColor(c.actionTint));
            painter->fillRect(QRect(row.left(), row.top(), length::leftBar, row.height()), QColor(c.action));
        }
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(c.hairline));
        paintTexts(*painter, row, model_.finding(index.row()), current);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(QColor(c.focus), length::ring));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(row).adjusted(2, 2, -2, -3));
        }
        painter->restore();
    }

  private:
    void paintTexts(QPainter& painter, const QRect& row, const audit::Finding& finding, bool open) const {
        const Colours& c = colours();
        const FindingText text(finding, model_.review());
        paintSign(painter, signOf(finding.severity), QRectF(row.left() + 14, row.top() + padding + 1, 20, 20));
        int x = row.left() + textLeft;
        const auto word = [&](Type type, QRgb colour, const QString& words) {
            painter.setFont(fontOf(type));
            painter.setPen(QColor(colour));
            painter.drawText(QRect(x, row.top() + padding, row.width(), firstLine), Qt::AlignVCenter | Qt::AlignLeft,
                             words);
            x += QFontMetrics(fontOf(type)).horizontalAdvance(words) + 9;
        };
        word(Type::label, c.*colourOf(signOf(finding.severity)), text.severity);
        word(Type::caption, c.text, text.version);
        word(Type::monoSmall, c.secondary, text.id);
        const double width = row.width() - textLeft - textRight;
        double top = row.top() + padding + firstLine;
        const auto block = [&](Type type, QRgb colour, const QString& words) {
            painter.setPen(QColor(colour));
            paintWrapped(painter, words, fontOf(type), QRectF(row.left() + textLeft, top, width, 0));
            top += wrappedHeight(words, fontOf(type), static_cast<int>(width));
        };
        block(Type::strong, c.text, text.title);
        if (open) {
            top += 3;
            block(Type::caption, c.text, text.what);
            block(Type::label, c.text, text.next);
        }
    }

    const FindingsView& view_;
    const FindingsModel& model_;
};

}  // namespace

void FindingsModel::filter(const QString& words) {
    beginResetModel();
    rows_.clear();
    for (std::size_t i = 0; i < review_.history().findings().size(); ++i) {
        const audit::Finding& finding = review_.history().findings()[i];
        const FindingText text(finding, review_);
        const QString all =
            QStringList{text.severity,       text.version,          text.id, text.title, text.what, text.next,
                        plain(finding.code), plain(finding.subject)}
                .join(QLatin1Char(' '));
        if (all.contains(words.trimmed(), Qt::CaseInsensitive)) {
            rows_.push_back(i);
        }
    }
    endResetModel();
}

int FindingsModel::firstAbout(int root) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (review_.indexOf(finding(row)) == root) {
            return row;
        }
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)) {
        return {};
    }
    const FindingText text(finding(index.row()), review_);
    return QStringLiteral("%1 %2 %3. %4. %5 %6")
        .arg(text.severity, text.version, text.id, text.title, text.what, text.next);
}

FindingsView::FindingsView(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setProperty("ownRing", true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FindingsView::setReview(Review* review) {
    review_ = review;
    delete model_;
    model_ = new FindingsModel(*review, this);
    setModel(model_);
    delete itemDelegate();
    setItemDelegate(new FindingDelegate(*this, *model_, this));
    connect(review, &Review::selectedChanged, this, &FindingsView::follow);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    follow(review->selected());
}

void FindingsView::follow(int root) {
    if (currentIndex().isValid() && review_->indexOf(model_->finding(currentIndex().row())) == root) {
        return;
    }
    const int row = model_->firstAbout(root);
    setCurrentIndex(row >= 0 ? model_->index(row) : QModelIndex());
    // Rows have their heights only once the view has been laid out.
    QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
}

void FindingsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    scheduleDelayedItemsLayout();
    updateGeometry();
    if (review_ != nullptr && current.isValid()) {
        review_->select(review_->indexOf(model_->finding(current.row())));
    }
}

void FindingsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit detailsWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

void FindingsView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

int FindingsView::wholeHeight() const {
    int sum = 2;
    for (int row = 0; model_ != nullptr && row < model_->rowCount() && sum < highest; ++row) {
        sum += sizeHintForIndex(model_->index(row)).height();
    }
    return sum;
}

QSize FindingsView::sizeHint() const {
    return {386, std::clamp(wholeHeight(), lowest, highest)};
}

QStringList FindingsView::clippedTexts() const {
    QStringList clipped;
    for (int row = 0; model_ != nullptr && row < model_->rowCount(); ++row) {
        const FindingText text(model_->finding(row), *review_);
        const int line = QFontMetrics(fontOf(Type::label)).horizontalAdvance(text.severity) +
                         QFontMetrics(fontOf(Type::caption)).horizontalAdvance(text.version) +
                         QFontMetrics(fontOf(Type::monoSmall)).horizontalAdvance(text.id) + 18;
        if (line > viewport()->width() - textLeft) {
            clipped << text.id;
        }
    }
    return clipped;
}

}  // namespace anchorite::ui
