#pragma once

#include <QFrame>
#include <optional>
#include <thread>
#include <vector>

#include "ceremony/record/session/ceremony.h"
#include "crypto/signer.h"

class QLineEdit;

namespace anchorite::ui {

class ActButton;
class Label;
class SecretEdit;

/// Holders who are here sign the head of the chain with their keys, one after the other.
class StatementPanel final : public QFrame {
    Q_OBJECT
  public:
    /// `keys`: the folder in which a key file is looked for first.
    StatementPanel(Disk& disk, bool rehearsal, crypto::StatementKind kind, const QString& keys,
                   QWidget* parent = nullptr);

    void setHead(const crypto::Sha256& head) { head_ = head; }
    /// Those that were signed here, to be brought with the step.
    [[nodiscard]] const std::vector<record::BroughtFile>& statements() const { return statements_; }

  signals:
    void changed();
    void refused(const Error& error);

  private:
    struct Made {
        std::string holder;
        record::BroughtFile file;
    };
    void build(const QString& keys);
    void choose();
    void sign();
    void finish(Result<Made> made);
    void follow();
    Disk& disk_;
    bool rehearsal_;
    crypto::StatementKind kind_;
    std::optional<crypto::Sha256> head_;
    std::vector<record::BroughtFile> statements_;
    QStringList holders_;
    bool busy_ = false;
    QLineEdit* key_;
    SecretEdit* passphrase_;
    ActButton* sign_;
    Label* signed_;
    std::jthread working_;
};

}  // namespace anchorite::ui
