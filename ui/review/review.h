#pragma once

#include <QObject>
#include <memory>

#include "ceremony/audit/history.h"
#include "ceremony/rotation/diff.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

[[nodiscard]] Sign signOf(audit::Severity severity);
[[nodiscard]] Sign signOf(audit::Mark mark);
[[nodiscard]] Sign signOf(rotation::Care care);
[[nodiscard]] QString markWord(audit::Mark mark);

/// A judged history on the screen, and the one version that ladder, matrix, findings and facts have selected together.
class Review final : public QObject {
    Q_OBJECT
  public:
    /// `name`: the folder or file, as people know it.
    Review(std::shared_ptr<const audit::History> history, QString name, QObject* parent = nullptr);

    [[nodiscard]] const audit::History& history() const { return *history_; }
    [[nodiscard]] const QString& name() const { return name_; }
    [[nodiscard]] int count() const { return static_cast<int>(history_->roots().size()); }
    [[nodiscard]] const audit::ReviewedRoot& root(int index) const {
        return history_->roots()[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] int selected() const { return selected_; }
    void select(int index);

    /// `v5`; a file that cannot be read has the number of its name, or its place.
    [[nodiscard]] QString label(int index) const;
    /// `Review of acme roots 1 to 6`.
    [[nodiscard]] QString title() const;
    [[nodiscard]] Sign sign(int index) const;
    /// The same in a word: "accepted", "refused", "cannot be read", "not reached", "draft".
    [[nodiscard]] QString word(int index) const;
    /// What one row of the ladder says, for screen readers.
    [[nodiscard]] QString spoken(int index) const;
    /// `2 block, 1 high`, or "no findings".
    [[nodiscard]] QString tally() const;
    /// Which root a finding is about; -1 for none.
    [[nodiscard]] int indexOf(const audit::Finding& finding) const;

  signals:
    void selectedChanged(int index);

  private:
    std::shared_ptr<const audit::History> history_;
    QString name_;
    int selected_ = 0;
};

}  // namespace anchorite::ui
