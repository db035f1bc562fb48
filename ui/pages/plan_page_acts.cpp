#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ceremony/record/session/next_plan.h"
#include "crypto/base/text.h"
#include "ui/frame/apart.h"
#include "ui/pages/dropped.h"
#include "ui/pages/plan_page.h"
#include "ui/paper/papers.h"
#include "ui/plan/kept_draft.h"
#include "ui/plan/tick.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/segments.h"

namespace anchorite::ui {

namespace {

constexpr std::size_t rootLimit = 4UL * 1024 * 1024;
constexpr int rehearsalDays = 5;  // of the seven that such a root may last

}  // namespace

void PlanPage::load(const QString& path) {
    error_->clear();
    working_ = apart<Result<record::Plan>>(
        this,
        [disk = &surroundings_.disk, path = pathBytes(path)](const std::stop_token&) -> Result<record::Plan> {
            const Bytes bytes = TRY(disk->read(path, record::Plan::sizeLimit));
            return record::Plan::read(asText(bytes));
        },
        [this, path](const Result<record::Plan>& plan) {
            const QString name = fitted(plain(fileName(pathBytes(path))), 48);
            if (!plan) {
                error_->tell(Trouble::of(plan.error(), tr("%1 was not loaded").arg(name),
                                         tr("The file was only read, and the plan on this page is as it was.")));
                return;
            }
            origin_ = name;
            desk_.load(*plan);
            said_->say(tr("%1 is loaded.").arg(name));
            said_->show();
        });
}

void PlanPage::take(const std::string& planText, const QStringList& roots) {
    roots_ = roots;
    const auto plan = record::Plan::read(planText);
    const auto draft = record::PlanDraft::parse(planText);
    if (plan) {
        origin_ = tr("an emergency");
        desk_.load(*plan);
    } else if (draft) {
        desk_.replace(*draft);
    } else {
        tell(draft.error());
    }
}

void PlanPage::setRehearsal(bool rehearsal) {
    desk_.edit(QString(), [rehearsal](auto& draft) { draft.rehearsal = rehearsal; });
}

void PlanPage::choosePlan() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the plan file"), QString(), QString(), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        load(path);
    }
}

void PlanPage::chooseRoot() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the newest published root"), QString(),
                                                      QString(), nullptr, QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        followRoot(path);
    }
}

void PlanPage::followRoot(const QString& path) {
    error_->clear();
    working_ = apart<Result<metadata::SignedRoot>>(
        this,
        [disk = &surroundings_.disk, path = pathBytes(path)](const std::stop_token&) -> Result<metadata::SignedRoot> {
            const Bytes bytes = TRY(disk->read(path, rootLimit));
            metadata::KeyReader keys;
            return metadata::SignedRoot::parse(std::string(asText(bytes)), keys);
        },
        [this, path](const Result<metadata::SignedRoot>& root) {
            if (!root) {
                error_->tell(Trouble::of(root.error(), tr("The root was not taken"),
                                         tr("The file was only read, and the plan on this page is as it was.")));
                return;
            }
            roots_ = {path};
            desk_.edit(QString(), [&](record::PlanDraft& draft) { draft.follow(*root); });
            said_->say(
                tr("The plan follows root %1. Compare its 32 words with a sheet when the ceremony begins; a file "
                   "alone proves nothing.")
                    .arg(root->version().number()));
            said_->show();
        });
}

void PlanPage::chooseCeremony() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Choose the folder of the ceremony before"), surroundings_.home,
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!folder.isEmpty()) {
        followCeremony(folder);
    }
}

void PlanPage::followCeremony(const QString& folder) {
    error_->clear();
    working_ = apart<Result<record::PlanDraft>>(
        this,
        [ports = surroundings_.ports(), path = pathBytes(folder),
         now = surroundings_.now()](const std::stop_token&) -> Result<record::PlanDraft> {
            const auto before = TRY(record::Ceremony::openForReading(ports, path));
            const auto& plan = before.plan();
            const auto expires = now.plusDays(plan.rehearsal ? rehearsalDays : plan.policy.longestDays);
            return record::PlanDraft::parse(
                TRY(planAfter(before, {record::CeremonyType::renewal, plan.name + "-renewal", expires, now, nullptr})));
        },
        [this, folder](const Result<record::PlanDraft>& draft) {
            if (!draft) {
                error_->tell(Trouble::of(draft.error(), tr("The ceremony before was not taken"),
                                         tr("Its folder was only read, and the plan on this page is as it was.")));
                return;
            }
            desk_.replace(*draft);
            said_->say(tr("The plan renews what %1 has made. Give it a name and a day.")
                           .arg(fitted(plain(fileName(pathBytes(folder))), 48)));
            said_->show();
        });
}

void PlanPage::chooseFile() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the plan as a new file"), surroundings_.home + QStringLiteral("/plan.json"), QString(), nullptr,
        QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) {
        save(path);
    }
}

