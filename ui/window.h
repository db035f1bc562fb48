#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

#include "ui/surroundings.h"

class QScrollArea;
class QStackedWidget;

namespace anchorite::ui {

class ActionBar;
class BlankCover;
class HelpCover;
class HomePage;
class Page;
class PageHeader;
class ReceiveFlow;
class RehearsalFlow;
class ReviewFlow;
class SendFlow;
class SignFlow;
class StatusStrip;
class StepRail;
struct PageFace;

/// What the window needs from outside; all of it outlives the window.

/// The window of Anchorite: status strip, step rail, one page, action bar; where a page shows a code, that has the
/// whole height at the left.
class Window final : public QWidget {
    Q_OBJECT
  public:
    explicit Window(Surroundings surroundings, QWidget* parent = nullptr);
    ~Window() override;

    /// Reviews these files, or this folder, at once.
    void openReview(const QStringList& paths);
    /// Begins with this request to sign.
    void openRequest(const QString& path);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void buildBody();
    void makePages();
    void addKeys();
    void host(Page* page);
    void letGo(Page* page);
    void showPage(Page* page);
    void refresh(bool arrived);
    void placeBeside(const PageFace& face);
    void focusPage();
    void nextRegion();
    void goUp();
    void tellTime();
    [[nodiscard]] bool narrow() const;

    Surroundings surroundings_;
    QStackedWidget* side_ = nullptr;
    QWidget* frame_ = nullptr;
    StatusStrip* strip_ = nullptr;
    StepRail* rail_ = nullptr;
    PageHeader* header_ = nullptr;
    ActionBar* bar_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QWidget* body_ = nullptr;
    BlankCover* blank_ = nullptr;
    HelpCover* help_ = nullptr;
    QHash<Page*, QScrollArea*> areas_;
    Page* page_ = nullptr;
    HomePage* home_ = nullptr;
    ReviewFlow* review_ = nullptr;
    RehearsalFlow* rehearsal_ = nullptr;
    SendFlow* send_ = nullptr;
    ReceiveFlow* receive_ = nullptr;
    SignFlow* sign_ = nullptr;
};

}  // namespace anchorite::ui
