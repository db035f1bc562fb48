#include "ui/emergency/delegation_form.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/emergency/answer_box.h"
#include "ui/emergency/flow_row.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr int mostKeys = 99;
constexpr int longestName = 120;

}  // namespace

/// A number between two small buttons.
class DelegationForm::Number final : public QWidget {
  public:
    Number(const QString& words, const QString& name, DelegationForm* form)
        : QWidget(form), words_(words), label_(new Label(Type::caption)) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 8, 0);
        row->setSpacing(6);
        row->addWidget(label_);
        for (const bool more : {false, true}) {
            auto* button = new StepButton(more, more ? tr("More: %1").arg(words) : tr("Fewer: %1").arg(words), this);
            button->setObjectName(name + (more ? QStringLiteral("More") : QStringLiteral("Fewer")));
            button->setFixedSize(button->sizeHint());
            connect(button, &StepButton::clicked, form, [this, form, more] {
                value_ = std::clamp(value_ + (more ? 1 : -1), 1, mostKeys);
                tell();
                emit form->changed();
            });
            row->addWidget(button);
        }
        setMinimumHeight(36);
        tell();
    }
    [[nodiscard]] int value() const { return value_; }

  private:
    void tell() { label_->say(words_ + QLatin1Char(' ') + QString::number(value_)); }
    QString words_;
    Label* label_;
    int value_ = 1;
};

DelegationForm::DelegationForm(QWidget* parent)
    : QWidget(parent),
      name_(new QLineEdit),
      keys_(new Number(tr("its keys"), QStringLiteral("delegationKeys"), this)),
      threshold_(new Number(tr("needed"), QStringLiteral("delegationThreshold"), this)),
      stolen_(new Number(tr("in doubt"), QStringLiteral("delegationStolen"), this)) {
    setProperty("ground", "page");
    auto* row = new FlowRow(8);
    setLayout(row);
    name_->setObjectName(QStringLiteral("delegationName"));
    name_->setAccessibleName(tr("Name of the delegated role"));
    name_->setPlaceholderText(tr("name of the role"));
    name_->setMaxLength(longestName);
    name_->setFixedWidth(200);
    for (QWidget* part : std::initializer_list<QWidget*>{name_, keys_, threshold_, stolen_}) {
        row->addWidget(part);
    }
    connect(name_, &QLineEdit::textChanged, this, &DelegationForm::changed);
}

DelegationAnswer DelegationForm::answer() const {
    return {name_->text(), keys_->value(), threshold_->value(), stolen_->value()};
}

}  // namespace anchorite::ui
