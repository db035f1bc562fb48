#include "ui/pages/rehearse_page.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ceremony/record/session/rehearsal.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

RehearsePage::RehearsePage(const QString& home, UtcTime today, QWidget* parent)
    : Page(parent), error_(new ErrorPanel), path_(new QLineEdit) {
    const QString name = QStringLiteral("anchorite-rehearsal-") + QString::fromStdString(today.date());
    QString suggestion = QDir(home).filePath(name);
    for (int number = 2; QFileInfo::exists(suggestion) && number < 100; ++number) {
        suggestion = QDir(home).filePath(QStringLiteral("%1-%2").arg(name).arg(number));
    }
    path_->setText(suggestion);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    column->addWidget(makePlace());
    auto* steps = panel();
    auto* list = new QVBoxLayout(steps);
    list->setContentsMargins(20, 16, 20, 16);
    list->setSpacing(6);
    list->addWidget(label(Type::strong, tr("What happens, one step at a time")));
    int number = 0;
    for (const std::string& title : record::Rehearsal::titles()) {
        list->addWidget(label(Type::body, QStringLiteral("%1. %2").arg(++number).arg(plain(title)))->wrapped());
    }
    column->addWidget(steps);
    column->addStretch(1);
}

QWidget* RehearsePage::makePlace() {
    auto* box = panel();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(label(Type::label, tr("Folder for the rehearsal")));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    path_->setObjectName(QStringLiteral("rehearsalFolder"));
    path_->setAccessibleName(tr("Folder for the rehearsal"));
    path_->setFont(fontOf(Type::monoSmall));
    auto* choose = new ActButton(ButtonRole::quiet, tr("Choose folder"), QStringLiteral("Alt+O"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &ActButton::act, this, &RehearsePage::choosePlace);
    connect(path_, &QLineEdit::textChanged, this, &Page::faceChanged);
    row->addWidget(path_, 1);
    row->addWidget(choose);
    column->addLayout(row);
    column->addWidget(
        label(Type::caption,
              tr("One that does not exist yet, or an empty one. Keys made here are marked as rehearsal, and "
                 "what they sign lapses within 7 days."),
              Tone::secondary)
            ->wrapped());
    return box;
}

void RehearsePage::choosePlace() {
    const QString path = QFileDialog::getExistingDirectory(
        this, tr("Choose an empty folder"), QString(), QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        path_->setText(path);
    }
}

void RehearsePage::tell(const Error& error) {
    error_->tell(
        Trouble::of(error, tr("The rehearsal did not begin"), tr("Nothing was written, and no file was changed.")));
}

QString RehearsePage::folder() const {
    return path_->text().trimmed();
}

PageFace RehearsePage::face() {
    PageFace face;
    face.title = tr("Rehearse a ceremony");
    face.actor = {tr("You"), tr("Choose an empty folder, then begin"), tr("The first step, when you say so"),
                  tr("choose an empty folder")};
    face.railTitle = tr("Rehearsal");
    int number = 0;
    for (const std::string& title : record::Rehearsal::titles()) {
        face.steps << RailStep{plain(title), QString(), number++ == 0 ? RailStep::State::now : RailStep::State::toCome,
                               false};
    }
    face.railFoot = tr("Throwaway keys. Nothing real is written.");
    face.rehearsal = true;
    face.records = {folder().isEmpty() ? tr("Name a folder to begin.") : tr("Writes into that folder only."),
                    tr("Records: nothing real.")};
    face.acts = {{QStringLiteral("home"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("begin"), tr("Begin the rehearsal"), QStringLiteral("Alt+B"), true,
                  !folder().isEmpty(), [this] {
                      error_->clear();
                      emit beginWanted();
                  }}};
    return face;
}

QStringList RehearsePage::help() const {
    return {
        tr("A rehearsal is a whole ceremony with three invented holders. Each step is real: the same keys, checks and "
           "files as later, only with throwaway keys."),
        tr("Nothing happens by itself. You start each step, or say that the rest may run."),
        tr("Afterwards you can look at the roots in the review, and delete the folder.")};
}

QWidget* RehearsePage::firstFocus() {
    return path_;
}

}  // namespace anchorite::ui
