#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace anchorite::ui {

/// The height of a text that breaks between words, and inside those that are longer than a line.
[[nodiscard]] int wrappedHeight(const QString& text, const QFont& font, int width);

/// Paints it from the top of `place`, in the painter's pen.
void paintWrapped(QPainter& painter, const QString& text, const QFont& font, const QRectF& place);

}  // namespace anchorite::ui
