#pragma once

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

class QApplication;

namespace anchorite::ui {

/// Fusion with one focus ring for everything: 3 px, 2 px away from the control, outside of it, so that nothing inside
/// moves. Item views draw it inside the current row or cell instead.
class RingStyle final : public QProxyStyle {
    Q_OBJECT
  public:
    RingStyle();

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
};

/// Keeps the ring around whatever has the focus in one window, and that in view. Owned by `window`.
class FocusRing final : public QObject {
    Q_OBJECT
  public:
    explicit FocusRing(QWidget* window);
    ~FocusRing() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* focused);
    QWidget* window_;
    QPointer<QFocusFrame> frame_;   ///< lies in whatever scrolls the focused widget, and may go with it
    QMetaObject::Connection rows_;  ///< to the rows of the focused view
};

}  // namespace anchorite::ui
