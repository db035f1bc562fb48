#include <string_view>

#include "ceremony/record/plan/script_facts.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::record {

namespace {

/// Text of any origin as HTML text or attribute value.
std::string html(std::string_view text) {
    std::string out;
    for (const char c : shown(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else
            out += c;
    }
    return out;
}

constexpr std::string_view style = R"css(
@page{size:A4;margin:16mm 12mm 14mm}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:1000px;background:#fff;color:#000;font:14px/19px Inter,"DejaVu Sans","Segoe UI",sans-serif}
h1{font-size:24px;line-height:30px;margin:0 0 8px;overflow-wrap:anywhere}
h2{font-size:17px;line-height:22px;margin:28px 0 6px;break-after:avoid}
h3{font-size:14px;line-height:19px;margin:16px 0 4px;break-after:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:1px solid #000;padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
thead th{font-weight:600}
code,.words{font-family:"DejaVu Sans Mono",ui-monospace,monospace;font-size:12px}
.words{white-space:pre;margin:8px 0;line-height:20px}
small{display:block;font-size:12px;line-height:16px}
.facts th{width:120px}
.number{width:5%}.step{width:43%}.who{width:14%}.said{width:22%}.pen{width:8%}
.free td{height:52px}
.rehearsal{font-weight:700;letter-spacing:3px;border:2px solid #000;padding:2px 8px;display:inline-block}
@media print{body{padding:0;max-width:none;font-size:9.5pt;line-height:12.5pt}}
)css";

constexpr std::string_view rehearsalStyle = "@page{@top-center{content:\"REHEARSAL\";font-weight:700}}\n";

std::string cells(const std::vector<std::string>& row, std::string_view tag) {
    std::string out = "<tr>";
    for (const auto& cell : row)
        out += "<" + std::string(tag) + ">" + html(cell) + "</" + std::string(tag) + ">";
    return out + "</tr>\n";
}

std::string headline(std::string_view text) {
    return "<h2>" + html(text) + "</h2>\n";
}

/// A rehearsal's mark stands in the head of each table: that is what every browser repeats on each printed page. (The
/// margin box of the style does it too, where it is known.)
std::string tableHead(const Plan& plan, const std::vector<std::string>& columns) {
    std::string out = "<thead>";
    if (plan.rehearsal)
        out += "<tr><th colspan=\"" + std::to_string(columns.size()) + "\">REHEARSAL</th></tr>\n";
    return out + cells(columns, "th") + "</thead>\n";
}

std::string table(const Plan& plan, std::string_view title, const Rows& rows, std::string_view kind = "plain") {
    auto out = headline(title) + "<table class=\"" + std::string(kind) + "\">" + tableHead(plan, rows.front());
    out += "<tbody>\n";
    for (std::size_t i = 1; i < rows.size(); ++i)
        out += cells(rows[i], "td");
    return out + "</tbody></table>\n";
}

std::string head(const Plan& plan) {
    const auto title = "Script of " + html(plan.name);
    auto out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" +
        title + "</title>\n<style>" + std::string(style) + std::string(plan.rehearsal ? rehearsalStyle : "") +
        "</style></head>\n<body>\n";
    if (plan.rehearsal)
        out += "<div class=\"rehearsal\">REHEARSAL</div>\n";
    return out + "<h1>" + title + "</h1>\n";
}

std::string facts(const Plan& plan) {
    std::string out = "<table class=\"facts\"><tbody>\n";
    for (const auto& [label, text] : headFacts(plan))
        out += "<tr><th scope=\"row\">" + html(label) + "</th><td>" + html(text) + "</td></tr>\n";
    return out + "</tbody></table>\n" + headline("The words of this plan") +
           "<p>Whoever reads them back takes them from here, not from the screen.</p>\n<div class=\"words\">" +
           crypto::wordRows(crypto::wordsOf(plan.digest())) + "</div>\n";
}

std::string small(std::string_view label, const std::string& text) {
    return text.empty() ? "" : "<small>" + std::string(label) + html(text) + "</small>";
}

std::string stepRow(const Step& step, std::size_t number) {
    const auto needs = step.needs.empty() ? "" : "<small><code>" + html(step.needs) + "</code></small>";
    return "<tr><td>" + std::to_string(number) + "</td><td>" + "<b>" + html(step.title) + "</b>" +
           (step.required ? "" : " (unless excused)") + "<small><code>" + html(step.id()) + "</code></small>" +
           small("Checked: ", step.checks) + small("Recorded: ", step.records) + small("Leaves: ", step.leaves) +
           needs + "</td><td>" + html(actorsOf(step)) + "</td><td>" + html(step.say) + "</td><td></td><td></td></tr>\n";
}

std::string steps(const Plan& plan) {
    auto out = headline("The script");
    const auto head =
        "<table><colgroup><col class=\"number\"/><col class=\"step\"/><col class=\"who\"/>"
        "<col class=\"said\"/><col class=\"pen\"/><col class=\"pen\"/></colgroup>\n" +
        tableHead(plan, {"#", "Step", "Who", "What is said", "Initials", "Time"}) + "<tbody>\n";
    std::size_t number = 0;
    for (const auto& chapter : chaptersOf(plan)) {
        out += "<h3>" + html(chapter.title) + "</h3>\n" + head;
        for (const auto& step : chapter.steps)
            out += stepRow(step, ++number);
        out += "</tbody></table>\n";
    }
    return out;
}

std::string freeExceptions(const Plan& plan) {
    Rows rows{{"Time", "What departed from the script, and why", "Initials", "Initials"}};
    rows.resize(1 + freeExceptionRows, {"", "", "", ""});
    return table(plan, "Exceptions of the day", rows, "free");
}

std::string signatures(const Plan& plan) {
    Rows rows{{"Name", "Signature", "Date and time"}};
    for (const auto& person : plan.people)
        rows.push_back({person.name + " (" + person.initials + ")", "", ""});
    return table(plan, "Signatures", rows, "free");
}

}  // namespace

std::string scriptHtml(const Plan& plan) {
    auto out = head(plan) + facts(plan) + table(plan, "People", peopleRows(plan)) + table(plan, "Keys", keyRows(plan));
    if (const auto rows = plannedExceptionRows(plan); rows.size() > 1)
        out += table(plan, "Exceptions that the plan makes", rows);
    out += steps(plan) + freeExceptions(plan);
    if (const auto rows = callRows(plan); rows.size() > 1)
        out += table(plan, "Call list", rows);
    return out + signatures(plan) + "</body></html>\n";
}

}  // namespace anchorite::record
