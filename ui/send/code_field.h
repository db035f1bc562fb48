#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "transfer/symbol/symbol.h"

namespace anchorite::ui {

/// One QR picture, as large as fits: black on white in every theme, every module the same whole number of screen
/// pixels, quiet zone included, nothing smoothed. Its keys steer the show.
class CodeField final : public QWidget {
    Q_OBJECT
  public:
    explicit CodeField(QWidget* parent = nullptr);

    void setSymbol(const transfer::QrSymbol& symbol);
    /// Percent of white.
    void setBrightness(int percent);
    /// Screen pixels a module has now; 0 without a symbol.
    [[nodiscard]] int modulePixels() const;

  signals:
    void keyed(int key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    std::optional<transfer::QrSymbol> symbol_;
    int brightness_ = 100;
};

}  // namespace anchorite::ui
