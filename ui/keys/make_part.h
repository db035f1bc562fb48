#pragma once

#include <QWidget>

#include "ceremony/record/plan/plan.h"
#include "crypto/base/random.h"
#include "crypto/secret.h"

class QLineEdit;

namespace anchorite::ui {

class NameGate;
class PassphrasePanel;
class SecretEdit;

/// Everything that is decided before a key is made: where its file goes, the dice, the passphrase, and gate (a): the
/// holder's name, typed.
class MakePart final : public QWidget {
    Q_OBJECT
  public:
    MakePart(const record::PlannedKey& key, bool rehearsal, Random& random, QWidget* parent = nullptr);

    /// What is still missing before the gate; empty when nothing is.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] crypto::SecretBytes takePassphrase();
    [[nodiscard]] crypto::SecretBytes takeRolls();
    [[nodiscard]] QWidget* firstFocus() const;
    void setNarrow(bool narrow);
    void setOpen(bool open);
    void hideSecrets();

  signals:
    void changed();

  private:
    void countDice();
    [[nodiscard]] qsizetype bits() const;
    int bitsWanted_;
    SecretEdit* dice_ = nullptr;
    PassphrasePanel* passphrase_;
    NameGate* gate_;
};

}  // namespace anchorite::ui
