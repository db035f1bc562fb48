#include "ui/send/file_choice.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>

#include "transfer/decoder/decoder.h"
#include "ui/frame/apart.h"
#include "ui/icons/icon.h"
#include "ui/pages/dropped.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

FileChoice::FileChoice(Disk& disk, Random& random, std::string decoder, QWidget* parent)
    : QFrame(parent),
      disk_(disk),
      random_(random),
      decoder_(std::move(decoder)),
      choose_(new ActButton(ButtonRole::quiet, tr("Choose file"), QStringLiteral("Alt+F"))),
      progress_((new Label(Type::strong))->wrapped()),
      name_((new Label(Type::emphasis))->wrapped()),
      what_((new Label(Type::body))->wrapped()),
      kindFixed_(new Label(Type::strong)),
      kind_(new Picker(tr("Kind, as you say"))),
      kindTitle_(new Label(Type::caption, Tone::secondary)),
      check_(new Label(Type::monoSmall, Tone::secondary)) {
    setProperty("ground", "drop");
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconView(QStringLiteral("drop"), &Colours::action, 30));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(Type::emphasis, tr("Drop one file here"))->wrapped());
    words->addWidget(label(Type::caption,
                           tr("At most 1 MiB. An .anch file is checked and goes out as it is; any other file gets an "
                              "envelope."),
                           Tone::secondary)
                         ->wrapped());
    head->addLayout(words, 1);
    head->addWidget(choose_);
    column->addLayout(head);
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->hide();
    column->addWidget(progress_);
    column->addWidget(makeFacts());
    choose_->setObjectName(QStringLiteral("chooseFile"));
    connect(choose_, &ActButton::act, this, &FileChoice::choose);
}

QWidget* FileChoice::makeFacts() {
    facts_ = new QWidget;
    facts_->setProperty("ground", "page");
    facts_->setObjectName(QStringLiteral("fileFacts"));
    auto* grid = new QGridLayout(facts_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const transfer::ParcelKind kind : bareKinds) {
        kind_->addItem(kindName(kind));
    }
    kind_->setObjectName(QStringLiteral("kind"));
    connect(kind_, &Picker::activated, this, &FileChoice::changeKind);
    grid->addWidget(rule(Qt::Horizontal), 0, 0, 1, 2);
    grid->addWidget(name_, 1, 0);
    grid->addWidget(what_, 2, 0, Qt::AlignTop);
    grid->addWidget(kindTitle_, 1, 1, Qt::AlignBottom);
    grid->addWidget(kind_, 2, 1, Qt::AlignTop);
    grid->addWidget(kindFixed_, 2, 1, Qt::AlignTop);
    grid->addWidget(
        label(Type::caption, tr("File check (SHA-256 of the content; not payload words)"), Tone::secondary)->wrapped(),
        3, 0, 1, 2);
    grid->addWidget(check_->selectable(tr("File check")), 4, 0, 1, 2, Qt::AlignLeft);
    facts_->hide();
    return facts_;
}

void FileChoice::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the file to send"), QString(), QString(),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        take(path);
    }
}

void FileChoice::take(const QString& path) {
    read(path,
         [disk = &disk_, path = pathBytes(path), decoder = decoder_,
          id = transfer::drawParcelId(random_)]() -> Result<Outgoing> {
             Bytes bytes = TRY(disk->read(path, transfer::envelopeLimit));
             transfer::Decoder inflater(decoder);
             return outgoingFrom(fileName(path), std::move(bytes), id, inflater);
         });
}

void FileChoice::takeBytes(const QString& name, const Bytes& bytes) {
    read(name, [name = pathBytes(name), bytes, decoder = decoder_, id = transfer::drawParcelId(random_)] {
        transfer::Decoder inflater(decoder);
        return outgoingFrom(name, bytes, id, inflater);
    });
}

void FileChoice::read(const QString& path, std::function<Result<Outgoing>()> work) {
    if (busy_) {
        return;
    }
    busy_ = true;
    outgoing_.reset();
    facts_->hide();
    progress_->say(tr("Reading and checking the file"));
    progress_->show();
    reading_ = apart<Result<Outgoing>>(
        this, [work = std::move(work)](const std::stop_token&) { return work(); },
        [this, path](Result<Outgoing> outgoing) { finish(path, std::move(outgoing)); });
    emit changed();
}

void FileChoice::finish(const QString& path, Result<Outgoing> outgoing) {
    busy_ = false;
    progress_->hide();
    if (outgoing) {
        outgoing_ = std::move(*outgoing);
        describe(fitted(plain(fileName(pathBytes(path))), 60));
        emit changed();
        return;
    }
    emit changed();
    emit refused(outgoing.error());
}

void FileChoice::describe(const QString& name) {
    const transfer::Parcel& parcel = outgoing_->parcel;
    name_->say(name);
    const QString size = byteCount(parcel.content.size());
    const QString carried = byteCount(outgoing_->envelope.size());
    QString what = outgoing_->asItIs
                       ? tr("An envelope, checked: %1 inside, %2 with it.").arg(size, carried)
                       : tr("%1; %2 in its envelope, which calls it %3.").arg(size, carried, plain(parcel.name));
    if (outgoing_->words) {
        what +=
            QLatin1Char(' ') + tr("It is root %1: its 32 words are shown beside the code.").arg(outgoing_->rootVersion);
    }
    what_->say(what);
    kindTitle_->say(outgoing_->asItIs ? tr("Kind, as the envelope says") : tr("Kind, as you say"));
    kindFixed_->say(kindName(parcel.kind));
    kindFixed_->setVisible(outgoing_->asItIs);
    kind_->setVisible(!outgoing_->asItIs);
    for (int i = 0; i < kind_->count(); ++i) {
        if (bareKinds[i] == parcel.kind) {
            kind_->setCurrentIndex(i);
        }
    }
    check_->say(QString::fromStdString(outgoing_->check().hex()));
    facts_->show();
}

void FileChoice::changeKind() {
    if (!outgoing_ || outgoing_->asItIs) {
        return;
    }
    auto changed = asKind(*outgoing_, bareKinds[kind_->currentIndex()]);
    if (!changed) {
        emit refused(changed.error());
        return;
    }
    outgoing_ = std::move(*changed);
    emit this->changed();
}

void FileChoice::dragEnterEvent(QDragEnterEvent* event) {
    if (!busy_ && droppedPaths(event->mimeData()).size() == 1) {
        event->acceptProposedAction();
    }
}

void FileChoice::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(droppedPaths(event->mimeData()).first());
}

}  // namespace anchorite::ui
