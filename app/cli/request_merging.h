#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/roots.h"
#include "ceremony/record/exchange/incoming.h"
#include "ceremony/record/exchange/people_needed.h"

namespace anchorite::app::cli {

/// What one file brought, and what became of it.
struct MergedFile {
    std::string path;
    std::optional<Error> unreadable;
    std::string form;                    ///< "a response"; empty where it is unreadable
    std::optional<std::string> replyTo;  ///< the parcel's claim
    std::vector<record::Arrival> arrivals;
    std::vector<metadata::KeyId> placeholders;
    std::map<metadata::KeyId, record::Custodian> holders;  ///< by the address book, where there is one
    std::string refusal;
    std::string keptAs;  ///< where a copy lies; in a workspace everything is kept as an artefact

    /// A signature that counts, now or by an earlier file.
    [[nodiscard]] bool broughtValid() const;
    /// Something that does not count, and is kept.
    [[nodiscard]] bool broughtInvalid() const;
};

/// The most signatures that are taken from one file; more are refused as a whole (`response.too-large`), so that no
/// flood hides the line that matters.
inline constexpr std::size_t mostSignatures = 64;

/// A line for each signature, refusal and placeholder; an error where nothing was valid: `response.refused` (holders
/// refused, and nothing else came), `response.nothing-valid`, or what made the files unreadable. Beside a valid
/// signature they are warnings.
void tellFiles(Outcome& outcome, const std::vector<MergedFile>& files);
#define ANCHORITE_MERGED_SHAPE                                                                                       \
    ANCHORITE_RULERS_SHAPE                                                                                           \
    ",people:[[string]],added:[string],head~:string,files:[{file:string,error:string?,form:string,reply_to:string?," \
    "refusal:string?,placeholders:[string],kept:string?,arrivals:[{keyid:string,holder:string?,verdict:string,"      \
    "old:boolean,new:boolean,sentence:string}]}]"

/// Keys that are missing, as an example of whom to ask next.
void hintMissing(Session& session, const rotation::Rulers& rulers);

/// Writes `document`, made from `before`: a new file `output`, or in place of `path`, where signatures that others have
/// added meanwhile are kept. Errors: those of Session::write, Session::replace and mergedWithFile.
Result<void> writeMerged(Session& session, const std::string& path, const std::string& output,
                         const metadata::SignedRoot& before, const metadata::Root* trusted, const std::string& document,
                         Outcome& outcome);

}  // namespace anchorite::app::cli
