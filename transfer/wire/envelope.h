#pragma once

#include "crypto/digest.h"
#include "transfer/wire/inflater.h"
#include "transfer/wire/parcel.h"

namespace anchorite::transfer {

/// The largest envelope that is read: its content never grows by being sealed, and 512 bytes hold everything else.
inline constexpr std::size_t envelopeLimit = parcelLimit + 512;

/// The bytes that carry a parcel in UR, BBQr and `.anch` files: one deterministic CBOR map (docs/FORMATS.md). The
/// content is deflated where that makes it smaller. The same parcel always gives the same bytes.
/// Errors: `parcel.too-large`, `parcel.name`, `parcel.reply-to` (in something other than a response).
Result<Bytes> seal(const Parcel& parcel);

/// Whether the bytes begin as an envelope does, up to two bytes that may be spoilt; says nothing about the rest. So a
/// damaged one is refused (BBQr would not notice the damage) instead of passing for a bare file.
[[nodiscard]] bool looksLikeEnvelope(ByteView bytes);

/// The parcel in an envelope. Every field is checked, and nothing else may be there.
/// Errors: `parcel.not-one` (no envelope at all), `parcel.version` (a later version), `parcel.malformed` (not
/// deterministic CBOR, unknown or missing keys, wrong types, bytes behind), `parcel.kind`, `parcel.name`,
/// `parcel.reply-to`, `parcel.codec`, `parcel.too-large`, `parcel.size` (the content has another size than stated),
/// `parcel.digest` (the content is not what was sealed), and those of `inflater`.
Result<Parcel> openEnvelope(ByteView envelope, Inflater& inflater);

/// The SHA-256 of a file's content, however it came: shown in small hex as *file check*, never as words. The same as
/// `sha256sum` of the file says, so that a stick and a picture can be compared. (The digest inside an envelope covers
/// its other members too and is another one.)
[[nodiscard]] crypto::Sha256 fileCheck(ByteView content);

}  // namespace anchorite::transfer
