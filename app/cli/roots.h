#pragma once

#include <string>
#include <vector>

#include "app/cli/session.h"
#include "ceremony/metadata/succession.h"
#include "ceremony/rotation/rulers.h"

namespace anchorite::app::cli {

/// The most that a root.json may hold (TUF 5.3.3).
[[nodiscard]] std::size_t rootLimit();

/// The text of a root.json. Errors: those of Disk, but `5.3.3-too-large` where the file is too large.
Result<std::string> readRootText(Session& session, const std::string& path);

/// Errors: those of readRootText and of SignedRoot::parse, with the file's name; `draft.incomplete`.
Result<metadata::SignedRoot> loadRoot(Session& session, const std::string& path, metadata::KeyReader& keys);

/// A root that verifies by itself; none for an empty path. Errors: those of loadRoot, `anchor-self-signature`.
Result<std::optional<metadata::TrustedRoot>> loadTrusted(Session& session, const std::string& path,
                                                         metadata::KeyReader& keys);

/// Prints the 32 words and puts the payload into the outcome.
void showPayload(Session& session, Outcome& outcome, const metadata::RootPayload& payload);

/// `{root, have, need, missing, signed}` for one side.
[[nodiscard]] metadata::Json rulerJson(const metadata::VerificationReport& report);
/// `{old, own, complete, possible, smallest}`.
[[nodiscard]] metadata::Json rulersJson(const rotation::Rulers& rulers);

/// Shape of rulersJson in the notation of schema.h, without the braces.
#define ANCHORITE_RULERS_SHAPE                                                                                         \
    "old:{root:integer,have:integer,need:integer,missing:[string],signed:[string]}?,own:{root:integer,"                \
    "have:integer,need:integer,missing:[string],signed:[string]},complete:boolean,possible:boolean,smallest:[[string]" \
    "]"

/// Adds the rule of each ruler that is not full, as errors that end with `Exit::incomplete`.
void addMissing(Outcome& outcome, const rotation::Rulers& rulers);

struct RootFile {
    std::string name;  ///< as it is called in verdicts and reports
    std::string path;
    std::optional<std::int64_t> number;  ///< N of `N.root.json`, for the files of a folder only
};

/// The files of a history: `N.root.json` of one folder in numeric order, or the files named, in their order.
/// Errors: those of Disk, `chain.empty`.
Result<std::vector<RootFile>> rootFiles(Session& session, const std::vector<std::string>& paths);

}  // namespace anchorite::app::cli
