#include "ui/pages/home_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <algorithm>

#include "ui/frame/apart.h"
#include "ui/icons/icon.h"
#include "ui/machine/network_watch.h"
#include "ui/pages/dropped.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

/// The cards, and 40 around them.
constexpr int contentWidth = 1072 + 80;
constexpr int rowsShown = 4;

}  // namespace

HomePage::HomePage(const Surroundings& surroundings, QWidget* parent)
    : Page(parent),
      surroundings_(surroundings),
      standings_(new Standings(surroundings, this)),
      grid_(new QGridLayout),
      column_(new QVBoxLayout),
      error_(new ErrorPanel) {
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    auto* inner = new QWidget;
    inner->setMaximumWidth(contentWidth);
    inner->setProperty("ground", "page");
    inner->setLayout(column_);
    row->addStretch(0);
    row->addWidget(inner, 1);
    row->addStretch(0);
    column_->addWidget(label(Type::h1, tr("What do you want to do?")));
    column_->addWidget(error_);
    column_->addWidget(makeWarning());
    column_->addWidget(makeBand());
    column_->addLayout(grid_);
    addCard(new Card({QStringLiteral("ceremony"), tr("Hold a ceremony"), tr("Create a root, or its next version."),
                      tr("You need: the plan, the holders, blank paper"), QStringLiteral("1")}),
            "cardCeremony", &HomePage::ceremonyWanted);
    addCard(
        new Card({QStringLiteral("pen"), tr("Sign a request"), tr("Check what you are asked to sign, then sign it."),
                  tr("You need: the request, your key, the printed sheet"), QStringLiteral("2")}),
        "cardRequest", &HomePage::requestWanted);
    addCard(new Card({QStringLiteral("rotate"), tr("Rotate after compromise"), tr("Answer four questions, get a plan."),
                      tr("You need: the last trusted root"), QStringLiteral("3")}),
            "cardEmergency", &HomePage::emergencyWanted);
    addCard(new Card({QStringLiteral("review"), tr("Review a root"), tr("Check a root.json or a whole history."),
                      tr("You need: the files. No keys are used"), QStringLiteral("4")}),
            "cardReview", &HomePage::reviewWanted);
    column_->addWidget(makeCeremonies());
    column_->addWidget(makeFoot());
    column_->addStretch(1);
    setNarrow(false);
    connect(standings_, &Standings::changed, this, &HomePage::showRows);
    connect(standings_, &Standings::troubled, this, &HomePage::tell);
    nameMachine();
}

HomePage::~HomePage() = default;

void HomePage::addCard(Card* card, const char* name, void (HomePage::*wanted)()) {
    card->setObjectName(QLatin1String(name));
    const auto place = static_cast<int>(cards_.size());
    grid_->addWidget(card, place / 2, place % 2);
    connect(card, &Card::clicked, this, wanted);
    cards_ << card;
}

QWidget* HomePage::makeBand() {
    band_ = panel("unfinished");
    auto* row = new QHBoxLayout(band_);
    row->setContentsMargins(24, 14, 14, 14);
    row->setSpacing(18);
    row->addWidget(new IconView(QStringLiteral("clock"), &Colours::waiting, 28));
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    unfinished_ = (new Label(Type::emphasis))->wrapped();
    stopped_ = (new Label(Type::body))->wrapped();
    words->addWidget(unfinished_);
    words->addWidget(stopped_);
    row->addLayout(words, 1);
    resume_ = new ActButton(ButtonRole::primary, tr("Resume"), QString());
    resume_->setObjectName(QStringLiteral("resume"));
    resume_->setAutoDefault(true);
    connect(resume_, &ActButton::act, this, [this] {
        error_->clear();
        emit resumeWanted(resumes_);
    });
    row->addWidget(resume_);
    band_->hide();
    return band_;
}

/// Where the sandbox is not in force, everything else still works: people decide.
QWidget* HomePage::makeWarning() {
    warning_ = panel("band-careful");
    warning_->setObjectName(QStringLiteral("airGapWarning"));
    auto* row = new QHBoxLayout(warning_);
    row->setContentsMargins(24, 12, 14, 12);
    row->setSpacing(18);
    row->addWidget(new SignView(Sign::high, length::markList), 0, Qt::AlignTop);
    warningWords_ = (new Label(Type::body))->wrapped();
    row->addWidget(warningWords_, 1);
    warn({});
    return warning_;
}

