#include "ui/steps/step_act.h"

#include "ceremony/record/session/bundle.h"
#include "ceremony/record/session/release.h"
#include "ceremony/record/session/workspace.h"
#include "transfer/decoder/decoder.h"
#include "transfer/usb/public_only.h"

namespace anchorite::ui {

using record::Ceremony;
using record::Recorded;

namespace {

/// What a step takes in stays in the workspace and leaves with the bundle: no private key may be in it.
Result<record::BroughtFile> broughtFile(const StepPlaces& places, const std::string& path) {
    auto bytes = TRY(places.disk->read(path, record::Workspace::artefactLimit));
    transfer::Decoder decoder(places.decoder);
    TRY(transfer::requirePublic(bytes, fileName(path), decoder));
    return record::BroughtFile{fileName(path), std::move(bytes)};
}

Result<Recorded> release(Ceremony& ceremony, const StepPlaces& places) {
    const auto document = ceremony.document();
    if (!document) {
        return fail("ceremony.no-payload", "nothing was given to be signed yet");
    }
    const auto paths =
        TRY(record::releaseFrom(ceremony, *places.disk, *document, places.folder, false, ceremony.confirmedNow()));
    return ceremony.released(*document, paths);
}

Result<Recorded> exportBundle(Ceremony& ceremony, const StepPlaces& places) {
    const auto files = TRY(record::bundleOf(ceremony));
    transfer::Decoder decoder(places.decoder);
    for (const auto& [name, bytes] : files) {
        TRY(transfer::requirePublic(bytes, name, decoder));
    }
    TRY(record::writeBundle(*places.disk, places.folder, files));
    if (ceremony.state().closed) {
        return Recorded{};
    }
    return ceremony.exported(record::digestsOf(files), places.folder);
}

}  // namespace

Result<Recorded> doStep(Ceremony& ceremony, record::StepKind kind, record::StepInput input, const StepPlaces& places) {
    if (kind == record::StepKind::release) {
        return release(ceremony, places);
    }
    if (kind == record::StepKind::exportBundle) {
        return exportBundle(ceremony, places);
    }
    for (const auto& path : places.files) {
        input.files.push_back(TRY(broughtFile(places, path)));
    }
    return ceremony.record(input);
}

}  // namespace anchorite::ui
