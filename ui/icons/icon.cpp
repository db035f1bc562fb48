#include "ui/icons/icon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

QPixmap rendered(const QString& name, QSize pixels, const QColor& colour) {
    const QString key = QStringLiteral("%1/%2/%3").arg(name).arg(pixels.width()).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/anchorite/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = rendered(name, (place.size() * ratio).toSize(), colour);
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()));
}

IconView::IconView(QString name, QRgb Colours::* colour, int side, QWidget* parent)
    : QWidget(parent), name_(std::move(name)), colour_(colour) {
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::setIcon(const QString& name, QRgb Colours::* colour) {
    name_ = name;
    colour_ = colour;
    update();
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, name_, rect(), colours().*colour_);
}

}  // namespace anchorite::ui
