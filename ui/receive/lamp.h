#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace anchorite::ui {

/// The screen as a lamp: all white, for paper or a dim phone that is held before the camera. Picture, count and
/// sentence stay, black on white in every theme. L or Esc puts it out.
class Lamp final : public QWidget {
    Q_OBJECT
  public:
    explicit Lamp(QWidget* page);
    void light();
    void putOut();
    void tell(const QImage& picture, bool mirrored, const QString& count, const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void closeWhatLiesBelow(bool closed);
    QPointer<QWidget> before_;
    QImage picture_;
    bool mirrored_ = false;
    QString count_;
    QString sentence_;
};

}  // namespace anchorite::ui
