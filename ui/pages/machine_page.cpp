#include "ui/pages/machine_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "crypto/words.h"
#include "ui/frame/apart.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

namespace {

constexpr int mostRows = 5;

}  // namespace

MachinePage::MachinePage(const Surroundings& around, QWidget* parent)
    : Page(parent),
      around_(around),
      error_(new ErrorPanel),
      sign_(new SignView(Sign::waiting, 26)),
      headline_((new Label(Type::emphasis))->wrapped()),
      rows_(new RowList(tr("What was found on this machine"), mostRows)),
      programTitle_((new Label(Type::label, Tone::secondary))->wrapped()),
      program_(new WordsGrid),
      saved_((new Label(Type::strong))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    column->addWidget(error_);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(sign_);
    head->addWidget(headline_, 1);
    column->addLayout(head);
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(rows_);
    column->addWidget(box);
    column->addWidget(saved_);
    column->addWidget(programTitle_);
    column->addWidget(program_);
    column->addStretch(1);
    headline_->setObjectName(QStringLiteral("networkPath"));
    rows_->setObjectName(QStringLiteral("machineRows"));
    saved_->setObjectName(QStringLiteral("saved"));
    program_->setObjectName(QStringLiteral("programWords"));
    scan();
}

void MachinePage::scan() {
    if (busy_) {
        return;
    }
    busy_ = true;
    error_->clear();
    saved_->hide();
    headline_->say(tr("Looking at this machine"));
    sign_->setSign(Sign::waiting);
    thread_ = apart<MachineReading>(
        this, [around = &around_](const std::stop_token&) { return readThisMachine(*around); },
        [this](MachineReading reading) { show(std::move(reading)); });
    emit faceChanged();
}

void MachinePage::show(MachineReading reading) {
    busy_ = false;
    reading_ = std::move(reading);
    const auto path = networkPathIn(reading_->facts);
    sign_->setSign(networkSign(path));
    headline_->say(networkWords(path));
    rows_->setRows(machineRows(*reading_));
    program_->setVisible(reading_->program.has_value());
    if (reading_->program) {
        program_->setWords(crypto::wordsOf(*reading_->program));
    }
    programTitle_->say(reading_->program
                           ? tr("Words of this program's file, to be compared with the sheet that came with it")
                           : tr("This program's file could not be read whole: it has no words here."));
    emit faceChanged();
}

void MachinePage::save() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report as a new file"), around_.home + QStringLiteral("/machine-report.txt"), QString(),
        nullptr, QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || !reading_ || busy_) {
        return;
    }
    busy_ = true;
    emit faceChanged();
    thread_ = apart<Result<void>>(
        this,
        [disk = &around_.disk, path = pathBytes(path), text = machineReport(*reading_)](const std::stop_token&) {
            return disk->create(path, asBytes(text), false);
        },
        [this, path](const Result<void>& written) {
            busy_ = false;
            emit faceChanged();
            if (!written) {
                error_->tell(Trouble::of(written.error(), tr("The report was not saved")));
                return;
            }
            saved_->say(tr("Saved as %1.").arg(fitted(plain(pathBytes(path)), 72)));
            saved_->show();
        });
}

PageFace MachinePage::face() {
    PageFace face;
    face.title = tr("This machine");
    face.actor = {tr("Administrator, and a witness"), tr("Read what was found, and pull what is not needed"),
                  tr("The ceremony's step takes the report"), tr("read what was found")};
    face.railTitle = tr("Machine");
    face.steps = {{tr("What was found"), QString(), RailStep::State::now, false}};
    face.railFoot = tr("It finds what the system tells. It cannot find what the system hides.");
    face.records = {busy_ ? tr("Working.") : tr("Records: nothing on this page.")};
    face.acts = {{QStringLiteral("home"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("saveReport"), tr("Save report"), QStringLiteral("Alt+W"), false,
                  reading_.has_value() && !busy_, [this] { save(); }},
                 {QStringLiteral("scan"), tr("Scan again"), QStringLiteral("Alt+A"), true, !busy_, [this] { scan(); }}};
    return face;
}

QStringList MachinePage::help() const {
    return {tr("“No network path found” is said when the system has listed all interfaces, and none but the one within "
               "this machine is in use or may be. It is not a promise: a machine that was tampered with may lie."),
            tr("Interfaces that are down could be switched on; devices that are taken out could not."),
            tr("The report holds the same facts as text. In a ceremony the step that checks the machine takes it by "
               "itself."),
            tr("The words of the program are those of its file: another program has others.")};
}

QWidget* MachinePage::firstFocus() {
    return rows_;
}

QString MachinePage::raw() const {
    return reading_ ? QString::fromStdString(machineReport(*reading_)) : QString();
}

}  // namespace anchorite::ui
