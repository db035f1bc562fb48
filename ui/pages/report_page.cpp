#include "ui/pages/report_page.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ceremony/audit/report.h"
#include "crypto/digest.h"
#include "ui/frame/apart.h"
#include "ui/paper/paper.h"
#include "ui/paper/papers.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

namespace {

const char* const endings[] = {".html", ".txt", ".json", ".pdf"};

/// Letters of the name that need no thought in a file name.
QString fileNameFor(const QString& subject) {
    QString name = QStringLiteral("review-of-");
    for (const QChar letter : fitted(subject, 40)) {
        const bool simple = (letter.unicode() < 128 && letter.isLetterOrNumber()) || letter == QLatin1Char('.');
        name += simple ? letter : QLatin1Char('-');
    }
    return name.endsWith(QLatin1String(".json")) ? name.chopped(5) : name;
}

QString harmless(const std::string& text) {
    QStringList lines;
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        lines << plain(line.toStdString());
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ReportPage::ReportPage(Disk& disk, Review& review, QWidget* parent)
    : Page(parent),
      disk_(disk),
      review_(review),
      path_(new QLineEdit),
      error_(new ErrorPanel),
      savedPanel_(nullptr),
      savedWords_((new Label(Type::strong))->wrapped()),
      savedCheck_(new Label(Type::monoSmall, Tone::secondary)),
      preview_(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(14);
    column->addWidget(error_);
    column->addWidget(makeSaved());
    column->addWidget(makeForms());
    column->addWidget(makePlace());
    column->addWidget(label(Type::label, tr("What the report says (the same numbers in every form)"))->wrapped());
    preview_->setObjectName(QStringLiteral("preview"));
    preview_->setReadOnly(true);
    preview_->setTabChangesFocus(true);
    preview_->setFont(fontOf(Type::monoSmall));
    preview_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    preview_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    preview_->setAccessibleName(tr("Report as text"));
    preview_->setMinimumHeight(200);
    struct Told {
        QString text;
        Paper paper;
    };
    reading_ = apart<Told>(
        this,
        [history = &review.history(), name = review.name()](const std::stop_token&) {
            return Told{harmless(audit::reportText(*history)), auditReport(*history, name)};
        },
        [this](const Told& told) {
            preview_->setPlainText(told.text);
            paper_ = told.paper;
        });
    column->addWidget(preview_, 1);
    formChanged();
}

QWidget* ReportPage::makeForms() {
    auto* row = new QWidget;
    row->setProperty("ground", "page");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label(Type::label, tr("Form")));
    const QString names[] = {tr("HTML, to read and print"), tr("Plain text"), tr("JSON, for programs"), tr("PDF")};
    for (int i = 0; i < 4; ++i) {
        auto* choice = new Choice(names[i]);
        choice->setObjectName(QStringLiteral("form%1").arg(i));
        choice->setAccessibleName(tr("Form: %1").arg(names[i]));
        choice->setChecked(i == 0);
        connect(choice, &Choice::toggled, this, [this](bool on) {
            if (on) {
                formChanged();
            }
        });
        forms_ << choice;
        layout->addWidget(choice);
    }
    layout->addStretch(1);
    return row;
}

QWidget* ReportPage::makePlace() {
    auto* row = new QWidget;
    row->setProperty("ground", "page");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    path_->setObjectName(QStringLiteral("reportPath"));
    path_->setAccessibleName(tr("Save the report as"));
    path_->setFont(fontOf(Type::monoSmall));
    path_->setText(QDir::home().filePath(fileNameFor(review_.name())));
    auto* choose = new ActButton(ButtonRole::quiet, tr("Choose place"), QStringLiteral("Alt+P"));
    choose->setObjectName(QStringLiteral("choosePlace"));
    connect(choose, &ActButton::act, this, &ReportPage::choosePlace);
    connect(path_, &QLineEdit::textChanged, this, &Page::faceChanged);
    layout->addWidget(label(Type::label, tr("File")));
    layout->addWidget(path_, 1);
    layout->addWidget(choose);
    return row;
}

QWidget* ReportPage::makeSaved() {
    savedPanel_ = panel();
    auto* row = new QHBoxLayout(savedPanel_);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(14);
    row->addWidget(new SignView(Sign::verified, 28), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(savedWords_);
    words->addWidget(
        label(Type::caption, tr("File check (SHA-256 of the report, not payload words)"), Tone::secondary));
    words->addWidget(savedCheck_->selectable(tr("File check of the report")));
    row->addLayout(words, 1);
    savedPanel_->setObjectName(QStringLiteral("saved"));
    savedPanel_->hide();
    return savedPanel_;
}

ReportPage::Form ReportPage::form() const {
    for (const Form form : {Form::text, Form::json, Form::pdf}) {
        if (forms_.at(static_cast<int>(form))->isChecked()) {
            return form;
        }
    }
    return Form::html;
}

void ReportPage::formChanged() {
    QString path = path_->text();
    for (const char* ending : endings) {
        if (path.endsWith(QLatin1String(ending))) {
            path.chop(static_cast<qsizetype>(qstrlen(ending)));
        }
    }
    path_->setText(path + QLatin1String(endings[static_cast<int>(form())]));
    savedPanel_->hide();
    error_->clear();
}

void ReportPage::choosePlace() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the report as"), path_->text(), QString(), nullptr,
                                     QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) {
        path_->setText(path);
    }
}

