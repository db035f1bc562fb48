#include "ui/pages/ceremony_flow.h"

#include <QDir>

#include "ui/compose/compose_page.h"
#include "ui/frame/apart.h"
#include "ui/pages/collect_page.h"
#include "ui/pages/generate_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/script_page.h"
#include "ui/pages/step_page.h"
#include "ui/text.h"
#include "ui/transcript/broken_page.h"
#include "ui/transcript/transcript_page.h"

namespace anchorite::ui {

using record::Ceremony;

CeremonyFlow::CeremonyFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent), surroundings_(surroundings) {}

CeremonyFlow::~CeremonyFlow() = default;

bool CeremonyFlow::holds(const QString& folder) const {
    return desk_ != nullptr && QDir::cleanPath(desk_->folder()) == QDir::cleanPath(folder);
}

void CeremonyFlow::makePlan() {
    if (plan_ != nullptr) {
        return;
    }
    plan_ = new PlanPage(surroundings_);
    incident_.reset();
    connect(plan_, &Page::up, this, &CeremonyFlow::left);
    connect(plan_, &PlanPage::startWanted, this,
            [this](const QString& folder, const std::string& text, bool simulated) {
                begin(folder, text, simulated, marksFor(text));
            });
    emit made(plan_);
}

/// The marks go with the plan that was made from them, not with another one that was loaded in its place.
std::optional<std::string> CeremonyFlow::marksFor(const std::string& planText) const {
    const auto plan = record::Plan::read(planText);
    return plan && plan->type == record::CeremonyType::emergency ? incident_ : std::nullopt;
}

void CeremonyFlow::enter() {
    makePlan();
    emit shown(plan_);
}

void CeremonyFlow::takeEmergency(const QByteArray& incident, const QStringList& roots, const QString& planText) {
    makePlan();
    incident_ = incident.toStdString();
    plan_->take(planText.toStdString(), roots);
    emit shown(plan_);
}

void CeremonyFlow::planNext() {
    makePlan();
    incident_.reset();
    plan_->followCeremony(desk_->folder());
    emit shown(plan_);
}

void CeremonyFlow::signedHere() {
    if (step_ != nullptr) {
        emit shown(step_);
    }
}

void CeremonyFlow::begin(const QString& folder, const std::string& planText, bool simulatedClock,
                         const std::optional<std::string>& incident) {
    const record::Ports ports = surroundings_.ports();
    const auto start = simulatedClock ? std::optional(surroundings_.now()) : std::nullopt;
    open(
        folder,
        [ports, path = pathBytes(folder), planText, start, incident] {
            return Ceremony::create(ports, path, planText, start, incident);
        },
        true);
}

void CeremonyFlow::resume(const QString& folder) {
    if (holds(folder)) {
        step_ != nullptr ? emit shown(step_) : showScript();
        return;
    }
    const record::Ports ports = surroundings_.ports();
    open(folder, [ports, path = pathBytes(folder)] { return Ceremony::openForWriting(ports, path); }, false);
}

void CeremonyFlow::open(const QString& folder, CeremonyDesk::Make make, bool beginning) {
    if (opening_) {
        return;
    }
    opening_ = true;
    CeremonyDesk::open(this, folder, std::move(make),
                       [this, folder, beginning](Result<std::unique_ptr<CeremonyDesk>> desk) {
                           opening_ = false;
                           if (desk) {
                               take(std::move(*desk), beginning);
                           } else if (beginning) {
                               plan_->tell(desk.error());
                           } else {
                               showBroken(folder, desk.error());
                           }
                       });
}

namespace {

/// The record may still be there to be read, though nobody can go on with it.
bool isDamage(const std::string& code) {
    return (code.starts_with("transcript.") && code != "transcript.locked") || code == "workspace.bundle" ||
           code == "workspace.artefact-missing" || code == "workspace.artefact-changed" ||
           code == "workspace.root-changed" || code == "ceremony.mismatch";
}

}  // namespace

void CeremonyFlow::showBroken(const QString& folder, const Error& error) {
    if (!isDamage(error.code)) {
        emit refused(folder, error);
        return;
    }
    reading_ = apart<Result<BrokenRecord>>(
        this,
        [disk = &surroundings_.disk, path = pathBytes(folder), error](const std::stop_token&) {
            return readBroken(*disk, path, error);
        },
        [this, folder, error](Result<BrokenRecord> broken) {
            if (!broken) {
                emit refused(folder, error);
                return;
            }
            Page* before = broken_;
            broken_ = new BrokenPage(std::move(*broken));
            connect(broken_, &Page::up, this, &CeremonyFlow::left);
            emit made(broken_);
            emit shown(broken_);
            if (before != nullptr) {
                emit dropped(before);
            }
        });
}