void HomePage::warn(const std::vector<std::string>& network) {
    QStringList lines;
    if (!surroundings_.networkRefused) {
        lines << tr(
            "The system does not refuse network sockets to this program. Use no real keys here before somebody "
            "knows why.");
    }
    if (!network.empty()) {
        lines << tr("A network path was found: %1. No real key is made here, and none signs, before it is pulled or "
                    "people write why not.")
                     .arg(rowName(network.front()));
    }
    warning_->setVisible(!lines.isEmpty());
    lines << tr("M shows what was found.");
    warningWords_->say(lines.join(QLatin1Char(' ')));
}

void HomePage::setNetwork(const NetworkSeen& seen) {
    warn(seen.names);
}

QWidget* HomePage::makeCeremonies() {
    auto* part = new QWidget;
    part->setProperty("ground", "page");
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(Type::strong, tr("Ceremonies on this machine")));
    head->addStretch(1);
    auto* open = new ActButton(ButtonRole::small, tr("Open another folder"), QStringLiteral("O"));
    open->setObjectName(QStringLiteral("openFolder"));
    open->setShortcut(QKeySequence(Qt::Key_O));
    connect(open, &ActButton::act, this, &HomePage::openFolder);
    head->addWidget(open);
    column->addLayout(head);
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    rows_ = new RowList(tr("Ceremonies on this machine"), rowsShown);
    rows_->setObjectName(QStringLiteral("ceremonies"));
    connect(rows_, &RowList::acted, this, [this](int number) {
        error_->clear();
        emit resumeWanted(standings_->all().at(number).folder);
    });
    none_ = (new Label(Type::body, Tone::secondary))->wrapped();
    none_->setContentsMargins(16, 12, 16, 12);
    inside->addWidget(rows_);
    inside->addWidget(none_);
    rows_->hide();
    none_->say(tr("None yet. New here? Press R for a rehearsal: throwaway keys, nothing real is written."));
    column->addWidget(box);
    return part;
}

void HomePage::addAlso(QHBoxLayout* row, const QString& text, const QString& key, const char* name,
                       void (HomePage::*wanted)()) {
    auto* button = new ActButton(ButtonRole::small, text, key);
    button->setObjectName(QLatin1String(name));
    button->setShortcut(QKeySequence(key));
    connect(button, &ActButton::act, this, wanted);
    row->addWidget(button);
}

QWidget* HomePage::makeFoot() {
    auto* foot = new QWidget;
    foot->setProperty("ground", "page");
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(5, 5, 5, 5);
    row->setSpacing(10);
    addAlso(row, tr("Rehearse"), QStringLiteral("R"), "alsoRehearse", &HomePage::rehearsalWanted);
    addAlso(row, tr("Send a file"), QStringLiteral("T"), "alsoSend", &HomePage::sendWanted);
    addAlso(row, tr("Receive"), QStringLiteral("C"), "alsoReceive", &HomePage::receiveWanted);
    addAlso(row, tr("Keys here"), QStringLiteral("K"), "alsoKeys", &HomePage::keysWanted);
    addAlso(row, tr("Machine"), QStringLiteral("M"), "alsoMachine", &HomePage::machineWanted);
    addAlso(row, tr("Settings"), QStringLiteral("S"), "alsoSettings", &HomePage::settingsWanted);
    row->addStretch(1);
    hint_ = label(Type::caption, tr("F1 Help    Ctrl+L Lock and blank"), Tone::secondary);
    row->addWidget(hint_);
    return foot;
}

/// Read once; the words that are drawn where none are kept come from the window's own thread.
void HomePage::nameMachine() {
    const auto work = [disk = &surroundings_.disk, path = MachineName::pathIn(pathBytes(surroundings_.state)),
                       drawn = MachineName::draw(surroundings_.random)](const std::stop_token&) {
        return MachineName::keep(*disk, path, drawn);
    };
    naming_ = apart<MachineName::Kept>(this, work, [this](const MachineName::Kept& kept) { tellMachine(kept); });
}

