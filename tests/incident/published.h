#pragma once

#include <random>

#include "ceremony/rotation/incident.h"
#include "support/root_maker.h"

/// Published roots and marks for tests; keys are letters, as in root_maker.h.
namespace anchorite::test {

using metadata::KeyId;
using metadata::RoleName;
using rotation::IncidentMarks;
using rotation::Mark;

/// A key made once: the random tests ask for the same few thousands of times.
struct KnownKey {
    explicit KnownKey(char letter)
        : object(TestKey(letter).object()), keyid(TestKey(letter).keyid()), hex(toHex(TestKey(letter).publicBytes())) {}
    Json object;
    std::string keyid;
    std::string hex;
};

inline const KnownKey& keyOf(char letter) {
    static std::map<char, KnownKey> known;
    return known.try_emplace(letter, letter).first->second;
}

struct RoleRecipe {
    std::string keys;
    std::int64_t threshold = 1;
};

struct PublishedRecipe {
    std::int64_t version = 5;
    RoleRecipe root{"abcde", 3};
    RoleRecipe targets{"tuv", 2};
    RoleRecipe snapshot{"s", 1};
    RoleRecipe timestamp{"m", 1};
    std::string expires = "2027-06-01T00:00:00Z";
    std::function<void(Json&)> change = {};
};

inline Json roleOf(const RoleRecipe& recipe) {
    auto keyids = Json::array();
    for (const char letter : recipe.keys)
        keyids.add(keyOf(letter).keyid);
    auto role = Json::object();
    role.set("keyids", std::move(keyids));
    role.set("threshold", recipe.threshold);
    return role;
}

inline metadata::RootPayload payloadOf(const PublishedRecipe& recipe) {
    auto part = signedPart(
        {.version = recipe.version, .rootKeys = "", .expires = recipe.expires, .targetsKeys = "", .onlineKeys = ""});
    auto keys = Json::object();
    for (const char letter : recipe.root.keys + recipe.targets.keys + recipe.snapshot.keys + recipe.timestamp.keys)
        keys.set(keyOf(letter).keyid, keyOf(letter).object);
    part.set("keys", std::move(keys));
    auto& roles = *part.find("roles");
    roles.set("root", roleOf(recipe.root));
    roles.set("targets", roleOf(recipe.targets));
    roles.set("snapshot", roleOf(recipe.snapshot));
    roles.set("timestamp", roleOf(recipe.timestamp));
    if (recipe.change)
        recipe.change(part);
    static metadata::KeyReader reader;  // decodes each key once, however many roots list it
    return metadata::RootPayload::of(part, {}, {}, reader).value();
}

inline rotation::NamedKey named(char letter) {
    return {rotation::NamedKey::By::keyid, keyOf(letter).keyid};
}

inline void mark(IncidentMarks& marks, const std::string& letters, Mark as) {
    for (const char letter : letters)
        marks.keys.push_back({named(letter), as});
}

inline IncidentMarks marked(const std::string& stolen, const std::string& lost = "", const std::string& maybe = "") {
    IncidentMarks marks;
    mark(marks, stolen, Mark::stolen);
    mark(marks, lost, Mark::lost);
    mark(marks, maybe, Mark::maybeStolen);
    return marks;
}

inline std::string idsOf(const rotation::Incident& incident) {
    std::string ids;
    for (const auto& row : incident.rows)
        ids += (ids.empty() ? "" : " ") + std::string(nameOf(row.id));
    return ids;
}

inline UtcTime time(const char* text) {
    return UtcTime::parse(text).value();
}

}  // namespace anchorite::test
