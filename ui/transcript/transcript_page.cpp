#include "ui/transcript/transcript_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "crypto/words.h"
#include "ui/ceremony/ceremony_face.h"
#include "ui/core/core_words.h"
#include "ui/paper/papers.h"
#include "ui/steps/exception_panel.h"
#include "ui/text.h"
#include "ui/transcript/record_rows.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

using record::Ceremony;
using record::Recorded;

namespace {

constexpr int mostRows = 6;

}  // namespace

TranscriptPage::TranscriptPage(CeremonyDesk& desk, QWidget* parent)
    : Page(parent),
      desk_(desk),
      error_(new ErrorPanel),
      state_((new Label(Type::body))->wrapped()),
      closingTitle_((new Label(Type::emphasis))->wrapped()),
      closing_(new WordsGrid),
      filter_(new QLineEdit),
      rows_(new RowList(tr("Records, the newest at the end"), mostRows)),
      who_(new Picker(tr("Who remarks"))),
      remark_(new QLineEdit),
      exception_(new ExceptionPanel) {
    build();
    connect(filter_, &QLineEdit::textChanged, this, &TranscriptPage::showRows);
    connect(remark_, &QLineEdit::textChanged, this, &Page::faceChanged);
    connect(exception_, &ExceptionPanel::changed, this, &Page::faceChanged);
    connect(&desk_, &CeremonyDesk::changed, this, &TranscriptPage::showState);
    showState();
    read();
}

void TranscriptPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    state_->setObjectName(QStringLiteral("closingState"));
    filter_->setObjectName(QStringLiteral("recordFilter"));
    filter_->setPlaceholderText(tr("Only records with these words"));
    filter_->setAccessibleName(tr("Show only records that contain"));
    rows_->setObjectName(QStringLiteral("records"));
    remark_->setObjectName(QStringLiteral("remark"));
    remark_->setAccessibleName(tr("Remark"));
    remark_->setPlaceholderText(tr("A remark, as it will be recorded"));
    for (const record::Person& person : desk_.view().plan.people) {
        if (person.has(record::Duty::administrator) || person.has(record::Duty::witness)) {
            who_->addItem(rowName(person.name), QString::fromStdString(person.name));
        }
    }
    for (QWidget* part :
         {static_cast<QWidget*>(error_), static_cast<QWidget*>(closingTitle_), static_cast<QWidget*>(closing_),
          static_cast<QWidget*>(state_), static_cast<QWidget*>(filter_)}) {
        column->addWidget(part);
    }
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(rows_);
    column->addWidget(box);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(who_);
    line->addWidget(remark_, 1);
    column->addLayout(line);
    column->addWidget(exception_);
    column->addStretch(1);
}

void TranscriptPage::read() {
    desk_.ask<Records>(
        this, [](Ceremony& ceremony) { return ceremony.records(); }, [this](const Records& records) { show(records); });
}

void TranscriptPage::show(const Records& records) {
    if (!records) {
        error_->tell(Trouble::of(records.error()));
        return;
    }
    const bool first = records_.empty();
    records_ = *records;
    showRows();
    rows_->setCurrentRow(rows_->count() - 1);
    emit faceChanged();
    // Printing is what leads on from a closed one, and opens now.
    if (first && desk_.view().state.closed) {
        emit lookedUp();
    }
}

void TranscriptPage::showRows() {
    rows_->setRows(rowsOf(records_, filter_->text()));
}

QStringList TranscriptPage::openSteps() const {
    QStringList open;
    for (const record::StepView& view : desk_.view().steps) {
        const bool settled =
            view.mark.status == record::StepStatus::done || view.mark.status == record::StepStatus::excepted;
        if (view.step.required && !settled && view.step.kind != record::StepKind::close) {
            open << coreWords(view.step.title);
        }
    }
    return open;
}

void TranscriptPage::showState() {
    const record::CeremonyState& state = desk_.view().state;
    const QStringList open = openSteps();
    QStringList lines{open.isEmpty() ? tr("No step is open.") : tr("Open: %1.").arg(open.join(QStringLiteral(", ")))};
    for (const record::NotedException& exception : state.exceptions) {
        lines << tr("Exception, entry %1: %2").arg(exception.record).arg(plain(exception.text));
    }
    state_->say(lines.join(QLatin1Char('\n')));
    closingTitle_->say(tr("Closed with entry %1. These are the words of the record:").arg(state.records));
    closing_->setWords(crypto::wordsOf(desk_.view().head));
    closingTitle_->setVisible(state.closed);
    closing_->setVisible(state.closed);
    who_->setVisible(!state.closed);
    remark_->setVisible(!state.closed);
    emit faceChanged();
}

