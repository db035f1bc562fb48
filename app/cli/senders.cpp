#include "app/cli/senders.h"

#include "app/cli/options.h"
#include "crypto/base/text.h"
#include "transfer/symbol/symbol.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using transfer::Density;
using transfer::QrSymbol;
using transfer::Sender;

constexpr int largestQr = 40;

/// The head of the CBOR byte string around what is carried, at most.
constexpr std::size_t byteStringHead = 9;

Result<const Density*> densityFor(const std::string& name) {
    const auto* density = name.empty() ? &transfer::normalDensity() : transfer::densityNamed(name);
    if (density != nullptr)
        return density;
    std::string names;
    for (const auto& known : transfer::densities())
        names += (names.empty() ? "" : ", ") + std::string(known.name);
    return fail("usage.value", "--density is one of " + names + ", not " + shown(name));
}

Result<void> requireOneForm(const SenderOptions& options) {
    if (options.plain && (options.bbqr || options.fragment != 0 || !options.density.empty()))
        return fail("usage.conflict", "--plain is one code with the text as it is");
    if (options.bbqr && (options.fragment != 0 || options.urType != "bytes"))
        return fail("usage.conflict", "--fragment and --ur-type are for UR, not for --bbqr");
    if (options.fragment != 0 && !options.density.empty())
        return fail("usage.conflict", "give --fragment or --density");
    if (!transfer::isUrType(options.urType))
        return fail("usage.value", "--ur-type is made of a-z, 0-9 and -, not " + shown(options.urType));
    if (options.fragment > static_cast<int>(transfer::urFragmentLimit))
        return fail("usage.value", "--fragment is 1 to " + std::to_string(transfer::urFragmentLimit) + " bytes");
    if (!options.encoding.empty() &&
        (!options.bbqr || (options.encoding != "H" && options.encoding != "2" && options.encoding != "Z")))
        return fail("usage.value", "--encoding is H, 2 or Z, beside --bbqr");
    if ((options.raw || options.plain) && !options.kind.empty())
        return fail("usage.conflict", "--kind is said by the envelope, which --raw and --plain leave out");
    return {};
}

/// An envelope is deflated inside already.
char encodingFor(const SenderOptions& options, bool enveloped) {
    return !options.encoding.empty() ? options.encoding.front() : enveloped ? '2' : 'Z';
}

Result<Sender> senderOf(const SenderOptions& options, const Outgoing& outgoing, const Density& density) {
    if (options.plain)
        return Sender::plain(std::string(asText(outgoing.carried)));
    if (options.bbqr) {
        const bool json = !outgoing.parcel && Json::parse(asText(outgoing.carried)).has_value();
        return Sender::bbqr(outgoing.carried, json ? 'J' : 'B', encodingFor(options, outgoing.parcel.has_value()),
                            density.largestVersion);
    }
    if (options.fragment != 0)
        return Sender::urFragments(options.urType, outgoing.carried, static_cast<std::size_t>(options.fragment));
    auto sender = Sender::ur(options.urType, outgoing.carried, density);
    if (sender || sender.error().code != "ur.limits" || !options.density.empty())
        return sender;
    // Too many parts: as large as it takes, where nobody asked for a density.
    const auto fragment = (outgoing.carried.size() + byteStringHead) / transfer::urFragmentsLimit + 1;
    return Sender::urFragments(options.urType, outgoing.carried, fragment);
}

std::vector<std::string> factsOf(const Outgoing& outgoing, const Outcome& outcome) {
    std::vector<std::string> lines;
    const auto& content = outgoing.parcel ? outgoing.parcel->content : outgoing.carried;
    if (outgoing.parcel)
        lines.push_back(std::string(wordsFor(outgoing.parcel->kind)) + ", " + std::to_string(content.size()) +
                        " bytes");
    lines.push_back("file check " + transfer::fileCheck(content).hex());
    if (outcome.payload)
        lines.push_back("root " + std::to_string(outcome.payload->version) + ", payload SHA-256 " +
                        outcome.payload->digest.hex());
    return lines;
}

}  // namespace

void SenderOptions::declare(CLI::App& app) {
    options::place(app, "FILE", file, "a parcel (.anch), or any file of at most 1 MiB; - is standard input");
    options::value(app, "--kind", "KIND", kind, "metadata, keys, transcript or other; else judged by the content");
    options::flag(app, "--raw", raw, "the bytes as they are, without an envelope and its check");
    options::flag(app, "--plain", plain, "one code with the text of the file as it is, for PEM, JSON and words");
    options::value(app, "--ur-type", "TYPE", urType, "the UR type: bytes, or x-anchorite for strict readers");
    options::value(app, "--density", "NAME", density, "compatible, careful, normal or fast");
    options::number(app, "--fragment", fragment, "the most bytes of a part, 1 to 2048, instead of a density");
    options::flag(app, "--bbqr", bbqr, "BBQr instead of UR; every code is needed then");
    options::value(app, "--encoding", "E", encoding, "with --bbqr: H, 2 or Z");
}

Result<PreparedSender> prepareSender(Session& session, const SenderOptions& options, Outcome& outcome) {
    TRY(requireOneForm(options));
    const auto* density = TRY(densityFor(options.density));
    const bool bare = options.raw || options.plain;
    auto outgoing =
        TRY(bare ? bareFrom(session, options.file) : outgoingFrom(session, options.file, options.kind, outcome));
    auto sender = TRY(senderOf(options, outgoing, *density));
    auto lines = factsOf(outgoing, outcome);
    const auto title = outgoing.parcel ? outgoing.parcel->name : fileName(options.file);
    return PreparedSender{std::move(sender), std::move(outgoing.carried), std::move(outgoing.parcel), title,
                          std::move(lines)};
}

Result<Sender> refragmented(const PreparedSender& prepared, const SenderOptions& options) {
    return Sender::urFragments(options.urType, prepared.carried, static_cast<std::size_t>(options.fragment));
}

Result<int> versionOf(const PreparedSender& prepared) {
    const auto& sender = prepared.sender;
    if (sender.isSingle())
        return TRY(QrSymbol::of(sender.part(1))).version();
    const int version = QrSymbol::versionFor(sender.longestText());
    if (version == 0)
        return fail("symbol.too-long", std::to_string(sender.longestText()) +
                                           " characters do not fit a QR symbol of version " +
                                           std::to_string(largestQr));
    return version;
}

std::string partsLine(const PreparedSender& prepared, int version) {
    const auto parts = prepared.sender.parts();
    return (parts == 1 ? "one part" : std::to_string(parts) + " parts") + ", QR version " + std::to_string(version) +
           ", transfer " + prepared.sender.transfer();
}

std::string senderText(const PreparedSender& prepared, int version) {
    std::string text = shown(prepared.title) + "\n";
    for (const auto& line : prepared.lines)
        text += line + "\n";
    return text + partsLine(prepared, version) + "\n";
}

Json senderJson(const PreparedSender& prepared, int version) {
    auto json = Json::object();
    json.set("parts", static_cast<std::int64_t>(prepared.sender.parts()));
    json.set("version", version);
    json.set("transfer", prepared.sender.transfer());
    json.set("parcel", prepared.parcel ? parcelJson(*prepared.parcel) : Json());
    return json;
}

}  // namespace anchorite::app::cli
