#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "transfer/machine/machine_facts.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

/// What the interfaces of this machine say of a network, at one moment.
struct NetworkSeen {
    transfer::NetworkPath path = transfer::NetworkPath::unknown;
    std::vector<std::string> names;  ///< of those over which data may come and go, fit for a screen and the record

    friend bool operator==(const NetworkSeen&, const NetworkSeen&) = default;
};

[[nodiscard]] NetworkSeen networkIn(const transfer::MachineFacts& facts);
/// Waits for the disk: not for the window's thread.
[[nodiscard]] NetworkSeen networkNow(const Surroundings& around);

/// Looks at the interfaces every two seconds, in a thread of its own.
class NetworkWatch final : public QObject {
    Q_OBJECT
  public:
    NetworkWatch(const Surroundings& around, QObject* parent);

    /// On: looks at once. Off: forgets what was seen.
    void watch(bool on);
    [[nodiscard]] bool isOn() const { return timer_.isActive(); }
    /// None until it has looked.
    [[nodiscard]] const std::optional<NetworkSeen>& seen() const { return seen_; }

  signals:
    /// seen() has another answer.
    void changed();

  private:
    void look();
    const Surroundings& around_;
    QTimer timer_;
    bool looking_ = false;
    std::optional<NetworkSeen> seen_;
    std::jthread thread_;
};

}  // namespace anchorite::ui
