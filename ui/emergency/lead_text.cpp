#include "ui/emergency/lead_text.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr double lineHeight = 22;

}  // namespace

LeadText::LeadText(QString lead, QString rest, QWidget* parent)
    : QWidget(parent), lead_(std::move(lead)), rest_(std::move(rest)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(said());
}

QString LeadText::said() const {
    return lead_.isEmpty() || rest_.isEmpty() ? lead_ + rest_ : lead_ + QLatin1Char(' ') + rest_;
}

int LeadText::heightForWidth(int width) const {
    QTextLayout layout;
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

double LeadText::layOut(QTextLayout& layout, int width) const {
    layout.setText(said());
    layout.setFont(fontOf(Type::body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = static_cast<int>(lead_.size());
    strong.format.setFont(fontOf(Type::strong));
    layout.setFormats({strong});
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (lineHeight - line.height()) / 2});
        top += lineHeight;
    }
    layout.endLayout();
    return top;
}

void LeadText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QColor(colours().text));
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

}  // namespace anchorite::ui
