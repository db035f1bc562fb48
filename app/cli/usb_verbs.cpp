#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/parcels.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"
#include "transfer/usb/stick.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using transfer::Stick;
using transfer::Volume;

struct StickOptions {
    std::string mount;
    bool anyVolume = false;

    void declare(CLI::App& app, bool needed) {
        options::value(app, "--mount", "DIR", mount, "a folder on the stick").required(needed);
        options::flag(app, "--any-volume", anyVolume, "the folder need not lie on a removable volume");
    }
};

Json volumeJson(const Volume& volume) {
    auto json = Json::object();
    json.set("mount", shown(volume.mountPoint));
    json.set("label", shown(volume.label));
    json.set("file_system", shown(volume.fileSystem));
    json.set("device", volume.device);
    json.set("removable", volume.removable);
    json.set("read_only", volume.readOnly);
    json.set("careless", volume.careless);
    return json;
}
#define ANCHORITE_VOLUME_SHAPE                                                                                  \
    "{mount:string,label:string,file_system:string,device:string,removable:boolean,read_only:boolean,careless:" \
    "boolean}"

std::string volumeText(const Volume& volume) {
    return shown(volume.mountPoint) + "  " + (volume.label.empty() ? "(no label)" : shown(volume.label)) + "  " +
           shown(volume.fileSystem) + (volume.readOnly ? ", read-only" : "") +
           (volume.careless ? ", mounted without nosuid, nodev, noexec" : "") + "\n";
}

Result<Stick> openStick(Session& session, const StickOptions& options, Outcome& outcome) {
    auto stick = TRY(Stick::open(session.machine().calls, options.mount, options.anyVolume, session.machine().paths));
    if (!stick.volume().removable)
        outcome.addWarning(Error{"usb.any-volume", shown(options.mount)});
    if (stick.volume().removable && stick.volume().careless)
        outcome.addWarning(Error{"usb.careless", shown(stick.volume().mountPoint)});
    return stick;
}

/// What the listing tells beyond the files that are there.
void warnOf(const transfer::StickListing& listing, Outcome& outcome) {
    for (const auto& name : listing.missing)
        outcome.addWarning(Error{"usb.missing", name});
    if (!listing.hasManifest)
        outcome.addWarning(Error{"usb.no-manifest", "nothing tells whether the bundle is complete"});
    if (listing.executables)
        outcome.addWarning(Error{"usb.executables", "among the " + std::to_string(listing.others) + " other files"});
}

Result<Outcome> listFolder(Session& session, const StickOptions& options) {
    Outcome outcome;
    const auto stick = TRY(openStick(session, options, outcome));
    const auto listing = TRY(stick.list());
    auto volumes = Json::array();
    volumes.add(volumeJson(stick.volume()));
    auto files = Json::array();
    for (const auto& entry : listing.files) {
        auto file = Json::object();
        file.set("name", entry.name);
        file.set("size", static_cast<std::int64_t>(entry.size));
        files.add(std::move(file));
        outcome.text += entry.name + "  " + std::to_string(entry.size) + " bytes\n";
    }
    outcome.text += std::to_string(listing.others) + " other files, not looked at\n";
    warnOf(listing, outcome);
    outcome.result = Json::object();
    outcome.result.set("volumes", std::move(volumes));
    outcome.result.set("files", std::move(files));
    outcome.result.set("others", static_cast<std::int64_t>(listing.others));
    outcome.result.set("manifest", listing.hasManifest);
    return outcome;
}

Result<Outcome> listVolumes(Session& session) {
    const auto found = TRY(transfer::removableVolumes(session.machine().paths));
    Outcome outcome;
    auto volumes = Json::array();
    for (const auto& volume : found) {
        outcome.text += volumeText(volume);
        volumes.add(volumeJson(volume));
    }
    if (found.empty())
        outcome.text = "no removable volume is mounted\n";
    outcome.result = Json::object();
    outcome.result.set("volumes", std::move(volumes));
    return outcome;
}

Run declareList(CLI::App& app) {
    auto options = std::make_shared<StickOptions>();
    options->declare(app, false);
    return [options](Session& session) {
        return options->mount.empty() ? listVolumes(session) : listFolder(session, *options);
    };
}

struct WriteOptions {
    StickOptions stick;
    std::vector<std::string> files;
    std::string kind;
};

/// Files of known names go as they are; anything else in an envelope, so that the other side lists and checks it.
Result<transfer::OutgoingFile> outgoingFile(Session& session, const std::string& path, const std::string& kind,
                                            Outcome& outcome) {
    const auto name = transfer::parcelNameFor(fileName(path));
    if (transfer::isKnownStickName(name) && !name.ends_with(".anch") && kind.empty())
        return transfer::OutgoingFile{name, TRY(bareFrom(session, path)).carried};
    auto outgoing = TRY(outgoingFrom(session, path, kind, outcome));
    return transfer::OutgoingFile{name.ends_with(".anch") ? name : name.substr(0, 59) + ".anch",
                                  std::move(outgoing.carried)};
}

Result<Outcome> writeFiles(Session& session, const WriteOptions& options) {
    Outcome outcome;
    std::vector<transfer::OutgoingFile> files;
    for (const auto& path : options.files)
        files.push_back(TRY(outgoingFile(session, path, options.kind, outcome)));
    auto stick = TRY(openStick(session, options.stick, outcome));
    const auto written = TRY(stick.write(files));
    auto list = Json::array();
    for (const auto& file : written) {
        auto json = Json::object();
        json.set("name", file.name);
        json.set("size", file.size);
        json.set("sha256", file.digest.hex());
        list.add(std::move(json));
        outcome.text += file.name + "  " + std::to_string(file.size) + " bytes, file check " + file.digest.hex() + "\n";
    }
    outcome.text += "written and read back\n";
    if (stick.volume().removable)
        outcome.text += "unmount before you pull it out: umount " + shown(stick.volume().mountPoint) + "\n";
    outcome.result = Json::object();
    outcome.result.set("files", std::move(list));
    outcome.result.set("volume", volumeJson(stick.volume()));
    return outcome;
}