void ReportPage::save() {
    if (busy_ || path_->text().trimmed().isEmpty()) {
        return;
    }
    busy_ = true;
    error_->clear();
    savedPanel_->hide();
    const QString path = path_->text().trimmed();
    struct Written {
        Result<void> result;
        std::string text;
    };
    const auto write = [disk = &disk_, history = &review_.history(), form = form(), path = pathBytes(path),
                        title = review_.name().toStdString()](const std::stop_token&) {
        Written written;
        switch (form) {
            case Form::html:
                written.text = audit::reportHtml(*history, title);
                break;
            case Form::text:
                written.text = audit::reportText(*history);
                break;
            case Form::json:
                written.text = metadata::writeJson(audit::reportJson(*history), metadata::MemberOrder::asBuilt) + '\n';
                break;
            case Form::pdf:
                written.text = asText(paperAsPdf(auditReport(*history, QString::fromStdString(title))));
                break;
        }
        written.result = disk->create(path, asBytes(written.text), false);
        return written;
    };
    writing_ = apart<Written>(this, write,
                              [this, path](const Written& written) { finish(written.result, path, written.text); });
    emit faceChanged();
}

void ReportPage::finish(const Result<void>& result, const QString& path, const std::string& text) {
    busy_ = false;
    if (result) {
        savedWords_->say(tr("Report saved: %1").arg(plain(pathBytes(path))));
        savedCheck_->say(QString::fromStdString(crypto::sha256(asBytes(text)).hex()));
        savedPanel_->show();
        emit saved();
    } else {
        error_->tell(Trouble::of(result.error(), tr("The report was not saved"),
                                 tr("The review is unchanged. No file was replaced.")));
    }
    emit faceChanged();
}

PageFace ReportPage::face() {
    PageFace face;
    face.title = tr("Take the report");
    face.chips = {};
    face.actor = {tr("You, the auditor"), tr("Choose the form and the place, then save"), tr("Take the file home"),
                  tr("choose form and place, then save")};
    face.railTitle = tr("Review a root");
    face.steps = steps_;
    face.railFoot = tr("No keys are used here, and nothing is recorded outside a ceremony.");
    face.subjectKind = review_.count() == 1 ? tr("File") : tr("Folder");
    face.subject = review_.name();
    face.rehearsal = review_.history().isRehearsal();
    const bool named = !path_->text().trimmed().isEmpty();
    face.records = {busy_   ? tr("The report is being written.")
                    : named ? tr("Writes one new file; never replaces one.")
                            : tr("Name a file to save the report."),
                    tr("Records: nothing.")};
    face.acts = {
        {QStringLiteral("backToFindings"), tr("Back to the findings"), QString(), false, true, [this] { emit up(); }},
        {QStringLiteral("save"), tr("Save report"), QStringLiteral("Alt+S"), true, named && !busy_,
         [this] { save(); }}};
    return face;
}

QStringList ReportPage::help() const {
    return {
        tr("HTML is one file without scripts that any browser opens and prints. Text is for mail and terminals. JSON "
           "is for other programs. PDF is the same on A4, in black; Ctrl+P prints it."),
        tr("The report names the 32 words of every version, so that somebody else can check that they have reviewed "
           "the same roots."),
        tr("An existing file is never replaced. The file check is the SHA-256 of the report itself; it has nothing to "
           "do with the 32 words.")};
}

QWidget* ReportPage::firstFocus() {
    return forms_.at(0);
}

}  // namespace anchorite::ui
