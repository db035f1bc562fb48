#pragma once

#include <QAbstractButton>

namespace anchorite::ui {

/// One of the intents on the first page: what it is, what one needs, and its number key.
class Card final : public QAbstractButton {
    Q_OBJECT
  public:
    struct Words {
        QString icon, title, sentence, needs, key;
    };
    explicit Card(Words words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {528, 132}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 132}; }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void moveFocus(int by);
    void paintKey(QPainter& painter) const;
    Words words_;
};

}  // namespace anchorite::ui
