#include "ui/receive/pictures_side.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QVBoxLayout>

#include "crypto/base/disk.h"
#include "ui/icons/icon.h"
#include "ui/pages/dropped.h"
#include "ui/receive/reception_words.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

PicturesSide::PicturesSide(QWidget* parent)
    : QFrame(parent),
      choose_(new ActButton(ButtonRole::quiet, tr("Choose pictures"), QStringLiteral("Alt+F"))),
      progress_((new Label(Type::strong))->wrapped()),
      verdicts_(new RowList(tr("Pictures and what each brought"), 5)) {
    setProperty("ground", "drop");
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconView(QStringLiteral("drop"), &Colours::action, 30), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(Type::emphasis, tr("Drop pictures of the codes here"))->wrapped());
    words->addWidget(label(Type::caption, tr("PNG or JPEG, in any order; or a folder of them; or a raw film (.y4m)."),
                           Tone::secondary)
                         ->wrapped());
    head->addLayout(words, 1);
    column->addLayout(head);
    auto* folder = new ActButton(ButtonRole::quiet, tr("Choose folder"), QStringLiteral("Alt+O"));
    choose_->setObjectName(QStringLiteral("choosePictures"));
    folder->setObjectName(QStringLiteral("choosePictureFolder"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(choose_);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    column->addLayout(buttons);
    progress_->setObjectName(QStringLiteral("pictureProgress"));
    verdicts_->setObjectName(QStringLiteral("verdicts"));
    column->addWidget(progress_);
    column->addWidget(verdicts_);
    column->addStretch(1);
    connect(choose_, &ActButton::act, this, &PicturesSide::chooseFiles);
    connect(folder, &ActButton::act, this, &PicturesSide::chooseFolder);
    tell({});
}

void PicturesSide::tell(const ReceptionNews& news) {
    QList<Row> rows;
    for (const PictureVerdict& verdict : news.verdicts) {
        const Sentence sentence = sentenceFor(verdict);
        const QString name =
            verdict.name.empty() ? tr("A file that could not be opened") : plain(fileName(verdict.name));
        rows << Row{sentence.sign, name, sentence.text, false};
    }
    verdicts_->setRows(rows);
    verdicts_->setVisible(!rows.isEmpty());
    QString progress;
    if (news.failure) {
        progress = tr("Stopped: %1").arg(sentence(news.failure->detail));
    } else if (news.source == ReceptionNews::Source::running) {
        progress = tr("Reading the pictures: %1 so far.").arg(rows.size());
    } else if (!rows.isEmpty()) {
        progress = tr("%1 looked at.").arg(counted(rows.size(), tr("picture"), tr("pictures")));
    }
    progress_->say(progress);
    progress_->setVisible(!progress.isEmpty());
}

void PicturesSide::chooseFiles() {
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose pictures of codes"), QString(),
        tr("Pictures and films (*.png *.jpg *.jpeg *.y4m);;All files (*)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (!paths.isEmpty()) {
        emit wanted(paths);
    }
}

void PicturesSide::chooseFolder() {
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Choose a folder of pictures"), QString(),
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        emit wanted({path});
    }
}

void PicturesSide::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PicturesSide::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit wanted(droppedPaths(event->mimeData()));
}

}  // namespace anchorite::ui
