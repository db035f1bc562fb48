#pragma once

#include <QFrame>
#include <QPointer>

#include "ui/frame/page.h"
#include "ui/widgets/label.h"

class QHBoxLayout;

namespace anchorite::ui {

class ActButton;

/// What is recorded at the left, quiet acts, and the one primary act last at the right.
class ActionBar final : public QFrame {
    Q_OBJECT
  public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// `arrived`: a new page, so its primary act is guarded for a moment.
    void setFace(const PageFace& face, bool arrived);
    void setNarrow(bool narrow);
    /// The primary act when it is open, else the first open one; null without any.
    [[nodiscard]] QWidget* firstFocus() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    ActButton* buttonFor(const PageAct& act);
    void setOpen(ActButton* button, bool open);
    void makeRoom();
    bool narrow_ = false;
    QHBoxLayout* row_;
    Label* records_;
    QHBoxLayout* buttons_;
    QList<PageAct> acts_;
    QList<ActButton*> shown_;
    /// Had the focus when it was closed, and gets it back; meanwhile the bar keeps it, so that it does not wander off.
    QPointer<ActButton> waiting_;
};

}  // namespace anchorite::ui
