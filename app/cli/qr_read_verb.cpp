#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/parcels.h"
#include "app/cli/sightings.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

struct ReadOptions {
    std::vector<std::string> pictures;
    std::string text;
    bool raw = false;
    std::string output;
};

std::string listOf(const std::vector<std::uint32_t>& numbers) {
    constexpr std::size_t most = 20;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, numbers.size()); ++i)
        text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
    return numbers.size() > most ? text + " and " + std::to_string(numbers.size() - most) + " more" : text;
}

/// Why nothing, or not everything, is there.
Error shortfallOf(const Assembled& assembled, const Sightings& seen) {
    const auto progress = assembled.receiver.progress();
    if (progress.needed == 0) {
        if (seen.looked == 0 && seen.firstFailure)
            return *seen.firstFailure;
        if (assembled.firstRefusal)
            return *assembled.firstRefusal;
        return {"qr.no-code", seen.texts.empty() ? "no QR code was read" : "no code began a transfer"};
    }
    const auto open = progress.needed - progress.have;
    const auto have = std::to_string(progress.have) + " of " + std::to_string(progress.needed) + " parts are here; ";
    if (!progress.missing.empty())
        return {"qr.incomplete", have + "missing: " + listOf(progress.missing)};
    return {"qr.incomplete", have + "about " + std::to_string(open) + " more, whichever they are"};
}

Json progressJson(const transfer::Receiver& receiver, Sightings& seen) {
    const auto progress = receiver.progress();
    const auto stream = receiver.stream();
    auto json = Json::object();
    json.set("have", static_cast<std::int64_t>(progress.have));
    json.set("needed", static_cast<std::int64_t>(progress.needed));
    auto missing = Json::array();
    for (const auto number : progress.missing)
        missing.add(static_cast<std::int64_t>(number));
    json.set("missing", std::move(missing));
    json.set("transfer", stream ? Json(stream->transfer) : Json());
    json.set("form", stream ? Json(stream->form) : Json());
    json.set("foreign", static_cast<std::int64_t>(progress.foreign));
    json.set("damaged", static_cast<std::int64_t>(progress.damaged));
    json.set("refused", static_cast<std::int64_t>(progress.refused));
    json.set("pictures", std::move(seen.pictures));
    json.set("parcel", Json());
    return json;
}

/// A document that needs no envelope to be known for what it is.
bool speaksForItself(ByteView bytes) {
    switch (transfer::formOf(asText(bytes))) {
        case transfer::FrameForm::json:
        case transfer::FrameForm::pem:
        case transfer::FrameForm::words:
            return true;
        case transfer::FrameForm::ur:
        case transfer::FrameForm::bbqr:
        case transfer::FrameForm::oldUr:
        case transfer::FrameForm::specter:
        case transfer::FrameForm::webAddress:
        case transfer::FrameForm::unknown:
            break;
    }
    return false;
}

std::string bareText(const Bytes& bytes) {
    return std::to_string(bytes.size()) + " bytes without an envelope\nfile check  " +
           transfer::fileCheck(bytes).hex() + "\n";
}

/// Frames of BBQr carry no check of their own: two files of one shape can be mixed unseen, where no envelope tells.
Result<void> requireChecked(const transfer::Received& received, const ReadOptions& options, Outcome& outcome) {
    if (received.parcel || received.stream.form != "BBQr" || received.stream.parts == 1)
        return {};
    const Error unchecked{"bbqr.unchecked", "file check " + transfer::fileCheck(received.bytes).hex()};
    if (!options.raw)
        return std::unexpected(unchecked);
    outcome.addWarning(unchecked);
    return {};
}

/// With --raw an envelope is not looked into.
Result<transfer::Received> receivedFrom(const transfer::Receiver& receiver, const ReadOptions& options,
                                        transfer::Decoder& decoder) {
    if (!options.raw)
        return receiver.received(decoder);
    transfer::Received received;
    received.bytes = TRY(receiver.carried(decoder));
    received.stream = *receiver.stream();
    return received;
}

Result<void> deliver(Session& session, const ReadOptions& options, const transfer::Received& received,
                     Outcome& outcome) {
    const bool parcel = received.parcel && !options.raw;
    if (!parcel && !options.raw && !speaksForItself(received.bytes))
        return fail("parcel.not-one", "what the codes carry is no parcel; --raw gives the bytes as they are");
    TRY(requireChecked(received, options, outcome));
    outcome.text = parcel ? parcelText(*received.parcel) : bareText(received.bytes);
    if (parcel)
        outcome.result.set("parcel", parcelJson(*received.parcel));
    outcome.result.set("sha256", transfer::fileCheck(parcel ? received.parcel->content : received.bytes).hex());
    if (options.output.empty()) {
        session.console().hint("nothing was written; -o FILE keeps what came");
        return {};
    }
    return parcel ? writeParcel(session, options.output, received.bytes, *received.parcel, outcome)
                  : session.write(options.output, std::string(asText(received.bytes)), false, outcome);
}

Result<Outcome> read(Session& session, const ReadOptions& options) {
    if (options.pictures.empty() == options.text.empty())
        return fail(options.text.empty() ? "usage.missing" : "usage.conflict", "give pictures or --text");
    if (!options.output.empty())
        TRY(session.requireWritable(options.output));
    Outcome outcome;
    transfer::Decoder decoder(session.machine().decoder);
    auto seen = TRY(options.text.empty() ? sightingsIn(session, options.pictures, decoder, options.raw, outcome)
                                         : sightingsInTexts(session, options.text));
    const auto all = assembled(seen.texts, options.raw, decoder);
    outcome.result = progressJson(all.receiver, seen);
    if (all.other)
        outcome.addWarning(Error{"qr.two-transfers", "transfer " + all.other->transfer + " was left out"});
    if (!all.receiver.isComplete()) {
        outcome.addError(shortfallOf(all, seen));
        return outcome;
    }
    const auto received = receivedFrom(all.receiver, options, decoder);
    decoder.close();
    const auto done =
        received ? deliver(session, options, *received, outcome) : Result<void>(std::unexpected(received.error()));
    if (!done)
        outcome.addError(done.error());
    return outcome;
}

Run declareRead(CLI::App& app) {
    auto options = std::make_shared<ReadOptions>();
    options::places(app, "PICTURES", options->pictures, "PNG or JPEG files, a folder of them, or a film (.y4m)")
        .required(false);
    options::value(app, "--text", "FILE", options->text, "the texts of codes, one a line; - is standard input");
    options::flag(app, "--raw", options->raw, "the carried bytes as they are, whatever they are");
    options::output(app, options->output,
                    "a new file for the content, - for standard output; the whole parcel if it ends in .anch");
    return [options](Session& session) { return read(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"qr read", "read QR codes from pictures or texts", "anchorite-cli qr read photos/*.jpg -o mei.anch",
     "0 1 2 3 4 5 9",
     "{have:integer,needed:integer,missing:[integer],transfer:string?,form:string?,foreign:integer,damaged:integer,"
     "refused:integer,pictures:[{file:string,verdict:string}],parcel:" ANCHORITE_PARCEL_SHAPE "?,sha256~:string}",
     &declareRead},
});

}  // namespace

namespace table {
std::span<const Verb> ofQrReading() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
