#include "ui/widgets/hatch.h"

#include <QPainter>
#include <QPixmap>

#include "ui/theme/theme.h"

namespace anchorite::ui {

QBrush hatch(double pixelRatio) {
    constexpr int period = 2 * length::hatchStripe;
    const int side = static_cast<int>(period * 1.41421356 + 0.5);
    QPixmap tile(QSize(side, side) * pixelRatio);
    tile.setDevicePixelRatio(pixelRatio);
    tile.fill(QColor(colours().surface));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colours().stop), length::hatchStripe));
    for (int offset = -side; offset <= 2 * side; offset += side) {
        painter.drawLine(QPointF(offset - side, 2.0 * side), QPointF(offset + 2.0 * side, -side));
    }
    return {tile};
}

}  // namespace anchorite::ui
