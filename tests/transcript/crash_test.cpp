#include "crash_test.h"

#include <signal.h>
#include <sys/wait.h>

#include "mortal_calls.h"

using namespace anchorite::test;

namespace {

constexpr int recordsToAdd = 3;
const std::string torn = R"({"actor":"Dana Ito","bo)";

/// The steps before a life, without notices.
int recordsBefore(const QString& start) {
    return start == "no file" || start == "a torn beginning" ? 0 : 3;
}

std::string stepOf(int place) {
    return place == 1 ? "" : "step-" + std::to_string(place);
}

}  // namespace

void CrashTest::prepare(const QString& start) {
    for (const auto& name : names())
        QVERIFY(QFile::remove(folder_->filePath(name)));
    clock_ = {};
    const auto forger = transcriptOf(3);
    if (start == "a torn beginning")
        put(torn);
    if (start == "three records" || start == "three records and a torn one")
        put(forger.text() + (start == "three records" ? "" : torn));
    if (recordsBefore(start) > 0)
        clock_.moment = forger.clock.moment;
}

CrashTest::Life CrashTest::live(const anchorite::transfer::SystemCalls& calls, bool fresh) {
    int told[2] = {};
    if (::pipe(told) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        LocalDisk disk(calls);
        auto file = open(disk);
        for (int i = 1; file && i <= recordsToAdd; ++i) {
            const int place = (fresh ? 0 : 3) + i;
            const auto kind = place == 1 ? RecordKind::begin : RecordKind::result;
            if (!file->append(entryOf(kind, stepOf(place))) || ::write(told[1], "+", 1) != 1)
                ::_exit(1);
        }
        ::_exit(file ? 0 : 1);
    }
    ::close(told[1]);
    Life life;
    for (char tick = 0; ::read(told[0], &tick, 1) == 1;)
        ++life.told;
    ::close(told[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        qFatal("no child");
    life.ended = WIFEXITED(status);
    if (life.ended && WEXITSTATUS(status) != 0)
        qFatal("the child failed");
    return life;
}

std::vector<Record> CrashTest::reopened() {
    LocalDisk disk(hastyCalls());
    std::vector<Record> records;
    const auto file = TranscriptFile::open(disk, clock_, at("log"), plan,
                                           [&](Record&& record) { records.push_back(std::move(record)); });
    if (!file)
        qFatal("not opened again: %s", file.error().detail.c_str());
    return records;
}

void CrashTest::requireNoticesToBeTrue(const std::vector<Record>& records, const QByteArray& where) {
    for (const auto& record : records) {
        if (record.kind != RecordKind::notice)
            continue;
        QVERIFY2(!record.evidence.empty(), where);
        for (const auto& [name, digest] : record.evidence) {
            const auto bytes = contentOf(name.c_str()).toStdString();
            QVERIFY2(anchorite::crypto::sha256(anchorite::asBytes(bytes)) == digest, where);
        }
    }
}

void CrashTest::requireNothingLost(const QString& start, int told, const QByteArray& where) {
    const auto records = reopened();
    requireNoticesToBeTrue(records, where);
    int place = 0;
    int notices = 0;
    for (const auto& record : records) {
        if (record.kind == RecordKind::notice)
            ++notices;
        else
            QVERIFY2(record.step == stepOf(++place), where);
    }
    const int added = place - recordsBefore(start);
    QVERIFY2(added == told || added == told + 1,
             where + ": told " + QByteArray::number(told) + ", there " + QByteArray::number(added));
    if (start.contains("torn")) {
        const char* const aside = start == "a torn beginning" ? "log.torn-1" : "log.torn-4";
        QVERIFY2(contentOf(aside).toStdString() == torn, where);
    }
    QVERIFY2(notices >= (start == "three records and a torn one" ? 1 : 0) && notices <= 2, where);
    // Once it is open again, everything is said and done.
    const auto after = content();
    QVERIFY2(reopened().size() == records.size() && content() == after, where);
    QVERIFY2(facts().isSound() && facts().torn.empty(), where);
}

void CrashTest::losesNothingThatWasToldWhereverItDies_data() {
    QTest::addColumn<QString>("start");
    for (const char* start : {"no file", "a torn beginning", "three records", "three records and a torn one"})
        QTest::newRow(start) << start;
}

void CrashTest::losesNothingThatWasToldWhereverItDies() {
    QFETCH(QString, start);
    for (int way = 0; way < deaths; ++way) {
        int calls = 0;
        for (bool ended = false; !ended; ++calls) {
            prepare(start);
            const auto life = live(mortalCalls(calls, static_cast<Death>(way)), recordsBefore(start) == 0);
            ended = life.ended;
            const auto where = "way " + QByteArray::number(way) + ", call " + QByteArray::number(calls);
            QVERIFY2(!ended || life.told == recordsToAdd, where);
            requireNothingLost(start, life.told, where);
            if (QTest::currentTestFailed())
                return;
        }
        // At the least: lock, sync of the folder, and three times write and sync.
        QVERIFY2(calls > 8, QByteArray::number(calls));
    }
}

/// The harness itself: a process whose writes are never synced loses them in a power cut.
void CrashTest::wouldNoticeALossOfWhatWasNotSynced() {
    prepare("three records");
    // Lock, write, write, write.
    auto calls = mortalCalls(3, Death::powerCutBefore);
    calls.sync = [](int) { return 0; };
    const auto life = live(calls, false);
    QVERIFY(!life.ended);
    QCOMPARE(life.told, 2);
    QCOMPARE(reopened().size(), std::size_t{3});
}
