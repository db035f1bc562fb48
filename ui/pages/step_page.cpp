#include "ui/pages/step_page.h"

#include <QDir>
#include <QVBoxLayout>

#include "ui/ceremony/ceremony_face.h"
#include "ui/core/core_words.h"
#include "ui/machine/machine_panel.h"
#include "ui/machine/network_gate.h"
#include "ui/paper/papers.h"
#include "ui/steps/exception_panel.h"
#include "ui/steps/statement_panel.h"
#include "ui/steps/step_act.h"
#include "ui/steps/step_doing.h"
#include "ui/steps/step_facts.h"
#include "ui/steps/step_fields.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/read_back.h"

namespace anchorite::ui {

using record::Ceremony;
using record::Recorded;
using record::StepKind;

namespace {

bool isCheckpoint(StepKind kind) {
    return kind == StepKind::planCheckpoint || kind == StepKind::signCheckpoint || kind == StepKind::closeCheckpoint;
}

/// Beside the workspace, under a name of its own.
QString suggestedFolder(const CeremonyDesk& desk, StepKind kind) {
    const QString name = kind == StepKind::release ? QStringLiteral("published") : QStringLiteral("bundle");
    return QDir(desk.folder()).absoluteFilePath(QStringLiteral("../%1-%2").arg(QDir(desk.folder()).dirName(), name));
}

}  // namespace

StepPage::StepPage(CeremonyDesk& desk, const Surroundings& surroundings, const std::string& step, QWidget* parent)
    : Page(parent),
      desk_(desk),
      surroundings_(surroundings),
      step_(desk.view().step(step)->step),
      error_(new ErrorPanel),
      exception_(new ExceptionPanel),
      facts_(new StepFacts),
      rules_(new StepRules),
      fields_(new StepFields(desk.view().plan, step_, QDir::cleanPath(suggestedFolder(desk, step_.kind)))) {
    setObjectName(QStringLiteral("step:%1").arg(plain(step)));
    build();
    connect(fields_, &StepFields::changed, this, [this] {
        // Two people have agreed to what was said then, and to nothing else.
        leavingOut_ ? void() : exception_->shut();
        emit faceChanged();
    });
    connect(exception_, &ExceptionPanel::changed, this, &Page::faceChanged);
    connect(&desk_, &CeremonyDesk::changed, this, &Page::faceChanged);
    look();
}

void StepPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    if (!step_.say.empty()) {
        addSaying(column);
    }
    column->addWidget(facts_);
    if (step_.kind == StepKind::machine) {
        auto* machine = new MachinePanel(surroundings_);
        connect(machine, &MachinePanel::reported, this,
                [this](const Bytes& report, const std::vector<std::string>& network) { takeMachine(report, network); });
        column->addWidget(machine);
    }
    column->addWidget(fields_);
    wordsPlace_ = new QVBoxLayout;
    column->addLayout(wordsPlace_);
    if (isCheckpoint(step_.kind)) {
        addStatements(column);
    }
    column->addWidget(exception_);
    column->addWidget(rules_);
    column->addStretch(1);
}

/// People judge what was found; that a network path was found is recorded whatever they say.
void StepPage::takeMachine(const Bytes& report, const std::vector<std::string>& network) {
    network_ = network;
    exception_->wantPhrase(network_.empty() ? QString() : networkPhrase());
    fields_->takeContent(QStringLiteral("machine-report.txt"), report);
}

void StepPage::addSaying(QVBoxLayout* column) {
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(20, 14, 20, 16);
    inside->setSpacing(4);
    inside->addWidget(label(Type::caption, tr("Read aloud"), Tone::secondary));
    inside->addWidget(label(Type::emphasis, coreWords(step_.say))->wrapped());
    column->addWidget(box);
}

void StepPage::addStatements(QVBoxLayout* column) {
    const auto kind = step_.kind == StepKind::closeCheckpoint ? crypto::StatementKind::closingHead
                                                              : crypto::StatementKind::checkpoint;
    statements_ = new StatementPanel(surroundings_.disk, desk_.view().plan.rehearsal, kind,
                                     QDir(desk_.folder()).filePath(QStringLiteral("keys/")));
    statements_->setHead(desk_.view().checkpointHead);
    column->addWidget(statements_);
    connect(statements_, &StatementPanel::changed, this, &Page::faceChanged);
    connect(statements_, &StatementPanel::refused, this, &StepPage::refuse);
}

