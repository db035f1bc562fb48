#pragma once

#include <QObject>
#include <QStringList>

#include "crypto/base/disk.h"
#include "ui/frame/page.h"

class QKeyEvent;

namespace anchorite::ui {

class BlankCover;
class BodyCover;
class HelpCover;
class PaperCover;
class Presenter;
class RawCover;
class TranscriptDrawer;

/// Everything that the window can lay over a page: help, raw bytes, transcript, paper, presenter view, blank. One at a
/// time; Esc takes away what lies on top.
class Covers final : public QObject {
    Q_OBJECT
  public:
    /// `folder`: where new files are suggested.
    Covers(QWidget* window, QWidget* body, Disk& disk, const QString& folder);

    /// F1, for this page.
    void help(Page& page);
    /// Opens it, or shuts it when it is open; says why there is nothing to see.
    void open(FrameView view, Page& page);
    void say(const QString& title, const QString& why);
    void blank();
    /// Whether a key is one of those that open a view: answered here when no button of the page has taken it.
    [[nodiscard]] static std::optional<FrameView> viewFor(const QKeyEvent& key);

    [[nodiscard]] bool isOpen() const;
    /// True when something was open.
    bool shut();
    /// The page has changed: what may no longer be presented is taken away.
    void follow(Page& page);

  private:
    void openPaper(Page& page);
    void openTranscript(Page& page);
    void present(Page& page);
    [[nodiscard]] bool isOpen(FrameView view) const;
    [[nodiscard]] QList<BodyCover*> bodyCovers() const;
    HelpCover* help_;
    RawCover* raw_;
    TranscriptDrawer* transcript_;
    PaperCover* paper_;
    Presenter* presenter_;
    BlankCover* blank_;
};

}  // namespace anchorite::ui
