#include "ui/sign/key_choice.h"

#include <QFileDialog>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/frame/apart.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

using Keys = Result<std::vector<FoundKey>>;

constexpr int rowsShown = 4;

Row rowOf(const FoundKey& key) {
    QStringList facts{plain(key.kind), rowName(fileName(key.path))};
    if (key.rehearsal) {
        facts.prepend(KeyChoice::tr("rehearsal"));
    }
    facts << (key.pin ? KeyChoice::tr("trusts root %1 of %2")
                            .arg(key.pin->version.number())
                            .arg(key.pin->repository.empty() ? KeyChoice::tr("a repository without a name")
                                                             : rowName(key.pin->repository))
                      : KeyChoice::tr("trusts no root yet"));
    return {std::nullopt, rowName(key.holder), facts.join(QStringLiteral(" · ")), false};
}

}  // namespace

KeyChoice::KeyChoice(Disk& disk, const QString& folder, QWidget* parent)
    : QFrame(parent),
      disk_(disk),
      list_(new RowList(tr("Key files"), rowsShown)),
      none_((new Label(Type::body, Tone::secondary))->wrapped()) {
    setProperty("ground", "surface");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(Type::strong, tr("Your key")), 1);
    auto* other = new ActButton(ButtonRole::small, tr("Other folder"), QString());
    auto* file = new ActButton(ButtonRole::small, tr("Open key file"), QStringLiteral("Alt+K"));
    other->setObjectName(QStringLiteral("keyFolder"));
    file->setObjectName(QStringLiteral("keyFile"));
    head->addWidget(other);
    head->addWidget(file);
    column->addLayout(head);
    column->addWidget(list_);
    column->addWidget(none_);
    list_->setObjectName(QStringLiteral("keys"));
    connect(other, &ActButton::act, this, &KeyChoice::chooseFolder);
    connect(file, &ActButton::act, this, &KeyChoice::chooseFile);
    connect(list_, &QListWidget::currentRowChanged, this, &KeyChoice::changed);
    showKeys();
    look(folder);
}

void KeyChoice::look(const QString& folder) {
    folder_ = folder;
    reading_ = apart<Keys>(
        this, [disk = &disk_, path = pathBytes(folder)](const std::stop_token&) { return keysIn(*disk, path); },
        [this](Keys found) { finish(std::move(found)); });
}

void KeyChoice::add(const QString& path) {
    reading_ = apart<Keys>(
        this,
        [disk = &disk_, path = pathBytes(path)](const std::stop_token&) -> Keys {
            return std::vector{TRY(keyAt(*disk, path))};
        },
        [this](Keys found) { finish(std::move(found)); });
}

void KeyChoice::finish(Keys found) {
    if (found) {
        keys_ = std::move(*found);
        std::ranges::stable_partition(keys_, [this](const FoundKey& key) { return preferred_.contains(key.keyid); });
        showKeys();
        list_->setCurrentRow(keys_.empty() ? -1 : 0);
    } else {
        emit refused(found.error());
    }
}

void KeyChoice::showKeys() {
    QList<Row> rows;
    for (const FoundKey& key : keys_) {
        rows << rowOf(key);
    }
    list_->setRows(rows);
    list_->setVisible(!rows.isEmpty());
    none_->say(tr("No key file (.key) lies in %1. Choose another folder, or open the key file.")
                   .arg(fitted(plain(pathBytes(folder_)), 60)));
    none_->setVisible(rows.isEmpty());
    emit changed();
}

const FoundKey* KeyChoice::chosen() const {
    const int row = list_->currentRow();
    return row < 0 || row >= static_cast<int>(keys_.size()) ? nullptr : &keys_[static_cast<std::size_t>(row)];
}

QWidget* KeyChoice::list() const {
    return list_;
}

void KeyChoice::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(
        window(), tr("Folder with key files"), folder_, QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    folder.isEmpty() ? void() : look(folder);
}

void KeyChoice::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(window(), tr("Key file"), folder_, QString(), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    path.isEmpty() ? void() : add(path);
}

}  // namespace anchorite::ui
