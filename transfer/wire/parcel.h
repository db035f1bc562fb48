#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/bytes.h"
#include "crypto/base/random.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

/// What a parcel says it holds. This room moves it and looks no further.
enum class ParcelKind : std::uint8_t {
    signRequest = 1,
    signatureResponse = 2,
    metadata = 3,
    publicKeys = 4,
    transcript = 5,
    other = 6,
};

/// "signing request", "metadata file" ...
[[nodiscard]] std::string_view wordsFor(ParcelKind kind);

/// Drawn anew for every parcel: 16 random bytes.
using ParcelId = std::array<std::uint8_t, 16>;
[[nodiscard]] ParcelId drawParcelId(Random& random);

/// The most that a parcel carries, and the most that is ever inflated: 1 MiB.
inline constexpr std::size_t parcelLimit = std::size_t{1} << 20;

/// What crosses the gap: some bytes, what they are said to be, and a name. Nothing here is authenticated; the digest
/// that travels along guards against accidents and mix-ups only.
struct Parcel {
    ParcelKind kind = ParcelKind::other;
    ParcelId id{};
    std::optional<ParcelId> replyTo;  ///< the id of the request; only in responses
    std::string name;                 ///< suggested file name, see isParcelName
    Bytes content;                    ///< at most parcelLimit
    friend bool operator==(const Parcel&, const Parcel&) = default;
};

/// Names that every file system takes and no shell misreads (transfer.md 4): 1 to 64 of `a-z 0-9 . _ -`, the first a
/// letter or digit, the last no dot; none of the names that FAT reserves (`con`, `nul`, `com1.txt`, ...).
[[nodiscard]] bool isParcelName(std::string_view name);

/// A parcel name as near to `fileName` as can be: other characters become `-`, capitals small; `parcel` for nothing.
[[nodiscard]] std::string parcelNameFor(std::string_view fileName);

}  // namespace anchorite::transfer
