#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <charconv>
#include <utility>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

struct PlanTerms {
    Q_DECLARE_TR_FUNCTIONS(PlanTerms)
};

}  // namespace

QString wordsOf(record::CeremonyType type) {
    switch (type) {
        case record::CeremonyType::firstRoot:
            return PlanTerms::tr("First root");
        case record::CeremonyType::renewal:
            return PlanTerms::tr("Renewal: same keys, new expiry");
        case record::CeremonyType::replaceHolder:
            return PlanTerms::tr("Replace a holder");
        case record::CeremonyType::raiseThreshold:
            return PlanTerms::tr("Raise the threshold");
        case record::CeremonyType::onlineKeys:
            return PlanTerms::tr("Rotate online keys");
        case record::CeremonyType::rotation:
            return PlanTerms::tr("Rotation");
        case record::CeremonyType::emergency:
            return PlanTerms::tr("Emergency");
    }
    std::unreachable();
}

QString wordsOf(record::Duty duty) {
    switch (duty) {
        case record::Duty::administrator:
            return PlanTerms::tr("Administrator");
        case record::Duty::keyHolder:
            return PlanTerms::tr("Key holder");
        case record::Duty::witness:
            return PlanTerms::tr("Witness");
        case record::Duty::auditor:
            return PlanTerms::tr("Auditor");
        case record::Duty::onlineOperator:
            return PlanTerms::tr("Online operator");
    }
    std::unreachable();
}

QString wordsOf(record::KeyPart part) {
    switch (part) {
        case record::KeyPart::added:
            return PlanTerms::tr("Added: made in this ceremony");
        case record::KeyPart::kept:
            return PlanTerms::tr("Kept from the root before");
        case record::KeyPart::removed:
            return PlanTerms::tr("Removed");
    }
    std::unreachable();
}

QString wordsOf(metadata::RoleName role) {
    return plain(metadata::nameOf(role));
}

QString wordsOfStep(const std::string& kind) {
    if (kind == "rehearsal") {
        return PlanTerms::tr("the rehearsal before");
    }
    if (kind == "bag-in") {
        return PlanTerms::tr("seals when opened");
    }
    if (kind == "bag-out") {
        return PlanTerms::tr("new seals");
    }
    if (kind == "dice") {
        return PlanTerms::tr("dice");
    }
    if (kind == "second-encoder") {
        return PlanTerms::tr("a second program");
    }
    return plain(kind);
}

std::int64_t numberOf(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace anchorite::ui
