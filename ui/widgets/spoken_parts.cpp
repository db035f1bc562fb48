#include "ui/widgets/spoken_parts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>
#include <map>

namespace anchorite::ui {

namespace {

/// Asked anew each time: a widget that is going is none of ours any more.
const SpokenParts* partsOf(const QObject* object) {
    return dynamic_cast<const SpokenParts*>(object);
}

class PartInterface final : public QAccessibleInterface {
  public:
    PartInterface(QWidget* widget, int index) : widget_(widget), index_(index) {}

    [[nodiscard]] bool isValid() const override {
        const auto* parts = partsOf(widget_);
        return parts != nullptr && index_ < parts->partCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(widget_);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? partsOf(widget_)->partSpoken(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect place = isValid() ? partsOf(widget_)->partRect(index_) : QRect();
        return {widget_->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        const auto chosen = isValid() ? partsOf(widget_)->partChosen() : std::nullopt;
        state.selectable = chosen.has_value();
        state.selected = chosen == index_;
        state.focused = state.selected && widget_->hasFocus();
        return state;
    }

  private:
    QWidget* widget_;
    int index_;
};

class PartsInterface final : public QAccessibleWidget {
  public:
    explicit PartsInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::List) {}
    PartsInterface(const PartsInterface&) = delete;
    PartsInterface& operator=(const PartsInterface&) = delete;
    ~PartsInterface() override {
        for (const auto& [index, id] : children_) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override {
        const auto* parts = partsOf(object());
        return parts == nullptr ? 0 : parts->partCount();
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
        auto* made = new PartInterface(widget(), index);
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
    mutable std::map<int, QAccessible::Id> children_;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    return partsOf(object) == nullptr ? nullptr : new PartsInterface(static_cast<QWidget*>(object));
}

}  // namespace

SpokenParts::SpokenParts() {
    static const bool once = [] {
        QAccessible::installFactory(&interfaceOf);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace anchorite::ui
