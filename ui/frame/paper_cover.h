#pragma once

#include <QTextEdit>
#include <optional>
#include <string>
#include <thread>

#include "crypto/base/disk.h"
#include "ui/frame/cover.h"
#include "ui/frame/page.h"

class QLineEdit;

namespace anchorite::ui {

class ErrorPanel;
class Label;
class Picker;

/// The sheet of a page as it will be on paper, with two ways out: a PDF file, which replaces nothing, or a printer.
/// The print service is asked only when a person wants that: its library brings network code along, which the filter
/// of system calls keeps from the network.
class PaperCover final : public BodyCover {
    Q_OBJECT
  public:
    PaperCover(Disk& disk, QString folder, QWidget* body);

    void open(const Paper& paper);

  private:
    QWidget* makeFile();
    QWidget* makePrinter();
    void findPrinters();
    void save();
    void print();
    void tell(const Result<void>& result, const QString& title, const QString& done);
    void setBusy(bool busy);
    Disk& disk_;
    QString folder_;
    std::optional<Paper> shown_;
    Label* title_;
    ErrorPanel* error_;
    Label* done_;
    QTextEdit* preview_;
    QLineEdit* path_;
    ActButton* save_ = nullptr;
    Picker* printer_;
    ActButton* print_ = nullptr;
    bool busy_ = false;
    bool found_ = false;  ///< printers were looked for, and there is one
    std::jthread working_;
};

}  // namespace anchorite::ui
