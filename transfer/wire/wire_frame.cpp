#include "transfer/wire/wire_frame.h"

#include "crypto/base/text.h"
#include "transfer/wire/ur_message.h"

namespace anchorite::transfer {

namespace {

WireFrame named(std::string form, std::string type, std::uint32_t parts, const std::string& identity,
                decltype(WireFrame::body) body) {
    const crypto::Sha256 digest = crypto::sha256(asBytes(identity));
    std::string transfer = digest.hex().substr(0, 4);
    for (char& c : transfer) {
        c = c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return {{std::move(form), std::move(type), std::move(transfer), parts}, digest, std::move(body)};
}

Result<void> requireUrType(const std::string& type, bool anyType) {
    if (!anyType && !carriesByteString(type)) {
        return fail("ur.type", "a UR of type '" + shown(type.substr(0, 40)) + "' is another program's data");
    }
    return {};
}

Result<WireFrame> single(UrSingle found, bool anyType) {
    TRY(requireUrType(found.type, anyType));
    std::string type = found.type;
    const std::string identity = "UR " + type + " " + std::string(asText(found.message));
    return named("UR", std::move(type), 1, identity, std::move(found));
}

Result<WireFrame> part(UrPart found, bool anyType) {
    TRY(requireUrType(found.stream.type, anyType));
    const UrStream stream = found.stream;
    std::string identity = "UR " + stream.type;
    for (const std::uint32_t number : {stream.fragments, stream.messageSize, stream.checksum, stream.fragmentSize}) {
        identity += "/" + std::to_string(number);
    }
    return named("UR", stream.type, stream.fragments, identity, std::move(found));
}

Result<WireFrame> readUr(std::string_view text, bool anyType) {
    auto found = TRY(parseUr(text));
    if (auto* one = std::get_if<UrSingle>(&found)) {
        return single(std::move(*one), anyType);
    }
    return part(std::get<UrPart>(std::move(found)), anyType);
}

Result<WireFrame> readBbqr(std::string_view text, bool anyType) {
    BbqrFrame frame = TRY(parseBbqr(text));
    constexpr std::string_view ours = "BCJU";
    if (!anyType && ours.find(frame.stream.type) == std::string_view::npos) {
        return fail("bbqr.type",
                    std::string("a BBQr file of type '") + frame.stream.type + "' is another program's data");
    }
    const BbqrStream stream = frame.stream;
    return named("BBQr", {stream.type}, stream.frames, std::string(text.substr(0, 6)), std::move(frame));
}

std::string_view withoutBlankEnd(std::string_view text) {
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

/// From `-----BEGIN LABEL-----` to a line `-----END LABEL-----` at the end.
bool isWholePem(std::string_view text) {
    constexpr std::string_view beginning = "-----BEGIN ";
    const auto dashes = text.find("-----", beginning.size());
    if (dashes == std::string_view::npos || text.find_first_of("\r\n") < dashes) {
        return false;
    }
    const std::string label(text.substr(beginning.size(), dashes - beginning.size()));
    return withoutBlankEnd(text).ends_with("\n-----END " + label + "-----");
}

Result<WireFrame> plain(std::string_view text, std::string type, bool whole) {
    if (!whole) {
        return fail("frame.incomplete", "the text begins as " + type + " does and does not end so");
    }
    const std::string document(text);
    return named("text", std::move(type), 1, "text " + document, PlainText{document});
}

std::unexpected<Error> unknown(std::string_view text) {
    return fail("frame.unknown",
                std::to_string(text.size()) + " characters, beginning '" + shown(text.substr(0, 40)) + "'");
}

}  // namespace

Result<WireFrame> readFrame(std::string_view text, bool anyType) {
    if (text.size() > frameTextLimit) {
        return fail("frame.too-long", "a text of " + std::to_string(text.size()) + " characters; a QR symbol holds " +
                                          std::to_string(frameTextLimit));
    }
    switch (formOf(text)) {
        case FrameForm::ur:
            return readUr(text, anyType);
        case FrameForm::bbqr:
            return readBbqr(text, anyType);
        case FrameForm::json:
            return plain(text, "JSON", withoutBlankEnd(text).ends_with('}'));
        case FrameForm::pem:
            return plain(text, "PEM", isWholePem(text));
        case FrameForm::words:
            return plain(text, "words", true);
        case FrameForm::oldUr:
            return fail("frame.old-ur", "a part of UR version 1, which this program does not read");
        case FrameForm::specter:
            return fail("frame.specter", "a part in the form of Specter, which this program does not read");
        case FrameForm::webAddress:
            return fail("frame.web-address", "a web address, '" + shown(text.substr(0, 40)) + "'");
        case FrameForm::unknown:
            return unknown(text);
    }
    return unknown(text);
}

}  // namespace anchorite::transfer
