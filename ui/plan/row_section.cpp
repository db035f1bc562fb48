#include "ui/plan/row_section.h"

#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr int mostRows = 6;

}  // namespace

QVBoxLayout* sectionIn(QFrame* frame, const QString& heading, const QString& explanation) {
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(15, 14, 15, 14);
    column->setSpacing(8);
    auto* head = label(Type::emphasis, heading)->wrapped();
    head->setContentsMargins(5, 0, 5, 0);
    column->addWidget(head);
    if (!explanation.isEmpty()) {
        auto* words = label(Type::caption, explanation, Tone::secondary)->wrapped();
        words->setContentsMargins(5, 0, 5, 0);
        column->addWidget(words);
    }
    return column;
}

RowSection::RowSection(DraftDesk& desk, Kind kind, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      kind_(std::move(kind)),
      list_(new RowList(kind_.heading, mostRows, this)),
      none_(label(Type::body, tr("None yet."), Tone::secondary)),
      add_(new ActButton(ButtonRole::small, kind_.addText, QString(), this)),
      remove_(new ActButton(ButtonRole::small, kind_.removeText, QString(), this)),
      fields_(new FieldGrid(desk, this)) {
    setProperty("ground", "surface");
    auto* column = sectionIn(this, kind_.heading, kind_.explanation);
    list_->setObjectName(kind_.name);
    add_->setObjectName(kind_.name + QStringLiteral("Add"));
    remove_->setObjectName(kind_.name + QStringLiteral("Remove"));
    none_->setContentsMargins(5, 0, 5, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(5, 2, 5, 2);
    buttons->setSpacing(12);
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    column->addWidget(none_);
    column->addWidget(list_);
    column->addLayout(buttons);
    column->addWidget(fields_);
    connect(list_, &QListWidget::currentRowChanged, this, &RowSection::choose);
    connect(list_, &RowList::acted, this, [this](int row) { open(row, QString()); });
    connect(add_, &ActButton::act, this, &RowSection::add);
    connect(remove_, &ActButton::act, this, &RowSection::remove);
}

void RowSection::choose(int row) {
    row_ = row;
    fields_->setPlace(QStringLiteral("%1/%2/").arg(kind_.name).arg(row));
    fields_->setVisible(row >= 0);
    if (row >= 0) {
        fields_->refresh();
        emit rowShown();
    }
}

void RowSection::refresh() {
    const auto count = kind_.count(desk_.draft());
    QList<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        rows << kind_.row(desk_.draft(), i);
    }
    const int kept = std::clamp(row_, count == 0 ? -1 : 0, static_cast<int>(count) - 1);
    {
        // The list finds its current row by the title, which is what is being typed.
        const QSignalBlocker quiet(list_);
        list_->setRows(rows);
        list_->setCurrentRow(kept);
    }
    list_->viewport()->update();
    list_->setVisible(count > 0);
    none_->setVisible(count == 0);
    remove_->setEnabled(count > 0);
    choose(kept);
}

void RowSection::add() {
    desk_.edit(QString(), kind_.add);
    open(static_cast<int>(kind_.count(desk_.draft())) - 1, QString());
}

void RowSection::remove() {
    if (row_ < 0) {
        return;
    }
    desk_.edit(QString(), [this](auto& draft) { kind_.remove(draft, row()); });
    if (row_ < 0) {
        add_->setFocus(Qt::OtherFocusReason);
    }
}

void RowSection::open(int row, const QString& member) {
    if (row < 0 || row >= list_->count()) {
        add_->setFocus(Qt::OtherFocusReason);
        return;
    }
    list_->setCurrentRow(row);
    QWidget* control = fields_->control(member);
    (control->isVisibleTo(this) ? control : list_)->setFocus(Qt::OtherFocusReason);
}

}  // namespace anchorite::ui
