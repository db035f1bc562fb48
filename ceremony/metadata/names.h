#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/result.h"

namespace anchorite::metadata {

/// Which rules a document follows, decided from `signed` alone (standards, section 5).
enum class Dialect { tuf, notaryV1, uptane, goTuf0 };

/// `tuf`, `notary-v1`, `uptane`, `go-tuf-0`.
[[nodiscard]] std::string_view nameOf(Dialect dialect);

enum class RoleName { root, targets, snapshot, timestamp, mirrors };

[[nodiscard]] std::string_view nameOf(RoleName role);
[[nodiscard]] std::optional<RoleName> roleNamed(std::string_view name);

/// A keyid: the exact text that stands in the file. Case matters and any string is possible.
class KeyId {
  public:
    explicit KeyId(std::string text) : text_(std::move(text)) {}
    [[nodiscard]] const std::string& text() const { return text_; }
    /// `3f91…44c2` for people; a keyid that is not hex stands in quotes, at most 40 bytes of it, made fit for a
    /// terminal.
    [[nodiscard]] std::string shortForm() const;
    friend auto operator<=>(const KeyId&, const KeyId&) = default;

  private:
    std::string text_;
};

/// 1 or more.
class Version {
  public:
    /// Error: `root.version`.
    static Result<Version> of(std::int64_t number);
    [[nodiscard]] std::int64_t number() const { return number_; }
    /// The only version that may follow. The largest one has no successor and is its own.
    [[nodiscard]] Version next() const;
    friend auto operator<=>(const Version&, const Version&) = default;

  private:
    explicit Version(std::int64_t number) : number_(number) {}
    std::int64_t number_;
};

/// 1 or more.
class Threshold {
  public:
    /// Error: `role.threshold`.
    static Result<Threshold> of(std::int64_t number);
    [[nodiscard]] std::int64_t number() const { return number_; }
    friend auto operator<=>(const Threshold&, const Threshold&) = default;

  private:
    explicit Threshold(std::int64_t number) : number_(number) {}
    std::int64_t number_;
};

/// Something noteworthy that refuses nothing by itself: a name of section 8 marked (w) there.
struct Note {
    std::string_view code;
    std::string subject;  ///< keyid or role name it is about
    std::string detail;   ///< one sentence, without a full stop
};

}  // namespace anchorite::metadata
