// The strict reader of one line: a fixed frame read by hand, at a few bytes a nanosecond; only what is free inside it
// goes through the JSON reader, and must be spelled as our writer spells it.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "ceremony/record/transcript/record.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

using metadata::Json;

constexpr std::string_view beforeHash = ",\"hash\":\"";
constexpr std::string_view afterHash = "\"}";
constexpr std::size_t hexDigits = 64;
constexpr std::size_t hashPart = beforeHash.size() + hexDigits + afterHash.size();

/// Integers that every JSON reader holds exactly: up to 2^53 - 1.
constexpr std::int64_t largestInteger = 9'007'199'254'740'991;

constexpr auto kinds =
    std::to_array<RecordKind>({RecordKind::begin, RecordKind::intent, RecordKind::result, RecordKind::exception,
                               RecordKind::remark, RecordKind::notice, RecordKind::close});

constexpr std::array<std::int8_t, 256> hexValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < 16; ++i)
        values[static_cast<unsigned char>("0123456789abcdef"[i])] = static_cast<std::int8_t>(i);
    return values;
}();

/// A character that stands for itself in a JSON string, whoever writes it.
constexpr std::array<bool, 256> plainCharacters = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x7F; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

/// 64 lower-case digits.
bool readHex(std::string_view digits, crypto::Sha256& digest) {
    int wrong = 0;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = hexValues[static_cast<unsigned char>(digits[2 * i])];
        const int low = hexValues[static_cast<unsigned char>(digits[2 * i + 1])];
        wrong |= high | low;
        digest.bytes[i] = static_cast<std::uint8_t>((static_cast<unsigned>(high) << 4U) | static_cast<unsigned>(low));
    }
    return wrong >= 0;
}

/// The boot id as the kernel writes it, or nothing where the machine does not tell.
bool isBootId(std::string_view text) {
    const auto fits = [&](std::size_t i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        return dash ? text[i] == '-' : hexValues[static_cast<unsigned char>(text[i])] >= 0;
    };
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!fits(i))
            return false;
    return text.empty() || text.size() == 36;
}

