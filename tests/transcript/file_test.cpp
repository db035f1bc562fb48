#include "file_test.h"

using namespace anchorite::test;

void FileTest::beginsWithThePlanAndGoesOn() {
    auto file = open();
    QCOMPARE(outcomeOf(file), "accepted");
    QVERIFY(file->head() == plan);
    const auto first = file->append(beginning());
    QCOMPARE(outcomeOf(first), "accepted");
    QCOMPARE(first->sequence, 1);
    QVERIFY(first->previous == plan);
    QVERIFY(file->head() == first->hash);
    const auto second = file->append(entryOf(RecordKind::intent, "sign"));
    QCOMPARE(second->sequence, 2);
    QVERIFY(second->previous == first->hash);
    QCOMPARE(second->step, std::string("sign"));
    QCOMPARE(second->moment.boot, firstBoot);
    QCOMPARE(verdict(facts()), "sound");
    QVERIFY(facts().head() == file->head());
    QCOMPARE(names(), QStringList{"log"});
}

void FileTest::goesOnWhereItWasLeft() {
    const auto forger = transcriptOf(3);
    put(forger.text());
    clock_.moment = forger.clock.moment;
    auto file = open();
    QCOMPARE(outcomeOf(file), "accepted");
    QCOMPARE(steps_, (std::vector<std::string>{"", "step-2", "step-3"}));
    QVERIFY(file->head() == forger.head);
    QCOMPARE(file->append(entryOf(RecordKind::result, "step-4"))->sequence, 4);
    QVERIFY(content().starts_with(forger.text()));
    QCOMPARE(verdict(facts()), "sound");
    QCOMPARE(facts().heads.size(), std::size_t{4});
}

void FileTest::saysWhatAFreshReaderWouldSay() {
    auto file = open();
    for (int i = 1; i <= 12; ++i) {
        clock_.moment.monotonic += i == 4 ? 10'000 : 0;
        clock_.moment.boot = i < 7 ? firstBoot : secondBoot;
        if (i == 9)
            clock_.moment.time = clock_.moment.time.plusDays(-1);
        QCOMPARE(outcomeOf(file->append(i == 1 ? beginning() : entryOf(RecordKind::remark, ""))), "accepted");
    }
    const auto fresh = facts();
    QVERIFY(fresh.heads == file->facts().heads);
    QCOMPARE(fresh.soundBytes, file->facts().soundBytes);
    QCOMPARE(fresh.problems.size(), std::size_t{3});
    QCOMPARE(file->facts().problems.size(), fresh.problems.size());
    for (std::size_t i = 0; i < fresh.problems.size(); ++i) {
        QCOMPARE(file->facts().problems[i].code, fresh.problems[i].code);
        QCOMPARE(file->facts().problems[i].record, fresh.problems[i].record);
        QCOMPARE(file->facts().problems[i].detail, fresh.problems[i].detail);
    }
}

void FileTest::wantsOneBeginningAndNothingAfterTheClose() {
    auto file = open();
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "transcript.sequence");
    QCOMPARE(outcomeOf(file->append(beginning())), "accepted");
    QCOMPARE(outcomeOf(file->append(beginning())), "transcript.sequence");
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::close, "close"))), "accepted");
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "transcript.after-close");
    QCOMPARE(facts().heads.size(), std::size_t{2});
    file = anchorite::fail("gone", "");
    file = open();
    QCOMPARE(outcomeOf(file), "accepted");
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "transcript.after-close");
}

void FileTest::refusesASecondWriter() {
    {
        auto first = open();
        QCOMPARE(outcomeOf(first->append(beginning())), "accepted");
        QCOMPARE(outcomeOf(open()), "transcript.locked");
        QCOMPARE(outcomeOf(first->append(entryOf(RecordKind::remark, ""))), "accepted");
    }
    QCOMPARE(outcomeOf(open()), "accepted");
}

void FileTest::letsOthersReadMeanwhile() {
    auto file = open();
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(outcomeOf(file->append(i == 1 ? beginning() : entryOf(RecordKind::remark, ""))), "accepted");
        QCOMPARE(verdict(facts()), "sound");
        QVERIFY(facts().head() == file->head());
    }
}

void FileTest::refusesADamagedTranscriptAndLeavesItAlone_data() {
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a byte changed") << 0 << "transcript.hash";
    QTest::newRow("a record removed") << 1 << "transcript.sequence";
    QTest::newRow("begun for another plan") << 2 << "transcript.plan";
    QTest::newRow("garbage") << 3 << "transcript.malformed";
    QTest::newRow("damaged and torn") << 4 << "transcript.hash";
    QTest::newRow("a long tail") << 5 << "transcript.too-large";
}

