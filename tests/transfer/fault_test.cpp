#include "fault_test.h"

using anchorite::asBytes;
using namespace anchorite::test;

void FaultTest::survivesAFaultAtEveryCallOfCreate_data() {
    addDrivers();
}

void FaultTest::survivesAFaultAtEveryCallOfCreate() {
    QFETCH(int, driver);
    int calls = 0;
    int harmless = 0;
    for (bool struck = true; struck; ++calls) {
        fault = {.at = calls};
        const auto done = LocalDisk(callsOfDriver(driver)).create(at("file"), asBytes("content"), true);
        struck = fault.count > calls;
        const QByteArray where = "call " + QByteArray::number(calls);
        if (done) {
            // No fault, or one that loses nothing: a descriptor that was only read, closed.
            harmless += struck ? 1 : 0;
            QVERIFY2(contentOf("file") == "content", where);
            QCOMPARE(names(), QStringList{"file"});
            QVERIFY(QFile::remove(folder_->filePath("file")));
        } else {
            QVERIFY2(codeOf(done) == "file.unwritable", where);
            QVERIFY2(names().isEmpty(), where + ": " + names().join(' ').toLocal8Bit());
        }
    }
    // Open folder, create, write, sync, close, open, read, read, close, name, sync folder, close folder.
    QVERIFY2(calls > 10, QByteArray::number(calls));
    // The last close of the file read back and of the folder; that of the file written is no such.
    QCOMPARE(harmless, 2);
}

void FaultTest::survivesAFaultAtEveryCallOfReplace_data() {
    QTest::addColumn<bool>("andAllLater");
    QTest::newRow("one fault") << false;
    QTest::newRow("a pulled stick") << true;
}

void FaultTest::survivesAFaultAtEveryCallOfReplace() {
    QFETCH(bool, andAllLater);
    int calls = 0;
    int failures = 0;
    for (bool struck = true; struck; ++calls) {
        put("file", "old");
        fault = {.at = calls, .andAllLater = andAllLater};
        const auto done = LocalDisk(faultyCalls()).replace(at("file"), asBytes("the new content"), false);
        struck = fault.count > calls;
        const QByteArray where = "call " + QByteArray::number(calls);
        const QByteArray content = contentOf("file");
        if (done) {
            QVERIFY2(content == "the new content", where);
        } else {
            ++failures;
            const QString detail = QString::fromStdString(done.error().detail);
            QVERIFY2(content == "old" || (content == "the new content" && detail.contains("power cut")), where);
        }
        for (const QString& left : names()) {
            const bool named = !done && done.error().detail.find(left.toStdString()) != std::string::npos;
            QVERIFY2(left == "file" || (andAllLater && named), where + " leaves " + left.toLocal8Bit());
            QVERIFY(left == "file" || QFile::remove(folder_->filePath(left)));
        }
    }
    QVERIFY2(calls > 11, QByteArray::number(calls));
    QVERIFY2(failures >= 9, QByteArray::number(failures));
}

void FaultTest::saysWhatAPulledStickKeeps() {
    fault = {.at = 2, .andAllLater = true};
    const auto done = LocalDisk(faultyCalls()).create(at("file"), asBytes("content"), false);
    QCOMPARE(codeOf(done), "file.unwritable");
    QCOMPARE(names().size(), 1);
    QVERIFY(names().first().startsWith(".anch-"));
    QVERIFY(
        QString::fromStdString(done.error().detail).endsWith("; left behind: " + folder_->filePath(names().first())));
}

void FaultTest::namesTheFaultByItsCode_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("full") << ENOSPC << "file.no-space";
    QTest::newRow("quota") << EDQUOT << "file.no-space";
    QTest::newRow("mounted read-only") << EROFS << "file.read-only";
    QTest::newRow("access denied") << EACCES << "file.read-only";
    QTest::newRow("not permitted") << EPERM << "file.read-only";
    QTest::newRow("input/output error") << EIO << "file.unwritable";
    QTest::newRow("device gone") << ENODEV << "file.unwritable";
}

void FaultTest::namesTheFaultByItsCode() {
    QFETCH(int, number);
    QFETCH(QString, outcome);
    put("old", "old");
    // 1: the file is made; 2: its bytes are written; 3: they are synced.
    for (const int call : {1, 2, 3}) {
        fault = {.at = call, .number = number};
        const auto created = LocalDisk(faultyCalls()).create(at("file"), asBytes("content"), false);
        QCOMPARE(codeOf(created), outcome);
        const QString detail = QString::fromStdString(created.error().detail);
        QVERIFY2(detail.contains(folder_->filePath("file")) && !detail.endsWith('.'), qPrintable(detail));
        fault = {.at = call, .number = number};
        QCOMPARE(codeOf(LocalDisk(faultyCalls()).replace(at("old"), asBytes("content"), true)), outcome);
        QCOMPARE(contentOf("old"), "old");
        QCOMPARE(names(), QStringList{"old"});
    }
}

void FaultTest::refusesToWriteIntoAReadOnlyFolder() {
    put("old", "old");
    QCOMPARE(::chmod(at("old").c_str(), 0666), 0);
    QCOMPARE(::chmod(folder_->path().toLocal8Bit().constData(), 0555), 0);
    {
        const Nobody nobody;
        if (!nobody.isBoundByPermissions()) {
            QSKIP("run as root, which no permission binds, and cannot become another user");
        }
        QCOMPARE(codeOf(disk_.create(at("new"), asBytes("content"), false)), "file.read-only");
        QCOMPARE(codeOf(disk_.replace(at("old"), asBytes("content"), false)), "file.read-only");
        QCOMPARE(codeOf(disk_.makeFolder(at("folder/below"))), "file.read-only");
    }
    QCOMPARE(::chmod(folder_->path().toLocal8Bit().constData(), 0755), 0);
    QCOMPARE(names(), QStringList{"old"});
    QCOMPARE(contentOf("old"), "old");
}
