// The three ways a value becomes text again: OLPC canonical, aktualizr's compact form, ordinary JSON.
#include <algorithm>

#include "ceremony/metadata/json.h"
#include "crypto/base/text.h"

namespace anchorite::metadata {
namespace {

/// OLPC: only the quote and the backslash are escaped.
void appendCanonicalString(std::string& out, std::string_view text) {
    out.push_back('"');
    const char* const end = text.data() + text.size();
    const char* run = text.data();
    for (const char* here = run; here != end; ++here) {
        if (*here != '"' && *here != '\\')
            continue;
        out.append(run, here);
        out.push_back('\\');
        run = here;
    }
    out.append(run, end);
    out.push_back('"');
}

void appendEscape(std::string& out, unsigned char c) {
    static constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\b':
            out += "\\b";
            return;
        case '\f':
            out += "\\f";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            out += "\\u00";
            out.push_back(digits[c >> 4U]);
            out.push_back(digits[c & 0xFU]);
    }
}

void appendJsonString(std::string& out, std::string_view text) {
    out.push_back('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '"' || c == '\\') {
            appendEscape(out, byte);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

/// `\uXXXX`, as a surrogate pair beyond U+FFFF.
void appendUnicodeEscape(std::string& out, char32_t value) {
    const auto unit = [&](char32_t code) {
        constexpr std::string_view digits = "0123456789abcdef";
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out.push_back(digits[(code >> shift) & 0xFU]);
    };
    if (value < 0x10000)
        return unit(value);
    unit(0xD800 + ((value - 0x10000) >> 10U));
    unit(0xDC00 + ((value - 0x10000) & 0x3FFU));
}

/// The same for JSON that people may see in a terminal: what is invisible is escaped as well.
void appendVisibleJsonString(std::string& out, std::string_view text) {
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x7F; };
    if (std::ranges::all_of(text, isAscii))
        return appendJsonString(out, text);
    std::string literal;
    appendJsonString(literal, text);
    for (std::string_view rest = literal; !rest.empty();) {
        const auto point = firstCodePoint(rest);
        const auto length = std::max<std::size_t>(point.length, 1);
        if (point.length == 0 || isVisible(point.value)) {
            out += rest.substr(0, length);
        } else {
            appendUnicodeEscape(out, point.value);
        }
        rest.remove_prefix(length);
    }
}

/// One walk over a value; the three forms differ in strings, in member order and in what a number may be.
class Writer {
  public:
    enum class Form { canonical, compact, json };
    Writer(Form form, MemberOrder order) : form_(form), order_(order) {}

    /// The place of the first number that has no canonical form stays in `refused`.
    void append(const Json& value) {
        if (const auto* text = value.asString()) {
            appendString(*text);
        } else if (value.isObject()) {
            appendObject(value);
        } else if (const auto* items = value.asArray()) {
            appendArray(*items);
        } else if (const auto* number = value.asNumber()) {
            appendNumber(number->text);
        } else if (const auto* truth = value.asBool()) {
            out += *truth ? "true" : "false";
        } else {
            out += "null";
        }
    }

    std::string out;
    std::string refused;

  private:
    void appendString(std::string_view text) {
        switch (form_) {
            case Form::canonical:
                return appendCanonicalString(out, text);
            case Form::compact:
                return appendJsonString(out, text);
            case Form::json:
                return appendVisibleJsonString(out, text);
        }
    }

    void appendNumber(const std::string& text) {
        if (form_ == Form::json) {
            out += text;
        } else if (text.find_first_of(".eE") != std::string::npos) {
            if (refused.empty())
                refused = text;
        } else {
            out += text == "-0" ? "0" : text;
        }
    }

    void appendObject(const Json& value) {
        const auto& members = value.members();
        out.push_back('{');
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0)
                out.push_back(',');
            const auto& member = order_ == MemberOrder::sorted ? value.sortedMember(i) : members[i];
            appendString(member.name);
            out.push_back(':');
            append(member.value);
        }
        out.push_back('}');
    }

    void appendArray(const Json::Array& items) {
        out.push_back('[');
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                out.push_back(',');
            append(items[i]);
        }
        out.push_back(']');
    }

    Form form_;
    MemberOrder order_;
};

Result<std::string> signedText(const Json& value, Writer::Form form) {
    Writer writer(form, MemberOrder::sorted);
    if (value.end() > value.begin())
        writer.out.reserve(value.end() - value.begin());
    writer.append(value);
    if (!writer.refused.empty())
        return fail("canon.number", "the number " + writer.refused.substr(0, 40) +
                                        " is not an integer, so the value has no canonical form");
    return std::move(writer.out);
}

}  // namespace

Result<std::string> canonicalForm(const Json& value) {
    return signedText(value, Writer::Form::canonical);
}

Result<std::string> compactForm(const Json& value) {
    return signedText(value, Writer::Form::compact);
}

std::string writeJson(const Json& value, MemberOrder order) {
    Writer writer(Writer::Form::json, order);
    writer.append(value);
    return std::move(writer.out);
}

std::string quoted(std::string_view text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

}  // namespace anchorite::metadata
