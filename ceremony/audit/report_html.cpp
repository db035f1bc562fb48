#include <algorithm>

#include "ceremony/audit/html.h"
#include "ceremony/audit/phrases.h"
#include "ceremony/audit/report.h"
#include "crypto/base/disk.h"

namespace anchorite::audit {
namespace {

constexpr std::size_t ladderRows = 15;     // of the newest versions, on the first page
constexpr std::size_t findingRows = 10;    // on the first page
constexpr std::size_t matrixColumns = 12;  // side by side on paper

std::string span(std::string_view cssClass, std::string_view text) {
    return "<span class=\"" + std::string(cssClass) + "\">" + html(text) + "</span>";
}

std::string fact(std::string_view name, std::string_view value) {
    return "<div><span>" + html(name) + "</span><b>" + html(value) + "</b></div>";
}

std::string headHtml(const std::string& title, const History& history) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           html(title) + "</title>\n<style>" + std::string(styleSheet()) + "</style></head>\n<body>\n" +
           std::string(symbols()) + "<header class=\"strip\"><div><b>" + icon("m-anchor", "") +
           "Anchorite</b><span>Root audit report</span><span class=\"push\">" + html(judgedText(history.options())) +
           "</span></div></header>\n<main>\n";
}

std::string verdictHtml(const History& history) {
    const bool empty = history.roots().empty();
    const auto outcome = empty                        ? Outcome::notReached
                         : history.chain().accepted() ? Outcome::accepted
                                                      : Outcome::refused;
    const auto look = lookOf(outcome);
    std::string out =
        "<p class=\"verdict " + std::string(look.colour) + "\">" + icon(outcome) + "<span>" + html(history.headline());
    if (const auto& refused = history.chain().refused)
        out += "<br>" + span("quiet-text", refused->code + ": " + briefly(refused->detail, 300));
    return out + "</span></p>\n";
}

std::string countsHtml(const History& history) {
    const auto counts = countsOf(history.findings());
    std::string out = "<div class=\"counts\">";
    for (const auto severity : severities) {
        const auto count = counts[static_cast<std::size_t>(severity)];
        out += std::string("<div class=\"") + (count == 0 ? "none" : "some") + "\"><b>" + std::to_string(count) +
               "</b><span>" + icon(severity) + html(nameOf(severity)) + "</span></div>";
    }
    return out + "</div>\n";
}

std::string factsHtml(const History& history) {
    const auto& options = history.options();
    return "<div class=\"facts\">" + fact("Files", std::to_string(history.roots().size())) +
           fact("Dialect", dialectText(history)) + fact("Profile", nameOf(options.profile)) +
           fact("Judged as of", options.at ? options.at->display() : "no time given: nothing is judged expired") +
           fact("Publication times", options.published.empty()
                                         ? "not known"
                                         : "told for " + countOf(std::ssize(options.published), "version")) +
           "</div>\n";
}

std::string ladderLegend() {
    return "<ul class=\"legend\"><li>" + icon("m-valid", "ok") + "accepted</li><li>" + icon("m-invalid", "stop") +
           "refused</li><li>" + icon("m-unread", "stop") + "cannot be read</li><li>" + icon("m-notreached", "quiet") +
           "not reached</li><li>Bars run from publication to expiry; an open left end: publication time not "
           "known</li></ul>\n";
}

std::string ladderHtml(const History& history, std::size_t first, std::size_t last) {
    return "<div class=\"panel page\"><div class=\"scroll\">" + ladderSvg(history, first, last) + "</div></div>\n";
}

std::string briefFindings(const std::vector<FindingGroup>& groups) {
    if (groups.empty())
        return "<p>Nothing was found.</p>\n";
    std::string out = "<div class=\"panel\"><table class=\"brief\"><tbody>";
    for (std::size_t i = 0; i < groups.size() && i < findingRows; ++i) {
        const auto& [finding, where] = groups[i];
        out += "<tr><td class=\"" + std::string(lookOf(finding->severity).colour) + "\">" + icon(finding->severity) +
               html(nameOf(finding->severity)) + "</td><td class=\"title\">" + html(finding->title) +
               "</td><td class=\"where" + (where.size() > 30 ? " wide" : "") + "\">" + html(where) +
               "</td><td class=\"mono id nobreak\">" + html(finding->id) + "</td></tr>";
    }
    out += "</tbody></table></div>\n";
    if (groups.size() > findingRows)
        out += "<p class=\"quiet-text\">" + std::to_string(groups.size() - findingRows) + " more under Findings.</p>\n";
    return out;
}

std::string summaryHtml(const History& history, const std::string& title) {
    const auto total = history.roots().size();
    const auto first = total > ladderRows ? total - ladderRows : 0;
    std::string out = "<section class=\"page-end\"><h1>" + html(title) + "</h1>\n" + verdictHtml(history) +
                      factsHtml(history) + countsHtml(history);
    if (total > 0)
        out += ladderHtml(history, first, total) + ladderLegend();
    return out + briefFindings(groupsOf(history.findings(), GroupBy::title)) + "</section>\n";
}

std::string matrixRow(const MatrixRow& row, std::size_t first, std::size_t last) {
    std::string keyids;
    for (const auto& keyid : row.keyids)
        keyids += (keyids.empty() ? "" : ", ") + brief(metadata::KeyId(keyid));
    std::string out = "<tr><th scope=\"row\">" + html(row.label) + "<small>" + html(row.kind) +
                      " <span class=\"mono\">" + html(keyids) + "</span></small></th>";
    for (std::size_t i = first; i < last; ++i) {
        std::string word(wordOf(row.marks[i]));
        if (row.marks[i] != Mark::noKey && !row.rootKey[i])
            word += ", by a key of the root before";
        out += "<td>" + icon(row.marks[i]) + span("vh", word) + "</td>";
    }
    return out + "</tr>\n";
}

std::string totalsRow(const std::string& name, const std::vector<std::optional<Count>>& counts, std::size_t first,
                      std::size_t last) {
    std::string out = "<tr class=\"total\"><th scope=\"row\">" + name + "</th>";
    for (std::size_t i = first; i < last; ++i) {
        const bool isShort = counts[i] && counts[i]->have < counts[i]->need;
        out += std::string(isShort ? "<td class=\"short\">" : "<td>") + html(countText(counts[i])) + "</td>";
    }
    return out + "</tr>\n";
}

bool appears(const MatrixRow& row, std::size_t first, std::size_t last) {
    const auto begin = row.marks.begin();
    return std::any_of(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last),
                       [](Mark mark) { return mark != Mark::noKey; });
}

