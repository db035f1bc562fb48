#include "crash_test.h"

#include <signal.h>
#include <sys/wait.h>

#include <filesystem>

#include "stage.h"
#include "transcript/mortal_calls.h"

using namespace anchorite;
using namespace anchorite::test;

namespace {

namespace files = std::filesystem;

/// What a ceremony knows, without times and places of records: two that agree stand at the same point.
std::string stateOf(const Ceremony& ceremony) {
    std::string text;
    for (const auto& view : ceremony.steps())
        text += view.step.id() + " " + std::string(nameOf(view.mark.status)) + "\n";
    std::set<std::string> signatures;
    for (const auto& signature : ceremony.state().signatures)
        signatures.insert(signature.keyid + toHex(signature.signature));
    for (const auto& signature : signatures)
        text += signature + "\n";
    text += std::to_string(ceremony.state().payloads.size()) + (ceremony.state().closed ? " closed" : " open");
    return text;
}

/// Plays one act in a child whose calls end at `at`. True when the child ended by itself.
bool playsThrough(Stage& stage, const std::string& folder, const Act& one, const transfer::SystemCalls& calls) {
    const pid_t child = ::fork();
    if (child == 0) {
        transfer::LocalDisk disk(calls);
        auto ports = stage.ports();
        auto ceremony = Ceremony::openForWriting({disk, ports.clock, ports.random, ports.builtAt}, folder);
        const bool done = ceremony && one.play(*ceremony, disk, folder).has_value();
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

/// A whole ceremony; each act is one row.
void CeremonyCrashTest::losesNothingWhereverItIsKilled_data() {
    QTest::addColumn<int>("number");
    int number = 0;
    for (const auto& one : wholeCeremony())
        QTest::addRow("%s", one.name.c_str()) << number++;
}

/// Before and after every call that changes a file: the ceremony opens, stands before or after the act, and the act can
/// be done again unless it was done.
void CeremonyCrashTest::losesNothingWhereverItIsKilled() {
    QFETCH(const int, number);
    Stage stage;
    stage.disk = transfer::LocalDisk(hastyCalls());
    const auto acts = wholeCeremony();
    std::string before;
    std::string after;
    const auto kept = stage.place.path().toStdString() + "/kept";
    {
        auto ceremony = stage.before(acts[static_cast<std::size_t>(number)].name);
        before = stateOf(ceremony);
        files::copy(stage.folder(), kept, files::copy_options::recursive);
        stage.play(ceremony, acts[static_cast<std::size_t>(number)]);
        after = stateOf(ceremony);
    }
    const auto& one = acts[static_cast<std::size_t>(number)];
    const auto trial = stage.place.path().toStdString() + "/trial";
    for (int death = 0; death < deaths; ++death)
        for (int at = 0;; ++at) {
            files::remove_all(trial);
            files::copy(kept, trial, files::copy_options::recursive);
            const bool through = playsThrough(stage, trial, one, mortalCalls(at, static_cast<Death>(death)));
            auto ceremony = Ceremony::openForWriting(stage.ports(), trial);
            QVERIFY2(ceremony.has_value(), ceremony ? "" : ceremony.error().detail.c_str());
            auto now = stateOf(*ceremony);
            const auto interrupted = QString::fromStdString(now).replace("interrupted", "open").toStdString();
            QVERIFY2(interrupted == before || now == after, now.c_str());
            if (now != after) {
                QVERIFY(!through);
                const auto again = one.play(*ceremony, stage.disk, trial);
                QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
                QCOMPARE(QString::fromStdString(stateOf(*ceremony)), QString::fromStdString(after));
            }
            if (through)
                break;
        }
}

/// Private keys never reach the workspace: nothing in it contains a seed.
void CeremonyCrashTest::writesNoSecret() {
    Stage stage;
    auto ceremony = stage.begin().value();
    for (const auto& one : wholeCeremony())
        stage.play(ceremony, one);
    for (const auto& entry : files::recursive_directory_iterator(stage.folder())) {
        if (!entry.is_regular_file())
            continue;
        const auto bytes = stage.disk.read(entry.path().string(), record::transcriptLimit).value();
        const auto text = std::string(asText(bytes));
        for (const char letter : std::string("bcdefgo")) {
            const std::string seed(32, letter);
            QVERIFY(text.find(seed) == std::string::npos);
            QVERIFY(text.find(toHex(asBytes(seed))) == std::string::npos);
        }
    }
}