/// Pages look at their desk, so those of the ceremony before go first.
void CeremonyFlow::take(std::unique_ptr<CeremonyDesk> desk, bool beginning) {
    closeStep();
    if (script_ != nullptr) {
        emit dropped(script_);
        script_ = nullptr;
    }
    desk_ = std::move(desk);
    roots_.clear();
    if (plan_ != nullptr && beginning) {
        roots_ = plan_->roots();
        plan_->started();
        emit dropped(plan_);
        plan_ = nullptr;
    }
    emit opened(desk_->folder(), plain(desk_->view().plan.name));
    beginning ? showScript() : goOn();
}

void CeremonyFlow::closeStep() {
    if (step_ != nullptr) {
        emit dropped(step_);
        step_ = nullptr;
    }
}

void CeremonyFlow::showScript() {
    if (script_ == nullptr) {
        script_ = new ScriptPage(*desk_);
        connect(script_, &ScriptPage::stepWanted, this, &CeremonyFlow::showStep, Qt::QueuedConnection);
        connect(script_, &Page::up, this, &CeremonyFlow::left);
        connect(script_, &ScriptPage::transcriptWanted, this, &CeremonyFlow::showTranscript, Qt::QueuedConnection);
        emit made(script_);
    }
    script_->follow();
    emit shown(script_);
    closeStep();
}

void CeremonyFlow::showStep(const QString& id) {
    const auto* view = desk_->view().step(id.toStdString());
    if (view == nullptr) {
        return;
    }
    const std::string step = id.toStdString();
    if (phaseOf(view->step.kind) == record::Phase::keys) {
        showKey(view->step.subject);
        return;
    }
    if (phaseOf(view->step.kind) == record::Phase::sign) {
        showCollect();
        return;
    }
    if (view->step.kind == record::StepKind::draft) {
        auto* page = new ComposePage(*desk_, surroundings_);
        connect(page, &ComposePage::done, this, &CeremonyFlow::goOn, Qt::QueuedConnection);
        showPage(page);
        return;
    }
    if (view->step.kind == record::StepKind::close) {
        showTranscript();
        return;
    }
    auto* page = new StepPage(*desk_, surroundings_, step);
    if (view->step.kind == record::StepKind::predecessor) {
        page->offer(roots_);
    }
    connect(page, &StepPage::done, this, &CeremonyFlow::goOn, Qt::QueuedConnection);
    showPage(page);
}

void CeremonyFlow::showKey(const std::string& label) {
    auto* page = new GeneratePage(*desk_, surroundings_, label);
    connect(page, &GeneratePage::done, this, &CeremonyFlow::goOn, Qt::QueuedConnection);
    connect(page, &GeneratePage::sendWanted, this, &CeremonyFlow::sendWanted);
    connect(page, &GeneratePage::receiveWanted, this, [this, page] {
        emit receiveWanted(Wanted::file, page, [page](const QString&, const Bytes& bytes) { page->take(bytes); });
    });
    showPage(page);
}

void CeremonyFlow::showCollect() {
    auto* page = new CollectPage(*desk_, surroundings_);
    connect(page, &CollectPage::done, this, &CeremonyFlow::goOn, Qt::QueuedConnection);
    connect(page, &CollectPage::sendWanted, this, [this](const QString& name, const Bytes& envelope) {
        emit sendWanted(
            name, QByteArray(reinterpret_cast<const char*>(envelope.data()), static_cast<qsizetype>(envelope.size())));
    });
    connect(page, &CollectPage::signWanted, this,
            [this](const std::string& person) { emit signWanted(*desk_, QString::fromStdString(person)); });
    // The page that asked judges what came.
    connect(page, &CollectPage::receiveWanted, this, [this, page] {
        emit receiveWanted(Wanted::response, page, [page](const QString& name, const Bytes& bytes) {
            page->take(name.toStdString(), bytes, "parcel");
        });
    });
    showPage(page);
}

void CeremonyFlow::showTranscript() {
    auto* page = new TranscriptPage(*desk_);
    connect(page, &TranscriptPage::nextWanted, this, &CeremonyFlow::planNext, Qt::QueuedConnection);
    showPage(page);
}

void CeremonyFlow::goOn() {
    const auto& next = desk_->view().next;
    if (!next.empty()) {
        showStep(QString::fromStdString(next.front().step.id()));
    } else {
        desk_->view().state.closed ? showTranscript() : showScript();
    }
}

/// Queued everywhere: the page that asks for another one is deleted by it.
void CeremonyFlow::showPage(Page* page) {
    Page* before = step_;
    step_ = page;
    connect(page, &Page::up, this, &CeremonyFlow::showScript, Qt::QueuedConnection);
    connect(
        page, &Page::stepChosen, this,
        [this](int part) {
            showScript();
            script_->showPart(static_cast<record::Phase>(part));
        },
        Qt::QueuedConnection);
    emit made(page);
    emit shown(page);
    if (before != nullptr) {
        emit dropped(before);
    }
}

}  // namespace anchorite::ui
