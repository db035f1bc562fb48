#include "folder_test.h"

using namespace anchorite::test;

void FolderTest::listsNamesInTheOrderOfTheirBytes() {
    for (const char* name : {"b", "B", "a10", "a2", ".hidden", "\xc3\xa4", "z"}) {
        put(name, "");
    }
    QVERIFY(QDir(folder_->path()).mkdir("folder"));
    const auto listed = disk_.list(folder_->path().toStdString());
    QCOMPARE(codeOf(listed), "accepted");
    QVERIFY(*listed == std::vector<std::string>({".hidden", "B", "a10", "a2", "b", "folder", "z", "\xc3\xa4"}));
}

void FolderTest::refusesToListWhatIsNoFolder_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing there") << "none" << "file.missing";
    QTest::newRow("a file") << "file" << "file.unreadable";
    QTest::newRow("a loop") << "loop" << "file.link-loop";
}

void FolderTest::refusesToListWhatIsNoFolder() {
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    put("file", "content");
    QVERIFY(QFile::link("loop", folder_->filePath("loop")));
    QCOMPARE(codeOf(disk_.list(folder_->filePath(name).toStdString())), outcome);
}

void FolderTest::makesFoldersWithTheirParents() {
    for (const char* name : {"a/b/c", "a/b/c", "a/b/d/", "a//e", "a/./f/../g", "."}) {
        QCOMPARE(codeOf(disk_.makeFolder(at(".") + "/" + name)), "accepted");
    }
    for (const char* name : {"a/b/c", "a/b/d", "a/e", "a/f", "a/g"}) {
        QVERIFY2(disk_.isFolder(at(name)), name);
    }
    QCOMPARE(modeOf("a/b"), mode_t(0755));
}

void FolderTest::refusesAFolderWhereAFileStands() {
    put("file", "content");
    QCOMPARE(codeOf(disk_.makeFolder(at("file"))), "file.exists");
    QCOMPARE(codeOf(disk_.makeFolder(at("file/below"))), "file.exists");
    QCOMPARE(codeOf(disk_.makeFolder("")), "file.unwritable");
    QCOMPARE(contentOf("file"), "content");
}

void FolderTest::knowsWhatStandsAtAPath() {
    put("file", "content");
    QVERIFY(QFile::link("gone", folder_->filePath("dangling")));
    QVERIFY(disk_.exists(at("file")) && !disk_.isFolder(at("file")));
    QVERIFY(disk_.exists(at("dangling")) && !disk_.isFolder(at("dangling")));
    QVERIFY(disk_.exists(at(".")) && disk_.isFolder(at(".")));
    QVERIFY(!disk_.exists(at("none")) && !disk_.isFolder(at("none")));
    QVERIFY(!disk_.exists(at("file") + std::string("\0x", 2)));
}

void FolderTest::knowsWhetherOthersMayRead() {
    put("file", "content");
    for (const auto& [mode, others] : {std::pair<mode_t, bool>{0600, false},
                                       {0700, false},
                                       {0620, false},
                                       {0640, true},
                                       {0604, true},
                                       {0444, true}}) {
        QCOMPARE(::chmod(at("file").c_str(), mode), 0);
        QCOMPARE(disk_.readableByOthers(at("file")), others);
    }
    QVERIFY(!disk_.readableByOthers(at("none")));
}
