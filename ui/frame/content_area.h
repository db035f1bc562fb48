#pragma once

#include <QScrollArea>

namespace anchorite::ui {

/// The scrolling part of a page. The room of its scroll bar is kept free when it is not there, so that the content has
/// one width in both cases.
class ContentArea final : public QScrollArea {
    Q_OBJECT
  public:
    explicit ContentArea(QWidget* parent = nullptr);

    /// Owns the page. A page is dressed again each time what holds it gets a parent: give the area its own first.
    void hold(QWidget* page);

  private:
    void keepWidth(int low, int high);
    bool settling_ = false;
};

}  // namespace anchorite::ui
