#include "ui/pages/choose_page.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include "ui/frame/apart.h"
#include "ui/icons/icon.h"
#include "ui/pages/dropped.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

ChoosePage::ChoosePage(Disk& disk, QWidget* parent)
    : Page(parent),
      disk_(disk),
      chosen_(new QListWidget),
      progress_((new Label(Type::strong))->wrapped()),
      at_(new QLineEdit),
      published_(new QLineEdit),
      profile_(new Picker(tr("Profile by which the roots are judged"))),
      timesWrong_((new Label(Type::caption, Tone::stop))->wrapped()),
      error_(new ErrorPanel),
      files_(new ActButton(ButtonRole::quiet, tr("Choose files"), QStringLiteral("Alt+F"))) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    column->addWidget(makeDropZone());
    column->addWidget(makeTimes());
    column->addStretch(1);
    progress_->setObjectName(QStringLiteral("progress"));
    take({});
}

QWidget* ChoosePage::makeDropZone() {
    auto* zone = panel("drop");
    auto* column = new QVBoxLayout(zone);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconView(QStringLiteral("drop"), &Colours::action, 30));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(Type::emphasis, tr("Drop root.json files or one folder here"))->wrapped());
    words->addWidget(label(Type::caption,
                           tr("A folder gives its 1.root.json, 2.root.json and so on; files stay in the order given."),
                           Tone::secondary)
                         ->wrapped());
    head->addLayout(words, 1);
    column->addLayout(head);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    auto* folder = new ActButton(ButtonRole::quiet, tr("Choose folder"), QStringLiteral("Alt+O"));
    files_->setObjectName(QStringLiteral("chooseFiles"));
    folder->setObjectName(QStringLiteral("chooseFolder"));
    buttons->addWidget(files_);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(progress_);
    chosen_->setAccessibleName(tr("Chosen files"));
    chosen_->setSelectionMode(QAbstractItemView::NoSelection);
    chosen_->setTabKeyNavigation(false);
    chosen_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chosen_->setTextElideMode(Qt::ElideMiddle);
    chosen_->setFont(fontOf(Type::monoSmall));
    column->addWidget(chosen_);
    connect(files_, &ActButton::act, this, &ChoosePage::chooseFiles);
    connect(folder, &ActButton::act, this, &ChoosePage::chooseFolder);
    return zone;
}

QWidget* ChoosePage::makeTimes() {
    auto* box = panel();
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    at_->setObjectName(QStringLiteral("at"));
    at_->setAccessibleName(tr("Judged as of, UTC, optional"));
    at_->setPlaceholderText(QStringLiteral("2026-11-21"));
    published_->setObjectName(QStringLiteral("published"));
    published_->setAccessibleName(tr("Published times, optional"));
    published_->setPlaceholderText(QStringLiteral("1=2021-06-18 2=2021-07-13"));
    grid->addWidget(label(Type::label, tr("Judged as of (UTC)")), 0, 0);
    grid->addWidget(label(Type::label, tr("Published (version=time, if you know)")), 0, 1);
    grid->addWidget(at_, 1, 0);
    grid->addWidget(published_, 1, 1);
    grid->addWidget(label(Type::caption, tr("YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ. Empty: nothing is judged expired."),
                          Tone::secondary)
                        ->wrapped(),
                    2, 0, Qt::AlignTop);
    grid->addWidget(label(Type::caption,
                          tr("A root does not name the time at which it was published. Empty: starts are "
                             "shown as not known."),
                          Tone::secondary)
                        ->wrapped(),
                    2, 1, Qt::AlignTop);
    grid->addWidget(timesWrong_, 3, 0, 1, 2);
    timesWrong_->hide();
    addProfiles(grid);
    return box;
}

