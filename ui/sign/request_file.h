#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/record/exchange/request.h"
#include "ceremony/record/session/signing_act.h"
#include "crypto/base/disk.h"
#include "transfer/wire/parcel.h"

namespace anchorite::ui {

/// A request as it came: what is asked, and the parcel it came in, for the answer to name.
struct RequestFile {
    record::Request request;
    std::optional<transfer::ParcelId> parcel;
};

/// Opens an envelope, in the decoder's process, which has ended when this returns. Errors: `request.malformed` (a
/// parcel of another kind), those of openEnvelope and of readRequest.
Result<RequestFile> requestIn(Bytes bytes, const std::string& decoder);
/// The same from a file. Errors also: those of Disk::read.
Result<RequestFile> requestAt(Disk& disk, const std::string& path, const std::string& decoder);

/// A key file in a folder, and what lies beside it.
struct FoundKey {
    std::string path;
    std::string holder;
    std::string kind;  ///< "Ed25519"
    bool rehearsal = false;
    std::optional<record::Pin> pin;
    metadata::KeyId keyid{""};
};

/// The key files of a folder, by name; others are passed over. At most 64. Errors: those of Disk::list.
Result<std::vector<FoundKey>> keysIn(Disk& disk, const std::string& folder);
Result<FoundKey> keyAt(Disk& disk, const std::string& path);

}  // namespace anchorite::ui
