#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "ui/frame/page.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

class CeremonyFlow;
class EmergencyFlow;
class HomePage;
class KeysPage;
class MachinePage;
struct NetworkSeen;
class NetworkWatch;
class NewKeyPage;
class ReceiveFlow;
class RehearsalFlow;
class ReviewFlow;
class SendFlow;
class SettingsPage;
class SignFlow;

/// All ways through the window, from the first page, and what follows from what.
class Flows final : public QObject {
    Q_OBJECT
  public:
    explicit Flows(const Surroundings& surroundings, QObject* parent = nullptr);
    ~Flows() override;

    /// Makes the first page and shows it.
    void begin();
    [[nodiscard]] Page* home() const;
    /// Reviews these files, or this folder, at once.
    void openReview(const QStringList& paths);
    void openEmergency(const QStringList& paths);
    void openRequest(const QString& path);

  signals:
    /// A page that the window has not seen yet; the window owns it from now on.
    void made(Page* page);
    /// The window deletes it at once: what it shows goes next.
    void dropped(Page* page);
    void shown(Page* page);
    void machineNamed(const QString& words);
    void networkSeen(const NetworkSeen& seen);

  private:
    void connectHome();
    void showKeys();
    void showNewKey();
    void showMachine();
    void showSettings();
    void send(const QString& name, const QByteArray& envelope);
    template <class Flow>
    void follow(Flow* flow);
    const Surroundings& surroundings_;
    HomePage* home_ = nullptr;
    ReviewFlow* review_;
    RehearsalFlow* rehearsal_;
    SendFlow* send_;
    ReceiveFlow* receive_;
    CeremonyFlow* ceremony_;
    EmergencyFlow* emergency_;
    SignFlow* sign_;
    NetworkWatch* network_;
    QPointer<Page> now_;
    QPointer<Page> sentFrom_;  ///< where whoever has sent something goes back to
    KeysPage* keys_ = nullptr;
    QPointer<NewKeyPage> newKey_;
    QPointer<MachinePage> machine_;
    SettingsPage* settings_ = nullptr;
};

}  // namespace anchorite::ui
