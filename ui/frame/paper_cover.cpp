#include "ui/frame/paper_cover.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "crypto/digest.h"
#include "ui/frame/apart.h"
#include "ui/paper/paper.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

/// Letters of a title that need no thought in a file name.
QString fileNameFor(const QString& title) {
    QString name;
    for (const QChar letter : fitted(title, 60)) {
        const bool simple = letter.unicode() < 128 && letter.isLetterOrNumber();
        name += simple ? letter.toLower() : QChar(QLatin1Char('-'));
    }
    while (name.contains(QStringLiteral("--"))) {
        name.replace(QStringLiteral("--"), QStringLiteral("-"));
    }
    return name + QStringLiteral(".pdf");
}

QWidget* rowOf(const QString& name, QWidget* field, QWidget* button) {
    auto* row = new QWidget;
    row->setProperty("ground", "page");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* head = label(Type::label, name);
    head->setFixedWidth(64);
    layout->addWidget(head);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

}  // namespace

PaperCover::PaperCover(Disk& disk, QString folder, QWidget* body)
    : BodyCover(body),
      disk_(disk),
      folder_(std::move(folder)),
      title_((new Label(Type::h1))->wrapped()),
      error_(new ErrorPanel),
      done_((new Label(Type::strong))->wrapped()),
      preview_(new QTextEdit),
      path_(new QLineEdit),
      printer_(new Picker(tr("Printer"))) {
    setObjectName(QStringLiteral("paperCover"));
    setAccessibleName(tr("On paper"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(length::pageMargin, 16, length::pageMargin, 14);
    column->setSpacing(10);
    column->addWidget(title_);
    column->addWidget(error_);
    column->addWidget(done_);
    preview_->setObjectName(QStringLiteral("paperPreview"));
    preview_->setReadOnly(true);
    preview_->setTabChangesFocus(true);
    preview_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    preview_->setAccessibleName(tr("What the paper says"));
    // Paper is white in every theme.
    preview_->setStyleSheet(QStringLiteral("QTextEdit { background: #ffffff; color: #000000; padding: 12px; }"));
    column->addWidget(preview_, 1);
    column->addWidget(makeFile());
    column->addWidget(makePrinter());
    auto* back = new ActButton(ButtonRole::quiet, tr("Back to the page"), QStringLiteral("Ctrl+P"));
    back->setObjectName(QStringLiteral("paperBack"));
    connect(back, &ActButton::act, this, &PaperCover::shut);
    column->addWidget(back, 0, Qt::AlignLeft);
}

QWidget* PaperCover::makeFile() {
    path_->setObjectName(QStringLiteral("paperPath"));
    path_->setAccessibleName(tr("Save as PDF file"));
    path_->setFont(fontOf(Type::monoSmall));
    save_ = new ActButton(ButtonRole::primary, tr("Save as PDF"), QStringLiteral("Alt+S"));
    save_->setObjectName(QStringLiteral("paperSave"));
    connect(save_, &ActButton::act, this, &PaperCover::save);
    connect(path_, &QLineEdit::textChanged, this, [this] { setBusy(busy_); });
    return rowOf(tr("File"), path_, save_);
}

QWidget* PaperCover::makePrinter() {
    printer_->setObjectName(QStringLiteral("paperPrinter"));
    printer_->addItem(tr("printers are looked for when you want one"));
    printer_->setEnabled(false);
    print_ = new ActButton(ButtonRole::quiet, tr("Find printers"), QStringLiteral("Alt+R"));
    print_->setObjectName(QStringLiteral("paperPrint"));
    connect(print_, &ActButton::act, this, [this] { found_ ? print() : findPrinters(); });
    return rowOf(tr("Printer"), printer_, print_);
}

void PaperCover::open(const Paper& paper) {
    shown_ = paper;
    title_->say(tr("On paper: %1").arg(paper.title));
    // The view deletes the document that it came with, and no other.
    auto* const before = qobject_cast<PaperDocument*>(preview_->document());
    preview_->setDocument(new PaperDocument(paper, preview_));
    delete before;
    path_->setText(QDir(folder_).filePath(fileNameFor(paper.title)));
    error_->clear();
    done_->hide();
    setBusy(false);
    save_->guard();
    uncoverFor(path_);
}

void PaperCover::findPrinters() {
    setBusy(true);
    printer_->setItemText(0, tr("looking for printers"));
    working_ = apart<QStringList>(
        this, [](const std::stop_token&) { return printers(); },
        [this](const QStringList& names) {
            printer_->clear();
            printer_->addItems(names);
            if (names.isEmpty()) {
                printer_->addItem(tr("no printer on this machine"));
            }
            found_ = !names.isEmpty();
            printer_->setEnabled(found_);
            print_->setLabel(found_ ? tr("Print") : tr("Find printers"), QStringLiteral("Alt+R"));
            setBusy(false);
        });
}

void PaperCover::setBusy(bool busy) {
    busy_ = busy;
    save_->setEnabled(!busy && !path_->text().trimmed().isEmpty());
    print_->setEnabled(!busy);
}

void PaperCover::save() {
    if (busy_ || !shown_) {
        return;
    }
    setBusy(true);
    error_->clear();
    done_->hide();
    struct Written {
        Result<void> result;
        std::string check;
    };
    const std::string path = pathBytes(path_->text().trimmed());
    working_ = apart<Written>(
        this,
        [disk = &disk_, path, paper = *shown_](const std::stop_token&) {
            const Bytes bytes = paperAsPdf(paper);
            return Written{disk->create(path, bytes, false), crypto::sha256(bytes).hex()};
        },
        [this, path](const Written& written) {
            tell(written.result, tr("The PDF file was not written"),
                 tr("Saved: %1\nFile check (SHA-256): %2").arg(plain(path), QString::fromStdString(written.check)));
        });
}

void PaperCover::print() {
    if (busy_ || !shown_) {
        return;
    }
    setBusy(true);
    error_->clear();
    done_->hide();
    const QString name = printer_->currentText();
    working_ = apart<Result<void>>(
        this, [name, paper = *shown_](const std::stop_token&) { return printOn(name, paper); },
        [this, name](const Result<void>& result) {
            tell(result, tr("Nothing was printed"), tr("Handed to the printer %1.").arg(plain(name.toStdString())));
        });
}

void PaperCover::tell(const Result<void>& result, const QString& title, const QString& done) {
    setBusy(false);
    if (result) {
        done_->say(done);
        done_->show();
        save_->setFocus();
    } else {
        error_->tell(Trouble::of(result.error(), title));
    }
}

}  // namespace anchorite::ui
