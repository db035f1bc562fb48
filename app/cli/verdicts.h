#pragma once

#include <optional>
#include <string>

#include "app/cli/outcome.h"
#include "ceremony/metadata/chain.h"

namespace anchorite::app::cli {

/// One file's part of a verdict, in the vocabulary of the issue: what `result` says of a file, or of one step of a
/// chain.
struct StepView {
    std::string file;
    std::optional<Error> refused;
    std::optional<metadata::Dialect> dialect;
    std::optional<metadata::Version> version;
    std::optional<metadata::Examination> examination;

    [[nodiscard]] std::vector<std::string> warnings() const;
    /// verdict, rule, at (null), dialect, version, valid_new, threshold_new, valid_old, threshold_old, warnings.
    [[nodiscard]] metadata::Json json() const;
    /// One line for people.
    [[nodiscard]] std::string text() const;
};

/// Shape of StepView::json() in the notation of schema.h, without the braces.
#define ANCHORITE_VERDICT_SHAPE                                                                   \
    "verdict:string,rule:string?,at:string?,dialect:string?,version:integer?,valid_new:integer?," \
    "threshold_new:integer?,valid_old:integer?,threshold_old:integer?,warnings:[string]"

/// "accept", or "reject 5.3.4-old-threshold at 3.root.json".
[[nodiscard]] std::string verdictText(const std::optional<Error>& refused, const std::string& at);

/// Adds the warnings of an examination to the findings.
void addNotes(Outcome& outcome, const std::string& file, const std::optional<metadata::Examination>& examination);

}  // namespace anchorite::app::cli
