#include "ui/pages/review_flow.h"

#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/raw_page.h"
#include "ui/pages/report_page.h"
#include "ui/review/review.h"
#include "ui/text.h"

namespace anchorite::ui {

ReviewFlow::ReviewFlow(Disk& disk, QObject* parent) : QObject(parent), disk_(disk) {}

ReviewFlow::~ReviewFlow() = default;

void ReviewFlow::makeChoosePage() {
    choose_ = new ChoosePage(disk_);
    emit made(choose_);
    connect(choose_, &ChoosePage::reviewed, this, &ReviewFlow::makePages);
    connect(choose_, &Page::up, this, &ReviewFlow::left);
    connect(choose_, &Page::stepChosen, this, &ReviewFlow::goToStep);
}

void ReviewFlow::enter() {
    go(place_);
}

void ReviewFlow::open(const QStringList& paths) {
    go(Place::choose);
    choose_->take(paths);
    choose_->begin();
}

void ReviewFlow::openReceived(const QString& name, const QByteArray& content) {
    go(Place::choose);
    choose_->takeReceived(name, content.toStdString());
    choose_->begin();
}

void ReviewFlow::makePages(std::shared_ptr<const audit::History> history, const QString& name) {
    // Whoever has gone to another page in the meantime is not called away from it.
    bool watching = choose_->isVisible();
    if (review_ != nullptr) {
        watching =
            watching || findings_->isVisible() || raw_->isVisible() || compare_->isVisible() || report_->isVisible();
        for (Page* page : std::initializer_list<Page*>{findings_, raw_, compare_, report_}) {
            emit dropped(page);
        }
    }
    saved_ = false;
    review_ = std::make_unique<Review>(std::move(history), name);
    findings_ = new FindingsPage(*review_);
    raw_ = new RawPage(*review_);
    compare_ = new ComparePage(*review_);
    report_ = new ReportPage(disk_, *review_);
    for (Page* page : std::initializer_list<Page*>{findings_, raw_, compare_, report_}) {
        emit made(page);
        connect(page, &Page::stepChosen, this, &ReviewFlow::goToStep);
    }
    connect(findings_, &Page::up, this, [this] { go(Place::choose); });
    connect(findings_, &FindingsPage::reportWanted, this, [this] { go(Place::report); });
    connect(findings_, &FindingsPage::rawWanted, this, [this] {
        raw_->setSteps(steps(Place::findings));
        emit shown(raw_);
    });
    connect(findings_, &FindingsPage::compareWanted, this, [this] {
        compare_->setSteps(steps(Place::findings));
        compare_->begin();
        emit shown(compare_);
    });
    connect(compare_, &Page::up, this, [this] { go(Place::findings); });
    connect(raw_, &Page::up, this, [this] { go(Place::findings); });
    connect(report_, &Page::up, this, [this] { go(Place::findings); });
    connect(report_, &ReportPage::saved, this, [this] {
        saved_ = true;
        report_->setSteps(steps(Place::report));
    });
    place_ = Place::findings;
    if (watching) {
        go(Place::findings);
    }
}

QList<RailStep> ReviewFlow::steps(Place place) const {
    const bool read = review_ != nullptr;
    const auto state = [&](Place step, bool done) {
        return place == step ? RailStep::State::now : done ? RailStep::State::done : RailStep::State::toCome;
    };
    const QString versions = read ? counted(review_->count(), tr("version"), tr("versions")) : tr("files or a folder");
    return {
        {tr("Choose files"), versions, state(Place::choose, read), true},
        {tr("Read the findings"), read ? fitted(review_->tally(), 26) : QString(), state(Place::findings, read), read},
        {tr("Take the report"), saved_ ? tr("saved") : QString(), state(Place::report, saved_), read}};
}

void ReviewFlow::go(Place place) {
    if (choose_ == nullptr) {
        makeChoosePage();
    }
    place_ = place;
    switch (place) {
        case Place::choose:
            choose_->setSteps(steps(place));
            emit shown(choose_);
            break;
        case Place::findings:
            findings_->setSteps(steps(place));
            emit shown(findings_);
            break;
        case Place::report:
            report_->setSteps(steps(place));
            emit shown(report_);
            break;
    }
}

void ReviewFlow::goToStep(int step) {
    const auto place = step == 0 ? Place::choose : step == 1 ? Place::findings : Place::report;
    if (place == Place::choose || review_ != nullptr) {
        go(place);
    }
}

}  // namespace anchorite::ui
