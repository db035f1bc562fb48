#pragma once

#include <QFrame>

#include "ui/widgets/mark.h"

namespace anchorite::ui {

/// A band over the whole width: a sign, a sentence that is said loud, and one that explains it. `ground` is a surface
/// of the style sheet: `band-stop`, `band-careful`, `surface`.
[[nodiscard]] QFrame* makeBand(const char* ground, Sign sign, const QString& title, const QString& sentence);

/// Hidden words: a sunken band with a dashed border.
[[nodiscard]] QFrame* makeHiddenWords(const QString& title, const QString& sentence);

}  // namespace anchorite::ui
