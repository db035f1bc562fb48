#pragma once

#include <QObject>
#include <QThreadPool>
#include <set>
#include <thread>

#include "ui/memory/standing.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

/// The ceremonies that this machine remembers, newest first, and where each of them stands. Every folder is read by
/// itself, for it may lie on a slow or missing medium: none holds up another.
class Standings final : public QObject {
    Q_OBJECT
  public:
    explicit Standings(const Surroundings& surroundings, QObject* parent = nullptr);
    ~Standings() override;

    /// Reads the list, then each folder anew; what was known of a folder stands until then.
    void look();
    /// A ceremony was opened or begun: it is the newest.
    void note(const QString& folder, const QString& name);
    [[nodiscard]] const QList<CeremonyStanding>& all() const { return all_; }

  signals:
    void changed();
    /// The list could not be read or kept, or was damaged and put aside.
    void troubled(const Error& error);

  private:
    void take(const KnownCeremonies& known);
    void read(const KnownCeremonies::Entry& entry);
    void put(const CeremonyStanding& standing);
    const Surroundings& surroundings_;
    QList<CeremonyStanding> all_;
    std::set<std::string> reading_;
    std::jthread listing_;
    std::jthread noting_;
    QThreadPool folders_;
};

}  // namespace anchorite::ui
