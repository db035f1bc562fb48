#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/base/result.h"

namespace anchorite {

/// A moment in UTC with whole seconds, from 0001-01-01 to 9999-12-31. No leap seconds.
class UtcTime {
  public:
    /// Exactly `YYYY-MM-DDTHH:MM:SSZ`, the one form that is written. Error: `time.malformed`.
    static Result<UtcTime> parse(std::string_view text);

    /// The form above, or `YYYY-MM-DD` for midnight UTC, as people may type it. Error: `time.malformed`.
    static Result<UtcTime> parseTyped(std::string_view text);

    /// RFC 3339 with a fraction and a numeric offset allowed, as found in old metadata; the
    /// fraction is cut off. Error: `time.malformed` (also for a leap second, a blank instead of
    /// `T`, lower-case letters, or a date that does not exist).
    static Result<UtcTime> parseLenient(std::string_view text);

    /// Moments outside the range become its first or last second.
    static UtcTime fromUnixSeconds(std::int64_t seconds) { return UtcTime(std::clamp(seconds, earliest, latest)); }

    [[nodiscard]] std::int64_t unixSeconds() const { return seconds_; }

    /// `YYYY-MM-DDTHH:MM:SSZ`.
    [[nodiscard]] std::string text() const;

    /// `YYYY-MM-DD HH:MM UTC`, for people.
    [[nodiscard]] std::string display() const;

    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string date() const;

    /// Stops at the ends of the range.
    [[nodiscard]] UtcTime plusDays(std::int64_t days) const;

    friend auto operator<=>(const UtcTime&, const UtcTime&) = default;

  private:
    static constexpr std::int64_t earliest = -62135596800;  // 0001-01-01T00:00:00Z
    static constexpr std::int64_t latest = 253402300799;    // 9999-12-31T23:59:59Z
    explicit UtcTime(std::int64_t seconds) : seconds_(seconds) {}
    std::int64_t seconds_;
};

/// Whole days from `from` to `to`, rounded towards zero; negative when `to` is earlier.
[[nodiscard]] std::int64_t daysBetween(UtcTime from, UtcTime to);

}  // namespace anchorite
