#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/icons/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/chosen.h"

namespace anchorite::ui {

namespace {

constexpr int iconSide = 20;
constexpr int beside = 16;

}  // namespace

Segment::Segment(QString icon, const QString& text, QWidget* parent)
    : QRadioButton(text, parent), icon_(std::move(icon)) {
    tabOnlyWhenChecked(this);
    setFont(fontOf(Type::strong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Segment::sizeHint() const {
    const int words = QFontMetrics(fontOf(Type::strong)).horizontalAdvance(text());
    return {2 * beside + (icon_.isEmpty() ? 0 : iconSide + 8) + words, length::control};
}

QStringList Segment::clippedTexts() const {
    return width() < sizeHint().width() ? QStringList{text()} : QStringList{};
}

void Segment::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosenFrame(painter, *this, 0);
    const int before = icon_.isEmpty() ? beside : beside + iconSide + 8;
    if (!icon_.isEmpty()) {
        paintIcon(painter, icon_, QRectF(beside, (height() - iconSide) / 2.0, iconSide, iconSide), QColor(c.text));
    }
    painter.setPen(QColor(c.text));
    painter.setFont(fontOf(isChecked() ? Type::strong : Type::body));
    painter.drawText(rect().adjusted(before, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

Segments::Segments(const QList<Part>& parts, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Part& part : parts) {
        auto* segment = new Segment(part.icon, part.text);
        segment->setObjectName(part.name);
        segment->setAccessibleName(part.text);
        connect(segment, &Segment::toggled, this, [this, index = parts_.size()](bool on) {
            if (on) {
                emit changed(static_cast<int>(index));
            }
        });
        parts_ << segment;
        row->addWidget(segment);
    }
    parts_.first()->setChecked(true);
}

int Segments::chosen() const {
    for (int i = 0; i < parts_.size(); ++i) {
        if (parts_.at(i)->isChecked()) {
            return i;
        }
    }
    return 0;
}

void Segments::choose(int index) {
    parts_.at(index)->setChecked(true);
}

}  // namespace anchorite::ui
