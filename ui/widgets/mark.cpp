#include "ui/widgets/mark.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// Draws on a 24 grid.
class Pencil {
  public:
    Pencil(QPainter& painter, Sign sign) : painter_(painter), colour_(colours().*colourOf(sign)) {}

    void fill(const QPainterPath& shape) { painter_.fillPath(shape, colour_); }
    void outline(const QPainterPath& shape) { stroke(shape, colour_, 2.2, Qt::SolidLine); }
    void dashes(const QPainterPath& shape) { stroke(shape, colour_, 2.0, Qt::CustomDashLine); }
    /// On a filled shape.
    void engrave(const QPainterPath& shape) { stroke(shape, QColor(colours().surface), 2.6, Qt::SolidLine); }

  private:
    void stroke(const QPainterPath& shape, const QColor& colour, double width, Qt::PenStyle style) {
        QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (style == Qt::CustomDashLine) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2.1, 1.5});
        }
        painter_.strokePath(shape, pen);
    }
    QPainter& painter_;
    QColor colour_;
};

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes) {
    QPainterPath path;
    for (const auto& stroke : strokes) {
        bool first = true;
        for (const QPointF& point : stroke) {
            first ? path.moveTo(point) : path.lineTo(point);
            first = false;
        }
    }
    return path;
}

QPainterPath disc(double radius) {
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), radius, radius);
    return path;
}

QPainterPath square(double inset) {
    QPainterPath path;
    path.addRoundedRect(QRectF(inset, inset, 24 - 2 * inset, 24 - 2 * inset), 2, 2);
    return path;
}

QPainterPath octagon() {
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = std::numbers::pi / 8 * (2 * i + 1);
        corners << QPointF(12 + 11.5 * std::cos(angle), 12 + 11.5 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(double inset) {
    QPainterPath path = lines({{{12, 2 + inset}, {23 - inset, 22 - inset * 0.7}, {1 + inset, 22 - inset * 0.7}}});
    path.closeSubpath();
    return path;
}

QPainterPath diamond() {
    QPainterPath path = lines({{{12, 2.5}, {21.5, 12}, {12, 21.5}, {2.5, 12}}});
    path.closeSubpath();
    return path;
}

void drawPlain(Pencil& pencil, Sign sign) {
    const QPainterPath bang = lines({{{12, 9.5}, {12, 14.2}}, {{12, 18}, {12, 18.1}}});
    if (sign == Sign::high) {
        pencil.fill(triangle(0.5));
        pencil.engrave(bang);
    } else if (sign == Sign::med) {
        pencil.outline(triangle(1.6));
        pencil.outline(bang);
    } else if (sign == Sign::low) {
        pencil.outline(diamond());
        pencil.outline(lines({{{8.5, 12}, {15.5, 12}}}));
    } else {
        pencil.outline(disc(9.6));
        pencil.outline(lines({{{12, 11.5}, {12, 16.5}}, {{12, 7.6}, {12, 7.7}}}));
    }
}

void draw(Pencil& pencil, Sign sign) {
    switch (sign) {
        case Sign::verified:
            pencil.fill(disc(11));
            pencil.engrave(lines({{{7.2, 12.4}, {10.6, 15.6}, {16.8, 8.8}}}));
            break;
        case Sign::waiting:
            pencil.dashes(disc(9.6));
            break;
        case Sign::invalid:
            pencil.fill(square(2));
            pencil.engrave(lines({{{8, 8}, {16, 16}}, {{16, 8}, {8, 16}}}));
            break;
        case Sign::none:
            pencil.outline(lines({{{8.5, 12}, {15.5, 12}}}));
            break;
        case Sign::cannotCount:
            pencil.outline(disc(9.6));
            pencil.outline(lines({{{5.6, 18.4}, {18.4, 5.6}}}));
            break;
        case Sign::block:
            pencil.fill(octagon());
            pencil.engrave(lines({{{7.2, 12}, {16.8, 12}}}));
            break;
        case Sign::draft:
            pencil.dashes(square(3));
            break;
        case Sign::high:
        case Sign::med:
        case Sign::low:
        case Sign::info:
            drawPlain(pencil, sign);
            break;
    }
}

}  // namespace

void paintSign(QPainter& painter, Sign sign, const QRectF& place) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 24.0, place.height() / 24.0);
    Pencil pencil(painter, sign);
    draw(pencil, sign);
    painter.restore();
}

QRgb Colours::* colourOf(Sign sign) {
    switch (sign) {
        case Sign::verified:
            return &Colours::verified;
        case Sign::invalid:
        case Sign::block:
            return &Colours::stop;
        case Sign::high:
        case Sign::med:
            return &Colours::careful;
        case Sign::low:
        case Sign::info:
        case Sign::waiting:
        case Sign::none:
        case Sign::cannotCount:
        case Sign::draft:
            return &Colours::waiting;
    }
    return &Colours::waiting;
}

SignView::SignView(Sign sign, int side, QWidget* parent) : QWidget(parent), sign_(sign) {
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SignView::setSign(Sign sign) {
    sign_ = sign;
    update();
}

void SignView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSign(painter, sign_, rect());
}

}  // namespace anchorite::ui
