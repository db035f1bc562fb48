#pragma once

#include <QString>
#include <QWidget>

#include "ui/theme/tokens.h"

class QPainter;

namespace anchorite::ui {

/// One of the icons in this folder (24 grid, 2 px round stroke), in one colour.
void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour);

/// An icon as a widget: decoration only, without focus. Follows the theme.
class IconView final : public QWidget {
    Q_OBJECT
  public:
    IconView(QString name, QRgb Colours::* colour, int side, QWidget* parent = nullptr);

    void setIcon(const QString& name, QRgb Colours::* colour);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString name_;
    QRgb Colours::* colour_;
};

}  // namespace anchorite::ui
