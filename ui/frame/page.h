#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

#include "crypto/digest.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

struct ChipWords {
    Sign sign;
    QString text;
};

/// Who acts, what to do, what comes next. `brief` is the middle part where the window is narrow.
struct ActorWords {
    QString now, doing, next, brief;
};

struct RailStep {
    enum class State { toCome, now, done, stopped };
    QString title;
    QString detail;
    State state = State::toCome;
    bool reachable = false;  ///< choosing it in the rail goes there
};

struct PageAct {
    QString name;  ///< object name: stays the same while the words change
    QString text;
    QString key;
    bool primary = false;
    bool open = true;  ///< closed acts stay visible; the sentence at the left says what opens them
    std::function<void()> run;
    bool gate = false;      ///< Return never presses it: Space, a click or its key; it waits a moment when it appears
    bool keyAside = false;  ///< the key is shown on the button and answered by the page
};

/// The head of a transcript, at the foot of the rail: how far the record has come, and its first eight words.
struct RecordFoot {
    qint64 entry = 0;
    crypto::Sha256 head;
};

/// What the presenter view (F11) shows: the 32 words of this, eight at a time.
struct Presented {
    QString title;  ///< "Root 6, acme"
    QString what;   ///< "payload words"
    crypto::Sha256 digest;
};

/// One sheet of paper (Ctrl+P): plain HTML that prints in black, the same words as the screen.
struct Paper {
    QString title;
    QString html;
    bool rehearsal = false;  ///< marked on every page of it
};

/// Everything around a page's content, as it should be now.
struct PageFace {
    QString title;
    QList<ChipWords> chips;
    ActorWords actor;
    QString railTitle;
    QList<RailStep> steps;
    QString railFoot;
    std::optional<RecordFoot> record;
    QString subjectKind;  ///< "Folder", for the strip; empty when there is none
    QString subject;
    QStringList records;  ///< at most two lines
    QList<PageAct> acts;
    bool bare = false;       ///< no rail, header and action bar: the first page
    bool alone = false;      ///< nothing but what stands beside the page
    bool rehearsal = false;  ///< the word in the strip, and across the ground
    bool secret = false;     ///< a secret is on screen or typed here: no presenter view, no paper
};

class CeremonyDesk;

/// What the frame shows over a page, each with its key: F11, F4, Ctrl+P, F9.
enum class FrameView { presenter, raw, paper, transcript };

/// The content of one page. The frame asks for the rest.
class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(QWidget* parent = nullptr) : QWidget(parent) { setProperty("ground", "page"); }

    [[nodiscard]] virtual PageFace face() = 0;
    /// Plain paragraphs for F1.
    [[nodiscard]] virtual QStringList help() const = 0;
    /// Where the focus starts.
    [[nodiscard]] virtual QWidget* firstFocus() = 0;
    virtual void setNarrow(bool narrow) { Q_UNUSED(narrow) }
    /// Stands at the left over the whole height of the window, in place of the rail. The page deletes it.
    [[nodiscard]] virtual QWidget* beside() { return nullptr; }
    /// Stands at the right of the title. The page deletes it.
    [[nodiscard]] virtual QWidget* tool() { return nullptr; }
    /// Esc: true when something of the page's own was closed by it, and the page stays.
    virtual bool closesSomething() { return false; }

    /// What F11 shows; none where there is nothing to present, or where its words must not be shown yet.
    [[nodiscard]] virtual std::optional<Presented> presented() const { return std::nullopt; }
    /// What F4 shows: bytes as they are, already harmless; empty where there is nothing.
    [[nodiscard]] virtual QString raw() const { return {}; }
    /// What Ctrl+P prints; none where nothing belongs on paper.
    [[nodiscard]] virtual std::optional<Paper> paper() const { return std::nullopt; }
    /// The ceremony whose transcript F9 shows; null outside of one.
    [[nodiscard]] virtual CeremonyDesk* desk() const { return nullptr; }
    /// Ctrl+L was pressed, or the window is no longer the active one: whatever secret is on screen is covered now, and
    /// keys that are open are locked. The page stays; called also where there is none.
    virtual void hideSecrets() {}

  signals:
    /// face() has another answer.
    void faceChanged();
    /// The page is another one now: the focus starts anew, where firstFocus() says.
    void begunAnew();
    /// What the page looks up when it comes is shown. The focus goes where firstFocus() says now, unless somebody has
    /// moved it meanwhile: no key pressed there may meet another control.
    void lookedUp();
    /// Esc, and Back: to where this page belongs.
    void up();
    void stepChosen(int step);
    /// A button of the page asks for what the key also shows. The button names the key with ActButton::setHint.
    void viewWanted(FrameView view);
};

}  // namespace anchorite::ui