std::string matrixTable(const History& history, std::size_t first, std::size_t last) {
    const auto& matrix = history.matrix();
    std::string out = "<div class=\"panel page\"><div class=\"scroll\"><table class=\"matrix\"><thead><tr><th>Key</th>";
    for (std::size_t i = first; i < last; ++i)
        out += "<th scope=\"col\">" + html(shortName(history.roots()[i])) + "</th>";
    out += "</tr></thead><tbody>\n";
    for (const auto& row : matrix.rows) {
        if (appears(row, first, last))
            out += matrixRow(row, first, last);
    }
    return out + totalsRow("By its own keys", matrix.own, first, last) +
           totalsRow("By the keys before", matrix.previous, first, last) + "</tbody></table></div></div>\n";
}

std::string matrixHtml(const History& history) {
    std::string out = "<section><h2>Signatures of the root keys</h2>\n";
    const auto total = history.roots().size();
    for (std::size_t first = 0; first < total; first += matrixColumns)
        out += matrixTable(history, first, std::min(first + matrixColumns, total));
    out += "<ul class=\"legend\">";
    for (const auto mark : {Mark::valid, Mark::notSigned, Mark::invalid, Mark::noKey, Mark::unusable})
        out += "<li>" + icon(mark) + html(wordOf(mark)) + "</li>";
    out +=
        "</ul>\n<p class=\"quiet-text\">One line is one public key, whatever keyids it had. Keys count by their "
        "material.";
    if (std::ranges::any_of(history.matrix().rows, &MatrixRow::claimed))
        out += " Names are claimed in the files, not verified.";
    return out + "</p></section>\n";
}

std::string findingHtml(const FindingGroup& group) {
    const auto& finding = *group.finding;
    std::string out = "<div class=\"finding\">" + icon(finding.severity) + "<div><div class=\"head\"><b class=\"" +
                      std::string(lookOf(finding.severity).colour) + "\">" + html(nameOf(finding.severity)) + "</b>" +
                      span("mono", finding.id) + span("", group.where) +
                      (finding.inherited ? span("", "inherited from the root before") : "") +
                      (finding.code.empty() ? "" : span("mono quiet", finding.code)) + "</div>";
    out += "<p class=\"title\">" + html(finding.title) + "</p><p class=\"small\">" + html(finding.what) +
           ".</p><p class=\"next\">Next: " + html(finding.next) + ".</p>";
    return out + "</div></div>\n";
}

std::string findingsHtml(const std::vector<FindingGroup>& groups) {
    if (groups.empty())
        return "";
    std::string out = "<section><h2>Findings</h2>\n<div class=\"panel\">";
    for (const auto& group : groups)
        out += findingHtml(group);
    return out + "</div></section>\n";
}

std::string earlierHtml(const History& history) {
    const auto total = history.roots().size();
    if (total <= ladderRows)
        return "";
    std::string out = "<section><h2>Earlier versions in time</h2>\n";
    for (std::size_t first = 0; first < total - ladderRows; first += ladderRows)
        out += ladderHtml(history, first, std::min(first + ladderRows, total - ladderRows));
    return out + "</section>\n";
}

