#include "ui/pages/emergency_stop_page.h"

#include <QVBoxLayout>

#include "ui/core/core_words.h"
#include "ui/emergency/lead_text.h"
#include "ui/emergency/plan_panel.h"
#include "ui/emergency/plan_words.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

QStringList publication(const rotation::Incident& incident) {
    QStringList steps;
    for (const auto& step : incident.publication) {
        steps << coreSentence(step);
    }
    return steps;
}

PageFace faceAround(const EmergencyRoots& roots, const QString& title) {
    PageFace face;
    face.title = title;
    face.railTitle = EmergencyPage::tr("Rotate after compromise");
    face.subjectKind = EmergencyPage::tr("Incident");
    const auto& plan = roots.files.before.plan;
    face.subject = fitted(plan ? plain(plan->repository) : roots.files.name, 32);
    face.rehearsal = roots.names.root().isRehearsal();
    return face;
}

}  // namespace

EmergencyStopPage::EmergencyStopPage(std::shared_ptr<const EmergencyAnswer> answer, QWidget* parent)
    : Page(parent), answer_(std::move(answer)), panel_(new ErrorPanel), steps_(panel()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(panel_);
    const StopWords words = stopWords(answer_->incident);
    panel_->stop({words.title, words.happened, words.safe, words.next, words.code});
    steps_->setObjectName(QStringLiteral("stopSteps"));
    steps_->setFocusPolicy(Qt::StrongFocus);
    const QStringList order = publication(answer_->incident);
    steps_->setAccessibleName(tr("In which order"));
    steps_->setAccessibleDescription(order.join(QLatin1Char('\n')));
    auto* inside = new QVBoxLayout(steps_);
    inside->setContentsMargins(20, 14, 20, 14);
    inside->setSpacing(10);
    inside->addWidget(label(Type::emphasis, tr("In which order")));
    inside->addWidget(numberedSteps(order));
    QStringList followers;
    for (const auto& follower : answer_->incident.followers) {
        followers << coreSentence(follower);
    }
    inside->addWidget(new LeadText(tr("Who follows:"), followers.join(QLatin1Char(' '))));
    column->addWidget(steps_);
    column->addStretch(1);
}

PageFace EmergencyStopPage::face() {
    PageFace face = faceAround(*answer_->roots, tr("No root alone can end this"));
    face.chips = {{Sign::block, tr("stopped")}};
    face.actor = {tr("You, the administrator"), tr("Stop the online signer, print this page, call people"),
                  tr("A new trust anchor, by other ways"), tr("print this page, call people")};
    face.steps = {{tr("Four questions"), tr("stopped"), RailStep::State::stopped, true}};
    face.records = {tr("Records: your answers, the plan, and your name."), tr("Phone numbers stay in the plan file.")};
    face.acts = {{QStringLiteral("backToQuestions"), tr("Back"), QString(), false, true, [this] { emit up(); }}};
    const auto& recovery = answer_->incident.recovery;
    face.acts << PageAct{
        QStringLiteral("printStop"), tr("Print plan"), QStringLiteral("Alt+P"), !recovery, true, [this] {
            emit viewWanted(FrameView::paper);
        }};
    if (recovery) {
        face.acts << PageAct{QStringLiteral("startRace"),
                             tr("Start root %1").arg(recovery->version()),
                             QStringLiteral("Alt+S"),
                             true,
                             true,
                             [this] { emit startWanted(answer_); }};
    } else {
        face.records = {tr("Records: nothing. No ceremony can make the next root."), {}};
    }
    return face;
}

QStringList EmergencyStopPage::help() const {
    return {
        tr("A threshold of root keys in wrong hands makes roots that are as valid as yours; too few left make none. "
           "Neither can be repaired inside TUF for every client."),
        tr("Alt+P prints this page and the whole answer. Back returns to the four questions: a key that turns out "
           "to be safe, or a backup that is found, changes the plan.")};
}

/// At the top, so that reading begins there.
QWidget* EmergencyStopPage::firstFocus() {
    return panel_->findChild<ActButton*>();
}

std::optional<Paper> EmergencyStopPage::paper() const {
    return planPaper(answer_->incident, answer_->roots->names);
}

CallListPage::CallListPage(std::shared_ptr<const EmergencyRoots> roots, QWidget* parent)
    : Page(parent), roots_(std::move(roots)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    auto* list = new RowList(tr("People of the plan, with telephones"), 12);
    list->setObjectName(QStringLiteral("callList"));
    QList<Row> rows;
    for (const CallRow& row : callRows(*roots_->files.before.plan)) {
        rows << Row{std::nullopt, QStringLiteral("%1   %2").arg(row.name, row.contact), row.duties, false};
    }
    list->setRows(rows);
    list_ = list;
    column->addWidget(list);
    column->addStretch(1);
}

PageFace CallListPage::face() {
    PageFace face = faceAround(*roots_, tr("Whom to call"));
    face.actor = {tr("You, the administrator"), tr("Call by voice; compare nothing by mail"), tr("Back to the plan"),
                  tr("call by voice")};
    face.steps = {{tr("Four questions"), {}, RailStep::State::now, true}};
    face.records = {tr("Records: nothing."), tr("Phone numbers stay in the plan file.")};
    face.acts = {{QStringLiteral("backFromCalls"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("printCalls"), tr("Print call list"), QStringLiteral("Alt+P"), true, true,
                  [this] { emit viewWanted(FrameView::paper); }}};
    return face;
}

QStringList CallListPage::help() const {
    return {
        tr("Names and telephones stand in the plan of the last ceremony, as its author has typed them. They are in "
           "no root and no record.")};
}

std::optional<Paper> CallListPage::paper() const {
    return callPaper(*roots_->files.before.plan);
}

}  // namespace anchorite::ui
