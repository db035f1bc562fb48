#include <QFontMetrics>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/review/ladder.h"
#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr double axisHeight = 32;
constexpr double rightMargin = 14;
constexpr double labelGap = 12;
constexpr double openBar = 64;
constexpr double signSide = 16;
constexpr int textHeight = 20;
constexpr std::int64_t secondsPerDay = 86400;

/// Real time onto pixels.
struct Scale {
    double from, to;  ///< Unix seconds
    double left, right;

    [[nodiscard]] double x(double seconds) const { return left + (seconds - from) / (to - from) * (right - left); }
    [[nodiscard]] double x(UtcTime time) const { return x(static_cast<double>(time.unixSeconds())); }
};

double textWidth(const QString& text) {
    return QFontMetrics(fontOf(Type::caption)).horizontalAdvance(text) + 4;
}

/// The first and the last moment that is drawn: half a year around them, so that open bars have room.
Scale scaleOf(const Review& review, double left, double right) {
    constexpr double year = 365.25 * secondsPerDay;
    std::vector<double> moments;
    for (int i = 0; i < review.count(); ++i) {
        const audit::ReviewedRoot& reviewed = review.root(i);
        if (reviewed.root) {
            moments.push_back(static_cast<double>(reviewed.root->root().expires().time.unixSeconds()));
        }
        if (reviewed.published) {
            moments.push_back(static_cast<double>(reviewed.published->unixSeconds()));
        }
    }
    if (const auto at = review.history().options().at) {
        moments.push_back(static_cast<double>(at->unixSeconds()));
    }
    if (moments.empty()) {
        return {0, year, left, right};
    }
    const auto [low, high] = std::ranges::minmax(moments);
    const double margin = std::max((high - low) * 0.06, year / 2);
    return {low - margin, high + margin * 0.3, left, right};
}

std::vector<LadderPlan::Year> yearsIn(const Scale& scale) {
    const auto yearAt = [](double seconds) {
        const auto time = UtcTime::fromUnixSeconds(static_cast<std::int64_t>(seconds));
        return std::stoi(time.date().substr(0, 4));
    };
    const int first = yearAt(scale.from);
    const int last = yearAt(scale.to);
    int step = 1;
    for (const int wider : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000}) {
        step = wider;
        if ((scale.right - scale.left) * step / std::max(1, last - first) >= 56) {
            break;
        }
    }
    std::vector<LadderPlan::Year> years;
    for (int year = (first / step + 1) * step; year <= last; year += step) {
        const QString words = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
        const auto begin = UtcTime::parseTyped(words.toStdString() + "-01-01");
        const double x = begin ? scale.x(*begin) : scale.left;
        if (begin && x > scale.left + 22 && x < scale.right - 22) {
            years.push_back({x, words});
        }
    }
    return years;
}

/// A bar whose begin nobody has named reaches back to where the root before it lapsed, or a little.
QRectF barOf(const Review& review, int index, const Scale& scale, const QRectF& row) {
    const audit::ReviewedRoot& reviewed = review.root(index);
    const double end = scale.x(reviewed.root->root().expires().time);
    double begin = end - openBar;
    if (reviewed.published) {
        begin = std::min(scale.x(*reviewed.published), end - 3);
    } else if (index > 0 && review.root(index - 1).root) {
        begin = std::min(begin, scale.x(review.root(index - 1).root->root().expires().time) - 10);
    }
    begin = std::max(begin, scale.left);
    const double top = row.center().y() - length::ladderBar / 2.0;
    return {begin, top, std::max(3.0, end - begin), length::ladderBar};
}

std::optional<QRectF> gapAfter(const Review& review, int index, const Scale& scale, const QRectF& bar) {
    if (index + 1 >= review.count() || !review.root(index + 1).published) {
        return std::nullopt;
    }
    const double next = scale.x(*review.root(index + 1).published);
    if (*review.root(index + 1).published <= review.root(index).root->root().expires().time) {
        return std::nullopt;
    }
    return QRectF(bar.right(), bar.top(), std::max(3.0, next - bar.right()), bar.height());
}

