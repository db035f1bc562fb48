#pragma once

#include <QFrame>
#include <QImage>

namespace anchorite::ui {

class ActButton;
class Label;

/// The live picture with the square that the code should fill; when there is none, why, and what can be done.
class CameraView final : public QFrame {
    Q_OBJECT
  public:
    explicit CameraView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setMirrored(bool mirrored);
    [[nodiscard]] bool isMirrored() const { return mirrored_; }
    /// 1, 1.5, 2 or 3 times the middle of the picture; what is read stays the whole.
    void zoom(int by);
    [[nodiscard]] double zoomed() const;
    /// In place of the picture.
    void say(const QString& title, const QString& reason, bool retry);
    void sayNothing();
    [[nodiscard]] ActButton* retryButton() const { return retry_; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 3 / 4; }
    [[nodiscard]] QSize sizeHint() const override { return {484, 363}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 225}; }

  signals:
    void retryWanted();
    void imagesWanted();
    void stickWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QImage picture_;
    bool mirrored_ = false;
    int zoom_ = 0;
    QWidget* words_;
    Label* title_;
    Label* reason_;
    ActButton* retry_;
    ActButton* images_;
    ActButton* stick_;
};

}  // namespace anchorite::ui
