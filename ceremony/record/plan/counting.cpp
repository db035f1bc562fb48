#include "ceremony/record/plan/counting.h"

#include <algorithm>

namespace anchorite::record {

std::string folded(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

bool isIn(const PlannedKey& key, metadata::RoleName role) {
    return std::ranges::find(key.roles, role) != key.roles.end();
}

std::vector<const PlannedKey*> keysOf(const Plan& plan, metadata::RoleName role) {
    std::vector<const PlannedKey*> keys;
    for (const auto& key : plan.keys) {
        if (key.part != KeyPart::removed && isIn(key, role))
            keys.push_back(&key);
    }
    return keys;
}

bool hasFitHolder(const Plan& plan, const PlannedKey& key) {
    const auto* holder = plan.person(key.holder);
    return holder && holder->has(key.online ? Duty::onlineOperator : Duty::keyHolder);
}

std::string siteOf(const Plan& plan, const PlannedKey& key) {
    if (!key.site.empty())
        return key.site;
    const auto* holder = plan.person(key.holder);
    return holder ? holder->site : "";
}

std::string listOf(const std::vector<std::string>& items) {
    std::string list;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool last = i + 1 == items.size();
        list += i == 0 ? "" : last ? " and " : ", ";
        list += items[i];
    }
    return list;
}

std::string countOf(std::size_t number, std::string_view noun) {
    return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

}  // namespace anchorite::record