QString remarkFor(const Review& review, int index) {
    const audit::ReviewedRoot& reviewed = review.root(index);
    if (!reviewed.root || review.sign(index) == Sign::draft) {
        return review.word(index);
    }
    if (index > 0 && reviewed.published && review.root(index - 1).root) {
        const UtcTime lapsed = review.root(index - 1).root->root().expires().time;
        const std::int64_t days = daysBetween(lapsed, *reviewed.published);
        if (*reviewed.published > lapsed) {
            return days == 1 ? Ladder::tr("1 day without a valid root")
                             : Ladder::tr("%1 days without a valid root").arg(days);
        }
    }
    return review.sign(index) == Sign::waiting ? review.word(index) : QString();
}

/// Right of the bar when there is room, else left of it; the remark takes the other side.
void placeTexts(LadderPlan::Rung& rung, double left, double right) {
    const auto at = [&](double x, const QString& words) {
        return LadderPlan::Text{QRectF(x, rung.row.center().y() - textHeight / 2.0, textWidth(words), textHeight),
                                words};
    };
    const QString expires = rung.expires.words;
    const QString remark = rung.remark.words;
    const double before = rung.bar.left() - labelGap;
    double after = (rung.gap ? rung.gap->right() : rung.bar.right()) + labelGap;
    bool leftTaken = false;
    if (after + textWidth(expires) <= right) {
        rung.expires = at(after, expires);
        after = rung.expires.place.right() + labelGap;
    } else {
        leftTaken = true;
        rung.expires = at(std::max(left, before - textWidth(expires)), expires);
    }
    if (remark.isEmpty()) {
        return;
    }
    const double end = leftTaken ? rung.expires.place.left() - labelGap : before;
    rung.remark = end - textWidth(remark) >= left ? at(end - textWidth(remark), remark) : at(after, remark);
}

LadderPlan::Rung rungOf(const Review& review, int index, const Scale& scale, double width) {
    LadderPlan::Rung rung;
    rung.row = QRectF(0, axisHeight + index * length::ladderRow, width, length::ladderRow);
    rung.remark.words = remarkFor(review, index);
    const audit::ReviewedRoot& reviewed = review.root(index);
    if (!reviewed.root) {
        rung.remark.place =
            QRectF(scale.left, rung.row.center().y() - textHeight / 2.0, textWidth(rung.remark.words), textHeight);
        return rung;
    }
    rung.bar = barOf(review, index, scale, rung.row);
    rung.openBegin = !reviewed.published;
    rung.gap = gapAfter(review, index, scale, rung.bar);
    const QString date = QString::fromStdString(reviewed.root->root().expires().time.date());
    rung.expires.words = rung.openBegin && review.sign(index) != Sign::draft
                             ? Ladder::tr("expires %1, start not known").arg(date)
                             : Ladder::tr("expires %1").arg(date);
    placeTexts(rung, scale.left, width - rightMargin);
    return rung;
}

}  // namespace

LadderPlan planLadder(const Review& review, int width) {
    LadderPlan plan;
    const QFontMetrics metrics(fontOf(Type::label));
    for (int i = 0; i < review.count(); ++i) {
        plan.labelWidth = std::max<double>(plan.labelWidth, metrics.horizontalAdvance(review.label(i)));
    }
    plan.left = 14 + plan.labelWidth + 8 + signSide + 24;
    const Scale scale = scaleOf(review, plan.left, width - 150.0);
    for (int i = 0; i < review.count(); ++i) {
        plan.rungs.push_back(rungOf(review, i, scale, width));
    }
    plan.years = yearsIn(scale);
    if (const auto at = review.history().options().at) {
        const QString words = Ladder::tr("as of %1").arg(QString::fromStdString(at->date()));
        const double x = std::min(scale.x(*at), width - rightMargin - textWidth(words) - 6);
        plan.judged = LadderPlan::Text{QRectF(x, 6, textWidth(words) + 6, textHeight), words};
        std::erase_if(plan.years, [&](const LadderPlan::Year& year) {
            return year.x + 24 > plan.judged->place.left() && year.x - 24 < plan.judged->place.right();
        });
    }
    return plan;
}

}  // namespace anchorite::ui
