#include "ui/pages/script_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/ceremony/ceremony_face.h"
#include "ui/core/core_words.h"
#include "ui/paper/papers.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

using record::StepStatus;
using record::StepView;

namespace {

constexpr int rowsShown = 64;

Sign signOf(const StepView& view, bool canBeDone) {
    switch (view.mark.status) {
        case StepStatus::done:
            return Sign::verified;
        case StepStatus::excepted:
            return Sign::cannotCount;
        case StepStatus::interrupted:
            return Sign::high;
        case StepStatus::open:
            return canBeDone ? Sign::draft : Sign::waiting;
    }
    return Sign::waiting;
}

}  // namespace

ScriptPage::ScriptPage(CeremonyDesk& desk, QWidget* parent)
    : Page(parent),
      desk_(desk),
      now_((new Label(Type::emphasis))->wrapped()),
      notes_((new Label(Type::caption, Tone::careful))->wrapped()),
      rows_(new RowList(tr("Steps of this part"), rowsShown)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(14);
    now_->setObjectName(QStringLiteral("whereItStands"));
    column->addWidget(now_);
    column->addWidget(notes_);
    rows_->setObjectName(QStringLiteral("steps"));
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(rows_);
    column->addWidget(box);
    column->addStretch(1);
    connect(rows_, &RowList::acted, this, &ScriptPage::choose);
    connect(&desk_, &CeremonyDesk::changed, this, &ScriptPage::refresh);
    connect(this, &Page::stepChosen, this, [this](int part) { showPart(static_cast<record::Phase>(part)); });
    follow();
}

const StepView* ScriptPage::suggested() const {
    const auto& next = desk_.view().next;
    return next.empty() ? nullptr : &next.front();
}

void ScriptPage::follow() {
    const auto* next = suggested();
    showPart(next == nullptr ? record::Phase::close : phaseOf(next->step.kind));
}

void ScriptPage::showPart(record::Phase part) {
    part_ = part;
    refresh();
}

bool ScriptPage::canBeDone(const std::string& id) const {
    return std::ranges::any_of(desk_.view().next, [&](const StepView& view) { return view.step.id() == id; });
}

QString ScriptPage::titlesOf(const std::vector<std::string>& ids) const {
    QStringList titles;
    for (const std::string& id : ids) {
        if (const auto* view = desk_.view().step(id)) {
            titles << coreWords(view->step.title);
        }
    }
    return titles.size() > 2 ? tr("%1 and %2 more").arg(titles.first()).arg(titles.size() - 1)
                             : titles.join(QStringLiteral("; "));
}

QString ScriptPage::captionOf(const StepView& view) const {
    switch (view.mark.status) {
        case StepStatus::done:
            if (view.mark.actor.empty()) {
                return tr("Done %1, entry %2").arg(plain(view.mark.time.display())).arg(view.mark.record);
            }
            return tr("Done by %1, %2, entry %3")
                .arg(plain(view.mark.actor), plain(view.mark.time.display()))
                .arg(view.mark.record);
        case StepStatus::excepted:
            return tr("Left out by an exception, entry %1").arg(view.mark.record);
        case StepStatus::interrupted:
            return tr("Was interrupted: do it again");
        case StepStatus::open:
            break;
    }
    if (canBeDone(view.step.id())) {
        const QString who = anyOf(view.step.actors);
        return view.step.required ? tr("Can be done now, by %1").arg(who) : tr("May be done now, by %1").arg(who);
    }
    return view.waitingFor.empty() ? tr("Not yet") : tr("Waits for: %1").arg(titlesOf(view.waitingFor));
}

void ScriptPage::refresh() {
    QList<Row> rows;
    ids_.clear();
    const auto* next = suggested();
    int current = -1;
    for (const StepView& view : desk_.view().steps) {
        if (phaseOf(view.step.kind) != part_) {
            continue;
        }
        const std::string id = view.step.id();
        if (next != nullptr && id == next->step.id()) {
            current = static_cast<int>(rows.size());
        }
        ids_ << QString::fromStdString(id);
        rows << Row{signOf(view, canBeDone(id)), coreWords(view.step.title), captionOf(view), false};
    }
    rows_->setRows(rows);
    if (current >= 0) {
        rows_->setCurrentRow(current);
    }
    now_->say(desk_.view().state.closed ? tr("This ceremony is closed. Nothing more is recorded in it.")
              : next == nullptr         ? tr("No step can be done now.")
                                        : tr("Next: %1").arg(coreWords(next->step.title)));
    const auto strays = desk_.view().strays.size();
    notes_->say(tr("%n file(s) in the folder belong to no record: left by an interrupted step, and kept.", nullptr,
                   static_cast<int>(strays)));
    notes_->setVisible(strays > 0);
    emit faceChanged();
}

void ScriptPage::choose(int row) {
    if (row >= 0 && row < ids_.size()) {
        emit stepWanted(ids_.at(row));
    }
}

PageFace ScriptPage::face() {
    PageFace face = ceremonyFace(desk_, part_);
    const StepCount count = countOf(desk_.view());
    const auto* next = suggested();
    face.title = tr("The script of %1").arg(plain(desk_.view().plan.name));
    face.chips = {{count.done == count.all ? Sign::verified : Sign::waiting,
                   tr("%1 of %2 steps").arg(count.done).arg(count.all)}};
    const QString who = next == nullptr ? tr("Nobody") : anyOf(next->step.actors);
    const bool closed = desk_.view().state.closed;
    const QString idle = closed ? tr("Look at what was done") : tr("Look at what is open");
    face.actor = {who, next == nullptr ? idle : coreWords(next->step.title),
                  next == nullptr ? tr("The transcript") : nextAfter(desk_, next->step.id()), tr("choose a step")};
    face.records = {tr("Records: nothing on this page."), tr("The rail shows the other parts of the script.")};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("transcript"), closed ? tr("Transcript") : tr("Transcript, close"),
                  QStringLiteral("Alt+T"), next == nullptr, true, [this] { emit transcriptWanted(); }}};
    if (next != nullptr) {
        const QString id = QString::fromStdString(next->step.id());
        face.acts << PageAct{
            QStringLiteral("next"), tr("Go to the next step"), QStringLiteral("Alt+S"), true, true, [this, id] {
                emit stepWanted(id);
            }};
    }
    return face;
}

QStringList ScriptPage::help() const {
    return {
        tr("Everything that this ceremony has to do, in its order. A step whose turn has come can be chosen with the "
           "arrows and Return; Alt+S goes to the next one."),
        tr("Each step is written down when it is recorded. Closing the window at any time loses nothing but the step "
           "in flight."),
        tr("Ctrl+P prints the script for everybody in the room.")};
}

QWidget* ScriptPage::firstFocus() {
    return rows_;
}

std::optional<Paper> ScriptPage::paper() const {
    return script(desk_.view().plan);
}

}  // namespace anchorite::ui
