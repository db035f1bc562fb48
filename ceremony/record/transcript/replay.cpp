#include "ceremony/record/transcript/replay.h"

namespace anchorite::record {

namespace {

/// The record of one line, or what is wrong with it.
std::optional<TranscriptProblem> readLine(std::string_view line, Chain& chain, TranscriptFacts& facts,
                                          const std::function<void(Record&&)>& reader) {
    auto record = recordIn(line);
    if (!record)
        return TranscriptProblem{static_cast<std::int64_t>(facts.heads.size()) + 1, record.error().code,
                                 record.error().detail, true};
    if (auto damage = chain.damageIn(*record))
        return damage;
    chain.follow(*record, facts);
    reader(std::move(*record));
    return std::nullopt;
}

/// A cut-off write leaves the beginning of a line, or NUL bytes: some file systems keep the new size of a file but not
/// its bytes in a power cut. A whole record whose newline became something else is neither: somebody was told of it.
bool isWholeRecordWithoutItsNewline(std::string_view torn) {
    return torn.back() != '\0' && recordIn(torn.substr(0, torn.size() - 1));
}

/// What is to be said of the bytes behind the last newline.
std::optional<TranscriptProblem> judgeEnd(const TranscriptFacts& facts) {
    const auto place = static_cast<std::int64_t>(facts.heads.size()) + 1;
    if (facts.torn.empty())
        return std::nullopt;
    if (facts.torn.size() > recordLimit)
        return TranscriptProblem{place, "transcript.too-large", "no record is that long", true};
    if (isWholeRecordWithoutItsNewline(facts.torn))
        return TranscriptProblem{place, "transcript.malformed", "its last byte, the newline, was changed", true};
    return TranscriptProblem{place, "transcript.torn", "the writing of a record was cut off; nobody was told of it",
                             false};
}

}  // namespace

TranscriptFacts replay(std::string_view text, Chain& chain, const std::function<void(Record&&)>& reader) {
    TranscriptFacts facts;
    // A record is synced with its newline before anybody hears of it: what stands behind the last one was never
    // confirmed.
    facts.soundBytes = text.rfind('\n') + 1;
    facts.torn = text.substr(facts.soundBytes);
    for (auto rest = text.substr(0, facts.soundBytes); !rest.empty();) {
        const auto end = rest.find('\n');
        if (auto damage = readLine(rest.substr(0, end), chain, facts, reader)) {
            facts.problems.push_back(std::move(*damage));
            return facts;
        }
        rest.remove_prefix(end + 1);
    }
    if (auto end = judgeEnd(facts))
        facts.problems.push_back(std::move(*end));
    return facts;
}

TranscriptFacts readTranscript(std::string_view text, const std::optional<crypto::Sha256>& plan,
                               const std::function<void(Record&&)>& reader) {
    Chain chain(plan);
    return replay(text, chain, reader);
}

}  // namespace anchorite::record
