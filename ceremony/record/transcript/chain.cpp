// The chain as it is read: lines, links, clocks; and what anchors say about it.
#include "ceremony/record/transcript/chain.h"

#include <algorithm>
#include <cstdlib>

namespace anchorite::record {

namespace {

/// How far the wall clock may move against the monotonic one between two records: it is kept in whole seconds, and
/// people confirm it, they do not set it meanwhile.
constexpr std::int64_t driftLimit = 2000;

std::int64_t secondsBetween(const Moment& from, const Moment& to) {
    return to.time.unixSeconds() - from.time.unixSeconds();
}

/// What is odd about the clocks between two records, or nothing.
std::string clockOddity(const Moment& from, const Moment& to) {
    const auto wall = secondsBetween(from, to);
    if (wall < 0)
        return "the wall clock went back by " + std::to_string(-wall) + " s, from " + from.time.text() + " to " +
               to.time.text();
    if (from.boot != to.boot)
        return {};
    const auto elapsed = to.monotonic - from.monotonic;
    if (elapsed < 0)
        return "the machine's own clock went back by " + std::to_string(-elapsed) + " ms without a new start";
    if (std::abs(wall * 1000 - elapsed) > driftLimit)
        return "the wall clock moved by " + std::to_string(wall) + " s while the machine's own clock counted " +
               std::to_string(elapsed / 1000) + " s";
    return {};
}

}  // namespace

std::optional<TranscriptProblem> Chain::damageIn(const Record& record) const {
    const auto damage = [&](const char* code, std::string detail) {
        return TranscriptProblem{count_ + 1, code, std::move(detail), true};
    };
    if (closed_)
        return damage("transcript.after-close", "it follows the record that closes the transcript");
    if (record.sequence != count_ + 1 || (record.kind == RecordKind::begin) != (count_ == 0))
        return damage("transcript.sequence", "a record that calls itself number " + std::to_string(record.sequence) +
                                                 " (" + std::string(nameOf(record.kind)) + ") stands in place " +
                                                 std::to_string(count_ + 1));
    if (head_ && record.previous != *head_)
        return damage("transcript.previous", "it does not follow the record that stands before it");
    if (!head_ && plan_ && record.previous != *plan_)
        return damage("transcript.plan",
                      "this transcript was begun for the plan " + record.previous.hex() + ", not for " + plan_->hex());
    return std::nullopt;
}

void Chain::follow(const Record& record, TranscriptFacts& facts) {
    ++count_;
    if (last_) {
        if (auto oddity = clockOddity(*last_, record.moment); !oddity.empty())
            facts.problems.push_back({count_, "transcript.clock", std::move(oddity), false});
        if (last_->boot != record.moment.boot)
            facts.problems.push_back({count_, "transcript.boot", "the machine was started again before it", false});
    }
    facts.heads.push_back(record.hash);
    head_ = record.hash;
    last_ = record.moment;
    closed_ = record.kind == RecordKind::close;
}

Result<void> Chain::requireRoomFor(RecordKind kind) const {
    if (closed_)
        return fail("transcript.after-close", "the transcript is closed; nothing follows its last record");
    if ((kind == RecordKind::begin) != (count_ == 0))
        return fail("transcript.sequence", "a transcript has one record that begins it, the first");
    return {};
}

bool TranscriptFacts::isSound() const {
    return std::ranges::none_of(problems, &TranscriptProblem::damage);
}

TranscriptVerdict verdictOf(const TranscriptFacts& facts, const std::vector<Anchor>& anchors) {
    TranscriptVerdict verdict;
    verdict.consistent = facts.isSound();
    verdict.problems = facts.problems;
    verdict.records = static_cast<std::int64_t>(facts.heads.size());
    verdict.head = facts.head();
    for (const auto& anchor : anchors) {
        const auto found = std::ranges::find(facts.heads, anchor.head);
        if (found == facts.heads.end()) {
            verdict.unmatched.push_back(anchor.source);
        } else {
            verdict.anchored.push_back({found - facts.heads.begin() + 1, anchor.source});
        }
    }
    return verdict;
}

}  // namespace anchorite::record
