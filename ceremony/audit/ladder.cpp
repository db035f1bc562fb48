#include <algorithm>
#include <charconv>
#include <cmath>

#include "ceremony/audit/html.h"
#include "ceremony/audit/phrases.h"

namespace anchorite::audit {
namespace {

constexpr double width = 1000;
constexpr double plotLeft = 128;
constexpr double plotRight = 850;  // the longest label, "expires 2021-06-02", fits to the right of it
constexpr double top = 34;
constexpr double rowHeight = 24;
constexpr double barHeight = 12;
constexpr double stub = 48;  // of a bar whose start is not known
constexpr double letter = 7.4;
constexpr std::int64_t day = 86400;
constexpr std::int64_t longestAxis = 366 * day * 30;

std::string number(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 1).ptr;
    return {text, end};
}

std::string attribute(std::string_view name, double value) {
    return " " + std::string(name) + "=\"" + number(value) + "\"";
}

std::string textAt(double x, double y, std::string_view cssClass, const std::string& text,
                   std::string_view anchor = "") {
    return "<text" + attribute("x", x) + attribute("y", y) +
           (cssClass.empty() ? "" : " class=\"" + std::string(cssClass) + "\"") +
           (anchor.empty() ? "" : " text-anchor=\"" + std::string(anchor) + "\"") + ">" + html(text) + "</text>";
}

std::string lineAt(std::string_view cssClass, double x, double y1, double y2) {
    return "<line class=\"" + std::string(cssClass) + "\"" + attribute("x1", x) + attribute("y1", y1) +
           attribute("x2", x) + attribute("y2", y2) + "/>";
}

/// Real time along x. Times far beyond the rest (a year 2116) end at the right edge.
class Axis {
  public:
    explicit Axis(const History& history) {
        for (const auto& reviewed : history.roots()) {
            if (!reviewed.root)
                continue;
            if (reviewed.published)
                take(*reviewed.published);
            take(reviewed.root->root().expires().time);
        }
        if (history.options().at)
            take(*history.options().at);
        if (to_ < from_)
            from_ = to_ = 0;
        const auto margin = std::max<std::int64_t>((to_ - from_) / 12, 60 * day);
        from_ -= margin;
        to_ = std::min(to_ + margin / 4, from_ + longestAxis);
    }

    [[nodiscard]] double x(UtcTime time) const {
        const auto share = static_cast<double>(time.unixSeconds() - from_) / static_cast<double>(to_ - from_);
        return plotLeft + (plotRight - plotLeft) * std::clamp(share, 0.0, 1.0);
    }
    [[nodiscard]] bool beyond(UtcTime time) const { return time.unixSeconds() > to_; }

    struct Tick {
        UtcTime time;
        std::string label;
    };
    /// About eight of them, on the first of a month or of a year.
    [[nodiscard]] std::vector<Tick> ticks() const {
        constexpr std::int64_t month = 30 * day;
        const auto wanted = (to_ - from_) / month / 8 + 1;
        std::int64_t step = 240;
        for (const std::int64_t months : {1, 3, 6, 12, 24, 60, 120}) {
            if (months >= wanted) {
                step = months;
                break;
            }
        }
        std::vector<Tick> list;
        const auto firstYear = std::stoll(UtcTime::fromUnixSeconds(from_).date().substr(0, 4));
        for (std::int64_t at = firstYear / 20 * 20 * 12; at < 9999 * 12 + 12; at += step) {
            const auto label = monthText(at);
            const auto time = UtcTime::parseTyped(label + "-01");
            if (!time || time->unixSeconds() < from_)
                continue;
            if (time->unixSeconds() > to_)
                break;
            list.push_back({*time, step % 12 == 0 ? label.substr(0, 4) : label});
        }
        return list;
    }

  private:
    void take(UtcTime time) {
        from_ = std::min(from_, time.unixSeconds());
        to_ = std::max(to_, time.unixSeconds());
    }
    /// `YYYY-MM` of a count of months since year 0.
    static std::string monthText(std::int64_t months) {
        auto year = std::to_string(months / 12);
        const auto month = std::to_string(months % 12 + 1);
        year.insert(0, 4 - std::min<std::size_t>(4, year.size()), '0');
        return year + (month.size() < 2 ? "-0" : "-") + month;
    }

    std::int64_t from_ = std::int64_t{1} << 60;
    std::int64_t to_ = -(std::int64_t{1} << 60);
};

class LadderSvg {
  public:
    LadderSvg(const History& history, std::size_t first, std::size_t last)
        : history_(history), axis_(history), first_(first), last_(last) {}

    std::string render() && {
        const auto rows = static_cast<double>(last_ - first_);
        bottom_ = top + rows * rowHeight;
        out_ = "<svg class=\"ladder\" role=\"img\" viewBox=\"0 0 1000 " +
               number(bottom_ + (history_.options().at ? 30 : 8)) +
               "\" aria-label=\"Versions in time; the same facts stand under Versions\">";
        for (std::size_t i = first_; i < last_; ++i)
            drawBackground(i);
        drawAxis();
        for (std::size_t i = first_; i < last_; ++i)
            drawRow(i);
        return std::move(out_) + "</svg>";
    }

