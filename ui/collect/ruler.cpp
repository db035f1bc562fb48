#include "ui/collect/ruler.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int segmentHeight = 44;
constexpr int overhang = 6;  ///< of the post, at each end
constexpr int postWidth = 4;
constexpr int sign = 18;
constexpr int beforeText = 38;
constexpr int narrowestNamed = 70;

/// As much of a name as a segment has room for: whole, else the first word.
QString nameThatFits(const QString& name, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    return metrics.elidedText(metrics.horizontalAdvance(name) <= width ? name : first, Qt::ElideRight, width);
}

}  // namespace

Ruler::Ruler(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Ruler::read(const Reading& reading) {
    if (reading_ == reading) {
        return;
    }
    reading_ = reading;
    setAccessibleName(tr("%1: %2 of %3").arg(reading.title).arg(reading.signers.size()).arg(reading.need));
    setAccessibleDescription(reading.missing.isEmpty()
                                 ? tr("Nobody is missing")
                                 : QStringLiteral("%1: %2").arg(reading.missingTitle, reading.missing));
    updateGeometry();
    update();
}

void Ruler::setNarrow(bool narrow) {
    narrow_ = narrow;
    updateGeometry();
}

int Ruler::partCount() const {
    return std::max<int>(reading_.need, static_cast<int>(reading_.signers.size()));
}

QString Ruler::label(int segment) const {
    return segment < reading_.signers.size() ? reading_.signers[segment] : tr("1 more");
}

QString Ruler::partSpoken(int segment) const {
    if (segment >= reading_.signers.size()) {
        return tr("1 more signature is needed");
    }
    const QString name = reading_.signers[segment];
    return segment < reading_.need ? tr("%1, valid").arg(name) : tr("%1, valid, beyond the threshold").arg(name);
}

Ruler::Plan Ruler::planned(int width) const {
    Plan plan;
    const int titleWidth = narrow_ ? 118 : 136;
    const int numeralWidth = narrow_ ? 76 : 100;
    const int missingWidth = narrow_ ? std::max(150, width / 4) : std::max(240, width * 28 / 100);
    plan.title = QRect(0, overhang, titleWidth, segmentHeight);
    plan.track = QRect(titleWidth, overhang, width - titleWidth - numeralWidth - missingWidth - 32, segmentHeight);
    plan.numeral = QRect(plan.track.right() + 17, 0, numeralWidth, segmentHeight + 2 * overhang);
    plan.missing = QRect(plan.numeral.right() + 17, overhang, missingWidth, segmentHeight);
    plan.post = plan.track.left() + plan.track.width() * reading_.need / std::max(1, partCount());
    plan.names = plan.track.width() / std::max(1, partCount()) >= narrowestNamed;
    return plan;
}

QRect Ruler::partRect(int segment) const {
    const Plan plan = planned(width());
    const int count = std::max(1, partCount());
    const int left = plan.track.left() + plan.track.width() * segment / count;
    const int right = plan.track.left() + plan.track.width() * (segment + 1) / count;
    return {left, plan.track.top(), right - left + (segment + 1 < count ? 1 : 0), plan.track.height()};
}

QSize Ruler::sizeHint() const {
    return {1000, heightForWidth(std::max(width(), 500))};
}

int Ruler::heightForWidth(int width) const {
    const Plan plan = planned(width);
    const int words = 22 + wrappedHeight(reading_.missing, fontOf(Type::body), plan.missing.width());
    return std::max(segmentHeight + 2 * overhang, words + overhang + 2);
}

void Ruler::paintSegment(QPainter& painter, const Plan& plan, int segment) const {
    const Colours& c = colours();
    const bool filled = segment < reading_.signers.size();
    const QRect place = partRect(segment);
    painter.setPen(QPen(QColor(c.border), 1));
    painter.setBrush(QColor(filled ? c.verifiedTint : c.surface));
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    const Sign shape = filled ? Sign::verified : Sign::waiting;
    const double left = plan.names ? place.left() + 11 : place.center().x() - sign / 2.0;
    paintSign(painter, shape, QRectF(left, place.center().y() - sign / 2.0 + 0.5, sign, sign));
    if (!plan.names) {
        return;
    }
    const QFont font = fontOf(filled ? Type::label : Type::caption);
    painter.setFont(font);
    painter.setPen(QColor(filled ? c.text : c.secondary));
    const QRect words = place.adjusted(beforeText, 0, -6, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, nameThatFits(label(segment), font, words.width()));
}

void Ruler::paintWords(QPainter& painter, const Plan& plan) const {
    const Colours& c = colours();
    painter.setFont(fontOf(Type::emphasis));
    painter.setPen(QColor(c.text));
    painter.drawText(plan.title.adjusted(0, -2, 0, -18), Qt::AlignVCenter | Qt::AlignLeft, reading_.title);
    painter.setFont(fontOf(Type::caption));
    painter.setPen(QColor(c.secondary));
    painter.drawText(plan.title.adjusted(0, 24, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("must agree"));
    const QString have = QString::number(reading_.signers.size());
    const QFont numeral = fontOf(Type::numeral);
    const int advance = QFontMetrics(numeral).horizontalAdvance(have);
    painter.setFont(numeral);
    painter.setPen(QColor(c.text));
    painter.drawText(plan.numeral, Qt::AlignVCenter | Qt::AlignLeft, have);
    painter.setFont(fontOf(Type::body));
    painter.setPen(QColor(c.secondary));
    painter.drawText(plan.numeral.adjusted(advance + 8, 14, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("of %1").arg(reading_.need));
    if (reading_.missing.isEmpty()) {
        return;
    }
    painter.setFont(fontOf(Type::caption));
    painter.drawText(QRect(plan.missing.topLeft(), QSize(plan.missing.width(), 20)), Qt::AlignVCenter | Qt::AlignLeft,
                     reading_.missingTitle);
    painter.setPen(QColor(c.text));
    paintWrapped(painter, reading_.missing, fontOf(Type::body),
                 QRectF(plan.missing.left(), plan.missing.top() + 22, plan.missing.width(), height()));
}

void Ruler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Plan plan = planned(width());
    for (int segment = 0; segment < partCount(); ++segment) {
        paintSegment(painter, plan, segment);
    }
    painter.fillRect(QRect(plan.post - postWidth / 2, 0, postWidth, segmentHeight + 2 * overhang),
                     QColor(colours().text));
    paintWords(painter, plan);
}

QStringList Ruler::clippedTexts() const {
    const Plan plan = planned(width());
    QStringList clipped;
    if (QFontMetrics(fontOf(Type::emphasis)).horizontalAdvance(reading_.title) > plan.title.width()) {
        clipped << reading_.title;
    }
    if (QFontMetrics(fontOf(Type::caption)).horizontalAdvance(reading_.missingTitle) > plan.missing.width()) {
        clipped << reading_.missingTitle;
    }
    if (heightForWidth(width()) > height() + 1) {
        clipped << reading_.missing;
    }
    return clipped;
}

}  // namespace anchorite::ui