void FileTest::refusesADamagedTranscriptAndLeavesItAlone() {
    QFETCH(int, damage);
    QFETCH(QString, outcome);
    auto forger = damage == 2 ? Forger(anchorite::crypto::Sha256{}) : transcriptOf(3);
    if (damage == 2)
        forger.add(beginning());
    auto text = forger.text();
    if (damage == 0 || damage == 4)
        text[forger.lines[0].size() + 20] = '#';
    if (damage == 1)
        text = forger.lines[0] + forger.lines[2];
    if (damage == 3)
        text = "not a transcript\n";
    if (damage == 4)
        text += "{\"actor\":\"to";
    if (damage == 5)
        text += std::string(100'000, ' ');
    put(text);
    const auto file = open();
    QCOMPARE(outcomeOf(file), outcome);
    QVERIFY2(file.error().detail.starts_with("record "), file.error().detail.c_str());
    QVERIFY(content() == text);
    QCOMPARE(names(), QStringList{"log"});
}

void FileTest::setsATornRecordAsideAndSaysIt() {
    const auto forger = transcriptOf(4);
    const std::string torn = forger.lines[3].substr(0, 100);
    put(forger.lines[0] + forger.lines[1] + forger.lines[2] + torn);
    clock_.moment = forger.clock.moment;
    std::vector<Record> seen;
    {
        auto file = TranscriptFile::open(disk_, clock_, at("log"), plan,
                                         [&](Record&& record) { seen.push_back(std::move(record)); });
        QCOMPARE(outcomeOf(file), "accepted");
        QCOMPARE(verdict(file->facts()), "transcript.torn at 4");
        QCOMPARE(file->facts().torn, torn);
    }
    QCOMPARE(names(), (QStringList{"log", "log.torn-4"}));
    QCOMPARE(contentOf("log.torn-4").toStdString(), torn);
    QVERIFY(content().starts_with(forger.lines[0] + forger.lines[1] + forger.lines[2]));
    QCOMPARE(verdict(facts()), "sound");
    QCOMPARE(seen.size(), std::size_t{4});
    const auto& notice = seen.back();
    QVERIFY(notice.kind == RecordKind::notice);
    QCOMPARE(*notice.result.findString("code"), std::string("transcript.torn"));
    QVERIFY(notice.evidence.at("log.torn-4") == anchorite::crypto::sha256(anchorite::asBytes(torn)));
    // Said once.
    const auto before = content();
    QCOMPARE(outcomeOf(open()), "accepted");
    QVERIFY(content() == before);
}

void FileTest::setsATornBeginningAsideWithoutANotice() {
    put(transcriptOf(1).text().substr(0, 50));
    {
        auto file = open();
        QCOMPARE(outcomeOf(file), "accepted");
        QCOMPARE(verdict(file->facts()), "transcript.torn at 1");
        QCOMPARE(content(), std::string());
        QCOMPARE(outcomeOf(file->append(beginning())), "accepted");
    }
    QCOMPARE(names(), (QStringList{"log", "log.torn-1"}));
    QCOMPARE(verdict(facts()), "sound");
}

void FileTest::keepsEveryTornRecordOfOnePlace() {
    const auto forger = transcriptOf(2);
    for (const char* torn : {"{\"one", "{\"two", "{\"one", ""}) {
        // Each time the notice is lost again, as when the power goes before it is written.
        put(forger.text() + torn);
        QCOMPARE(outcomeOf(open()), "accepted");
    }
    QCOMPARE(names(), (QStringList{"log", "log.torn-3", "log.torn-3-2"}));
    QCOMPARE(contentOf("log.torn-3"), "{\"one");
    QCOMPARE(contentOf("log.torn-3-2"), "{\"two");
}

void FileTest::tellsOfATornRecordThatAnEarlierOpeningDidNotTell() {
    const auto forger = transcriptOf(2);
    put(forger.text());
    DiskSuite::put("log.torn-3", "{\"torn");
    DiskSuite::put("log.torn-2", "of an earlier place, told there");
    std::vector<Record> seen;
    {
        const auto file = TranscriptFile::open(disk_, clock_, at("log"), plan,
                                               [&](Record&& record) { seen.push_back(std::move(record)); });
        QCOMPARE(outcomeOf(file), "accepted");
    }
    QCOMPARE(seen.size(), std::size_t{3});
    QVERIFY(seen.back().kind == RecordKind::notice);
    QCOMPARE(seen.back().evidence.size(), std::size_t{1});
    QVERIFY(seen.back().evidence.contains("log.torn-3"));
}

void FileTest::goesOnAfterARecordThatCannotBeWritten() {
    auto file = open();
    QCOMPARE(outcomeOf(file->append(beginning())), "accepted");
    const auto before = content();
    auto tooLong = entryOf(RecordKind::remark, "");
    tooLong.input.set("text", std::string(100'000, 'x'));
    QCOMPARE(outcomeOf(file->append(tooLong)), "transcript.too-large");
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, "\xff"))), "transcript.malformed");
    QVERIFY(content() == before);
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "accepted");
    QCOMPARE(verdict(facts()), "sound");
}

void FileTest::refusesAFileLargerThanAnyTranscript() {
    put(transcriptOf(2).text());
    QCOMPARE(::truncate(at("log").c_str(), 300'000'000), 0);
    QCOMPARE(outcomeOf(open()), "file.too-large");
    QCOMPARE(QFileInfo(folder_->filePath("log")).size(), 300'000'000);
}

void FileTest::refusesToWriteWhenTheFolderWasRemoved() {
    QVERIFY(QDir(folder_->path()).mkdir("workspace"));
    auto file = open(disk_, "workspace/log");
    QCOMPARE(outcomeOf(file->append(beginning())), "accepted");
    QVERIFY(QDir(folder_->filePath("workspace")).removeRecursively());
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "file.changed");
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "transcript.broken");
    QCOMPARE(outcomeOf(open(disk_, "workspace/log")), "file.missing");
}

void FileTest::refusesToWriteBehindForeignBytes() {
    auto file = open();
    QCOMPARE(outcomeOf(file->append(beginning())), "accepted");
    const auto foreign = content() + "foreign";
    put(foreign);
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "file.changed");
    QCOMPARE(outcomeOf(file->append(entryOf(RecordKind::remark, ""))), "transcript.broken");
    QVERIFY(content() == foreign);
}

void FileTest::refusesAReadOnlyFile() {
    put(transcriptOf(2).text());
    QCOMPARE(::chmod(at("log").c_str(), 0444), 0);
    QCOMPARE(::chmod(folder_->path().toLocal8Bit().constData(), 0755), 0);
    const Nobody nobody;
    if (!nobody.isBoundByPermissions()) {
        QSKIP("run as root, which no permission binds, and cannot become another user");
    }
    QCOMPARE(outcomeOf(open()), "file.read-only");
}
