#pragma once

#include <QCheckBox>

namespace anchorite::ui {

/// Yes or no: a box with its words.
class Tick final : public QCheckBox {
    Q_OBJECT
  public:
    explicit Tick(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

}  // namespace anchorite::ui
