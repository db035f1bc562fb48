#include "ceremony/rotation/diff.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "ceremony/rotation/diff_phrases.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;
using metadata::Key;
using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;

namespace {

constexpr std::array comparedRoles{RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp,
                                   RoleName::mirrors};

const metadata::RoleKeys* roleOf(const Root* root, RoleName name) {
    if (!root)
        return nullptr;
    const auto found = root->roles().find(name);
    return found == root->roles().end() ? nullptr : &found->second;
}

/// `12 days later`.
std::string movedBy(UtcTime from, UtcTime to) {
    const auto days = std::abs(daysBetween(from, to));
    const auto span = days == 0   ? std::string("less than a day")
                      : days == 1 ? std::string("1 day")
                                  : std::to_string(days) + " days";
    return span + (to <= from ? " earlier" : " later");
}

/// The keys of a role by what they are: usable ones by material, others by keyid.
class RoleKeySet {
  public:
    RoleKeySet(const Root& root, const metadata::RoleKeys& role) {
        for (const auto& keyid : role.keyids) {
            const auto* key = root.key(keyid);
            if (key && key->publicKey()) {
                materials_.insert(key->publicKey()->material());
            } else {
                others_.insert(keyid);
            }
        }
    }

    [[nodiscard]] bool holds(const Root& from, const KeyId& keyid) const {
        const auto* key = from.key(keyid);
        return key && key->publicKey() ? materials_.contains(key->publicKey()->material()) : others_.contains(keyid);
    }

  private:
    std::set<crypto::KeyMaterial> materials_;
    std::set<KeyId> others_;
};

/// Collects lines; each idea of the comparison is one function.
class Comparison {
  public:
    Comparison(const Root* trusted, const Root& next) : trusted_(trusted), next_(next) {
        if (trusted)
            result_.from = trusted->version().number();
        result_.to = next.version().number();
    }

    Diff finish() {
        compareReplacedKeys();
        for (const auto role : comparedRoles)
            compareRole(role);
        compareKeyIds();
        compareUnlisted();
        compareExpiry();
        compareConsistentSnapshot();
        compareKeyObjects();
        compareUnknown();
        compareKeyLookAlikes();
        std::ranges::stable_sort(result_.lines, {}, &DiffLine::care);
        return std::move(result_);
    }

  private:
    void add(DiffLine line) { result_.lines.push_back(std::move(line)); }

    /// A keyid that stands for other key material than before: honest tools never do that.
    void compareReplacedKeys() {
        if (!trusted_)
            return;
        for (const auto& [keyid, key] : next_.keys()) {
            const auto* before = trusted_->key(keyid);
            if (!before)
                continue;
            const bool bothUsable = before->publicKey() && key.publicKey();
            const bool same =
                bothUsable ? before->identicalTo(key) : *keyObject(*trusted_, keyid) == *keyObject(next_, keyid);
            if (same)
                continue;
            add({"diff.key-replaced-under-id", Care::stop, ChangeKind::changed, "KEY REPLACED UNDER ITS NAME",
                 who(next_, keyid), kindOf(*trusted_, keyid), kindOf(next_, keyid),
                 "the keyid is the same but the key behind it is another one; honest tools do not do that",
                 keyid.text()});
        }
    }

    void compareRole(RoleName name) {
        const auto* before = roleOf(trusted_, name);
        const auto* after = roleOf(&next_, name);
        if (before)
            compareRemoved(name, *before, after);
        if (after)
            compareAdded(name, before, *after);
        compareThreshold(name, before, after);
    }

    void compareRemoved(RoleName name, const metadata::RoleKeys& before, const metadata::RoleKeys* after) {
        std::optional<RoleKeySet> kept;
        if (after)
            kept.emplace(next_, *after);
        for (const auto& keyid : before.keyids) {
            if (kept && kept->holds(*trusted_, keyid))
                continue;
            const std::string role(nameOf(name));
            add({"diff." + role + "-key-removed", name == RoleName::root ? Care::careful : Care::ordinary,
                 ChangeKind::removed, upper(role) + " KEY REMOVED", who(*trusted_, keyid), kindOf(*trusted_, keyid), "",
                 "it can no longer sign " + role + " metadata", keyid.text()});
        }
    }

    void compareAdded(RoleName name, const metadata::RoleKeys* before, const metadata::RoleKeys& after) {
        std::optional<RoleKeySet> known;
        if (before)
            known.emplace(*trusted_, *before);
        for (const auto& keyid : after.keyids) {
            if (known && known->holds(next_, keyid))
                continue;
            const std::string role(nameOf(name));
            add({"diff." + role + "-key-added", name == RoleName::root ? Care::careful : Care::ordinary,
                 ChangeKind::added, upper(role) + " KEY ADDED", who(next_, keyid), "", kindOf(next_, keyid),
                 "from now on it may sign " + role + " metadata", keyid.text()});
        }
    }

