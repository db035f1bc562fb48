#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/roots.h"
#include "app/cli/verb.h"
#include "ceremony/audit/report.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using audit::History;
using metadata::Json;

struct AuditFlags {
    std::vector<std::string> paths;
    std::string at;
    std::vector<std::string> published;
    std::string profile = "tuf";
    std::string failOn = "high";
    std::string report;
    std::string title;
};

Result<std::map<std::int64_t, UtcTime>> publishedIn(const std::vector<std::string>& pairs) {
    std::map<std::int64_t, UtcTime> times;
    for (const auto& pair : pairs) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos)
            return fail("usage.value", "--published is N=TIME, not " + shown(pair));
        const auto version = TRY(options::numberIn(pair.substr(0, equals), "a version"));
        times.insert_or_assign(version, TRY(UtcTime::parseTyped(pair.substr(equals + 1))));
    }
    return times;
}

Result<History> historyOf(Session& session, const std::vector<std::string>& paths,
                          const audit::HistoryOptions& options) {
    std::vector<audit::Document> documents;
    for (const auto& file : TRY(rootFiles(session, paths)))
        documents.push_back({file.name, readRootText(session, file.path)});
    return History::judge(std::move(documents), options);
}

std::string extensionOf(const std::string& path) {
    const auto name = fileName(path);
    const auto dot = name.rfind('.');
    return dot == std::string::npos ? "" : name.substr(dot + 1);
}

/// Known before the work: a report that could not be written would be noticed last.
Result<void> requireReport(Session& session, const std::string& path) {
    if (path.empty())
        return {};
    const auto extension = extensionOf(path);
    if (extension != "html" && extension != "txt" && extension != "json")
        return fail("usage.value", "--report ends in .html, .txt or .json, not " + shown(path));
    return session.requireWritable(path);
}

Result<void> writeReport(Session& session, const AuditFlags& options, const History& history, Outcome& outcome) {
    if (options.report.empty())
        return {};
    const auto extension = extensionOf(options.report);
    const auto title = options.title.empty() ? fileName(options.paths.front()) : options.title;
    auto bytes = extension == "html"  ? audit::reportHtml(history, title)
                 : extension == "txt" ? audit::reportText(history)
                                      : writeJson(audit::reportJson(history), metadata::MemberOrder::asBuilt) + "\n";
    return session.write(options.report, std::move(bytes), false, outcome);
}

/// The worst of the files decides 3: only what could not be read or is not JSON; other shapes are findings.
std::optional<Error> firstUnreadable(const History& history) {
    for (const auto& root : history.roots()) {
        const auto& error = root.unreadable;
        if (error && (error->code.starts_with("file.") || error->code.starts_with("json.") ||
                      error->code.starts_with("canon.") || error->code == "5.3.3-too-large"))
            return Error{error->code, root.file + ": " + error->detail};
    }
    return std::nullopt;
}

void addFindings(Outcome& outcome, const History& history) {
    for (const auto& finding : history.findings()) {
        const auto* row = explain(finding.code);
        const auto where = finding.version ? "root " + std::to_string(*finding.version) : finding.file;
        outcome.findings.push_back({finding.id, std::string(nameOf(finding.severity)),
                                    where + ": " + finding.title + ": " + finding.what,
                                    std::string(row ? row->safe : "files were only read"), finding.next});
    }
}

void judge(Outcome& outcome, const History& history, audit::Severity limit) {
    const auto count = std::ranges::count_if(history.findings(),
                                             [&](const audit::Finding& finding) { return finding.severity <= limit; });
    if (count > 0)
        outcome.addError({"audit.findings", std::to_string(count) + " at or above " + std::string(nameOf(limit))});
    if (const auto unreadable = firstUnreadable(history))
        outcome.addError(*unreadable, Exit::input);
}

void showLast(Session& session, Outcome& outcome, const History& history) {
    for (auto root = history.roots().rbegin(); root != history.roots().rend(); ++root) {
        if (!root->root)
            continue;
        showPayload(session, outcome, root->root->payload());
        return;
    }
}

Result<Outcome> auditFiles(Session& session, const AuditFlags& options) {
    const auto limit = TRY(audit::severityNamed(options.failOn));
    const audit::HistoryOptions asked{.at = TRY(options::timeIn(options.at)),
                                      .published = TRY(publishedIn(options.published)),
                                      .profile = TRY(audit::profileNamed(options.profile))};
    TRY(requireReport(session, options.report));
    const auto history = TRY(historyOf(session, options.paths, asked));
    Outcome outcome;
    showLast(session, outcome, history);
    outcome.text = audit::reportText(history);
    outcome.result = audit::reportJson(history);
    addFindings(outcome, history);
    judge(outcome, history, limit);
    if (const auto written = writeReport(session, options, history, outcome); !written)
        outcome.addError(written.error());
    return outcome;
}

