#include "app/cli/request_claims.h"

#include <algorithm>

#include "crypto/base/text.h"
#include "transfer/wire/envelope.h"

namespace anchorite::app::cli {

using metadata::Json;
using record::Request;

namespace {

constexpr std::string_view unverified = " (from the request, not verified)\n";

}  // namespace

Result<ReceivedRequest> readRequestFile(Session& session, const std::string& path, metadata::KeyReader& keys) {
    auto file = TRY(openRequestFile(session, path));
    auto request = record::readRequest(file.content, keys);
    if (!request)
        return fail(request.error().code, shown(path) + ": " + request.error().detail);
    return ReceivedRequest{std::move(file), *std::move(request)};
}

const metadata::SignedRoot* lastLink(const Request& request) {
    const auto found = std::ranges::find_if(
        request.links, [&](const auto& link) { return link.version().next() == request.document->version(); });
    return found == request.links.end() ? nullptr : &*found;
}

std::string claimsText(const Request& request) {
    auto text = "request to sign root " + std::to_string(request.document->version().number()) +
                (request.bare ? ", a root.json without anything around it\n" : "\n");
    if (!request.repository.empty())
        text += "repository  " + shown(request.repository) + std::string(unverified);
    if (!request.reason.empty())
        text += "reason      " + shown(request.reason) + std::string(unverified);
    for (const auto& [keyid, name] : request.names)
        text += "name        " + keyid.shortForm() + " is " + shown(name) + " (name from request, not verified)\n";
    for (const auto& link : request.links)
        text += "link        root " + std::to_string(link.version().number()) + ", to be verified forward from a pin\n";
    return text;
}

Json claimsJson(const Request& request) {
    auto json = Json::object();
    json.set("root", request.document->version().number());
    json.set("bare", request.bare);
    json.set("dialect", nameOf(request.document->root().dialect()));
    json.set("repository", shown(request.repository));
    json.set("reason", shown(request.reason));
    auto names = Json::array();
    for (const auto& [keyid, name] : request.names) {
        auto entry = Json::object();
        entry.set("keyid", shown(keyid.text()));
        entry.set("name", shown(name));
        names.add(std::move(entry));
    }
    json.set("names", std::move(names));
    auto links = Json::array();
    for (const auto& link : request.links) {
        auto entry = Json::object();
        entry.set("root", link.version().number());
        entry.set("sha256", link.payload().digest().hex());
        links.add(std::move(entry));
    }
    json.set("links", std::move(links));
    return json;
}

Result<std::string> sealedAnswer(Session& session, const OpenedFile& request, Bytes response, const std::string& name) {
    const transfer::Parcel parcel{.kind = transfer::ParcelKind::signatureResponse,
                                  .id = transfer::drawParcelId(session.random()),
                                  .replyTo = request.parcel ? std::optional(request.parcel->id) : std::nullopt,
                                  .name = transfer::parcelNameFor(name),
                                  .content = std::move(response)};
    return std::string(asText(TRY(seal(parcel))));
}

}  // namespace anchorite::app::cli
