#include "ceremony/metadata/root.h"

#include <algorithm>
#include <set>

#include "crypto/base/text.h"

namespace anchorite::metadata {
namespace {

/// Which dialect `signed` follows (standards, section 5, "Detection").
Dialect detect(const Json& signedPart, const std::vector<std::string>& signatureTexts) {
    const auto* keys = signedPart.find("keys");
    bool privateMember = false;
    bool otherThanEd25519 = false;
    if (keys) {
        for (const auto& [id, key] : keys->members()) {
            if (key.find("scheme"))
                return Dialect::tuf;
            const auto* keyval = key.find("keyval");
            privateMember = privateMember || (keyval && keyval->find("private"));
            const auto* keytype = key.findString("keytype");
            otherThanEd25519 = otherThanEd25519 || !keytype || *keytype != "ed25519";
        }
    }
    if (signedPart.find("spec_version") || !keys || keys->members().empty())
        return Dialect::tuf;
    if (privateMember)
        return Dialect::notaryV1;
    if (otherThanEd25519)
        return Dialect::uptane;
    const auto isBase64 = [](const std::string& text) { return !text.empty() && !fromHex(text); };
    return std::ranges::any_of(signatureTexts, isBase64) ? Dialect::uptane : Dialect::goTuf0;
}

bool isRootInAnyCase(std::string_view text) {
    return std::ranges::equal(text, std::string_view("root"), {}, [](char c) { return static_cast<char>(c | 0x20); });
}

Result<void> requireType(const Json& signedPart, Dialect dialect) {
    const auto* type = signedPart.find("_type");
    if (!type)
        return fail("root.missing", "signed has no _type");
    const auto* text = type->asString();
    const bool lower = text && *text == "root";
    const bool upper = text && *text == "Root";
    const bool anyCase = text && isRootInAnyCase(*text);
    const bool right = dialect == Dialect::tuf ? lower : dialect == Dialect::notaryV1 ? upper : anyCase;
    if (!right)
        return fail("root.type", text ? "_type is " + quoted(shown(*text)) + ", not root" : "_type is not a text");
    return {};
}

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos &&
           (text == "0" || text[0] != '0');
}

/// `1.X` or `1.X.Y`: major 1 of the specification; the rest is the implementer's choice.
Result<void> requireSpecVersion(const Json& signedPart) {
    const auto* member = signedPart.find("spec_version");
    if (!member)
        return fail("root.missing", "signed has no spec_version");
    const auto* text = member->asString();
    const auto wrong = [&] { return fail("root.spec-version", "spec_version is not 1.X or 1.X.Y"); };
    if (!text || !text->starts_with("1."))
        return wrong();
    const auto rest = std::string_view(*text).substr(2);
    const auto dot = rest.find('.');
    if (!isDigits(rest.substr(0, dot)))
        return wrong();
    if (dot != std::string_view::npos && !isDigits(rest.substr(dot + 1)))
        return wrong();
    return {};
}

Result<Version> readVersion(const Json& signedPart) {
    const auto* member = signedPart.find("version");
    if (!member)
        return fail("root.missing", "signed has no version");
    const auto number = member->asInteger();
    if (!number)
        return fail("root.version", "the version is not an integer of at most 64 bits");
    return Version::of(*number);
}

Result<Expiry> readExpiry(const Json& signedPart) {
    const auto* member = signedPart.find("expires");
    if (!member)
        return fail("root.missing", "signed has no expires");
    const auto* text = member->asString();
    if (!text)
        return fail("root.expires", "expires is not a text");
    const auto time = UtcTime::parseLenient(*text);
    if (!time)
        return fail("root.expires", "expires is " + quoted(shown(*text)) + ", which names no time");
    return Expiry{*text, *time};
}

std::optional<Note> noteOn(const Key& key, const KeyId& keyid) {
    switch (key.state()) {
        case KeyState::usable:
            return std::nullopt;
        case KeyState::malformed:
            return Note{"key.malformed", keyid.text(), key.reason()};
        case KeyState::weak:
            return Note{"key.weak", keyid.text(), key.reason()};
        case KeyState::unsupported:
            return Note{"key.unsupported", keyid.text(), key.reason()};
    }
    std::unreachable();
}

}  // namespace

/// Fills a Root member by member, in the order in which rules are reported.
class RootReader {
  public:
    RootReader(Root& root, std::string_view source, KeyReader& keys) : root_(root), source_(source), reader_(keys) {}

