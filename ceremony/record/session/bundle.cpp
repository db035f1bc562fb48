#include "ceremony/record/session/bundle.h"

#include <algorithm>

#include "ceremony/record/plan/script.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

std::string rootFileName(const metadata::SignedRoot& root) {
    return std::to_string(root.version().number()) + ".root.json";
}

Bytes bytesOf(std::string_view text) {
    const auto view = asBytes(text);
    return {view.begin(), view.end()};
}

std::string instructions(const Ceremony& ceremony) {
    const auto document = ceremony.document();
    const auto released = document ? std::to_string(document->version().number()) + ".root.json" : "the root";
    return std::string(ceremony.plan().rehearsal ? "REHEARSAL. Nothing in this folder is real.\n\n" : "") +
           "How to check this bundle\n"
           "\n"
           "1. sha256sum -c MANIFEST.sha256\n"
           "2. anchorite-cli ceremony verify --workspace . --words-file SHEET\n"
           "   SHEET holds the 32 words of a checkpoint sheet that you, or somebody you trust, took home on paper.\n"
           "   Without it the answer is only \"consistent\": whoever holds the disk could have written a whole chain "
           "anew.\n"
           "3. anchorite-cli root show " +
           released +
           " and compare its 32 words with those of the attestation on paper.\n"
           "   The independent verifier in Python answers the same questions on a machine without this program.\n"
           "\n"
           "plan.json          what was decided before the day\n"
           "transcript.jsonl   every record, each chained to the one before\n"
           "artefacts/         what the records speak of, under the SHA-256 of the content\n"
           "roots/             earlier roots, as received\n"
           "script.txt         the script as printed\n"
           "attestation.txt    what was done, by whom, with every exception\n";
}

/// Only what the records name, each checked against its digest: nothing that was put there besides leaves.
Result<void> addArtefacts(std::map<std::string, Bytes>& files, const Ceremony& ceremony) {
    for (const auto& [hex, record] : ceremony.state().artefactRecords) {
        const auto digest = crypto::Sha256::ofHex(hex).value();
        files.insert_or_assign(joinPath("artefacts", hex), TRY(ceremony.workspace().artefact(digest)));
    }
    for (const auto& digest : ceremony.state().roots) {
        metadata::KeyReader keys;
        auto bytes = TRY(ceremony.workspace().artefact(digest));
        const auto root = TRY(metadata::SignedRoot::parse(std::string(asText(bytes)), keys));
        files.insert_or_assign("roots/" + rootFileName(root), std::move(bytes));
    }
    return {};
}

std::string compactDate(const std::string& date) {
    std::string digits;
    for (const char letter : date)
        if (letter != '-')
            digits += letter;
    return digits;
}

/// A folder that an export has left unfinished: no manifest, and nothing but what a bundle holds.
bool isUnfinished(Disk& disk, const std::string& folder, const std::map<std::string, Bytes>& files) {
    if (!disk.isFolder(folder) || disk.isLink(folder))
        return false;
    const auto names = disk.list(folder);
    return names && std::ranges::all_of(*names, [&](const std::string& name) {
               return (name != manifestName && files.contains(name)) || name == "artefacts" || name == "roots" ||
                      name.starts_with(".anch-");
           });
}

}  // namespace

Result<std::map<std::string, Bytes>> bundleOf(const Ceremony& ceremony) {
    std::map<std::string, Bytes> files;
    const auto& workspace = ceremony.workspace();
    files.insert_or_assign("plan.json", bytesOf(ceremony.plan().text()));
    files.insert_or_assign("transcript.jsonl", TRY(workspace.disk().read(workspace.transcriptPath(), transcriptLimit)));
    TRY(addArtefacts(files, ceremony));
    files.insert_or_assign("script.txt", bytesOf(scriptText(ceremony.plan())));
    files.insert_or_assign("attestation.txt", bytesOf(attestationText(ceremony)));
    files.insert_or_assign("next-dates.ics", bytesOf(calendarOf(ceremony)));
    files.insert_or_assign("README.txt", bytesOf(instructions(ceremony)));
    const auto& released = ceremony.state().mark("release").evidence;
    if (const auto found = released.find("root"); found != released.end()) {
        metadata::KeyReader keys;
        auto bytes = TRY(workspace.artefact(found->second));
        const auto root = TRY(metadata::SignedRoot::parse(std::string(asText(bytes)), keys));
        files.insert_or_assign(rootFileName(root), std::move(bytes));
    }
    std::string manifest;
    for (const auto& [name, bytes] : files)
        manifest += crypto::sha256(bytes).hex() + "  " + name + "\n";
    files.insert_or_assign(std::string(manifestName), bytesOf(manifest));
    return files;
}

std::map<std::string, crypto::Sha256> digestsOf(const std::map<std::string, Bytes>& files) {
    std::map<std::string, crypto::Sha256> digests;
    for (const auto& [name, bytes] : files)
        digests.emplace(name, crypto::sha256(bytes));
    return digests;
}

Result<void> writeBundle(Disk& disk, const std::string& folder, const std::map<std::string, Bytes>& files) {
    if (disk.exists(folder) && !isUnfinished(disk, folder, files))
        return fail("file.exists", shown(folder) + " exists already and is left as it is");
    for (const auto& part : {folder, joinPath(folder, "artefacts"), joinPath(folder, "roots")})
        TRY(disk.makeFolder(part));
    for (const auto& [name, bytes] : files)
        if (name != manifestName)
            TRY(disk.replace(joinPath(folder, name), bytes, false));
    const std::string manifest(manifestName);
    return disk.create(joinPath(folder, manifest), files.at(manifest), false);
}

std::string calendarOf(const Ceremony& ceremony) {
    const auto& plan = ceremony.plan();
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Anchorite//ceremony//EN\r\n";
    const auto* dates =
        ceremony.state().mark("next-dates").result.isObject() ? &ceremony.state().mark("next-dates").result : nullptr;
    const auto added = [&](const std::string& name, const std::string& date) {
        text += "BEGIN:VEVENT\r\nUID:" + plan.digest().hex().substr(0, 16) + "-" + compactDate(date) +
                "@anchorite\r\nDTSTAMP:" + compactDate(date) + "T000000Z\r\nDTSTART;VALUE=DATE:" + compactDate(date) +
                "\r\nSUMMARY:" + shown(plan.repository) + ": " + name + "\r\nEND:VEVENT\r\n";
    };
    if (dates)
        for (const auto& [name, date] : dates->members())
            if (const auto* day = date.asString(); day && UtcTime::parseTyped(*day))
                added(shown(name), *day);
    return text + "END:VCALENDAR\r\n";
}

}  // namespace anchorite::record
