#pragma once

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/record/approval/read_back.h"
#include "crypto/base/random.h"

namespace anchorite::ui {

class Label;
class Picker;
class ReadBackPanel;
class WordsGrid;

/// The 32 words of a key: first for the holder's card, then, when they have gone from the screen, six of them read back
/// from that card by a witness.
class WordsPart final : public QWidget {
    Q_OBJECT
  public:
    WordsPart(Random& random, QWidget* parent = nullptr);

    /// `facts`: whose key, what kind; already harmless. `readers`: who may read.
    void begin(const crypto::Sha256& digest, const QString& facts, const std::vector<std::string>& readers);
    void showCard();
    void askWords();
    /// False while the words are on screen.
    [[nodiscard]] bool asking() const { return asking_; }
    [[nodiscard]] std::optional<record::ReadBack> readBack() const;
    [[nodiscard]] std::string reader() const;
    [[nodiscard]] const crypto::Sha256& digest() const { return digest_; }
    [[nodiscard]] QWidget* firstFocus() const;
    void setNarrow(bool narrow);

  signals:
    void changed();

  private:
    Random& random_;
    crypto::Sha256 digest_;
    std::vector<std::string> readers_;
    bool asking_ = false;
    QWidget* card_;
    Label* facts_;
    Label* keyid_;
    WordsGrid* grid_;
    QWidget* reading_;
    Picker* reader_;
    ReadBackPanel* panel_;
};

}  // namespace anchorite::ui
