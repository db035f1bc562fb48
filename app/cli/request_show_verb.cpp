#include <memory>

#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/request_claims.h"
#include "app/cli/request_verbs.h"
#include "app/cli/roots.h"
#include "ceremony/record/approval/gate.h"
#include "ceremony/record/approval/review.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::SignedRoot;
using record::Review;

struct ShowOptions {
    std::string file;
    std::string key;
    std::string at;
};

/// What a request means, seen from one baseline.
struct Meaning {
    const SignedRoot* baseline = nullptr;
    bool verified = false;  ///< the key's pin names it, or leads to it; a request never does
    rotation::Diff diff;
    std::vector<audit::Finding> findings;
    rotation::Rulers rulers;
};

std::string rootName(const SignedRoot& root) {
    return "root " + std::to_string(root.version().number());
}

Meaning unverified(const record::Request& request, std::optional<UtcTime> at) {
    const auto* link = lastLink(request);
    const auto* before = link ? &link->root() : nullptr;
    return {link, false, rotation::diff(before, request.document->root()),
            record::gateFindings(*request.document, link, at, audit::Stage::draft),
            rotation::rulersOf(*request.document, before)};
}

Meaning verified(const Review& review) {
    const auto* baseline = review.baseline() ? &review.baseline()->signedRoot() : nullptr;
    return {baseline, true, review.diff(), review.findings(), review.rulers()};
}

/// A key without a pin has nothing to compare with, and says so; everything else that refuses a review is an error.
Result<std::optional<Review>> reviewFor(Session& session, const ShowOptions& options, const record::Request& request,
                                        Outcome& outcome) {
    const auto file = TRY(loadKeyFile(session, options.key));
    auto pins = TRY(record::PinFile::read(session.disk(), options.key));
    const auto& pin = pins.pin();
    if (pin && !pin->repository.empty() && !request.repository.empty() && pin->repository != request.repository)
        return fail("pin.other-repository", "the request says it is for " + shown(request.repository) +
                                                ", and this key signs for " + shown(pin->repository));
    const auto at = TRY(options::timeIn(options.at));
    auto review = Review::begin({.key = file.publicKey(),
                                 .rehearsalKey = file.facts().rehearsal,
                                 .pins = std::move(pins),
                                 .links = request.links,
                                 .document = request.document,
                                 .repository = "",
                                 .first = false,
                                 .at = at});
    if (review)
        return std::optional(*std::move(review));
    if (review.error().code != "pin.missing")
        return std::unexpected(review.error());
    outcome.addWarning(review.error());
    return std::optional<Review>();
}

std::string comparisonText(const SignedRoot& document, const Meaning& meaning) {
    const auto name = rootName(document);
    if (!meaning.baseline && document.version().number() == 1)
        return "This is the first root: nothing earlier protects it.\n";
    if (!meaning.baseline)
        return "No root before " + name + " came with it: everything is listed as new. NOT VERIFIED.\n";
    const auto before = rootName(*meaning.baseline);
    return meaning.verified ? "What " + name + " changes, compared with the " + before +
                                  " that the key trusts, SHA-256 " + meaning.baseline->payload().digest().hex() + "\n"
                            : "What " + name + " changes, compared with the " + before +
                                  " that came with it. NOT VERIFIED: a request brings no baseline; --key takes the pin "
                                  "of a key\n";
}

Json changesJson(const rotation::Diff& diff) {
    auto changes = Json::array();
    for (const auto& line : diff.lines) {
        auto json = Json::object();
        json.set("code", line.code);
        json.set("care", nameOf(line.care));
        json.set("title", line.title);
        json.set("subject", line.subject);
        json.set("before", line.before);
        json.set("after", line.after);
        json.set("sentence", line.sentence);
        json.set("keyid", line.keyid);
        changes.add(std::move(json));
    }
    return changes;
}

Json baselineJson(const Meaning& meaning) {
    if (!meaning.baseline)
        return {};
    auto json = Json::object();
    json.set("root", meaning.baseline->version().number());
    json.set("sha256", meaning.baseline->payload().digest().hex());
    json.set("verified", meaning.verified);
    return json;
}

void tell(Session& session, Outcome& outcome, const ReceivedRequest& received, const Meaning& meaning) {
    outcome.text = claimsText(received.request) + comparisonText(received.document(), meaning) +
                   rotation::diffText(meaning.diff) + rotation::rulersText(meaning.rulers);
    outcome.result = claimsJson(received.request);
    outcome.result.set("parcel", received.file.parcel ? Json(toHex(received.file.parcel->id)) : Json());
    outcome.result.set("baseline", baselineJson(meaning));
    outcome.result.set("changes", changesJson(meaning.diff));
    outcome.result.set("rulers", rulersJson(meaning.rulers));
    for (const auto& finding : meaning.findings)
        outcome.findings.push_back({finding.id, std::string(nameOf(finding.severity)),
                                    finding.title + ": " + finding.what, "nothing was signed", finding.next});
    if (const auto gate = record::requireNoBlock(meaning.findings); !gate)
        outcome.addError(gate.error());
    session.console().note(
        "the words are not shown here: they are on the sender's screen and on the sheet, and are read back to sign");
}

Result<Outcome> show(Session& session, const ShowOptions& options) {
    if (options.key == "-")
        return fail("usage.value", "name the key file; its pin lies beside it");
    metadata::KeyReader keys;
    const auto received = TRY(readRequestFile(session, options.file, keys));
    Outcome outcome;
    std::optional<Review> review;
    if (!options.key.empty())
        review = TRY(reviewFor(session, options, received.request, outcome));
    const auto at = TRY(options::timeIn(options.at));
    tell(session, outcome, received, review ? verified(*review) : unverified(received.request, at));
    if (review && review->signedBefore())
        outcome.text = "!! This key has signed ANOTHER " + rootName(received.document()) + " before, SHA-256 " +
                       review->signedBefore()->hex() + "\n" + outcome.text;
    return outcome;
}

}  // namespace

Run declareRequestShow(CLI::App& app) {
    auto options = std::make_shared<ShowOptions>();
    options::place(app, "FILE", options->file, "a request: .anch, a root.json, or what other tools send");
    options::value(app, "--key", "KEYFILE", options->key, "compare with the root that this key's pin names");
    options::at(app, options->at);
    return [options](Session& session) { return show(session, *options); };
}

}  // namespace anchorite::app::cli
