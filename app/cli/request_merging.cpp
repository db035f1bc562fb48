#include "app/cli/request_merging.h"

#include <algorithm>

#include "ceremony/record/exchange/collection.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using metadata::Json;
using record::Arrival;
using record::ArrivalVerdict;

namespace {

std::string_view nameOf(ArrivalVerdict verdict) {
    switch (verdict) {
        case ArrivalVerdict::counts:
            return "counts";
        case ArrivalVerdict::duplicate:
            return "duplicate";
        case ArrivalVerdict::otherPayload:
            return "other-payload";
        case ArrivalVerdict::nothingKnown:
            return "nothing-known";
        case ArrivalVerdict::noRootKey:
            return "no-root-key";
        case ArrivalVerdict::malformed:
            return "malformed";
    }
    return {};
}

bool isValid(const Arrival& arrival) {
    return arrival.verdict == ArrivalVerdict::counts || arrival.verdict == ArrivalVerdict::duplicate;
}

std::string textOf(const MergedFile& file) {
    if (file.unreadable)
        return shown(file.path) + ": NOT READ, " + file.unreadable->code + "\n";
    const auto name = shown(file.path);
    auto text = name + ": " + file.form + "\n";
    for (const auto& arrival : file.arrivals)
        text += "  " + arrival.signature.keyid.shortForm() + "  " + arrival.sentence + "\n";
    if (!file.refusal.empty())
        text += "  REFUSED (received, not authenticated): " + shown(file.refusal) + "\n";
    for (const auto& keyid : file.placeholders)
        text += "  " + keyid.shortForm() + "  asked for, not signed\n";
    if (!file.keptAs.empty())
        text += "  kept as " + shown(file.keptAs) + "\n";
    return text;
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(shown(text));
}

Json arrivalJson(const Arrival& arrival) {
    auto json = Json::object();
    json.set("keyid", shown(arrival.signature.keyid.text()));
    json.set("verdict", nameOf(arrival.verdict));
    json.set("old", arrival.countsForOld);
    json.set("new", arrival.countsForNew);
    json.set("sentence", arrival.sentence);
    return json;
}

Json fileJson(const MergedFile& file) {
    auto json = Json::object();
    json.set("file", shown(file.path));
    json.set("error", file.unreadable ? Json(file.unreadable->code) : Json());
    json.set("form", file.form);
    json.set("reply_to", file.replyTo ? Json(*file.replyTo) : Json());
    json.set("refusal", textOrNull(file.refusal));
    auto placeholders = Json::array();
    for (const auto& keyid : file.placeholders)
        placeholders.add(shown(keyid.text()));
    json.set("placeholders", std::move(placeholders));
    json.set("kept", textOrNull(file.keptAs));
    auto arrivals = Json::array();
    for (const auto& arrival : file.arrivals)
        arrivals.add(arrivalJson(arrival));
    json.set("arrivals", std::move(arrivals));
    return json;
}

/// Why nothing came of it, in one sentence.
std::string whyNothing(const std::vector<MergedFile>& files) {
    for (const auto& file : files)
        if (!file.arrivals.empty())
            return shown(file.path) + ": " + file.arrivals.front().sentence;
    for (const auto& file : files)
        if (!file.refusal.empty())
            return shown(file.path) + " is a refusal, received and not authenticated";
    return "no signature came";
}

}  // namespace

bool MergedFile::broughtValid() const {
    return std::ranges::any_of(arrivals, isValid);
}

bool MergedFile::broughtInvalid() const {
    return !std::ranges::all_of(arrivals, isValid);
}

void tellFiles(Outcome& outcome, const std::vector<MergedFile>& files) {
    const bool valid = std::ranges::any_of(files, &MergedFile::broughtValid);
    auto list = Json::array();
    bool unreadable = false;
    for (const auto& file : files) {
        outcome.text += textOf(file);
        list.add(fileJson(file));
        if (!file.unreadable)
            continue;
        unreadable = true;
        const Error error{file.unreadable->code, shown(file.path) + ": " + file.unreadable->detail};
        if (valid)
            outcome.addWarning(error);
        else
            outcome.addError(error);
    }
    outcome.result.set("files", std::move(list));
    if (!valid && !unreadable)
        outcome.addError({"response.nothing-valid", whyNothing(files)}, Exit::verification);
}

void hintMissing(Session& session, const rotation::Rulers& rulers) {
    if (!rulers.possible)
        session.console().hint("the usable keys that have not signed are too few; the root must be drafted again");
    if (rulers.smallest.empty())
        return;
    std::string names;
    for (const auto& keyid : rulers.smallest.front())
        names += (names.empty() ? "" : " and ") + keyid.shortForm();
    session.console().hint("for example " + names + (rulers.old ? " would complete both" : " would complete it"));
}

Result<void> writeMerged(Session& session, const std::string& path, const std::string& output,
                         const metadata::SignedRoot& before, const metadata::Root* trusted, const std::string& document,
                         Outcome& outcome) {
    if (!output.empty() && output != path)
        return session.write(output, document, false, outcome);
    const auto merged = TRY(record::mergedWithFile(session.disk(), path, before, document, trusted));
    return session.replace(path, merged, false);
}

}  // namespace anchorite::app::cli
