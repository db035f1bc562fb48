#pragma once

#include <optional>
#include <string>

#include "app/cli/session.h"
#include "transfer/wire/parcel.h"

namespace anchorite::app::cli {

/// A file that somebody sent: the bytes on the disk, and what was in the envelope, where there was one.
struct OpenedFile {
    Bytes received;                          ///< the file as it is
    Bytes content;                           ///< of the parcel, or the file itself
    std::optional<transfer::Parcel> parcel;  ///< without its content
};

/// Reads a file; an envelope is opened, in the decoder's process, which has ended when this returns: so those who open
/// keys may call it. Errors: those of Disk, of openEnvelope and of the decoder.
Result<OpenedFile> openFile(Session& session, const std::string& path);

/// The same for a file with a signing request. Error also: `request.malformed` (a parcel of another kind).
Result<OpenedFile> openRequestFile(Session& session, const std::string& path);
/// The same for what answers one. Error also: `response.malformed` (a signing request).
Result<OpenedFile> openResponseFile(Session& session, const std::string& path);

/// Seals `content` into a new parcel. A private key never leaves: `parcel.private`, where it stands in plain sight or
/// in an envelope. Errors also: those of seal and of the decoder.
Result<Bytes> sealForSending(Session& session, transfer::Parcel parcel);
/// The check alone, for what leaves without an envelope.
Result<void> requireNothingPrivate(Session& session, ByteView bytes, const std::string& what);

}  // namespace anchorite::app::cli
