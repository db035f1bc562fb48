#pragma once

#include <QFrame>

#include "ui/review/review.h"

class QVBoxLayout;

namespace anchorite::ui {

class ActButton;
class Label;
class WordsGrid;

/// What the selected version is: dates, dialect, roles, keys, claims, and the 32 words of its payload.
class Facts final : public QFrame {
    Q_OBJECT
  public:
    explicit Facts(Review& review, QWidget* parent = nullptr);
    /// The words of the payload; the reason where there is none.
    [[nodiscard]] QWidget* start() const;

  signals:
    void rawWanted();

  private:
    void showSelected();
    void addRoot(const audit::ReviewedRoot& reviewed);
    void addPairs(const audit::ReviewedRoot& reviewed);
    void addRoles(const metadata::Root& root);
    void addKeys(const metadata::Root& root);
    void addKey(const metadata::Root& root, const metadata::KeyId& keyid, const metadata::Key& key);
    void addWords(const metadata::RootPayload& payload);
    [[nodiscard]] QString claimFor(const metadata::KeyId& keyid) const;
    Review& review_;
    Label* title_;
    Label* file_;
    ActButton* raw_;
    QWidget* body_;
    QVBoxLayout* column_;
    QWidget* start_ = nullptr;
};

}  // namespace anchorite::ui
