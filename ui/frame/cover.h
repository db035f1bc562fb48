#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace anchorite::ui {

class ActButton;

/// Nothing to see: over the whole window until a key or a click takes it away. That key does nothing else.
class BlankCover final : public QWidget {
    Q_OBJECT
  public:
    explicit BlankCover(QWidget* window);
    void cover();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void uncover();
    QPointer<QWidget> before_;
};

/// The help for one page: plain text from this program, over the body of the window.
class HelpCover final : public QFrame {
    Q_OBJECT
  public:
    explicit HelpCover(QWidget* body);
    void open(const QString& title, const QStringList& paragraphs);
    void shut();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void closeWhatLiesBelow(bool closed);
    QPointer<QWidget> before_;
    QVBoxLayout* text_;
    ActButton* back_;
};

}  // namespace anchorite::ui
