#pragma once

#include <QComboBox>

namespace anchorite::ui {

/// One of several, or a text of one's own where it is editable. The wheel changes nothing: whoever scrolls the page
/// has not chosen.
class Picker final : public QComboBox {
    Q_OBJECT
  public:
    explicit Picker(const QString& accessibleName, QWidget* parent = nullptr);

    /// Lets a text be typed; what was typed before is offered.
    void makeEditable();
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, sizeHint().height()}; }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    bool small_ = false;
};

}  // namespace anchorite::ui
