#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>

#include "ui/emergency/answer_box.h"
#include "ui/emergency/keys_question.h"
#include "ui/emergency/plan_words.h"
#include "ui/pages/dropped.h"
#include "ui/pages/emergency_page.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

QString rootName(const EmergencyAnswer* answer) {
    return answer != nullptr && answer->incident.recovery
               ? EmergencyPage::tr("root %1").arg(answer->incident.recovery->version())
               : EmergencyPage::tr("the root");
}

}  // namespace

RailStep EmergencyPage::railNow() const {
    const int count = answers().answered(roots_ != nullptr);
    return {tr("Four questions"), count == 4 ? tr("all answered") : tr("%1 of 4 answered").arg(count),
            RailStep::State::now, false};
}

PageAct EmergencyPage::startAct() {
    const bool stopped = answer_ && answer_->incident.inBand != rotation::InBand::yes;
    const bool open = answer_ && (stopped || answer_->incident.recovery);
    return {QStringLiteral("start"),
            stopped ? tr("Read what to do") : tr("Start this plan"),
            QStringLiteral("Alt+S"),
            true,
            open,
            [this] { start(); }};
}

PageFace EmergencyPage::face() {
    PageFace face;
    const QString root = rootName(answer_.get());
    face.title = tr("What happened, and what to do");
    face.actor = {tr("You, the administrator"), tr("Answer four questions. Answering changes nothing"),
                  tr("You compose %1").arg(root), tr("answer four questions; nothing changes")};
    face.railTitle = tr("Rotate after compromise");
    face.steps = {railNow()};
    for (const QString& title :
         {tr("Compose %1").arg(root), tr("Review"), tr("Sign and collect"), tr("Publish, close")}) {
        face.steps << RailStep{title, {}, RailStep::State::toCome, false};
    }
    if (roots_) {
        face.subjectKind = tr("Incident");
        const auto& plan = roots_->files.before.plan;
        face.subject = fitted(plan ? plain(plan->repository) : roots_->files.name, 32);
    }
    face.rehearsal = roots_ && roots_->names.root().isRehearsal();
    const PageAct act = startAct();
    face.records = {
        act.open ? tr("Records: your answers, the plan, and your name.") : answers().open(roots_ != nullptr),
        tr("Phone numbers stay in the plan file.")};
    if (face.records.first().isEmpty()) {
        face.records.first() = answer_ ? tr("There is no next root to start.") : tr("See the plan at the right.");
    }
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }}, act};
    return face;
}

QStringList EmergencyPage::help() const {
    return {
        tr("Space marks, arrows and Tab move. Question 1 and 2: the number keys mark the boxes in their order, + and - "
           "change how many keys. Question 4: Y, N or U."),
        tr("Name the keys that you know. Keys that nobody can name are only counted: then every key of that role is in "
           "doubt. What may be in wrong hands counts as stolen."),
        tr("Alt+O chooses the folder with the published roots, or that of the last ceremony: its plan names people "
           "and telephones. The chain is checked; roots that clients would refuse are left out, and this is said."),
        tr("It is ...: an air-gapped clock is a guess. Mark it only when somebody has compared it. Without it nothing "
           "is judged expired."),
        tr("Alt+S starts the plan, Alt+P prints it with the whole answer, Alt+C shows whom to call. Nothing is "
           "recorded, and no key is opened, before a ceremony begins.")};
}

std::optional<Paper> EmergencyPage::paper() const {
    return answer_ ? std::optional(planPaper(answer_->incident, answer_->roots->names)) : std::nullopt;
}

void EmergencyPage::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 5 && event->modifiers().testFlag(Qt::AltModifier) == false) {
        const bool second = lost_->isAncestorOf(focusWidget());
        (second ? lost_ : stolen_)->toggle(digit);
        return;
    }
    for (AnswerRadio* radio : sightings_) {
        if (event->modifiers() == Qt::NoModifier && QKeySequence(event->key()) == QKeySequence(radio->hint())) {
            radio->setChecked(true);
            radio->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    Page::keyPressEvent(event);
}

void EmergencyPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!loading_ && !droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void EmergencyPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    load(droppedPaths(event->mimeData()));
}

}  // namespace anchorite::ui
