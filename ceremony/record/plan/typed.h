#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/json.h"
#include "crypto/base/result.h"

namespace anchorite::record {

/// A value of a plan together with its place as the author typed it (`people[2].initials`), which every error names.
/// Errors: `plan.missing-member`, `plan.unknown-member`, `plan.value`. Refers to the document: does not outlive it.
class Typed {
  public:
    Typed(const metadata::Json& value, std::string place) : value_(&value), place_(std::move(place)) {}

    [[nodiscard]] const metadata::Json& value() const { return *value_; }
    [[nodiscard]] const std::string& place() const { return place_; }

    /// An object with no other members than these.
    Result<void> requireObject(std::initializer_list<std::string_view> names) const;
    Result<Typed> member(std::string_view name) const;
    [[nodiscard]] std::optional<Typed> find(std::string_view name) const;
    /// A list of `least` to `most` items.
    Result<std::vector<Typed>> items(std::size_t least, std::size_t most) const;

    /// Plain text on one line, 1 to `most` bytes, without blanks at its ends or two in a row: texts that look the same
    /// are the same as far as a program can see to it.
    Result<std::string> text(std::size_t most) const;
    /// The same, or nothing.
    Result<std::string> textOrEmpty(std::size_t most) const;
    Result<std::int64_t> number(std::int64_t least, std::int64_t most) const;
    Result<bool> truth() const;

    /// `plan.value` at this place: "people[2].initials must be ...".
    [[nodiscard]] std::unexpected<Error> refuse(std::string_view what) const;

  private:
    [[nodiscard]] std::string placeOf(std::string_view name) const;
    const metadata::Json* value_;
    std::string place_;
};

}  // namespace anchorite::record
