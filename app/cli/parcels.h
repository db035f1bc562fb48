#pragma once

#include <optional>
#include <string>

#include "app/cli/session.h"
#include "transfer/decoder/decoder.h"
#include "transfer/wire/envelope.h"
#include "transfer/wire/receiver.h"

namespace anchorite::app::cli {

/// Some bytes on their way out.
struct Outgoing {
    Bytes carried;                           ///< the envelope, or bare bytes
    std::optional<transfer::Parcel> parcel;  ///< what is in the envelope
};

/// The most that is read of a file that is to be sent.
inline constexpr std::size_t sendLimit = transfer::envelopeLimit;

/// `kind` as typed: `metadata`, `keys`, `transcript`, `other`; empty: judged by the content. Error: `usage.value`.
Result<transfer::ParcelKind> kindFor(const std::string& typed, const std::string& name, std::string_view content);

/// What `path` becomes on its way: an envelope that was checked and stays as it is, or the file sealed into one.
/// Shows the 32 words where the content is a root. Errors: those of Disk, `parcel.private` (a private key never
/// leaves), those of openEnvelope and of the decoder, `parcel.too-large`.
Result<Outgoing> outgoingFrom(Session& session, const std::string& path, const std::string& kind, Outcome& outcome);

/// The same without an envelope. Errors: those of Disk, `parcel.private`.
Result<Outgoing> bareFrom(Session& session, const std::string& path);

/// Text for people, one fact a line.
[[nodiscard]] std::string parcelText(const transfer::Parcel& parcel);
/// `{kind, name, size, sha256, id, reply_to, sealed}`; shape below.
[[nodiscard]] metadata::Json parcelJson(const transfer::Parcel& parcel);
#define ANCHORITE_PARCEL_SHAPE "{kind:string,name:string,size:integer,sha256:string,id:string,reply_to:string?}"

/// Writes what came: the whole envelope where `path` ends in `.anch`, else the content. Requests and responses are
/// only kept whole (`parcel.keep-whole`). Errors also: those of Session::write.
Result<void> writeParcel(Session& session, const std::string& path, const Bytes& envelope,
                         const transfer::Parcel& parcel, Outcome& outcome);

}  // namespace anchorite::app::cli
