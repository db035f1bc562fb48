#include "ui/send/partners.h"

#include <algorithm>

#include "ceremony/metadata/json.h"
#include "crypto/base/text.h"

namespace anchorite::ui {

namespace {

using metadata::Json;

constexpr std::size_t mostPartners = 64;
constexpr std::size_t longestName = 64;
constexpr std::size_t fileLimit = std::size_t{64} << 10;
constexpr CodeForm forms[] = {CodeForm::ur, CodeForm::urOwnType, CodeForm::bbqr};

std::unexpected<Error> malformed(std::string_view what) {
    return fail("settings.malformed",
                "the settings of the partners are not as this program writes them: " + std::string(what));
}

/// One of the values that are offered; anything else is a mistake or somebody's try.
template <class Values>
std::optional<int> offered(const Json* value, const Values& values) {
    const auto number = value == nullptr ? std::nullopt : value->asInteger();
    if (!number) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(values, *number);
    return found == std::ranges::end(values) ? std::nullopt : std::optional(static_cast<int>(*found));
}

Result<PlaySettings> settingsIn(const Json& json) {
    const std::string* density = json.findString("density");
    const std::string* form = json.findString("form");
    const auto speed = offered(json.find("per-second"), transfer::playSpeeds);
    const auto brightness = offered(json.find("brightness"), brightnesses);
    if (density == nullptr || transfer::densityNamed(*density) == nullptr || !speed || !brightness || form == nullptr) {
        return malformed("a density, speed or brightness that is not offered");
    }
    const auto* known = std::ranges::find(forms, *form, nameOf);
    if (known == std::end(forms)) {
        return malformed("a form of code that is not offered");
    }
    return PlaySettings{std::string(transfer::densityNamed(*density)->name), *speed, *brightness, *known};
}

}  // namespace

bool isPartnerName(std::string_view name) {
    return !name.empty() && name.size() <= longestName && isPlainText(name);
}

std::string_view nameOf(CodeForm form) {
    switch (form) {
        case CodeForm::ur:
            return "ur";
        case CodeForm::urOwnType:
            return "x-anchorite";
        case CodeForm::bbqr:
            return "bbqr";
    }
    return "ur";
}

Result<Partners> Partners::parse(std::string_view text) {
    const Json json = TRY(Json::parse(text));
    const Json* list = json.find("partners");
    if (json.members().size() != 1 || list == nullptr || list->asArray() == nullptr ||
        list->asArray()->size() > mostPartners) {
        return malformed("one list named partners is wanted");
    }
    Partners partners;
    for (const Json& item : *list->asArray()) {
        const std::string* name = item.findString("name");
        constexpr std::size_t members = 5;
        if (name == nullptr || !isPartnerName(*name) || item.members().size() != members) {
            return malformed("a partner without a name, or with more than is known");
        }
        const PlaySettings settings = TRY(settingsIn(item));
        partners.all_.push_back({*name, settings});
    }
    return partners;
}

Partners Partners::read(Disk& disk, const std::string& path) {
    Partners partners;
    const auto bytes = disk.read(path, fileLimit);
    if (!bytes) {
        if (bytes.error().code != "file.missing") {
            partners.trouble_ = bytes.error();
        }
        return partners;
    }
    auto parsed = parse(asText(*bytes));
    if (!parsed) {
        partners.trouble_ = parsed.error();
        return partners;
    }
    return *parsed;
}

std::vector<std::string> Partners::names() const {
    std::vector<std::string> names;
    for (const Partner& partner : all_) {
        names.push_back(partner.name);
    }
    return names;
}

PlaySettings Partners::settingsFor(std::string_view name) const {
    const auto found = std::ranges::find(all_, name, &Partner::name);
    return found == all_.end() ? PlaySettings{} : found->settings;
}

bool Partners::remember(const std::string& name, const PlaySettings& settings) {
    if (!isPartnerName(name) || (!all_.empty() && all_.front().name == name && all_.front().settings == settings)) {
        return false;
    }
    std::erase_if(all_, [&](const Partner& partner) { return partner.name == name; });
    all_.insert(all_.begin(), {name, settings});
    all_.resize(std::min(all_.size(), mostPartners));
    return true;
}

std::string Partners::text() const {
    Json list = Json::array();
    for (const Partner& partner : all_) {
        Json item = Json::object();
        item.set("name", partner.name);
        item.set("density", partner.settings.density);
        item.set("per-second", partner.settings.perSecond);
        item.set("brightness", partner.settings.brightness);
        item.set("form", nameOf(partner.settings.form));
        list.add(std::move(item));
    }
    Json json = Json::object();
    json.set("partners", std::move(list));
    return metadata::writeJson(json, metadata::MemberOrder::asBuilt) + '\n';
}

Result<void> Partners::write(Disk& disk, const std::string& path) const {
    if (trouble_) {
        return fail("settings.unread", "the settings of the partners were not understood and are left as they are");
    }
    const auto slash = path.rfind('/');
    if (slash != std::string::npos && slash > 0) {
        TRY(disk.makeFolder(path.substr(0, slash)));
    }
    return disk.replace(path, asBytes(text()), true);
}

}  // namespace anchorite::ui
