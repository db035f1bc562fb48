#include "ui/pages/emergency_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/emergency/answer_box.h"
#include "ui/emergency/delegation_form.h"
#include "ui/emergency/flow_row.h"
#include "ui/emergency/keys_question.h"
#include "ui/emergency/lead_text.h"
#include "ui/emergency/plan_panel.h"
#include "ui/frame/apart.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

namespace {

constexpr int planWidth = 384;
constexpr int numberWidth = 30;

}  // namespace

EmergencyPage::EmergencyPage(const Surroundings& surroundings, QWidget* parent)
    : Page(parent),
      surroundings_(surroundings),
      halves_(new QBoxLayout(QBoxLayout::LeftToRight)),
      error_(new ErrorPanel),
      stolen_(new KeysQuestion(QStringLiteral("stolen"), false)),
      lost_(new KeysQuestion(QStringLiteral("lost"), true)),
      delegated_(new AnswerCheck(tr("A delegated role"))),
      none_(new AnswerCheck(tr("None"))),
      clock_(new AnswerCheck(QString(), true)),
      delegation_(new DelegationForm),
      folder_(new ActButton(ButtonRole::small, tr("Load folder"), QStringLiteral("Alt+O"))),
      files_(new ActButton(ButtonRole::small, tr("Load files"), QStringLiteral("Alt+F"))),
      trusted_(new QWidget),
      notes_((new Label(Type::caption, Tone::careful))->wrapped()),
      plan_(new PlanPanel) {
    setAcceptDrops(true);
    delegated_->setObjectName(QStringLiteral("stolenDelegated"));
    none_->setObjectName(QStringLiteral("lostNone"));
    none_->setAccessibleName(tr("No key is lost"));
    stolen_->place(delegated_, false);
    lost_->place(none_, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    column->addWidget(error_);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(makeQuestion(1, tr("Which keys may be in wrong hands?"), {stolen_, delegation_}));
    left->addWidget(rule(Qt::Horizontal));
    left->addWidget(makeQuestion(2, tr("Which keys are lost, but not stolen?"), {lost_}));
    left->addWidget(rule(Qt::Horizontal));
    left->addWidget(makeQuestion(3, tr("Which root do clients trust now?"), {makeRoots()}));
    left->addWidget(rule(Qt::Horizontal));
    left->addWidget(makeQuestion(4, tr("Has the attacker published anything?"), {makeSighting()}));
    left->addStretch(1);
    halves_->setSpacing(24);
    halves_->addLayout(left, 1);
    halves_->addWidget(plan_);
    column->addLayout(halves_, 1);
    delegation_->hide();
    makeTool();
    connectAnswers();
    showRoots();
    showPlan();
}

EmergencyPage::~EmergencyPage() = default;

void EmergencyPage::makeTool() {
    tool_ = new QWidget;
    auto* row = new QHBoxLayout(tool_);
    row->setContentsMargins(5, 0, 5, 0);
    row->setSpacing(12);
    calls_ = new ActButton(ButtonRole::small, tr("Call list"), QStringLiteral("Alt+C"));
    print_ = new ActButton(ButtonRole::small, tr("Print plan"), QStringLiteral("Alt+P"));
    calls_->setObjectName(QStringLiteral("calls"));
    print_->setObjectName(QStringLiteral("printPlan"));
    row->addWidget(calls_);
    row->addWidget(print_);
    connect(calls_, &ActButton::act, this, [this] { emit callsWanted(roots_); });
    connect(print_, &ActButton::act, this, [this] { emit viewWanted(FrameView::paper); });
}

QWidget* EmergencyPage::makeQuestion(int number, const QString& title, const QList<QWidget*>& parts) {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    auto* place = label(Type::emphasis, QString::number(number), Tone::secondary);
    place->setFixedWidth(numberWidth);
    head->addWidget(place, 0, Qt::AlignTop);
    head->addWidget(label(Type::emphasis, title)->wrapped(), 1);
    column->addLayout(head);
    for (QWidget* part : parts) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(numberWidth, 0, 0, 0);
        row->addWidget(part, 1);
        column->addLayout(row);
    }
    return whole;
}