Run declareAudit(CLI::App& app) {
    auto options = std::make_shared<AuditFlags>();
    options::places(app, "FILES", options->paths, "a folder with N.root.json, or the roots in order");
    options::at(app, options->at);
    options::repeated(app, "--published", "N=TIME", options->published, "when root N appeared, as somebody told you");
    options::value(app, "--profile", "NAME", options->profile, "tuf (default), legacy or notary-v1");
    options::value(app, "--fail-on", "SEVERITY", options->failOn, "block, high (default), med, low or info: exit 6");
    options::value(app, "--report", "FILE", options->report, "write the report as .html, .txt or .json too");
    options::value(app, "--title", "TEXT", options->title, "what the report is about");
    return [options](Session& session) { return auditFiles(session, *options); };
}

struct MatrixOptions {
    std::vector<std::string> paths;
    bool csv = false;
};

char letterOf(audit::Mark mark) {
    switch (mark) {
        case audit::Mark::valid:
            return 'V';
        case audit::Mark::notSigned:
            return '.';
        case audit::Mark::invalid:
            return 'X';
        case audit::Mark::noKey:
            return ' ';
        case audit::Mark::unusable:
            return '!';
    }
    std::unreachable();
}

std::string headOf(const audit::ReviewedRoot& root) {
    return root.version() ? std::to_string(*root.version()) : root.file;
}

/// RFC 4180; a beginning that a spreadsheet would take for a formula is defused by a quotation mark before it.
std::string csvCell(std::string text) {
    text = shown(text);
    if (!text.empty() && std::string_view("=+-@").contains(text.front()))
        text.insert(0, "'");
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvOf(const History& history) {
    std::string text = "key,keyids,kind";
    for (const auto& root : history.roots())
        text += "," + csvCell("root " + headOf(root));
    text += "\r\n";
    for (const auto& row : history.matrix().rows) {
        std::string keyids;
        for (const auto& keyid : row.keyids)
            keyids += (keyids.empty() ? "" : " ") + keyid;
        text += csvCell(row.label) + "," + csvCell(keyids) + "," + csvCell(row.kind);
        for (const auto mark : row.marks)
            text += "," + csvCell(std::string(wordOf(mark)));
        text += "\r\n";
    }
    return text;
}

std::string padded(std::string text, std::size_t width) {
    text = shown(text);
    text.resize(std::max(text.size(), width), ' ');
    return text + " ";
}

std::string countLine(const std::string& label, const std::vector<std::optional<audit::Count>>& counts) {
    auto text = padded(label, 28);
    for (const auto& count : counts)
        text += padded(count ? std::to_string(count->have) + "/" + std::to_string(count->need) : "-", 5);
    return text + "\n";
}

std::string matrixText(const History& history) {
    auto text = padded("key", 28);
    for (const auto& root : history.roots())
        text += padded(headOf(root), 5);
    text += "\n";
    for (const auto& row : history.matrix().rows) {
        text += padded(row.label + (row.claimed ? " (claimed)" : ""), 28);
        for (std::size_t i = 0; i < row.marks.size(); ++i)
            text += padded(std::string(1, letterOf(row.marks[i])) + (row.rootKey[i] ? "" : "-"), 5);
        text += "\n";
    }
    return text + countLine("by its own keys", history.matrix().own) +
           countLine("by the keys before", history.matrix().previous) +
           "V valid  . not signed  X invalid  ! key not usable  - not a root key there\n";
}

Result<Outcome> matrix(Session& session, const MatrixOptions& options) {
    const auto history = TRY(historyOf(session, options.paths, {}));
    Outcome outcome;
    showLast(session, outcome, history);
    const auto report = audit::reportJson(history);
    outcome.result = Json::object();
    for (const auto* name : {"roots", "matrix"})
        outcome.result.set(name, *report.find(name));
    if (options.csv)
        outcome.bytes = csvOf(history);
    else
        outcome.text = matrixText(history);
    if (const auto unreadable = firstUnreadable(history))
        outcome.addError(*unreadable, Exit::input);
    return outcome;
}

Run declareMatrix(CLI::App& app) {
    auto options = std::make_shared<MatrixOptions>();
    options::places(app, "FILES", options->paths, "a folder with N.root.json, or the roots in order");
    options::flag(app, "--csv", options->csv, "comma-separated values");
    return [options](Session& session) { return matrix(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root audit", "findings and report of a history", "anchorite-cli root audit history/ --report acme.html",
     "0 2 3 6 9",
     "{headline:string,accepted:boolean,judged_at:string?,profile:string,counts:any,roots:[any],matrix:[any],"
     "findings:[any]}",
     &declareAudit},
    {"root matrix", "keys by versions, who has signed what", "anchorite-cli root matrix history/ --csv", "0 2 3",
     "{roots:[any],matrix:[{label:string,claimed:boolean,keyids:[string],kind:string,marks:[string],"
     "root_key:[boolean]}]}",
     &declareMatrix},
});

}  // namespace

namespace table {
std::span<const Verb> ofAuditing() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
