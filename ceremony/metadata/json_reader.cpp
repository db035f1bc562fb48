// The strict reader: recursive descent with a depth counter, every byte looked at once.
#include "ceremony/metadata/json.h"
#include "crypto/base/text.h"

namespace anchorite::metadata {

class JsonReader {
  public:
    JsonReader(std::string_view text, const JsonLimits& limits) : text_(text), limits_(limits) {}

    Result<Json> document() {
        auto value = TRY(this->value(1));
        skipBlanks();
        if (at_ != text_.size())
            return problem("json.trailing-data", "something follows the end of the document");
        return value;
    }

  private:
    [[nodiscard]] std::unexpected<Error> problem(std::string_view code, std::string what) const {
        std::size_t line = 1;
        std::size_t start = 0;
        for (std::size_t i = 0; i < at_ && i < text_.size(); ++i) {
            if (text_[i] != '\n')
                continue;
            ++line;
            start = i + 1;
        }
        return fail(code, what + ", line " + std::to_string(line) + " column " + std::to_string(at_ - start + 1));
    }

    [[nodiscard]] bool ended() const { return at_ == text_.size(); }
    [[nodiscard]] char peek() const { return ended() ? '\0' : text_[at_]; }
    [[nodiscard]] bool digitHere() const { return peek() >= '0' && peek() <= '9'; }

