#include "crypto/base/utc_time.h"

#include <chrono>
#include <cstdio>
#include <optional>

#include "crypto/base/text.h"

namespace anchorite {

namespace {

/// Reads a text from the left. Once a piece did not fit, `fits` stays false.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    int number(std::size_t digits) {
        int value = 0;
        fits_ = fits_ && rest_.size() >= digits;
        for (std::size_t i = 0; fits_ && i < digits; ++i) {
            fits_ = rest_[i] >= '0' && rest_[i] <= '9';
            value = value * 10 + (rest_[i] - '0');
        }
        rest_.remove_prefix(fits_ ? digits : 0);
        return fits_ ? value : 0;
    }

    void literal(char wanted) { fits_ = skip(wanted) && fits_; }

    bool skip(char wanted) {
        if (!fits_ || !rest_.starts_with(wanted)) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }

    /// One digit or more.
    void digits() {
        number(1);
        while (fits_ && !rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9') {
            rest_.remove_prefix(1);
        }
    }

    void require(bool condition) { fits_ = fits_ && condition; }
    [[nodiscard]] bool done() const { return fits_ && rest_.empty(); }

  private:
    std::string_view rest_;
    bool fits_ = true;
};

/// Seconds from 1970-01-01 to midnight of `YYYY-MM-DD`.
std::int64_t scanDate(Scanner& scanner) {
    const int year = scanner.number(4);
    scanner.literal('-');
    const int month = scanner.number(2);
    scanner.literal('-');
    const int day = scanner.number(2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    scanner.require(year >= 1 && date.ok());
    return date.ok() ? std::chrono::sys_days(date).time_since_epoch().count() * std::int64_t{86400} : 0;
}

std::int64_t scanTime(Scanner& scanner) {
    const int hour = scanner.number(2);
    scanner.literal(':');
    const int minute = scanner.number(2);
    scanner.literal(':');
    const int second = scanner.number(2);
    scanner.require(hour <= 23 && minute <= 59 && second <= 59);
    return hour * 3600 + minute * 60 + second;
}

/// `Z`, or seconds that local time is ahead of UTC.
std::int64_t scanOffset(Scanner& scanner) {
    if (scanner.skip('Z')) {
        return 0;
    }
    const bool behind = scanner.skip('-');
    scanner.require(behind || scanner.skip('+'));
    const int hour = scanner.number(2);
    scanner.literal(':');
    const int minute = scanner.number(2);
    scanner.require(hour <= 23 && minute <= 59);
    const std::int64_t offset = hour * 3600 + minute * 60;
    return behind ? -offset : offset;
}

std::unexpected<Error> malformed(std::string_view text, std::string_view wanted) {
    const std::string start = shown(text.substr(0, 40));
    return fail("time.malformed", "'" + start + "' is not a time of the form " + std::string(wanted));
}

std::chrono::sys_seconds moment(std::int64_t seconds) {
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

constexpr std::string_view writtenForm = "YYYY-MM-DDTHH:MM:SSZ";

}  // namespace

Result<UtcTime> UtcTime::parse(std::string_view text) {
    Scanner scanner(text);
    const std::int64_t date = scanDate(scanner);
    scanner.literal('T');
    const std::int64_t time = scanTime(scanner);
    scanner.literal('Z');
    if (!scanner.done()) {
        return malformed(text, writtenForm);
    }
    return UtcTime(date + time);
}

Result<UtcTime> UtcTime::parseTyped(std::string_view text) {
    Scanner scanner(text);
    const std::int64_t date = scanDate(scanner);
    if (scanner.done()) {
        return UtcTime(date);
    }
    if (auto full = parse(text)) {
        return *full;
    }
    return malformed(text, "YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ");
}

Result<UtcTime> UtcTime::parseLenient(std::string_view text) {
    Scanner scanner(text);
    const std::int64_t date = scanDate(scanner);
    scanner.literal('T');
    const std::int64_t time = scanTime(scanner);
    if (scanner.skip('.')) {
        scanner.digits();
    }
    const std::int64_t offset = scanOffset(scanner);
    const std::int64_t seconds = date + time - offset;
    if (!scanner.done() || seconds < earliest || seconds > latest) {
        return malformed(text, "RFC 3339");
    }
    return UtcTime(seconds);
}

std::string UtcTime::date() const {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(moment(seconds_)));
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer;
}

std::string UtcTime::text() const {
    const std::int64_t second = ((seconds_ % 86400) + 86400) % 86400;
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02dZ", static_cast<int>(second / 3600),
                  static_cast<int>(second / 60 % 60), static_cast<int>(second % 60));
    return date() + buffer;
}

std::string UtcTime::display() const {
    const std::string full = text();
    return full.substr(0, 10) + " " + full.substr(11, 5) + " UTC";
}

UtcTime UtcTime::plusDays(std::int64_t days) const {
    constexpr std::int64_t span = (latest - earliest) / 86400 + 1;
    return fromUnixSeconds(seconds_ + std::clamp(days, -span, span) * 86400);
}

std::int64_t daysBetween(UtcTime from, UtcTime to) {
    return (to.unixSeconds() - from.unixSeconds()) / 86400;
}

}  // namespace anchorite
