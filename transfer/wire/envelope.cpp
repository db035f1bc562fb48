#include "transfer/wire/envelope.h"

#include <algorithm>

#include "crypto/base/cbor.h"
#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

constexpr std::string_view magic = "anchorite";
constexpr std::uint64_t ourVersion = 1;

/// The members of the map (transfer.md 6.1).
enum Key : std::uint8_t {
    keyMagic,
    keyVersion,
    keyKind,
    keyId,
    keyReplyTo,
    keyName,
    keyCodec,
    keySize,
    keyDigest,
    keyContent
};
constexpr std::uint64_t keys = 10;

enum Codec : std::uint8_t { codecRaw, codecDeflate };

/// An envelope as it stands, its content maybe deflated.
struct Envelope {
    std::uint64_t kind = 0;
    ParcelId id{};
    std::optional<ParcelId> replyTo;
    std::string name;
    std::uint64_t codec = codecRaw;
    std::uint64_t size = 0;
    crypto::Sha256 digest;
    ByteView content;
};

/// The whole map, or the one whose SHA-256 is its digest: that has no digest.
Bytes encode(const Envelope& envelope, ByteView content, bool withDigest) {
    CborWriter out;
    out.map(keys - (envelope.replyTo ? 0U : 1U) - (withDigest ? 0U : 1U));
    out.number(keyMagic).text(magic);
    out.number(keyVersion).number(ourVersion);
    out.number(keyKind).number(envelope.kind);
    out.number(keyId).bytes(envelope.id);
    if (envelope.replyTo) {
        out.number(keyReplyTo).bytes(*envelope.replyTo);
    }
    out.number(keyName).text(envelope.name);
    out.number(keyCodec).number(envelope.codec);
    out.number(keySize).number(envelope.size);
    if (withDigest) {
        out.number(keyDigest).bytes(envelope.digest.bytes);
    }
    out.number(keyContent).bytes(content);
    return out.take();
}

crypto::Sha256 digestOf(const Envelope& envelope, ByteView inflated) {
    return crypto::sha256(encode(envelope, inflated, false));
}

std::unexpected<Error> malformed(std::string reason) {
    return fail("parcel.malformed", "the envelope " + std::move(reason));
}

std::unexpected<Error> tooLarge(std::uint64_t size) {
    return fail("parcel.too-large", "the content has " + std::to_string(size) + " bytes; a parcel carries at most " +
                                        std::to_string(parcelLimit));
}

Result<void> requireName(std::string_view name) {
    if (!isParcelName(name)) {
        return fail("parcel.name", "'" + shown(name.substr(0, 80)) + "' is no name for a parcel");
    }
    return {};
}

Result<void> requireNoReplyIn(std::uint64_t kind, bool replies) {
    if (replies && kind != static_cast<std::uint64_t>(ParcelKind::signatureResponse)) {
        return fail("parcel.reply-to", "only a signature response names the request that it replies to");
    }
    return {};
}

template <class T>
Result<T> orMalformed(std::optional<T> value, const char* reason) {
    if (!value) {
        return malformed(reason);
    }
    return *std::move(value);
}

template <std::size_t size>
Result<std::array<std::uint8_t, size>> fixedBytes(CborReader& reader, const char* reason) {
    const ByteView bytes = TRY(orMalformed(reader.bytes(), reason));
    std::array<std::uint8_t, size> value{};
    if (bytes.size() != size) {
        return malformed(reason);
    }
    std::ranges::copy(bytes, value.begin());
    return value;
}

Result<void> readVersion(CborReader& reader) {
    const auto version = TRY(orMalformed(reader.number(), "has no version"));
    if (version > ourVersion) {
        return fail("parcel.version",
                    "the envelope has version " + std::to_string(version) + "; this program reads version 1");
    }
    if (version != ourVersion) {
        return malformed("has version 0");
    }
    return {};
}

Result<void> readMember(CborReader& reader, std::uint64_t key, Envelope& into) {
    switch (key) {
        case keyMagic:
            return reader.text() == magic ? Result<void>{} : malformed("does not begin with the word anchorite");
        case keyVersion:
            return readVersion(reader);
        case keyKind:
            into.kind = TRY(orMalformed(reader.number(), "has a kind that is no number"));
            return {};
        case keyId:
            into.id = TRY(fixedBytes<16>(reader, "has an id that is not 16 bytes"));
            return {};
        case keyReplyTo:
            into.replyTo = TRY(fixedBytes<16>(reader, "has a reply-to that is not 16 bytes"));
            return {};
        case keyName:
            into.name = TRY(orMalformed(reader.text(), "has a name that is no text"));
            return {};
        case keyCodec:
            into.codec = TRY(orMalformed(reader.number(), "has a codec that is no number"));
            return {};
        case keySize:
            into.size = TRY(orMalformed(reader.number(), "has a size that is no number"));
            return {};
        case keyDigest:
            into.digest.bytes = TRY(fixedBytes<32>(reader, "has a digest that is not 32 bytes"));
            return {};
        case keyContent:
            into.content = TRY(orMalformed(reader.bytes(), "has a content that is no byte string"));
            return {};
        default:
            return malformed("has the unknown key " + std::to_string(key));
    }
}