void StepPage::look() {
    desk_.ask<Look>(
        this,
        [id = step_.id(), kind = step_.kind](Ceremony& ceremony) {
            Look seen;
            if (auto text = ceremony.textOf(id)) {
                seen.text = *std::move(text);
            }
            seen.words = ceremony.expectedWords(id);
            const bool ownWay = kind == StepKind::release || kind == StepKind::exportBundle;
            if (const auto ready = ceremony.requireReady(id); !ready && !ownWay) {
                seen.notReady = ready.error();
            }
            return seen;
        },
        [this](const Look& seen) { show(seen); });
}

void StepPage::show(const Look& seen) {
    look_ = seen;
    looked_ = true;
    facts_->read(step_, seen.text);
    rules_->read(step_, seen.text);
    if (seen.notReady) {
        error_->tell(Trouble::of(*seen.notReady));
    }
    if (seen.words && words_ == nullptr) {
        words_ = new ReadBackPanel;
        words_->setObjectName(QStringLiteral("readBack"));
        wordsPlace_->addWidget(words_);
        words_->setNarrow(narrow_);
        words_->begin(*seen.words, surroundings_.random);
        connect(words_, &ReadBackPanel::passed, this, &Page::faceChanged);
        connect(words_, &ReadBackPanel::missed, this, [this] { error_->clear(); });
        connect(words_, &ReadBackPanel::exhausted, this, [this] {
            refuse({"readback.exhausted", "three words were wrong"});
            words_->begin(*look_.words, surroundings_.random);
        });
    }
    emit faceChanged();
    if (fields_->firstFocus() == nullptr && !seen.notReady) {
        emit lookedUp();
    }
}

record::StepInput StepPage::input() const {
    record::StepInput input;
    input.step = step_.id();
    input.by = fields_->actor();
    input.witness = fields_->witness();
    input.values = fields_->values();
    for (const auto& name : network_) {
        input.values.emplace_back("network", name);
    }
    input.exception = exception_->given();
    if (words_ != nullptr) {
        input.words = words_->readBack();
    }
    input.files = statements_ != nullptr ? statements_->statements() : fields_->contents();
    return input;
}

void StepPage::offer(const QStringList& paths) {
    fields_->offer(paths);
}

void StepPage::act() {
    if (busy_ || !missing().isEmpty()) {
        return;
    }
    busy_ = true;
    error_->clear();
    const StepPlaces places{&surroundings_.disk, surroundings_.crossing.decoder, fields_->files(), fields_->folder()};
    desk_.ask<Result<Recorded>>(
        this,
        [kind = step_.kind, input = input(), places](Ceremony& ceremony) {
            return doStep(ceremony, kind, input, places);
        },
        [this](const Result<Recorded>& result) { finish(result); });
    emit faceChanged();
}

void StepPage::leaveOut() {
    const auto exception = exception_->given();
    if (busy_ || !exception) {
        return;
    }
    busy_ = true;
    desk_.ask<Result<Recorded>>(
        this,
        [id = step_.id(), by = fields_->actor(), exception = *exception](Ceremony& ceremony) {
            return ceremony.skip(id, by, exception);
        },
        [this](const Result<Recorded>& result) { finish(result); });
    emit faceChanged();
}

void StepPage::finish(const Result<Recorded>& result) {
    busy_ = false;
    if (result) {
        emit done();
        return;
    }
    refuse(result.error());
}

/// What an exception may lift is offered at once, below the sentence that says what stands against the step.
void StepPage::refuse(const Error& error) {
    if (error.code != "ceremony.needs-exception") {
        error_->tell(Trouble::of(error));
    } else {
        const Error said{error.code, withoutCodes(error.detail)};
        error_->tell(Trouble::of(
            said, {}, {}, tr("Mend it, or write the exception below: a reason and the initials of two people.")));
        leavingOut_ = false;
        exception_->open(sentence(said.detail));
    }
    emit faceChanged();
}

bool StepPage::closesSomething() {
    if (busy_) {
        return true;
    }
    if (!exception_->isOpen()) {
        return false;
    }
    leavingOut_ = false;
    exception_->shut();
    return true;
}

