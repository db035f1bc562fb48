#include "rehearsal_test.h"

#include "ceremony/record/session/rehearsal.h"
#include "record/holder.h"

using namespace anchorite;
using namespace anchorite::test;
using record::Rehearsal;

namespace {
const auto now = UtcTime::parse("2026-11-22T12:00:00Z").value();
}

void RehearsalTest::holdsAWholeCeremonyThatVerifies() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    auto rehearsal = Rehearsal::begin(disk, systemRandom(), folder.filePath("r").toStdString(), now).value();
    const auto titles = Rehearsal::titles();
    for (const auto& title : titles) {
        QVERIFY(!rehearsal.finished());
        const auto step = rehearsal.next();
        QVERIFY2(step, step ? "" : step.error().detail.c_str());
        QCOMPARE(step->title, title);
        QVERIFY(!step->detail.empty());
        for (const auto& file : step->files)
            QVERIFY2(disk.exists(file), file.c_str());
    }
    QVERIFY(rehearsal.finished());
    QCOMPARE(rehearsal.next().error().code, std::string("rehearsal.over"));

    metadata::ChainWalk walk({.at = now, .strictKeyIds = true});
    for (const auto* name : {"/1.root.json", "/2.root.json"})
        walk.step(name, std::string(asText(disk.read(rehearsal.historyFolder() + name, 100'000).value())));
    QVERIFY(walk.last()->root().isRehearsal());
    QCOMPARE(walk.last()->root().expires().time, now.plusDays(7));
    const auto verdict = walk.finish();
    QVERIFY(verdict.accepted());
    QVERIFY(verdict.warnings().empty());
    QCOMPARE(verdict.steps[1].examination->previous->have(), 2);
    QCOMPARE(verdict.steps[1].examination->own.have(), 3);
}

void RehearsalTest::stopsAtTheStepThatFails() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    auto rehearsal = Rehearsal::begin(disk, systemRandom(), folder.filePath("r").toStdString(), now).value();
    QVERIFY(rehearsal.next());
    QVERIFY(disk.makeFolder(folder.filePath("r/ben").toStdString()));
    QVERIFY(disk.create(folder.filePath("r/ben/ben.key").toStdString(), asBytes("not a key"), true));
    QCOMPARE(rehearsal.next().error().code, std::string("file.exists"));
    QCOMPARE(rehearsal.done(), std::size_t(1));
    QCOMPARE(rehearsal.next().error().code, std::string("rehearsal.over"));
}

void RehearsalTest::wantsAnEmptyFolder() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    QVERIFY(disk.create(folder.filePath("mine").toStdString(), asBytes("x"), false));
    QCOMPARE(Rehearsal::begin(disk, systemRandom(), folder.path().toStdString(), now).error().code,
             std::string("rehearsal.folder"));
}
