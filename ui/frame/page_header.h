#pragma once

#include <QFrame>

#include "ui/frame/page.h"
#include "ui/widgets/label.h"

class QBoxLayout;
class QStackedWidget;

namespace anchorite::ui {

/// A status in words beside its sign.
class Chip final : public QWidget {
    Q_OBJECT
  public:
    explicit Chip(const ChipWords& words, QWidget* parent = nullptr);
};

/// What a page is about, with one tool at most at its right, and below it who acts: Now, Do, Next, between two
/// hairlines. Beside a code there is no room for that: who acts is a sentence.
class PageHeader final : public QFrame {
    Q_OBJECT
  public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setFace(const PageFace& face);
    void setNarrow(bool narrow);
    void setSlim(bool slim);
    /// Shows this one of the tools that were added; null for none.
    void addTool(QWidget* tool);
    void showTool(QWidget* tool);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QStringList fittingActor() const;
    void setActor();
    void placeChips();
    PageFace face_;
    bool narrow_ = false;
    bool slim_ = false;
    QBoxLayout* titleRow_;
    Label* title_;
    QWidget* chips_;
    QStackedWidget* tools_;
    Label* sentence_;
    QFrame* actor_;
    QFrame* above_;
    QFrame* below_;
    QBoxLayout* actorRow_;
};

}  // namespace anchorite::ui
