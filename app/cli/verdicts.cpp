#include "app/cli/verdicts.h"

#include <algorithm>

namespace anchorite::app::cli {

using metadata::Json;

namespace {

void setCounts(Json& json, const std::string& side, const metadata::VerificationReport* report) {
    json.set("valid_" + side, report ? Json(report->have()) : Json());
    json.set("threshold_" + side, report ? Json(report->needed) : Json());
}

std::string countText(std::string_view side, const metadata::VerificationReport& report) {
    auto text = std::string(side) + " " + std::to_string(report.have()) + " of " + std::to_string(report.needed);
    text.resize(std::max<std::size_t>(text.size() + 2, 14), ' ');
    return text;
}

}  // namespace

std::vector<std::string> StepView::warnings() const {
    return examination ? metadata::warningNames(examination->notes) : std::vector<std::string>();
}

Json StepView::json() const {
    auto names = Json::array();
    for (const auto& name : warnings())
        names.add(name);
    auto json = Json::object();
    json.set("verdict", refused ? "reject" : "accept");
    json.set("rule", refused ? Json(refused->code) : Json());
    json.set("at", Json());
    json.set("dialect", dialect ? Json(nameOf(*dialect)) : Json());
    json.set("version", version ? Json(version->number()) : Json());
    setCounts(json, "new", examination ? &examination->own : nullptr);
    setCounts(json, "old", examination && examination->previous ? &*examination->previous : nullptr);
    json.set("warnings", std::move(names));
    return json;
}

std::string StepView::text() const {
    std::string line = version ? "root " + std::to_string(version->number()) : "not readable";
    line.resize(std::max<std::size_t>(line.size() + 2, 14), ' ');
    if (examination && examination->previous)
        line += countText("old", *examination->previous);
    else
        line += std::string(14, ' ');
    if (examination)
        line += countText("new", examination->own);
    line += file;
    for (const auto& name : warnings())
        line += "  " + name;
    return line + "\n";
}

std::string verdictText(const std::optional<Error>& refused, const std::string& at) {
    if (!refused)
        return "accept\n";
    return "reject " + refused->code + (at.empty() ? "" : " at " + at) + "\n";
}

void addNotes(Outcome& outcome, const std::string& file, const std::optional<metadata::Examination>& examination) {
    if (!examination)
        return;
    for (auto note : examination->notes) {
        if (!file.empty())
            note.detail = file + ": " + note.detail;
        outcome.addWarning(note);
    }
}

}  // namespace anchorite::app::cli
