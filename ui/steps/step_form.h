#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

#include "ceremony/record/plan/script.h"

namespace anchorite::ui {

/// One value that a step asks for. `name` is the one that the step's check reads.
struct FormField {
    enum class Kind { line, text, time, choice };
    QString name;
    QString label;
    QString hint;  ///< below the field; may be empty
    Kind kind = Kind::line;
    QList<std::pair<QString, QString>> choices{};  ///< value and words, for `choice`
    bool mayBeEmpty = false;
};

/// What a person fills in for one step, besides who acts and the words that are read back.
struct StepForm {
    QList<FormField> fields;
    enum class Files { none, one, many, mayBeOne, mayBeMany } files = Files::none;
    QString filesLabel;
    bool rollCall = false;      ///< everybody of the plan, with initials
    bool witness = false;       ///< a witness types initials
    bool statements = false;    ///< holders may sign the head here
    bool certificates = false;  ///< pairs of thing and certificate
    bool folder = false;        ///< where something is written
};

/// Empty where only words are read back, and for the steps that have a page of their own.
[[nodiscard]] StepForm formOf(record::StepKind kind);

}  // namespace anchorite::ui
