#pragma once

#include <QRectF>

class QAbstractButton;
class QPainter;

namespace anchorite::ui {

/// What boxes with words look like that can be chosen: a frame that thickens, and before the words a box or a ring.
/// The frame around the whole button; `radius` 0 for those that share their borders.
void paintChosenFrame(QPainter& painter, const QAbstractButton& button, double radius);
/// A box with a tick when it is checked.
void paintTickBox(QPainter& painter, const QAbstractButton& button, const QRectF& place);
/// A ring with a disc when it is checked.
void paintDotRing(QPainter& painter, const QAbstractButton& button, const QRectF& place);

}  // namespace anchorite::ui
