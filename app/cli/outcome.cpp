#include "app/cli/outcome.h"

#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

/// JSON text must be UTF-8 whatever a file was called.
Json textOf(const std::string& text) {
    return Json(isUtf8(text) ? text : shown(text));
}

Json payloadJson(const PayloadFacts& facts) {
    auto json = Json::object();
    json.set("type", "root");
    json.set("version", facts.version);
    json.set("sha256", facts.digest.hex());
    auto words = Json::array();
    for (const auto word : crypto::wordsOf(facts.digest))
        words.add(word);
    json.set("words", std::move(words));
    return json;
}

Json findingJson(const FindingLine& finding) {
    auto json = Json::object();
    json.set("code", textOf(finding.code));
    json.set("severity", finding.severity);
    json.set("what", textOf(finding.what));
    json.set("safe", textOf(finding.safe));
    json.set("next", textOf(finding.next));
    return json;
}

}  // namespace

namespace {

/// Letters and digits only, so that two ways of saying the same can be told.
std::string essence(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    return letters;
}

/// What happened: what the code means, then what it means here, unless one says it all.
std::string sentence(std::string_view title, const std::string& detail) {
    const auto general = essence(title);
    const auto special = essence(detail);
    if (special.contains(general))
        return detail;
    return general.contains(special) ? std::string(title) : std::string(title) + ": " + detail;
}

}  // namespace

FindingLine errorLine(const Error& error, std::string severity) {
    const auto* row = explain(error.code);
    const std::string_view title(row ? row->title : "refused");
    return {error.code, std::move(severity), sentence(title, error.detail),
            std::string(row ? row->safe : "nothing is known to have changed"),
            std::string(row ? row->next : "anchorite-cli help errors lists the codes")};
}

void Outcome::addError(const Error& error, std::optional<Exit> as) {
    findings.push_back(errorLine(error, "error"));
    exit = as ? *as : exitOf(error.code);
}

void Outcome::addWarning(const metadata::Note& note) {
    const auto subject = note.subject.size() > 16 ? metadata::KeyId(note.subject).shortForm() : note.subject;
    addWarning(Error{std::string(note.code), subject.empty() ? note.detail : subject + ": " + note.detail});
}

void Outcome::addWarning(const Error& error) {
    findings.push_back(errorLine(error, "warning"));
}

std::string envelopeOf(const std::string& command, const Outcome& outcome) {
    auto json = Json::object();
    json.set("anchorite", 1);
    json.set("command", textOf(command));
    json.set("ok", outcome.exit == Exit::done);
    json.set("exit", static_cast<int>(outcome.exit));
    if (outcome.payload)
        json.set("payload", payloadJson(*outcome.payload));
    json.set("result", outcome.result);
    auto findings = Json::array();
    for (const auto& finding : outcome.findings)
        findings.add(findingJson(finding));
    json.set("findings", std::move(findings));
    auto next = Json::array();
    for (const auto& line : outcome.next)
        next.add(textOf(line));
    json.set("next", std::move(next));
    return writeJson(json, metadata::MemberOrder::asBuilt) + "\n";
}

}  // namespace anchorite::app::cli
