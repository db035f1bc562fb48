#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/audit/finding.h"
#include "ceremony/metadata/verification.h"
#include "crypto/base/utc_time.h"

namespace anchorite::audit {

/// Which estate is audited. A profile may lower a severity; it never hides a finding.
enum class Profile { tuf, legacy, notaryV1 };

/// Error: `audit.profile`.
Result<Profile> profileNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Profile profile);
/// The profile by which a ceremony judges drafts of its own.
[[nodiscard]] Profile profileFor(metadata::Dialect dialect);

/// When a root is judged. Signatures count only at or after publication.
enum class Stage {
    draft,      ///< before a key of ours signs: signature counts are not judged
    release,    ///< before it leaves under its release name
    published,  ///< an auditor looks at what is out there
};

/// One root in its surroundings: all that a rule may look at.
struct Subject {
    std::string file;
    std::optional<std::int64_t> fileNumber = {};     ///< N of `N.root.json`
    const metadata::SignedRoot* root;                ///< never null
    const metadata::Examination* examination;        ///< may be null in a draft, whose signatures are not judged
    const metadata::SignedRoot* previous = nullptr;  ///< null for the first
    std::optional<UtcTime> at = {};                  ///< the time people confirmed; none: nothing is judged expired
    std::optional<UtcTime> published = {};           ///< when this root appeared, if known
    bool last = true;                                ///< the newest of its history
    Stage stage = Stage::published;
    Profile profile = Profile::tuf;
};

/// A row of the catalogue: one idea, one function, one severity at worst.
struct Rule {
    std::string_view id;
    Severity severity;
    std::string_view checks;  ///< what it checks, for documents and `help findings`
    std::string_view why;
    /// The same defect in the root before lowers BLOCK to HIGH: shape and content, never signatures, versions or times.
    bool mayBeInherited;
    void (*judge)(const Subject& subject, const Rule& rule, std::vector<Finding>& findings);
};

/// In the order of the catalogue. ROOT-ENC-02 and the other shape rules have a null `judge`: they are reported for
/// files that cannot be read at all.
[[nodiscard]] const std::vector<Rule>& rules();

/// All findings of one root, worst first; inherited BLOCKs lowered to HIGH (practice.md section 3).
[[nodiscard]] std::vector<Finding> judge(const Subject& subject);

/// The finding for a file that could not be read.
[[nodiscard]] Finding unreadable(const std::string& file, const Error& error);

}  // namespace anchorite::audit
