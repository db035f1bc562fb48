#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <string_view>

namespace anchorite::ui {

/// What an error code means to people: one sentence each, without capital and full stop (docs/ERRORS.md).
struct ErrorWords {
    std::string_view title;  ///< what happened
    std::string_view safe;
    std::string_view next;
};

/// The one table of errors, as the program hands it in; none for a code that does not exist.
using Explain = std::function<std::optional<ErrorWords>(std::string_view code)>;

/// The window hands the table in, once, before the first page; asked in the window's thread only.
void useErrorWords(Explain explain);

/// What a person reads about a code: a title without full stop, two sentences with one, in the window's language.
struct ErrorSentences {
    QString title;
    QString safe;
    QString next;
};

/// Of the table, but for what a window has other ways for than the command line. A code that the table does not have
/// gets sentences that are true of every error.
[[nodiscard]] ErrorSentences sentencesOf(std::string_view code);

}  // namespace anchorite::ui
