#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/disk.h"
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

    static std::string pathIn(const std::string& state) { return joinPath(state, "machine.json"); }
    /// The name that is kept in this file, else `drawn`, which is kept from then on. `notKept`: why that failed; the
    /// file is left as it is. Errors of reading are told the same way.
    struct Kept;
    static Kept keep(Disk& disk, const std::string& path, const MachineName& drawn);

    friend bool operator==(const MachineName&, const MachineName&) = default;

  private:
    explicit MachineName(std::string words) : words_(std::move(words)) {}
    std::string words_;
};

struct MachineName::Kept {
    MachineName name;
    std::optional<Error> notKept;
};

}  // namespace anchorite::ui