    void compareThreshold(RoleName name, const metadata::RoleKeys* before, const metadata::RoleKeys* after) {
        const std::string role(nameOf(name));
        const auto text = [](const metadata::RoleKeys* keys) {
            return keys ? std::to_string(keys->threshold.number()) + " of " + std::to_string(keys->keyids.size()) : "";
        };
        if (before && after && before->threshold == after->threshold) {
            result_.unchanged.push_back(role + " threshold " + std::to_string(after->threshold.number()));
            return;
        }
        if (!before && !after)
            return;
        const bool lowered = before && (!after || after->threshold < before->threshold);
        const auto care = lowered && name == RoleName::root   ? Care::stop
                          : lowered || name == RoleName::root ? Care::careful
                                                              : Care::ordinary;
        const auto kind = !before ? ChangeKind::added : !after ? ChangeKind::removed : ChangeKind::changed;
        const auto title = upper(role) + (!before   ? " THRESHOLD"
                                          : !after  ? " ROLE REMOVED"
                                          : lowered ? " THRESHOLD LOWERED"
                                                    : " THRESHOLD RAISED");
        const auto sentence = after ? "any " + text(after) + " keys must sign " + role +
                                          (lowered ? "; fewer people could replace everything" : "")
                                    : "the role is gone";
        add({"diff." + role + "-threshold", care, kind, title, role, text(before), text(after), sentence, ""});
    }

    /// The same key under another keyid: signatures and delegations made under the old one are orphaned.
    void compareKeyIds() {
        if (!trusted_)
            return;
        std::multimap<crypto::KeyMaterial, const KeyId*> gone;
        for (const auto& [keyid, key] : trusted_->keys())
            if (key.publicKey() && !next_.key(keyid))
                gone.emplace(key.publicKey()->material(), &keyid);
        for (const auto& [keyid, key] : next_.keys()) {
            if (!key.publicKey() || trusted_->key(keyid))
                continue;
            const auto [first, last] = gone.equal_range(key.publicKey()->material());
            for (auto other = first; other != last; ++other)
                add({"diff.keyid-changed", Care::careful, ChangeKind::changed, "KEY ID CHANGED", who(next_, keyid),
                     other->second->text(), keyid.text(),
                     "the key is the same, only its id is new; its holder signs under both", keyid.text()});
        }
    }

    /// A key that no role lists does nothing yet; a later root could put it to use unnoticed.
    void compareUnlisted() {
        for (const auto& [keyid, key] : next_.keys()) {
            if (trusted_ && trusted_->key(keyid))
                continue;
            const bool listed =
                std::ranges::any_of(comparedRoles, [&](RoleName role) { return next_.lists(role, keyid); });
            if (listed)
                continue;
            add({"diff.unlisted-key-added", Care::careful, ChangeKind::added, "KEY WITHOUT A ROLE ADDED",
                 who(next_, keyid), "", kindOf(next_, keyid), "no role lists it", keyid.text()});
        }
    }

    void compareExpiry() {
        if (trusted_ && trusted_->expires().text == next_.expires().text) {
            result_.unchanged.push_back("expires " + expiryText(next_));
            return;
        }
        const bool earlier = trusted_ && next_.expires().time <= trusted_->expires().time;
        add({"diff.expires", earlier ? Care::careful : Care::ordinary,
             trusted_ ? ChangeKind::changed : ChangeKind::added, "EXPIRES", "expires",
             trusted_ ? expiryText(*trusted_) : "", expiryText(next_),
             trusted_ ? movedBy(trusted_->expires().time, next_.expires().time) : "from then on clients stop", ""});
    }

    void compareConsistentSnapshot() {
        const auto text = [](const Root* root) -> std::string {
            if (!root || !root->consistentSnapshot())
                return "";
            return *root->consistentSnapshot() ? "on" : "off";
        };
        if (text(trusted_) == text(&next_)) {
            result_.unchanged.push_back("consistent snapshots " +
                                        (text(&next_).empty() ? std::string("not stated") : text(&next_)));
            return;
        }
        add({"diff.consistent-snapshot", Care::ordinary,
             text(trusted_).empty() ? ChangeKind::added : ChangeKind::changed, "CONSISTENT SNAPSHOTS",
             "consistent_snapshot", text(trusted_), text(&next_), "it changes how clients name the files they ask for",
             ""});
    }

    /// Members of keys that stay: their material is the same, but what is written about them is signed as well.
    void compareKeyObjects() {
        if (!trusted_)
            return;
        for (const auto& [keyid, key] : next_.keys()) {
            const auto* before = trusted_->key(keyid);
            if (!before || !before->sameAs(key) || *keyObject(*trusted_, keyid) == *keyObject(next_, keyid))
                continue;
            compareMembers(who(next_, keyid), *keyObject(*trusted_, keyid), *keyObject(next_, keyid), {});
        }
    }

    void compareUnknown() {
        static const std::vector<std::string_view> known{"_type",  "consistent_snapshot", "expires", "keys", "roles",
                                                         "version"};
        const auto none = Json::object();
        compareMembers("signed", trusted_ ? trusted_->signedPart() : none, next_.signedPart(), known);
        for (const auto role : comparedRoles) {
            const auto* before = trusted_ ? trusted_->signedPart().find("roles")->find(nameOf(role)) : nullptr;
            const auto* after = next_.signedPart().find("roles")->find(nameOf(role));
            compareMembers("role " + std::string(nameOf(role)), before ? *before : none, after ? *after : none,
                           {"keyids", "threshold"});
        }
    }

