#pragma once

#include <QObject>
#include <memory>

#include "ceremony/audit/history.h"
#include "crypto/base/disk.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

class ChoosePage;
class ComparePage;
class FindingsPage;
class RawPage;
class ReportPage;
class Review;

/// Choose files, read the findings, take the report: the pages of one review and the ways between them.
class ReviewFlow final : public QObject {
    Q_OBJECT
  public:
    explicit ReviewFlow(Disk& disk, QObject* parent);
    ~ReviewFlow() override;

    /// Shows the first page, or where a review was left.
    void enter();
    /// Begins the review of these at once.
    void open(const QStringList& paths);
    /// Begins the review of a root that was received and lies in no file.
    void openReceived(const QString& name, const QByteArray& content);

  signals:
    /// A page that the window has not seen yet; the window owns it from now on.
    void made(Page* page);
    /// Replaced by a later review: the window deletes it at once, for what it shows goes next.
    void dropped(Page* page);
    void shown(Page* page);
    void left();

  private:
    enum class Place { choose, findings, report };
    void makeChoosePage();
    void makePages(std::shared_ptr<const audit::History> history, const QString& name);
    void go(Place place);
    void goToStep(int step);
    [[nodiscard]] QList<RailStep> steps(Place place) const;
    Disk& disk_;
    ChoosePage* choose_ = nullptr;
    std::unique_ptr<Review> review_;
    FindingsPage* findings_ = nullptr;
    RawPage* raw_ = nullptr;
    ComparePage* compare_ = nullptr;
    ReportPage* report_ = nullptr;
    Place place_ = Place::choose;
    bool saved_ = false;
};

}  // namespace anchorite::ui
