#pragma once

#include <QWidget>

#include "ui/receive/reception_news.h"

class QGridLayout;

namespace anchorite::ui {

class ActButton;
class Label;
class PartsGrid;
class SignView;

/// How far the transfer is, in cells and one sentence; the choice between two transfers; what was measured.
class ProgressSide final : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressSide(QWidget* parent = nullptr);
    void tell(const ReceptionNews& news);
    /// Only a camera can be helped by what was measured.
    void showMeasures(bool shown);

  signals:
    void keepWanted();
    void switchWanted();

  private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeMeasures();
    void tellParts(const ReceptionNews& news);
    Label* have_;
    Label* needed_;
    Label* left_;
    PartsGrid* grid_;
    Label* rule_;
    SignView* sign_;
    Label* sentence_;
    QWidget* choice_ = nullptr;
    ActButton* keep_ = nullptr;
    ActButton* use_ = nullptr;
    QWidget* measures_ = nullptr;
    QList<SignView*> measureSigns_;
    QList<Label*> measureWords_;
};

}  // namespace anchorite::ui
