#include "ui/plan/plan_sheet.h"

#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/plan/plan_words.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

using metadata::RoleName;
using record::PlanDraft;

constexpr std::int64_t secondsOfADay = 86400;

/// Steps that any plan may leave out.
constexpr const char* leavable[] = {"rehearsal", "bag-in", "bag-out", "dice", "second-encoder"};

Tie lineTie(const char* name, const QString& words, std::string PlanDraft::* part) {
    return {QString::fromLatin1(name), QString::fromLatin1(name), words,
            [part](const PlanDraft& draft) { return draft.*part; },
            [part](PlanDraft& draft, const std::string& text) { draft.*part = text; }};
}

Tie policyTie(const char* name, const QString& words, std::int64_t record::Policy::* part) {
    return {QString::fromLatin1(name), QString::fromLatin1(name), words,
            [part](const PlanDraft& draft) { return std::to_string(draft.policy.*part); },
            [part](PlanDraft& draft, const std::string& text) { draft.policy.*part = numberOf(text); }};
}

Label* caption() {
    auto* words = (new Label(Type::caption, Tone::secondary))->wrapped();
    words->setContentsMargins(5, 0, 5, 0);
    return words;
}

}  // namespace

PlanSheet::PlanSheet(DraftDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      column_(new QVBoxLayout(this)),
      head_(new FieldGrid(desk, this)),
      before_(new FieldGrid(desk, this)),
      thresholds_(new FieldGrid(desk, this)),
      policy_(new FieldGrid(desk, this)),
      days_(caption()),
      counts_(caption()),
      people_(makePeopleSection(desk, this)),
      keys_(makeKeySection(desk, this)),
      sealed_(makeSealedSection(desk, this)),
      exceptions_(makeExceptionSection(desk, this)) {
    setProperty("ground", "page");
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(16);
    column_->addWidget(makeHead());
    column_->addWidget(beforeFrame_ = makeBefore());
    column_->addWidget(people_);
    column_->addWidget(keys_);
    column_->addWidget(makeThresholds());
    column_->addWidget(sealed_);
    column_->addWidget(makePolicy());
    column_->addWidget(exceptions_);
    column_->addStretch(1);
    connect(&desk, &DraftDesk::changed, this, &PlanSheet::refresh);
    refresh();
}

QFrame* PlanSheet::makeHead() {
    auto* frame = panel();
    frame->setParent(this);
    auto* column = sectionIn(frame, tr("The ceremony"), QString());
    column->addWidget(head_);
    head_->line(lineTie("name", tr("Name: a-z, 0-9 and . _ -"), &PlanDraft::name));
    head_->line(lineTie("repository", tr("Repository"), &PlanDraft::repository));
    head_->choice({QStringLiteral("type"), QStringLiteral("type"), tr("What it is for"),
                   [](const PlanDraft& draft) { return std::string(nameOf(draft.type)); },
                   [](PlanDraft& draft, const std::string& name) {
                       draft.type = choiceNamed(ceremonyTypes, name, draft.type);
                       if (draft.type == record::CeremonyType::firstRoot) {
                           draft.predecessor.reset();
                       } else if (!draft.predecessor) {
                           draft.predecessor.emplace();
                       }
                   }},
                  [](const PlanDraft&) {
                      return optionsOf(ceremonyTypes, [](record::CeremonyType type) { return wordsOf(type); });
                  });
    head_->line(lineTie("day", tr("Day, as 2026-11-24 or 2026-11-24T09:00:00Z"), &PlanDraft::day));
    head_->line(lineTie("expires", tr("The root expires, as 2027-11-19T12:00:00Z"), &PlanDraft::expires));
    column->addWidget(days_);
    return frame;
}

QFrame* PlanSheet::makeBefore() {
    auto* frame = panel();
    frame->setParent(this);
    auto* column = sectionIn(frame, tr("The root before"),
                             tr("What this ceremony follows. \"From a root\" fills it in from the file itself."));
    column->addWidget(before_);
    before_->number(
        {QStringLiteral("beforeVersion"), QStringLiteral("version"), tr("Version"),
         [](const PlanDraft& draft) { return std::to_string(draft.predecessor ? draft.predecessor->version : 1); },
         [](PlanDraft& draft, const std::string& text) {
             if (draft.predecessor) {
                 draft.predecessor->version = numberOf(text);
             }
         }});
    before_->line({QStringLiteral("beforeDigest"), QStringLiteral("digest"),
                   tr("SHA-256 of its payload: 64 hex digits, or the 32 words"),
                   [](const PlanDraft& draft) { return draft.predecessor ? draft.predecessor->digest : std::string(); },
                   [](PlanDraft& draft, const std::string& text) {
                       if (draft.predecessor) {
                           draft.predecessor->digest = text;
                       }
                   }},
                  true);
    return frame;
}

void PlanSheet::addThreshold(RoleName role) {
    const QString name = plain(nameOf(role));
    thresholds_->number({QStringLiteral("threshold-") + name, name, name,
                         [role](const PlanDraft& draft) {
                             const auto found = std::ranges::find(draft.thresholds, role, &record::RoleThreshold::role);
                             return std::to_string(found == draft.thresholds.end() ? 0 : found->threshold);
                         },
                         [role](PlanDraft& draft, const std::string& text) {
                             for (record::RoleThreshold& threshold : draft.thresholds) {
                                 threshold.threshold = threshold.role == role ? numberOf(text) : threshold.threshold;
                             }
                         }});
}

QFrame* PlanSheet::makeThresholds() {
    auto* frame = panel();
    frame->setParent(this);
    auto* column = sectionIn(frame, tr("Signatures needed"), tr("Type a number, or change it with Up and Down."));
    column->addWidget(thresholds_);
    for (const RoleName role : plannedRoles) {
        addThreshold(role);
    }
    column->addWidget(counts_);
    return frame;
}

QFrame* PlanSheet::makePolicy() {
    auto* frame = panel();
    frame->setParent(this);
    auto* column = sectionIn(frame, tr("Rules of the day"), QString());
    column->addWidget(policy_);
    policy_->number(policyTie("longest-days", tr("Longest life of a root, in days"), &record::Policy::longestDays));
    policy_->number(policyTie("shortest-days", tr("Shortest life, in days"), &record::Policy::shortestDays));
    policy_->number(policyTie("clock-tolerance-seconds", tr("Clock and watches may differ by, in seconds"),
                              &record::Policy::clockToleranceSeconds));
    policy_->ticks(QStringLiteral("strict-air-gap"), tr("Machine checks"),
                   {{QStringLiteral("strictAirGap"), tr("A failed check stops the ceremony: no exception"),
                     [](const PlanDraft& draft) { return draft.policy.strictAirGap; },
                     [](PlanDraft& draft, bool ticked) { draft.policy.strictAirGap = ticked; }}});
    QList<FieldGrid::TickTie> ties;
    for (const std::string kind : leavable) {
        ties << FieldGrid::TickTie{QStringLiteral("without-") + plain(kind), wordsOfStep(kind),
                                   [kind](const PlanDraft& draft) { return draft.leftOut.contains(kind); },
                                   [kind](PlanDraft& draft, bool ticked) {
                                       ticked ? (void)draft.leftOut.insert(kind) : (void)draft.leftOut.erase(kind);
                                   }};
    }
    policy_->ticks(QStringLiteral("left-out"), tr("Steps that are left out"), ties);
    return frame;
}

void PlanSheet::refresh() {
    for (FieldGrid* grid : {head_, before_, thresholds_, policy_}) {
        grid->refresh();
    }
    for (RowSection* section : {people_, keys_, sealed_, exceptions_}) {
        section->refresh();
    }
    beforeFrame_->setVisible(desk_.draft().type != record::CeremonyType::firstRoot || desk_.draft().predecessor);
    QStringList counts;
    for (const RoleName role : plannedRoles) {
        const auto listed = std::ranges::count_if(desk_.draft().keys, [role](const record::PlannedKey& key) {
            return key.part != record::KeyPart::removed && std::ranges::find(key.roles, role) != key.roles.end();
        });
        counts << tr("%1: %2").arg(wordsOf(role), counted(listed, tr("key"), tr("keys")));
    }
    counts_->say(tr("In the new root: %1.").arg(counts.join(QStringLiteral(", "))));
    tellDays();
}

void PlanSheet::tellDays() {
    const PlanDraft& draft = desk_.draft();
    const auto expires = UtcTime::parseTyped(draft.expires);
    const auto day = UtcTime::parseTyped(draft.day);
    const QString rule =
        draft.rehearsal
            ? tr("A rehearsal's root lapses within 7 days.")
            : tr("From %1 to %2 days are allowed.").arg(draft.policy.shortestDays).arg(draft.policy.longestDays);
    if (!expires || !day) {
        days_->say(tr("With a day and an expiry the life of the root is counted. %1").arg(rule));
        return;
    }
    const auto days = (expires->unixSeconds() - day->unixSeconds()) / secondsOfADay;
    days_->say(tr("The root lives until %1, %2 days after the ceremony. %3")
                   .arg(QString::fromStdString(expires->display()))
                   .arg(days)
                   .arg(rule));
}

QWidget* PlanSheet::firstFocus() const {
    return head_->control(QStringLiteral("name"));
}

void PlanSheet::focusPlace(const QString& path) {
    static const QRegularExpression shape(QStringLiteral("^([a-z-]+)(?:\\[([0-9]+)\\])?(?:\\.(.*))?$"));
    const auto parts = shape.match(path);
    const QString list = parts.captured(1);
    const int row = parts.captured(2).isEmpty() ? -1 : parts.captured(2).toInt();
    const QString member = parts.captured(3).section(QLatin1Char('['), 0, 0);
    for (const auto& [name, section] : {std::pair("people", people_), std::pair("keys", keys_),
                                        std::pair("sealed", sealed_), std::pair("exceptions", exceptions_)}) {
        if (list == QLatin1String(name)) {
            section->open(row, member);
            return;
        }
    }
    FieldGrid* grid = list == QLatin1String("thresholds")                                    ? thresholds_
                      : list == QLatin1String("predecessor")                                 ? before_
                      : list == QLatin1String("policy") || list == QLatin1String("left-out") ? policy_
                                                                                             : head_;
    QWidget* control = grid->control(member.isEmpty() ? list : member);
    (control->isVisibleTo(this) ? control : firstFocus())->setFocus(Qt::OtherFocusReason);
}

}  // namespace anchorite::ui
