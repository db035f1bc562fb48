#pragma once

#include <QString>
#include <optional>

#include "crypto/base/random.h"
#include "crypto/words.h"
#include "transfer/wire/envelope.h"

namespace anchorite::ui {

/// A file that is ready to cross: the parcel, and the bytes that carry it.
struct Outgoing {
    transfer::Parcel parcel;
    Bytes envelope;
    bool asItIs = false;  ///< it came as an envelope, and its bytes go out unchanged
    /// For a root: the words of what is signed, and its version. Everything else is named by its file check only.
    std::optional<crypto::Words> words;
    std::int64_t rootVersion = 0;

    /// The SHA-256 of the content; never shown as words.
    [[nodiscard]] crypto::Sha256 check() const { return transfer::fileCheck(parcel.content); }
};

/// What a file is taken for: an envelope is opened and checked, anything else gets one. `id` is for the new envelope.
/// Errors: `parcel.private` (key material leaves by no way that is offered here), `parcel.too-large`, those of seal and
/// openEnvelope.
Result<Outgoing> outgoingFrom(const std::string& fileName, Bytes bytes, const transfer::ParcelId& id,
                              transfer::Inflater& inflater);

/// The same under another kind. Not for envelopes, which say themselves what they hold.
Result<Outgoing> asKind(const Outgoing& outgoing, transfer::ParcelKind kind);

/// The kinds that a bare file can be: requests and responses have a form of their own.
inline constexpr transfer::ParcelKind bareKinds[] = {transfer::ParcelKind::metadata, transfer::ParcelKind::publicKeys,
                                                     transfer::ParcelKind::transcript, transfer::ParcelKind::other};

/// "Metadata file", as the page says it.
[[nodiscard]] QString kindName(transfer::ParcelKind kind);

/// The words of the payload, when these bytes are a root of any dialect.
struct RootWords {
    crypto::Words words;
    std::int64_t version = 0;
};
[[nodiscard]] std::optional<RootWords> rootWordsOf(ByteView content);

/// The name of the parcel's file: ends in `.anch`.
[[nodiscard]] std::string envelopeFileName(const std::string& parcelName);

}  // namespace anchorite::ui