/// Under the names that the report and the command line use.
void ChoosePage::addProfiles(QGridLayout* grid) {
    const auto add = [this](audit::Profile profile, const QString& words) {
        const auto name = nameOf(profile);
        profile_->addItem(
            QStringLiteral("%1: %2").arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), words),
            static_cast<int>(profile));
    };
    profile_->setObjectName(QStringLiteral("profile"));
    add(audit::Profile::tuf, tr("TUF 1.0 as its clients read it today"));
    add(audit::Profile::legacy, tr("older repositories, with keyids and dates of older forms"));
    add(audit::Profile::notaryV1, tr("Notary version 1, with long lives and one root key"));
    grid->setRowMinimumHeight(4, 10);
    grid->addWidget(label(Type::label, tr("Profile")), 5, 0);
    grid->addWidget(profile_, 6, 0, 1, 2);
    grid->addWidget(
        label(Type::caption, tr("A profile may lower how grave a finding is. It hides none, and the report names it."),
              Tone::secondary)
            ->wrapped(),
        7, 0, 1, 2);
}

void ChoosePage::take(const QStringList& paths) {
    if (busy_) {
        return;
    }
    paths_ = paths;
    received_.reset();
    QStringList names;
    for (const QString& path : paths) {
        names << plain(pathBytes(path));
    }
    showChoice(names);
    say(paths.isEmpty() ? QString() : tr("%1 chosen").arg(counted(paths.size(), tr("path"), tr("paths"))));
    emit faceChanged();
}

void ChoosePage::takeReceived(const QString& name, std::string text) {
    if (busy_) {
        return;
    }
    paths_.clear();
    received_ = audit::Document{name.toStdString(), std::move(text)};
    showChoice({tr("%1 (received, not saved)").arg(name)});
    say({});
    emit faceChanged();
}

void ChoosePage::showChoice(const QStringList& names) {
    error_->clear();
    chosen_->clear();
    chosen_->addItems(names);
    chosen_->setVisible(!names.isEmpty());
    if (!names.isEmpty()) {
        chosen_->setCurrentRow(0);
    }
    chosen_->setFixedHeight(static_cast<int>(std::min<qsizetype>(names.size(), 6)) * 24 + 4);
}

void ChoosePage::say(const QString& progress) {
    progress_->say(progress);
    progress_->setVisible(!progress.isEmpty());
}

void ChoosePage::chooseFiles() {
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Choose root files"), QString(), tr("Roots (*.json);;All files (*)"),
                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (!paths.isEmpty()) {
        take(paths);
    }
}

void ChoosePage::chooseFolder() {
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Choose a folder with roots"), QString(),
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        take({path});
    }
}

bool ChoosePage::readOptions(audit::HistoryOptions& options) {
    QString wrong;
    const std::string at = at_->text().trimmed().toStdString();
    if (!at.empty()) {
        const auto time = UtcTime::parseTyped(at);
        time ? void(options.at = *time) : void(wrong = tr("Judged as of: %1.").arg(plain(time.error().detail)));
    }
    at_->setProperty("wrong", !wrong.isEmpty());
    const auto published = publishedTimes(published_->text().toStdString());
    if (published) {
        options.published = *published;
    } else {
        wrong += (wrong.isEmpty() ? QString() : QStringLiteral(" ")) +
                 tr("Published: %1.").arg(plain(published.error().detail));
    }
    options.profile = static_cast<audit::Profile>(profile_->currentData().toInt());
    published_->setProperty("wrong", !published);
    for (QLineEdit* edit : {at_, published_}) {
        repolish(edit);
    }
    timesWrong_->say(wrong);
    timesWrong_->setVisible(!wrong.isEmpty());
    return wrong.isEmpty();
}

void ChoosePage::begin() {
    audit::HistoryOptions options;
    if (busy_ || nothingChosen() || !readOptions(options)) {
        return;
    }
    busy_ = true;
    error_->clear();
    say(tr("Looking at the files"));
    std::vector<std::string> paths;
    for (const QString& path : paths_) {
        paths.push_back(pathBytes(path));
    }
    const auto hear = [this, run = ++run_](const Progress& progress) {
        QMetaObject::invokeMethod(this, [this, run, progress] {
            if (run == run_) {
                tell(progress);
            }
        });
    };
    reading_ = apart<Answer>(
        this,
        [disk = &disk_, paths, options, hear, received = received_](const std::stop_token& stop) {
            return received ? judged(*received, options) : readAndJudge(*disk, paths, options, stop, hear);
        },
        [this, run = run_](const Answer& answer) {
            if (run == run_) {
                finish(answer);
            }
        });
    emit faceChanged();
}

