#include "ui/emergency/keys_question.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/emergency/answer_box.h"
#include "ui/emergency/flow_row.h"
#include "ui/text.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

using metadata::RoleName;

constexpr RoleName asked[] = {RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp};

/// More keys than anybody reads in an emergency are only counted.
constexpr std::size_t mostChips = 24;

}  // namespace

KeysQuestion::KeysQuestion(QString name, bool lost, QWidget* parent)
    : QWidget(parent),
      name_(std::move(name)),
      lost_(lost),
      row_(new QWidget),
      lists_(new QWidget),
      told_((new Label(Type::caption, Tone::secondary))->wrapped()) {
    setProperty("ground", "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    row_->setLayout(new FlowRow);
    auto* lists = new QVBoxLayout(lists_);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(6);
    column->addWidget(row_);
    column->addWidget(lists_);
    column->addWidget(told_);
    for (const RoleName role : asked) {
        makePart(role);
    }
    for (Part& part : parts_) {
        connect(part.box, &QCheckBox::toggled, this, [this, &part](bool on) { mark(part, on); });
        connect(part.box, &AnswerCheck::stepped, this, [this, &part](int by) { step(part, by); });
        show(part);
    }
    tell();
}

void KeysQuestion::makePart(RoleName role) {
    auto* box = new AnswerCheck(roleWord(role));
    box->setObjectName(name_ + roleWord(role));
    box->setAccessibleName(lost_ ? tr("%1 keys are lost").arg(roleWord(role))
                                 : tr("%1 keys may be in wrong hands").arg(roleWord(role)));
    box->setEnabled(false);
    row_->layout()->addWidget(box);
    boxes_ << box;
    auto* keys = new QWidget;
    keys->setLayout(new FlowRow);
    lists_->layout()->addWidget(keys);
    parts_.push_back({role, box, keys, {}});
}

void KeysQuestion::place(AnswerCheck* box, bool first) {
    QLayout* row = row_->layout();
    box->setEnabled(false);
    first ? boxes_.prepend(box) : boxes_.append(box);
    // Tab goes in the order in which widgets came.
    for (AnswerCheck* each : boxes_) {
        row->removeWidget(each);
        each->setParent(nullptr);
    }
    for (AnswerCheck* each : boxes_) {
        row->addWidget(each);
        each->show();
    }
}

int KeysQuestion::keysOf(RoleName role) const {
    return names_ ? static_cast<int>(names_->root().role(role).keyids.size()) : 0;
}

void KeysQuestion::setNames(std::shared_ptr<const KeyNames> names) {
    names_ = std::move(names);
    answers_.clear();
    for (Part& part : parts_) {
        const QSignalBlocker quiet(part.box);
        part.box->setChecked(false);
        fillPart(part);
        show(part);
    }
    for (AnswerCheck* box : boxes_) {
        box->setEnabled(names_ != nullptr);
    }
    tell();
}

void KeysQuestion::fillPart(Part& part) {
    for (const auto& [keyid, chip] : part.chips) {
        delete chip;
    }
    part.chips.clear();
    const int all = keysOf(part.role);
    part.box->setCounted(all > 1, tr("Fewer %1 keys").arg(roleWord(part.role)),
                         tr("More %1 keys").arg(roleWord(part.role)));
    if (all < 2 || std::cmp_greater(all, mostChips)) {
        return;
    }
    int number = 0;
    for (const auto& keyid : names_->root().role(part.role).keyids) {
        auto* chip = new AnswerCheck(names_->brief(keyid, part.role), true);
        chip->setObjectName(QStringLiteral("%1%2Key%3").arg(name_, roleWord(part.role)).arg(++number));
        chip->setAccessibleName(tr("%1 key of %2").arg(roleWord(part.role), names_->whole(keyid)));
        connect(chip, &QCheckBox::toggled, this, [this, &part, keyid](bool on) { nameKey(part, keyid, on); });
        part.keys->layout()->addWidget(chip);
        part.chips.emplace(keyid, chip);
    }
}

void KeysQuestion::clear() {
    settling_ = true;
    for (Part& part : parts_) {
        part.box->setChecked(false);
    }
    settling_ = false;
}

void KeysQuestion::toggle(int place) {
    if (place >= 0 && place < boxes_.size() && boxes_.at(place)->isEnabled()) {
        boxes_.at(place)->setFocus(Qt::ShortcutFocusReason);
        boxes_.at(place)->toggle();
    }
}

QWidget* KeysQuestion::firstBox() const {
    return boxes_.first();
}

void KeysQuestion::mark(Part& part, bool on) {
    answers_.erase(part.role);
    if (on) {
        RoleAnswer answer{1, {}};
        if (keysOf(part.role) == 1) {
            answer.named.insert(names_->root().role(part.role).keyids.front());
        }
        answers_.emplace(part.role, std::move(answer));
    }
    show(part);
    tell();
}

void KeysQuestion::step(Part& part, int by) {
    RoleAnswer& answer = answers_[part.role];
    answer.count = std::clamp(answer.count + by, 1, std::max(1, keysOf(part.role)));
    while (std::cmp_greater(answer.named.size(), answer.count)) {
        answer.named.erase(std::prev(answer.named.end()));
    }
    show(part);
    tell();
}

void KeysQuestion::nameKey(Part& part, const metadata::KeyId& keyid, bool on) {
    RoleAnswer& answer = answers_[part.role];
    const bool allNamed = std::cmp_equal(answer.named.size(), answer.count);
    if (on) {
        answer.named.insert(keyid);
        answer.count = std::max(answer.count, static_cast<int>(answer.named.size()));
    } else {
        answer.named.erase(keyid);
        answer.count = allNamed ? std::max(1, static_cast<int>(answer.named.size())) : answer.count;
    }
    show(part);
    tell();
}

/// The widgets of one role as its answer is.
void KeysQuestion::show(Part& part) {
    const auto answer = answers_.find(part.role);
    const bool marked = answer != answers_.end();
    const int all = keysOf(part.role);
    part.box->setWords(marked && all > 1
                           ? tr("%1: %2 of %3").arg(roleWord(part.role)).arg(answer->second.count).arg(all)
                           : roleWord(part.role));
    part.box->setAccessibleDescription(marked && all > 1 ? tr("%1 of %2").arg(answer->second.count).arg(all)
                                                         : QString());
    part.keys->setVisible(marked && !part.chips.empty());
    for (const auto& [keyid, chip] : part.chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(marked && answer->second.named.contains(keyid));
        chip->updateGeometry();
        chip->update();
    }
}

/// "Stolen root keys: Felix Braun 3f91…04c2, and 1 that nobody can name".
QString KeysQuestion::told(const Part& part) const {
    const auto& answer = answers_.at(part.role);
    if (keysOf(part.role) < 2) {
        return {};
    }
    QStringList keys;
    for (const auto& keyid : answer.named) {
        keys << names_->whole(keyid);
    }
    const auto unnamed = answer.count - static_cast<int>(answer.named.size());
    if (unnamed > 0) {
        keys << tr("%1 that nobody can name").arg(unnamed);
    }
    const QString role = roleWord(part.role).toLower();
    return lost_ ? tr("Lost %1: %2").arg(role, joined(keys)) : tr("In doubt, %1: %2").arg(role, joined(keys));
}

void KeysQuestion::tell() {
    QStringList lines;
    bool claimed = false;
    bool listed = false;
    for (const Part& part : parts_) {
        if (!answers_.contains(part.role)) {
            continue;
        }
        lines << told(part);
        listed = listed || !part.chips.empty();
        for (const auto& [keyid, chip] : part.chips) {
            claimed = claimed || names_->claimed(keyid);
        }
    }
    lines.removeAll(QString());
    if (claimed) {
        lines << tr("Names are claims of the root; only keys are verified.");
    }
    lists_->setVisible(listed);
    told_->say(lines.join(QLatin1Char('\n')));
    told_->setVisible(!lines.isEmpty());
    if (!settling_) {
        emit changed();
    }
}

}  // namespace anchorite::ui