QWidget* EmergencyPage::makeRoots() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    folder_->setObjectName(QStringLiteral("rootsFolder"));
    files_->setObjectName(QStringLiteral("rootsFiles"));
    clock_->setObjectName(QStringLiteral("clockRight"));
    notes_->setObjectName(QStringLiteral("rootsNotes"));
    (new QHBoxLayout(trusted_))->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new FlowRow(8);
    buttons->addWidget(folder_);
    buttons->addWidget(files_);
    buttons->addWidget(clock_);
    column->addWidget(trusted_);
    column->addWidget(notes_);
    column->addLayout(buttons);
    connect(folder_, &ActButton::act, this, &EmergencyPage::chooseFolder);
    connect(files_, &ActButton::act, this, &EmergencyPage::chooseFiles);
    return whole;
}

QWidget* EmergencyPage::makeSighting() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* row = new FlowRow;
    whole->setLayout(row);
    sightings_ = {new AnswerRadio(tr("Yes"), tr("Y")), new AnswerRadio(tr("No"), tr("N")),
                  new AnswerRadio(tr("Not known"), tr("U"))};
    const char* const names[] = {"publishedYes", "publishedNo", "publishedUnknown"};
    for (int i = 0; i < sightings_.size(); ++i) {
        AnswerRadio* radio = sightings_.at(i);
        radio->setObjectName(QLatin1String(names[i]));
        radio->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        row->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this, radio](bool on) {
            if (on) {
                for (AnswerRadio* each : sightings_) {
                    each->setFocusPolicy(each == radio ? Qt::StrongFocus : Qt::ClickFocus);
                }
                answered();
            }
        });
    }
    return whole;
}

void EmergencyPage::connectAnswers() {
    connect(stolen_, &KeysQuestion::changed, this, &EmergencyPage::answered);
    connect(lost_, &KeysQuestion::changed, this, [this] {
        if (!lost_->answers().empty()) {
            none_->setChecked(false);
        }
        answered();
    });
    connect(none_, &QCheckBox::toggled, this, [this](bool on) {
        if (on) {
            lost_->clear();
        }
        answered();
    });
    connect(delegated_, &QCheckBox::toggled, this, [this](bool on) {
        delegation_->setVisible(on);
        answered();
    });
    connect(delegation_, &DelegationForm::changed, this, &EmergencyPage::answered);
    connect(clock_, &QCheckBox::toggled, this, [this](bool on) {
        at_ = on ? std::optional(surroundings_.now()) : std::nullopt;
        showRoots();
        answered();
    });
}

Answers EmergencyPage::answers() const {
    Answers answers;
    answers.stolen = stolen_->answers();
    answers.lost = lost_->answers();
    answers.noneLost = none_->isChecked();
    if (delegated_->isChecked()) {
        answers.delegation = delegation_->answer();
    }
    constexpr rotation::Sighting sightings[] = {rotation::Sighting::yes, rotation::Sighting::no,
                                                rotation::Sighting::unknown};
    for (int i = 0; i < sightings_.size(); ++i) {
        if (sightings_.at(i)->isChecked()) {
            answers.published = sightings[i];
        }
    }
    answers.at = at_;
    return answers;
}

void EmergencyPage::chooseFiles() {
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Choose the published roots, and the plan"), QString(),
                                      tr("Roots (*.json);;All files (*)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (!paths.isEmpty()) {
        load(paths);
    }
}

void EmergencyPage::chooseFolder() {
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Choose a folder of roots, or of the last ceremony"), QString(),
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        load({path});
    }
}

void EmergencyPage::load(const QStringList& paths) {
    if (loading_ || paths.isEmpty()) {
        return;
    }
    loading_ = true;
    error_->clear();
    std::vector<std::string> files;
    for (const QString& path : paths) {
        files.push_back(pathBytes(path));
    }
    reading_ = apart<Result<PublishedFiles>>(
        this,
        [ports = surroundings_.ports(), files](const std::stop_token& stop) {
            return readPublished(ports, files, stop);
        },
        [this](const Result<PublishedFiles>& found) { take(found); });
    showRoots();
    emit faceChanged();
}

void EmergencyPage::take(const Result<PublishedFiles>& found) {
    loading_ = false;
    if (found) {
        roots_ = std::make_shared<const EmergencyRoots>(*found);
        const auto names = std::shared_ptr<const KeyNames>(roots_, &roots_->names);
        answer_.reset();
        stolen_->setNames(names);
        lost_->setNames(names);
    } else {
        error_->tell(Trouble::of(found.error(), tr("These roots cannot be used"),
                                 tr("Nothing was written; the files are only read. Your answers stay."), {}));
    }
    showRoots();
    answered();
}

