#include "ui/frame/content_area.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace anchorite::ui {

namespace {

/// As the style sheet has it.
constexpr int barWidth = 12;

}  // namespace

ContentArea::ContentArea(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Content of the page"));
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 0, barWidth, 0);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ContentArea::keepWidth);
}

void ContentArea::hold(QWidget* page) {
    setWidget(page);
    page->setAutoFillBackground(false);
}

/// Its own size: where the page alone grows, what is new is seen first.
bool ContentArea::event(QEvent* event) {
    if (event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, &ContentArea::keepFocusInSight);
    }
    return QScrollArea::event(event);
}

void ContentArea::keepFocusInSight() {
    QWidget* focus = widget() == nullptr ? nullptr : widget()->focusWidget();
    if (focus != nullptr && focus->hasFocus()) {
        ensureWidgetVisible(focus);
    }
}

/// New margins lay the page out anew, which may change the range again: a page that just fits would never settle.
void ContentArea::keepWidth(int low, int high) {
    if (settling_) {
        return;
    }
    settling_ = true;
    setViewportMargins(0, 0, high > low ? 0 : barWidth, 0);
    settling_ = false;
}

}  // namespace anchorite::ui
