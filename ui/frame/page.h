#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>
#include <functional>

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
};

/// Everything around a page's content, as it should be now.
struct PageFace {
    QString title;
    QList<ChipWords> chips;
    ActorWords actor;
    QString railTitle;
    QList<RailStep> steps;
    QString railFoot;
    QString subjectKind;  ///< "Folder", for the strip; empty when there is none
    QString subject;
    QStringList records;  ///< at most two lines
    QList<PageAct> acts;
    bool bare = false;       ///< no rail, header and action bar: the first page
    bool alone = false;      ///< nothing but what stands beside the page
    bool rehearsal = false;  ///< the word in the strip, and across the ground
};

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

  signals:
    /// face() has another answer.
    void faceChanged();
    /// Esc, and Back: to where this page belongs.
    void up();
    void stepChosen(int step);
};

}  // namespace anchorite::ui
