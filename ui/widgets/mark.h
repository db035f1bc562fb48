#pragma once

#include <QString>
#include <QWidget>

#include "ui/theme/tokens.h"

class QPainter;

namespace anchorite::ui {

/// Every status: a shape and a word, and only then a colour. Painted, so that they stay sharp at any size.
enum class Sign {
    verified,     ///< disc with tick
    waiting,      ///< dashed ring
    invalid,      ///< square with cross
    none,         ///< short dash
    cannotCount,  ///< ring with slash
    block,        ///< octagon with bar
    high,         ///< filled triangle
    med,          ///< outlined triangle
    low,          ///< outlined diamond
    info,         ///< ring with i
    draft,        ///< dashed square
};

void paintSign(QPainter& painter, Sign sign, const QRectF& place);

/// The colour of the words beside a sign.
[[nodiscard]] QRgb Colours::* colourOf(Sign sign);

class SignView final : public QWidget {
    Q_OBJECT
  public:
    SignView(Sign sign, int side, QWidget* parent = nullptr);
    void setSign(Sign sign);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Sign sign_;
};

}  // namespace anchorite::ui
