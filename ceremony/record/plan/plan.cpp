#include "ceremony/record/plan/plan.h"

#include <algorithm>
#include <utility>

namespace anchorite::record {

std::string_view nameOf(CeremonyType type) {
    switch (type) {
        case CeremonyType::firstRoot:
            return "first-root";
        case CeremonyType::renewal:
            return "renewal";
        case CeremonyType::replaceHolder:
            return "replace-holder";
        case CeremonyType::raiseThreshold:
            return "raise-threshold";
        case CeremonyType::onlineKeys:
            return "online-keys";
        case CeremonyType::rotation:
            return "rotation";
        case CeremonyType::emergency:
            return "emergency";
    }
    std::unreachable();
}

std::string_view nameOf(Duty duty) {
    switch (duty) {
        case Duty::administrator:
            return "administrator";
        case Duty::keyHolder:
            return "key-holder";
        case Duty::witness:
            return "witness";
        case Duty::auditor:
            return "auditor";
        case Duty::onlineOperator:
            return "online-operator";
    }
    std::unreachable();
}

std::string_view nameOf(KeyPart part) {
    switch (part) {
        case KeyPart::added:
            return "added";
        case KeyPart::kept:
            return "kept";
        case KeyPart::removed:
            return "removed";
    }
    std::unreachable();
}

const Person* Plan::person(std::string_view wanted) const {
    const auto found = std::ranges::find(people, wanted, &Person::name);
    return found == people.end() ? nullptr : &*found;
}

const Person* Plan::personWithInitials(std::string_view wanted) const {
    const auto found = std::ranges::find(people, wanted, &Person::initials);
    return found == people.end() ? nullptr : &*found;
}

const PlannedKey* Plan::key(std::string_view label) const {
    const auto found = std::ranges::find(keys, label, &PlannedKey::label);
    return found == keys.end() ? nullptr : &*found;
}

std::int64_t Plan::threshold(metadata::RoleName role) const {
    const auto found = std::ranges::find(thresholds, role, &RoleThreshold::role);
    return found == thresholds.end() ? 0 : found->threshold;
}

}  // namespace anchorite::record
