#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "crypto/digest.h"

namespace anchorite::transfer {

/// MANIFEST.sha256: what `sha256sum` writes and checks, sorted by name. Names are one only once, whatever their case.
class Manifest {
  public:
    Manifest() = default;

    /// Strict: each line 64 small hex digits, two blanks (or blank and asterisk), a name without slash, backslash or
    /// control character, a line feed. Error: `usb.manifest`.
    static Result<Manifest> parse(ByteView bytes);

    [[nodiscard]] std::vector<std::string> foldedNames() const;
    /// As they are written, sorted.
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] std::optional<crypto::Sha256> digestOf(const std::string& name) const;

    /// Error: `usb.manifest` (the name is there).
    Result<void> add(const std::string& name, const crypto::Sha256& digest);

    [[nodiscard]] Bytes bytes() const;

  private:
    struct Line {
        std::string name;
        crypto::Sha256 digest;
    };
    std::map<std::string, Line> lines_;  ///< by folded name
};

}  // namespace anchorite::transfer
