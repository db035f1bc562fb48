#include "ui/pages/emergency_flow.h"

#include "ceremony/record/session/next_plan.h"
#include "ui/pages/emergency_page.h"
#include "ui/pages/emergency_stop_page.h"

namespace anchorite::ui {

namespace {

/// A name that a plan accepts: `acme-root-6-emergency`.
std::string ceremonyName(const EmergencyAnswer& answer) {
    std::string name;
    const auto& plan = answer.roots->files.before.plan;
    for (const char c : plan ? plan->repository : "") {
        const bool simple = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        name += simple ? c : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : '-';
    }
    name = name.substr(0, 40);
    return (name.empty() ? "" : name + "-") + "root-" + std::to_string(answer.incident.recovery->version()) +
           "-emergency";
}

}  // namespace

EmergencyFlow::EmergencyFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent), surroundings_(surroundings) {}

void EmergencyFlow::makePage() {
    page_ = new EmergencyPage(surroundings_);
    emit made(page_);
    connect(page_, &Page::up, this, &EmergencyFlow::left);
    connect(page_, &EmergencyPage::startWanted, this, &EmergencyFlow::start);
    connect(page_, &EmergencyPage::stopWanted, this, [this](const std::shared_ptr<const EmergencyAnswer>& answer) {
        auto* stop = new EmergencyStopPage(answer);
        connect(stop, &EmergencyStopPage::startWanted, this, &EmergencyFlow::start);
        showBeside(stop);
    });
    connect(page_, &EmergencyPage::callsWanted, this,
            [this](const std::shared_ptr<const EmergencyRoots>& roots) { showBeside(new CallListPage(roots)); });
}

void EmergencyFlow::enter() {
    if (page_ == nullptr) {
        makePage();
    }
    emit shown(page_);
}

void EmergencyFlow::open(const QStringList& paths) {
    enter();
    page_->load(paths);
}

/// One page at a time stands before the questions; the one before it goes.
void EmergencyFlow::showBeside(Page* page) {
    Page* before = std::exchange(beside_, page);
    emit made(page);
    connect(page, &Page::up, this, &EmergencyFlow::enter);
    connect(page, &Page::stepChosen, this, &EmergencyFlow::enter);
    emit shown(page);
    if (before != nullptr) {
        emit dropped(before);
    }
}

void EmergencyFlow::start(const std::shared_ptr<const EmergencyAnswer>& answer) {
    const auto& files = answer->roots->files;
    const auto& recovery = answer->incident.recovery;
    if (!recovery) {
        return;
    }
    const auto plan = record::planAfter(
        files.before, {.type = record::CeremonyType::emergency,
                       .name = ceremonyName(*answer),
                       .expires = recovery->expires().value_or(files.roots.latest.root().expires().time),
                       .day = answer->marks.at,
                       .recovery = &*recovery});
    emit planWanted(QByteArray::fromStdString(rotation::writeIncident(answer->marks)), files.files,
                    QString::fromStdString(plan));
}

}  // namespace anchorite::ui
