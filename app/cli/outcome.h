#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/errors.h"
#include "ceremony/metadata/signed_root.h"

namespace anchorite::app::cli {

/// One finding as the envelope has it.
struct FindingLine {
    std::string code;
    std::string severity;  ///< `error`, `warning`, or an auditor's `BLOCK` to `INFO`
    std::string what;
    std::string safe;
    std::string next;
};

/// The payload that a verb touched.
struct PayloadFacts {
    std::int64_t version;
    crypto::Sha256 digest;
};

[[nodiscard]] inline PayloadFacts factsOf(const metadata::RootPayload& payload) {
    return {payload.root().version().number(), payload.digest()};
}

/// What a verb leaves behind: the same for people and for scripts.
struct Outcome {
    Exit exit = Exit::done;
    std::optional<PayloadFacts> payload;
    metadata::Json result;  ///< the envelope's `result`; null until there is one
    std::vector<FindingLine> findings;
    std::vector<std::string> next;     ///< commands that make sense now
    std::string text;                  ///< for people, on standard output; made harmless line by line
    std::optional<std::string> bytes;  ///< data for standard output, as they are

    /// Adds an error with the sentences of its code, and ends with `as` or the exit code of its row.
    void addError(const Error& error, std::optional<Exit> as = std::nullopt);
    /// Something noteworthy that refuses nothing.
    void addWarning(const metadata::Note& note);
    void addWarning(const Error& error);
};

[[nodiscard]] FindingLine errorLine(const Error& error, std::string severity);

/// The envelope of ux.md 6.3: one JSON object and a newline.
[[nodiscard]] std::string envelopeOf(const std::string& command, const Outcome& outcome);

}  // namespace anchorite::app::cli
