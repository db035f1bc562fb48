#pragma once

#include <span>
#include <string>
#include <string_view>

namespace anchorite::app {

/// How a program ends (docs/ERRORS.md): fixed for scripts.
enum class Exit : int {
    done = 0,
    unexpected = 1,
    usage = 2,
    input = 3,         ///< unreadable, malformed, wrong kind
    verification = 4,  ///< a signature, chain or digest does not hold
    incomplete = 5,    ///< a threshold is not reached yet
    refused = 6,       ///< by policy, by a guard, by a finding
    passphrase = 7,
    confirmation = 8,  ///< declined, or words do not match
    unwritable = 9,
    interrupted = 130,
};

/// What an error code means to people. Every code that is raised anywhere has one row; command line, window and
/// docs/ERRORS.md all show these sentences. Each text is one sentence without capital and full stop.
struct ErrorRow {
    std::string_view code;
    std::string_view title;  ///< what happened
    std::string_view safe;   ///< what is safe
    std::string_view next;   ///< what to do
    Exit exit;               ///< unless the verb says otherwise
};

struct ErrorFamily {
    std::string_view title;
    std::span<const ErrorRow> rows;
};

[[nodiscard]] std::span<const ErrorFamily> errorFamilies();

/// The row of a code; null for a code that does not exist.
[[nodiscard]] const ErrorRow* explain(std::string_view code);

/// `Exit::unexpected` for a code that does not exist.
[[nodiscard]] Exit exitOf(std::string_view code);

/// "wrong passphrase" for 7.
[[nodiscard]] std::string_view meaningOf(Exit exit);

/// All exit codes, in order.
[[nodiscard]] std::span<const Exit> exits();

/// The whole of docs/ERRORS.md.
[[nodiscard]] std::string errorsMarkdown();

}  // namespace anchorite::app
