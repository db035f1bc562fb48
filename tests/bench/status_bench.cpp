// status_bench: `ceremony status` as a whole process in a workspace with 50 holders and 200 signatures, against the
// start of the same program alone (`version`) and against reading and hashing all files of the workspace. Of the
// signatures a quarter each counts, repeats one that counts, is for an earlier payload, and is valid for nothing. Two
// ceremonies: in the short one the steps of each key that an exception may leave out are left out, in the full one they
// are done.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "ceremony/record/session/ceremony.h"
#include "ceremony/record/transcript/statement.h"
#include "ceremony/rotation/draft.h"
#include "crypto/words.h"
#include "stopwatch.h"
#include "support/root_maker.h"
#include "transfer/disk/local_disk.h"

using namespace anchorite;
using metadata::Json;
using metadata::MemberOrder;
using record::Ceremony;
using record::StepInput;
using test::TestKey;

namespace {

constexpr int holders = 50;
constexpr int rounds = 20;
constexpr int exitIncomplete = 5;  // what `ceremony status` ends with while steps are open

/// A step that fails here makes every figure worthless.
template <class T>
T must(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", result.error().code.c_str(), result.error().detail.c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

class SteadyClock final : public record::Clock {
  public:
    record::Moment now() override {
        moment_.time = UtcTime::fromUnixSeconds(moment_.time.unixSeconds() + 1);
        moment_.monotonic += 1000;
        return moment_;
    }

  private:
    record::Moment moment_{UtcTime::parse("2026-11-24T09:00:00Z").value(), 0, "6f2c1f6e-0b7a-4c55-9c1d-2a4f5e8b9d01"};
};

struct PlanLine {
    std::string label;
    std::string holder;
    Json roles;
    char seed;
    bool online = false;
};

std::string holderName(int number) {
    return "Holder Number " + std::to_string(number);
}

Json textsOf(const std::vector<std::string>& texts) {
    auto list = Json::array();
    for (const auto& text : texts)
        list.add(text);
    return list;
}

std::vector<PlanLine> planLines() {
    std::vector<PlanLine> lines;
    for (int i = 1; i <= holders; ++i)
        lines.push_back({"root-" + std::to_string(i), holderName(i), textsOf({"root"}), static_cast<char>(i)});
    for (int i = 1; i <= 2; ++i)
        lines.push_back(
            {"targets-" + std::to_string(i), holderName(i), textsOf({"targets"}), static_cast<char>(holders + i)});
    lines.push_back(
        {"online", "Otto Online", textsOf({"snapshot", "timestamp"}), static_cast<char>(holders + 3), true});
    return lines;
}

Json personJson(const std::string& name, const std::string& initials, const std::string& duty, int site) {
    auto json = Json::object();
    json.set("name", name);
    json.set("initials", initials);
    json.set("duties", textsOf({duty}));
    json.set("site", "Site " + std::to_string(site));
    return json;
}

Json peopleJson() {
    auto people = Json::array();
    people.add(personJson("Ada Admin", "AA", "administrator", 0));
    people.add(personJson("Wim Witness", "WW", "witness", 1));
    people.add(personJson("Otto Online", "OO", "online-operator", 2));
    for (int i = 1; i <= holders; ++i) {
        const std::string initials{'H', static_cast<char>('A' + i / 26), static_cast<char>('A' + i % 26)};
        people.add(personJson(holderName(i), initials, "key-holder", i % 5));
    }
    return people;
}

Json keysJson() {
    auto keys = Json::array();
    for (const auto& line : planLines()) {
        auto json = Json::object();
        json.set("label", line.label);
        json.set("holder", line.holder);
        json.set("roles", line.roles);
        if (line.online)
            json.set("online", true);
        keys.add(std::move(json));
    }
    return keys;
}

std::string planText() {
    auto plan = *Json::parse(R"({"anchorite-plan": 1, "name": "bench", "type": "first-root", "repository": "Bench",
        "day": "2026-11-24T09:00:00Z", "expires": "2027-06-01T00:00:00Z",
        "thresholds": {"root": 26, "targets": 2, "snapshot": 1, "timestamp": 1},
        "left-out": ["rehearsal", "bag-in", "bag-out", "dice", "second-encoder"]})");
    plan.set("people", peopleJson());
    plan.set("keys", keysJson());
    return writeJson(plan, MemberOrder::asBuilt);
}

record::BroughtFile brought(const std::string& name, const std::string& text) {
    return {name, {text.begin(), text.end()}};
}

/// One ceremony, played up to the signatures.
class Play {
  public:
    Play(std::string folder, bool full)
        : full_(full),
          ceremony_(
              must(Ceremony::create({disk_, clock_, systemRandom()}, std::move(folder), planText(), std::nullopt))) {}

