#pragma once

#include <string>

#include "ceremony/record/session/ceremony.h"
#include "transfer/wire/parcel.h"

namespace anchorite::ui {

/// A request that is ready to cross.
struct SealedRequest {
    std::string name;  ///< of its file
    Bytes envelope;
};

/// Makes and records a request for one person, and seals it. In the ceremony's thread. `decoder`: path of
/// anchorite-decoder, which looks for private keys. Errors: those of Ceremony::requestFor, writeRequest, requirePublic
/// and seal.
[[nodiscard]] Result<SealedRequest> makeRequest(record::Ceremony& ceremony, const std::string& person,
                                                const std::string& reason, const transfer::ParcelId& id,
                                                const std::string& decoder);

/// Takes in what somebody sent back: an envelope is opened in the decoder's process, anything else is taken as it is.
/// In the ceremony's thread. Errors: those of openEnvelope, `response.malformed` (the parcel is a request),
/// `parcel.private`, those of Ceremony::receive.
[[nodiscard]] Result<record::Received> receiveFile(record::Ceremony& ceremony, const record::BroughtFile& file,
                                                   const std::string& transport,
                                                   const std::optional<metadata::Json>& namedKey,
                                                   const std::string& decoder);

}  // namespace anchorite::ui
