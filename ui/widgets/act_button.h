#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QRadioButton>

namespace anchorite::ui {

enum class ButtonRole {
    primary,  ///< the next act: the only filled button of a page
    quiet,
    small,  ///< quiet and 36 px high, for rows and panels
};

/// A button that carries its key as part of the label, after a thin line. A primary button ignores activation for
/// 400 ms after `guard`, so that the second of two fast clicks does not fall through to the next page.
class ActButton final : public QPushButton {
    Q_OBJECT
  public:
    ActButton(ButtonRole role, const QString& text, const QString& key, QWidget* parent = nullptr);

    void setRole(ButtonRole role);
    void setLabel(const QString& text, const QString& key);
    /// A key that is shown here and answered elsewhere: Space also presses whatever button has the focus.
    void setHint(const QString& key);
    /// Whether its key is painted beside the words, where there is room; it works all the same.
    void showHint(bool shown);
    /// Return does nothing here, whoever has the focus.
    void setGate(bool gate);
    /// A face of one sign, in a square.
    void setSquare();
    void guard();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE QStringList clippedTexts() const;

  signals:
    /// clicked(), unless guarded.
    void act();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintGround(QPainter& painter) const;
    [[nodiscard]] bool paintsKey() const { return hintShown_ && !key_.isEmpty(); }
    ButtonRole role_;
    QString key_;
    bool hintShown_ = true;
    bool square_ = false;
    bool gate_ = false;
    QElapsedTimer shown_;
};

/// Of a row of alternatives only the chosen one is a tab stop.
void tabOnlyWhenChecked(QRadioButton* button);

/// One of a few: a segment of a row of alternatives. Arrows move within the row.
class Choice final : public QRadioButton {
    Q_OBJECT
  public:
    explicit Choice(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

}  // namespace anchorite::ui
