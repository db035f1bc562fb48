#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/signed_root.h"
#include "crypto/base/utc_time.h"

namespace anchorite::rotation {

/// Guards that a person may overrule by naming them (`--accept CODE`). All others stand.
///   `draft.no-spare`     the root threshold equals the number of root keys: one lost key blocks the root for ever
///   `draft.two-roles`    one key in the root role and an online one (snapshot, timestamp)
///   `draft.expiry-near`  lapses in less than 30 days from the time given
///   `draft.expiry-far`   lapses in more than two years from the time given
using Accepted = std::set<std::string>;

/// A rehearsal root lapses within this many days (DESIGN section 4).
inline constexpr std::int64_t rehearsalDays = 7;

/// The next root in the making: a change list on the root before it, kept as an unsigned root.json.
/// A role without a threshold holds 0 and stops freeze(). Every edit is all or nothing.
///
/// Errors of edits: `draft.*` as named with each, and `text.not-plain` (a string that is not NFC or holds control
/// characters: implementations would disagree on it).
class RootDraft {
  public:
    /// Root 1, with four empty roles. `rehearsal` writes the mark that real keys refuse.
    static Result<RootDraft> first(UtcTime expires, bool rehearsal);
    /// The version after `current`, otherwise the same. Error: `draft.dialect` (only tuf is written), `draft.version`.
    static Result<RootDraft> next(const metadata::Root& current);
    /// A draft file. Errors: those of Json::parse, `draft.frozen` (it holds a signature), `draft.dialect`,
    /// `draft.malformed`.
    static Result<RootDraft> read(std::string_view document);

    /// Adds a public key object to a role. A key that the draft holds already keeps its keyid, whatever `keyObject`
    /// says; the keyid used is returned. Errors: `key.*` (not usable), `key.private` (private material in the object),
    /// `draft.key-present`, `draft.keyid-taken`, `draft.two-roles`, `rehearsal.key-in-real-root`,
    /// `rehearsal.real-key-in-rehearsal`.
    Result<metadata::KeyId> addKey(const metadata::Json& keyObject, metadata::RoleName role,
                                   const Accepted& accepted = {});

    /// Takes a key out of one role, or of all; a key that no role lists any more leaves `keys`. Error:
    /// `draft.key-absent`.
    Result<void> removeKey(const metadata::KeyId& keyid, std::optional<metadata::RoleName> role);

    /// removeKey and addKey as one step, at the same place of the role's list.
    Result<metadata::KeyId> replaceKey(const metadata::KeyId& old, const metadata::Json& keyObject,
                                       metadata::RoleName role, const Accepted& accepted = {});

    /// Errors: `draft.threshold` (below 1), `draft.threshold-one` (1 for root: one person could replace everything),
    /// `draft.no-spare`.
    Result<void> setThreshold(metadata::RoleName role, std::int64_t threshold, const Accepted& accepted = {});

    /// `at` is the time people confirmed; without it nothing is judged. Errors: `draft.expired`, `draft.expiry-near`,
    /// `draft.expiry-far`, `rehearsal.expiry` (a rehearsal lapses within 7 days of `at`).
    Result<void> setExpiry(UtcTime expires, std::optional<UtcTime> at, const Accepted& accepted = {});

    Result<void> setConsistentSnapshot(bool on);

    /// A custom member of `signed` (`x-tuf-on-ci-expiry-period`), null removes it. Errors: `draft.member` (a member of
    /// the specification), `draft.number` (not an integer within 2^53-1).
    Result<void> setMember(std::string_view name, metadata::Json value);
    /// The same for one role. It is how tuf-on-ci keeps its periods. Errors as above.
    Result<void> setRoleMember(metadata::RoleName role, std::string_view name, metadata::Json value);

    [[nodiscard]] std::int64_t version() const;
    [[nodiscard]] bool isRehearsal() const;
    [[nodiscard]] const metadata::Json& signedPart() const { return *document_.find("signed"); }

    /// What stands against freezing, and what should be known: each a dotted `draft.*` code with one sentence.
    [[nodiscard]] std::vector<metadata::Note> guards() const;

    /// The exact bytes to be signed. Errors: `draft.incomplete` (a role without keys or threshold), those of
    /// RootPayload::of.
    [[nodiscard]] Result<metadata::RootPayload> freeze(metadata::KeyReader& keys) const;

    /// The draft as a file: compact, canonical order.
    [[nodiscard]] std::string document() const;

  private:
    explicit RootDraft(metadata::Json document) : document_(std::move(document)) {}
    metadata::Json& signedJson() { return *document_.find("signed"); }
    [[nodiscard]] const metadata::Json* role(metadata::RoleName name) const;
    metadata::Json document_;
};

}  // namespace anchorite::rotation
