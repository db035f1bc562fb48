#include "ui/send/outgoing.h"

#include <QCoreApplication>

#include "ceremony/metadata/signed_root.h"
#include "ceremony/record/exchange/request.h"
#include "transfer/usb/public_only.h"

namespace anchorite::ui {

namespace {

using transfer::ParcelKind;

/// By what the text says of itself. A guess: the page says so, and it can be changed.
ParcelKind guessedKind(ByteView content) {
    const std::string_view text = asText(content);
    if (text.starts_with("-----BEGIN PUBLIC KEY") || text.starts_with("-----BEGIN CERTIFICATE")) {
        return ParcelKind::publicKeys;
    }
    const auto json = metadata::Json::parse(text);
    if (!json || !json->isObject()) {
        return ParcelKind::other;
    }
    const metadata::Json* signedPart = json->find("signed");
    if (signedPart != nullptr && signedPart->findString("_type") != nullptr) {
        return ParcelKind::metadata;
    }
    return json->findString("keytype") != nullptr ? ParcelKind::publicKeys : ParcelKind::other;
}

/// Of a root, and of the root that a request asks to sign: this screen is where the other side reads the words from.
std::optional<RootWords> shownWordsOf(const transfer::Parcel& parcel) {
    if (parcel.kind != ParcelKind::signRequest) {
        return rootWordsOf(parcel.content);
    }
    metadata::KeyReader keys;
    const auto request = record::readRequest(parcel.content, keys);
    return request && request->document
               ? std::optional(RootWords{request->document->payload().words(), request->document->version().number()})
               : std::nullopt;
}

Result<Outgoing> opened(Bytes bytes, transfer::Inflater& inflater) {
    Outgoing outgoing;
    outgoing.parcel = TRY(transfer::openEnvelope(bytes, inflater));
    outgoing.envelope = std::move(bytes);
    outgoing.asItIs = true;
    return outgoing;
}

Result<Outgoing> wrapped(const std::string& fileName, Bytes bytes, const transfer::ParcelId& id) {
    Outgoing outgoing;
    outgoing.parcel.id = id;
    outgoing.parcel.name = transfer::parcelNameFor(fileName);
    outgoing.parcel.kind = guessedKind(bytes);
    outgoing.parcel.content = std::move(bytes);
    outgoing.envelope = TRY(transfer::seal(outgoing.parcel));
    return outgoing;
}

}  // namespace

Result<Outgoing> outgoingFrom(const std::string& fileName, Bytes bytes, const transfer::ParcelId& id,
                              transfer::Inflater& inflater) {
    TRY(transfer::requirePublic(bytes, fileName, inflater));
    auto outgoing = transfer::looksLikeEnvelope(bytes) ? opened(std::move(bytes), inflater)
                                                       : wrapped(fileName, std::move(bytes), id);
    if (!outgoing) {
        return outgoing;
    }
    if (const auto root = shownWordsOf(outgoing->parcel)) {
        outgoing->words = root->words;
        outgoing->rootVersion = root->version;
    }
    return outgoing;
}

Result<Outgoing> asKind(const Outgoing& outgoing, ParcelKind kind) {
    Outgoing changed = outgoing;
    changed.parcel.kind = kind;
    changed.envelope = TRY(transfer::seal(changed.parcel));
    return changed;
}

namespace {

struct ParcelTerms {
    Q_DECLARE_TR_FUNCTIONS(Parcel)
};

}  // namespace

QString kindName(ParcelKind kind) {
    switch (kind) {
        case ParcelKind::signRequest:
            return ParcelTerms::tr("Signing request");
        case ParcelKind::signatureResponse:
            return ParcelTerms::tr("Signatures");
        case ParcelKind::metadata:
            return ParcelTerms::tr("Metadata file");
        case ParcelKind::publicKeys:
            return ParcelTerms::tr("Public keys");
        case ParcelKind::transcript:
            return ParcelTerms::tr("Transcript");
        case ParcelKind::other:
            return ParcelTerms::tr("Other file");
    }
    return {};
}

std::optional<RootWords> rootWordsOf(ByteView content) {
    metadata::KeyReader keys;
    const auto root = metadata::SignedRoot::parse(std::string(asText(content)), keys);
    if (!root) {
        return std::nullopt;
    }
    return RootWords{root->payload().words(), root->version().number()};
}

std::string envelopeFileName(const std::string& parcelName) {
    constexpr std::string_view ending = ".anch";
    constexpr std::size_t longest = 64;
    std::string name =
        parcelName.ends_with(ending) ? parcelName.substr(0, parcelName.size() - ending.size()) : parcelName;
    name = name.substr(0, longest - ending.size());
    return name + std::string(ending);
}

}  // namespace anchorite::ui
