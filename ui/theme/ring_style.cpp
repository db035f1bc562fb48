#include "ui/theme/ring_style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

#include "ui/settings/current.h"
#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// Views with rows draw the ring inside the current one; an empty view gets the ring around itself.
bool drawsItsOwnRing(const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return widget->property("ownRing").toBool() && (view == nullptr || view->currentIndex().isValid());
}

/// The focus is never out of sight: the widget as a whole, or the current row of a view, so that what stands beside the
/// view stays in sight too. Not under a mouse button: what is clicked must not move away.
void bringIntoView(QWidget* widget) {
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area == nullptr || area->widget() == nullptr || !area->widget()->isAncestorOf(widget)) {
            continue;
        }
        const int seen = area->viewport()->height();
        // Not QScrollArea::ensureWidgetVisible, to which the line of the cursor would be enough.
        QRect place(widget->mapTo(area->widget(), QPoint(0, 0)), widget->size());
        if (view != nullptr && view->currentIndex().isValid()) {
            const QRect row = view->visualRect(view->currentIndex());
            place = QRect(view->viewport()->mapTo(area->widget(), row.topLeft()), row.size());
        }
        if (place.height() <= seen) {
            area->ensureVisible(0, place.center().y(), 0, std::min(place.height() / 2 + length::small, seen / 2));
        }
    }
}

/// Where a part has just been shown, or the window got another size, the page takes its new height a little later.
void bringIntoViewSoon(QWidget* widget) {
    for (const int milliseconds : {0, 120}) {
        QTimer::singleShot(milliseconds, widget, [widget] {
            if (widget->hasFocus()) {
                bringIntoView(widget);
            }
        });
    }
}

}  // namespace

RingStyle::RingStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void RingStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const double inset = length::ring / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QColor(colours().focus), length::ring));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             length::radiusControl + length::ring, length::radiusControl + length::ring);
    painter->restore();
}

void RingStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// The text of a picker keeps clear of the arrow that the picker draws.
QRect RingStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && widget != nullptr &&
        widget->property("ownArrow").toBool()) {
        return option->rect.adjusted(4, 2, -36, -2);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int RingStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin) {
        return length::ring + length::ringGap;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RingStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const {
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1;
    }
    if (hint == SH_Widget_Animation_Duration && settings().reduceMotion) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

FocusRing::FocusRing(QWidget* window) : QObject(window), window_(window), frame_(new QFocusFrame(window)) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    window_->installEventFilter(this);
}

FocusRing::~FocusRing() {
    delete frame_;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && window_->focusWidget() != nullptr) {
        bringIntoViewSoon(window_->focusWidget());
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* focused) {
    const bool mine = focused != nullptr && focused != window_ && focused->window() == window_->window();
    if (mine) {
        bringIntoView(focused);
        bringIntoViewSoon(focused);
    }
    if (frame_ == nullptr) {
        frame_ = new QFocusFrame(window_);
    }
    if (auto* list = mine ? qobject_cast<QAbstractItemView*>(focused) : nullptr) {
        // The wheel may have moved the row that the keys act on out of sight.
        list->scrollTo(list->currentIndex());
    }
    frame_->setWidget(mine && !drawsItsOwnRing(focused) ? focused : nullptr);
    disconnect(rows_);
    const auto* view = mine ? qobject_cast<const QAbstractItemView*>(focused) : nullptr;
    if (view != nullptr && view->selectionModel() != nullptr) {
        // Its rows may come later, and with them its own ring.
        rows_ = connect(
            view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { follow(QApplication::focusWidget()); }, Qt::QueuedConnection);
    }
}

}  // namespace anchorite::ui