    void skipBlanks() {
        while (!ended() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
            ++at_;
    }

    Result<void> expect(char wanted) {
        if (peek() != wanted || ended())
            return problem("json.syntax", std::string("expected ") + wanted);
        ++at_;
        return {};
    }

    Result<Json> value(int depth) {
        skipBlanks();
        const auto begin = at_;
        auto json = TRY(bare(depth));
        json.begin_ = begin;
        json.end_ = at_;
        return json;
    }

    Result<Json> bare(int depth) {
        if (ended())
            return problem("json.syntax", "the document ends where a value is expected");
        switch (text_[at_]) {
            case '{':
                return object(depth);
            case '[':
                return array(depth);
            case '"':
                return Json(TRY(string()));
            case 't':
                return word("true", Json(true));
            case 'f':
                return word("false", Json(false));
            case 'n':
                return word("null", Json());
            default:
                return number();
        }
    }

    Result<Json> word(std::string_view wanted, Json value) {
        if (text_.substr(at_, wanted.size()) != wanted)
            return problem("json.syntax", "this is no JSON value");
        at_ += wanted.size();
        return value;
    }

    Result<Json> object(int depth) {
        if (depth > limits_.depth)
            return problem("json.depth", "nested deeper than " + std::to_string(limits_.depth));
        ++at_;
        Json::Object object;
        skipBlanks();
        if (peek() == '}') {
            ++at_;
        } else {
            TRY(members(object, depth));
        }
        object.sort();
        for (std::size_t i = 1; i < object.members.size(); ++i) {
            const auto& name = object.members[object.placed(i)].name;
            if (name == object.members[object.placed(i - 1)].name)
                return problem("json.duplicate-member",
                               "the member " + quoted(shown(name)) + " stands twice in the object that ends here");
        }
        Json json;
        json.value_ = std::move(object);
        return json;
    }

    Result<void> members(Json::Object& object, int depth) {
        object.members.reserve(4);
        for (;;) {
            skipBlanks();
            if (peek() != '"')
                return problem("json.syntax", "expected a member name in quotes");
            auto name = TRY(string());
            skipBlanks();
            TRY(expect(':'));
            auto member = TRY(value(depth + 1));
            object.members.push_back({std::move(name), std::move(member)});
            skipBlanks();
            if (peek() == '}')
                break;
            TRY(expect(','));
        }
        ++at_;
        return {};
    }

    Result<Json> array(int depth) {
        if (depth > limits_.depth)
            return problem("json.depth", "nested deeper than " + std::to_string(limits_.depth));
        ++at_;
        Json::Array items;
        skipBlanks();
        if (peek() == ']') {
            ++at_;
            return Json(std::move(items));
        }
        for (;;) {
            items.push_back(TRY(value(depth + 1)));
            skipBlanks();
            if (peek() == ']')
                break;
            TRY(expect(','));
        }
        ++at_;
        return Json(std::move(items));
    }

    Result<Json> number() {
        const auto begin = at_;
        if (peek() == '-')
            ++at_;
        if (!digitHere()) {
            at_ = begin;
            return problem("json.syntax", "this is no JSON value");
        }
        const bool zero = peek() == '0';
        digits();
        if (zero && at_ - begin > (text_[begin] == '-' ? 2U : 1U))
            return problem("json.syntax", "a number begins with a needless zero");
        if (peek() == '.') {
            ++at_;
            if (!digitHere())
                return problem("json.syntax", "digits must follow the point");
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            ++at_;
            if (peek() == '+' || peek() == '-')
                ++at_;
            if (!digitHere())
                return problem("json.syntax", "digits must follow the exponent sign");
            digits();
        }
        Json json;
        json.value_ = Json::Number{std::string(text_.substr(begin, at_ - begin))};
        return json;
    }

    void digits() {
        while (digitHere())
            ++at_;
    }

    Result<std::string> string() {
        ++at_;
        std::string out;
        for (;;) {
            const auto run = at_;
            skipPlain();
            out.append(text_.data() + run, at_ - run);
            if (ended())
                return problem("json.syntax", "the document ends inside a string");
            if (text_[at_] == '"')
                break;
            if (text_[at_] != '\\')
                return problem("json.syntax", "a control character stands unescaped in a string");
            TRY(escape(out));
        }
        ++at_;
        return out;
    }

    /// On to the next byte that a string does not simply hold. The hot loop of the reader: raw pointers.
    void skipPlain() {
        const char* const end = text_.data() + text_.size();
        const char* here = text_.data() + at_;
        while (here != end && *here != '"' && *here != '\\' && static_cast<unsigned char>(*here) >= 0x20)
            ++here;
        at_ = static_cast<std::size_t>(here - text_.data());
    }

    Result<void> escape(std::string& out) {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        ++at_;
        if (peek() == 'u')
            return unicodeEscape(out);
        const auto letter = ended() ? std::string_view::npos : letters.find(peek());
        if (letter == std::string_view::npos)
            return problem("json.syntax", "this escape does not exist");
        out.push_back(meanings[letter]);
        ++at_;
        return {};
    }

    Result<void> unicodeEscape(std::string& out) {
        auto code = TRY(fourHexDigits());
        if (code >= 0xDC00 && code <= 0xDFFF)
            return problem("canon.surrogate", "an escape is the second half of a surrogate pair");
        if (code >= 0xD800 && code <= 0xDBFF) {
            if (text_.substr(at_, 2) != "\\u")
                return problem("canon.surrogate", "an escape is half a surrogate pair");
            ++at_;
            const auto low = TRY(fourHexDigits());
            if (low < 0xDC00 || low > 0xDFFF)
                return problem("canon.surrogate", "an escape is half a surrogate pair");
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        }
        appendUtf8(out, code);
        return {};
    }

    Result<std::uint32_t> fourHexDigits() {
        std::uint32_t code = 0;
        for (int i = 0; i < 4; ++i) {
            ++at_;
            const auto c = static_cast<unsigned char>(peek());
            const auto lower = static_cast<unsigned char>(c | 0x20U);
            if (c >= '0' && c <= '9') {
                code = code * 16 + (c - '0');
            } else if (lower >= 'a' && lower <= 'f') {
                code = code * 16 + (lower - 'a' + 10U);
            } else {
                return problem("json.syntax", "four hex digits must follow \\u");
            }
        }
        ++at_;
        return code;
    }

    static void appendUtf8(std::string& out, std::uint32_t code) {
        const auto push = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
        if (code < 0x80) {
            push(code);
        } else if (code < 0x800) {
            push(0xC0U | (code >> 6U));
            push(0x80U | (code & 0x3FU));
        } else if (code < 0x10000) {
            push(0xE0U | (code >> 12U));
            push(0x80U | ((code >> 6U) & 0x3FU));
            push(0x80U | (code & 0x3FU));
        } else {
            push(0xF0U | (code >> 18U));
            push(0x80U | ((code >> 12U) & 0x3FU));
            push(0x80U | ((code >> 6U) & 0x3FU));
            push(0x80U | (code & 0x3FU));
        }
    }

    std::string_view text_;
    JsonLimits limits_;
    std::size_t at_ = 0;
};

Result<Json> Json::parse(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return fail("5.3.3-too-large", "the document has " + std::to_string(text.size()) + " bytes; " +
                                           std::to_string(limits.bytes) + " are the limit");
    if (text.starts_with("\xEF\xBB\xBF"))
        return fail("json.bom", "the document begins with a byte-order mark");
    if (!isUtf8(text))
        return fail("json.utf8", "the document is not UTF-8 text");
    return JsonReader(text, limits).document();
}

}  // namespace anchorite::metadata
