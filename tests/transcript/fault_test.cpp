#include "fault_test.h"

using namespace anchorite::test;

void TranscriptFaultTest::fillWithThree(const std::string& torn) {
    const auto forger = transcriptOf(3);
    put(forger.text() + torn);
    clock_.moment = forger.clock.moment;
}

void TranscriptFaultTest::losesNothingToAFaultAtAnyCallOfAppend_data() {
    QTest::addColumn<bool>("andAllLater");
    QTest::newRow("one fault") << false;
    QTest::newRow("a pulled stick") << true;
}

void TranscriptFaultTest::losesNothingToAFaultAtAnyCallOfAppend() {
    QFETCH(bool, andAllLater);
    LocalDisk faulty(faultyCalls());
    int calls = 0;
    int refused = 0;
    for (bool struck = true; struck; ++calls) {
        fillWithThree();
        {
            auto file = open(faulty);
            QCOMPARE(outcomeOf(file), "accepted");
            fault = {.at = calls, .andAllLater = andAllLater};
            const auto done = file->append(entryOf(RecordKind::result, "step-4"));
            struck = fault.count > calls;
            fault = {};
            if (done) {
                QCOMPARE(facts().heads.size(), std::size_t{4});
                continue;
            }
            ++refused;
            QCOMPARE(outcomeOf(done), "file.unwritable");
            const auto before = content();
            QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::result, "step-4"))), "transcript.broken");
            QVERIFY(content() == before);
        }
        QCOMPARE(outcomeOf(open()), "accepted");
        QVERIFY(steps_.size() >= 3 && steps_[2] == "step-3");
        QVERIFY(facts().isSound());
    }
    QCOMPARE(refused, 2);  // write, sync
}

void TranscriptFaultTest::losesNothingToADiskThatIsFull_data() {
    QTest::addColumn<int>("room");
    for (const int room : {0, 1, 2, 100, 300, 500})
        QTest::newRow(qPrintable(QString("room for %1 bytes").arg(room))) << room;
}

/// The disk takes so many bytes and then no more; cutting back works.
void TranscriptFaultTest::losesNothingToADiskThatIsFull() {
    QFETCH(int, room);
    static std::size_t left;
    auto calls = kernel;
    calls.write = [](int file, const void* buffer, std::size_t size) -> ssize_t {
        const auto taken = std::min(size, left);
        left -= taken;
        errno = ENOSPC;
        return taken == 0 ? -1 : kernel.write(file, buffer, taken);
    };
    LocalDisk full(calls);
    fillWithThree();
    const auto before = content();
    {
        auto file = open(full);
        left = static_cast<std::size_t>(room);
        QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::result, "step-4"))), "file.no-space");
        left = 1 << 20;
        QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::result, "step-4"))), "transcript.broken");
    }
    QVERIFY(content() == before);
    auto file = open();
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::result, "step-4"))), "accepted");
    QCOMPARE(verdict(facts()), "sound");
}

void TranscriptFaultTest::acceptsNothingMoreAfterAFailedSync() {
    static bool failing;
    static int writes;
    failing = false;
    writes = 0;
    auto calls = kernel;
    calls.sync = [](int file) {
        errno = EIO;
        return failing ? -1 : kernel.sync(file);
    };
    calls.write = [](int file, const void* buffer, std::size_t size) {
        ++writes;
        return kernel.write(file, buffer, size);
    };
    LocalDisk disk(calls);
    fillWithThree();
    auto file = open(disk);
    failing = true;
    const auto done = file->append(entryOf(RecordKind::result, "step-4"));
    QCOMPARE(outcomeOf(done), "file.unwritable");
    QVERIFY(QString::fromStdString(done.error().detail).contains("may stand"));
    failing = false;
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::result, "step-4"))), "transcript.broken");
    QCOMPARE(writes, 1);
    QCOMPARE(file->facts().heads.size(), std::size_t{3});
}

void TranscriptFaultTest::losesNothingToAFaultAtAnyCallOfARepair_data() {
    losesNothingToAFaultAtAnyCallOfAppend_data();
}

/// A torn end is set aside; each call of that fails once. Whatever came of it, the next opening ends where an
/// undisturbed one would.
void TranscriptFaultTest::losesNothingToAFaultAtAnyCallOfARepair() {
    QFETCH(bool, andAllLater);
    const std::string torn = R"({"actor":"Dana)";
    LocalDisk faulty(faultyCalls());
    int calls = 0;
    int refused = 0;
    for (bool struck = true; struck; ++calls) {
        fillWithThree(torn);
        for (const auto& name : names())
            QVERIFY(name == "log" || QFile::remove(folder_->filePath(name)));
        fault = {.at = calls, .andAllLater = andAllLater};
        {
            const auto file = open(faulty);
            struck = fault.count > calls;
            refused += file ? 0 : 1;
            fault = {};
        }
        const QByteArray where = "call " + QByteArray::number(calls);
        QVERIFY2(outcomeOf(open()) == "accepted", where);
        QVERIFY2(steps_.size() == 4 && steps_[2] == "step-3" && steps_[3].empty(), where);
        QVERIFY2(contentOf("log.torn-4").toStdString() == torn, where);
        QVERIFY2(facts().isSound() && facts().torn.empty() && facts().heads.size() == 4, where);
    }
    QVERIFY2(calls > 20 && refused > 10, QByteArray::number(calls) + " " + QByteArray::number(refused));
}
