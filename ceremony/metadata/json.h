#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "crypto/base/result.h"

namespace anchorite::metadata {

/// What a document may cost before it is refused.
struct JsonLimits {
    std::size_t bytes = 512'000;  ///< W of TUF 5.3.3, as python-tuf and go-tuf have it
    int depth = 64;               ///< nested objects and arrays, the outermost included
};

/// One JSON value (RFC 8259), read strictly: what two parsers could read differently is refused.
/// Strings are decoded UTF-8; a number keeps its source text; an object keeps its members in file order and knows
/// their sorted order. A value that was read knows which bytes of the document it came from.
class Json {
  public:
    struct Number {
        std::string text;
        friend bool operator==(const Number&, const Number&) = default;
    };
    struct Member;
    using Array = std::vector<Json>;

    Json();
    ~Json();
    Json(const Json&);
    Json(Json&&) noexcept;
    Json& operator=(const Json&);
    Json& operator=(Json&&) noexcept;
    Json(std::string text);  // NOLINT: a JSON string
    Json(const char* text) : Json(std::string(text)) {}
    Json(std::string_view text) : Json(std::string(text)) {}
    Json(bool truth);
    Json(std::int64_t number);
    Json(int number) : Json(static_cast<std::int64_t>(number)) {}
    Json(std::size_t number) : Json(static_cast<std::int64_t>(number)) {}
    Json(Array items);
    static Json object();
    static Json array() { return Json(Array{}); }
    /// `null` when there is no value.
    template <class T>
    static Json orNull(const std::optional<T>& value) {
        return value ? Json(*value) : Json();
    }

    /// Errors: `json.bom`, `json.utf8`, `json.syntax`, `json.trailing-data`, `json.duplicate-member` (names compared
    /// after decoding), `json.depth`, `canon.surrogate` (an escape that is half a surrogate pair has no UTF-8), and
    /// `5.3.3-too-large`. The detail names line and column.
    static Result<Json> parse(std::string_view text, const JsonLimits& limits = {});

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::nullptr_t>(value_); }
    [[nodiscard]] const bool* asBool() const { return std::get_if<bool>(&value_); }
    [[nodiscard]] const std::string* asString() const { return std::get_if<std::string>(&value_); }
    [[nodiscard]] const Number* asNumber() const { return std::get_if<Number>(&value_); }
    /// The value of a number written without fraction and exponent that fits 64 bits.
    [[nodiscard]] std::optional<std::int64_t> asInteger() const;
    [[nodiscard]] const Array* asArray() const { return std::get_if<Array>(&value_); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(value_); }
    /// Members in file order; empty for anything that is not an object.
    [[nodiscard]] const std::vector<Member>& members() const;
    /// The member that stands at `place` when they are sorted by the bytes of their names.
    [[nodiscard]] const Member& sortedMember(std::size_t place) const;
    /// The member of that name, or null; also null when this is not an object.
    [[nodiscard]] const Json* find(std::string_view name) const;
    [[nodiscard]] const std::string* findString(std::string_view name) const;

    /// Editing. set() replaces or appends; add() appends to an array (this must be one).
    void set(std::string_view name, Json value);
    void remove(std::string_view name);
    void add(Json item);
    Json* find(std::string_view name);
    Array* asArray() { return std::get_if<Array>(&value_); }

    /// Byte offsets of this value in the parsed text; both 0 for values made by code.
    [[nodiscard]] std::size_t begin() const { return begin_; }
    [[nodiscard]] std::size_t end() const { return end_; }

    /// Equal value (member order and source position do not matter, number text does).
    friend bool operator==(const Json& a, const Json& b);

  private:
    friend class JsonReader;
    struct Object {
        std::vector<Member> members;
        std::vector<std::uint32_t> sorted;  // empty when the members stand in order already
        void sort();
        [[nodiscard]] std::size_t placed(std::size_t place) const { return sorted.empty() ? place : sorted[place]; }
        bool operator==(const Object& other) const;
        [[nodiscard]] std::optional<std::size_t> position(std::string_view name) const;
    };
    std::variant<std::nullptr_t, bool, Number, std::string, Array, Object> value_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

struct Json::Member {
    std::string name;
    Json value;
};

/// The OLPC canonical form as the TUF world signs it (standards, section 1): members sorted by the bytes of their
/// names, no white space, only `"` and `\` escaped, everything else raw. The answer need not be JSON: never parse it.
/// Error: `canon.number` (a number with fraction or exponent has no canonical form; the detail names its place).
Result<std::string> canonicalForm(const Json& value);

/// The compact form that aktualizr signs: the same with ordinary JSON escapes. Error: `canon.number`.
Result<std::string> compactForm(const Json& value);

enum class MemberOrder { sorted, asBuilt };

/// JSON text without white space. Control characters and invisible ones are escaped, everything else is raw UTF-8.
[[nodiscard]] std::string writeJson(const Json& value, MemberOrder order);

/// A JSON string literal, quotes included.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace anchorite::metadata
