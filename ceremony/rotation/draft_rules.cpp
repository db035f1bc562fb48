#include "ceremony/rotation/draft_rules.h"

#include <algorithm>
#include <array>

#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;

namespace {

/// Every string that this program writes must read the same in every implementation; every number must survive a
/// reader that goes through 64-bit floats.
Result<void> requirePortable(const Json& value) {
    if (const auto* text = value.asString()) {
        if (!isPlainText(*text))
            return fail("text.not-plain",
                        metadata::quoted(shown(*text)) + " holds control characters or is not in normal form NFC");
    } else if (value.asNumber()) {
        const auto number = value.asInteger();
        if (!number || *number > largestInteger || *number < -largestInteger)
            return fail("draft.number", "the number " + value.asNumber()->text + " is not an integer within 2^53-1");
    } else if (const auto* items = value.asArray()) {
        for (const auto& item : *items)
            TRY(requirePortable(item));
    }
    for (const auto& member : value.members()) {
        TRY(requirePortable(Json(member.name)));
        TRY(requirePortable(member.value));
    }
    return {};
}

/// Key objects may hold PEM, whose line ends are control characters; all other strings must be plain.
Result<void> requirePortableKey(Json object) {
    if (auto* keyval = object.find("keyval"))
        keyval->remove("public");
    return requirePortable(object);
}

}  // namespace

bool isMarked(const Json& object) {
    const auto* mark = object.find(metadata::rehearsalMark);
    return mark && mark->asBool() && *mark->asBool();
}

/// A draft must have the shape that edits rely on; everything else is judged when it is frozen.
Result<void> requireDraftShape(const Json& document) {
    const auto* signedPart = document.find("signed");
    const auto* signatures = document.find("signatures");
    const auto wrong = [](std::string what) { return fail("draft.malformed", "this file is no draft: " + what); };
    if (!signedPart || !signatures || !signatures->asArray())
        return wrong("it lacks signed or signatures");
    const auto* version = signedPart->find("version");
    if (!version || !version->asInteger())
        return wrong("it has no version");
    const auto* keys = signedPart->find("keys");
    const auto* roles = signedPart->find("roles");
    if (!keys || !keys->isObject() || !roles || !roles->isObject())
        return wrong("it lacks keys or roles");
    for (const auto& [name, role] : roles->members()) {
        const auto* keyids = role.find("keyids");
        const auto* threshold = role.find("threshold");
        if (!keyids || !keyids->asArray() || !threshold || !threshold->asInteger())
            return wrong("the role " + shown(name) + " lacks keyids or threshold");
        if (!std::ranges::all_of(*keyids->asArray(), [](const Json& id) { return id.asString() != nullptr; }))
            return wrong("a keyid of " + shown(name) + " is not a text");
    }
    const auto* type = signedPart->findString("_type");
    if (!type || *type != "root" || !signedPart->findString("spec_version"))
        return fail("draft.dialect", "only TUF 1.0 roots are drafted; this file follows another dialect");
    return {};
}

Result<metadata::Key> requireUsable(const Json& object, metadata::KeyReader& reader) {
    const auto* keyval = object.find("keyval");
    const auto* secret = keyval ? keyval->find("private") : nullptr;
    if (secret && !secret->isNull())
        return fail("key.private", "the key object holds private material; it was not read further");
    auto key = reader.read(object, metadata::Dialect::tuf);
    switch (key.state()) {
        case metadata::KeyState::usable:
            break;
        case metadata::KeyState::malformed:
            return fail("key.malformed", key.reason());
        case metadata::KeyState::weak:
            return fail("key.weak", key.reason());
        case metadata::KeyState::unsupported:
            return fail("key.unsupported", key.reason());
    }
    TRY(requirePortableKey(object));
    return key;
}

/// Only the mark decides: a throwaway key never enters a real root, nor a real key a rehearsal.
Result<void> requireSameWorld(const Json& keyObject, bool rehearsal) {
    if (isMarked(keyObject) == rehearsal)
        return {};
    if (rehearsal)
        return fail("rehearsal.real-key-in-rehearsal", "this draft is a rehearsal and the key is a real one");
    return fail("rehearsal.key-in-real-root", "the key was made for a rehearsal and this draft is a real root");
}

/// `x-` members are custom by convention; members of the specification have verbs of their own.
Result<void> requireCustom(std::string_view name, const Json& value) {
    static constexpr std::array<std::string_view, 9> known{
        "_type", "spec_version", "version", "expires", "keys", "roles", "consistent_snapshot", "keyids", "threshold"};
    if (std::ranges::find(known, name) != known.end() || name == metadata::rehearsalMark)
        return fail("draft.member", std::string(name) + " is not a custom member");
    TRY(requirePortable(Json(name)));
    return requirePortable(value);
}

}  // namespace anchorite::rotation