Run declareWrite(CLI::App& app) {
    auto options = std::make_shared<WriteOptions>();
    options->stick.declare(app, true);
    options::places(app, "FILES", options->files, "what to write; nothing on the stick is ever replaced");
    options::value(app, "--kind", "KIND", options->kind,
                   "metadata, keys, transcript or other, for what gets an envelope");
    return [options](Session& session) { return writeFiles(session, *options); };
}

struct ReadOptions {
    StickOptions stick;
    std::vector<std::string> names;
    std::string folder;
};

std::string_view wordFor(const std::optional<bool>& agrees) {
    return !agrees ? "not in the manifest" : *agrees ? "as in the manifest" : "NOT AS IN THE MANIFEST";
}

/// The files asked for, each once; without names all that are known, and all that the manifest names must be there.
Result<std::vector<std::string>> namesIn(const Stick& stick, const ReadOptions& options, Outcome& outcome) {
    const auto listing = TRY(stick.list());
    warnOf(listing, outcome);
    std::vector<std::string> names = options.names;
    if (names.empty()) {
        for (const auto& entry : listing.files)
            if (entry.name != transfer::manifestName)
                names.push_back(entry.name);
        if (!listing.missing.empty())
            outcome.exit = Exit::incomplete;
    }
    if (names.empty())
        return fail("usb.nothing", shown(options.stick.mount) + ", " + std::to_string(listing.others) + " other files");
    std::ranges::sort(names);
    const auto repeated = std::ranges::unique(names);
    names.erase(repeated.begin(), repeated.end());
    return names;
}

/// Each is read once. One that cannot be read is named, and the others are taken all the same.
std::vector<transfer::IncomingFile> filesOf(const Stick& stick, const std::vector<std::string>& names,
                                            Outcome& outcome) {
    std::vector<transfer::IncomingFile> files;
    for (const auto& name : names) {
        auto file = stick.read(name);
        if (file)
            files.push_back(*std::move(file));
        else
            outcome.addError(file.error());
    }
    return files;
}

/// Nothing is kept of a file that is not what the manifest says.
Result<void> takeFile(Session& session, const transfer::IncomingFile& file, const std::string& folder, Json& list,
                      Outcome& outcome) {
    auto json = Json::object();
    json.set("name", file.name);
    json.set("size", file.bytes.size());
    json.set("sha256", file.digest.hex());
    json.set("as_in_manifest", Json::orNull(file.asInManifest));
    list.add(std::move(json));
    outcome.text += file.name + "  " + std::to_string(file.bytes.size()) + " bytes, file check " + file.digest.hex() +
                    ", " + std::string(wordFor(file.asInManifest)) + "\n";
    if (file.asInManifest && !*file.asInManifest) {
        outcome.addError({"usb.digest", file.name});
        return {};
    }
    if (folder.empty())
        return {};
    return session.write(joinPath(folder, file.name), std::string(asText(file.bytes)), false, outcome);
}

Result<Outcome> readFiles(Session& session, const ReadOptions& options) {
    Outcome outcome;
    const auto stick = TRY(openStick(session, options.stick, outcome));
    const auto names = TRY(namesIn(stick, options, outcome));
    const auto files = filesOf(stick, names, outcome);
    if (!options.folder.empty()) {
        TRY(session.disk().makeFolder(options.folder));
        for (const auto& file : files)
            TRY(session.requireWritable(joinPath(options.folder, file.name)));
    }
    auto list = Json::array();
    for (const auto& file : files)
        TRY(takeFile(session, file, options.folder, list, outcome));
    outcome.result = Json::object();
    outcome.result.set("files", std::move(list));
    if (options.folder.empty())
        session.console().hint("nothing was written; --dir DIR keeps the files");
    return outcome;
}

Run declareRead(CLI::App& app) {
    auto options = std::make_shared<ReadOptions>();
    options->stick.declare(app, true);
    options::places(app, "NAMES", options->names, "files on the stick; without them all that are known")
        .required(false);
    options::value(app, "--dir", "DIR", options->folder, "where to keep them");
    return [options](Session& session) { return readFiles(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"usb list", "removable volumes, or with --mount the files that are known", "anchorite-cli usb list", "0 3 6",
     "{volumes:[" ANCHORITE_VOLUME_SHAPE "],files~:[{name:string,size:integer}],others~:integer,manifest~:boolean}",
     &declareList},
    {"usb write", "write files to a stick, read them back, add a manifest",
     "anchorite-cli usb write mei.anch --mount /media/ANCH-OUT", "0 3 6 9",
     "{files:[{name:string,size:integer,sha256:string}],volume:" ANCHORITE_VOLUME_SHAPE "}", &declareWrite},
    {"usb read", "read known files from a stick and hold them against its manifest",
     "anchorite-cli usb read --mount /media/ANCH-IN --dir in/", "0 3 4 5 6 9",
     "{files:[{name:string,size:integer,sha256:string,as_in_manifest:boolean?}]}", &declareRead},
});

}  // namespace

namespace table {
std::span<const Verb> ofUsb() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
