#pragma once

#include <QString>
#include <span>
#include <string_view>

namespace anchorite::ui {

/// A sentence of the rooms below, harmless and in the window's language. One that holds names and numbers is known by
/// the pattern that it was made from. What no pattern fits, or fits in two ways, stays English: better a foreign
/// sentence than names in each other's place.
[[nodiscard]] QString coreWords(std::string_view text);

/// The same, with a capital and a full stop.
[[nodiscard]] QString coreSentence(std::string_view text);

/// "ROOT KEY REMOVED" as a sentence begins: "Root key removed".
[[nodiscard]] QString calmWords(std::string_view title);

/// English, with %1 and so on where names and numbers stand, each once and in order: steps of a script; what the
/// comparison of two roots and the rules of the audit say; what follows from an incident.
[[nodiscard]] std::span<const char* const> stepSentences();
[[nodiscard]] std::span<const char* const> judgementSentences();
[[nodiscard]] std::span<const char* const> incidentSentences();

}  // namespace anchorite::ui
