#include "ui/widgets/wrapped_text.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace anchorite::ui {

namespace {

double layOut(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

}  // namespace

int wrappedHeight(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

void paintWrapped(QPainter& painter, const QString& text, const QFont& font, const QRectF& place) {
    QTextLayout layout(text, font);
    layOut(layout, static_cast<int>(place.width()));
    layout.draw(&painter, place.topLeft());
}

}  // namespace anchorite::ui
