#pragma once

#include <QString>

#include "ui/emergency/published_files.h"

namespace anchorite::ui {

/// How keys are called on screen and paper: people first, then the keyid. All answers are harmless text.
class KeyNames {
  public:
    explicit KeyNames(const PublishedFiles& published) : published_(published) {}

    /// The holder by the plan, else the name that the root claims; empty where there is none.
    [[nodiscard]] QString person(const metadata::KeyId& keyid) const;
    /// Some name comes from a root alone.
    [[nodiscard]] bool claimed(const metadata::KeyId& keyid) const;
    /// The person alone where no other key of the role has that name, else with the keyid.
    [[nodiscard]] QString brief(const metadata::KeyId& keyid, metadata::RoleName role) const;
    /// `Felix Braun 3f91…04c2`.
    [[nodiscard]] QString whole(const metadata::KeyId& keyid) const;
    [[nodiscard]] QString whole(const rotation::Signatory& signatory) const;
    [[nodiscard]] QString whole(const rotation::KeyFate& fate) const;
    [[nodiscard]] const metadata::Root& root() const { return published_.roots.latest.root(); }

  private:
    const PublishedFiles& published_;
};

/// "root", "targets", as the beginning of a label: "Root".
[[nodiscard]] QString roleWord(metadata::RoleName role);

/// `a`, `a and b`, `a, b and c`.
[[nodiscard]] QString joined(const QStringList& items);

}  // namespace anchorite::ui
