#pragma once

#include <map>
#include <string>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::record {

/// Everything that is needed to verify a ceremony without this program: plan, transcript, artefacts, roots, script,
/// attestation and instructions, under relative names, and `MANIFEST.sha256` over all of them (sha256sum format). No
/// key file and no secret: whoever writes it out looks for private keys once more. Errors: those of Disk.
Result<std::map<std::string, Bytes>> bundleOf(const Ceremony& ceremony);

inline constexpr std::string_view manifestName = "MANIFEST.sha256";

/// What leaves, by name: for Ceremony::exported.
[[nodiscard]] std::map<std::string, crypto::Sha256> digestsOf(const std::map<std::string, Bytes>& files);

/// Writes a bundle into `folder`, which must be missing, or what an export has left unfinished: the manifest comes
/// last, and its presence marks a complete bundle. Errors: `file.exists`, those of Disk.
Result<void> writeBundle(Disk& disk, const std::string& folder, const std::map<std::string, Bytes>& files);

/// What letters and sheets tell of a ceremony; all of it outlives the call.
struct Standing {
    const Plan& plan;
    const CeremonyState& state;
    const std::vector<StepView>& steps;
    const std::optional<metadata::SignedRoot>& document;
    crypto::Sha256 head;  ///< Ceremony::checkpointHead
};

/// The attestation letter: what was made, its 32 words, who was there, every exception, what was said, the chain head,
/// and lines to sign on. A rehearsal says so in its first and last line.
[[nodiscard]] std::string attestationText(const Standing& standing);
[[nodiscard]] std::string attestationText(const Ceremony& ceremony);

/// The transcript on paper: every record as `ceremony log` shows it, the chain head, and lines to sign on.
[[nodiscard]] std::string transcriptText(const Plan& plan, const CeremonyState& state,
                                         const std::vector<Record>& records, const crypto::Sha256& head);

/// A checkpoint sheet: the 32 words of the chain head, to be printed now. Lines for time, initials and signatures.
[[nodiscard]] std::string sheetText(const Plan& plan, const CeremonyState& state, const crypto::Sha256& head);
[[nodiscard]] std::string sheetText(const Ceremony& ceremony);

/// The dates that follow, as an iCalendar file (RFC 5545).
[[nodiscard]] std::string calendarOf(const Ceremony& ceremony);

/// A holder's card: key words, the words of the key's pin (the root it vouches from), custody.
[[nodiscard]] std::string cardText(const Plan& plan, const PlannedKey& key, const metadata::KeyId& keyid,
                                   const std::optional<metadata::SignedRoot>& pinned);

}  // namespace anchorite::record