    void untilSigning() {
        opening();
        for (const auto& line : planLines())
            keyArrives(line);
        const auto draft = must(ceremony_.composeDraft());
        fix(draft, false);
        earlier_ = ceremony_.document()->payload().bytes();
        auto other = must(rotation::RootDraft::read(draft));
        must(other.setMember("x-note", "second"));
        fix(other.document(), true);
        leaveOutOr("sign-checkpoint", [&] { checkpoint("sign-checkpoint"); });
    }

    /// Each is a file of its own, as when each comes by mail. What repeats comes in another form, thus with other
    /// bytes.
    void signaturesArrive() {
        const auto current = ceremony_.document()->payload();
        for (int i = 1; i <= holders; ++i) {
            const TestKey key(static_cast<char>(i));
            arrives(bare(key, earlier_), record::ArrivalVerdict::otherPayload);
            arrives(bare(key, "nothing that is known"), record::ArrivalVerdict::nothingKnown);
            arrives(bare(key, current.bytes()), record::ArrivalVerdict::counts);
            const record::Response again{
                current.digest(), {{metadata::KeyId(key.keyid()), "", *fromHex(key.sign(current.bytes()))}}, ""};
            arrives(must(writeResponse(again)), record::ArrivalVerdict::duplicate);
        }
    }

    [[nodiscard]] std::int64_t records() const { return ceremony_.state().records; }
    [[nodiscard]] std::size_t signatures() const { return ceremony_.state().signatures.size(); }

  private:
    static StepInput step(const std::string& id, std::vector<std::pair<std::string, std::string>> values = {}) {
        StepInput input;
        input.step = id;
        input.values = std::move(values);
        return input;
    }
    void record(const StepInput& input) { (void)must(ceremony_.record(input)); }

    StepInput withWords(const std::string& id) {
        auto input = step(id);
        const auto digest = *ceremony_.expectedWords(id);
        input.words = must(record::ReadBack::ofAllWords(crypto::wordRows(crypto::wordsOf(digest)), digest));
        return input;
    }

    template <class Work>
    void leaveOutOr(const std::string& id, const Work& work) {
        if (full_)
            work();
        else
            (void)must(ceremony_.skip(id, "Ada Admin", {"left out for the measurement", {"AA", "WW"}}));
    }

    void opening() {
        auto roll = step("roll-call");
        for (const auto& person : ceremony_.plan().people)
            roll.values.emplace_back("present", person.name + "=" + person.initials);
        record(roll);
        record(withWords("plan-words"));
        record(withWords("plan-checkpoint"));
        auto machine = step("machine", {{"result", "pass"}});
        machine.files = {brought("report.txt", "no sign of a connection was found\n")};
        record(machine);
        const auto time = clock_.now().time.text();
        auto clock = step("clock", {{"watch1", time}, {"watch2", time}});
        clock.witness = "WW";
        record(clock);
    }

    void keyArrives(const PlanLine& line) {
        const TestKey key(line.seed);
        auto arrival = step("key:" + line.label);
        arrival.files = {brought(line.label + ".pub", writeJson(key.object(), MemberOrder::sorted))};
        record(arrival);
        if (!line.online) {
            leaveOutOr("key-words:" + line.label, [&] { record(withWords("key-words:" + line.label)); });
            leaveOutOr("custody:" + line.label, [&] {
                record(step("custody:" + line.label, {{"medium", "stick"}, {"kdf", "Argon2id 4 x 1 GiB"}}));
            });
            leaveOutOr("restore-test:" + line.label, [&] { prove("restore-test:" + line.label, key); });
        }
        leaveOutOr("possession:" + line.label, [&] { prove("possession:" + line.label, key); });
    }

    static std::string statementBy(const TestKey& key, crypto::StatementKind kind, const crypto::Sha256& digest) {
        record::Statement statement{metadata::KeyId(key.keyid()), kind, digest, {}};
        statement.signature = *fromHex(key.sign(std::string(asText(statementMessage(kind, digest)))));
        return textOf(statement);
    }

    void prove(const std::string& id, const TestKey& key) {
        auto input = step(id);
        input.files = {
            brought("proof", statementBy(key, crypto::StatementKind::proofOfPossession, *ceremony_.challengeFor(id)))};
        record(input);
    }

    void checkpoint(const std::string& id) {
        auto input = withWords(id);
        for (int i = 1; i <= holders; ++i)
            input.files.push_back(brought(
                "statement",
                statementBy(TestKey(static_cast<char>(i)), crypto::StatementKind::checkpoint, ceremony_.head())));
        record(input);
    }

