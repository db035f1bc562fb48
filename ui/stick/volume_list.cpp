#include "ui/stick/volume_list.h"

#include <QSocketNotifier>
#include <QVBoxLayout>
#include <algorithm>

#include "crypto/base/disk.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

Row rowOf(const transfer::Volume& volume) {
    QStringList facts{fitted(plain(volume.mountPoint), 60), plain(volume.fileSystem)};
    if (volume.readOnly) {
        facts << VolumeList::tr("read-only");
    }
    if (volume.careless) {
        facts << VolumeList::tr("mounted so that programs on it could run");
    }
    return {volume.careless ? Sign::med : Sign::info, volumeName(volume), facts.join(QStringLiteral(", ")), false};
}

}  // namespace

QString volumeName(const transfer::Volume& volume) {
    return volume.label.empty() ? fitted(plain(fileName(volume.mountPoint)), 40) : fitted(plain(volume.label), 40);
}

QString unmountCommand(const std::string& mountPoint) {
    std::string quoted = "umount '";
    for (const char letter : mountPoint) {
        quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return plain(quoted + "'");
}

VolumeList::VolumeList(transfer::SystemPaths paths, QWidget* parent)
    : QWidget(parent),
      paths_(std::move(paths)),
      list_(new RowList(tr("Removable volumes"), 3)),
      words_((new Label(Type::body, Tone::secondary))->wrapped()) {
    setProperty("ground", "page");
    list_->setObjectName(QStringLiteral("volumes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(list_);
    auto* row = new QHBoxLayout;
    row->addWidget(words_, 1);
    auto* again = new ActButton(ButtonRole::small, tr("Look again"), QStringLiteral("Alt+L"));
    again->setObjectName(QStringLiteral("lookAgain"));
    connect(again, &ActButton::act, this, &VolumeList::lookAgain);
    row->addWidget(again, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(list_, &RowList::currentRowChanged, this, &VolumeList::changed);
    if (auto watch = transfer::VolumeWatch::open(paths_)) {
        watch_ = std::make_unique<transfer::VolumeWatch>(std::move(*watch));
        auto* notifier = new QSocketNotifier(watch_->descriptor(), QSocketNotifier::Exception, this);
        connect(notifier, &QSocketNotifier::activated, this, [this] {
            // The event is the news; asking clears it.
            (void)watch_->changedWithin(0);
            lookAgain();
        });
    }
    lookAgain();
}

/// The watch goes last: the notifier is a child and looks at its descriptor.
VolumeList::~VolumeList() {
    qDeleteAll(findChildren<QSocketNotifier*>());
}

void VolumeList::lookAgain() {
    auto volumes = transfer::removableVolumes(paths_);
    if (!volumes) {
        volumes_.clear();
        words_->say(plain(volumes.error().detail));
        list_->setRows({});
        list_->hide();
        emit changed();
        return;
    }
    volumes_ = std::move(*volumes);
    tell();
    emit changed();
}

void VolumeList::tell() {
    QList<Row> rows;
    for (const transfer::Volume& volume : volumes_) {
        rows << rowOf(volume);
    }
    list_->setRows(rows);
    list_->setVisible(!rows.isEmpty());
    words_->say(rows.isEmpty()
                    ? tr("No removable volume is mounted. Plug the stick in and mount it; it appears here by "
                         "itself.")
                    : tr("Only removable volumes are listed. Names are what the stick says of itself."));
}

std::optional<transfer::Volume> VolumeList::chosen() const {
    const int row = list_->currentRow();
    return row < 0 || row >= static_cast<int>(volumes_.size()) ? std::nullopt
                                                               : std::optional(volumes_[static_cast<std::size_t>(row)]);
}

bool VolumeList::holds(const std::string& mountPoint) const {
    return std::ranges::any_of(volumes_, [&](const auto& volume) { return volume.mountPoint == mountPoint; });
}

}  // namespace anchorite::ui
