#include "ui/pages/home_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>

#include "ui/icons/icon.h"
#include "ui/pages/dropped.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

/// The cards, and 40 around them.
constexpr int contentWidth = 1072 + 80;

}  // namespace

HomePage::HomePage(QWidget* parent) : Page(parent), grid_(new QGridLayout), column_(new QVBoxLayout) {
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    auto* inner = new QWidget;
    inner->setMaximumWidth(contentWidth);
    inner->setProperty("ground", "page");
    inner->setLayout(column_);
    row->addStretch(0);
    row->addWidget(inner, 1);
    row->addStretch(0);
    column_->setSpacing(16);
    column_->addWidget(label(Type::h1, tr("What do you want to do?")));
    grid_->setSpacing(16);
    column_->addLayout(grid_);
    addCard(new Card({QStringLiteral("review"), tr("Review a root"), tr("Check a root.json or a whole history."),
                      tr("You need: the files. No keys are used"), QStringLiteral("1")}),
            "cardReview", &HomePage::reviewWanted);
    addCard(new Card({QStringLiteral("rehearse"), tr("Rehearse"), tr("Hold a whole ceremony with throwaway keys."),
                      tr("You need: two minutes and an empty folder. Nothing real is written"), QStringLiteral("2")}),
            "cardRehearse", &HomePage::rehearsalWanted);
    addCard(new Card({QStringLiteral("send"), tr("Send a file"), tr("Show it as a code, or write it to a stick."),
                      tr("You need: the file, and their camera or a stick"), QStringLiteral("3")}),
            "cardSend", &HomePage::sendWanted);
    addCard(new Card({QStringLiteral("receive"), tr("Receive"), tr("Read a code by camera or pictures, or a stick."),
                      tr("You need: a camera, or pictures, or the stick"), QStringLiteral("4")}),
            "cardReceive", &HomePage::receiveWanted);
    column_->addWidget(makeVersionNote());
    column_->addStretch(1);
    column_->addWidget(makeFoot());
    setNarrow(false);
}

void HomePage::addCard(Card* card, const char* name, void (HomePage::*wanted)()) {
    card->setObjectName(QLatin1String(name));
    const auto place = static_cast<int>(cards_.size());
    grid_->addWidget(card, place / 2, place % 2);
    connect(card, &Card::clicked, this, wanted);
    cards_ << card;
}

QWidget* HomePage::makeVersionNote() {
    auto* note = panel();
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(22, 16, 20, 16);
    row->setSpacing(20);
    row->addWidget(new IconView(QStringLiteral("info"), &Colours::secondary, 28), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(label(Type::strong, tr("What this version does"))->wrapped());
    text->addWidget(
        label(Type::body, tr("It checks TUF and Notary v1 roots that you have received: who signed, whether "
                             "each root may follow the one before, when they lapse, and what an auditor "
                             "would object to. It rehearses a ceremony. And it carries files across the gap: as "
                             "codes on the screen, by camera or pictures, or on a stick."))
            ->wrapped());
    text->addWidget(label(Type::body, tr("It holds no real ceremony yet: in this window no real key is made, opened or "
                                         "used. Real roots are made, signed and rotated with anchorite-cli."))
                        ->wrapped());
    text->addWidget(label(Type::caption, tr("Files or a folder dropped on this page open the review."), Tone::secondary)
                        ->wrapped());
    row->addLayout(text, 1);
    return note;
}

QWidget* HomePage::makeFoot() {
    auto* foot = new QWidget;
    foot->setProperty("ground", "page");
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(label(Type::caption, tr("Theme"), Tone::secondary));
    const std::pair<ThemeName, QString> choices[] = {
        {ThemeName::light, tr("Light")}, {ThemeName::dark, tr("Dark")}, {ThemeName::contrast, tr("Contrast")}};
    for (const auto& [theme, words] : choices) {
        auto* choice = new Choice(words);
        choice->setObjectName(QStringLiteral("theme%1").arg(static_cast<int>(theme)));
        choice->setAccessibleName(tr("Theme: %1").arg(words));
        connect(choice, &Choice::toggled, this, [theme](bool on) {
            if (on && currentTheme() != theme) {
                applyTheme(*qApp, theme);
            }
        });
        themes_ << choice;
        row->addWidget(choice);
    }
    markTheme();
    row->addStretch(1);
    row->addWidget(label(Type::caption, tr("F1 Help    F6 Next region    Ctrl+L Blank the window"), Tone::secondary));
    return foot;
}

void HomePage::markTheme() {
    for (int i = 0; i < themes_.size(); ++i) {
        themes_.at(i)->setChecked(i == static_cast<int>(currentTheme()));
    }
}

void HomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        markTheme();
    }
    Page::changeEvent(event);
}

PageFace HomePage::face() {
    PageFace face;
    face.bare = true;
    face.title = tr("Home");
    return face;
}

QStringList HomePage::help() const {
    return {tr("Press 1 to review roots, 2 to rehearse, 3 to send a file, 4 to receive one. The arrow keys move "
               "between the "
               "cards, Return opens one."),
            tr("Review: choose root.json files, or a folder with 1.root.json, 2.root.json and so on. They are only "
               "read. You can save a report."),
            tr("Rehearse: three invented people make keys, compose a root, sign it apart from each other and replace "
               "one of them. Everything is marked as rehearsal and lapses within 7 days."),
            tr("Send and receive: one file crosses to a machine that no network reaches, as codes that a camera reads "
               "or on "
               "a stick. Anything but private keys."),
            tr("F6 moves between the regions of the window, Esc goes up, Ctrl+L blanks the window until you press a "
               "key."),
            tr("The line at the top says whether the operating system refuses network sockets to this program. It does "
               "not say that this machine has no network.")};
}

QWidget* HomePage::firstFocus() {
    return cards_.first();
}

void HomePage::setNarrow(bool narrow) {
    for (Card* card : cards_) {
        card->setTall(narrow);
    }
    grid_->setSpacing(narrow ? 12 : 16);
    const int side = narrow ? 24 : 40;
    column_->setContentsMargins(side, narrow ? 16 : 30, side, narrow ? 14 : 26);
    column_->setSpacing(narrow ? 12 : 20);
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
