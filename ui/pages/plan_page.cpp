#include "ui/pages/plan_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <algorithm>

#include "ceremony/record/plan/script.h"
#include "ui/emergency/flow_row.h"
#include "ui/error_words.h"
#include "ui/plan/inventory.h"
#include "ui/plan/kept_draft.h"
#include "ui/plan/plan_sheet.h"
#include "ui/plan/tick.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

namespace {

constexpr int sideWidth = 300;
constexpr int mostProblems = 5;
constexpr int scriptHeight = 420;

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(8);
    return column;
}

ActButton* button(ButtonRole role, const char* name, const QString& text, const QString& key) {
    auto* made = new ActButton(role, text, key);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

}  // namespace

PlanPage::PlanPage(const Surroundings& surroundings, QWidget* parent)
    : Page(parent),
      surroundings_(surroundings),
      kept_(new KeptDraft(surroundings.disk, surroundings.state, desk_, this)),
      error_(new ErrorPanel),
      said_((new Label(Type::strong))->wrapped()),
      offerWords_((new Label(Type::strong))->wrapped()),
      middle_(new QBoxLayout(QBoxLayout::LeftToRight)),
      sheet_(new PlanSheet(desk_, this)),
      problems_(new RowList(tr("What the plan still needs"), mostProblems)),
      soundness_((new Label(Type::emphasis))->wrapped()),
      inventory_((new Label(Type::body))->wrapped()),
      words_(new WordsGrid),
      wordsSaid_((new Label(Type::body))->wrapped()),
      digest_((new Label(Type::monoSmall, Tone::secondary))->wrapped()),
      script_(new QPlainTextEdit),
      scriptButton_(button(ButtonRole::small, "showScript", tr("Show the script"), QString())),
      folder_(new QLineEdit),
      simulated_(new Tick(tr("Its clock starts on the planned day"))) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    column->addWidget(offer_ = makeOffer());
    column->addWidget(makeTools());
    column->addLayout(middle_);
    middle_->setSpacing(24);
    middle_->addWidget(sheet_, 1);
    middle_->addWidget(side_ = makeSide());
    column->addWidget(wordsFrame_ = makeWords());
    column->addWidget(makeScript());
    column->addWidget(makeFolder());
    column->addStretch(1);
    addKeys();
    connect(&desk_, &DraftDesk::changed, this, &PlanPage::refresh);
    refresh();
    kept_->look();
}

/// What is kept writes once more from the desk, which goes with the members.
PlanPage::~PlanPage() {
    delete kept_;
}

/// An unfinished plan of an earlier run.
QWidget* PlanPage::makeOffer() {
    auto* frame = panel();
    frame->setObjectName(QStringLiteral("offer"));
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(20, 12, 15, 12);
    row->setSpacing(12);
    row->addWidget(new SignView(Sign::waiting, 22));
    row->addWidget(offerWords_, 1);
    auto* take = button(ButtonRole::quiet, "takeUp", tr("Go on with it"), QStringLiteral("Alt+U"));
    auto* leave = button(ButtonRole::quiet, "leaveIt", tr("Start anew"), QString());
    row->addWidget(leave);
    row->addWidget(take);
    const auto close = [this] {
        offer_->hide();
        kept_->begin();
        sheet_->firstFocus()->setFocus(Qt::OtherFocusReason);
    };
    connect(take, &ActButton::act, this, [this, close] {
        desk_.replace(*offered_);
        close();
    });
    connect(leave, &ActButton::act, this, close);
    connect(kept_, &KeptDraft::found, this, [this](const record::PlanDraft& draft) {
        offered_ = draft;
        const QString name = draft.name.empty() ? tr("without a name") : fitted(plain(draft.name), 48);
        offerWords_->say(tr("An unfinished plan was kept: %1.").arg(name));
        offer_->show();
    });
    connect(kept_, &KeptDraft::unreadable, this, [this](const Error& error) {
        error_->tell(Trouble::of(error, tr("The unfinished plan could not be read"),
                                 tr("It stays where it is, and nothing is written over it.")));
    });
    frame->hide();
    return frame;
}

