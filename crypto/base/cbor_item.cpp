#include <algorithm>
#include <bit>
#include <cmath>

#include "crypto/base/cbor.h"
#include "crypto/base/text.h"

namespace anchorite {

namespace {

constexpr int deepest = 32;

/// Whether a half float (IEEE 754 binary16: 11 bits of precision, exponents -24 to 15) has exactly this value.
bool fitsHalf(float value) {
    if (value == 0 || std::isinf(value)) {
        return true;
    }
    int exponent = 0;
    const float mantissa = std::frexp(value, &exponent);  // 0.5 <= |mantissa| < 1
    // Below 2^-14 halves lose precision bit by bit, down to 2^-24.
    const int precision = std::min(11, exponent + 24);
    const float scaled = std::ldexp(mantissa, std::max(precision, 0));
    return exponent <= 16 && precision > 0 && scaled == std::trunc(scaled);
}

bool isShortestFloat(const CborReader::Head& head) {
    constexpr std::uint64_t theOnlyNan = 0x7e00;
    switch (head.width) {
        case 2: {
            const bool nan = (head.value & 0x7c00) == 0x7c00 && (head.value & 0x3ff) != 0;
            return !nan || head.value == theOnlyNan;
        }
        case 4: {
            const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(head.value));
            return !std::isnan(value) && !fitsHalf(value);
        }
        default: {
            const auto value = std::bit_cast<double>(head.value);
            // Out of the range of floats the conversion would be undefined.
            const bool isFloat = std::isinf(value) || (std::abs(value) <= 3.4028234663852886e38 &&
                                                       static_cast<double>(static_cast<float>(value)) == value);
            return !std::isnan(value) && !isFloat;
        }
    }
}

/// Simple values stand in one byte up to 19 and `false`, `true`, `null`, `undefined`; in two from 32.
bool isSimple(const CborReader::Head& head) {
    if (head.width == 0) {
        return true;
    }
    return head.width == 1 ? head.value >= 32 : isShortestFloat(head);
}

bool skipItem(CborReader& reader, int depth);

bool skipItems(CborReader& reader, std::uint64_t count, int depth) {
    for (std::uint64_t i = 0; i < count; ++i) {
        if (!skipItem(reader, depth)) {
            return false;
        }
    }
    return true;
}

bool skipMap(CborReader& reader, std::uint64_t count, int depth) {
    ByteView previous;
    for (std::uint64_t i = 0; i < count; ++i) {
        const ByteView before = reader.rest();
        if (!skipItem(reader, depth)) {
            return false;
        }
        const ByteView key = before.first(before.size() - reader.rest().size());
        if (!std::ranges::lexicographical_compare(previous, key) || !skipItem(reader, depth)) {
            return false;
        }
        previous = key;
    }
    return true;
}

bool skipItem(CborReader& reader, int depth) {
    const auto head = reader.head();
    if (!head || depth > deepest) {
        return false;
    }
    switch (head->type) {
        case CborType::number:
        case CborType::negative:
            return true;
        case CborType::bytes:
            return reader.take(head->value).has_value();
        case CborType::text: {
            const auto text = reader.take(head->value);
            return text && isUtf8(asText(*text));
        }
        case CborType::array:
            return skipItems(reader, head->value, depth + 1);
        case CborType::map:
            return skipMap(reader, head->value, depth + 1);
        case CborType::tag:
            return skipItem(reader, depth + 1);
        case CborType::simple:
            return isSimple(*head);
    }
    return false;
}

}  // namespace

bool isOneCborItem(ByteView bytes) {
    CborReader reader(bytes);
    return skipItem(reader, 1) && reader.atEnd();
}

}  // namespace anchorite
