#include "ui/send/written_panel.h"

#include <QVBoxLayout>

#include "ui/stick/volume_list.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

WrittenPanel::WrittenPanel(QWidget* parent)
    : QFrame(parent),
      title_((new Label(Type::emphasis))->wrapped()),
      names_((new Label(Type::body))->wrapped()),
      check_(new Label(Type::monoSmall, Tone::secondary)),
      sign_(new SignView(Sign::high, 22)),
      state_((new Label(Type::strong))->wrapped()),
      command_((new Label(Type::monoSmall))->wrapped()) {
    setProperty("ground", "surface");
    setObjectName(QStringLiteral("written"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(14);
    row->addWidget(new SignView(Sign::verified, 28), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title_);
    words->addWidget(names_);
    words->addWidget(
        label(Type::caption, tr("File check (SHA-256 of the file on the stick; not payload words)"), Tone::secondary)
            ->wrapped());
    words->addWidget(check_->selectable(tr("File check of the written file")), 0, Qt::AlignLeft);
    words->addSpacing(6);
    auto* state = new QHBoxLayout;
    state->setSpacing(10);
    state->addWidget(sign_, 0, Qt::AlignTop);
    state->addWidget(state_, 1);
    words->addLayout(state);
    words->addWidget(command_->selectable(tr("Command that unmounts the stick")));
    row->addLayout(words, 1);
    state_->setObjectName(QStringLiteral("removal"));
    hide();
}

void WrittenPanel::tell(const std::vector<transfer::WrittenFile>& files, const transfer::Volume& volume) {
    std::uint64_t bytes = 0;
    QStringList names;
    for (const transfer::WrittenFile& file : files) {
        bytes += file.size;
        names << plain(file.name);
    }
    mountPoint_ = volume.mountPoint;
    title_->say(tr("Written %1, %2")
                    .arg(counted(static_cast<qsizetype>(files.size()), tr("file"), tr("files")), byteCount(bytes)));
    names_->say(tr("%1 on %2, synced and read back; MANIFEST.sha256 names it.")
                    .arg(names.join(QStringLiteral(", ")), volumeName(volume)));
    check_->say(files.empty() ? QString() : QString::fromStdString(files.front().digest.hex()));
    sign_->setSign(Sign::high);
    state_->say(tr("Remove the stick only after 'Safe to remove' stands here. First let go of it:"));
    command_->say(unmountCommand(mountPoint_));
    command_->show();
    show();
}

void WrittenPanel::released() {
    sign_->setSign(Sign::verified);
    state_->say(tr("Safe to remove: nothing is mounted there any more."));
    command_->hide();
    mountPoint_.clear();
}

void WrittenPanel::clear() {
    mountPoint_.clear();
    hide();
}

}  // namespace anchorite::ui
