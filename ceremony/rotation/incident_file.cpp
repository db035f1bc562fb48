#include <algorithm>
#include <initializer_list>

#include "ceremony/rotation/incident_marks.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;

namespace {

constexpr std::string_view formatName = "anchorite-incident";
constexpr std::int64_t formatNumber = 1;

std::unexpected<Error> wrong(const std::string& place, const std::string& what) {
    return fail("incident.malformed", (place.empty() ? "the file" : place) + " " + what);
}

/// One object of the file; knows where it stands, as its author typed it.
class Place {
  public:
    Place(const Json& json, std::string path) : json_(json), path_(std::move(path)) {}

    Result<void> allow(std::initializer_list<std::string_view> names) const {
        if (!json_.isObject())
            return wrong(path_, "is not an object");
        for (const auto& member : json_.members())
            if (std::ranges::find(names, member.name) == names.end())
                return wrong(at(member.name), "does not belong here");
        return {};
    }

    [[nodiscard]] bool has(std::string_view name) const { return json_.find(name) != nullptr; }

    [[nodiscard]] Result<std::string> text(std::string_view name) const {
        const auto* text = json_.findString(name);
        if (!text)
            return wrong(at(name), has(name) ? "is not a text" : "is missing");
        return *text;
    }

    [[nodiscard]] Result<std::int64_t> number(std::string_view name) const {
        const auto* value = json_.find(name);
        const auto number = value ? value->asInteger() : std::nullopt;
        if (!number)
            return wrong(at(name), value ? "is not a whole number" : "is missing");
        return *number;
    }

    [[nodiscard]] Result<std::int64_t> numberOr(std::string_view name, std::int64_t otherwise) const {
        return has(name) ? number(name) : Result<std::int64_t>(otherwise);
    }

    template <class Named>
    [[nodiscard]] auto choice(std::string_view name, Named named) const
        -> Result<typename decltype(named(""))::value_type> {
        const auto word = TRY(text(name));
        const auto found = named(word);
        if (!found)
            return wrong(at(name), "is " + metadata::quoted(shown(word)) + ", which does not exist");
        return *found;
    }

    [[nodiscard]] Result<std::optional<UtcTime>> time(std::string_view name) const {
        if (!has(name))
            return std::optional<UtcTime>();
        const auto time = UtcTime::parse(TRY(text(name)));
        if (!time)
            return wrong(at(name), "is no time of the form 2027-12-01T00:00:00Z");
        return std::optional(*time);
    }

    [[nodiscard]] Place inner(std::string_view name) const {
        static const Json none;
        const auto* found = json_.find(name);
        return {found ? *found : none, at(name)};
    }

    /// Calls `read` for each item of a list, which may be missing.
    template <class Read>
    Result<void> each(std::string_view name, const Read& read) const {
        const auto* list = json_.find(name);
        if (!list)
            return {};
        if (!list->asArray())
            return wrong(at(name), "is not a list");
        if (list->asArray()->size() > mostMarks)
            return wrong(at(name), "has more than 2000 items");
        for (std::size_t i = 0; i < list->asArray()->size(); ++i)
            TRY(read(Place((*list->asArray())[i], at(name) + "[" + std::to_string(i) + "]")));
        return {};
    }

