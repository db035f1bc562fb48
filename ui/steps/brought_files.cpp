#include "ui/steps/brought_files.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

#include "crypto/base/disk.h"
#include "ui/pages/dropped.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

constexpr int rowsShown = 6;

}  // namespace

BroughtFiles::BroughtFiles(const QString& title, int most, QWidget* parent)
    : QFrame(parent),
      most_(most),
      choose_(
          new ActButton(ButtonRole::quiet, most == 1 ? tr("Choose file") : tr("Add files"), QStringLiteral("Alt+F"))),
      rows_(new RowList(title, rowsShown)) {
    setProperty("ground", "drop");
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(Type::strong, title)->wrapped());
    words->addWidget(label(Type::caption,
                           most == 1 ? tr("Drop it here, or choose it. It is read when the step is recorded.")
                                     : tr("Drop them here, or choose them. Delete takes one out of the list."),
                           Tone::secondary)
                         ->wrapped());
    head->addLayout(words, 1);
    head->addWidget(choose_);
    column->addLayout(head);
    column->addWidget(rows_);
    choose_->setObjectName(QStringLiteral("addFile"));
    rows_->setObjectName(QStringLiteral("broughtFiles"));
    rows_->installEventFilter(this);
    rows_->hide();
    connect(choose_, &ActButton::act, this, &BroughtFiles::choose);
}

void BroughtFiles::choose() {
    const auto options = QFileDialog::DontUseNativeDialog;
    const QStringList chosen =
        most_ == 1 ? QStringList{QFileDialog::getOpenFileName(this, tr("Choose a file"), QString(), QString(), nullptr,
                                                              options)}
                   : QFileDialog::getOpenFileNames(this, tr("Choose files"), QString(), QString(), nullptr, options);
    take(chosen);
}

void BroughtFiles::take(const QStringList& paths) {
    for (const QString& path : paths) {
        if (path.isEmpty() || paths_.contains(path)) {
            continue;
        }
        if (paths_.size() == most_) {
            paths_.removeLast();
        }
        paths_ << path;
    }
    show();
}

QStringList BroughtFiles::paths() const {
    QStringList paths;
    for (const QString& path : paths_) {
        if (!contents_.contains(path)) {
            paths << path;
        }
    }
    return paths;
}

std::vector<record::BroughtFile> BroughtFiles::contents() const {
    std::vector<record::BroughtFile> files;
    for (const QString& path : paths_) {
        if (const auto found = contents_.find(path); found != contents_.end()) {
            files.push_back({pathBytes(path), found->second});
        }
    }
    return files;
}

void BroughtFiles::takeContent(const QString& name, const Bytes& content) {
    contents_.insert_or_assign(name, content);
    paths_.removeAll(name);
    take({name});
}

void BroughtFiles::show() {
    QList<Row> rows;
    for (const QString& path : paths_) {
        const auto content = contents_.find(path);
        const QString where = content == contents_.end()
                                  ? fitted(plain(pathBytes(path)), 72)
                                  : tr("%1 bytes, made by this program").arg(content->second.size());
        rows << Row{Sign::draft, rowName(fileName(pathBytes(path))), where, false};
    }
    rows_->setRows(rows);
    rows_->setVisible(!rows.isEmpty());
    emit changed();
}

void BroughtFiles::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void BroughtFiles::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(droppedPaths(event->mimeData()));
}

bool BroughtFiles::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const int row = rows_->currentRow();
    if (watched != rows_ || key == nullptr || key->key() != Qt::Key_Delete || row < 0 || row >= paths_.size()) {
        return QFrame::eventFilter(watched, event);
    }
    paths_.removeAt(row);
    show();
    if (paths_.isEmpty()) {
        choose_->setFocus();
    }
    return true;
}

}  // namespace anchorite::ui
