#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <charconv>
#include <utility>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("anchorite::ui::PlanWords", text);
}

}  // namespace

QString wordsOf(record::CeremonyType type) {
    switch (type) {
        case record::CeremonyType::firstRoot:
            return tr("First root");
        case record::CeremonyType::renewal:
            return tr("Renewal: same keys, new expiry");
        case record::CeremonyType::replaceHolder:
            return tr("Replace a holder");
        case record::CeremonyType::raiseThreshold:
            return tr("Raise the threshold");
        case record::CeremonyType::onlineKeys:
            return tr("Rotate online keys");
        case record::CeremonyType::rotation:
            return tr("Rotation");
        case record::CeremonyType::emergency:
            return tr("Emergency");
    }
    std::unreachable();
}

QString wordsOf(record::Duty duty) {
    switch (duty) {
        case record::Duty::administrator:
            return tr("Administrator");
        case record::Duty::keyHolder:
            return tr("Key holder");
        case record::Duty::witness:
            return tr("Witness");
        case record::Duty::auditor:
            return tr("Auditor");
        case record::Duty::onlineOperator:
            return tr("Online operator");
    }
    std::unreachable();
}

QString wordsOf(record::KeyPart part) {
    switch (part) {
        case record::KeyPart::added:
            return tr("Added: made in this ceremony");
        case record::KeyPart::kept:
            return tr("Kept from the root before");
        case record::KeyPart::removed:
            return tr("Removed");
    }
    std::unreachable();
}

QString wordsOf(metadata::RoleName role) {
    return plain(metadata::nameOf(role));
}

QString wordsOfStep(const std::string& kind) {
    if (kind == "rehearsal") {
        return tr("the rehearsal before");
    }
    if (kind == "bag-in") {
        return tr("seals when opened");
    }
    if (kind == "bag-out") {
        return tr("new seals");
    }
    if (kind == "dice") {
        return tr("dice");
    }
    if (kind == "second-encoder") {
        return tr("a second program");
    }
    return plain(kind);
}

std::int64_t numberOf(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace anchorite::ui
