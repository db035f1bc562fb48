#pragma once

#include <QString>

#include "ceremony/record/plan/plan.h"
#include "ui/plan/field_grid.h"

namespace anchorite::ui {

// The words of a plan for people.
[[nodiscard]] QString wordsOf(record::CeremonyType type);
[[nodiscard]] QString wordsOf(record::Duty duty);
[[nodiscard]] QString wordsOf(record::KeyPart part);
[[nodiscard]] QString wordsOf(metadata::RoleName role);
/// "generate keys by dice" for the steps that may be left out.
[[nodiscard]] QString wordsOfStep(const std::string& kind);

inline constexpr record::CeremonyType ceremonyTypes[] = {
    record::CeremonyType::firstRoot,      record::CeremonyType::renewal,    record::CeremonyType::replaceHolder,
    record::CeremonyType::raiseThreshold, record::CeremonyType::onlineKeys, record::CeremonyType::rotation,
    record::CeremonyType::emergency};
inline constexpr record::Duty duties[] = {record::Duty::administrator, record::Duty::keyHolder, record::Duty::witness,
                                          record::Duty::auditor, record::Duty::onlineOperator};
inline constexpr record::KeyPart keyParts[] = {record::KeyPart::added, record::KeyPart::kept, record::KeyPart::removed};
inline constexpr metadata::RoleName plannedRoles[] = {metadata::RoleName::root, metadata::RoleName::targets,
                                                      metadata::RoleName::snapshot, metadata::RoleName::timestamp};

/// Of an enumeration, by the names that stand in the file.
template <class Choices, class Words>
[[nodiscard]] QList<Option> optionsOf(const Choices& choices, const Words& words) {
    QList<Option> options;
    for (const auto choice : choices) {
        options << Option{words(choice), std::string(nameOf(choice))};
    }
    return options;
}

/// The choice of that name; `otherwise` when there is none.
template <class Choices, class Choice>
[[nodiscard]] Choice choiceNamed(const Choices& choices, std::string_view name, Choice otherwise) {
    for (const auto choice : choices) {
        if (nameOf(choice) == name) {
            return choice;
        }
    }
    return otherwise;
}

[[nodiscard]] std::int64_t numberOf(const std::string& text);

}  // namespace anchorite::ui
