#include "ceremony/audit/summary.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "ceremony/audit/phrases.h"
#include "crypto/base/disk.h"

namespace anchorite::audit {
namespace {

/// `v1–v3, v5` for versions in any order.
std::string rangesOf(std::vector<std::int64_t> versions) {
    std::ranges::sort(versions);
    std::string text;
    for (std::size_t i = 0; i < versions.size();) {
        std::size_t end = i + 1;
        while (end < versions.size() && versions[end] - versions[end - 1] <= 1)
            ++end;
        text += (text.empty() ? "v" : ", v") + std::to_string(versions[i]);
        if (versions[end - 1] != versions[i])
            text += "–v" + std::to_string(versions[end - 1]);
        i = end;
    }
    return text;
}

}  // namespace

std::string toolName() {
    return "Anchorite " ANCHORITE_VERSION;
}

Outcome outcomeOf(const ReviewedRoot& reviewed) {
    if (reviewed.unreadable)
        return Outcome::unreadable;
    if (reviewed.refused)
        return Outcome::refused;
    return reviewed.reached ? Outcome::accepted : Outcome::notReached;
}

std::string outcomeText(const ReviewedRoot& reviewed, bool lone) {
    switch (outcomeOf(reviewed)) {
        case Outcome::accepted:
            return lone ? "verifies" : "accepted";
        case Outcome::refused:
            return "refused";
        case Outcome::unreadable:
            return "cannot be read";
        case Outcome::notReached:
            return "not reached";
    }
    std::unreachable();
}

std::string shortName(const ReviewedRoot& reviewed) {
    if (const auto version = reviewed.version())
        return "v" + std::to_string(*version);
    return briefly(fileName(reviewed.file), 24);
}

std::array<std::size_t, 5> countsOf(const std::vector<Finding>& findings) {
    std::array<std::size_t, 5> counts{};
    for (const auto& finding : findings)
        ++counts[static_cast<std::size_t>(finding.severity)];
    return counts;
}

std::vector<FindingGroup> groupsOf(const std::vector<Finding>& findings, GroupBy by) {
    std::vector<FindingGroup> groups;
    std::vector<std::vector<std::int64_t>> versions;
    using Words = std::tuple<Severity, std::string_view, std::string_view, std::string_view, std::string_view>;
    std::map<Words, std::size_t> places;
    for (const auto& finding : findings) {
        if (!finding.version) {
            groups.push_back({&finding, briefly(fileName(finding.file), 40)});
            versions.emplace_back();
            continue;
        }
        const bool all = by == GroupBy::everyWord;
        const Words words{finding.severity, finding.id, finding.title, all ? finding.what : std::string_view(),
                          all ? finding.next : std::string_view()};
        const auto [place, isNew] = places.try_emplace(words, groups.size());
        if (isNew) {
            groups.push_back({&finding, {}});
            versions.emplace_back();
        }
        versions[place->second].push_back(*finding.version);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!versions[i].empty())
            groups[i].where = rangesOf(std::move(versions[i]));
    }
    return groups;
}

std::string judgedText(const HistoryOptions& options) {
    return options.at ? "Judged as of " + options.at->display() : "No time was given: nothing is judged expired";
}

std::string dialectText(const History& history) {
    const auto dialect = history.chain().dialect;
    return dialect ? std::string(nameOf(*dialect)) : "unknown";
}

std::string countText(const std::optional<Count>& count) {
    return count ? std::to_string(count->have) + " of " + std::to_string(count->need) : "–";
}

}  // namespace anchorite::audit
