#pragma once

#include "ui/frame/page.h"

class QGridLayout;
class QVBoxLayout;

namespace anchorite::ui {

class Card;
class Choice;

/// What one can do here. Files or a folder dropped on it open the review.
class HomePage final : public Page {
    Q_OBJECT
  public:
    explicit HomePage(QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;

  signals:
    void reviewWanted();
    void rehearsalWanted();
    void sendWanted();
    void receiveWanted();
    void dropped(const QStringList& paths);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeVersionNote();
    [[nodiscard]] QWidget* makeFoot();
    void markTheme();
    void addCard(Card* card, const char* name, void (HomePage::*wanted)());
    QList<Card*> cards_;
    QGridLayout* grid_;
    QVBoxLayout* column_;
    QList<Choice*> themes_;
};

}  // namespace anchorite::ui
