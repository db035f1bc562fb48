#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/parcels.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"
#include "transfer/camera/recordings.h"
#include "transfer/reception/reception.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using transfer::Arrival;
using transfer::Receiver;

struct ReadOptions {
    std::vector<std::string> pictures;
    std::string text;
    bool raw = false;
    std::string output;
};

/// What was seen on the way, for people and for scripts.
struct Diary {
    Json pictures = Json::array();
    std::size_t codes = 0;
    std::optional<Error> firstRefusal;
    std::optional<transfer::StreamName> other;

    void note(const Arrival& arrival) {
        ++codes;
        if (arrival.why && !firstRefusal)
            firstRefusal = arrival.why;
        if (arrival.what == Arrival::What::foreign && arrival.stream && !other)
            other = arrival.stream;
    }
};

std::string_view wordFor(Arrival::What what) {
    switch (what) {
        case Arrival::What::newPart:
        case Arrival::What::completed:
            return "new part";
        case Arrival::What::nothingNew:
        case Arrival::What::repeated:
        case Arrival::What::ignored:
            return "nothing new";
        case Arrival::What::damaged:
            return "damaged";
        case Arrival::What::contradiction:
            return "contradicts the others";
        case Arrival::What::foreign:
            return "of another transfer";
        case Arrival::What::refused:
            return "no code of a transfer";
    }
    return "";
}

std::string_view wordFor(transfer::Advice advice) {
    switch (advice) {
        case transfer::Advice::blurred:
            return "no code is readable: too blurred";
        case transfer::Advice::tooSmall:
            return "no code is readable: too small";
        case transfer::Advice::tooBright:
            return "no code is readable: too bright";
        case transfer::Advice::tooDark:
            return "no code is readable: too dark";
        case transfer::Advice::none:
        case transfer::Advice::noCode:
        case transfer::Advice::notCentred:
            break;
    }
    return "no code was found";
}

void notePicture(Session& session, Diary& diary, const std::string& file, const std::string& verdict) {
    session.console().detail(file + ": " + verdict);
    auto picture = Json::object();
    picture.set("file", shown(file));
    picture.set("verdict", verdict);
    diary.pictures.add(std::move(picture));
}

std::string verdictOf(const transfer::Look& look) {
    if (look.failure)
        return look.failure->code + ": " + look.failure->detail;
    if (look.arrivals.empty())
        return std::string(wordFor(look.advice));
    std::string verdict;
    for (const auto& arrival : look.arrivals)
        verdict += (verdict.empty() ? "" : ", ") + std::string(wordFor(arrival.what));
    return verdict;
}

/// A picture that cannot be read is named, and the next one is tried.
void takePictures(Session& session, transfer::FrameSource& source, transfer::Decoder& decoder, Receiver& receiver, Diary& diary, Outcome& outcome) {
    transfer::Reception reception(source, decoder, receiver, true);
    for (;;) {
        const auto look = reception.step(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
        if (!look && look.error().code == "camera.end")
            return;
        if (!look) {
            outcome.addWarning(look.error());
            notePicture(session, diary, "", look.error().detail);
            continue;
        }
        if (!*look)
            continue;
        if (const auto& failure = (*look)->failure)
            outcome.addWarning(Error{failure->code, shown((*look)->frame.origin) + ": " + failure->detail});
        for (const auto& arrival : (*look)->arrivals)
            diary.note(arrival);
        notePicture(session, diary, (*look)->frame.origin, verdictOf(**look));
    }
}

void takeTexts(std::string_view text, Receiver& receiver, Diary& diary) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            diary.note(receiver.take(line));
    }
}

std::string listOf(const std::vector<std::uint32_t>& numbers) {
    constexpr std::size_t most = 20;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, numbers.size()); ++i)
        text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
    return numbers.size() > most ? text + " and " + std::to_string(numbers.size() - most) + " more" : text;
}

/// Why nothing, or not everything, is there.
Error shortfallOf(const Receiver& receiver, const Diary& diary) {
    const auto progress = receiver.progress();
    if (progress.needed == 0) {
        if (diary.firstRefusal)
            return *diary.firstRefusal;
        return {"qr.no-code", diary.codes == 0 ? "no QR code was read" : "no code began a transfer"};
    }
    const auto open = progress.needed - progress.have;
    const auto have = std::to_string(progress.have) + " of " + std::to_string(progress.needed) + " parts are here; ";
    if (!progress.missing.empty())
        return {"qr.incomplete", have + "missing: " + listOf(progress.missing)};
    return {"qr.incomplete", have + "any " + std::to_string(open) + " other" + (open == 1 ? "" : "s") + " will do"};
}

Json progressJson(const Receiver& receiver, Diary& diary) {
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
    json.set("pictures", std::move(diary.pictures));
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

Result<void> deliver(Session& session, const ReadOptions& options, const transfer::Received& received,
                     Outcome& outcome) {
    const bool parcel = received.parcel && !options.raw;
    if (!parcel && !options.raw && !speaksForItself(received.bytes))
        return fail("parcel.not-one", "what the codes carry is no parcel; --raw gives the bytes as they are");
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

Result<std::unique_ptr<transfer::FrameSource>> sourceOf(Session& session, const std::vector<std::string>& paths) {
    if (paths.size() == 1 && (session.disk().isFolder(paths.front()) || paths.front().ends_with(".y4m")))
        return transfer::recordingAt(session.disk(), paths.front());
    return transfer::picturesFrom(session.disk(), paths);
}

/// Texts of a line each: more than any transfer has.
constexpr std::size_t textsLimit = std::size_t{64} << 20;

Result<Outcome> read(Session& session, const ReadOptions& options) {
    if (options.pictures.empty() == options.text.empty())
        return fail(options.text.empty() ? "usage.missing" : "usage.conflict", "give pictures or --text");
    if (!options.output.empty())
        TRY(session.requireWritable(options.output));
    Outcome outcome;
    Diary diary;
    Receiver receiver(options.raw);
    transfer::Decoder decoder(session.machine().decoder);
    if (options.text.empty()) {
        const auto source = TRY(sourceOf(session, options.pictures));
        takePictures(session, *source, decoder, receiver, diary, outcome);
    } else {
        takeTexts(TRY(session.read(options.text, textsLimit)), receiver, diary);
    }
    outcome.result = progressJson(receiver, diary);
    if (diary.other)
        outcome.addWarning(Error{"qr.two-transfers", "transfer " + diary.other->transfer + " was left out"});
    if (!receiver.isComplete()) {
        outcome.addError(shortfallOf(receiver, diary));
        return outcome;
    }
    const auto received = receiver.received(decoder);
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
    options::output(app, options->output, "a new file for the content; the whole parcel if it ends in .anch");
    return [options](Session& session) { return read(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"qr read", "read QR codes from pictures or texts", "anchorite-cli qr read photos/*.jpg -o mei.anch", "0 2 3 4 5 9",
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
