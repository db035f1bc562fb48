#pragma once

#include <QStackedWidget>

namespace anchorite::ui {

/// What pages stand on. In a rehearsal the word goes across it, behind the content, too faint to be in the way of any
/// text; the contrast theme has no tints, so there it stands in the strip alone.
class Ground final : public QStackedWidget {
    Q_OBJECT
  public:
    explicit Ground(QWidget* parent = nullptr);
    void setRehearsal(bool rehearsal);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool rehearsal_ = false;
};

}  // namespace anchorite::ui
