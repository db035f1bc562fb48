#include "ui/receive/parts_grid.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// The ring of the newest cell reaches so far over it.
constexpr int ringRoom = 4;
constexpr std::uint32_t mostLargeCells = 28;
constexpr int largeColumns = 7;
constexpr int largeHeight = 44;
constexpr int tallest = 190;  // of all cells together

}  // namespace

PartsGrid::PartsGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("parts"));
    setAccessibleName(tr("Parts"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PartsGrid::show(std::uint32_t have, std::uint32_t needed) {
    const bool other = needed != needed_;
    have_ = std::min(have, needed);
    needed_ = needed;
    setAccessibleDescription(tr("%1 of %2").arg(have_).arg(needed_));
    if (other) {
        updateGeometry();
    }
    update();
}

/// Seven in a row up to four rows; above that as many columns as keep the whole grid low.
PartsGrid::Cells PartsGrid::cellsIn(int width) const {
    if (needed_ <= mostLargeCells) {
        return {largeColumns, largeHeight, 6};
    }
    for (const Cells cells : {Cells{10, 28, 5}, Cells{16, 20, 4}, Cells{24, 14, 3}, Cells{32, 10, 2}}) {
        const int rows = static_cast<int>((needed_ + static_cast<unsigned>(cells.columns) - 1) /
                                          static_cast<unsigned>(cells.columns));
        if (rows * (cells.height + cells.gap) <= tallest) {
            return cells;
        }
    }
    const int columns = std::clamp(width / 6, 32, 64);
    return {columns, 6, 1};
}

int PartsGrid::heightForWidth(int width) const {
    const Cells cells = cellsIn(width);
    const auto needed = static_cast<int>(std::max(needed_, 1U));
    const int rows = (needed + cells.columns - 1) / cells.columns;
    return rows * (cells.height + cells.gap) - cells.gap + 2 * ringRoom;
}

void PartsGrid::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Cells cells = cellsIn(width());
    const double step = (width() - 2 * ringRoom + cells.gap) / static_cast<double>(cells.columns);
    const bool roomy = cells.height >= 14;
    const auto place = [&](std::uint32_t i) {
        const int column = static_cast<int>(i) % cells.columns;
        const int row = static_cast<int>(i) / cells.columns;
        return QRectF(ringRoom + column * step, ringRoom + row * (cells.height + cells.gap), step - cells.gap,
                      cells.height);
    };
    for (std::uint32_t i = 0; i < needed_; ++i) {
        const QRectF cell = place(i);
        if (i < have_) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(c.verified));
            painter.drawRoundedRect(cell, 3, 3);
            if (cells.height >= largeHeight) {
                QPainterPath tick(cell.center() + QPointF(-5, 0));
                tick.lineTo(cell.center() + QPointF(-1.5, 4));
                tick.lineTo(cell.center() + QPointF(5.5, -4));
                painter.strokePath(tick, QPen(QColor(c.surface), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            }
            continue;
        }
        QPen frame(QColor(c.border), roomy ? 1.5 : 1);
        if (roomy) {
            frame.setDashPattern({4, 3});
        }
        painter.setPen(frame);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
    if (have_ > 0 && have_ < needed_) {
        painter.setPen(QPen(QColor(c.focus), roomy ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        const double out = roomy ? 2.5 : 1;
        painter.drawRoundedRect(place(have_ - 1).adjusted(-out, -out, out, out), 4, 4);
    }
}

}  // namespace anchorite::ui
