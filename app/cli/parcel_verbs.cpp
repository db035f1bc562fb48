#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/parcels.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

struct ShowOptions {
    std::string file;
    std::string output;
};

Result<Outcome> show(Session& session, const ShowOptions& options) {
    if (!options.output.empty())
        TRY(session.requireWritable(options.output));
    const auto text = TRY(session.read(options.file, transfer::envelopeLimit));
    const Bytes envelope(text.begin(), text.end());
    transfer::Decoder decoder(session.machine().decoder);
    const auto parcel = TRY(openEnvelope(envelope, decoder));
    decoder.close();
    Outcome outcome;
    outcome.text = parcelText(parcel);
    outcome.result = parcelJson(parcel);
    if (!options.output.empty())
        TRY(writeParcel(session, options.output, envelope, parcel, outcome));
    return outcome;
}

Run declareShow(CLI::App& app) {
    auto options = std::make_shared<ShowOptions>();
    options::place(app, "FILE", options->file, "a parcel (.anch); - is standard input");
    options::output(app, options->output,
                    "a new file for the content, - for standard output; the whole parcel if it ends in .anch");
    return [options](Session& session) { return show(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"parcel show", "what a parcel says it holds, after every check", "anchorite-cli parcel show mei.anch", "0 2 3 4 9",
     ANCHORITE_PARCEL_SHAPE, &declareShow},
});

}  // namespace

namespace table {
std::span<const Verb> ofParcels() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