void TranscriptPage::addRemark() {
    const std::string text = remark_->text().trimmed().toStdString();
    if (busy_ || desk_.view().state.closed) {
        return;
    }
    if (text.empty()) {
        remark_->setFocus();
        return;
    }
    busy_ = true;
    desk_.ask<Result<Recorded>>(
        this,
        [by = who_->currentData().toString().toStdString(), text](Ceremony& ceremony) {
            return ceremony.remark(by, text);
        },
        [this](const Result<Recorded>& result) {
            if (result) {
                remark_->clear();
            }
            finish(result);
        });
    emit faceChanged();
}

/// With steps that are open, the first activation only asks for the exception that names them.
void TranscriptPage::close() {
    if (busy_ || desk_.view().state.closed) {
        return;
    }
    const QStringList open = openSteps();
    if (!open.isEmpty() && !exception_->isOpen()) {
        exception_->open(tr("These steps would stay open: %1.").arg(open.join(QStringLiteral(", "))));
        return;
    }
    if (!lacking().isEmpty()) {
        return;
    }
    busy_ = true;
    desk_.ask<Result<Recorded>>(
        this, [exception = exception_->given()](Ceremony& ceremony) { return ceremony.close("", exception); },
        [this](const Result<Recorded>& result) {
            if (result) {
                exception_->shut();
            }
            finish(result);
        });
    emit faceChanged();
}

void TranscriptPage::finish(const Result<Recorded>& result) {
    busy_ = false;
    if (!result) {
        error_->tell(Trouble::of(result.error()));
        emit faceChanged();
        return;
    }
    error_->clear();
    showState();
    read();
}

QString TranscriptPage::lacking() const {
    if (busy_) {
        return tr("Working.");
    }
    return exception_->isOpen() && !exception_->given() ? tr("Missing: the exception with two people's initials.")
                                                        : QString();
}

bool TranscriptPage::closesSomething() {
    const bool was = exception_->isOpen();
    exception_->shut();
    return was;
}

PageFace TranscriptPage::face() {
    PageFace face = ceremonyFace(desk_, record::Phase::close);
    const bool closed = desk_.view().state.closed;
    face.title = tr("Transcript and close");
    const QString doing = closed ? tr("Print, and sign on paper") : tr("Read the record, then close");
    face.actor = {tr("Administrator"), doing, closed ? tr("The ceremony is closed") : tr("The words of the record"),
                  doing};
    face.records = {closed ? tr("Nothing more is recorded.") : tr("Records: each remark, and the close."), lacking()};
    face.acts << PageAct{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }};
    if (closed) {
        face.acts << PageAct{
            QStringLiteral("next"),       tr("Plan the next one"), QStringLiteral("Alt+N"), false, true,
            [this] { emit nextWanted(); }};
        face.acts << PageAct{
            QStringLiteral("letter"), tr("Attestation letter"), QStringLiteral("Alt+A"), false, true, [this] {
                letterWanted_ = true;
                emit viewWanted(FrameView::paper);
                letterWanted_ = false;
            }};
    }
    face.acts << PageAct{QStringLiteral("print"),  tr("Print"),
                         QStringLiteral("Ctrl+P"), closed,
                         paper().has_value(),      [this] { emit viewWanted(FrameView::paper); }};
    if (!closed) {
        face.acts << PageAct{QStringLiteral("addRemark"), tr("Add remark"), QStringLiteral("Alt+A"), false, !busy_,
                             [this] { addRemark(); }};
        face.acts << PageAct{QStringLiteral("close"),
                             tr("Close ceremony"),
                             QStringLiteral("Alt+C"),
                             true,
                             lacking().isEmpty(),
                             [this] { close(); },
                             true};
    }
    return face;
}

QStringList TranscriptPage::help() const {
    return {tr("Every entry names the one before by its digest: nothing is taken out or changed unseen."),
            tr("A remark is written down as typed, by the administrator or a witness. After the close nothing more "
               "can be added."),
            tr("With steps still open, closing needs an exception with two people's initials.")};
}

/// Of a closed ceremony the last words are read first; they stand at the top.
QWidget* TranscriptPage::firstFocus() {
    return desk_.view().state.closed ? nullptr : rows_;
}

std::optional<Presented> TranscriptPage::presented() const {
    if (!desk_.view().state.closed) {
        return std::nullopt;
    }
    return Presented{plain(desk_.view().plan.name), tr("words of the record"), desk_.view().head};
}

std::optional<Paper> TranscriptPage::paper() const {
    if (letterWanted_) {
        return letter(desk_.view());
    }
    return records_.empty() ? std::nullopt : std::optional(transcript(desk_.view(), records_));
}

}  // namespace anchorite::ui
