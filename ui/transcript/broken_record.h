#pragma once

#include <string>
#include <vector>

#include "ceremony/record/transcript/transcript.h"
#include "crypto/base/disk.h"

namespace anchorite::ui {

/// The record of a ceremony that nobody can go on with, as far as it holds.
struct BrokenRecord {
    std::string name;  ///< of the ceremony, or of its folder when the plan cannot be read
    std::vector<record::Record> records;
    record::TranscriptFacts facts;
    Error why;  ///< it cannot be gone on with
};

/// Reads only. Errors: those of Disk (there is no transcript to show).
Result<BrokenRecord> readBroken(Disk& disk, const std::string& folder, const Error& why);

}  // namespace anchorite::ui
