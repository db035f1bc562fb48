#pragma once

#include <string>
#include <string_view>

#include "crypto/base/random.h"
#include "crypto/base/result.h"

namespace anchorite::ui {

/// Two words by which people tell two identical machines apart: "amber heron". It is no secret and proves nothing.
class MachineName {
  public:
    /// One of 4096, each as likely as the others.
    static MachineName draw(Random& random);

    /// The text of machine.json, and back: only words of our own lists. Error: `memory.malformed`.
    [[nodiscard]] std::string text() const;
    static Result<MachineName> parse(std::string_view text);

    /// "amber heron".
    [[nodiscard]] const std::string& words() const { return words_; }

    friend bool operator==(const MachineName&, const MachineName&) = default;

  private:
    explicit MachineName(std::string words) : words_(std::move(words)) {}
    std::string words_;
};

}  // namespace anchorite::ui
