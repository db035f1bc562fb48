#include <QAccessible>
#include <QAccessibleWidget>
#include <map>

#include "ui/review/ladder.h"

namespace anchorite::ui {

namespace {

/// One version of a ladder, as a screen reader meets it.
class VersionInterface final : public QAccessibleInterface {
  public:
    VersionInterface(Ladder* ladder, int index) : ladder_(ladder), index_(index) {}

    [[nodiscard]] bool isValid() const override { return ladder_ != nullptr && ladder_->review() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(ladder_);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? ladder_->review()->spoken(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect row = ladder_->rowRect(index_);
        return {ladder_->mapToGlobal(row.topLeft()), row.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.selected = isValid() && ladder_->review()->selected() == index_;
        state.focused = state.selected && ladder_->hasFocus();
        return state;
    }

  private:
    Ladder* ladder_;
    int index_;
};

class LadderInterface final : public QAccessibleWidget {
  public:
    explicit LadderInterface(Ladder* ladder) : QAccessibleWidget(ladder, QAccessible::List), ladder_(ladder) {}
    LadderInterface(const LadderInterface&) = delete;
    LadderInterface& operator=(const LadderInterface&) = delete;
    ~LadderInterface() override {
        for (const auto& [index, id] : children_) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override {
        return ladder_->review() == nullptr ? 0 : ladder_->review()->count();
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = children_.find(index);
        if (known != children_.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        // The bridge owns what is registered; the destructor above gives it back.
        auto* made = new VersionInterface(ladder_, index);
        children_[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (const auto& [index, id] : children_) {
            if (QAccessible::accessibleInterface(id) == wanted) {
                return index;
            }
        }
        return -1;
    }

  private:
    Ladder* ladder_;
    mutable std::map<int, QAccessible::Id> children_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* ladder = qobject_cast<Ladder*>(object);
    return ladder == nullptr ? nullptr : new LadderInterface(ladder);
}

}  // namespace

void registerLadderAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace anchorite::ui
