#pragma once

#include <QtTest>
#include <string>
#include <vector>

#include "ceremony/record/transcript/transcript.h"

/// What the suites of the transcript share.
namespace anchorite::test {

using metadata::Json;
using record::Entry;
using record::lineOf;
using record::Moment;
using record::readTranscript;
using record::Record;
using record::recordIn;
using record::RecordKind;
using record::TranscriptFacts;

inline const std::string firstBoot = "6f2c1f6e-0b7a-4c55-9c1d-2a4f5e8b9d01";
inline const std::string secondBoot = "0aa1b2c3-d4e5-4f60-8172-93a4b5c6d7e8";
inline const crypto::Sha256 plan = crypto::sha256(asBytes("the plan"));

/// A second passes between two looks at it, on both clocks.
class FakeClock final : public record::Clock {
  public:
    Moment now() override {
        moment.time = UtcTime::fromUnixSeconds(moment.time.unixSeconds() + 1);
        moment.monotonic += 1000;
        return moment;
    }
    Moment moment{UtcTime::fromUnixSeconds(1'790'000'000), 60'000, firstBoot};
};

inline Entry entryOf(RecordKind kind, const std::string& step) {
    Entry entry;
    entry.kind = kind;
    entry.step = step;
    entry.actor = "Dana Ito";
    entry.shown = crypto::sha256(asBytes("the text of " + step));
    entry.input.set("file", "5.root.json");
    entry.result.set("threshold", 3);
    entry.evidence.emplace("5.root.json", crypto::sha256(asBytes("root 5")));
    return entry;
}

inline Entry beginning() {
    return entryOf(RecordKind::begin, "");
}

/// Chains entries by hand, as a forger could: nothing is checked but that each is a record.
class Forger {
  public:
    explicit Forger(const crypto::Sha256& first = plan) : head(first) {}

    void add(const Entry& entry) { add(entry, static_cast<std::int64_t>(lines.size()) + 1, clock.now()); }
    void add(const Entry& entry, std::int64_t sequence, const Moment& moment) {
        const auto line = lineOf(entry, sequence, moment, head);
        if (!line)
            qFatal("no line: %s", line.error().detail.c_str());
        lines.push_back(*line);
        head = recordIn(line->substr(0, line->size() - 1))->hash;
        heads.push_back(head);
    }
    [[nodiscard]] std::string text() const {
        std::string all;
        for (const auto& line : lines)
            all += line;
        return all;
    }

    FakeClock clock;
    crypto::Sha256 head;
    std::vector<std::string> lines;
    std::vector<crypto::Sha256> heads;
};

/// A transcript of this many records, the first of which begins it.
inline Forger transcriptOf(int records) {
    Forger forger;
    forger.add(beginning());
    for (int i = 2; i <= records; ++i)
        forger.add(entryOf(RecordKind::result, "step-" + std::to_string(i)));
    return forger;
}

inline TranscriptFacts read(std::string_view text) {
    return readTranscript(text, plan, [](Record&&) {});
}

/// `sound`, or the first problem as `code at record`.
inline QString verdict(const TranscriptFacts& facts) {
    if (facts.problems.empty())
        return "sound";
    const auto& first = facts.problems.front();
    return QString::fromStdString(first.code + " at " + std::to_string(first.record));
}

/// A line whose own hash is right again after somebody has edited it.
inline std::string rehashed(std::string line) {
    const auto body = line.substr(0, line.rfind(",\"hash\":\""));
    return body + ",\"hash\":\"" + crypto::sha256(asBytes(body)).hex() + "\"}";
}

template <class T>
QString outcomeOf(const Result<T>& result) {
    return result ? QString("accepted") : QString::fromStdString(result.error().code);
}

}  // namespace anchorite::test
