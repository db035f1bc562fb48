#include <QAccessible>
#include <QAccessibleWidget>
#include <map>

#include "ui/collect/ruler.h"

namespace anchorite::ui {

namespace {

/// One segment of a ruler, as a screen reader meets it.
class SegmentInterface final : public QAccessibleInterface {
  public:
    SegmentInterface(Ruler* ruler, int index) : ruler_(ruler), index_(index) {}

    [[nodiscard]] bool isValid() const override { return index_ < ruler_->segmentCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(ruler_);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? ruler_->spoken(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect place = ruler_->segmentRect(index_);
        return {ruler_->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

  private:
    Ruler* ruler_;
    int index_;
};

class RulerInterface final : public QAccessibleWidget {
  public:
    explicit RulerInterface(Ruler* ruler) : QAccessibleWidget(ruler, QAccessible::List), ruler_(ruler) {}
    RulerInterface(const RulerInterface&) = delete;
    RulerInterface& operator=(const RulerInterface&) = delete;
    ~RulerInterface() override {
        for (const auto& [index, id] : children_) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return ruler_->segmentCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = children_.find(index);
        if (known != children_.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        // The bridge owns what is registered; the destructor above gives it back.
        auto* made = new SegmentInterface(ruler_, index);
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
    Ruler* ruler_;
    mutable std::map<int, QAccessible::Id> children_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* ruler = qobject_cast<Ruler*>(object);
    return ruler == nullptr ? nullptr : new RulerInterface(ruler);
}

}  // namespace

void registerRulerAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace anchorite::ui
