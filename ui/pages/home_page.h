#pragma once

#include <optional>
#include <thread>

#include "ui/frame/page.h"
#include "ui/memory/machine_name.h"
#include "ui/memory/standings.h"
#include "ui/surroundings.h"

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace anchorite::ui {

class ActButton;
class Card;
class ErrorPanel;
class Label;
class RowList;
struct NetworkSeen;

/// What one can do here, and what was begun. Files or a folder dropped on it open the review.
class HomePage final : public Page {
    Q_OBJECT
  public:
    explicit HomePage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~HomePage() override;

    /// A ceremony was opened or begun: it is remembered.
    void note(const QString& folder, const QString& name) { standings_->note(folder, name); }
    /// It could not be opened: the sentence stands on this page.
    void tell(const Error& error);

    /// What was found of a network: a warning where there is a path.
    void setNetwork(const NetworkSeen& seen);

    /// Where the ceremonies of this machine keep keys.
    [[nodiscard]] QStringList keyFolders() const;

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;

  signals:
    void ceremonyWanted();
    void resumeWanted(const QString& folder);
    void requestWanted();
    void emergencyWanted();
    void reviewWanted();
    void rehearsalWanted();
    void sendWanted();
    void receiveWanted();
    void keysWanted();
    void machineWanted();
    void settingsWanted();
    /// The two words by which people tell this machine from others.
    void machineNamed(const QString& words);
    void dropped(const QStringList& paths);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeBand();
    [[nodiscard]] QWidget* makeWarning();
    void warn(const std::vector<std::string>& network);
    [[nodiscard]] QWidget* makeCeremonies();
    [[nodiscard]] QWidget* makeFoot();
    void addCard(Card* card, const char* name, void (HomePage::*wanted)());
    void addAlso(QHBoxLayout* row, const QString& text, const QString& key, const char* name,
                 void (HomePage::*wanted)());
    void nameMachine();
    void tellMachine(const MachineName::Kept& kept);
    void showRows();
    void showBand();
    void openFolder();
    const Surroundings& surroundings_;
    QList<Card*> cards_;
    Standings* standings_;
    QGridLayout* grid_;
    QVBoxLayout* column_;
    ErrorPanel* error_;
    QWidget* warning_ = nullptr;
    Label* warningWords_ = nullptr;
    QWidget* band_ = nullptr;
    Label* unfinished_ = nullptr;
    Label* stopped_ = nullptr;
    ActButton* resume_ = nullptr;
    RowList* rows_ = nullptr;
    Label* none_ = nullptr;
    Label* hint_ = nullptr;
    QString resumes_;  ///< the folder that the band stands for
    std::jthread naming_;
};

}  // namespace anchorite::ui