QWidget* PlanPage::makeTools() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    mode_ = new Segments({{QStringLiteral("record"), tr("Ceremony"), QStringLiteral("asCeremony")},
                          {QStringLiteral("rehearse"), tr("Rehearsal"), QStringLiteral("asRehearsal")}});
    connect(mode_, &Segments::changed, this,
            [this](int index) { desk_.edit(QString(), [index](auto& draft) { draft.rehearsal = index == 1; }); });
    auto* modeRow = new QHBoxLayout;
    modeRow->setSpacing(12);
    modeRow->addWidget(mode_);
    modeRow->addStretch(1);
    samples_ = new Picker(tr("Start from a sample"));
    samples_->setObjectName(QStringLiteral("samples"));
    samples_->setPlaceholderText(tr("Start from a sample"));
    for (const auto& sample : record::samplePlans()) {
        samples_->addItem(plain(sample.summary));
    }
    samples_->setCurrentIndex(-1);
    connect(samples_, &QComboBox::activated, this, &PlanPage::startFromSample);
    modeRow->addWidget(samples_);
    auto* files = new FlowRow(12);
    const auto add = [&](const char* name, const QString& text, const QString& key, auto act) {
        auto* made = button(ButtonRole::quiet, name, text, key);
        connect(made, &ActButton::act, this, act);
        files->addWidget(made);
    };
    add("loadPlan", tr("Load plan file"), QStringLiteral("Alt+O"), &PlanPage::choosePlan);
    add("fromRoot", tr("From a root"), QStringLiteral("Alt+R"), &PlanPage::chooseRoot);
    add("fromCeremony", tr("From a ceremony"), QStringLiteral("Alt+M"), &PlanPage::chooseCeremony);
    add("savePlan", tr("Save plan file"), QStringLiteral("Alt+W"), &PlanPage::chooseFile);
    column->addLayout(modeRow);
    column->addLayout(files);
    said_->setObjectName(QStringLiteral("said"));
    said_->hide();
    column->addWidget(said_);
    return whole;
}

QWidget* PlanPage::makeSide() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* needs = panel();
    auto* needed = columnIn(needs);
    needed->setContentsMargins(1, 12, 1, 1);
    soundness_->setContentsMargins(15, 0, 15, 4);
    soundness_->setObjectName(QStringLiteral("soundness"));
    needed->addWidget(soundness_);
    problems_->setObjectName(QStringLiteral("problems"));
    needed->addWidget(problems_);
    column->addWidget(needs);
    auto* list = panel();
    auto* items = columnIn(list);
    items->addWidget(label(Type::emphasis, tr("On the table"))->wrapped());
    inventory_->setObjectName(QStringLiteral("inventory"));
    items->addWidget(inventory_);
    column->addWidget(list);
    column->addStretch(1);
    const auto open = [this](int row) {
        const auto& problems = desk_.verdict().problems;
        if (row >= 0 && row < std::ssize(problems)) {
            sheet_->focusPlace(plain(problems[static_cast<std::size_t>(row)].path));
        }
    };
    connect(problems_, &RowList::acted, this, open);
    return whole;
}

QWidget* PlanPage::makeWords() {
    auto* frame = panel();
    auto* column = columnIn(frame);
    column->addWidget(label(Type::emphasis, tr("The 32 words of this plan"))->wrapped());
    wordsSaid_->setObjectName(QStringLiteral("wordsSaid"));
    column->addWidget(wordsSaid_);
    words_->setObjectName(QStringLiteral("planWords"));
    words_->setAccessibleName(tr("The 32 words of this plan"));
    column->addWidget(words_);
    digest_->setObjectName(QStringLiteral("planDigest"));
    column->addWidget(digest_);
    return frame;
}

QWidget* PlanPage::makeScript() {
    auto* frame = panel();
    auto* column = columnIn(frame);
    auto* head = new QHBoxLayout;
    head->addWidget(label(Type::emphasis, tr("The script"))->wrapped(), 1);
    head->addWidget(scriptButton_);
    column->addLayout(head);
    column->addWidget(label(Type::body,
                            tr("Every step with its actor, what is said, and room for initials. Ctrl+P prints it: one "
                               "for each person."),
                            Tone::secondary)
                          ->wrapped());
    script_->setObjectName(QStringLiteral("script"));
    script_->setAccessibleName(tr("The script"));
    script_->setReadOnly(true);
    script_->setTabChangesFocus(true);
    script_->setFont(fontOf(Type::monoSmall));
    script_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    script_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    script_->setFixedHeight(scriptHeight);
    script_->hide();
    column->addWidget(script_);
    connect(scriptButton_, &ActButton::act, this, [this] {
        script_->setVisible(!script_->isVisibleTo(this));
        showScript();
    });
    return frame;
}

