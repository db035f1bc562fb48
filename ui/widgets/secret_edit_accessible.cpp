#include "ui/widgets/secret_edit_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

namespace {

class SecretEditAccessible final : public QAccessibleWidget {
  public:
    explicit SecretEditAccessible(SecretEdit* edit) : QAccessibleWidget(edit, QAccessible::EditableText), edit_(edit) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) {
            return SecretEdit::tr("%n character(s)", nullptr, int(edit_->characters()));
        }
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

  private:
    SecretEdit* edit_;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    auto* edit = qobject_cast<SecretEdit*>(object);
    return edit == nullptr ? nullptr : new SecretEditAccessible(edit);
}

}  // namespace

void installSecretEditAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(&interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace anchorite::ui