QString StepPage::missing() const {
    if (!looked_ || busy_) {
        return tr("Working.");
    }
    if (look_.notReady) {
        return sentence(look_.notReady->detail);
    }
    if (exception_->isOpen() && !exception_->given()) {
        return tr("Missing: the exception with two people's initials.");
    }
    if (leavingOut_) {
        return {};
    }
    if (const QString missing = fields_->missing(); !missing.isEmpty()) {
        return missing;
    }
    return words_ != nullptr && !words_->isRight() ? tr("Missing: the words that are read back.") : QString();
}

QString StepPage::verb() const {
    if (leavingOut_) {
        return tr("Leave this step out");
    }
    const QString root = tr("root %1").arg(desk_.view().version());
    if (step_.kind == StepKind::release) {
        return tr("Release %1").arg(root);
    }
    if (step_.kind == StepKind::exportBundle) {
        return tr("Write the bundle");
    }
    if (step_.kind == StepKind::clients) {
        return tr("Play the client");
    }
    return exception_->isOpen() ? tr("Record with this exception") : tr("Record this step");
}

/// What leaves the room or ends a key, and every departure from the plan.
bool StepPage::isGate() const {
    using enum StepKind;
    return step_.kind == release || step_.kind == exportBundle || step_.kind == destroy || exception_->isOpen();
}

QList<PageAct> StepPage::acts() {
    QList<PageAct> acts{{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }}};
    if (!leavingOut_) {
        acts << PageAct{QStringLiteral("leaveOut"), tr("Leave out"), QString(), false, !busy_, [this] {
                            leavingOut_ = true;
                            exception_->open(tr("The step “%1” would be left out.").arg(coreWords(step_.title)));
                        }};
    }
    if (isCheckpoint(step_.kind)) {
        acts << PageAct{QStringLiteral("print"), tr("Print the sheet"), QStringLiteral("Ctrl+P"), false, true, [this] {
                            emit viewWanted(FrameView::paper);
                        }};
    }
    acts << PageAct{QStringLiteral("record"),
                    verb(),
                    QStringLiteral("Alt+S"),
                    true,
                    missing().isEmpty(),
                    [this] { leavingOut_ ? leaveOut() : act(); },
                    isGate()};
    return acts;
}

QString StepPage::actorName() const {
    const std::string chosen = fields_->actor();
    return chosen.empty() ? plain(step_.actors.empty() ? std::string() : step_.actors.front()) : plain(chosen);
}

PageFace StepPage::face() {
    PageFace face = ceremonyFace(desk_, step_.kind);
    face.title = capital(coreWords(step_.title));
    const QString next = capital(nextAfter(desk_, step_.id()));
    const QString doing = doingOf(step_.kind);
    face.actor = {actorName(), doing, next, doing};
    const QString lacking = missing();
    face.records = {tr("Records: %1.").arg(coreWords(step_.records)), lacking.isEmpty() ? QString() : lacking};
    face.acts = acts();
    return face;
}

QStringList StepPage::help() const {
    QStringList paragraphs{tr("This is one step of the printed script. Nothing is written down before you record it.")};
    if (!step_.checks.empty()) {
        paragraphs << tr("What is checked: %1.").arg(coreWords(step_.checks));
    }
    if (!step_.leaves.empty()) {
        paragraphs << tr("What leaves the machine: %1.").arg(coreWords(step_.leaves));
    }
    paragraphs << tr(
        "Leave out writes an exception with the reason and two people's initials. Esc goes back to the "
        "script; what you have typed here is not kept.");
    return paragraphs;
}

QWidget* StepPage::firstFocus() {
    if (QWidget* first = fields_->firstFocus()) {
        return first;
    }
    return words_ != nullptr ? words_->firstFocus() : nullptr;
}

void StepPage::setNarrow(bool narrow) {
    narrow_ = narrow;
    if (words_ != nullptr) {
        words_->setNarrow(narrow);
    }
}

std::optional<Paper> StepPage::paper() const {
    return isCheckpoint(step_.kind) ? std::optional(wordsSheet(desk_.view())) : std::nullopt;
}

}  // namespace anchorite::ui
