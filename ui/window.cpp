#include "ui/window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/ceremony/desk.h"
#include "ui/flows.h"
#include "ui/frame/action_bar.h"
#include "ui/frame/alt_keys.h"
#include "ui/frame/content_area.h"
#include "ui/frame/covers.h"
#include "ui/frame/ground.h"
#include "ui/frame/page_header.h"
#include "ui/frame/reading_order.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/step_rail.h"
#include "ui/machine/machine_reading.h"
#include "ui/machine/network_watch.h"
#include "ui/theme/ring_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

namespace {

/// Pages keep this much around their controls for the focus ring.
constexpr int ringRoom = 5;
constexpr int scrollBar = 12;
constexpr int clockMilliseconds = 5000;
/// Beside a code: what its controls need, and what they get where there is room.
constexpr int narrowestPanel = 400;
constexpr int widestPanel = 480;

}  // namespace

Window::Window(Surroundings surroundings, QWidget* parent) : QWidget(parent), surroundings_(std::move(surroundings)) {
    useErrorWords(surroundings_.explain);
    setWindowTitle(tr("Anchorite"));
    setMinimumSize(853, 533);
    resize(1280, 800);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", "bg");
    build();
    addKeys();
    ring_ = new FocusRing(this);
    new AltKeys(this);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &Window::tellTime);
    clock->start(clockMilliseconds);
    tellTime();
    followFlows();
}

/// The ring follows the focus, which wanders while pages go. Pages look at what their flow holds, so they go before it;
/// their threads are awaited by that.
Window::~Window() {
    delete ring_;
    delete stack_;
    delete flows_;
}

