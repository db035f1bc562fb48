#pragma once

#include <QtTest>
#include <algorithm>
#include <numeric>

#include "crypto/base/random.h"
#include "crypto/digest.h"
#include "transfer/wire/receiver.h"
#include "transfer/wire/sender.h"

#define ZLIB_CONST
#include <zlib.h>

/// What the suites of the wire share.
namespace anchorite::test {

using namespace anchorite::transfer;

/// A small real inflater. The product's own lives in the decoder's process and is tested there.
class ZlibInflater final : public Inflater {
  public:
    Result<Bytes> inflate(ByteView deflated, std::size_t limit) override {
        z_stream stream{};
        Bytes out(limit + 1);
        if (inflateInit2(&stream, -15) != Z_OK) {
            qFatal("zlib does not start");
        }
        stream.next_in = deflated.data();
        stream.avail_in = static_cast<uInt>(deflated.size());
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        const int ended = ::inflate(&stream, Z_FINISH);
        const bool whole = ended == Z_STREAM_END && stream.avail_in == 0;
        const std::size_t size = stream.total_out;
        inflateEnd(&stream);
        if (size > limit) {
            return fail("inflate.too-large", "more than " + std::to_string(limit) + " bytes come out");
        }
        if (!whole) {
            return fail("inflate.malformed", "no stream of raw deflate that ends here");
        }
        out.resize(size);
        return out;
    }
};

inline ZlibInflater zlibInflater;

/// Repeats itself: splitmix64 (Steele, Lea, Flood).
class Chance final : public Random {
  public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    void fill(std::span<std::uint8_t> out) override {
        std::ranges::generate(out, [this] { return static_cast<std::uint8_t>(next()); });
    }
    Bytes bytes(std::size_t size) {
        Bytes out(size);
        fill(out);
        return out;
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[below(i)]);
        }
    }

  private:
    std::uint64_t state_;
};

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("accepted") : QString::fromStdString(result.error().code);
}

inline Bytes bytesOf(std::string_view text) {
    return {asBytes(text).begin(), asBytes(text).end()};
}

inline Bytes bytesOfHex(const QString& hex) {
    return fromHex(hex.toStdString()).value();
}

inline std::string inSmall(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

inline Parcel someParcel(Chance& chance, std::size_t size) {
    return {ParcelKind::metadata, drawParcelId(chance), std::nullopt, "7.root.json", chance.bytes(size)};
}

/// A UR in parts, of random bytes.
inline Sender urOf(std::uint64_t seed, std::size_t size = 1000, std::size_t fragment = 100) {
    Chance chance(seed);
    return Sender::urFragments("bytes", chance.bytes(size), fragment).value();
}

inline const std::string pem = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n";
inline const std::string words =
    "topmost Istanbul Pluto vagabond treadmill Pacific brackish dictator goldfish Medusa "
    "afflict bravado chatter revolver Dupont midsummer stopwatch whimsical cowbell bottomless "
    "topmost Istanbul Pluto vagabond treadmill Pacific brackish dictator goldfish Medusa afflict bravado";

/// What a receiver that was given these texts holds.
inline Result<Received> receivedFrom(const std::vector<std::string>& texts, bool anyType = false) {
    Receiver receiver(anyType);
    for (const std::string& text : texts) {
        receiver.take(text);
    }
    return receiver.received(zlibInflater);
}

inline std::vector<std::string> partsOf(const Sender& sender, std::uint32_t count) {
    std::vector<std::string> texts;
    for (std::uint32_t number = 1; number <= count; ++number) {
        texts.push_back(sender.part(number));
    }
    return texts;
}

}  // namespace anchorite::test

Q_DECLARE_METATYPE(anchorite::Bytes)
