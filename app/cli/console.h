#pragma once

#include <string>
#include <string_view>

#include "app/cli/outcome.h"
#include "crypto/digest.h"

namespace anchorite::app::cli {

/// Standard error, as ux.md 6.1 has it: prefixes, no full stops, colour only on a terminal. Every line is made
/// harmless for a terminal, whatever a hostile file has put into it.
class Console {
  public:
    Console();

    void setQuiet(bool quiet) { quiet_ = quiet; }
    void setVerbose(bool verbose) { verbose_ = verbose; }

    /// `anchorite: ...`; not with --quiet.
    void note(std::string_view text) const;
    /// The same with --verbose only.
    void detail(std::string_view text) const;
    /// Lines without a prefix; not with --quiet.
    void lines(std::string_view text) const;
    /// `anchorite: hint: ...`; not with --quiet.
    void hint(std::string_view text) const;
    /// What must be seen before a gate, --quiet or not.
    void beforeGate(std::string_view text) const;
    /// Errors with their three sentences, warnings with one.
    void finding(const FindingLine& line) const;
    /// The title and the 32 words in four numbered rows.
    void words(std::string_view title, const crypto::Sha256& digest) const;

    /// Writes all of `bytes` to standard output. Error: `output.failed`.
    static Result<void> output(std::string_view bytes);
    /// The same text with each line made harmless.
    static std::string harmless(std::string_view text);

  private:
    void put(std::string_view prefix, std::string_view text) const;
    [[nodiscard]] std::string coloured(std::string_view text, std::string_view colour) const;
    bool quiet_ = false;
    bool verbose_ = false;
    bool colour_;
};

}  // namespace anchorite::app::cli