/// Reads the members one behind the other. The first thing that is not as it must be stays in `problem`, and nothing
/// is read after it; so the walk itself needs no checks.
class Frame {
  public:
    explicit Frame(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool isSound() const { return problem_.empty(); }
    [[nodiscard]] const std::string& problem() const { return problem_; }
    [[nodiscard]] bool isAtEnd() const { return rest_.empty(); }

    void expect(std::string_view wanted) {
        if (!rest_.starts_with(wanted))
            return refuse(wanted);
        rest_.remove_prefix(wanted.size());
    }

    std::string text(std::string_view member) {
        expect("\"");
        const auto length = plainLength();
        return length ? std::string(takeQuoted(*length)) : escapedText(member);
    }

    /// A string of plain characters only.
    std::string_view plainText(std::string_view member) {
        expect("\"");
        const auto length = plainLength();
        if (!length)
            refuse(member);
        return takeQuoted(length.value_or(0));
    }

    std::int64_t integer(std::string_view member, std::int64_t least) {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        const auto length = static_cast<std::size_t>(end - rest_.data());
        const bool needlessZero = length > 1 && rest_[0] == '0';
        if (error != std::errc() || needlessZero || rest_[0] == '-' || value < least || value > largestInteger) {
            refuse(member);
            return least;
        }
        rest_.remove_prefix(length);
        return value;
    }

    crypto::Sha256 digest(std::string_view member) {
        crypto::Sha256 digest;
        if (rest_.size() < hexDigits + 2 || rest_[0] != '"' || rest_[hexDigits + 1] != '"' ||
            !readHex(rest_.substr(1, hexDigits), digest)) {
            refuse(member);
            return digest;
        }
        rest_.remove_prefix(hexDigits + 2);
        return digest;
    }

    std::optional<crypto::Sha256> digestOrNull(std::string_view member) {
        if (!rest_.starts_with("null"))
            return digest(member);
        rest_.remove_prefix(4);
        return std::nullopt;
    }

    std::map<std::string, crypto::Sha256> digests(std::string_view member) {
        std::map<std::string, crypto::Sha256> found;
        expect("{");
        while (isSound() && !rest_.starts_with('}')) {
            if (!found.empty())
                expect(",");
            auto name = text(member);
            expect(":");
            const auto value = digest(member);
            if (!found.empty() && name <= found.rbegin()->first)
                refuse(member);
            found.emplace_hint(found.end(), std::move(name), value);
        }
        expect("}");
        return found;
    }

    Json object(std::string_view member) {
        if (rest_.starts_with("{}")) {
            rest_.remove_prefix(2);
            return Json::object();
        }
        if (!rest_.starts_with('{')) {
            refuse(member);
            return Json::object();
        }
        return spelledByUs(member, lengthOfObject());
    }

    RecordKind kind() {
        const auto name = plainText("kind");
        const auto* const found = std::ranges::find_if(kinds, [&](RecordKind kind) { return nameOf(kind) == name; });
        if (found == kinds.end()) {
            refuse("kind");
            return RecordKind::remark;
        }
        return *found;
    }

    UtcTime time() {
        const auto value = UtcTime::parse(plainText("time"));
        if (!value)
            refuse("time");
        return value.value_or(UtcTime::fromUnixSeconds(0));
    }

    std::string boot() {
        const auto value = plainText("boot");
        if (!isBootId(value))
            refuse("boot");
        return std::string(value);
    }

  private:
    void refuse(std::string_view where) {
        if (problem_.empty())
            problem_ = "it is not as this program writes it at " + shown(where);
        rest_ = {};
    }

    /// Characters up to the closing quote; none when others than plain ones stand before it.
    [[nodiscard]] std::optional<std::size_t> plainLength() const {
        std::size_t length = 0;
        while (length < rest_.size() && plainCharacters[static_cast<unsigned char>(rest_[length])])
            ++length;
        return length < rest_.size() && rest_[length] == '"' ? std::optional(length) : std::nullopt;
    }

    std::string_view takeQuoted(std::size_t length) {
        const auto value = rest_.substr(0, length);
        rest_.remove_prefix(std::min(length + 1, rest_.size()));
        return value;
    }

    /// The rest of a string whose opening quote is gone and that holds more than plain characters.
    std::string escapedText(std::string_view member) {
        std::size_t end = 0;
        while (end < rest_.size() && rest_[end] != '"')
            end += rest_[end] == '\\' ? 2U : 1U;
        if (!isSound() || end >= rest_.size()) {
            refuse(member);
            return {};
        }
        // The quote that expect took away is the byte before.
        const std::string_view literal(rest_.data() - 1, end + 2);
        const auto value = Json::parse(literal, {recordLimit});
        if (!value || value->asString() == nullptr || writeJson(*value, metadata::MemberOrder::asBuilt) != literal) {
            refuse(member);
            return {};
        }
        rest_.remove_prefix(end + 1);
        return *value->asString();
    }

    /// Bytes of the object that begins here, up to the brace that closes it; whether it is JSON is not asked.
    [[nodiscard]] std::size_t lengthOfObject() const {
        std::size_t depth = 0;
        bool inString = false;
        for (std::size_t i = 0; i < rest_.size(); ++i) {
            const char c = rest_[i];
            if (inString) {
                i += c == '\\' ? 1U : 0U;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return rest_.size();
    }

    Json spelledByUs(std::string_view member, std::size_t length) {
        const auto text = rest_.substr(0, length);
        auto value = Json::parse(text, {recordLimit});
        if (!value || !value->isObject() || writeJson(*value, metadata::MemberOrder::asBuilt) != text) {
            refuse(member);
            return Json::object();
        }
        rest_.remove_prefix(length);
        return std::move(*value);
    }

    std::string_view rest_;
    std::string problem_;
};

void readBody(Frame& frame, Record& record) {
    frame.expect("{\"actor\":");
    record.actor = frame.text("actor");
    frame.expect(",\"boot\":");
    record.moment.boot = frame.boot();
    frame.expect(",\"evidence\":");
    record.evidence = frame.digests("evidence");
    frame.expect(",\"input\":");
    record.input = frame.object("input");
    frame.expect(",\"kind\":");
    record.kind = frame.kind();
    frame.expect(",\"monotonic\":");
    record.moment.monotonic = frame.integer("monotonic", 0);
    frame.expect(",\"previous\":");
    record.previous = frame.digest("previous");
    frame.expect(",\"result\":");
    record.result = frame.object("result");
    frame.expect(",\"sequence\":");
    record.sequence = frame.integer("sequence", 1);
    frame.expect(",\"shown\":");
    record.shown = frame.digestOrNull("shown");
    frame.expect(",\"step\":");
    record.step = frame.text("step");
    frame.expect(",\"time\":");
    record.moment.time = frame.time();
}

std::unexpected<Error> malformed(std::string detail) {
    return fail("transcript.malformed", std::move(detail));
}

}  // namespace

Result<Record> recordIn(std::string_view line) {
    if (line.size() >= recordLimit)
        return fail("transcript.too-large", "it has more than " + std::to_string(recordLimit) + " bytes");
    if (line.size() < hashPart)
        return malformed("it is too short for a record");
    const auto body = line.substr(0, line.size() - hashPart);
    const auto end = line.substr(body.size());
    Record record;
    if (!end.starts_with(beforeHash) || !end.ends_with(afterHash) ||
        !readHex(end.substr(beforeHash.size(), hexDigits), record.hash))
        return malformed("it does not end with its hash");
    if (crypto::sha256(asBytes(body)) != record.hash)
        return fail("transcript.hash", "its hash does not belong to its content, which was changed");
    Frame frame(body);
    readBody(frame, record);
    if (!frame.isSound())
        return malformed(frame.problem());
    if (!frame.isAtEnd())
        return malformed("it is not as this program writes it behind time");
    return record;
}

}  // namespace anchorite::record
