#include "ui/plan/field_grid.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

#include "ui/plan/tick.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

constexpr int longestText = 600;

/// The layouts of the page keep this much around controls for the focus ring.
constexpr int ringRoom = 5;

}  // namespace

PlanLine::PlanLine(bool number, QWidget* parent) : QLineEdit(parent), number_(number) {
    setFont(fontOf(Type::body));
    setMaxLength(longestText);
    setContextMenuPolicy(Qt::NoContextMenu);
    if (number) {
        setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,9}")), this));
    }
}

QString PlanLine::kept() const {
    return number_ ? QString::number(text().toLongLong()) : text().simplified();
}

bool PlanLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void PlanLine::keyPressEvent(QKeyEvent* event) {
    if (number_ && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const qlonglong next = text().toLongLong() + (event->key() == Qt::Key_Up ? 1 : -1);
        setText(QString::number(std::max(0LL, next)));
        emit textEdited(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

FieldGrid::FieldGrid(DraftDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk), grid_(new QGridLayout(this)) {
    setProperty("ground", "page");
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16 - ringRoom);
    grid_->setVerticalSpacing(6);
}

PlanLine* FieldGrid::line(const Tie& tie, bool mono) {
    auto* line = new PlanLine(false);
    line->setObjectName(tie.name);
    line->setAccessibleName(tie.label);
    if (mono) {
        line->setFont(fontOf(Type::monoSmall));
    }
    boxed(tie.member, tie.label, line, mono);
    connect(line, &QLineEdit::textEdited, this, [this, line, tie] {
        desk_.edit(place_ + tie.name, [&](auto& draft) { tie.write(draft, line->kept().toStdString()); });
    });
    refreshers_ << [this, line, tie] {
        const QString text = plain(tie.read(desk_.draft()));
        if (line->kept() != text) {
            line->setText(text);
            line->setCursorPosition(line->hasFocus() ? static_cast<int>(text.size()) : 0);
        }
    };
    return line;
}

PlanLine* FieldGrid::number(const Tie& tie) {
    auto* line = new PlanLine(true);
    line->setObjectName(tie.name);
    line->setAccessibleName(tie.label);
    boxed(tie.member, tie.label, line, false);
    connect(line, &QLineEdit::textEdited, this, [this, line, tie] {
        desk_.edit(place_ + tie.name, [&](auto& draft) { tie.write(draft, line->kept().toStdString()); });
    });
    refreshers_ << [this, line, tie] {
        const QString text = plain(tie.read(desk_.draft()));
        if (line->kept() != text || line->text().isEmpty()) {
            line->setText(line->hasFocus() && line->text().isEmpty() ? QString() : text);
        }
    };
    return line;
}

Picker* FieldGrid::choice(const Tie& tie, const std::function<QList<Option>(const record::PlanDraft&)>& options) {
    auto* picker = new Picker(tie.label);
    picker->setObjectName(tie.name);
    picker->setPlaceholderText(tr("not chosen"));
    boxed(tie.member, tie.label, picker, false);
    connect(picker, &QComboBox::activated, this, [this, picker, tie] {
        const auto value = picker->currentData().toByteArray().toStdString();
        desk_.edit(place_ + tie.name, [&](auto& draft) { tie.write(draft, value); });
    });
    refreshers_ << [this, picker, tie, options] {
        const QSignalBlocker quiet(picker);
        const auto value = tie.read(desk_.draft());
        picker->clear();
        int chosen = -1;
        for (const Option& option : options(desk_.draft())) {
            chosen = option.value == value ? picker->count() : chosen;
            picker->addItem(option.words, QByteArray::fromStdString(option.value));
        }
        if (chosen < 0 && !value.empty()) {
            chosen = picker->count();
            picker->addItem(plain(value), QByteArray::fromStdString(value));
        }
        picker->setCurrentIndex(chosen);
    };
    return picker;
}

void FieldGrid::ticks(const QString& member, const QString& label, const QList<TickTie>& ties) {
    auto* row = new QWidget;
    row->setProperty("ground", "page");
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    constexpr int perRow = 3;
    QWidget* first = nullptr;
    for (int i = 0; i < ties.size(); ++i) {
        auto* tick = new Tick(ties.at(i).words);
        tick->setObjectName(ties.at(i).name);
        grid->addWidget(tick, i / perRow, i % perRow, Qt::AlignLeft);
        first = first == nullptr ? tick : first;
        connect(tick, &QCheckBox::clicked, this, [this, tie = ties.at(i)](bool ticked) {
            desk_.edit(QString(), [&](auto& draft) { tie.write(draft, ticked); });
        });
        refreshers_ << [this, tick, tie = ties.at(i)] { tick->setChecked(tie.read(desk_.draft())); };
    }
    grid->setColumnStretch(perRow, 1);
    boxed(member, label, row, true);
    controls_[member] = first;
    first_ = first_ == row ? first : first_;
}

void FieldGrid::add(QWidget* widget) {
    cells_.append({widget, true});
    place(cells_.size() - 1);
}

QWidget* FieldGrid::boxed(const QString& member, const QString& label, QWidget* control, bool wide) {
    auto* box = new QWidget(this);
    box->setProperty("ground", "page");
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(ringRoom, 2, ringRoom, ringRoom);
    column->setSpacing(4);
    if (!label.isEmpty()) {
        column->addWidget(ui::label(Type::caption, label, Tone::secondary)->wrapped());
    }
    column->addWidget(control);
    controls_.insert(member, control);
    cellOf_.insert(member, static_cast<int>(cells_.size()));
    first_ = first_ == nullptr ? control : first_;
    cells_.append({box, wide});
    place(cells_.size() - 1);
    return box;
}

void FieldGrid::place(qsizetype from) {
    int row = 0;
    int column = 0;
    for (qsizetype i = 0; i < cells_.size(); ++i) {
        const Cell& cell = cells_.at(i);
        if (i >= from) {
            grid_->removeWidget(cell.box);
            cell.box->setVisible(cell.shown);
        }
        if (!cell.shown) {
            continue;
        }
        const bool wide = cell.wide;
        if (wide && column == 1) {
            ++row;
        }
        column = wide ? 0 : column;
        if (i >= from) {
            grid_->addWidget(cell.box, row, column, 1, wide ? 2 : 1, wide ? Qt::Alignment() : Qt::AlignBottom);
        }
        row += wide || column == 1 ? 1 : 0;
        column = wide ? 0 : 1 - column;
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
}

void FieldGrid::refresh() {
    for (const auto& refresher : refreshers_) {
        refresher();
    }
}

QWidget* FieldGrid::control(const QString& member) const {
    return controls_.value(member, first_);
}

void FieldGrid::showMember(const QString& member, bool shown) {
    Cell& cell = cells_[cellOf_.value(member)];
    if (cell.shown != shown) {
        cell.shown = shown;
        place();
    }
}

}  // namespace anchorite::ui
