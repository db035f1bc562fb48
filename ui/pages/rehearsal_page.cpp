#include "ui/pages/rehearsal_page.h"

#include <QFile>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/core/core_words.h"
#include "ui/frame/apart.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

QStringList titlesForPeople() {
    QStringList titles;
    for (const std::string& title : record::Rehearsal::titles()) {
        titles << coreWords(title);
    }
    return titles;
}

}  // namespace

RehearsalPage::RehearsalPage(record::Rehearsal rehearsal, QString folder, QWidget* parent)
    : Page(parent),
      titles_(titlesForPeople()),
      folder_(std::move(folder)),
      now_((new Label(Type::strong))->wrapped()),
      steps_(new QVBoxLayout),
      error_(new ErrorPanel),
      rehearsal_(std::move(rehearsal)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    column->addWidget(error_);
    steps_->setSpacing(12);
    column->addLayout(steps_);
    now_->setObjectName(QStringLiteral("progress"));
    now_->say(tr("Ready for step 1: %1").arg(titles_.value(0)));
    // On a ground of its own, so that the word behind never crosses it.
    auto* ready = panel();
    auto* inside = new QVBoxLayout(ready);
    inside->setContentsMargins(18, 10, 18, 10);
    inside->addWidget(now_);
    column->addWidget(ready);
    column->addStretch(1);
}

/// The step in flight is awaited: it writes through the disk that lives outside.
RehearsalPage::~RehearsalPage() = default;

void RehearsalPage::step(bool goOn) {
    if (busy_ || finished() || stopped_) {
        return;
    }
    busy_ = true;
    goOn_ = goOn;
    now_->say(tr("Doing step %1 of %2: %3").arg(done_ + 1).arg(titles_.size()).arg(titles_.value(done_)));
    working_ = apart<Result<record::RehearsalStep>>(
        this, [rehearsal = &rehearsal_](const std::stop_token&) { return rehearsal->next(); },
        [this](const Result<record::RehearsalStep>& result) { stepDone(result); });
    emit faceChanged();
}

void RehearsalPage::stepDone(const Result<record::RehearsalStep>& result) {
    busy_ = false;
    if (!result) {
        stopped_ = true;
        now_->say(tr("Stopped at step %1.").arg(done_ + 1));
        error_->tell(Trouble::of(result.error(), tr("The rehearsal stopped at step %1").arg(done_ + 1),
                                 tr("Only the rehearsal folder was written to; what is there stays as it is."),
                                 tr("Start another rehearsal in another folder.")));
        emit faceChanged();
        return;
    }
    ++done_;
    addStep(*result);
    if (finished()) {
        history_ = QFile::decodeName(rehearsal_.historyFolder().c_str());
        now_->say(tr("All %1 steps are done.").arg(titles_.size()));
    } else {
        now_->say(tr("Ready for step %1: %2").arg(done_ + 1).arg(titles_.value(done_)));
    }
    emit faceChanged();
    if (goOn_ && !finished()) {
        step(true);
    }
}

void RehearsalPage::addStep(const record::RehearsalStep& step) {
    auto* box = panel();
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(14);
    row->addWidget(new SignView(Sign::verified, 22), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(Type::strong, QStringLiteral("%1. %2").arg(done_).arg(coreWords(step.title)))->wrapped());
    words->addWidget(label(Type::body, coreWords(step.detail))->wrapped());
    for (const std::string& file : step.files) {
        const QString path = plain(file);
        const bool inside = path.startsWith(folder_ + QLatin1Char('/'));
        words->addWidget(
            label(Type::monoSmall, fitted(inside ? path.mid(folder_.size() + 1) : path, 72), Tone::secondary));
    }
    row->addLayout(words, 1);
    steps_->addWidget(box);
}

/// The newest step is the one to look at: whenever the page grows, its end is shown.
void RehearsalPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    for (QWidget* above = parentWidget(); above != nullptr && !following_; above = above->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
            QScrollBar* bar = scroll->verticalScrollBar();
            connect(bar, &QScrollBar::rangeChanged, bar, [bar](int, int high) { bar->setValue(high); });
            following_ = true;
        }
    }
}

QList<RailStep> RehearsalPage::rail() const {
    QList<RailStep> steps;
    for (qsizetype i = 0; i < titles_.size(); ++i) {
        const auto here = stopped_ ? RailStep::State::stopped : RailStep::State::now;
        const auto state = i < done_ ? RailStep::State::done : i == done_ ? here : RailStep::State::toCome;
        steps << RailStep{titles_.at(i), QString(), state, false};
    }
    return steps;
}

QList<PageAct> RehearsalPage::acts() {
    const PageAct another{QStringLiteral("another"),       tr("Start another"), QString(), stopped_, true,
                          [this] { emit anotherWanted(); }};
    if (stopped_) {
        return {another};
    }
    if (finished()) {
        return {another,
                {QStringLiteral("open"), tr("Open the result in the review"), QStringLiteral("Alt+R"), true, true,
                 [this] { emit reviewWanted(history_); }}};
    }
    return {{QStringLiteral("rest"), tr("Do the rest"), QStringLiteral("Alt+A"), false, !busy_, [this] { step(true); }},
            {QStringLiteral("next"), tr("Do step %1 of %2").arg(done_ + 1).arg(titles_.size()), QStringLiteral("Alt+N"),
             true, !busy_, [this] { step(false); }}};
}

PageFace RehearsalPage::face() {
    PageFace face;
    face.title = finished() ? tr("The rehearsal is complete")
                            : tr("Rehearsal, step %1 of %2").arg(done_ + 1).arg(titles_.size());
    if (finished()) {
        face.chips = {{Sign::verified, tr("%1 steps done").arg(titles_.size())}};
    } else if (stopped_) {
        face.chips = {{Sign::block, tr("stopped")}};
    }
    const QString next = finished()                   ? tr("Look at the roots in the review")
                         : done_ + 1 < titles_.size() ? tr("Then step %1").arg(done_ + 2)
                                                      : tr("Then the review");
    const QString doing = finished() ? tr("Open the result, or delete the folder")
                          : stopped_ ? tr("Read what happened")
                                     : titles_.value(done_);
    face.actor = {tr("You"), doing, next, doing};
    face.railTitle = tr("Rehearsal");
    face.steps = rail();
    face.railFoot = tr("Throwaway keys. Nothing real is written.");
    face.subjectKind = tr("Folder");
    face.subject = folder_.section(QLatin1Char('/'), -1);
    face.rehearsal = true;
    face.records = {busy_ ? tr("The step is running; it can take a second.") : tr("Nothing goes on by itself."),
                    tr("Records: nothing real.")};
    face.acts = acts();
    return face;
}

QStringList RehearsalPage::help() const {
    return {
        tr("Alt+N does the next step, Alt+A all that are left. Each stays on this page with the files it has written."),
        tr("Esc goes up and keeps the rehearsal; Rehearse on the first page comes back to it."),
        tr("The keys in the folder are marked as rehearsal. What they have signed lapses within 7 days.")};
}

QWidget* RehearsalPage::firstFocus() {
    return nullptr;
}

}  // namespace anchorite::ui
