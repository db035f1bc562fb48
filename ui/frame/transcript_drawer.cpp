#include "ui/frame/transcript_drawer.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ceremony/record/transcript/record_text.h"
#include "ui/ceremony/desk.h"
#include "ui/frame/record_view.h"
#include "ui/paper/papers.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int widest = 640;
constexpr int railNarrowest = 56;
constexpr int textLeft = 64;
constexpr int textRight = 12;

/// What a row holds.
enum Role { number = Qt::UserRole, time, who, what };

QString textOf(const QModelIndex& index, Role role) {
    return index.data(role).toString();
}

/// Number in a column of its own; time and who in the first line, what happened below it, as high as it needs.
class RecordDelegate final : public QStyledItemDelegate {
  public:
    explicit RecordDelegate(QListWidget& list) : QStyledItemDelegate(&list), list_(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int room = list_.viewport()->width() - textLeft - textRight;
        return {100, 36 + wrappedHeight(textOf(index, what), fontOf(Type::body), std::max(room, 100))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& c = colours();
        const QRect row = option.rect;
        painter->save();
        if (index == list_.currentIndex()) {
            painter->fillRect(row, QColor(c.actionTint));
            painter->fillRect(QRect(row.left(), row.top(), length::leftBar, row.height()), QColor(c.action));
        }
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(c.hairline));
        paintWords(*painter, row, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(QColor(c.focus), length::ring));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(row).adjusted(2, 2, -2, -3));
        }
        painter->restore();
    }

  private:
    static void paintWords(QPainter& painter, const QRect& row, const QModelIndex& index) {
        const auto write = [&](Type type, QRgb colour, int left, int width, const QString& text) {
            painter.setFont(fontOf(type));
            painter.setPen(QColor(colour));
            painter.drawText(QRect(row.left() + left, row.top() + 7, width, 22), Qt::AlignVCenter | Qt::AlignLeft,
                             QFontMetrics(fontOf(type)).elidedText(text, Qt::ElideMiddle, width));
        };
        const Colours& c = colours();
        const QString moment = textOf(index, time);
        const int wide = QFontMetrics(fontOf(Type::monoSmall)).horizontalAdvance(moment) + 2;
        write(Type::monoSmall, c.secondary, 16, textLeft - 18, textOf(index, number));
        write(Type::monoSmall, c.secondary, textLeft, wide, moment);
        write(Type::label, c.text, textLeft + wide + 12, row.width() - textLeft - wide - 12 - textRight,
              textOf(index, who));
        painter.setPen(QColor(c.text));
        paintWrapped(painter, textOf(index, what), fontOf(Type::body),
                     QRectF(row.left() + textLeft, row.top() + 29, row.width() - textLeft - textRight, 0));
    }
    QListWidget& list_;
};

QString wordsOfLine(const record::Record& record) {
    const record::RecordWords words = record::wordsOf(record);
    QStringList lines{plain(words.line())};
    for (const std::string& line : words.below) {
        lines << plain(line);
    }
    return lines.join(QStringLiteral("; "));
}

}  // namespace

