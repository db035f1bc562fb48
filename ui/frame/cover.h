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

  private:
    void uncover();
    [[nodiscard]] bool isBelow(const QObject* watched) const;
    QPointer<QWidget> before_;
};

/// Over the body of the window, until it is shut: what lies below takes no key meanwhile, and the focus goes back to
/// where it was.
class BodyCover : public QFrame {
    Q_OBJECT
  public:
    explicit BodyCover(QWidget* body);
    virtual void shut();

  protected:
    void uncoverFor(QWidget* first);
    /// Within the body.
    [[nodiscard]] virtual QRect place() const { return parentWidget()->rect(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void closeWhatLiesBelow(bool closed);
    QPointer<QWidget> before_;
};

/// The help for one page, or why a key has nothing to show: plain text from this program.
class HelpCover final : public BodyCover {
    Q_OBJECT
  public:
    explicit HelpCover(QWidget* body);
    void open(const QString& title, const QStringList& paragraphs);

  private:
    QVBoxLayout* text_;
    ActButton* back_;
};

}  // namespace anchorite::ui
