#pragma once

#include <QFrame>

#include "ui/frame/page.h"
#include "ui/widgets/label.h"

class QBoxLayout;
class QGridLayout;

namespace anchorite::ui {

/// A status in words beside its sign.
class Chip final : public QWidget {
    Q_OBJECT
  public:
    explicit Chip(const ChipWords& words, QWidget* parent = nullptr);
};

/// What a page is about, and below it who acts: Now, Do, Next, between two hairlines.
class PageHeader final : public QFrame {
    Q_OBJECT
  public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setFace(const PageFace& face);
    void setNarrow(bool narrow);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void setActor();
    void placeChips();
    PageFace face_;
    bool narrow_ = false;
    QBoxLayout* titleRow_;
    Label* title_;
    QWidget* chips_;
    QFrame* actor_;
    QBoxLayout* actorRow_;
};

}  // namespace anchorite::ui
