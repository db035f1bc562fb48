#pragma once

#include <QObject>
#include <QPointer>
#include <optional>
#include <string>
#include <vector>

#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"
#include "ui/machine/network_watch.h"

namespace anchorite::ui {

class ExceptionPanel;

/// What people have typed, and the interfaces that they typed it for.
struct NetworkWord {
    std::vector<std::string> found;
    record::ExceptionText exception;
};

/// What must be typed where a key is to be made or opened all the same.
[[nodiscard]] QString networkPhrase();

/// Looks at this machine now, and asks the ceremony, which takes `word` in. `by` is a name of its plan. Errors: those
/// of Ceremony::requireNoNetwork and exceptNetwork.
Result<void> passNetworkGate(const Surroundings& around, const std::optional<NetworkWord>& word,
                             record::Ceremony& ceremony, const std::string& by);
/// Outside of a ceremony: nothing keeps `word`, and it must name all that is found. Error: `machine.network`.
Result<void> passNetworkGate(const Surroundings& around, const std::optional<NetworkWord>& word);

/// Keeps an eye on the network on a page on which a key may be made or opened: a panel of the page asks
/// for an exception as long as a network path is found. What is done then asks once more (passNetworkGate).
class NetworkGate final : public QObject {
    Q_OBJECT
  public:
    /// `desk` may be null: outside of a ceremony. The page owns the gate, and puts panel() where it belongs.
    NetworkGate(const Surroundings& around, CeremonyDesk* desk, QWidget* page);

    [[nodiscard]] QWidget* panel() const;
    /// Looks now, and every two seconds. Off: the gate is open, and the panel gone.
    void watch(bool on);
    /// Nothing may be made or opened: the machine was not looked at yet, or a path was found and nobody has typed.
    [[nodiscard]] bool isShut() const;
    /// It waits for people: to pull the cable, or to write why not.
    [[nodiscard]] bool asks() const { return isShut() && network_.seen().has_value(); }
    /// What `who` does then, and what comes after it.
    [[nodiscard]] static ActorWords actor(const QString& who, const QString& next);
    /// Why it is shut, as a sentence; empty when it is not.
    [[nodiscard]] QString whyShut() const;
    /// What was typed, while it is asked for.
    [[nodiscard]] std::optional<NetworkWord> word() const;

  signals:
    void changed();

  private:
    void show();
    [[nodiscard]] bool isStrict() const;
    [[nodiscard]] std::vector<std::string> open() const;
    QPointer<CeremonyDesk> desk_;  ///< may go before the page that nobody sees any more
    ExceptionPanel* panel_;
    NetworkWatch network_;
    std::vector<std::string> asked_;  ///< those that the panel asks for
};

}  // namespace anchorite::ui
