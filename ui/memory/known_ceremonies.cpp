#include "ui/memory/known_ceremonies.h"

#include <algorithm>

#include "ceremony/metadata/json.h"

namespace anchorite::ui {

using metadata::Json;

namespace {

constexpr std::size_t fileLimit = std::size_t{256} << 10;

std::unexpected<Error> malformed() {
    return fail("memory.malformed", "the list of ceremonies on this machine is not as this program writes it");
}

Result<KnownCeremonies::Entry> entryIn(const Json& json) {
    const std::string* folder = json.findString("folder");
    const std::string* name = json.findString("name");
    const std::string* seen = json.findString("seen");
    if (folder == nullptr || name == nullptr || seen == nullptr || !folder->starts_with('/')) {
        return malformed();
    }
    return KnownCeremonies::Entry{*folder, *name, TRY(UtcTime::parse(*seen))};
}

}  // namespace

Result<KnownCeremonies> KnownCeremonies::read(Disk& disk, const std::string& path) {
    KnownCeremonies known;
    const auto bytes = disk.read(path, fileLimit);
    if (!bytes && bytes.error().code == "file.missing") {
        return known;
    }
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto json = Json::parse(asText(*bytes));
    const Json* list = json ? json->find("ceremonies") : nullptr;
    if (list == nullptr || list->asArray() == nullptr || list->asArray()->size() > most) {
        return malformed();
    }
    for (const Json& item : *list->asArray()) {
        known.entries_.push_back(TRY(entryIn(item)));
    }
    return known;
}

Result<KnownCeremonies::Reading> KnownCeremonies::readOrPutAside(Disk& disk, const std::string& path, UtcTime now) {
    auto known = read(disk, path);
    if (known) {
        return Reading{std::move(*known), {}};
    }
    if (known.error().code != "memory.malformed") {
        return std::unexpected(known.error());
    }
    const std::string copy = path + ".damaged-" + std::to_string(now.unixSeconds());
    const auto bytes = TRY(disk.read(path, fileLimit));
    if (const auto made = disk.create(copy, bytes, false); !made) {
        // Two readers in one second keep the same bytes; a copy of other bytes must not stand for these.
        const auto there = disk.read(copy, fileLimit);
        if (made.error().code != "file.exists" || !there || *there != bytes) {
            return std::unexpected(made.error());
        }
    }
    TRY(KnownCeremonies().write(disk, path));
    return Reading{{}, copy};
}

void KnownCeremonies::note(const std::string& folder, const std::string& name, UtcTime now) {
    std::erase_if(entries_, [&](const Entry& entry) { return entry.folder == folder; });
    entries_.insert(entries_.begin(), Entry{folder, name, now});
    if (entries_.size() > most) {
        entries_.resize(most, entries_.front());
    }
}

Result<void> KnownCeremonies::write(Disk& disk, const std::string& path) const {
    auto list = Json::array();
    for (const Entry& entry : entries_) {
        auto item = Json::object();
        item.set("folder", entry.folder);
        item.set("name", entry.name);
        item.set("seen", entry.seen.text());
        list.add(std::move(item));
    }
    auto json = Json::object();
    json.set("ceremonies", std::move(list));
    TRY(disk.makeFolder(path.substr(0, path.rfind('/'))));
    return disk.replace(path, asBytes(writeJson(json, metadata::MemberOrder::sorted)), false);
}

}  // namespace anchorite::ui