void Window::build() {
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    side_ = new QStackedWidget;
    frame_ = new QWidget;
    halves->addWidget(side_, 1);
    halves->addWidget(frame_, 1);
    auto* column = new QVBoxLayout(frame_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    strip_ = new StatusStrip;
    if (!surroundings_.networkRefused) {
        strip_->setNetwork(tr("Network sockets not refused"), false);
    }
    body_ = new QWidget;
    column->addWidget(strip_);
    column->addWidget(body_, 1);
    buildBody();
    covers_ = new Covers(this, body_, surroundings_.disk, surroundings_.home);
    connect(rail_, &StepRail::chosen, this, [this](int step) { emit page_->stepChosen(step); });
}

void Window::buildBody() {
    auto* row = new QHBoxLayout(body_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    rail_ = new StepRail;
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    header_ = new PageHeader;
    stack_ = new Ground;
    bar_ = new ActionBar;
    row->addWidget(rail_);
    row->addLayout(right, 1);
    right->addWidget(header_);
    right->addWidget(stack_, 1);
    right->addWidget(bar_);
}

void Window::followFlows() {
    flows_ = new Flows(surroundings_, this);
    connect(flows_, &Flows::made, this, &Window::host);
    connect(flows_, &Flows::dropped, this, &Window::letGo);
    connect(flows_, &Flows::shown, this, &Window::showPage);
    connect(flows_, &Flows::machineNamed, strip_, &StatusStrip::setMachine);
    // Where the sandbox is not in force, that is said instead.
    if (surroundings_.networkRefused) {
        connect(flows_, &Flows::networkSeen, this, [this](const NetworkSeen& seen) {
            strip_->setNetwork(networkWords(seen.path), seen.path == transfer::NetworkPath::none);
        });
    }
    flows_->begin();
}

void Window::addKeys() {
    const auto key = [this](const QKeySequence& sequence, auto act) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_F1), [this] { covers_->help(*page_); });
    key(QKeySequence(Qt::Key_F6), &Window::nextRegion);
    key(QKeySequence(Qt::Key_Escape), &Window::goUp);
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        covers_->blank();
        hideSecrets();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void Window::host(Page* page) {
    auto* area = new ContentArea;
    areas_.insert(page, area);
    stack_->addWidget(area);
    area->hold(page);
    if (QWidget* beside = page->beside()) {
        side_->addWidget(beside);
    }
    if (QWidget* tool = page->tool()) {
        header_->addTool(tool);
    }
    page->setNarrow(narrow());
    connect(page, &Page::viewWanted, this, [this, page](FrameView view) { covers_->open(view, *page); });
    connect(page, &Page::faceChanged, this, [this, page] {
        if (page == page_) {
            refresh(false);
        }
    });
    connect(page, &Page::begunAnew, this, [this, page] {
        if (page == page_ && !covers_->isOpen()) {
            focusPage();
        }
    });
    connect(page, &Page::lookedUp, this, [this, page] {
        if (page == page_ && !covers_->isOpen() && focusWidget() == begun_) {
            focusPage();
        }
    });
}

void Window::letGo(Page* page) {
    QScrollArea* area = areas_.take(page);
    if (area == nullptr) {
        return;
    }
    stack_->removeWidget(area);
    area->hide();
    // A file dialog is a local of a function of its page, which therefore outlives it.
    if (const QWidget* dialog = QApplication::activeModalWidget()) {
        connect(dialog, &QObject::destroyed, area, &QObject::deleteLater);
    } else {
        delete area;
    }
}

void Window::showPage(Page* page) {
    covers_->shut();
    page_ = page;
    stack_->setCurrentWidget(areas_.value(page));
    refresh(true);
    focusPage();
}

void Window::refresh(bool arrived) {
    const PageFace face = page_->face();
    const int margin = narrow() ? length::pageMarginNarrow : length::pageMargin;
    placeBeside(face);
    rail_->setVisible(!face.bare && page_->beside() == nullptr);
    header_->setVisible(!face.bare);
    bar_->setVisible(!face.bare);
    // A tool is higher than the title.
    const int above = page_->tool() == nullptr ? 21 : 16;
    header_->setContentsMargins(margin, narrow() ? above / 2 : above, margin, 0);
    stack_->setContentsMargins(face.bare ? 0 : margin - ringRoom, face.bare ? 0 : (narrow() ? 8 : 12),
                               face.bare ? 0 : margin - ringRoom - scrollBar, 0);
    rail_->setFace(face);
    header_->setFace(face);
    header_->showTool(page_->tool());
    bar_->setFace(face, arrived);
    strip_->setSubject(face.subjectKind, face.subject, face.rehearsal);
    covers_->follow(*page_);
    stack_->setRehearsal(face.rehearsal);
    setWindowTitle(face.bare ? tr("Anchorite") : tr("%1 - Anchorite").arg(face.title));
}

void Window::placeBeside(const PageFace& face) {
    QWidget* beside = page_->beside();
    side_->setVisible(beside != nullptr);
    frame_->setVisible(!face.alone);
    strip_->setSlim(beside != nullptr);
    header_->setSlim(beside != nullptr);
    if (beside != nullptr) {
        side_->setCurrentWidget(beside);
        frame_->setFixedWidth(std::clamp(width() - height(), narrowestPanel, widestPanel));
    } else {
        frame_->setMinimumWidth(0);
        frame_->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void Window::focusPage() {
    QWidget* first = page_->firstFocus();
    if (first == nullptr || !first->isEnabled()) {
        first = bar_->firstFocus();
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
    begun_ = first != nullptr ? first : focusWidget();
    // Whatever of the page had the focus before it was shown, it is read from its beginning.
    if (QScrollArea* area = areas_.value(page_); area != nullptr && !area->isAncestorOf(first)) {
        area->verticalScrollBar()->setValue(0);
    }
}

void Window::nextRegion() {
    QWidget* focus = focusWidget();
    if (covers_->isOpen() || page_ == flows_->home() || focus == nullptr) {
        return;
    }
    if (rail_->isAncestorOf(focus) || header_->isAncestorOf(focus)) {
        focusPage();
    } else if (side_->isAncestorOf(focus)) {
        if (const auto inside = stopsInReadingOrder(*stack_); !inside.isEmpty()) {
            inside.front()->setFocus(Qt::TabFocusReason);
        }
    } else if (stack_->isAncestorOf(focus) && bar_->firstFocus() != nullptr) {
        bar_->firstFocus()->setFocus(Qt::TabFocusReason);
    } else if (page_->beside() != nullptr) {
        page_->beside()->setFocus(Qt::TabFocusReason);
    } else {
        rail_->list()->setFocus(Qt::TabFocusReason);
    }
}

bool Window::focusNextPrevChild(bool next) {
    const QList<QWidget*> stops = stopsInReadingOrder(*this);
    if (stops.isEmpty()) {
        return false;
    }
    const qsizetype now = stops.indexOf(focusWidget());
    const qsizetype to = now < 0 ? 0 : (now + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Window::goUp() {
    if (!covers_->shut() && !page_->closesSomething()) {
        emit page_->up();
    }
}

void Window::tellTime() {
    strip_->setTime(surroundings_.now());
}

bool Window::narrow() const {
    return width() < length::narrowBelow;
}

void Window::openRequest(const QString& path) {
    flows_->openRequest(path);
}

void Window::openReview(const QStringList& paths) {
    flows_->openReview(paths);
}

void Window::openEmergency(const QStringList& paths) {
    flows_->openEmergency(paths);
}

void Window::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (page_ == nullptr) {
        return;
    }
    strip_->setNarrow(narrow());
    rail_->setNarrow(narrow());
    header_->setNarrow(narrow());
    bar_->setNarrow(narrow());
    for (auto page = areas_.keyBegin(); page != areas_.keyEnd(); ++page) {
        (*page)->setNarrow(narrow());
    }
    refresh(false);
}

void Window::hideSecrets() {
    for (auto page = areas_.keyBegin(); page != areas_.keyEnd(); ++page) {
        (*page)->hideSecrets();
    }
    // No page can forget one.
    for (auto* field : findChildren<SecretEdit*>()) {
        field->hideSecrets();
    }
}

void Window::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        hideSecrets();
    }
}

/// What a person has confirmed is done before the window goes; then nothing would be lost, so nothing is asked.
void Window::closeEvent(QCloseEvent* event) {
    const CeremonyDesk* desk = page_->desk();
    if (desk == nullptr || !desk->busy()) {
        event->accept();
        return;
    }
    event->ignore();
    connect(desk, &CeremonyDesk::busyChanged, this, &Window::closeWhenDone, Qt::UniqueConnection);
    covers_->say(tr("Anchorite closes"), tr("What was handed in is being written. The window closes after that."));
}

void Window::closeWhenDone() {
    close();
}

/// Keys that nothing in the page wanted: those of the frame, and those that scroll.
void Window::keyPressEvent(QKeyEvent* event) {
    if (const auto view = Covers::viewFor(*event)) {
        covers_->open(*view, *page_);
        return;
    }
    QScrollBar* bar = areas_.value(page_)->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        bar->triggerAction(event->key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                            : QAbstractSlider::SliderPageStepSub);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace anchorite::ui
