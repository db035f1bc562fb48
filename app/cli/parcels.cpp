#include "app/cli/parcels.h"

#include <algorithm>
#include <array>

#include "app/cli/keys.h"
#include "app/cli/roots.h"
#include "ceremony/metadata/signed_root.h"
#include "crypto/base/text.h"
#include "transfer/usb/public_only.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using transfer::Parcel;
using transfer::ParcelKind;

constexpr auto kinds = std::to_array<std::pair<std::string_view, ParcelKind>>({{"metadata", ParcelKind::metadata},
                                                                               {"keys", ParcelKind::publicKeys},
                                                                               {"transcript", ParcelKind::transcript},
                                                                               {"other", ParcelKind::other}});

bool isMetadata(std::string_view content) {
    const auto document = Json::parse(content);
    const auto* body = document ? document->find("signed") : nullptr;
    return body != nullptr && body->findString("_type") != nullptr;
}

/// The sender's screen is one of the two that the words are compared on.
void showWords(Session& session, Outcome& outcome, const Parcel& parcel) {
    metadata::KeyReader keys;
    if (parcel.kind != ParcelKind::metadata)
        return;
    if (const auto root = metadata::SignedRoot::parse(std::string(asText(parcel.content)), keys))
        showPayload(session, outcome, root->payload());
}

/// `.anch`, in capitals too: sticks do not tell them apart.
bool isWholeParcelName(std::string_view path) {
    constexpr std::string_view ending = ".anch";
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return path.size() >= ending.size() &&
           std::ranges::equal(path.substr(path.size() - ending.size()), ending, {}, small);
}

Result<Outgoing> sealed(Session& session, const std::string& path, const std::string& kind, Bytes content) {
    const auto name = transfer::parcelNameFor(path == "-" ? "" : fileName(path));
    Parcel parcel{.kind = TRY(kindFor(kind, name, asText(content))),
                  .id = transfer::drawParcelId(session.random()),
                  .replyTo = std::nullopt,
                  .name = name,
                  .content = std::move(content)};
    auto envelope = TRY(seal(parcel));
    return Outgoing{std::move(envelope), std::move(parcel)};
}

}  // namespace

Result<ParcelKind> kindFor(const std::string& typed, const std::string& name, std::string_view content) {
    if (!typed.empty()) {
        const auto* const found = std::ranges::find(kinds, typed, &decltype(kinds)::value_type::first);
        if (found == kinds.end())
            return fail("usage.value", "--kind is metadata, keys, transcript or other, not " + shown(typed));
        return found->second;
    }
    if (isMetadata(content))
        return ParcelKind::metadata;
    if (keyObjectIn(content))
        return ParcelKind::publicKeys;
    return name.starts_with("transcript") ? ParcelKind::transcript : ParcelKind::other;
}

Result<Outgoing> outgoingFrom(Session& session, const std::string& path, const std::string& kind, Outcome& outcome) {
    auto outgoing = TRY(bareFrom(session, path));
    if (transfer::looksLikeEnvelope(outgoing.carried)) {
        if (!kind.empty())
            return fail("usage.conflict", shown(path) + " is a parcel already and says its kind itself");
        transfer::Decoder decoder(session.machine().decoder);
        outgoing.parcel = TRY(openEnvelope(outgoing.carried, decoder));
    } else {
        outgoing = TRY(sealed(session, path, kind, std::move(outgoing.carried)));
    }
    showWords(session, outcome, *outgoing.parcel);
    return outgoing;
}

Result<Outgoing> bareFrom(Session& session, const std::string& path) {
    const auto text = TRY(session.read(path, sendLimit));
    const auto bytes = asBytes(text);
    transfer::Decoder decoder(session.machine().decoder);
    TRY(transfer::requirePublic(bytes, path, decoder));
    return Outgoing{Bytes(bytes.begin(), bytes.end()), std::nullopt};
}

std::string parcelText(const Parcel& parcel) {
    return std::string(wordsFor(parcel.kind)) + ", as it says\nname        " + shown(parcel.name) + "\nsize        " +
           std::to_string(parcel.content.size()) + " bytes\nfile check  " + transfer::fileCheck(parcel.content).hex() +
           "\nparcel      " + toHex(parcel.id) + "\n" +
           (parcel.replyTo ? "reply to    " + toHex(*parcel.replyTo) + "\n" : "");
}

Json parcelJson(const Parcel& parcel) {
    auto json = Json::object();
    json.set("kind", wordsFor(parcel.kind));
    json.set("name", parcel.name);
    json.set("size", parcel.content.size());
    json.set("sha256", transfer::fileCheck(parcel.content).hex());
    json.set("id", toHex(parcel.id));
    json.set("reply_to", parcel.replyTo ? Json(toHex(*parcel.replyTo)) : Json());
    return json;
}

Result<void> writeParcel(Session& session, const std::string& path, const Bytes& envelope, const Parcel& parcel,
                         Outcome& outcome) {
    if (isWholeParcelName(path))
        return session.write(path, std::string(asText(envelope)), false, outcome);
    if (parcel.kind == ParcelKind::signRequest || parcel.kind == ParcelKind::signatureResponse)
        return fail("parcel.keep-whole", "the parcel is a " + std::string(wordsFor(parcel.kind)));
    return session.write(path, std::string(asText(parcel.content)), false, outcome);
}

}  // namespace anchorite::app::cli
