#include "ui/collect/crossing_work.h"

#include <utility>

#include "transfer/decoder/decoder.h"
#include "transfer/usb/public_only.h"
#include "transfer/wire/envelope.h"

namespace anchorite::ui {

using transfer::ParcelKind;

Result<SealedRequest> makeRequest(record::Ceremony& ceremony, const std::string& person, const std::string& reason,
                                  const transfer::ParcelId& id, const std::string& decoder) {
    const auto request = TRY(ceremony.requestFor(person, reason));
    transfer::Parcel parcel{
        .kind = ParcelKind::signRequest,
        .id = id,
        .replyTo = std::nullopt,
        .name = "root-" + std::to_string(request.document->version().number()) + ".sign-request.anch",
        .content = TRY(record::writeRequest(request))};
    transfer::Decoder process(decoder);
    TRY(transfer::requirePublic(parcel.content, parcel.name, process));
    SealedRequest made{parcel.name, {}};
    made.envelope = TRY(transfer::seal(parcel));
    return made;
}

Result<record::Received> receiveFile(record::Ceremony& ceremony, const record::BroughtFile& file,
                                     const std::string& transport, const std::optional<metadata::Json>& namedKey,
                                     const std::string& decoder) {
    transfer::Decoder process(decoder);
    TRY(transfer::requirePublic(file.bytes, file.name, process));
    record::BroughtFile opened = file;
    if (transfer::looksLikeEnvelope(file.bytes)) {
        auto parcel = TRY(transfer::openEnvelope(file.bytes, process));
        if (parcel.kind == ParcelKind::signRequest) {
            return fail("response.malformed", "the parcel is a " + std::string(wordsFor(parcel.kind)));
        }
        opened.bytes = std::exchange(parcel.content, {});
    }
    process.close();
    return ceremony.receive(opened, transport, namedKey, std::nullopt);
}

}  // namespace anchorite::ui
