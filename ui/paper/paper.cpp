#include "ui/paper/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QEventLoop>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr double documentDots = 96;
constexpr int deviceDots = 600;
constexpr double margin = 14;  // millimetres
constexpr double dotsPerMillimetre = documentDots / 25.4;
constexpr double pageWidth = (210 - 2 * margin) * dotsPerMillimetre;
constexpr double pageHeight = (297 - 2 * margin) * dotsPerMillimetre;
constexpr double headHeight = 30;
constexpr double footHeight = 24;
constexpr double bodyHeight = pageHeight - headHeight - footHeight;

constexpr auto style = R"css(
body { color: #000000; }
h1 { font-size: 16px; font-weight: 600; margin: 0 0 6px 0; }
h2 { font-size: 14px; font-weight: 600; margin: 14px 0 4px 0; }
h3 { font-size: 12px; font-weight: 600; margin: 10px 0 3px 0; }
p, td, th, small, b { font-size: 11px; }
th { font-weight: 600; text-align: left; }
pre, code, .words { font-family: "DejaVu Sans Mono"; font-size: 11px; }
pre { white-space: pre-wrap; margin: 0; }
table { margin-top: 4px; margin-bottom: 14px; }
)css";

QFont lineFont(QFont::Weight weight) {
    QFont font = fontOf(Type::caption);
    font.setPixelSize(11);
    font.setWeight(weight);
    return font;
}

/// Title at the left, the mark of a rehearsal at the right, above a line; below the text the number of the page.
void drawEdges(QPainter& painter, const Paper& paper, int page, int pages) {
    const QRectF head(0, 0, pageWidth, headHeight - 10);
    painter.setPen(QPen(Qt::black, 0.7));
    painter.setFont(lineFont(QFont::Normal));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, fitted(paper.title, 80));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    if (paper.rehearsal) {
        painter.setFont(lineFont(QFont::Bold));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, PaperDocument::tr("REHEARSAL"));
    }
    painter.setFont(lineFont(QFont::Normal));
    painter.drawText(QRectF(0, pageHeight - footHeight, pageWidth, footHeight), Qt::AlignRight | Qt::AlignBottom,
                     PaperDocument::tr("page %1 of %2").arg(page + 1).arg(pages));
}

void draw(QPagedPaintDevice& device, const Paper& paper) {
    const QEventLoop timers;  // a document asks its thread for one
    PaperDocument document(paper);
    QPainter painter(&device);
    painter.scale(deviceDots / documentDots, deviceDots / documentDots);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        drawEdges(painter, paper, page, pages);
        const QRectF part(0, page * bodyHeight, pageWidth, bodyHeight);
        painter.save();
        painter.translate(0, headHeight - part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

void setPage(QPagedPaintDevice& device) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

}  // namespace

PaperDocument::PaperDocument(const Paper& paper, QObject* parent) : QTextDocument(parent) {
    setUndoRedoEnabled(false);
    setUseDesignMetrics(true);
    setDocumentMargin(0);
    setDefaultFont(lineFont(QFont::Normal));
    setDefaultStyleSheet(QString::fromLatin1(style));
    setPageSize(QSizeF(pageWidth, bodyHeight));
    setHtml(paper.html);
}

QVariant PaperDocument::loadResource(int, const QUrl&) {
    return {};
}

Bytes paperAsPdf(const Paper& paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(deviceDots);
        writer.setTitle(paper.title);
        setPage(writer);
        draw(writer, paper);
    }
    const QByteArray& written = buffer.data();
    return {written.begin(), written.end()};
}

QStringList printers() {
    return QPrinterInfo::availablePrinterNames();
}

Result<void> printOn(const QString& name, const Paper& paper) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull()) {
        return fail("paper.printer", "there is no printer " + name.toStdString());
    }
    QPrinter printer(info);
    printer.setResolution(deviceDots);
    printer.setColorMode(QPrinter::GrayScale);
    printer.setDocName(paper.title);
    setPage(printer);
    draw(printer, paper);
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted) {
        return fail("paper.printer", "the printer " + name.toStdString() + " did not take the pages");
    }
    return {};
}

}  // namespace anchorite::ui