void EmergencyPage::showRoots() {
    delete trusted_->layout()->takeAt(0);
    qDeleteAll(trusted_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(12);
    row->addWidget(new SignView(roots_ ? Sign::verified : Sign::waiting, 22), 0, Qt::AlignTop);
    if (roots_) {
        const auto& root = roots_->names.root();
        row->addWidget(
            new LeadText(tr("Root %1,").arg(root.version().number()),
                         tr("expires %1, chain checked").arg(QString::fromStdString(root.expires().time.display()))),
            1);
    } else {
        row->addWidget(new LeadText({}, tr("A folder with 1.root.json and so on, or of the last ceremony")), 1);
    }
    trusted_->layout()->addWidget(inside);
    const QStringList notes = roots_ ? roots_->files.notes : QStringList();
    notes_->say(loading_ ? tr("The roots are being checked.") : notes.join(QLatin1Char('\n')));
    notes_->setVisible(loading_ || !notes.isEmpty());
    const auto time = QString::fromStdString((at_ ? *at_ : surroundings_.now()).display());
    clock_->setWords(tr("It is %1").arg(time));
    clock_->setAccessibleName(tr("The clock is right: it is %1").arg(time));
}

/// Never waits for the answer: the plan before stays on screen, and cannot be started meanwhile.
void EmergencyPage::answered() {
    answer_.reset();
    refused_.reset();
    if (thinking_) {
        thinkAgain_ = true;
    } else {
        reconsider();
    }
    showPlan();
    emit faceChanged();
}

void EmergencyPage::reconsider() {
    const Answers given = answers();
    if (!given.open(roots_ != nullptr).isEmpty() || !given.contradiction().isEmpty()) {
        return;
    }
    thinking_ = true;
    auto marks = marksOf(given, roots_->files.roots.latest);
    considering_ = apart<Result<rotation::Incident>>(
        this,
        [roots = roots_, marks](const std::stop_token&) {
            return rotation::assess(roots->files.roots, marks, roots->files.holders);
        },
        [this, marks, roots = roots_](const Result<rotation::Incident>& incident) {
            thinking_ = false;
            if (std::exchange(thinkAgain_, false) || roots != roots_) {
                reconsider();
            } else {
                conclude(incident, marks);
            }
            showPlan();
            emit faceChanged();
        });
}

void EmergencyPage::conclude(const Result<rotation::Incident>& incident, const rotation::IncidentMarks& marks) {
    if (incident) {
        answer_ = std::make_shared<const EmergencyAnswer>(EmergencyAnswer{roots_, marks, *incident});
    } else {
        refused_ = incident.error();
    }
}

void EmergencyPage::showPlan() {
    const Answers given = answers();
    const QString open = given.open(roots_ != nullptr);
    const QString contradiction = given.contradiction();
    if (answer_) {
        plan_->say(planWords(answer_->incident, answer_->roots->names));
    } else if (refused_) {
        const Trouble trouble = Trouble::of(*refused_);
        plan_->say({tr("These answers exclude each other."), {}, {{Sign::high, trouble.happened, trouble.next}}});
    } else if (!open.isEmpty()) {
        plan_->say({tr("%1 of 4 answered").arg(given.answered(roots_ != nullptr)), {}, {{Sign::waiting, {}, open}}});
    } else if (!contradiction.isEmpty()) {
        plan_->say({tr("These answers exclude each other."), {}, {{Sign::high, {}, contradiction}}});
    } else {
        plan_->say({tr("The plan is being made."), {}, {}});
    }
    print_->setEnabled(answer_ != nullptr);
    calls_->setEnabled(roots_ && roots_->files.before.plan);
}

void EmergencyPage::start() {
    if (!answer_) {
        return;
    }
    if (answer_->incident.inBand == rotation::InBand::yes) {
        emit startWanted(answer_);
    } else {
        emit stopWanted(answer_);
    }
}

QWidget* EmergencyPage::firstFocus() {
    return roots_ ? stolen_->firstBox() : folder_;
}

void EmergencyPage::setNarrow(bool narrow) {
    halves_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    plan_->setMinimumWidth(narrow ? 0 : planWidth);
    plan_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : planWidth);
}

}  // namespace anchorite::ui