    Result<void> readRest() {
        noteExpiry();
        TRY(readConsistentSnapshot());
        TRY(readKeys());
        TRY(readRoles());
        noteRoles();
        noteSharedFactors();
        noteUnused();
        return {};
    }

  private:
    void note(std::string_view code, std::string subject, std::string detail) {
        root_.notes_.push_back({code, std::move(subject), std::move(detail)});
    }

    void noteExpiry() {
        if (root_.dialect_ == Dialect::notaryV1 || UtcTime::parse(root_.expires_.text))
            return;
        note("root.expires-nonstandard", "expires",
             "expires is written " + quoted(shown(root_.expires_.text)) + "; some clients cannot read that");
    }

    Result<void> readConsistentSnapshot() {
        const auto* member = root_.signed_.find("consistent_snapshot");
        if (!member)
            return {};
        const auto* truth = member->asBool();
        if (!truth)
            return fail("root.consistent-snapshot", "consistent_snapshot is neither true nor false");
        root_.consistentSnapshot_ = *truth;
        return {};
    }

    Result<void> readKeys() {
        const auto* keys = root_.signed_.find("keys");
        if (!keys || !keys->isObject())
            return fail("root.missing", "signed has no keys object");
        for (const auto& [id, object] : keys->members()) {
            const KeyId keyid(id);
            const auto key = reader_.read(object, root_.dialect_, sourceOf(object));
            TRY(checkKeyId(key, keyid));
            if (auto problem = noteOn(key, keyid))
                root_.notes_.push_back(*std::move(problem));
            root_.keys_.emplace(keyid, key);
        }
        return {};
    }

    [[nodiscard]] std::string_view sourceOf(const Json& value) const {
        return value.end() <= source_.size() ? source_.substr(value.begin(), value.end() - value.begin()) : "";
    }

    Result<void> checkKeyId(const Key& key, const KeyId& keyid) {
        switch (key.formOf(keyid)) {
            case KeyIdForm::own:
                return {};
            case KeyIdForm::legacy:
                note("key.keyid-legacy-form", keyid.text(),
                     "the keyid is an older form of this key's hash; strict clients refuse it");
                return {};
            case KeyIdForm::mismatch:
                break;
        }
        if (root_.dialect_ == Dialect::notaryV1)
            return fail("key.keyid-mismatch", "keyid " + keyid.shortForm() + " is not the hash of its key");
        note("key.keyid-mismatch", keyid.text(), "the keyid is no hash of this key; strict clients refuse it");
        return {};
    }

    Result<void> readRoles() {
        const auto* roles = root_.signed_.find("roles");
        if (!roles || !roles->isObject())
            return fail("root.missing", "signed has no roles object");
        for (const auto& [name, object] : roles->members()) {
            const auto role = roleNamed(name);
            if (role) {
                root_.roles_.emplace(*role, TRY(readRole(name, object)));
            } else if (root_.dialect_ == Dialect::tuf) {
                return fail("root.roles", "the role " + quoted(shown(name)) + " does not exist");
            } else {
                noteExtraRole(name, object);
            }
        }
        for (const auto needed : {RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp}) {
            if (!root_.roles_.contains(needed))
                return fail("root.roles", "the role " + std::string(nameOf(needed)) + " is missing");
        }
        return {};
    }

    Result<RoleKeys> readRole(const std::string& name, const Json& object) {
        const auto* list = object.find("keyids");
        const auto* items = list ? list->asArray() : nullptr;
        const auto* threshold = object.find("threshold");
        if (!items || !threshold)
            return fail("role.shape", "the role " + name + " lacks keyids or threshold");
        const auto number = threshold->asInteger();
        if (!number)
            return fail("role.threshold", "the threshold of " + name + " is not an integer");
        if (root_.dialect_ == Dialect::uptane && *number > 1000)
            return fail("role.threshold", "the threshold of " + name + " is above 1000");
        const auto wanted = TRY(Threshold::of(*number));
        RoleKeys role{{}, wanted};
        for (const auto& item : *items) {
            const auto* id = item.asString();
            if (!id)
                return fail("role.shape", "a keyid of " + name + " is not a text");
            if (!role.known.emplace(*id).second)
                return fail("role.duplicate-keyid", "the role " + name + " lists " + KeyId(*id).shortForm() + " twice");
            role.keyids.emplace_back(*id);
        }
        return role;
    }

