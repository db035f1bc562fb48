#include "ui/send/sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace anchorite::ui {

Bytes pdfOf(const std::vector<std::string>& pages, const QString& title) {
    constexpr int dotsPerInch = 600;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setPageSize(QPageSize(QPageSize::A4));
        // The pages have margins of their own.
        paper.setPageMargins(QMarginsF(0, 0, 0, 0));
        paper.setResolution(dotsPerInch);
        paper.setTitle(title);
        QPainter painter(&paper);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                paper.newPage();
            }
            QSvgRenderer page(QByteArray::fromStdString(pages[i]));
            page.render(&painter, QRectF(0, 0, paper.width(), paper.height()));
        }
    }
    const QByteArray& written = buffer.data();
    return {written.begin(), written.end()};
}

}  // namespace anchorite::ui
