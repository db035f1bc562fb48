#include "ui/transcript/broken_record.h"

#include "ceremony/record/plan/plan.h"
#include "ceremony/record/session/workspace.h"

namespace anchorite::ui {

Result<BrokenRecord> readBroken(Disk& disk, const std::string& folder, const Error& why) {
    const record::Workspace workspace(disk, folder);
    TRY(workspace.requireReal());
    const auto bytes = TRY(disk.read(workspace.transcriptPath(), record::transcriptLimit));
    BrokenRecord broken{fileName(folder), {}, {}, why};
    std::optional<crypto::Sha256> digest;
    if (const auto text = workspace.readPlan()) {
        if (const auto plan = record::Plan::read(*text)) {
            broken.name = plan->name;
            digest = plan->digest();
        }
    }
    broken.facts = record::readTranscript(
        asText(bytes), digest, [&broken](record::Record&& record) { broken.records.push_back(std::move(record)); });
    return broken;
}

}  // namespace anchorite::ui
