#include "ceremony/rotation/draft.h"

#include <algorithm>
#include <array>

#include "ceremony/rotation/draft_rules.h"

namespace anchorite::rotation {

using metadata::Json;
using metadata::KeyId;
using metadata::RoleName;

namespace {

constexpr std::string_view writtenSpecVersion = "1.0.34";
constexpr std::int64_t nearestExpiryDays = 30;
constexpr std::int64_t farthestExpiryDays = 731;  // two years, one of them a leap year

Json emptyRole() {
    auto role = Json::object();
    role.set("keyids", Json::array());
    role.set("threshold", 0);
    return role;
}

Json documentOf(Json signedPart) {
    auto document = Json::object();
    document.set("signatures", Json::array());
    document.set("signed", std::move(signedPart));
    return document;
}

Json::Array* keyidsOf(Json& role) {
    return role.find("keyids")->asArray();
}

bool lists(const Json& role, const KeyId& keyid) {
    const auto* items = role.find("keyids")->asArray();
    return std::ranges::any_of(*items, [&](const Json& item) { return *item.asString() == keyid.text(); });
}

std::int64_t thresholdOf(const Json& role) {
    return role.find("threshold")->asInteger().value_or(0);
}

std::string nameText(RoleName role) {
    return std::string(nameOf(role));
}

constexpr std::array editedRoles{RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp,
                                 RoleName::mirrors};

bool holdsSignature(const Json& document) {
    return std::ranges::any_of(*document.find("signatures")->asArray(), [](const Json& entry) {
        const auto* sig = entry.findString("sig");
        return !sig || !sig->empty();
    });
}

}  // namespace

Result<RootDraft> RootDraft::first(UtcTime expires, bool rehearsal) {
    auto roles = Json::object();
    for (const auto role : {RoleName::root, RoleName::snapshot, RoleName::targets, RoleName::timestamp})
        roles.set(nameOf(role), emptyRole());
    auto part = Json::object();
    part.set("_type", "root");
    part.set("consistent_snapshot", true);
    part.set("expires", expires.text());
    part.set("keys", Json::object());
    part.set("roles", std::move(roles));
    part.set("spec_version", writtenSpecVersion);
    part.set("version", 1);
    if (rehearsal)
        part.set(metadata::rehearsalMark, true);
    return RootDraft(documentOf(std::move(part)));
}

Result<RootDraft> RootDraft::next(const metadata::Root& current) {
    if (current.dialect() != metadata::Dialect::tuf)
        return fail("draft.dialect", "root " + std::to_string(current.version().number()) + " follows " +
                                         std::string(nameOf(current.dialect())) + "; only TUF 1.0 roots are drafted");
    if (current.version().number() >= largestInteger)
        return fail("draft.version", "no version can follow this one");
    auto part = current.signedPart();
    part.set("version", current.version().next().number());
    part.set("expires", current.expires().time.text());
    if (!current.consistentSnapshot())
        part.set("consistent_snapshot", false);
    return RootDraft(documentOf(std::move(part)));
}

Result<RootDraft> RootDraft::read(std::string_view text) {
    auto document = TRY(Json::parse(text));
    TRY(requireDraftShape(document));
    if (holdsSignature(document))
        return fail("draft.frozen", "this root holds a signature already, so it cannot be changed");
    return RootDraft(std::move(document));
}

const Json* RootDraft::role(RoleName name) const {
    return signedPart().find("roles")->find(nameOf(name));
}

std::int64_t RootDraft::version() const {
    return signedPart().find("version")->asInteger().value_or(0);
}

bool RootDraft::isRehearsal() const {
    return isMarked(signedPart());
}

namespace {

/// The keyid under which the draft holds the same public key, if it does.
std::optional<KeyId> heldAs(const Json& keys, const metadata::Key& key, metadata::KeyReader& reader) {
    for (const auto& [id, object] : keys.members()) {
        if (reader.read(object, metadata::Dialect::tuf).sameAs(key))
            return KeyId(id);
    }
    return std::nullopt;
}

bool isOnline(RoleName role) {
    return role == RoleName::snapshot || role == RoleName::timestamp;
}

/// A root key that is also kept online: whoever takes the server holds a root key.
Result<void> requireRootApart(const Json& roles, const KeyId& keyid, RoleName wanted, const Accepted& accepted) {
    if (accepted.contains("draft.two-roles"))
        return {};
    for (const auto role : editedRoles) {
        const auto* other = roles.find(nameOf(role));
        const bool mixes = (wanted == RoleName::root && isOnline(role)) || (isOnline(wanted) && role == RoleName::root);
        if (!other || !mixes || !lists(*other, keyid))
            continue;
        return fail("draft.two-roles", "key " + keyid.shortForm() + " is in " + nameText(role) + " already, and " +
                                           nameText(wanted) + " was asked for");
    }
    return {};
}

}  // namespace

Result<KeyId> RootDraft::addKey(const Json& keyObject, RoleName roleName, const Accepted& accepted) {
    metadata::KeyReader reader;
    const auto key = TRY(requireUsable(keyObject, reader));
    TRY(requireSameWorld(keyObject, isRehearsal()));
    auto part = signedPart();
    auto& keys = *part.find("keys");
    const auto held = heldAs(keys, key, reader);
    const auto keyid = held ? *held : metadata::keyIdOf(keyObject);
    if (!held && keys.find(keyid.text()))
        return fail("draft.keyid-taken", "keyid " + keyid.shortForm() + " names another key in this draft");
    auto& roles = *part.find("roles");
    if (!roles.find(nameOf(roleName)))
        roles.set(nameOf(roleName), emptyRole());
    auto& role = *roles.find(nameOf(roleName));
    if (lists(role, keyid))
        return fail("draft.key-present",
                    "the role " + nameText(roleName) + " lists key " + keyid.shortForm() + " already");
    TRY(requireRootApart(roles, keyid, roleName, accepted));
    keyidsOf(role)->push_back(Json(keyid.text()));
    if (!held)
        keys.set(keyid.text(), keyObject);
    signedJson() = std::move(part);
    return keyid;
}

Result<void> RootDraft::removeKey(const KeyId& keyid, std::optional<RoleName> only) {
    auto part = signedPart();
    auto& roles = *part.find("roles");
    bool removed = false;
    bool stillUsed = false;
    for (const auto& member : std::vector(roles.members())) {
        auto& role = *roles.find(member.name);
        if (!only || member.name == nameOf(*only))
            removed |=
                std::erase_if(*keyidsOf(role), [&](const Json& id) { return *id.asString() == keyid.text(); }) > 0;
        stillUsed |= lists(role, keyid);
    }
    if (!removed && !only)
        removed = part.find("keys")->find(keyid.text()) != nullptr;
    if (!removed)
        return fail("draft.key-absent",
                    (only ? "the role " + nameText(*only) : "this draft") + " does not list key " + keyid.shortForm());
    if (!stillUsed)
        part.find("keys")->remove(keyid.text());
    signedJson() = std::move(part);
    return {};
}

Result<KeyId> RootDraft::replaceKey(const KeyId& old, const Json& keyObject, RoleName roleName,
                                    const Accepted& accepted) {
    auto changed = *this;
    const auto* items = role(roleName) ? role(roleName)->find("keyids")->asArray() : nullptr;
    const auto place =
        items ? std::ranges::find_if(*items, [&](const Json& id) { return *id.asString() == old.text(); }) -
                    items->begin()
              : 0;
    TRY(changed.removeKey(old, roleName));
    auto added = TRY(changed.addKey(keyObject, roleName, accepted));
    auto& list = *keyidsOf(*changed.signedJson().find("roles")->find(nameOf(roleName)));
    std::rotate(list.begin() + place, list.end() - 1, list.end());
    *this = std::move(changed);
    return added;
}

Result<void> RootDraft::setThreshold(RoleName roleName, std::int64_t threshold, const Accepted& accepted) {
    if (threshold < 1 || threshold > largestInteger)
        return fail("draft.threshold", "a threshold of " + std::to_string(threshold) + " does not exist");
    if (roleName == RoleName::root && threshold == 1)
        return fail("draft.threshold-one", "1 was asked for");
    const auto* current = role(roleName);
    const auto count = current ? current->find("keyids")->asArray()->size() : 0;
    if (roleName == RoleName::root && std::cmp_equal(count, threshold) && !accepted.contains("draft.no-spare"))
        return fail("draft.no-spare",
                    std::to_string(threshold) + " of " + std::to_string(count) + " keys was asked for");
    auto& roles = *signedJson().find("roles");
    if (!current)
        roles.set(nameOf(roleName), emptyRole());
    roles.find(nameOf(roleName))->set("threshold", threshold);
    return {};
}

Result<void> RootDraft::setExpiry(UtcTime expires, std::optional<UtcTime> at, const Accepted& accepted) {
    if (at) {
        const auto days = daysBetween(*at, expires);
        const auto lapses = "it would lapse " + std::to_string(days) + " days after " + at->date();
        if (expires <= *at)
            return fail("draft.expired", "the root would be expired at " + at->display());
        if (isRehearsal()) {
            if (expires > at->plusDays(rehearsalDays))
                return fail("rehearsal.expiry", "a rehearsal lapses within 7 days; " + lapses);
        } else if (days < nearestExpiryDays && !accepted.contains("draft.expiry-near")) {
            return fail("draft.expiry-near", lapses + ", which leaves no room for a late ceremony");
        } else if (days > farthestExpiryDays && !accepted.contains("draft.expiry-far")) {
            return fail("draft.expiry-far", lapses + ", which is more than two years");
        }
    }
    signedJson().set("expires", expires.text());
    return {};
}

Result<void> RootDraft::setConsistentSnapshot(bool on) {
    signedJson().set("consistent_snapshot", on);
    return {};
}

namespace {

void setOrRemove(Json& object, std::string_view name, Json value) {
    if (value.isNull()) {
        object.remove(name);
    } else {
        object.set(name, std::move(value));
    }
}

}  // namespace

Result<void> RootDraft::setMember(std::string_view name, Json value) {
    TRY(requireCustom(name, value));
    setOrRemove(signedJson(), name, std::move(value));
    return {};
}

Result<void> RootDraft::setRoleMember(RoleName roleName, std::string_view name, Json value) {
    TRY(requireCustom(name, value));
    auto* found = signedJson().find("roles")->find(nameOf(roleName));
    if (!found)
        return fail("draft.member", "this draft has no role " + nameText(roleName));
    setOrRemove(*found, name, std::move(value));
    return {};
}

namespace {

/// A key that serves an offline role (root, targets) and another one: one theft, two roles.
void noteSharedKeys(const Json& signedPart, std::vector<metadata::Note>& notes) {
    const auto& roles = *signedPart.find("roles");
    for (const auto& [id, object] : signedPart.find("keys")->members()) {
        std::string names;
        bool offline = false;
        std::size_t count = 0;
        for (const auto role : editedRoles) {
            const auto* listed = roles.find(nameOf(role));
            if (!listed || !lists(*listed, KeyId(id)))
                continue;
            names += (names.empty() ? "" : ", ") + nameText(role);
            offline = offline || role == RoleName::root || role == RoleName::targets;
            ++count;
        }
        if (offline && count > 1)
            notes.push_back({"draft.two-roles", id,
                             "key " + KeyId(id).shortForm() + " serves " + names + ": one theft, several roles"});
    }
}

}  // namespace

std::vector<metadata::Note> RootDraft::guards() const {
    std::vector<metadata::Note> notes;
    noteSharedKeys(signedPart(), notes);
    for (const auto name : editedRoles) {
        const auto* found = role(name);
        if (!found)
            continue;
        const auto keys = found->find("keyids")->asArray()->size();
        const auto threshold = thresholdOf(*found);
        const auto text = nameText(name);
        if (keys == 0)
            notes.push_back({"draft.incomplete", text, "the role " + text + " has no key yet"});
        if (threshold < 1)
            notes.push_back({"draft.incomplete", text, "the role " + text + " has no threshold yet"});
        if (keys > 0 && std::cmp_greater(threshold, keys))
            notes.push_back(
                {"draft.incomplete", text,
                 "the role " + text + " wants " + std::to_string(threshold) + " of " + std::to_string(keys) + " keys"});
        if (name != RoleName::root || keys == 0)
            continue;
        if (threshold == 1)
            notes.push_back(
                {"draft.threshold-one", text, "with a root threshold of 1, one person could replace everything"});
        if (std::cmp_equal(threshold, keys))
            notes.push_back(
                {"draft.no-spare", text, "the root needs all of its keys: one lost key would block it for ever"});
    }
    return notes;
}

Result<metadata::RootPayload> RootDraft::freeze(metadata::KeyReader& keys) const {
    for (const auto& guard : guards()) {
        if (guard.code == "draft.incomplete")
            return fail(guard.code, guard.detail);
    }
    return metadata::RootPayload::of(signedPart(), {}, {}, keys);
}

std::string RootDraft::document() const {
    return writeJson(document_, metadata::MemberOrder::sorted);
}

}  // namespace anchorite::rotation
