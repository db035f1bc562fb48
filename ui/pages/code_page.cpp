#include "ui/pages/code_page.h"

#include <QDir>
#include <QFileDialog>
#include <QHideEvent>
#include <QVBoxLayout>

#include "transfer/symbol/sheet.h"
#include "ui/frame/apart.h"
#include "ui/send/code_field.h"
#include "ui/send/qr_player.h"
#include "ui/send/sheet.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

CodePage::CodePage(Disk& disk, Outgoing outgoing, QString partner, Playback playback, QString home, QWidget* parent)
    : Page(parent),
      disk_(disk),
      outgoing_(std::move(outgoing)),
      partner_(std::move(partner)),
      home_(std::move(home)),
      field_(new CodeField),
      player_(new QrPlayer(std::move(playback), field_)),
      saved_((new Label(Type::caption))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 2, 5, 5);
    column->setSpacing(8);
    column->addWidget(player_);
    saved_->setObjectName(QStringLiteral("sheetSaid"));
    saved_->hide();
    column->addWidget(saved_);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(makeNames());
    column->addStretch(1);
    connect(player_, &QrPlayer::fullScreenWanted, this, [this] { showAlone(!alone_); });
    connect(player_, &QrPlayer::sheetWanted, this, &CodePage::saveSheet);
    connect(player_, &QrPlayer::settingsChanged, this, &Page::faceChanged);
}

/// The field stands elsewhere in the window.
CodePage::~CodePage() {
    delete field_;
}

QWidget* CodePage::makeNames() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (outgoing_.words) {
        auto* head = new QHBoxLayout;
        head->addWidget(label(Type::strong, tr("Payload words, root %1").arg(outgoing_.rootVersion)), 1);
        head->addWidget(label(Type::caption, tr("all 32"), Tone::secondary));
        column->addLayout(head);
        auto* words = new WordsGrid;
        words->setObjectName(QStringLiteral("words"));
        words->setSmall();
        words->setWords(*outgoing_.words);
        column->addWidget(words);
        return box;
    }
    auto* head = new QHBoxLayout;
    head->addWidget(label(Type::strong, tr("File check")), 1);
    head->addWidget(label(Type::caption, tr("SHA-256 of the content"), Tone::secondary));
    column->addLayout(head);
    auto* check = (new Label(Type::monoSmall, Tone::secondary))->wrapped();
    check->setObjectName(QStringLiteral("check"));
    check->say(grouped(outgoing_.check().bytes))->selectable(tr("File check"));
    column->addWidget(check);
    column->addWidget(label(Type::caption,
                            tr("Only a root has payload words. This number guards against mix-ups, nothing else."),
                            Tone::secondary)
                          ->wrapped());
    return box;
}

const PlaySettings& CodePage::settings() const {
    return player_->playback().settings();
}

QString CodePage::called() const {
    return outgoing_.words ? tr("root %1").arg(outgoing_.rootVersion) : fitted(plain(outgoing_.parcel.name), 28);
}

void CodePage::showAlone(bool alone) {
    alone_ = alone;
    QWidget* top = window();
    top->setWindowState(alone ? top->windowState() | Qt::WindowFullScreen
                              : top->windowState() & ~Qt::WindowStates(Qt::WindowFullScreen));
    emit faceChanged();
    field_->setFocus(Qt::OtherFocusReason);
}

bool CodePage::closesSomething() {
    if (!alone_) {
        return false;
    }
    showAlone(false);
    return true;
}

void CodePage::saveSheet() {
    const QString suggestion = QDir(home_).filePath(plain(outgoing_.parcel.name) + QStringLiteral(".parts.pdf"));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save all parts as a sheet (PDF)"), suggestion, QString(), nullptr,
                                     QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    const auto work = [disk = &disk_, playback = player_->playback(), path = pathBytes(path),
                       name = plain(outgoing_.parcel.name), check = outgoing_.check().hex(),
                       kind = kindName(outgoing_.parcel.kind)](const std::stop_token&) -> Result<void> {
        const QString title = tr("%1: all parts as codes").arg(name);
        const transfer::SheetHead head{
            title.toStdString(),
            {tr("%1, transfer %2").arg(kind, plain(playback.transfer())).toStdString(),
             tr("File check (SHA-256 of the content): %1").arg(QString::fromStdString(check)).toStdString()}};
        std::vector<transfer::SheetPart> parts;
        for (std::uint32_t number = 1; number <= playback.parts(); ++number) {
            const auto symbol = TRY(playback.part(number));
            parts.push_back({symbol, tr("part %1 of %2").arg(number).arg(playback.parts()).toStdString()});
        }
        return disk->create(path, pdfOf(transfer::sheetPages(head, parts), title), false);
    };
    saved_->say(tr("Writing the sheet"));
    saved_->show();
    saving_ = apart<Result<void>>(this, work, [this, path](const Result<void>& result) {
        saved_->setTone(result ? Tone::text : Tone::stop);
        saved_->say(result
                        ? tr("Sheet saved: %1").arg(plain(pathBytes(path)))
                        : tr("The sheet was not saved: %1. No file was replaced.").arg(plain(result.error().detail)));
    });
}

PageFace CodePage::face() {
    PageFace face;
    const QString to = fitted(partner_, 24);
    face.title = to.isEmpty() ? tr("Send %1").arg(called()) : tr("Send %1 to %2").arg(called(), to);
    face.alone = alone_;
    face.actor = {tr("you"), tr("Hold the other camera so that the code fills its square"),
                  tr("the other side says when it is complete"), QString()};
    face.records = {tr("Records: nothing.")};
    face.acts = {
        {QStringLiteral("done"), tr("Done sending"), QStringLiteral("Alt+D"), true, true, [this] { emit finished(); }}};
    return face;
}

QStringList CodePage::help() const {
    return {
        tr("Space pauses, the arrows go one part back and on. - and + change the density, [ and ] the speed, B the "
           "brightness of the white field, F shows nothing but the code."),
        tr("If the camera sees the code but reads nothing: first slower, then less dense. A camera in a dark room "
           "needs "
           "2 to 4 parts per second. If the picture is too bright there: B."),
        tr("Any parts that are enough will do, in any order. Another density is another transfer: the receiver starts "
           "again."),
        tr("Nobody answers through a code. Wait until the other machine says that it is complete, then Alt+D."),
        tr("This program cannot keep the screen from going dark; move the mouse if it does.")};
}

QWidget* CodePage::firstFocus() {
    return field_;
}

QWidget* CodePage::beside() {
    return field_;
}

void CodePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    player_->setRunning(true);
}

void CodePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    // Alone, the code goes on while everything else is hidden.
    player_->setRunning(alone_);
    if (!event->spontaneous()) {
        emit goneFromSight();
    }
}

}  // namespace anchorite::ui
