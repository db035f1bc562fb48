#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/signed_root.h"
#include "crypto/base/utc_time.h"

namespace anchorite::rotation {

/// What people say of a key. `maybeStolen` counts as stolen everywhere; a key may be both lost and stolen, by two
/// marks.
enum class Mark { clean, lost, maybeStolen, stolen };
/// `clean`, `lost`, `maybe-stolen`, `stolen`.
[[nodiscard]] std::string_view nameOf(Mark mark);
[[nodiscard]] std::optional<Mark> markNamed(std::string_view name);

/// Why keys are in doubt (practice.md 2B.1, E13 and E17 to E19; shares have their own mark).
enum class Cause {
    serviceMisused,  ///< an online signer was used by somebody else, the key itself did not leave it
    fileCopied,      ///< an encrypted key file was copied, its passphrase is maybe weak
    machineHostile,  ///< a ceremony machine or its image
    badGeneration,   ///< bad randomness when keys were made
    badSigning,      ///< bad randomness when ECDSA signatures were made: nonces give the key away
};
/// `service-misused`, `file-copied`, `machine-hostile`, `bad-generation`, `bad-signing`.
[[nodiscard]] std::string_view nameOf(Cause cause);
[[nodiscard]] std::optional<Cause> causeNamed(std::string_view name);

/// Whether anything of the attacker's was seen in public.
enum class Sighting { unknown, no, yes };
[[nodiscard]] std::string_view nameOf(Sighting sighting);
[[nodiscard]] std::optional<Sighting> sightingNamed(std::string_view name);

/// A key as people name it: a whole keyid of any published root, or the public key itself (64 hex digits of Ed25519, a
/// hex point, PEM, or the text of `keyval.public` as a root has it).
struct NamedKey {
    enum class By { keyid, publicKey };
    By by;
    std::string text;
    friend auto operator<=>(const NamedKey&, const NamedKey&) = default;
};

struct KeyMark {
    NamedKey key;
    Mark mark;
    friend auto operator<=>(const KeyMark&, const KeyMark&) = default;
};

/// So many further keys of a role of the latest root; nobody knows which. Keys marked by name are not among them.
struct CountMark {
    metadata::RoleName role;
    std::int64_t count;
    Mark mark;  ///< not clean
    friend auto operator<=>(const CountMark&, const CountMark&) = default;
};

/// Without keys a cause means: the timestamp and snapshot keys, or those marked as stolen in any role but root
/// (serviceMisused); the keys marked as stolen (fileCopied); every key of every published root that is not marked clean
/// (machineHostile, badGeneration); of those the ECDSA ones (badSigning).
struct CauseMark {
    Cause cause;
    std::vector<NamedKey> keys;
    friend auto operator<=>(const CauseMark&, const CauseMark&) = default;
};

/// Shares of a backup in wrong hands: `stolen` of `of`, of which `needed` make the key.
struct SharesMark {
    NamedKey key;
    std::int64_t needed;
    std::int64_t of;
    std::int64_t stolen;
    friend auto operator<=>(const SharesMark&, const SharesMark&) = default;
};

/// A delegated targets role; its keys stand in no root, so they are only counted.
struct DelegationMark {
    std::string name;
    std::int64_t keys;
    std::int64_t threshold;
    std::int64_t stolen = 0;  ///< maybe stolen ones included
    std::int64_t lost = 0;
    friend auto operator<=>(const DelegationMark&, const DelegationMark&) = default;
};

/// All that people say of an incident, and nothing that the program concludes.
struct IncidentMarks {
    struct ForRoot {
        std::int64_t version;
        crypto::Sha256 digest;  ///< of its payload
        friend auto operator<=>(const ForRoot&, const ForRoot&) = default;
    };
    std::optional<ForRoot> root;  ///< the latest root that these marks were made for
    std::vector<KeyMark> keys;
    std::vector<CountMark> counts;
    std::vector<CauseMark> causes;
    std::vector<SharesMark> shares;
    std::vector<DelegationMark> delegations;
    std::map<std::string, std::int64_t> seen;  ///< by role or delegation: the attacker's highest version
    std::map<std::string, std::int64_t> good;  ///< the same: the last good version
    Sighting published = Sighting::unknown;
    std::vector<std::string> collections;      ///< Notary v1: all collections under these root keys
    std::optional<UtcTime> at;                 ///< the time people confirmed; without it nothing is judged expired
    std::optional<UtcTime> certificatesEnd;    ///< Notary v1: when fewer root certificates than the threshold are valid
    std::optional<std::int64_t> lifetimeDays;  ///< of the next root; 30 to 731
    friend bool operator==(const IncidentMarks&, const IncidentMarks&) = default;
};

/// Most marks of one kind; a file with more is refused, so that a hostile one costs little.
inline constexpr std::size_t mostMarks = 2000;

/// Marks as a file: strict JSON, `"anchorite-incident": 1`.
struct IncidentFile {
    static constexpr std::size_t sizeLimit = 256 * 1024;

    IncidentMarks marks;
    crypto::Sha256 digest;  ///< of the file, byte for byte

    /// Errors: those of Json::parse, `incident.malformed` (a member that is unknown, missing or of the wrong kind; the
    /// detail names the place, `marks[2].mark`), `incident.newer`.
    static Result<IncidentFile> read(std::string_view text);
};

/// The marks as a file. Marks that differ only in their order give the same bytes.
[[nodiscard]] std::string writeIncident(const IncidentMarks& marks);

}  // namespace anchorite::rotation