QWidget* PlanPage::makeFolder() {
    auto* frame = panel();
    auto* column = columnIn(frame);
    column->addWidget(label(Type::emphasis, tr("Folder of the ceremony"))->wrapped());
    folder_->setObjectName(QStringLiteral("folder"));
    folder_->setAccessibleName(tr("Folder of the ceremony"));
    folder_->setFont(fontOf(Type::monoSmall));
    column->addWidget(folder_);
    column->addWidget(
        label(Type::caption,
              tr("One that does not exist yet, or an empty one. Plan, transcript and roots are kept in it."),
              Tone::secondary)
            ->wrapped());
    simulated_->setObjectName(QStringLiteral("simulated"));
    column->addWidget(simulated_, 0, Qt::AlignLeft);
    connect(folder_, &QLineEdit::textEdited, this, [this] { ownFolder_ = true; });
    connect(folder_, &QLineEdit::textChanged, this, &Page::faceChanged);
    return frame;
}

void PlanPage::addKeys() {
    const auto key = [this](const QKeySequence& sequence, auto act) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Undo, [this] { desk_.undo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { desk_.redo(); });
    key(QKeySequence(Qt::ALT | Qt::Key_P), [this] { problems_->setFocus(Qt::ShortcutFocusReason); });
}

QString PlanPage::problemText(const record::PlanProblem& problem) const {
    const bool known = surroundings_.explain && surroundings_.explain(problem.code);
    return known && problem.code != "plan.missing-member" && problem.code != "plan.value"
               ? sentencesOf(problem.code).title + QLatin1Char('.')
               : sentence(problem.what);
}

void PlanPage::listProblems() {
    QList<Row> rows;
    for (const record::PlanProblem& problem : desk_.verdict().problems) {
        const QString place = problem.path.empty() ? plain(problem.code) : plain(problem.path);
        const QString state = problem.lifted     ? tr("lifted by an exception")
                              : problem.liftable ? tr("an exception may lift it")
                                                 : QString();
        rows << Row{problem.lifted ? Sign::verified : Sign::high, problemText(problem),
                    state.isEmpty() ? place : place + QStringLiteral(", ") + state, false};
    }
    const QSignalBlocker quiet(problems_);
    problems_->setRows(rows);
    problems_->setVisible(!rows.isEmpty());
    problems_->setToolTip(QString());
}

void PlanPage::refresh() {
    const auto& verdict = desk_.verdict();
    const auto& draft = desk_.draft();
    listProblems();
    const auto open = std::ranges::count(verdict.problems, false, &record::PlanProblem::lifted);
    soundness_->say(open == 0 ? tr("The plan is sound.") : counted(open, tr("thing to mend"), tr("things to mend")));
    inventory_->say(verdict.plan ? inventoryOf(*verdict.plan).join(QLatin1Char('\n'))
                                 : tr("Counted once the plan can be read."));
    wordsFrame_->setVisible(verdict.sound());
    if (verdict.sound()) {
        words_->setWords(crypto::wordsOf(verdict.plan->digest()));
        digest_->say(
            tr("SHA-256 of the file  %1").arg(breakable(QString::fromStdString(verdict.plan->digest().hex()))));
        wordsSaid_->say(
            desk_.asLoaded()
                ? tr("As loaded from %1. Compare them with the printed sheet before you start.").arg(origin_)
                : tr("They name this plan as it stands; any change gives other words. Print "
                     "the script with them."));
    }
    const QSignalBlocker quiet(mode_);
    mode_->choose(draft.rehearsal ? 1 : 0);
    simulated_->setVisible(draft.rehearsal && !draft.day.empty());
    if (!ownFolder_) {
        const QString name = draft.name.empty() ? QStringLiteral("new") : plain(draft.name);
        folder_->setText(QDir(surroundings_.home).filePath(QStringLiteral("ceremonies/") + name));
    }
    showScript();
    emit faceChanged();
}

void PlanPage::showScript() {
    const bool shown = script_->isVisibleTo(this);
    scriptButton_->setLabel(shown ? tr("Hide the script") : tr("Show the script"), QString());
    scriptButton_->setEnabled(desk_.verdict().plan.has_value());
    if (!shown || !desk_.verdict().plan) {
        script_->setPlainText(shown ? tr("The script follows once the plan can be read.") : QString());
        return;
    }
    QStringList lines;
    for (const QString& line :
         QString::fromStdString(record::scriptText(*desk_.verdict().plan)).split(QLatin1Char('\n'))) {
        lines << plain(line.toStdString());
    }
    script_->setPlainText(lines.join(QLatin1Char('\n')));
}

void PlanPage::setNarrow(bool narrow) {
    middle_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    middle_->setSpacing(narrow ? 16 : 24);
    side_->setMinimumWidth(narrow ? 0 : sideWidth);
    side_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : sideWidth);
}

QWidget* PlanPage::firstFocus() {
    return sheet_->firstFocus();
}

}  // namespace anchorite::ui