    void noteExtraRole(const std::string& name, const Json& object) {
        note("root.extra-role", name, "the role " + shown(name) + " is not one of TUF's; it is skipped");
        const auto* list = object.find("keyids");
        const auto* items = list ? list->asArray() : nullptr;
        if (!items)
            return;
        for (const auto& item : *items)
            if (const auto* id = item.asString())
                used_.insert(*id);
    }

    void noteRoles() {
        for (const auto& [name, role] : root_.roles_) {
            const std::string text(nameOf(name));
            std::set<crypto::KeyMaterial> materials;
            for (const auto& keyid : role.keyids) {
                used_.insert(keyid.text());
                const auto* key = root_.key(keyid);
                if (!key) {
                    note("role.keyid-without-key", text,
                         "the role " + text + " lists " + keyid.shortForm() + ", which keys does not hold");
                } else if (key->publicKey() && !materials.insert(key->publicKey()->material()).second) {
                    note("role.duplicate-material", text,
                         "the role " + text + " lists one key twice, again as " + keyid.shortForm() +
                             "; it counts once");
                }
            }
            if (std::cmp_greater(role.threshold.number(), role.keyids.size()))
                note("role.threshold-unreachable", text,
                     "the role " + text + " wants " + std::to_string(role.threshold.number()) + " of " +
                         std::to_string(role.keyids.size()) + " keys");
        }
    }

    void noteSharedFactors() {
        std::vector<std::pair<const KeyId*, const Key*>> moduli;
        for (const auto& keyid : root_.role(RoleName::root).keyids) {
            const auto* key = root_.key(keyid);
            if (key && key->publicKey() && key->publicKey()->algorithm() == crypto::Algorithm::rsa)
                moduli.emplace_back(&keyid, key);
        }
        std::vector<const Key*> keys;
        for (const auto& [keyid, key] : moduli)
            keys.push_back(key);
        const auto shared = reader_.sharingPrimes(keys);
        for (std::size_t i = 0; i < moduli.size(); ++i) {
            if (!shared[i])
                continue;
            root_.sharedFactor_.insert(*moduli[i].first);
            note("key.weak", moduli[i].first->text(),
                 "the RSA key " + moduli[i].first->shortForm() + " shares a prime with another key of the role");
        }
    }

    void noteUnused() {
        for (const auto& [keyid, key] : root_.keys_) {
            if (!used_.contains(keyid.text()))
                note("key.unused", keyid.text(), "no role lists the key " + keyid.shortForm());
        }
    }

    Root& root_;
    std::string_view source_;
    KeyReader& reader_;
    std::set<std::string> used_;
};

Root::Root(Json signedPart, Dialect dialect, Version version, Expiry expires)
    : signed_(std::move(signedPart)), dialect_(dialect), version_(version), expires_(std::move(expires)) {}

Result<Root> Root::read(Json signedPart, std::string_view source, const std::vector<std::string>& signatureTexts,
                        KeyReader& keys) {
    if (!signedPart.isObject())
        return fail("envelope.type", "signed is not an object");
    const auto dialect = detect(signedPart, signatureTexts);
    TRY(requireType(signedPart, dialect));
    if (dialect == Dialect::tuf)
        TRY(requireSpecVersion(signedPart));
    const auto version = TRY(readVersion(signedPart));
    auto expires = TRY(readExpiry(signedPart));
    Root root(std::move(signedPart), dialect, version, std::move(expires));
    TRY(RootReader(root, source, keys).readRest());
    return root;
}

const Key* Root::key(const KeyId& keyid) const {
    const auto found = keys_.find(keyid);
    return found == keys_.end() ? nullptr : &found->second;
}

bool Root::lists(RoleName name, const KeyId& keyid) const {
    const auto found = roles_.find(name);
    return found != roles_.end() && found->second.known.contains(keyid);
}

const Key* Root::countableRootKey(const KeyId& keyid) const {
    const auto* listed = lists(RoleName::root, keyid) && !sharedFactor_.contains(keyid) ? key(keyid) : nullptr;
    return listed && listed->publicKey() ? listed : nullptr;
}

bool Root::isRehearsal() const {
    const auto marked = [](const Json& object) {
        const auto* mark = object.find(rehearsalMark);
        return mark && mark->asBool() && *mark->asBool();
    };
    if (marked(signed_))
        return true;
    const auto* keys = signed_.find("keys");
    return keys &&
           std::ranges::any_of(keys->members(), [&](const Json::Member& member) { return marked(member.value); });
}

}  // namespace anchorite::metadata
