#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/frame/page.h"

namespace anchorite::ui {

/// Words for a room: over the whole window, which takes the whole screen meanwhile. Eight words at a time, or four; the
/// size of the letters follows from the longest word of the list, so that it never changes between rows. Arrows move,
/// Esc and F11 go back to the page.
class Presenter final : public QWidget {
    Q_OBJECT
  public:
    explicit Presenter(QWidget* window);

    void open(const Presented& presented);
    void shut();
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void setRow(int row);
    void setAtOnce(int words);
    void paintHead(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] int rows() const { return 32 / atOnce_; }
    [[nodiscard]] double scale() const;
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] double wordWidth() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] QString headline() const;
    QPointer<QWidget> before_;
    Qt::WindowStates stateBefore_;
    QString title_;
    QString what_;
    QStringList words_;
    int atOnce_ = 8;
    int row_ = 0;
};

}  // namespace anchorite::ui