TranscriptDrawer::TranscriptDrawer(QWidget* body)
    : BodyCover(body),
      title_((new Label(Type::emphasis))->wrapped()),
      words_((new Label(Type::monoSmall, Tone::secondary))->wrapped()),
      trouble_((new Label(Type::body, Tone::stop))->wrapped()),
      filter_(new QLineEdit),
      list_(new QListWidget) {
    setObjectName(QStringLiteral("transcriptDrawer"));
    setAccessibleName(tr("Transcript"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(21, 16, 16, 14);
    column->setSpacing(10);
    column->addWidget(title_);
    column->addWidget(words_->selectable(tr("The first eight words of the record's head")));
    words_->setFocusPolicy(Qt::NoFocus);
    column->addWidget(trouble_);
    filter_->setObjectName(QStringLiteral("transcriptFilter"));
    filter_->setPlaceholderText(tr("Only records with these words"));
    filter_->setAccessibleName(tr("Show only records that contain"));
    connect(filter_, &QLineEdit::textChanged, this, &TranscriptDrawer::filter);
    column->addWidget(filter_);
    list_->setObjectName(QStringLiteral("transcriptList"));
    list_->setAccessibleName(tr("Records, the newest at the end"));
    list_->setProperty("ownRing", true);
    list_->setItemDelegate(new RecordDelegate(*list_));
    list_->setTabKeyNavigation(false);
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    connect(list_, &QListWidget::currentRowChanged, this, [this] { list_->viewport()->update(); });
    column->addWidget(list_, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    auto* back = new ActButton(ButtonRole::quiet, tr("Back to the page"), QStringLiteral("F9"));
    back->setObjectName(QStringLiteral("transcriptBack"));
    auto* print = new ActButton(ButtonRole::quiet, tr("Print the record"), QStringLiteral("Ctrl+P"));
    print->setObjectName(QStringLiteral("transcriptPrint"));
    foot->addWidget(back);
    foot->addWidget(print);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(print, &ActButton::act, this, &TranscriptDrawer::paperWanted);
    connect(back, &ActButton::act, this, &TranscriptDrawer::shut);
}

void TranscriptDrawer::open(CeremonyDesk& desk) {
    desk_ = &desk;
    connect(&desk, &CeremonyDesk::changed, this, &TranscriptDrawer::read, Qt::UniqueConnection);
    title_->say(tr("The record"));
    filter_->clear();
    list_->clear();
    trouble_->hide();
    atEnd_ = true;
    uncoverFor(list_);
    read();
}

void TranscriptDrawer::shut() {
    BodyCover::shut();
    if (desk_ != nullptr) {
        disconnect(desk_, nullptr, this, nullptr);
    }
    desk_ = nullptr;
    records_.clear();
}

std::optional<Paper> TranscriptDrawer::paper() const {
    return desk_ == nullptr || records_.empty() ? std::nullopt : std::optional(transcript(desk_->view(), records_));
}

void TranscriptDrawer::read() {
    using Records = Result<std::vector<record::Record>>;
    desk_->ask<Records>(
        this, [](record::Ceremony& ceremony) { return ceremony.records(); },
        [this, asked = desk_](const Records& records) {
            if (desk_ == asked) {
                show(records);
            }
        });
}

void TranscriptDrawer::show(const Result<std::vector<record::Record>>& records) {
    trouble_->setVisible(!records);
    if (!records) {
        const Trouble trouble = Trouble::of(records.error());
        trouble_->say(QStringLiteral("%1 %2 %3").arg(trouble.happened, trouble.next, trouble.code));
        return;
    }
    records_ = *records;
    const int current = list_->currentRow();
    list_->clear();
    for (const record::Record& record : *records) {
        addRow(record);
    }
    title_->say(tr("The record, %1").arg(counted(list_->count(), tr("entry"), tr("entries"))));
    const QStringList words = headWords(desk_->view().head);
    words_->say(
        tr("Head: %1\n      %2").arg(words.mid(0, 4).join(QLatin1Char(' ')), words.mid(4).join(QLatin1Char(' '))));
    filter();
    list_->setCurrentRow(atEnd_ ? list_->count() - 1 : current);
    atEnd_ = false;
    // The heights of rows follow from the width, which the scroll bar has changed by then.
    QMetaObject::invokeMethod(
        list_,
        [this] {
            list_->doItemsLayout();
            list_->scrollToItem(list_->currentItem());
        },
        Qt::QueuedConnection);
}

void TranscriptDrawer::addRow(const record::Record& record) {
    auto* item = new QListWidgetItem(list_);
    const QString texts[] = {QString::number(record.sequence), QString::fromStdString(record.moment.time.display()),
                             rowName(record::wordsOf(record).who), wordsOfLine(record)};
    for (int i = 0; i < 4; ++i) {
        item->setData(number + i, texts[i]);
    }
    item->setText(tr("%1, %2, %3: %4").arg(texts[0], texts[1], texts[2], texts[3]));
    item->setData(Qt::AccessibleTextRole, item->text());
}

void TranscriptDrawer::filter() {
    const QString wanted = filter_->text().trimmed();
    for (int i = 0; i < list_->count(); ++i) {
        list_->item(i)->setHidden(!list_->item(i)->text().contains(wanted, Qt::CaseInsensitive));
    }
}

QRect TranscriptDrawer::place() const {
    const QRect whole = parentWidget()->rect();
    const int width = std::min(widest, whole.width() - railNarrowest);
    return {whole.right() + 1 - width, whole.top(), width, whole.height()};
}

void TranscriptDrawer::resizeEvent(QResizeEvent* event) {
    BodyCover::resizeEvent(event);
    list_->doItemsLayout();
}

/// An edge towards the page, which stays visible beside it.
void TranscriptDrawer::paintEvent(QPaintEvent* event) {
    BodyCover::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(colours().bg));
    painter.fillRect(QRect(0, 0, 2, height()), QColor(colours().text));
}

QStringList TranscriptDrawer::clippedTexts() const {
    QStringList clipped;
    for (int i = 0; i < list_->count(); ++i) {
        const int room = list_->viewport()->width() - textLeft - textRight;
        const QString text = textOf(list_->model()->index(i, 0), what);
        const QRect row = list_->visualItemRect(list_->item(i));
        if (!list_->item(i)->isHidden() && wrappedHeight(text, fontOf(Type::body), room) > row.height() - 30) {
            clipped << text;
        }
    }
    return clipped;
}

}  // namespace anchorite::ui
