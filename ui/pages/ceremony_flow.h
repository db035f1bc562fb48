#pragma once

#include <QObject>
#include <QPointer>
#include <memory>
#include <string>
#include <thread>

#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"
#include "ui/receive/wanted.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

class PlanPage;
class ScriptPage;

/// A ceremony from its plan to its last record: the script, and one page for each step.
class CeremonyFlow final : public QObject {
    Q_OBJECT
  public:
    explicit CeremonyFlow(const Surroundings& surroundings, QObject* parent = nullptr);
    ~CeremonyFlow() override;

    /// The plan of a new ceremony.
    void enter();
    /// The plan of an emergency, with its marks and the paths of the roots that it rests on.
    void takeEmergency(const QByteArray& incident, const QStringList& roots, const QString& planText);
    /// The signature that was asked for is recorded, or refused.
    void signedHere();
    /// Begins a ceremony in a new folder, and shows its script.
    void begin(const QString& folder, const std::string& planText, bool simulatedClock,
               const std::optional<std::string>& incident);
    /// Goes on with the one in this folder.
    void resume(const QString& folder);
    /// Whether this very folder is open here.
    [[nodiscard]] bool holds(const QString& folder) const;

  signals:
    /// A holder signs the root of the ceremony on this machine.
    void signWanted(CeremonyDesk& desk, const QString& person);
    /// An envelope with a request, or a file, for SendFlow::send.
    void sendWanted(const QString& name, const QByteArray& bytes);
    /// Something is to come in, for this page.
    void receiveWanted(Wanted wanted, Page* asker, const TakeReceived& take);
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();
    /// A ceremony was opened or begun here: its folder and name, to be remembered.
    void opened(const QString& folder, const QString& name);
    /// It could not be opened or begun: nothing was changed.
    void refused(const QString& folder, const Error& error);

  private:
    void makePlan();
    void planNext();
    [[nodiscard]] std::optional<std::string> marksFor(const std::string& planText) const;
    void open(const QString& folder, CeremonyDesk::Make make, bool beginning);
    void take(std::unique_ptr<CeremonyDesk> desk, bool beginning);
    void showBroken(const QString& folder, const Error& error);
    void showScript();
    void showStep(const QString& id);
    void goOn();
    void showTranscript();
    void showCollect();
    void showKey(const std::string& label);
    void showPage(Page* page);
    void closeStep();
    const Surroundings& surroundings_;
    std::unique_ptr<CeremonyDesk> desk_;
    PlanPage* plan_ = nullptr;
    std::optional<std::string> incident_;
    QStringList roots_;  ///< paths of the root before and earlier ones, offered where they are asked for
    ScriptPage* script_ = nullptr;
    Page* step_ = nullptr;
    QPointer<Page> broken_;
    std::jthread reading_;
    bool opening_ = false;
};

}  // namespace anchorite::ui
