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

    /// Room for a sentence of two lines.
    void setTall(bool tall);
    [[nodiscard]] QSize sizeHint() const override { return {528, height_}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, height_}; }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void moveFocus(int by);
    void paintKey(QPainter& painter) const;
    [[nodiscard]] int needsTop() const;
    Words words_;
    int height_ = 132;
};

}  // namespace anchorite::ui
