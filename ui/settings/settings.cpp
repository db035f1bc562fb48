#include "ui/settings/settings.h"

#include <algorithm>
#include <span>

#include "ceremony/metadata/json.h"

namespace anchorite::ui {

namespace {

using metadata::Json;

constexpr std::size_t fileLimit = std::size_t{16} << 10;
constexpr int formVersion = 1;
constexpr std::size_t memberCount = 9;
constexpr int mostKept = 100;

template <class Value>
struct Named {
    Value value;
    std::string_view name;
};

constexpr Named<Settings::Theme> themes[] = {{Settings::Theme::system, "system"},
                                             {Settings::Theme::light, "light"},
                                             {Settings::Theme::dark, "dark"},
                                             {Settings::Theme::contrast, "contrast"}};
constexpr Named<Settings::Language> languages[] = {
    {Settings::Language::system, "system"}, {Settings::Language::english, "en"}, {Settings::Language::german, "de"}};

std::unexpected<Error> malformed(std::string_view member) {
    return fail("settings.malformed",
                "the file settings.json is not as this program writes it, at its member " + std::string(member));
}

template <class Names>
std::string_view nameIn(const Names& names, const auto& value) {
    return std::ranges::find(names, value, [](const auto& named) { return named.value; })->name;
}

template <class Value, std::size_t n>
Result<void> take(const Json& json, const char* member, const Named<Value> (&names)[n], Value& into) {
    const std::string* text = json.findString(member);
    const auto* found = text == nullptr ? std::end(names) : std::ranges::find(names, *text, &Named<Value>::name);
    if (found == std::end(names)) {
        return malformed(member);
    }
    into = found->value;
    return {};
}

Result<void> take(const Json& json, const char* member, std::span<const int> offered, int& into) {
    const Json* value = json.find(member);
    const auto number = value == nullptr ? std::nullopt : value->asInteger();
    const auto found = number ? std::ranges::find(offered, *number) : offered.end();
    if (found == offered.end()) {
        return malformed(member);
    }
    into = *found;
    return {};
}

/// Zero or one.
Result<void> take(const Json& json, const char* member, bool& into) {
    int number = 0;
    constexpr std::array offered{0, 1};
    TRY(take(json, member, std::span<const int>(offered), number));
    into = number == 1;
    return {};
}

/// One that is there and not ours; its bytes.
Result<std::optional<Bytes>> foreign(Disk& disk, const std::string& path) {
    auto bytes = disk.read(path, std::size_t{1} << 20);
    if (!bytes && bytes.error().code == "file.missing") {
        return std::optional<Bytes>();
    }
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return bytes->size() <= fileLimit && parseSettings(asText(*bytes)) ? std::optional<Bytes>()
                                                                       : std::optional(std::move(*bytes));
}

/// Under the first name that is free.
Result<std::string> keepBeside(Disk& disk, const std::string& path, const Bytes& bytes) {
    for (int number = 1; number < mostKept; ++number) {
        const std::string name = path + ".kept-" + std::to_string(number);
        const auto made = disk.create(name, bytes, true);
        if (made) {
            return fileName(name);
        }
        if (made.error().code != "file.exists") {
            return std::unexpected(made.error());
        }
    }
    return fail("file.exists", "too many old settings files are kept beside " + path);
}

}  // namespace

std::string settingsText(const Settings& settings) {
    Json json = Json::object();
    json.set("settings", formVersion);
    json.set("theme", nameIn(themes, settings.theme));
    json.set("scale", settings.scale);
    json.set("presenter-words", settings.presenterWords);
    json.set("camera-lines", settings.cameraLines);
    json.set("camera-mirrored", settings.cameraMirrored ? 1 : 0);
    json.set("secret-seconds", settings.secretSeconds);
    json.set("language", nameIn(languages, settings.language));
    json.set("reduce-motion", settings.reduceMotion ? 1 : 0);
    return metadata::writeJson(json, metadata::MemberOrder::asBuilt) + '\n';
}

Result<Settings> parseSettings(std::string_view text) {
    const auto json = Json::parse(text);
    const Json* version = json ? json->find("settings") : nullptr;
    const auto number = version == nullptr ? std::nullopt : version->asInteger();
    if (!number || *number < formVersion) {
        return malformed("settings");
    }
    if (*number > formVersion) {
        return fail("settings.newer", "the file settings.json was written by a later version of this program");
    }
    Settings settings;
    TRY(take(*json, "theme", themes, settings.theme));
    TRY(take(*json, "scale", scales, settings.scale));
    TRY(take(*json, "presenter-words", presenterCounts, settings.presenterWords));
    TRY(take(*json, "camera-lines", cameraLineCounts, settings.cameraLines));
    TRY(take(*json, "camera-mirrored", settings.cameraMirrored));
    TRY(take(*json, "secret-seconds", secretTimes, settings.secretSeconds));
    TRY(take(*json, "language", languages, settings.language));
    TRY(take(*json, "reduce-motion", settings.reduceMotion));
    if (json->members().size() != memberCount) {
        return malformed("which nobody knows");
    }
    return settings;
}

std::string settingsPath(const std::string& folder) {
    return joinPath(folder, "settings.json");
}

ReadSettings readSettings(Disk& disk, const std::string& path) {
    const auto bytes = disk.read(path, fileLimit);
    if (!bytes) {
        return {{}, bytes.error().code == "file.missing" ? std::nullopt : std::optional(bytes.error())};
    }
    const auto parsed = parseSettings(asText(*bytes));
    return parsed ? ReadSettings{*parsed, std::nullopt} : ReadSettings{{}, parsed.error()};
}

Result<std::string> writeSettings(Disk& disk, const std::string& path, const Settings& settings) {
    TRY(disk.makeFolder(path.substr(0, path.rfind('/'))));
    const auto old = TRY(foreign(disk, path));
    std::string kept;
    if (old) {
        kept = TRY(keepBeside(disk, path, *old));
    }
    TRY(disk.replace(path, asBytes(settingsText(settings)), true));
    return kept;
}

}  // namespace anchorite::ui
