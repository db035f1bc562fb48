#include "ui/widgets/read_back.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/step_number.h"
#include "ui/widgets/word_cell.h"

namespace anchorite::ui {

namespace {

constexpr int cellCount = 32;
constexpr int gap = 8;

/// A window that was left, a menu, a page that changed: the person is not done with the word.
bool isLeaving(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

bool isReturn(const QEvent* event) {
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// A word that is typed again is tried by hand: nothing comes from the clipboard.
bool isShortcut(const QEvent* event) {
    return (static_cast<const QKeyEvent*>(event)->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != 0;
}

bool isPaste(const QEvent* event) {
    return static_cast<const QKeyEvent*>(event)->matches(QKeySequence::Paste);
}

}  // namespace

ReadBackPanel::ReadBackPanel(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout),
      number_(new StepNumber(1)),
      title_(label(Type::strong, tr("Read back six words"))),
      remark_((new Label(Type::body, Tone::secondary))->wrapped()),
      countMark_(new SignView(Sign::waiting, 18)),
      count_(new Label(Type::label, Tone::secondary)),
      said_((new Label(Type::body))->wrapped()) {
    remedy_ = tr("Check that sheet and machine show the same thing; if they do, stop and call the administrator.");
    remark_->say(tr("The grid has the rows and numbers of the printed sheet."));
    count_->setObjectName(QStringLiteral("wordsMatch"));
    said_->setObjectName(QStringLiteral("wordWrong"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(makeHead());
    grid_->setHorizontalSpacing(gap);
    grid_->setVerticalSpacing(14);
    column->addLayout(grid_);
    column->addSpacing(gap);
    column->addWidget(makeBand());
    number_->hide();
}

QHBoxLayout* ReadBackPanel::makeHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(number_);
    head->addWidget(title_);
    head->addWidget(remark_, 1);
    head->addWidget(countMark_);
    head->addWidget(count_);
    return head;
}

QWidget* ReadBackPanel::makeBand() {
    band_ = panel("band-stop");
    auto* row = new QHBoxLayout(band_);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(new SignView(Sign::invalid, length::markList), 0, Qt::AlignTop);
    row->addWidget(said_, 1);
    band_->hide();
    return band_;
}

void ReadBackPanel::begin(const crypto::Sha256& digest, Random& random) {
    begin(std::make_shared<record::Challenge>(digest, random));
}

void ReadBackPanel::begin(std::shared_ptr<record::Challenge> challenge) {
    challenge_ = std::move(challenge);
    makeCells();
    arrange();
    band_->hide();
    showState();
}

void ReadBackPanel::makeCells() {
    // Later: the words are begun anew from within the events of these very fields.
    for (WordCell* cell : std::exchange(cells_, {})) {
        if (QLineEdit* field = cell->field()) {
            field->removeEventFilter(this);
        }
        cell->hide();
        cell->deleteLater();
    }
    const auto& asked = challenge_->positions();
    for (int i = 0; i < cellCount; ++i) {
        const bool wanted = std::ranges::find(asked, static_cast<std::size_t>(i)) != asked.end();
        cells_ << new WordCell(i + 1, wanted, this);
        if (QLineEdit* field = cells_.back()->field()) {
            field->installEventFilter(this);
        }
    }
}

void ReadBackPanel::setTitle(int number, const QString& title, const QString& remark) {
    step_ = number;
    number_->setVisible(number > 0);
    title_->say(title);
    remark_->say(remark);
    showState();
}

void ReadBackPanel::setRemedy(const QString& remedy) {
    remedy_ = remedy;
}

void ReadBackPanel::setNarrow(bool narrow) {
    narrow_ = narrow;
    arrange();
}

void ReadBackPanel::arrange() {
    const int columns = narrow_ ? 4 : 8;
    for (int i = 0; i < cells_.size(); ++i) {
        grid_->removeWidget(cells_.at(i));
    }
    for (int i = 0; i < cells_.size(); ++i) {
        grid_->addWidget(cells_.at(i), i / columns, i % columns, Qt::AlignLeft);
    }
    grid_->setColumnStretch(7, narrow_ ? 1 : 0);
}

std::optional<record::ReadBack> ReadBackPanel::readBack() const {
    return challenge_ ? challenge_->passed() : std::nullopt;
}

WordCell* ReadBackPanel::cell(std::size_t i) const {
    return cells_.at(static_cast<qsizetype>(challenge_->positions()[i]));
}

std::optional<std::size_t> ReadBackPanel::indexOf(const QObject* field) const {
    for (std::size_t i = 0; i < record::Challenge::asked; ++i) {
        if (cell(i)->field() == field) {
            return i;
        }
    }
    return std::nullopt;
}

QWidget* ReadBackPanel::firstFocus() const {
    for (std::size_t i = 0; challenge_ && i < record::Challenge::asked; ++i) {
        if (!challenge_->isRight(i) && cell(i)->field()->isEnabled()) {
            return cell(i)->field();
        }
    }
    return nullptr;
}

bool ReadBackPanel::eventFilter(QObject* watched, QEvent* event) {
    const auto i = challenge_ ? indexOf(watched) : std::nullopt;
    if (!i) {
        return QWidget::eventFilter(watched, event);
    }
    const bool button = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (button && static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton) {
        return true;
    }
    // Neither pasted nor half a shortcut: Alt and a letter whose act is closed would become a letter of the word.
    if (event->type() == QEvent::KeyPress && (isPaste(event) || isShortcut(event))) {
        return true;
    }
    if (event->type() == QEvent::KeyPress && isReturn(event)) {
        judge(*i);
        if (QWidget* next = challenge_->isRight(*i) ? firstFocus() : nullptr) {
            next->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    if (event->type() == QEvent::FocusOut && isLeaving(static_cast<QFocusEvent*>(event)->reason())) {
        judge(*i);
    }
    return QWidget::eventFilter(watched, event);
}

void ReadBackPanel::judge(std::size_t i) {
    if (challenge_->isRight(i) || challenge_->exhausted()) {
        return;
    }
    const int before = challenge_->missed();
    const auto verdict = challenge_->judge(i, cell(i)->field()->text().toStdString());
    if (verdict && !*verdict) {
        cell(i)->mark(WordCell::State::open);
        return;
    }
    cell(i)->mark(verdict ? WordCell::State::right : WordCell::State::wrong);
    verdict ? band_->hide() : tellWrong(i);
    showState();
    const int misses = challenge_->missed();
    if (misses > before) {
        emit missed(static_cast<int>(challenge_->positions()[i]) + 1, misses);
    }
    if (challenge_->exhausted()) {
        emit exhausted();
    } else if (challenge_->passed()) {
        emit passed();
    }
}

void ReadBackPanel::tellWrong(std::size_t i) {
    const auto number = challenge_->positions()[i] + 1;
    const QString happened = tr("Word %1 does not match. %2 of %3 wrong answers.")
                                 .arg(number)
                                 .arg(challenge_->missed())
                                 .arg(record::Challenge::misses);
    said_->say(happened + QLatin1Char(' ') + remedy_);
    band_->show();
}

void ReadBackPanel::showState() {
    const std::size_t right = challenge_ ? challenge_->rightCount() : 0;
    const bool whole = right == record::Challenge::asked;
    count_->say(tr("%1 of %2 match").arg(right).arg(record::Challenge::asked));
    count_->setTone(right > 0 ? Tone::verified : Tone::secondary);
    countMark_->setSign(right > 0 ? Sign::verified : Sign::waiting);
    number_->show(step_, whole ? StepNumber::State::done : StepNumber::State::now);
    for (std::size_t i = 0; challenge_ && challenge_->exhausted() && i < record::Challenge::asked; ++i) {
        cell(i)->mark(WordCell::State::shut);
    }
}

}  // namespace anchorite::ui
