#include "ui/frame/content_area.h"

#include <QScrollBar>

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