    void fix(const std::string& draft, bool again) {
        auto input = step("draft");
        input.files = {brought("draft.json", draft)};
        if (again)
            input.exception = record::ExceptionText{"a name was wrong", {"AA", "WW"}};
        record(input);
    }

    static Bytes bare(const TestKey& key, const std::string& payload) {
        const auto text = R"({"keyid":")" + key.keyid() + R"(","sig":")" + key.sign(payload) + "\"}";
        return {text.begin(), text.end()};
    }

    void arrives(const Bytes& bytes, record::ArrivalVerdict expected) {
        const auto received = must(ceremony_.receive({"signature", bytes}, "file", std::nullopt, std::nullopt));
        for (const auto& arrival : received.arrivals)
            must<void>(arrival.verdict == expected ? Result<void>() : fail("bench.verdict", arrival.sentence));
    }

    bool full_;
    transfer::LocalDisk disk_;
    SteadyClock clock_;
    Ceremony ceremony_;
    std::string earlier_;
};

/// Milliseconds of several runs.
struct Times {
    std::vector<double> wall;
    std::vector<double> processor;

    void add(double wallSeconds, double processorSeconds) {
        wall.push_back(wallSeconds * 1e3);
        processor.push_back(processorSeconds * 1e3);
    }
    [[nodiscard]] double best() const { return *std::ranges::min_element(wall); }
    void print(const char* what) const {
        auto sorted = wall;
        std::ranges::sort(sorted);
        const auto median = (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2;
        std::printf("  %-26s best %6.2f ms  median %6.2f ms  of processor, best %6.2f ms\n", what, best(), median,
                    *std::ranges::min_element(processor));
    }
};

double inSeconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

template <class Work>
double wallOf(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A whole process, whose output goes nowhere.
void run(std::vector<std::string> arguments, int expectedExit, Times& times) {
    std::vector<char*> raw;
    for (auto& argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    int status = -1;
    rusage usage{};
    const auto wall = wallOf([&] {
        pid_t child = 0;
        if (posix_spawn(&child, raw.front(), &actions, nullptr, raw.data(), environ) == 0)
            ::wait4(child, &status, 0, &usage);
    });
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != expectedExit) {
        std::fprintf(stderr, "%s ended otherwise than expected (%d)\n", raw.front(), status);
        std::exit(1);
    }
    times.add(wall, inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime));
}

/// How many files, and how many bytes.
std::pair<std::size_t, std::size_t> hashAll(const std::string& folder) {
    std::size_t files = 0;
    std::size_t bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const auto text = bench::slurp(entry.path().string());
        bytes += crypto::sha256(asBytes(text)).bytes.empty() ? 0 : text.size();
        ++files;
    }
    return {files, bytes};
}

void measure(const std::string& program, const std::string& workspace) {
    Times status;
    Times start;
    Times hashing;
    std::pair<std::size_t, std::size_t> hashed;
    for (int round = 0; round < rounds; ++round) {
        run({program, "version"}, 0, start);
        double processor = 0;
        const auto wall = wallOf([&] { processor = bench::seconds([&] { hashed = hashAll(workspace); }); });
        hashing.add(wall, processor);
        run({program, "ceremony", "status", "--workspace", workspace}, exitIncomplete, status);
    }
    status.print("ceremony status");
    start.print("version (start alone)");
    hashing.print("reading and hashing alone");
    std::printf("  %zu files, %zu KiB; ratio to start alone %.2f, to start with reading and hashing %.2f\n",
                hashed.first, hashed.second / 1024, status.best() / start.best(),
                status.best() / (start.best() + hashing.best()));
}

void playAndMeasure(const std::string& program, const std::string& workspace, bool full) {
    {
        Play play(workspace, full);
        play.untilSigning();
        play.signaturesArrive();
        std::printf("%s ceremony: %d holders, %zu signatures, %lld records\n", full ? "full" : "short", holders,
                    play.signatures(), static_cast<long long>(play.records()));
    }
    measure(program, workspace);
}

}  // namespace

/// Arguments: the folder to write in, and another program to measure.
int main(int argc, char** argv) {
    std::string folder = joinPath(argc > 1 ? argv[1] : "/tmp", "status-bench-XXXXXX");
    if (::mkdtemp(folder.data()) == nullptr)
        return 1;
    const std::string program = argc > 2 ? argv[2] : BIN "/anchorite-cli";
    playAndMeasure(program, joinPath(folder, "short"), false);
    playAndMeasure(program, joinPath(folder, "full"), true);
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return 0;
}
