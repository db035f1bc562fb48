#include "app/cli/request_verbs.h"

#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/request_claims.h"
#include "app/cli/request_merging.h"
#include "app/cli/request_signing.h"
#include "ceremony/record/exchange/response.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

struct RefuseOptions {
    std::string file;
    std::string reason;
    std::string output;
};

Result<Outcome> refuse(Session& session, const RefuseOptions& options) {
    TRY(session.requireWritable(options.output));
    metadata::KeyReader keys;
    const auto received = TRY(readRequestFile(session, options.file, keys));
    const auto version = std::to_string(received.document().version().number());
    auto response = TRY(record::writeResponse({received.document().payload().digest(), {}, options.reason}));
    Outcome outcome;
    TRY(session.write(
        options.output,
        TRY(sealedAnswer(session, received.file, std::move(response), "root-" + version + ".refusal.anch")), false,
        outcome));
    outcome.result = Json::object();
    outcome.result.set("file", shown(options.output));
    outcome.result.set("root", received.document().version().number());
    outcome.result.set("reason", options.reason);
    outcome.result.set("reply_to", received.file.parcel ? Json(toHex(received.file.parcel->id)) : Json());
    return outcome;
}

}  // namespace

Run declareRequestRefuse(CLI::App& app) {
    auto options = std::make_shared<RefuseOptions>();
    options::place(app, "FILE", options->file, "a request: .anch, a root.json, or what other tools send");
    options::value(app, "--reason", "TEXT", options->reason, "why, for the administrator to read").required();
    options::output(app, options->output, "a new file for the refusal").required();
    return [options](Session& session) { return refuse(session, *options); };
}

namespace {

constexpr auto rows = std::to_array<Verb>({
    {"request make", "a signing request: the root, earlier roots as links, names",
     "anchorite-cli request make draft.json --link 5.root.json --for 'Mei Chen' -o mei.anch", "0 2 3 4 6 9",
     "{" ANCHORITE_CLAIMS_SHAPE ",file:string,form:string,for:string?,commands:[{keyid:string,commands:[string]}]}",
     &declareRequestMake},
    {"request show", "what a request means, without a key and without its words",
     "anchorite-cli request show mei.anch --key mei.key", "0 2 3 4 6",
     "{" ANCHORITE_CLAIMS_SHAPE
     ",parcel:string?,baseline:{root:integer,sha256:string,verified:boolean}?,changes:[{code:string,care:string,"
     "title:string,subject:string,before:string,after:string,sentence:string,keyid:string}],rulers:"
     "{" ANCHORITE_RULERS_SHAPE "}}",
     &declareRequestShow},
    {"request sign", "sign a request after the diff from the key's pin and the words read back",
     "anchorite-cli request sign mei.anch --key mei.key -o mei-sig.anch", "0 2 3 4 6 7 8 9",
     "{" ANCHORITE_SIGNED_SHAPE ",form:string,reply_to:string?}", &declareRequestSign},
    {"request refuse", "answer a request with a reason instead of a signature",
     "anchorite-cli request refuse mei.anch --reason 'unknown key' -o mei-sig.anch", "0 2 3 4 9",
     "{file:string,root:integer,reason:string,reply_to:string?}", &declareRequestRefuse},
    {"request merge", "take in what came back: each signature judged at once, nothing dropped",
     "anchorite-cli request merge draft.json mei-sig.anch --trusted 5.root.json", "0 2 3 4 5 6 9",
     "{" ANCHORITE_MERGED_SHAPE "}", &declareRequestMerge},
});

}  // namespace

namespace table {
std::span<const Verb> ofRequests() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
