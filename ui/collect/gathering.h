#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/record/session/ceremony.h"
#include "ceremony/rotation/rulers.h"

namespace anchorite::ui {

/// How one holder stands to one root.
enum class HolderMark {
    valid,      ///< all keys that this holder has there have signed
    some,       ///< some of them have
    notYet,     ///< asked or not, nothing came
    noKey,      ///< holds no root key there
    otherRoot,  ///< a signature came that is valid for another payload
    invalid,    ///< a signature came that is valid for nothing known
    refused,    ///< the holder declined
};

/// One holder, with all that came from that person.
struct HolderLine {
    std::string person;
    std::string name;  ///< as shown: the person's, or the keyid of a key that is nobody's
    HolderMark old = HolderMark::noKey;
    HolderMark own = HolderMark::noKey;
    std::string transport;               ///< of the last arrival; empty when nothing came
    std::optional<UtcTime> arrived;      ///< of the last arrival or refusal
    std::string requested;               ///< when a request was made last; empty: never
    std::vector<std::string> sentences;  ///< why what came does not count, each without full stop
    bool remote = false;
    bool leaves = false;   ///< only the old root lists a key of this person
    bool excused = false;  ///< the step was left out by an exception
    [[nodiscard]] bool stands(HolderMark standing) const { return old == standing || own == standing; }
    /// Some key of this person could still sign.
    [[nodiscard]] bool lacks() const;
};

/// One root's count, by name.
struct Count {
    std::int64_t version = 0;
    std::int64_t have = 0;
    std::int64_t need = 0;
    std::vector<std::string> signers;  ///< one for each key that counts
    std::vector<std::string> missing;  ///< people who could still sign, sorted, each once
    [[nodiscard]] bool met() const { return have >= need; }
};

/// All signatures of a ceremony, judged anew: who counts for what, and what came that does not count.
struct Gathering {
    std::optional<Count> old;  ///< none for a first root
    Count own;
    bool possible = true;
    std::vector<std::vector<std::string>> smallest;  ///< people who together complete both
    std::vector<HolderLine> holders;                 ///< in the plan's order
    std::vector<std::string> strangers;              ///< of signatures under no key of either root

    [[nodiscard]] bool complete() const { return own.met() && (!old || old->met()); }
    [[nodiscard]] const HolderLine* holder(const std::string& person) const;
};

/// Verifies every signature: in the ceremony's thread. None before a payload is fixed.
[[nodiscard]] std::optional<Gathering> gather(const record::Ceremony& ceremony);

}  // namespace anchorite::ui