void ChoosePage::tell(const Progress& progress) {
    const QString words = progress.doing == Progress::Doing::reading ? tr("Reading file %1 of %2")
                                                                     : tr("Checking the signatures of file %1 of %2");
    say(words.arg(progress.number).arg(progress.all));
}

void ChoosePage::stop() {
    reading_.request_stop();
    ++run_;
    busy_ = false;
    say(tr("Stopped. Nothing was judged, and the files were only read."));
    emit faceChanged();
}

bool ChoosePage::closesSomething() {
    if (busy_) {
        stop();
        return true;
    }
    return false;
}

void ChoosePage::finish(const Answer& answer) {
    busy_ = false;
    if (answer.history) {
        say(tr("%1 read").arg(
            counted(static_cast<qsizetype>(answer.history->roots().size()), tr("file"), tr("files"))));
        emit reviewed(answer.history, subjectName());
    } else {
        say({});
        error_->tell(Trouble::of(answer.error, tr("There is nothing to review"),
                                 tr("Nothing was written; the files are only read."),
                                 tr("Choose the root files themselves, or another folder.")));
    }
    emit faceChanged();
}

QString ChoosePage::subjectName() const {
    if (received_) {
        return plain(received_->file);
    }
    const QFileInfo first(QDir::cleanPath(QFileInfo(paths_.first()).absoluteFilePath()));
    if (paths_.size() == 1) {
        return plain(pathBytes(first.fileName()));
    }
    for (const QString& path : paths_) {
        if (QFileInfo(path).absolutePath() != first.absolutePath()) {
            return counted(paths_.size(), tr("file"), tr("files"));
        }
    }
    return plain(pathBytes(QFileInfo(first.absolutePath()).fileName()));
}

PageFace ChoosePage::face() {
    PageFace face;
    face.title = tr("Which roots do you want to review?");
    face.actor = {tr("You, the auditor"), tr("Choose files or a folder, then start the review"),
                  tr("Read the findings"), tr("choose files or a folder")};
    face.railTitle = tr("Review a root");
    face.steps = steps_;
    face.railFoot = tr("No keys are used here, and nothing is recorded outside a ceremony.");
    const QString closed = busy_ ? tr("The files are being checked.") : tr("Choose files to open the review.");
    face.records = {nothingChosen() || busy_ ? closed : tr("Files are only read."), tr("Records: nothing.")};
    face.acts = {{QStringLiteral("home"), tr("Back"), QString(), false, true, [this] { emit up(); }}};
    if (busy_) {
        face.acts << PageAct{QStringLiteral("stop"), tr("Stop"), QStringLiteral("Alt+S"), false, true,
                             [this] {
                                 stop(); }};
    }
    face.acts << PageAct{QStringLiteral("review"),   tr("Start the review"), QStringLiteral("Alt+R"), true,
                         !busy_ && !nothingChosen(), [this] { begin(); }};
    return face;
}

QStringList ChoosePage::help() const {
    return {
        tr("Alt+F chooses files, Alt+O a folder, Alt+R starts the review. Files can also be dropped here, or named "
           "on the command line: anchorite FOLDER."),
        tr("Files of more than 512 000 bytes are refused, as TUF clients do. Esc stops a review that takes long."),
        tr("Judged as of: an air-gapped clock is a guess, so this program never takes the time by itself. Without a "
           "time nothing is judged expired, and the report says so."),
        tr("Published: root.json has no issue time. If somebody told you when a version appeared, write it as "
           "version=time, for example 5=2024-07-12. Gaps between roots can then be seen."),
        tr("Profile: old repositories break rules that their clients never had. A profile lowers such findings; it "
           "never hides one.")};
}

QWidget* ChoosePage::firstFocus() {
    return files_;
}

void ChoosePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!busy_ && !droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ChoosePage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(droppedPaths(event->mimeData()));
}

}  // namespace anchorite::ui
