#include "app/cli/request_merging.h"

#include <algorithm>

#include "ceremony/record/exchange/collection.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using metadata::Json;
using record::Arrival;
using record::ArrivalVerdict;

namespace {

bool isValid(const Arrival& arrival) {
    return arrival.verdict == ArrivalVerdict::counts || arrival.verdict == ArrivalVerdict::duplicate;
}

/// The holder as the address book has him; empty where nobody is known.
std::string holderOf(const MergedFile& file, const metadata::KeyId& keyid) {
    const auto found = file.holders.find(keyid);
    return found == file.holders.end() ? "" : found->second.person;
}

/// `3f91c2aa  Dana Ito`
std::string nameOf(const MergedFile& file, const metadata::KeyId& keyid) {
    const auto holder = holderOf(file, keyid);
    return keyid.shortForm() + (holder.empty() ? "" : "  " + shown(holder));
}

std::string refusalText(const MergedFile& file) {
    return "refused (received, not authenticated): " + shown(file.refusal);
}

std::string textOf(const MergedFile& file) {
    if (file.unreadable)
        return shown(file.path) + ": NOT READ, " + file.unreadable->code + "\n";
    const auto name = shown(file.path);
    auto text = name + ": " + file.form + "\n";
    for (const auto& arrival : file.arrivals)
        text += "  " + nameOf(file, arrival.signature.keyid) + "  " + arrival.sentence + "\n";
    if (!file.refusal.empty())
        text += "  " + refusalText(file) + "\n";
    for (const auto& keyid : file.placeholders)
        text += "  " + nameOf(file, keyid) + "  asked for, not signed\n";
    if (!file.keptAs.empty())
        text += "  kept as " + shown(file.keptAs) + "\n";
    return text;
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(shown(text));
}

Json arrivalJson(const MergedFile& file, const Arrival& arrival) {
    auto json = Json::object();
    json.set("keyid", shown(arrival.signature.keyid.text()));
    json.set("holder", textOrNull(holderOf(file, arrival.signature.keyid)));
    json.set("verdict", record::nameOf(arrival.verdict));
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
        arrivals.add(arrivalJson(file, arrival));
    json.set("arrivals", std::move(arrivals));
    return json;
}

/// That nothing came of it. Why, stands with each signature and is not said twice.
std::string nothingValid(const std::vector<MergedFile>& files) {
    std::size_t count = 0;
    for (const auto& file : files)
        count += file.arrivals.size();
    if (count == 0)
        return "no signature came";
    return count == 1 ? "the one signature that came does not count"
                      : "none of the " + std::to_string(count) + " signatures that came counts";
}

/// What a finding is beside a signature that counts: it refuses nothing then.
void addUnless(bool valid, Outcome& outcome, const Error& error, std::optional<Exit> as = std::nullopt) {
    if (valid)
        outcome.addWarning(error);
    else
        outcome.addError(error, as);
}

void addFindings(Outcome& outcome, const std::vector<MergedFile>& files) {
    const bool valid = std::ranges::any_of(files, &MergedFile::broughtValid);
    const auto isUnreadable = [](const MergedFile& file) { return file.unreadable.has_value(); };
    const auto isRefusal = [](const MergedFile& file) { return !file.refusal.empty(); };
    const auto isInvalid = [](const MergedFile& file) { return !file.arrivals.empty(); };
    for (const auto& file : files)
        if (isRefusal(file))
            addUnless(valid, outcome, {"response.refused", shown(file.path) + ": " + refusalText(file)},
                      Exit::incomplete);
    // A refusal is an answer; signatures that do not count are none, and end with their own code.
    const bool onlyRefused = std::ranges::any_of(files, isRefusal) && std::ranges::none_of(files, isInvalid);
    if (!valid && !onlyRefused && std::ranges::none_of(files, isUnreadable))
        outcome.addError({"response.nothing-valid", nothingValid(files)}, Exit::verification);
    for (const auto& file : files)
        if (file.unreadable)
            addUnless(valid, outcome, {file.unreadable->code, shown(file.path) + ": " + file.unreadable->detail});
}

}  // namespace

bool MergedFile::broughtValid() const {
    return std::ranges::any_of(arrivals, isValid);
}

bool MergedFile::broughtInvalid() const {
    return !std::ranges::all_of(arrivals, isValid);
}

void tellFiles(Outcome& outcome, const std::vector<MergedFile>& files) {
    auto list = Json::array();
    for (const auto& file : files) {
        outcome.text += textOf(file);
        list.add(fileJson(file));
    }
    outcome.result.set("files", std::move(list));
    addFindings(outcome, files);
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
