#pragma once

#include <QList>
#include <QString>

#include "ceremony/rotation/diff.h"
#include "ui/sign/sign_subject.h"

namespace anchorite::ui {

/// A value before or after: what is compared, and a remark below it.
struct ChangeValue {
    QString text;
    QString caption;
    bool mono = false;
};

/// One change for people: the sentence, what it means, and both values.
struct ChangeWords {
    rotation::ChangeKind kind = rotation::ChangeKind::changed;
    rotation::Care care = rotation::Care::ordinary;
    QString title;
    QString remark;
    ChangeValue before;
    ChangeValue after;

    [[nodiscard]] QString spoken() const;  ///< the whole line, for who hears it
};

/// The lines of the diff, careful ones first, as the core orders them.
[[nodiscard]] QList<ChangeWords> changesOf(const SignSubject& subject);

/// "root threshold 3, snapshot key, ...": what stays, stated.
[[nodiscard]] QString unchangedOf(const SignSubject& subject);

/// "It removes Felix Braun, adds Mei Chen and expires 2027-12-01 00:00 UTC."
[[nodiscard]] QString consequenceOf(const SignSubject& subject);

}  // namespace anchorite::ui
