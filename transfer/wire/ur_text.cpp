#include <algorithm>
#include <charconv>
#include <limits>

#include "crypto/base/cbor.h"
#include "crypto/base/text.h"
#include "transfer/wire/bytewords.h"
#include "transfer/wire/ur.h"
#include "transfer/wire/ur_message.h"

namespace anchorite::transfer {

namespace {

std::unexpected<Error> malformed(std::string reason) {
    return fail("ur.malformed", std::move(reason));
}

std::unexpected<Error> limits(std::string_view what, std::uint64_t found, std::uint64_t limit) {
    return fail("ur.limits", std::string(what) + " " + std::to_string(found) + "; this program takes at most " +
                                 std::to_string(limit));
}

std::string inSmallLetters(std::string_view text) {
    std::string small(text);
    for (char& c : small) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return small;
}

/// What stands between the slashes behind `ur:`.
std::vector<std::string_view> componentsOf(std::string_view rest) {
    std::vector<std::string_view> components;
    for (std::size_t slash = 0; slash != std::string_view::npos; rest.remove_prefix(std::min(rest.size(), slash + 1))) {
        slash = rest.find('/');
        components.push_back(rest.substr(0, slash));
    }
    return components;
}

/// Digits only, no zero in front, 32 bits.
Result<std::uint32_t> partNumber(std::string_view digits) {
    std::uint32_t value = 0;
    const bool plain =
        !digits.empty() && digits[0] != '0' && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (!plain || problem != std::errc() || end != digits.data() + digits.size()) {
        return malformed("'" + shown(digits.substr(0, 20)) + "' is no part number");
    }
    return value;
}

/// Both numbers of `NUMBER-COUNT`.
Result<std::pair<std::uint32_t, std::uint32_t>> sequence(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        return malformed("'" + shown(text.substr(0, 20)) + "' is no number of a part and count of parts");
    }
    const auto number = TRY(partNumber(text.substr(0, dash)));
    const auto count = TRY(partNumber(text.substr(dash + 1)));
    return std::pair(number, count);
}

Result<std::uint32_t> numberIn(CborReader& reader) {
    const auto value = reader.number();
    if (!value || *value > std::numeric_limits<std::uint32_t>::max()) {
        return malformed("a field of the part is no number of 32 bits in shortest form");
    }
    return static_cast<std::uint32_t>(*value);
}

Result<UrPart> partIn(ByteView cbor) {
    constexpr std::uint64_t fields = 5;
    CborReader reader(cbor);
    if (reader.array() != fields) {
        return malformed("the part is no CBOR array of five");
    }
    UrPart part;
    part.number = TRY(numberIn(reader));
    part.stream.fragments = TRY(numberIn(reader));
    part.stream.messageSize = TRY(numberIn(reader));
    part.stream.checksum = TRY(numberIn(reader));
    const auto fragment = reader.bytes();
    if (!fragment || !reader.atEnd()) {
        return malformed("the part does not end with one byte string");
    }
    part.fragment.assign(fragment->begin(), fragment->end());
    part.stream.fragmentSize = static_cast<std::uint32_t>(fragment->size());
    return part;
}

Result<void> requireSizes(const UrStream& stream) {
    if (stream.fragments > urFragmentsLimit) {
        return limits("the number of parts is", stream.fragments, urFragmentsLimit);
    }
    if (stream.fragmentSize > urFragmentLimit) {
        return limits("the bytes of a part are", stream.fragmentSize, urFragmentLimit);
    }
    if (stream.messageSize > urMessageLimit) {
        return limits("the bytes of the message are", stream.messageSize, urMessageLimit);
    }
    // With these limits nothing overflows. An empty fragment holds no message.
    const std::uint32_t whole = stream.fragments * stream.fragmentSize;
    if (stream.messageSize > whole || stream.messageSize + stream.fragmentSize <= whole) {
        return malformed("a message of " + std::to_string(stream.messageSize) + " bytes is not " +
                         std::to_string(stream.fragments) + " parts of " + std::to_string(stream.fragmentSize));
    }
    return {};
}

Result<UrPart> parsePart(std::string_view type, std::string_view numbers, std::string_view body) {
    const auto [number, count] = TRY(sequence(numbers));
    const Bytes cbor = TRY(fromBytewords(body));
    UrPart part = TRY(partIn(cbor));
    if (part.number != number || part.stream.fragments != count) {
        return malformed("the part says that it is another one than its text says");
    }
    TRY(requireSizes(part.stream));
    part.stream.type = type;
    return part;
}

Result<UrSingle> parseSingle(std::string_view type, std::string_view body) {
    UrSingle single;
    single.type = type;
    single.message = TRY(fromBytewords(body));
    TRY(requireMessageOf(single.type, single.message));
    return single;
}

}  // namespace

bool carriesByteString(std::string_view type) {
    return type == "bytes" || type == "x-anchorite";
}

Result<void> requireMessageOf(std::string_view type, ByteView message) {
    if (carriesByteString(type) && !asByteString(message)) {
        return malformed("the message is not exactly one CBOR byte string");
    }
    if (!isOneCborItem(message)) {
        return malformed("the message is not exactly one item of deterministic CBOR");
    }
    return {};
}

Result<std::variant<UrSingle, UrPart>> parseUr(std::string_view text) {
    if (text.size() > urTextLimit) {
        return limits("the characters of the text are", text.size(), urTextLimit);
    }
    const std::string small = inSmallLetters(text);
    if (!small.starts_with("ur:")) {
        return malformed("the text does not begin with ur:");
    }
    const auto components = componentsOf(std::string_view(small).substr(3));
    if (!isUrType(components[0])) {
        return malformed("'" + shown(components[0].substr(0, 40)) + "' is no UR type");
    }
    if (components.size() == 2) {
        return TRY(parseSingle(components[0], components[1]));
    }
    if (components.size() == 3) {
        return TRY(parsePart(components[0], components[1], components[2]));
    }
    return malformed("the text has " + std::to_string(components.size()) + " components; a UR has two or three");
}

bool isUrType(std::string_view type) {
    return !type.empty() && std::ranges::all_of(type, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

std::optional<Bytes> asByteString(ByteView cbor) {
    CborReader reader(cbor);
    const auto bytes = reader.bytes();
    return bytes && reader.atEnd() ? std::optional(Bytes(bytes->begin(), bytes->end())) : std::nullopt;
}

Bytes byteString(ByteView content) {
    return CborWriter().bytes(content).take();
}

}  // namespace anchorite::transfer