void PlanPage::save(const QString& path) {
    error_->clear();
    working_ = apart<Result<void>>(
        this,
        [disk = &surroundings_.disk, path = pathBytes(path), text = desk_.text()](const std::stop_token&) {
            return disk->create(path, asBytes(text), false);
        },
        [this, path](const Result<void>& written) {
            if (!written) {
                error_->tell(Trouble::of(written.error(), tr("The plan was not saved"),
                                         tr("No file was changed, and the plan on this page is as it was.")));
                return;
            }
            said_->say(tr("Saved as %1.").arg(fitted(plain(pathBytes(path)), 72)));
            said_->show();
        });
}

void PlanPage::startFromSample(int index) {
    const auto samples = record::samplePlans();
    if (index < 0 || index >= std::ssize(samples)) {
        return;
    }
    const auto plan = record::Plan::read(samples[static_cast<std::size_t>(index)].text);
    if (plan) {
        desk_.replace(record::PlanDraft::of(*plan));
        said_->say(tr("A sample with invented people and places. Ctrl+Z brings back what stood here."));
        said_->show();
    }
}

QString PlanPage::folder() const {
    return folder_->text().trimmed();
}

bool PlanPage::ready() const {
    return desk_.verdict().sound() && !folder().isEmpty();
}

void PlanPage::start() {
    if (!ready()) {
        return;
    }
    error_->clear();
    const bool rehearsal = desk_.draft().rehearsal;
    emit startWanted(folder(), desk_.text(), rehearsal && !desk_.draft().day.empty() && simulated_->isChecked());
}

void PlanPage::tell(const Error& error) {
    error_->tell(Trouble::of(error, tr("The ceremony did not begin")));
}

void PlanPage::started() {
    kept_->forget();
}

void PlanPage::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedPaths(event->mimeData()).size() == 1) {
        event->acceptProposedAction();
    }
}

void PlanPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    load(droppedPaths(event->mimeData()).first());
}

QString PlanPage::openText() const {
    const auto open = std::ranges::count(desk_.verdict().problems, false, &record::PlanProblem::lifted);
    if (open > 0) {
        return tr("%1 first; Alt+P goes to the list.").arg(counted(open, tr("thing to mend"), tr("things to mend")));
    }
    return folder().isEmpty() ? tr("Name a folder to begin.") : tr("Records: the plan, its words, and when it began.");
}

PageFace PlanPage::face() {
    const bool rehearsal = desk_.draft().rehearsal;
    const auto& verdict = desk_.verdict();
    PageFace face;
    face.title = rehearsal ? tr("Plan a rehearsal") : tr("Plan a ceremony");
    const auto open = std::ranges::count(verdict.problems, false, &record::PlanProblem::lifted);
    face.chips = {open == 0 ? ChipWords{Sign::verified, tr("sound")}
                            : ChipWords{Sign::high, tr("%1 to mend").arg(open)}};
    face.actor = {tr("You, the author"), tr("Decide who takes part, which keys, and how many must sign"),
                  tr("Everybody is called by name"), tr("decide people, keys and thresholds")};
    face.railTitle = tr("Hold a ceremony");
    const QStringList titles = {tr("Plan"), tr("Keys"), tr("Compose"), tr("Review and sign"), tr("Publish, close")};
    for (const QString& title : titles) {
        face.steps << RailStep{title, QString(),
                               title == titles.first() ? RailStep::State::now : RailStep::State::toCome, false};
    }
    face.railFoot = rehearsal ? tr("Throwaway keys. Nothing real is written.")
                              : tr("Nothing is recorded before the ceremony begins.");
    face.rehearsal = rehearsal;
    face.records = {openText(), rehearsal ? tr("A rehearsal: what it signs lapses within 7 days.")
                                          : tr("Nothing leaves this page before you start.")};
    face.acts = {{QStringLiteral("home"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("start"), rehearsal ? tr("Start rehearsal") : tr("Start ceremony"),
                  QStringLiteral("Alt+S"), true, ready(), [this] { start(); }}};
    return face;
}

QStringList PlanPage::help() const {
    return {tr("A plan is one file that people read, print and compare by its 32 words. Everything decided in it is "
               "decided before the day: who takes part, which keys are made, kept or removed, and how many must sign."),
            tr("Start from a sample, from a plan file, or from the newest published root, which fills in the keys that "
               "are kept and the root before."),
            tr("What is not fit stands at the right. Return on a line there goes to its field. A rule that may be "
               "lifted needs an exception with a reason and the initials of two people."),
            tr("Ctrl+Z takes back any change on this page, Ctrl+Shift+Z puts it back. What is typed here survives Esc "
               "and a restart."),
            tr("Ctrl+P prints the script. F11 shows the words of the plan in large letters, to be read aloud."),
            tr("A rehearsal is the same ceremony with throwaway keys; its roots lapse within 7 days.")};
}

std::optional<Presented> PlanPage::presented() const {
    if (!desk_.verdict().sound()) {
        return std::nullopt;
    }
    return Presented{plain(desk_.draft().name), tr("words of the plan"), desk_.verdict().plan->digest()};
}

QString PlanPage::raw() const {
    QStringList lines;
    for (const QString& line : QString::fromStdString(desk_.text()).split(QLatin1Char('\n'))) {
        lines << plain(line.toStdString());
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<Paper> PlanPage::paper() const {
    if (!desk_.verdict().sound()) {
        return std::nullopt;
    }
    return script(*desk_.verdict().plan);
}

}  // namespace anchorite::ui
