#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/signed_root.h"

namespace anchorite::rotation {

/// How dangerous a change is; lines are ordered by it.
enum class Care { stop, careful, ordinary };
[[nodiscard]] std::string_view nameOf(Care care);

enum class ChangeKind { removed, added, changed };
[[nodiscard]] std::string_view nameOf(ChangeKind kind);

/// One change as a sentence for people.
struct DiffLine {
    std::string code;  ///< `diff.root-key-removed`
    Care care;
    ChangeKind kind;
    std::string title;     ///< "ROOT KEY REMOVED"
    std::string subject;   ///< whom or what: claimed name and short keyid
    std::string before;    ///< empty where there was nothing
    std::string after;     ///< empty where there is nothing
    std::string sentence;  ///< what it means, without a full stop
    std::string keyid;     ///< full keyid where the line is about one
};

/// What a root changes, compared on key contents, not on keyids or names.
struct Diff {
    std::optional<std::int64_t> from;  ///< none: a first root, nothing earlier protects it
    std::int64_t to = 0;
    std::vector<DiffLine> lines;         ///< by danger, then by role
    std::vector<std::string> unchanged;  ///< facts that stay, stated
};

/// `trusted` is null for a first root; then every key and threshold is listed as added.
[[nodiscard]] Diff diff(const metadata::Root* trusted, const metadata::Root& next);

/// `!!`/`~`-style lines of text for a terminal, one change a line.
[[nodiscard]] std::string diffText(const Diff& diff);

/// Claimed name of a key (x-tuf-on-ci-keyowner, x-rstuf-key-name, name) made fit to show; empty when it has none.
[[nodiscard]] std::string claimedName(const metadata::Root& root, const metadata::KeyId& keyid);

}  // namespace anchorite::rotation