/// Magic and version come first, so that a later version is named before its other members are judged.
Result<Envelope> readMap(ByteView bytes) {
    CborReader reader(bytes);
    const auto members = TRY(orMalformed(reader.map(), "is not deterministic CBOR"));
    Envelope envelope;
    std::uint64_t next = 0;  // the smallest key that may follow
    for (std::uint64_t i = 0; i < members; ++i) {
        const auto key = TRY(orMalformed(reader.number(), "ends early or has a key that is no number"));
        if (key < next) {
            return malformed("has its keys not in ascending order");
        }
        const bool leavesOutReplyTo = next == keyReplyTo && key == keyName;
        if (key > next && key < keys && !leavesOutReplyTo) {
            return malformed("lacks the key " + std::to_string(next));
        }
        TRY(readMember(reader, key, envelope));
        next = key + 1;
    }
    if (next != keys) {
        return malformed("lacks the key " + std::to_string(next));
    }
    if (!reader.atEnd()) {
        return malformed("has bytes behind it");
    }
    return envelope;
}

Result<void> judge(const Envelope& envelope) {
    if (envelope.kind < static_cast<std::uint64_t>(ParcelKind::signRequest) ||
        envelope.kind > static_cast<std::uint64_t>(ParcelKind::other)) {
        return fail("parcel.kind", "the envelope has the unknown kind " + std::to_string(envelope.kind));
    }
    TRY(requireNoReplyIn(envelope.kind, envelope.replyTo.has_value()));
    TRY(requireName(envelope.name));
    if (envelope.codec != codecRaw && envelope.codec != codecDeflate) {
        return fail("parcel.codec", "the envelope has the unknown codec " + std::to_string(envelope.codec));
    }
    if (envelope.size > parcelLimit) {
        return tooLarge(envelope.size);
    }
    return {};
}

Result<Bytes> contentOf(const Envelope& envelope, Inflater& inflater) {
    Bytes content(envelope.content.begin(), envelope.content.end());
    if (envelope.codec == codecDeflate) {
        content = TRY(inflater.inflate(envelope.content, parcelLimit));
    }
    if (content.size() != envelope.size) {
        return fail("parcel.size", "the content has " + std::to_string(content.size()) + " bytes where " +
                                       std::to_string(envelope.size) + " are stated");
    }
    return content;
}

}  // namespace

Result<Bytes> seal(const Parcel& parcel) {
    if (parcel.content.size() > parcelLimit) {
        return tooLarge(parcel.content.size());
    }
    const auto kind = static_cast<std::uint64_t>(parcel.kind);
    TRY(requireName(parcel.name));
    TRY(requireNoReplyIn(kind, parcel.replyTo.has_value()));
    const Bytes smaller = deflated(parcel.content);
    const bool shrinks = smaller.size() < parcel.content.size();
    Envelope envelope{.kind = kind,
                      .id = parcel.id,
                      .replyTo = parcel.replyTo,
                      .name = parcel.name,
                      .codec = shrinks ? codecDeflate : codecRaw,
                      .size = parcel.content.size(),
                      .digest = {},
                      .content = shrinks ? ByteView(smaller) : ByteView(parcel.content)};
    envelope.digest = digestOf(envelope, parcel.content);
    return encode(envelope, envelope.content, true);
}

bool looksLikeEnvelope(ByteView bytes) {
    constexpr std::array<std::uint8_t, 11> beginning{0x00, 0x69, 'a', 'n', 'c', 'h', 'o', 'r', 'i', 't', 'e'};
    constexpr std::size_t mayDiffer = 2;  // one spoilt character of base 32
    // However long the head of the map is written: a broken envelope is refused as one, not taken for a bare file.
    return std::ranges::any_of(std::array<std::size_t, 5>{1, 2, 3, 5, 9}, [&](std::size_t head) {
        if (bytes.size() < head + beginning.size()) {
            return false;
        }
        const bool map = bytes[0] >> 5 == static_cast<unsigned>(CborType::map);
        std::size_t differing = map ? 0 : 1;
        for (std::size_t i = 0; i < beginning.size(); ++i) {
            differing += bytes[head + i] == beginning[i] ? 0U : 1U;
        }
        return differing <= mayDiffer;
    });
}

Result<Parcel> openEnvelope(ByteView envelope, Inflater& inflater) {
    if (!looksLikeEnvelope(envelope)) {
        return fail("parcel.not-one", "these bytes are no envelope of this program");
    }
    if (envelope.size() > envelopeLimit) {
        return fail("parcel.too-large", "the envelope has " + std::to_string(envelope.size()) + " bytes");
    }
    const Envelope found = TRY(readMap(envelope));
    TRY(judge(found));
    Bytes content = TRY(contentOf(found, inflater));
    if (digestOf(found, content) != found.digest) {
        return fail("parcel.digest", "the content is not what was sealed: its SHA-256 is another");
    }
    return Parcel{static_cast<ParcelKind>(found.kind), found.id, found.replyTo, found.name, std::move(content)};
}

crypto::Sha256 fileCheck(ByteView content) {
    return crypto::sha256(content);
}

}  // namespace anchorite::transfer
