#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace anchorite::ui {

/// A sign on a small button beside a number: fewer, more.
class StepButton final : public QAbstractButton {
    Q_OBJECT
  public:
    StepButton(bool more, const QString& accessibleName, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return {32, 30}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool more_;
};

/// An answer that may stand beside others: a framed box with a tick. With a number where there is more than one.
class AnswerCheck final : public QCheckBox {
    Q_OBJECT
  public:
    explicit AnswerCheck(const QString& text, bool small = false, QWidget* parent = nullptr);

    void setWords(const QString& text);
    /// Shows the two small buttons while it is checked; the box itself hears + and -.
    void setCounted(bool counted, const QString& fewer, const QString& more);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE QStringList clippedTexts() const;

  signals:
    void stepped(int by);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

  private:
    [[nodiscard]] bool counting() const { return counted_ && isChecked(); }
    void showSteps();
    bool small_;
    bool counted_ = false;
    StepButton* fewer_ = nullptr;
    StepButton* more_ = nullptr;
};

/// An answer that excludes the others of its row, with its key.
class AnswerRadio final : public QRadioButton {
    Q_OBJECT
  public:
    AnswerRadio(const QString& text, QString key, QWidget* parent = nullptr);
    /// Its key, as it is painted.
    [[nodiscard]] const QString& hint() const { return key_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

  private:
    QString key_;
};

}  // namespace anchorite::ui