    [[nodiscard]] Result<std::string> asText() const {
        if (!json_.asString())
            return wrong(path_, "is not a text");
        return *json_.asString();
    }
    [[nodiscard]] const Json& json() const { return json_; }
    [[nodiscard]] std::string at(std::string_view name) const {
        return (path_.empty() ? "" : path_ + ".") + shown(name);
    }
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    const Json& json_;
    std::string path_;
};

Result<NamedKey> readKey(const Place& place) {
    if (place.has("keyid") == place.has("public"))
        return wrong(place.path(), "names a key by keyid or by public, one of them");
    if (place.has("keyid"))
        return NamedKey{NamedKey::By::keyid, TRY(place.text("keyid"))};
    return NamedKey{NamedKey::By::publicKey, TRY(place.text("public"))};
}

/// A mark on one key, or on a number of keys of a role.
Result<void> readMark(const Place& place, IncidentMarks& marks) {
    TRY(place.allow({"keyid", "public", "role", "count", "mark"}));
    const auto mark = TRY(place.choice("mark", markNamed));
    if (!place.has("role")) {
        if (place.has("count"))
            return wrong(place.at("count"), "needs a role beside it");
        marks.keys.push_back({TRY(readKey(place)), mark});
        return {};
    }
    if (place.has("keyid") || place.has("public"))
        return wrong(place.path(), "names a key or a role, not both");
    const auto role = TRY(place.choice("role", metadata::roleNamed));
    const auto count = TRY(place.number("count"));
    if (mark == Mark::clean)
        return wrong(place.at("mark"), "is clean; clean keys are named one by one");
    marks.counts.push_back({role, count, mark});
    return {};
}

Result<void> readCause(const Place& place, IncidentMarks& marks) {
    TRY(place.allow({"cause", "keys"}));
    CauseMark cause{TRY(place.choice("cause", causeNamed)), {}};
    TRY(place.each("keys", [&](const Place& item) -> Result<void> {
        TRY(item.allow({"keyid", "public"}));
        cause.keys.push_back(TRY(readKey(item)));
        return {};
    }));
    marks.causes.push_back(std::move(cause));
    return {};
}

Result<void> readShares(const Place& place, IncidentMarks& marks) {
    TRY(place.allow({"keyid", "public", "needed", "of", "stolen"}));
    auto key = TRY(readKey(place));
    const auto needed = TRY(place.number("needed"));
    const auto of = TRY(place.number("of"));
    marks.shares.push_back({std::move(key), needed, of, TRY(place.number("stolen"))});
    return {};
}

Result<void> readDelegation(const Place& place, IncidentMarks& marks) {
    TRY(place.allow({"name", "keys", "threshold", "stolen", "lost"}));
    auto name = TRY(place.text("name"));
    const auto keys = TRY(place.number("keys"));
    const auto threshold = TRY(place.number("threshold"));
    const auto stolen = TRY(place.numberOr("stolen", 0));
    marks.delegations.push_back({std::move(name), keys, threshold, stolen, TRY(place.numberOr("lost", 0))});
    return {};
}

Result<void> readNumbers(const Place& place, std::map<std::string, std::int64_t>& numbers) {
    if (!place.json().isObject())
        return wrong(place.path(), "is not an object");
    if (place.json().members().size() > mostMarks)
        return wrong(place.path(), "has more than 2000 members");
    for (const auto& member : place.json().members())
        numbers[member.name] = TRY(place.number(member.name));
    return {};
}

Result<void> readRoot(const Place& place, IncidentMarks& marks) {
    TRY(place.allow({"version", "sha256"}));
    IncidentMarks::ForRoot root{TRY(place.number("version")), {}};
    const auto bytes = fromHex(TRY(place.text("sha256")));
    if (!bytes || bytes->size() != root.digest.bytes.size())
        return wrong(place.at("sha256"), "is not 64 hex digits");
    std::ranges::copy(*bytes, root.digest.bytes.begin());
    marks.root = root;
    return {};
}

Result<void> readLists(const Place& top, IncidentMarks& marks) {
    TRY(top.each("marks", [&](const Place& item) { return readMark(item, marks); }));
    TRY(top.each("causes", [&](const Place& item) { return readCause(item, marks); }));
    TRY(top.each("shares", [&](const Place& item) { return readShares(item, marks); }));
    TRY(top.each("delegations", [&](const Place& item) { return readDelegation(item, marks); }));
    return top.each("collections", [&](const Place& item) -> Result<void> {
        marks.collections.push_back(TRY(item.asText()));
        return {};
    });
}

Result<void> requireFormat(const Place& top) {
    if (!top.json().isObject())
        return wrong("", "is not an object");
    const auto format = TRY(top.number(formatName));
    if (format > formatNumber)
        return fail("incident.newer", "the file has format " + std::to_string(format) + "; this program reads 1");
    if (format != formatNumber)
        return wrong(std::string(formatName), "is not 1");
    return top.allow({formatName, "root", "marks", "causes", "shares", "delegations", "seen", "good", "published",
                      "collections", "at", "certificates-end", "lifetime-days"});
}

Result<IncidentMarks> readMarks(const Place& top) {
    TRY(requireFormat(top));
    IncidentMarks marks;
    if (top.has("root"))
        TRY(readRoot(top.inner("root"), marks));
    TRY(readLists(top, marks));
    if (top.has("seen"))
        TRY(readNumbers(top.inner("seen"), marks.seen));
    if (top.has("good"))
        TRY(readNumbers(top.inner("good"), marks.good));
    if (top.has("published"))
        marks.published = TRY(top.choice("published", sightingNamed));
    marks.at = TRY(top.time("at"));
    marks.certificatesEnd = TRY(top.time("certificates-end"));
    if (top.has("lifetime-days"))
        marks.lifetimeDays = TRY(top.number("lifetime-days"));
    return marks;
}

}  // namespace

Result<IncidentFile> IncidentFile::read(std::string_view text) {
    const auto json = TRY(Json::parse(text, {.bytes = sizeLimit}));
    auto marks = TRY(readMarks(Place(json, "")));
    return IncidentFile{std::move(marks), crypto::sha256(asBytes(text))};
}

}  // namespace anchorite::rotation
