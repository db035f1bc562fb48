#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/verb.h"
#include "ceremony/record/session/bundle.h"
#include "crypto/base/text.h"
#include "transfer/decoder/decoder.h"
#include "transfer/usb/public_only.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

struct ExportOptions {
    std::string workspace;
    std::string folder;
};

/// Every byte that leaves is looked at once more: no private key in any form.
Result<void> requirePublicOnly(Session& session, const std::map<std::string, Bytes>& files) {
    transfer::Decoder decoder(session.machine().decoder);
    for (const auto& [name, bytes] : files)
        TRY(transfer::requirePublic(bytes, name, decoder));
    return {};
}

Result<Outcome> exportBundle(Session& session, const ExportOptions& options) {
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    const auto files = TRY(bundleOf(ceremony));
    TRY(requirePublicOnly(session, files));
    TRY(record::writeBundle(session.disk(), options.folder, files));
    Outcome outcome;
    const auto left = record::digestsOf(files);
    auto list = Json::object();
    for (const auto& [name, digest] : left)
        list.set(name, digest.hex());
    if (ceremony.state().closed)
        session.console().note("the ceremony is closed: that this bundle was written is no longer recorded");
    else
        addRecorded(session, outcome, ceremony, TRY(ceremony.exported(left, options.folder)));
    if (!outcome.result.isObject())
        outcome.result = headJson(ceremony);
    outcome.result.set("folder", shown(options.folder));
    outcome.result.set("files", std::move(list));
    outcome.text = std::to_string(files.size()) + " files in " + shown(options.folder) + "\n";
    outcome.next = {"anchorite-cli ceremony verify --workspace " + options.folder + " --words-file SHEET"};
    return outcome;
}

Run declareExport(CLI::App& app) {
    auto options = std::make_shared<ExportOptions>();
    workspaceOption(app, options->workspace);
    options::value(app, "--dir", "DIR", options->folder, "a new folder for the bundle").required();
    return [options](Session& session) { return exportBundle(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony export", "write the bundle: everything needed to verify the ceremony elsewhere",
     "anchorite-cli ceremony export --dir bundle", "0 3 4 6 9", "{records:any,head:string,folder:string,files:any}",
     &declareExport},
});

}  // namespace

namespace table {
std::span<const Verb> ofExporting() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
