#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "ceremony/metadata/json.h"
#include "ceremony/record/transcript/clock.h"
#include "crypto/digest.h"

namespace anchorite::record {

enum class RecordKind {
    begin,      ///< the first record: the plan's digest
    intent,     ///< a step with artefacts begins; without its result it was interrupted
    result,     ///< a step is done
    exception,  ///< a departure from the plan, with text and the initials of two people (typed, not authenticated)
    remark,     ///< free text
    notice,     ///< by the program itself: a torn record set aside, an interrupted step, another boot
    close       ///< the last record
};
[[nodiscard]] std::string_view nameOf(RecordKind kind);

/// What happened, before it is chained.
struct Entry {
    RecordKind kind = RecordKind::result;
    std::string step;                     ///< id of the step (script.h), or of an arrival; may be empty for remarks
    std::string actor;                    ///< typed, not authenticated
    std::optional<crypto::Sha256> shown;  ///< of the exact text that was on the screen
    metadata::Json input = metadata::Json::object();
    metadata::Json result = metadata::Json::object();
    std::map<std::string, crypto::Sha256> evidence;  ///< name -> artefact
};

/// A link of the chain.
struct Record : Entry {
    std::int64_t sequence = 0;  ///< 1, 2, 3 ...
    Moment moment{UtcTime::fromUnixSeconds(0), 0, {}};
    crypto::Sha256 previous;  ///< hash of the record before; for the first one the digest of the plan
    crypto::Sha256 hash;      ///< SHA-256 of the line's bytes before `,"hash":"`
};

/// A record may take this many bytes, its newline included.
inline constexpr std::size_t recordLimit = 64 * 1024;

/// One line with its newline: a JSON object with these members in this order: actor, boot, evidence, input, kind,
/// monotonic, previous, result, sequence, shown, step, time, hash. The hash stands in the last 75 bytes of the line, so
/// that checking it needs no JSON. Errors: `transcript.too-large`, `transcript.malformed` (it could not be read again:
/// text that is no UTF-8, an input or result that is no object or too deep, numbers below zero or beyond 2^53 - 1, a
/// boot id that is neither empty nor of the kernel's form).
Result<std::string> lineOf(const Entry& entry, std::int64_t sequence, const Moment& moment,
                           const crypto::Sha256& previous);

/// Strict: exactly what lineOf writes, one spelling only. `line` is without its newline. Errors: `transcript.malformed`
/// (not such an object, other members, order or spelling, wrong types), `transcript.hash` (the line's own hash does not
/// match: it was changed), `transcript.too-large`.
Result<Record> recordIn(std::string_view line);

}  // namespace anchorite::record
