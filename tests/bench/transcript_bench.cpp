// transcript_bench: replaying a transcript of 400-byte records against the SHA-256 of its bytes alone; opening one of
// 100,000 records; appending a record against a bare write and fsync of the same bytes.
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

#include "ceremony/record/transcript/transcript.h"
#include "stopwatch.h"
#include "transfer/disk/local_disk.h"

using namespace anchorite;
using record::Entry;
using record::Record;

namespace {

constexpr std::size_t recordSize = 400;
const crypto::Sha256 plan = crypto::sha256(asBytes("the plan"));

class SteadyClock final : public record::Clock {
  public:
    record::Moment now() override {
        moment_.time = UtcTime::fromUnixSeconds(moment_.time.unixSeconds() + 1);
        moment_.monotonic += 1000;
        return moment_;
    }

  private:
    record::Moment moment_{UtcTime::fromUnixSeconds(1'790'000'000), 0, "6f2c1f6e-0b7a-4c55-9c1d-2a4f5e8b9d01"};
};

Entry entryOf(record::RecordKind kind, std::size_t padding) {
    Entry entry;
    entry.kind = kind;
    entry.actor = "Dana Ito";
    entry.step = "sign";
    entry.input.set("text", std::string(padding, 'x'));
    entry.result.set("signed", true);
    return entry;
}

/// A line of exactly recordSize bytes, newline included, whatever the digits of its numbers take.
std::string lineOf400(record::RecordKind kind, std::int64_t sequence, const record::Moment& moment,
                      const crypto::Sha256& previous) {
    const auto bare = *record::lineOf(entryOf(kind, 0), sequence, moment, previous);
    return *record::lineOf(entryOf(kind, recordSize - bare.size()), sequence, moment, previous);
}

std::string transcriptOf(std::int64_t records) {
    SteadyClock clock;
    std::string text;
    auto head = plan;
    for (std::int64_t i = 1; i <= records; ++i) {
        const auto kind = i == 1 ? record::RecordKind::begin : record::RecordKind::result;
        const auto line = lineOf400(kind, i, clock.now(), head);
        head = record::recordIn(std::string_view(line).substr(0, line.size() - 1))->hash;
        text += line;
    }
    return text;
}

double wallSeconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

bool replay(std::int64_t records) {
    const auto text = transcriptOf(records);
    std::size_t seen = 0;
    const auto best = bench::bestOf(
        9,
        [&] {
            seen = 0;
            const auto facts = record::readTranscript(text, plan, [&](const Record&) { ++seen; });
            seen = facts.isSound() ? seen : 0;
        },
        [&] {
            std::size_t lines = 0;
            for (std::size_t at = 0; at < text.size(); at += recordSize)
                lines += crypto::sha256(asBytes(std::string_view(text).substr(at, recordSize - 76))).bytes[0];
            seen += lines == 0 ? 1 : 0;
        });
    const auto count = static_cast<double>(records);
    std::printf("replay %6.0f records of %zu bytes  %8.0f records/s  %.2f us each  SHA-256 alone %.2f us  ratio %.2f\n",
                count, recordSize, count / best.ours, best.ours * 1e6 / count, best.reference * 1e6 / count,
                best.ours / best.reference);
    return seen == static_cast<std::size_t>(records);
}

bool openLarge(const std::string& folder, std::int64_t records) {
    const auto path = joinPath(folder, "large.jsonl");
    transfer::LocalDisk disk;
    if (!disk.create(path, asBytes(transcriptOf(records)), false))
        return false;
    double processor = 1e9;
    double wall = 1e9;
    std::size_t seen = 0;
    for (int round = 0; round < 7; ++round) {
        const auto open = [&] {
            SteadyClock clock;
            seen = 0;
            const auto file = record::TranscriptFile::open(disk, clock, path, plan, [&](const Record&) { ++seen; });
            seen = file ? seen : 0;
        };
        wall = std::min(wall, wallSeconds([&] { processor = std::min(processor, bench::seconds(open)); }));
    }
    std::printf("open   %6lld records  %.3f s by the wall, %.3f s of processor  peak %ld KiB\n",
                static_cast<long long>(records), wall, processor, bench::peakResidentKib());
    return seen == static_cast<std::size_t>(records);
}

/// Seconds for one record, on this disk.
double appended(Disk& disk, const std::string& path, int records, const std::function<void()>& between) {
    SteadyClock clock;
    auto file = record::TranscriptFile::open(disk, clock, path, plan, [](const Record&) {});
    double total = 0;
    for (int i = 0; file && i < records; ++i) {
        const auto entry = entryOf(i == 0 ? record::RecordKind::begin : record::RecordKind::result, 20);
        bool done = true;
        total += wallSeconds([&] { done = file->append(entry).has_value(); });
        if (!done)
            return 0;
        between();
    }
    return total / records;
}

/// Ours and the bare write take turns in the same folder; what append costs besides its fsync is measured without one.
bool append(const std::string& folder, int records) {
    const int bare = ::open(joinPath(folder, "bare").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line(recordSize, 'x');
    double reference = 0;
    transfer::LocalDisk disk;
    const auto writeBare = [&] {
        if (::write(bare, line.data(), line.size()) != static_cast<ssize_t>(line.size()) || ::fsync(bare) != 0)
            reference = 1e9;
    };
    const auto ours =
        appended(disk, joinPath(folder, "new.jsonl"), records, [&] { reference += wallSeconds(writeBare) / records; });
    ::close(bare);
    auto calls = transfer::SystemCalls::ofKernel();
    calls.sync = [](int) { return 0; };
    transfer::LocalDisk hasty(calls);
    const auto besides = appended(hasty, joinPath(folder, "hasty.jsonl"), records, [] {});
    std::printf(
        "append %6d records  %.1f us each  bare write and fsync %.1f us  ratio %.3f  besides the fsync %.1f us\n",
        records, ours * 1e6, reference * 1e6, ours / reference, besides * 1e6);
    return ours > 0 && besides > 0;
}

}  // namespace

/// The folder to write in can be given: a memory file system has no fsync to measure.
int main(int argc, char** argv) {
    std::string folder = joinPath(argc > 1 ? argv[1] : "/tmp", "transcript-bench-XXXXXX");
    if (::mkdtemp(folder.data()) == nullptr)
        return 1;
    const bool done = replay(10'000) && replay(100'000) && openLarge(folder, 100'000) && append(folder, 2000);
    for (const char* name : {"large.jsonl", "new.jsonl", "hasty.jsonl", "bare"})
        ::unlink(joinPath(folder, name).c_str());
    ::rmdir(folder.c_str());
    return done ? 0 : 1;
}