void HomePage::tellMachine(const MachineName::Kept& kept) {
    emit machineNamed(QString::fromStdString(kept.name.words()));
    if (kept.notKept) {
        error_->tell(Trouble::of(*kept.notKept, tr("This machine's name could not be kept"),
                                 tr("Nothing else is touched. The two words above are drawn anew at each start."),
                                 tr("Tell the machine by its label until then.")));
    }
}

void HomePage::showRows() {
    QList<Row> rows;
    for (const CeremonyStanding& standing : standings_->all()) {
        const QString sentence = standing.rehearsal ? tr("Rehearsal. %1").arg(standing.sentence) : standing.sentence;
        rows << Row{standing.sign, fitted(standing.name, 48),
                    tr("%1  ·  %2").arg(sentence, plain(standing.last.display())), false};
    }
    rows_->setRows(rows);
    rows_->setVisible(!rows.isEmpty());
    none_->setVisible(rows.isEmpty());
    showBand();
}

/// The newest one that can be gone on with. It stays while it is one: nobody resumes what has just come under the key.
void HomePage::showBand() {
    const auto& all = standings_->all();
    auto one = std::ranges::find_if(all, [this](const auto& standing) {
        return standing.unfinished && band_->isVisible() && standing.folder == resumes_;
    });
    if (one == all.end()) {
        one = std::ranges::find_if(all, &CeremonyStanding::unfinished);
    }
    const bool came = band_->isHidden() && one != all.end();
    band_->setVisible(one != all.end());
    if (one == all.end()) {
        return;
    }
    resumes_ = one->folder;
    unfinished_->say(
        tr("Unfinished: %1, step %2 of %3").arg(one->name, QString::number(one->step), QString::number(one->steps)));
    stopped_->say(tr("Stopped at %1. %2. Keys are locked.").arg(plain(one->last.display()), one->sentence));
    resume_->setLabel(tr("Resume %1").arg(fitted(one->name, 24)), QString());
    const bool nowhere = focusWidget() == nullptr || focusWidget() == cards_.first();
    if (came && isVisible() && nowhere) {
        resume_->setFocus(Qt::OtherFocusReason);
    }
}

void HomePage::tell(const Error& error) {
    error_->tell(Trouble::of(error));
}

QStringList HomePage::keyFolders() const {
    QStringList folders;
    for (const CeremonyStanding& standing : standings_->all()) {
        folders << QDir(standing.folder).filePath(QStringLiteral("keys"));
    }
    return folders;
}

void HomePage::openFolder() {
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Open the folder of a ceremony"), surroundings_.home,
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        error_->clear();
        emit resumeWanted(path);
    }
}

PageFace HomePage::face() {
    PageFace face;
    face.bare = true;
    face.title = tr("Home");
    return face;
}

QStringList HomePage::help() const {
    return {
        tr("Press 1 to 4 to begin. The arrow keys move between the cards, Return opens one. R holds a rehearsal, T "
           "sends a file, C receives one, K shows the keys on this machine, S the settings, O opens the folder of a "
           "ceremony."),
        tr("Each ceremony lives in one folder. Closing the window at any time loses nothing but the step in flight; "
           "the ceremony is offered here again."),
        tr("F1 helps on every page. F6 moves between the regions of the window, F9 shows the transcript, F11 shows "
           "words for a projector, Esc goes up, Ctrl+L locks and blanks the window."),
        tr("“No network path found” at the top is no promise: it says that the system lists no interface over which "
           "data may come and go. M shows all that was looked at.")};
}

QWidget* HomePage::firstFocus() {
    return resume_->isVisibleTo(this) ? static_cast<QWidget*>(resume_) : cards_.first();
}

void HomePage::setNarrow(bool narrow) {
    for (Card* card : cards_) {
        card->setTall(narrow);
    }
    hint_->setVisible(!narrow);
    grid_->setSpacing(narrow ? 12 : 16);
    const int side = narrow ? 24 : 40;
    column_->setContentsMargins(side, 16, side, narrow ? 14 : 8);
    column_->setSpacing(12);
}

void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    standings_->look();
}

void HomePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void HomePage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit dropped(droppedPaths(event->mimeData()));
}

}  // namespace anchorite::ui
