#pragma once

#include <QWidget>

#include "crypto/base/random.h"
#include "crypto/secret.h"

namespace anchorite::ui {

class ActButton;
class SecretEdit;
class SecretWords;

/// A new passphrase, typed twice; eight words of the machine's drawing for whoever wants them.
class PassphrasePanel final : public QWidget {
    Q_OBJECT
  public:
    PassphrasePanel(Random& random, bool rehearsal, QWidget* parent = nullptr);

    /// What is still missing; empty when both fields hold the same, long enough.
    [[nodiscard]] QString whyNot() const;
    /// The passphrase; both fields are empty afterwards.
    [[nodiscard]] crypto::SecretBytes take();
    void setNarrow(bool narrow);
    void setOpen(bool open);
    void hideSecrets();

  signals:
    void changed();

  private:
    static constexpr qsizetype fewest = 16;
    void draw();
    void compare();
    Random& random_;
    bool rehearsal_;
    SecretEdit* first_;
    SecretEdit* again_;
    ActButton* draw_;
    SecretWords* words_;
    QWidget* fields_;
};

}  // namespace anchorite::ui