  private:
    [[nodiscard]] double middle(std::size_t i) const {
        return top + (static_cast<double>(i - first_) + 0.5) * rowHeight;
    }
    [[nodiscard]] const ReviewedRoot& root(std::size_t i) const { return history_.roots()[i]; }
    [[nodiscard]] bool isBad(std::size_t i) const {
        const auto outcome = outcomeOf(root(i));
        return outcome == Outcome::refused || outcome == Outcome::unreadable;
    }
    [[nodiscard]] UtcTime expiry(std::size_t i) const { return root(i).root->root().expires().time; }

    void drawBackground(std::size_t i) {
        if (isBad(i))
            out_ += "<rect class=\"back\" x=\"0\"" + attribute("y", middle(i) - rowHeight / 2) +
                    attribute("width", width) + attribute("height", rowHeight) + "/>";
    }

    void drawAxis() {
        for (const auto& [time, label] : axis_.ticks()) {
            out_ += lineAt("tick", axis_.x(time), top - 6, bottom_);
            out_ += textAt(axis_.x(time), 20, "", label, "middle");
        }
        if (const auto at = history_.options().at) {
            const auto x = axis_.x(*at);
            out_ += lineAt("now", x, top - 6, bottom_ + 6);
            out_ += textAt(std::clamp(x, 110.0, width - 110), bottom_ + 21, "nowtext", "judged as of " + at->date(),
                           "middle");
        }
    }

    void drawRow(std::size_t i) {
        const auto y = middle(i);
        const auto look = lookOf(outcomeOf(root(i)));
        out_ += std::string("<g") + (isBad(i) ? " class=\"badrow\"" : "") + ">";
        out_ += textAt(42, y + 4.5, "name", briefly(shortName(root(i)), 11));
        out_ += "<use href=\"#" + std::string(look.symbol) + "\" class=\"" + std::string(look.colour) + "\"" +
                attribute("x", 14) + attribute("y", y - 9) + " width=\"18\" height=\"18\"/>";
        if (root(i).root)
            drawSpan(i, y, look.colour);
        else
            out_ += textAt(plotLeft + 8, y + 4.5, "", "cannot be read");
        out_ += "</g>";
    }

    void drawSpan(std::size_t i, double y, std::string_view colour) {
        const auto end = axis_.x(expiry(i));
        const auto start = root(i).published ? std::min(axis_.x(*root(i).published), end - 3) : end - stub;
        drawBar(std::max(start, plotLeft), end, y, colour, root(i).published.has_value(), axis_.beyond(expiry(i)));
        auto labelAt = end + 8;
        if (i + 1 < last_ && gapAfter(i)) {
            const auto gapEnd = std::max(axis_.x(*root(i + 1).published), end + 4);
            out_ += "<rect class=\"gap\"" + attribute("x", end) + attribute("y", y - barHeight / 2) +
                    attribute("width", gapEnd - end) + attribute("height", barHeight) + "/>";
            labelAt = gapEnd + 8;
        }
        if (i + 1 < last_)
            drawRung(i, y);
        auto label = "expires " + expiry(i).date();
        if (i > 0 && gapAfter(i - 1))
            label = drawGapText(i, start, y, label);
        out_ += textAt(labelAt, y + 4.5, "", label);
    }

    /// A side is left open where its time is not known or lies beyond the axis.
    void drawBar(double start, double end, double y, std::string_view colour, bool closedLeft, bool openRight) {
        const auto up = number(y - barHeight / 2);
        const auto down = number(y + barHeight / 2);
        auto path = "M" + number(start) + " " + up + "H" + number(end);
        path += (openRight ? "M" : "L") + number(end) + " " + down + "H" + number(start) + (closedLeft ? "V" + up : "");
        out_ += "<path class=\"bar " + std::string(colour) + "\" d=\"" + path + "\"/>";
    }

    [[nodiscard]] bool gapAfter(std::size_t i) const {
        const auto& next = root(i + 1);
        return root(i).root && next.root && next.published && *next.published > expiry(i);
    }

    void drawRung(std::size_t i, double y) {
        if (!root(i + 1).root || !root(i + 1).published)
            return;
        const auto& vouched = history_.matrix().previous[i + 1];
        const bool good = vouched && vouched->have >= vouched->need;
        const auto x = std::min(axis_.x(*root(i + 1).published), axis_.x(expiry(i + 1)) - 3);
        out_ += lineAt(good ? "rung ok" : "rung stop", x, y + barHeight / 2, y + rowHeight - barHeight / 2);
    }

    /// Left of the bar where there is room, else behind the label.
    std::string drawGapText(std::size_t i, double start, double y, const std::string& label) {
        const auto text =
            spanOf(root(i).published->unixSeconds() - expiry(i - 1).unixSeconds()) + " without a valid root";
        if (start - 8 - letter * static_cast<double>(text.size()) < plotLeft)
            return label + ", " + text;
        out_ += textAt(start - 8, y + 4.5, "gaptext", text, "end");
        return label;
    }

    const History& history_;
    Axis axis_;
    std::size_t first_;
    std::size_t last_;
    double bottom_ = 0;
    std::string out_;
};

}  // namespace

std::string ladderSvg(const History& history, std::size_t first, std::size_t last) {
    return LadderSvg(history, first, last).render();
}

}  // namespace anchorite::audit
