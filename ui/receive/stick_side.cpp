#include "ui/receive/stick_side.h"

#include <QVBoxLayout>

#include "transfer/decoder/decoder.h"
#include "transfer/wire/envelope.h"
#include "ui/frame/apart.h"
#include "ui/stick/volume_list.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

struct FromStick {
    std::shared_ptr<const transfer::Received> received;
    std::optional<bool> agrees;
};

/// Read once, and what was read is what is opened.
Result<FromStick> readFrom(const Crossing& crossing, const std::string& mount, const std::string& name) {
    const auto stick = TRY(transfer::Stick::open(crossing.calls, mount, false, crossing.system));
    transfer::IncomingFile file = TRY(stick.read(name));
    transfer::Received received;
    received.stream = {"USB", file.name, {}, 1};
    if (transfer::looksLikeEnvelope(file.bytes)) {
        transfer::Decoder decoder(crossing.decoder);
        received.parcel = TRY(transfer::openEnvelope(file.bytes, decoder));
    }
    received.bytes = std::move(file.bytes);
    return FromStick{std::make_shared<const transfer::Received>(std::move(received)), file.asInManifest};
}

Result<transfer::StickListing> listingOf(const Crossing& crossing, const std::string& mount) {
    const auto stick = TRY(transfer::Stick::open(crossing.calls, mount, false, crossing.system));
    return stick.list();
}

}  // namespace

StickSide::StickSide(const Crossing& crossing, QWidget* parent)
    : QWidget(parent),
      crossing_(crossing),
      volumes_(new VolumeList(crossing.system)),
      files_(new RowList(tr("Files on the stick"), 5)),
      others_((new Label(Type::caption, Tone::secondary))->wrapped()),
      warning_((new Label(Type::label, Tone::careful))->wrapped()),
      open_(new ActButton(ButtonRole::quiet, tr("Open the file"), QStringLiteral("Alt+O"))) {
    setProperty("ground", "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(label(Type::label, tr("Stick")));
    column->addWidget(volumes_);
    column->addWidget(label(Type::label, tr("Files that this program knows by name")));
    column->addWidget(files_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(others_, 1);
    row->addWidget(open_, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(warning_);
    column->addStretch(1);
    files_->setObjectName(QStringLiteral("stickFiles"));
    open_->setObjectName(QStringLiteral("openFile"));
    others_->setObjectName(QStringLiteral("stickOthers"));
    warning_->setObjectName(QStringLiteral("stickWarning"));
    connect(volumes_, &VolumeList::changed, this, &StickSide::volumeChanged);
    connect(files_, &RowList::acted, this, &StickSide::open);
    connect(open_, &ActButton::act, this, &StickSide::open);
    volumeChanged();
}

QWidget* StickSide::firstFocus() const {
    return files_->rows().isEmpty() ? volumes_->findChild<ActButton*>(QStringLiteral("lookAgain"))
                                    : static_cast<QWidget*>(files_);
}

void StickSide::volumeChanged() {
    const auto volume = volumes_->chosen();
    if (!volume) {
        mount_.clear();
        listed(transfer::StickListing{});
        return;
    }
    mount_ = volume->mountPoint;
    using Listing = Result<transfer::StickListing>;
    work_ = apart<Listing>(
        this, [crossing = &crossing_, mount = mount_](const std::stop_token&) { return listingOf(*crossing, mount); },
        [this](const Listing& listing) { listed(listing); });
}

void StickSide::listed(const Result<transfer::StickListing>& listing) {
    QList<Row> rows;
    names_.clear();
    if (!listing) {
        files_->setRows({});
        files_->hide();
        open_->setEnabled(false);
        others_->say({});
        tell(tr("The stick cannot be looked at: %1").arg(sentence(listing.error().detail)));
        return;
    }
    for (const transfer::StickEntry& entry : listing->files) {
        names_ << entry.name;
        rows << Row{std::nullopt, plain(entry.name), byteCount(entry.size), true};
    }
    files_->setRows(rows);
    files_->setVisible(!rows.isEmpty());
    open_->setEnabled(!rows.isEmpty());
    const QString none = mount_.empty() ? QString() : tr("No file with a known name.");
    const QString others =
        listing->others == 0
            ? QString()
            : tr("%1 left alone.")
                  .arg(counted(static_cast<qsizetype>(listing->others), tr("other file"), tr("other files")));
    others_->say(QStringList{rows.isEmpty() ? none : QString(), others}.join(QLatin1Char(' ')).trimmed());
    tell(listing->executables
             ? tr("There are programs or hidden files on this stick. They are left alone; ask where the "
                  "stick comes from.")
             : QString());
}

void StickSide::tell(const QString& warning) {
    warning_->say(warning);
    warning_->setVisible(!warning.isEmpty());
}

void StickSide::open() {
    const int row = files_->currentRow();
    if (busy_ || row < 0 || row >= names_.size()) {
        return;
    }
    busy_ = true;
    using Read = Result<FromStick>;
    work_ = apart<Read>(
        this,
        [crossing = &crossing_, mount = mount_, name = names_.at(row)](const std::stop_token&) {
            return readFrom(*crossing, mount, name);
        },
        [this](const Read& read) {
            busy_ = false;
            read ? emit received(read->received, read->agrees) : emit refused(read.error());
        });
}

}  // namespace anchorite::ui
