#pragma once

#include <QString>
#include <QStringList>
#include <QTextDocument>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

/// A sheet of paper as a document: A4, black on white, laid out for 96 dots per inch whatever prints it. Loads nothing
/// from anywhere: what its HTML names outside of itself is left out.
class PaperDocument final : public QTextDocument {
    Q_OBJECT
  public:
    explicit PaperDocument(const Paper& paper, QObject* parent = nullptr);

  protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// As a PDF file: every page with the title, its number, and the mark of a rehearsal. Any thread.
[[nodiscard]] Bytes paperAsPdf(const Paper& paper);

/// The printers that this machine knows; asks the print service, so it may take a while. Any thread.
[[nodiscard]] QStringList printers();

/// Hands the same pages to a printer. Errors: `paper.printer`. Any thread.
[[nodiscard]] Result<void> printOn(const QString& printer, const Paper& paper);

}  // namespace anchorite::ui
