#pragma once

#include <QFrame>

#include "ui/receive/reception_news.h"

namespace anchorite::ui {

class ActButton;
class Label;
class RowList;

/// Pictures as a source: files that were chosen or dropped, a folder of them, or a film; and what each one brought.
class PicturesSide final : public QFrame {
    Q_OBJECT
  public:
    explicit PicturesSide(QWidget* parent = nullptr);
    void tell(const ReceptionNews& news);
    [[nodiscard]] ActButton* button() const { return choose_; }

  signals:
    void wanted(const QStringList& paths);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void chooseFiles();
    void chooseFolder();
    ActButton* choose_;
    Label* progress_;
    RowList* verdicts_;
};

}  // namespace anchorite::ui