std::string define(std::string_view name, const std::string& value) {
    return "<div><dt>" + html(name) + "</dt><dd>" + html(value) + "</dd></div>";
}

std::string rolesText(const metadata::Root& root, const metadata::KeyId& keyid) {
    std::vector<std::string> roles;
    for (const auto& [name, role] : root.roles()) {
        if (root.lists(name, keyid))
            roles.emplace_back(nameOf(name));
    }
    return roles.empty() ? "none" : listOf(roles);
}

std::string keysTable(const metadata::Root& root) {
    std::string out =
        "<h4>Keys</h4><div class=\"scroll\"><table><thead><tr><th>Keyid</th><th>Kind</th><th>Roles</th>"
        "<th>Claimed name</th></tr></thead><tbody>";
    for (const auto& [keyid, key] : root.keys()) {
        const auto name = claimedName(root, keyid);
        out += std::string("<tr><td class=\"mono") + (keyid.text().size() <= 64 ? " nobreak" : "") + "\">" +
               html(briefly(keyid.text(), 200)) + "</td><td>" + html(kindOf(key)) +
               (key.publicKey() ? "" : "<br>" + span("stop", "does not count")) + "</td><td>" +
               html(rolesText(root, keyid)) + "</td><td>" + html(name.value_or("–")) + "</td></tr>";
    }
    return out + "</tbody></table></div>";
}

std::string wordsHtml(const crypto::Words& words) {
    std::string out = "<div class=\"words\">";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i % 8 == 0)
            out += "<i>" + std::to_string(i / 8 + 1) + "</i>";
        out += "<span>" + html(words[i]) + "</span>";
    }
    return out + "</div>";
}

std::string digestHtml(std::string_view name, const crypto::Sha256& digest) {
    return "<h4>" + html(name) + "</h4><code>" + digest.hex() + "</code>";
}

std::string rootFacts(const ReviewedRoot& reviewed) {
    const auto& root = reviewed.root->root();
    const auto& expires = root.expires();
    std::string out =
        "<dl>" + define("Dialect", std::string(nameOf(root.dialect()))) +
        define("Published", reviewed.published ? reviewed.published->display() : "not known") +
        define("Expires",
               expires.time.display() + (UtcTime::parse(expires.text) ? "" : ", written " + briefly(expires.text, 60)));
    for (const auto& [name, role] : root.roles())
        out += define(std::string(nameOf(name)) + " threshold", std::to_string(role.threshold.number()) + " of " +
                                                                    std::to_string(role.keyids.size()) + " listed");
    return out + "</dl>\n";
}

std::string versionHtml(const ReviewedRoot& reviewed, bool lone) {
    const auto version = reviewed.version();
    const auto outcome = outcomeOf(reviewed);
    std::string out = "<article class=\"panel version\"><div class=\"top\"><h3>" +
                      (version ? "Root " + std::to_string(*version) : html(shortName(reviewed))) +
                      "</h3><span class=\"" + std::string(lookOf(outcome).colour) + "\">" + icon(outcome) +
                      html(outcomeText(reviewed, lone)) + "</span>" + "<code>" + html(briefly(reviewed.file, 200)) +
                      "</code></div>\n";
    if (const auto& error = reviewed.unreadable ? reviewed.unreadable : reviewed.refused)
        out += "<p class=\"stop\">" + html(error->code + ": " + briefly(error->detail, 300)) + "</p>";
    if (reviewed.root)
        out += rootFacts(reviewed) + keysTable(reviewed.root->root());
    if (reviewed.fileDigest)
        out += digestHtml("SHA-256 of the file", *reviewed.fileDigest);
    if (reviewed.root)
        out += digestHtml("SHA-256 of the payload, and its 32 words", reviewed.root->payload().digest()) +
               wordsHtml(reviewed.root->payload().words());
    return out + "</article>\n";
}

std::string versionsHtml(const History& history) {
    std::string out =
        "<section><h2>Versions</h2>\n<p class=\"quiet-text\">Names of keys are claimed in the file, not "
        "verified.</p>\n";
    for (const auto& reviewed : history.roots())
        out += versionHtml(reviewed, history.roots().size() == 1);
    return out + "</section>\n";
}

std::string footerHtml() {
    return "<footer><p>Made by " + html(toolName()) +
           " without a network. The chain starts at the first file: compare its 32 words with a source outside these "
           "files. root.json names no publication time; those shown were told. A finding says what a rule met, not why "
           "it was so.</p></footer>\n</main></body></html>\n";
}

}  // namespace

std::string reportHtml(const History& history, const std::string& title) {
    const auto groups = groupsOf(history.findings(), GroupBy::everyWord);
    std::string out = headHtml(title, history) + summaryHtml(history, title);
    if (!history.roots().empty())
        out += matrixHtml(history) + findingsHtml(groups) + earlierHtml(history) + versionsHtml(history);
    return out + footerHtml();
}

}  // namespace anchorite::audit
