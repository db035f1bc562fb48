#include "ceremony/rotation/recovery.h"

#include <algorithm>

#include "ceremony/rotation/draft_rules.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;
using metadata::KeyId;
using metadata::RoleName;

std::vector<KeyId> Recovery::staying(RoleName role) const {
    std::vector<KeyId> stay;
    const auto found = latest_.roles().find(role);
    if (found == latest_.roles().end())
        return stay;
    for (const auto& keyid : found->second.keyids)
        if (std::ranges::none_of(departures_,
                                 [&](const Departure& gone) { return gone.role == role && gone.keyid == keyid; }))
            stay.push_back(keyid);
    return stay;
}

/// Everything that leaves and has no key in its place: second keyids of one key, and suspect keys without a role.
Result<void> Recovery::dropWithoutSlot(RootDraft& draft) const {
    for (const auto& gone : departures_) {
        const auto replaced = [&](const Slot& slot) { return slot.role == gone.role && slot.replaces == gone.keyid; };
        if (std::ranges::none_of(slots_, replaced))
            TRY(draft.removeKey(gone.keyid, gone.role));
    }
    for (const auto& keyid : unused_)
        TRY(draft.removeKey(keyid, std::nullopt));
    return {};
}

Result<RootDraft> Recovery::open() const {
    auto draft = TRY(RootDraft::next(latest_));
    TRY(dropWithoutSlot(draft));
    for (const auto& slot : slots_)
        if (slot.replaces)
            TRY(draft.removeKey(*slot.replaces, slot.role));
    if (expires_)
        TRY(draft.setExpiry(*expires_, at_));
    auto part = draft.signedPart();
    for (const auto& slot : slots_)
        part.find("roles")->find(nameOf(slot.role))->set("threshold", 0);
    return RootDraft::read(metadata::writeUnsigned(part));
}

Result<void> Recovery::requireFit(const Slot& slot, const Json& object, metadata::KeyReader& keys) const {
    const auto key = TRY(requireUsable(object, keys));
    const auto& material = key.publicKey()->material();
    const auto retired = retiredFrom_.find(slot.role);
    if (suspects_.contains(material))
        return fail("incident.suspect-key", "the key given for " + slot.name + " is one of those in doubt");
    if (gone_.contains(material) || (retired != retiredFrom_.end() && retired->second.contains(material)))
        return fail("incident.retired-key",
                    "the key given for " + slot.name + " was taken out before, or leaves with this root");
    return {};
}

Result<RootDraft> Recovery::draft(const std::map<std::string, Json>& filled, const Accepted& accepted) const {
    for (const auto& [name, object] : filled)
        if (std::ranges::find(slots_, name, &Slot::name) == slots_.end())
            return fail("incident.unknown-slot", "there is no open slot " + shown(name));
    metadata::KeyReader keys;
    auto draft = TRY(RootDraft::next(latest_));
    TRY(dropWithoutSlot(draft));
    for (const auto& slot : slots_) {
        const auto found = filled.find(slot.name);
        if (found == filled.end())
            return fail("incident.open-slot", "no key was given for " + slot.name);
        TRY(requireFit(slot, found->second, keys));
        if (slot.replaces) {
            TRY(draft.replaceKey(*slot.replaces, found->second, slot.role, accepted));
        } else {
            TRY(draft.addKey(found->second, slot.role, accepted));
        }
    }
    if (expires_)
        TRY(draft.setExpiry(*expires_, at_, accepted));
    return draft;
}

}  // namespace anchorite::rotation
