#include "app/cli/request_opening.h"

#include <utility>

#include "transfer/decoder/decoder.h"
#include "transfer/usb/public_only.h"
#include "transfer/wire/envelope.h"

namespace anchorite::app::cli {

using transfer::ParcelKind;

Result<OpenedFile> openFile(Session& session, const std::string& path) {
    const auto text = TRY(session.read(path, transfer::envelopeLimit));
    OpenedFile file;
    file.received = Bytes(text.begin(), text.end());
    if (!transfer::looksLikeEnvelope(file.received)) {
        file.content = file.received;
        return file;
    }
    transfer::Decoder decoder(session.machine().decoder);
    file.parcel = TRY(openEnvelope(file.received, decoder));
    decoder.close();
    file.content = std::exchange(file.parcel->content, {});
    return file;
}

Result<OpenedFile> openRequestFile(Session& session, const std::string& path) {
    auto file = TRY(openFile(session, path));
    if (file.parcel && file.parcel->kind != ParcelKind::signRequest && file.parcel->kind != ParcelKind::metadata)
        return fail("request.malformed", "the parcel is a " + std::string(wordsFor(file.parcel->kind)));
    return file;
}

Result<OpenedFile> openResponseFile(Session& session, const std::string& path) {
    auto file = TRY(openFile(session, path));
    if (file.parcel && file.parcel->kind == ParcelKind::signRequest)
        return fail("response.malformed", "the parcel is a " + std::string(wordsFor(file.parcel->kind)));
    return file;
}

Result<Bytes> sealForSending(Session& session, transfer::Parcel parcel) {
    TRY(requireNothingPrivate(session, parcel.content, parcel.name));
    return seal(parcel);
}

Result<void> requireNothingPrivate(Session& session, ByteView bytes, const std::string& what) {
    transfer::Decoder decoder(session.machine().decoder);
    return requirePublic(bytes, what, decoder);
}

}  // namespace anchorite::app::cli