    /// Key objects that are new or changed, their values included.
    void compareKeyLookAlikes() {
        for (const auto& [keyid, key] : next_.keys()) {
            const auto& object = *keyObject(next_, keyid);
            const auto* before = trusted_ ? keyObject(*trusted_, keyid) : nullptr;
            if (before && *before == object)
                continue;
            for (const auto& [name, value] : object.members()) {
                compareLookAlike("key " + keyid.shortForm(), name);
                for (const auto& member : value.members())
                    compareLookAlike("key " + keyid.shortForm() + "." + name, member.name);
            }
        }
    }

    void compareMembers(const std::string& where, const Json& before, const Json& after,
                        const std::vector<std::string_view>& known) {
        const auto skip = [&](const std::string& name) { return std::ranges::find(known, name) != known.end(); };
        for (const auto& [name, value] : before.members())
            if (!skip(name) && !after.find(name))
                addMember(where, name, ChangeKind::removed, &value, nullptr);
        for (const auto& [name, value] : after.members()) {
            if (skip(name))
                continue;
            const auto* old = before.find(name);
            if (old && *old == value)
                continue;
            addMember(where, name, old ? ChangeKind::changed : ChangeKind::added, old, &value);
            compareLookAlike(where, name);
        }
    }

    /// A member that differs from one of the specification only in the case of letters: Go's readers take it for that
    /// one.
    void compareLookAlike(const std::string& where, const std::string& name) {
        static const std::set<std::string_view> meant{
            "_type",  "spec_version", "version", "expires", "keys",   "roles",  "consistent_snapshot",
            "keyids", "threshold",    "keytype", "scheme",  "keyval", "public", "private",
            "signed", "signatures"};
        const auto meaning = folded(name);
        if (meaning == name || !meant.contains(meaning))
            return;
        add({"diff.look-alike", Care::stop, ChangeKind::added, "MEMBER THAT SOME CLIENTS READ AS " + upper(meaning),
             shown(where + "." + name), "", "", "some clients ignore case and would read it instead of " + meaning,
             ""});
    }

    void addMember(const std::string& where, const std::string& name, ChangeKind kind, const Json* before,
                   const Json* after) {
        const auto text = [](const Json* value) {
            return value ? shown(writeJson(*value, metadata::MemberOrder::sorted)) : "";
        };
        const bool mark = name == metadata::rehearsalMark;
        const bool specVersion = name == "spec_version";
        const bool ours = mark || specVersion || name.starts_with("x-tuf-on-ci-") || name.starts_with("x-rstuf-") ||
                          name == "keytype" || name == "keyval" || name == "scheme" || name == "keyid_hash_algorithms";
        add({"diff.member", mark || !ours || name == "keyval" || name == "scheme" ? Care::careful : Care::ordinary,
             kind,
             mark          ? "REHEARSAL MARK"
             : specVersion ? "SPECIFICATION"
             : ours        ? "MEMBER"
                           : "MEMBER THIS PROGRAM DOES NOT KNOW",
             shown(where + "." + name), text(before), text(after),
             mark ? "a rehearsal: throwaway keys, nothing real" : "it is signed like everything else", ""});
    }

    const Root* trusted_;
    const Root& next_;
    Diff result_;
};

std::string_view signOf(const DiffLine& line) {
    switch (line.kind) {
        case ChangeKind::removed:
            return "-";
        case ChangeKind::added:
            return "+";
        case ChangeKind::changed:
            return "~";
    }
    std::unreachable();
}

}  // namespace

std::string_view nameOf(Care care) {
    switch (care) {
        case Care::stop:
            return "stop";
        case Care::careful:
            return "care";
        case Care::ordinary:
            return "ordinary";
    }
    std::unreachable();
}

std::string_view nameOf(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::removed:
            return "removed";
        case ChangeKind::added:
            return "added";
        case ChangeKind::changed:
            return "changed";
    }
    std::unreachable();
}

Diff diff(const Root* trusted, const Root& next) {
    return Comparison(trusted, next).finish();
}

std::string diffText(const Diff& diff) {
    std::string out;
    for (std::size_t i = 0; i < diff.lines.size(); ++i) {
        const auto& line = diff.lines[i];
        out += line.care == Care::ordinary ? "    " : line.care == Care::careful ? " !  " : " !! ";
        out += std::string(signOf(line)) + " " + std::to_string(i + 1) + " " + line.title + "   " + line.subject;
        if (!line.before.empty() && !line.after.empty()) {
            out += ": " + line.before + " -> " + line.after;
        } else if (!line.before.empty() || !line.after.empty()) {
            out += ": " + line.before + line.after;
        }
        out += "\n         " + line.sentence + "\n";
    }
    if (diff.lines.empty())
        out += "    no change\n";
    for (std::size_t i = 0; i < diff.unchanged.size(); ++i)
        out += (i == 0 ? "    not changed: " : ", ") + diff.unchanged[i];
    return diff.unchanged.empty() ? out : out + "\n";
}

}  // namespace anchorite::rotation
