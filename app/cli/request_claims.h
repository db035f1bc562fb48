#pragma once

#include "app/cli/request_opening.h"
#include "ceremony/record/exchange/request.h"

namespace anchorite::app::cli {

/// A request as it came: the envelope's facts and what it says.
struct ReceivedRequest {
    OpenedFile file;
    record::Request request;

    [[nodiscard]] const metadata::SignedRoot& document() const { return *request.document; }
};

/// Any form of readRequest, in an envelope or bare. Errors: those of openRequestFile and of readRequest.
Result<ReceivedRequest> readRequestFile(Session& session, const std::string& path, metadata::KeyReader& keys);

/// The link just before the document; null where none is. Only a claim.
[[nodiscard]] const metadata::SignedRoot* lastLink(const record::Request& request);

/// What the request says of itself, each line marked as a claim. None of the payload's words.
[[nodiscard]] std::string claimsText(const record::Request& request);
/// `{bare, dialect, repository, reason, names, links}`; shape below, without the braces.
[[nodiscard]] metadata::Json claimsJson(const record::Request& request);
#define ANCHORITE_CLAIMS_SHAPE                                                                                    \
    "root:integer,bare:boolean,dialect:string,repository:string,reason:string,names:[{keyid:string,name:string}]" \
    ",links:[{root:integer,sha256:string}]"

/// The answer to a request, sealed; `name` says what it is called on a stick. Errors: those of writeResponse and seal.
Result<std::string> sealedAnswer(Session& session, const OpenedFile& request, Bytes response, const std::string& name);

}  // namespace anchorite::app::cli
