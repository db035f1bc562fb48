#include <algorithm>

#include "crypto/base/cbor.h"
#include "crypto/base/text.h"
#include "transfer/wire/bytewords.h"
#include "transfer/wire/fountain.h"
#include "transfer/wire/ur.h"
#include "transfer/wire/ur_message.h"

namespace anchorite::transfer {

namespace {

std::size_t quotientUp(std::size_t value, std::size_t by) {
    return (value + by - 1) / by;
}

std::string inCapitals(std::string_view type) {
    std::string text(type);
    for (char& c : text) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

}  // namespace

UrEncoder::UrEncoder(UrStream stream, Bytes message)
    : stream_(std::move(stream)),
      message_(std::move(message)),
      chooser_(std::make_shared<const FragmentChooser>(stream_.fragments, stream_.checksum)) {}

Result<UrEncoder> UrEncoder::of(std::string type, Bytes message, std::size_t largestFragment) {
    if (!isUrType(type)) {
        return fail("ur.type", "'" + shown(type) + "' is no UR type: those are of small letters, digits and '-'");
    }
    if (message.empty() || largestFragment == 0 || largestFragment > urFragmentLimit) {
        return fail("ur.limits", "parts have 1 to " + std::to_string(urFragmentLimit) + " bytes of a message");
    }
    if (message.size() > urMessageLimit) {
        return fail("ur.limits",
                    "a message of " + std::to_string(message.size()) + " bytes is more than a parcel holds");
    }
    // As many fragments as are needed at least, and all as short as that many allow.
    const std::size_t fragments = quotientUp(message.size(), largestFragment);
    if (fragments > urFragmentsLimit) {
        return fail("ur.limits", std::to_string(message.size()) + " bytes make " + std::to_string(fragments) +
                                     " parts of " + std::to_string(largestFragment) + " bytes; a UR has at most " +
                                     std::to_string(urFragmentsLimit));
    }
    UrStream stream{.type = std::move(type),
                    .fragments = static_cast<std::uint32_t>(fragments),
                    .messageSize = static_cast<std::uint32_t>(message.size()),
                    .checksum = crc32Of(message),
                    .fragmentSize = static_cast<std::uint32_t>(quotientUp(message.size(), fragments))};
    return UrEncoder(std::move(stream), std::move(message));
}

Bytes UrEncoder::fragmentsMixed(std::uint32_t number) const {
    Bytes mixture(stream_.fragmentSize, 0);
    const ByteView message(message_);
    for (const std::size_t index : chooser_->fragmentsOf(number)) {
        const ByteView slice = message.subspan(index * stream_.fragmentSize);
        mixInto(mixture, slice.first(std::min(slice.size(), mixture.size())));
    }
    return mixture;
}

std::string UrEncoder::part(std::uint32_t number) const {
    const std::string beginning = "UR:" + inCapitals(stream_.type) + "/";
    if (isSingle()) {
        return beginning + toBytewords(message_);
    }
    const std::uint32_t asked = std::max<std::uint32_t>(number, 1);
    CborWriter cbor;
    cbor.array(5).number(asked).number(stream_.fragments).number(stream_.messageSize).number(stream_.checksum);
    cbor.bytes(fragmentsMixed(asked));
    return beginning + std::to_string(asked) + "-" + std::to_string(stream_.fragments) + "/" + toBytewords(cbor.take());
}

std::size_t UrEncoder::longestText(std::uint32_t number) const {
    // Numbers only ever get longer, in digits as in CBOR.
    return part(number).size();
}

std::uint32_t UrEncoder::numberAt(std::uint64_t turn) const {
    constexpr std::uint64_t largestNumber = 65535;
    if (isSingle()) {
        return 1;
    }
    const std::uint64_t block = stream_.fragments;
    const std::uint64_t mixedBlocks = (largestNumber - block) / block;
    const std::uint64_t at = turn % (2 * mixedBlocks * block);
    const std::uint64_t inBlock = at % block + 1;
    const bool pure = at / block % 2 == 0;
    return static_cast<std::uint32_t>(pure ? inBlock : block * (1 + at / block / 2) + inBlock);
}

}  // namespace anchorite::transfer
