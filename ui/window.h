#pragma once

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include "ui/surroundings.h"

class QScrollArea;
class QStackedWidget;

namespace anchorite::ui {

class ActionBar;
class Covers;
class Flows;
class FocusRing;
class Ground;
class Page;
class PageHeader;
class StatusStrip;
class StepRail;
struct PageFace;

/// The window of Anchorite: status strip, step rail, one page, action bar; where a page shows a code, that has the
/// whole height at the left.
class Window final : public QWidget {
    Q_OBJECT
  public:
    explicit Window(Surroundings surroundings, QWidget* parent = nullptr);
    ~Window() override;

    /// Reviews these files, or this folder, at once.
    void openReview(const QStringList& paths);
    /// The emergency assistant, with these roots: a folder, files, or nothing yet.
    void openEmergency(const QStringList& paths);
    /// Looks at this request, for signing.
    void openRequest(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void build();
    void buildBody();
    void followFlows();
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
    void hideSecrets();
    void closeWhenDone();
    [[nodiscard]] bool narrow() const;

    Surroundings surroundings_;
    QStackedWidget* side_ = nullptr;
    QWidget* frame_ = nullptr;
    StatusStrip* strip_ = nullptr;
    StepRail* rail_ = nullptr;
    PageHeader* header_ = nullptr;
    ActionBar* bar_ = nullptr;
    Ground* stack_ = nullptr;
    QWidget* body_ = nullptr;
    Covers* covers_ = nullptr;
    QHash<Page*, QScrollArea*> areas_;
    Page* page_ = nullptr;
    QPointer<QWidget> begun_;  ///< where the focus was put when page_ began
    Flows* flows_ = nullptr;
    FocusRing* ring_ = nullptr;
};

}  // namespace anchorite::ui
