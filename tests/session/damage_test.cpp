#include "damage_test.h"

#include <unistd.h>

#include <filesystem>

#include "ceremony/record/session/bundle.h"
#include "ceremony/record/session/verification.h"
#include "stage.h"

using namespace anchorite;
using namespace anchorite::test;

namespace {

namespace files = std::filesystem;

void overwrite(const std::string& path, const std::string& text) {
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
}

std::string contentOf(Stage& stage, const std::string& path) {
    return std::string(asText(stage.disk.read(path, record::transcriptLimit).value()));
}

std::string openingCode(Stage& stage) {
    const auto opened = Ceremony::openForReading(stage.ports(), stage.folder());
    return opened ? "opens" : opened.error().code;
}

/// A ceremony played up to an act, with nothing open any more.
void playUpTo(Stage& stage, const std::string& name) {
    const auto ceremony = stage.before(name);
}

std::string onlyArtefactOf(Stage& stage, const std::string& step) {
    const auto ceremony = Ceremony::openForReading(stage.ports(), stage.folder()).value();
    return ceremony.workspace().artefactPath(ceremony.state().mark(step).evidence.begin()->second);
}

record::WorkspaceVerdict verdictOn(Stage& stage, const std::vector<record::Anchor>& anchors = {}) {
    return record::verifyWorkspace(stage.disk, stage.folder(), anchors).value();
}

}  // namespace

void DamageTest::reportsAChangedArtefactAtItsRecord() {
    Stage stage;
    playUpTo(stage, "clock");
    const auto path = onlyArtefactOf(stage, "machine");
    overwrite(path, "everything was fine\n");
    const auto opened = Ceremony::openForReading(stage.ports(), stage.folder());
    QCOMPARE(opened.error().code, "workspace.artefact-changed");
    const auto verdict = verdictOn(stage);
    QVERIFY(!verdict.holds());
    QCOMPARE(verdict.artefacts.front().record, 6);
    QVERIFY(opened.error().detail.starts_with("record 6:"));
}

void DamageTest::reportsAMissingArtefactAtItsRecord() {
    Stage stage;
    playUpTo(stage, "clock");
    QVERIFY(QFile::remove(QString::fromStdString(onlyArtefactOf(stage, "machine"))));
    QCOMPARE(openingCode(stage), "workspace.artefact-missing");
}

void DamageTest::reportsAChangedPlan() {
    Stage stage;
    playUpTo(stage, "clock");
    auto text = std::string(stagePlan);
    text.replace(text.find("Wim Witness"), 3, "Tim");
    overwrite(joinPath(stage.folder(), "plan.json"), text);
    QCOMPARE(openingCode(stage), "transcript.plan");
    QVERIFY(!verdictOn(stage).holds());
}

void DamageTest::reportsAChangedRoot() {
    Stage stage;
    playUpTo(stage, "clock");
    files::create_directory(joinPath(stage.folder(), "roots"));
    overwrite(joinPath(stage.folder(), "roots/1.root.json"), "{}");
    QCOMPARE(verdictOn(stage).roots, std::vector<std::string>{"roots/1.root.json"});
    QVERIFY(!verdictOn(stage).holds());
}

void DamageTest::reportsEveryFlippedByteOfTheTranscript() {
    Stage stage;
    playUpTo(stage, "clock");
    const auto path = joinPath(stage.folder(), "transcript.jsonl");
    const auto good = contentOf(stage, path);
    for (std::size_t i = 0; i < good.size(); ++i) {
        auto bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        const auto facts = record::readTranscript(bad, crypto::sha256(asBytes(stagePlan)), [](record::Record&&) {});
        QVERIFY2(!facts.isSound() || !facts.torn.empty(), std::to_string(i).c_str());
    }
}

void DamageTest::seesATailCutAtARecordBorderByAnAnchor() {
    Stage stage;
    crypto::Sha256 head;
    {
        const auto ceremony = stage.before("clock");
        head = ceremony.head();
    }
    const auto path = joinPath(stage.folder(), "transcript.jsonl");
    auto text = contentOf(stage, path);
    QVERIFY(verdictOn(stage, {{head, "sheet"}}).holds());
    text.pop_back();
    overwrite(path, text.substr(0, text.rfind('\n') + 1));
    QVERIFY(verdictOn(stage).holds());
    const auto verdict = verdictOn(stage, {{head, "sheet"}});
    QVERIFY(!verdict.holds());
    QCOMPARE(verdict.transcript.unmatched, std::vector<std::string>{"sheet"});
}

void DamageTest::seesARewrittenChainByAnAnchor() {
    Stage stage;
    crypto::Sha256 head;
    {
        const auto ceremony = stage.before("clock");
        head = ceremony.head();
    }
    files::remove(joinPath(stage.folder(), "transcript.jsonl"));
    stage.clock.moment.time = UtcTime::parse("2026-11-24T09:00:00Z").value();
    {
        auto forged = Ceremony::create(stage.ports(), stage.folder() + "-2", stagePlan, std::nullopt).value();
        (void)forged.remark("Ada Admin", "nothing happened").value();
    }
    overwrite(joinPath(stage.folder(), "transcript.jsonl"),
              contentOf(stage, joinPath(stage.folder() + "-2", "transcript.jsonl")));
    QVERIFY(verdictOn(stage).transcript.consistent);
    QVERIFY(!verdictOn(stage, {{head, "sheet"}}).holds());
}

void DamageTest::anchorsByASignedStatement() {
    Stage stage;
    const auto ceremony = stage.before("sign ben");
    const auto text = statementBy("ben", crypto::StatementKind::checkpoint, ceremony.head());
    const auto anchor = record::anchorOf(text, keyOf("ben").object(), "ben.statement").value();
    QCOMPARE(verdictOn(stage, {anchor}).transcript.anchored.front().record, ceremony.state().records);
    QCOMPARE(record::anchorOf(text, keyOf("cleo").object(), "ben.statement").error().code, "proof.invalid");
    const auto proof = statementBy("ben", crypto::StatementKind::proofOfPossession, ceremony.head());
    QCOMPARE(record::anchorOf(proof, keyOf("ben").object(), "proof").error().code, "proof.malformed");
}

void DamageTest::letsOnlyOneProgramWrite() {
    Stage stage;
    const auto ceremony = stage.before("clock");
    QCOMPARE(stage.open().error().code, "transcript.locked");
    QVERIFY(Ceremony::openForReading(stage.ports(), stage.folder()));
}

void DamageTest::keepsAndNamesFilesThatNoRecordKnows() {
    Stage stage;
    playUpTo(stage, "clock");
    overwrite(joinPath(stage.folder(), "artefacts/stray"), "left over");
    const auto ceremony = stage.open().value();
    QCOMPARE(ceremony.strays(), std::vector<std::string>{"stray"});
    QVERIFY(stage.disk.exists(joinPath(stage.folder(), "artefacts/stray")));
}

void DamageTest::takesUpABeginningThatWasCutOff() {
    Stage stage;
    stage.disk.makeFolder(stage.folder()).value();
    overwrite(joinPath(stage.folder(), "plan.json"), std::string(stagePlan));
    QCOMPARE(openingCode(stage), "workspace.unbegun");
    overwrite(joinPath(stage.folder(), "transcript.jsonl"), "");
    QCOMPARE(openingCode(stage), "workspace.unbegun");
    QVERIFY(stage.begin());
    QCOMPARE(stage.begin().error().code, "workspace.exists");
}

void DamageTest::opensNoWorkspaceThatLeadsElsewhere() {
    Stage stage;
    playUpTo(stage, "clock");
    files::rename(joinPath(stage.folder(), "artefacts"), stage.folder() + "-elsewhere");
    files::create_directory_symlink(stage.folder() + "-elsewhere", joinPath(stage.folder(), "artefacts"));
    QCOMPARE(openingCode(stage), "workspace.link");
    QCOMPARE(stage.open().error().code, "workspace.link");
}

void DamageTest::writesIntoNoBundle() {
    Stage stage;
    playUpTo(stage, "clock");
    overwrite(joinPath(stage.folder(), "MANIFEST.sha256"), "");
    QCOMPARE(stage.open().error().code, "workspace.bundle");
    QCOMPARE(openingCode(stage), "opens");
}

void DamageTest::namesChangedFilesOfABundle() {
    Stage stage;
    const auto ceremony = stage.before("exceptions");
    const auto bundle = stage.folder() + "-bundle";
    const auto made = record::bundleOf(ceremony).value();
    for (const auto& [name, bytes] : made) {
        files::create_directories(files::path(joinPath(bundle, name)).parent_path());
        overwrite(joinPath(bundle, name), std::string(asText(bytes)));
    }
    const auto check = [&] { return record::verifyWorkspace(stage.disk, bundle, {}).value(); };
    QVERIFY(check().holds());
    const auto letter = contentOf(stage, joinPath(bundle, "attestation.txt"));
    overwrite(joinPath(bundle, "attestation.txt"), letter + "all was well\n");
    QCOMPARE(check().bundle, std::vector<std::string>{"attestation.txt"});
    overwrite(joinPath(bundle, "attestation.txt"), letter);
    overwrite(joinPath(bundle, "1.root.json"), "{}");
    QCOMPARE(check().roots, std::vector<std::string>{"1.root.json"});
    QVERIFY(!check().holds());
    QVERIFY(QFile::remove(QString::fromStdString(joinPath(bundle, "1.root.json"))));
    QCOMPARE(check().bundle, std::vector<std::string>{"1.root.json"});
}

/// A plan that nobody would have begun with, under a chain that was made to fit.
void DamageTest::opensNoForgedBeginning() {
    Stage stage;
    const auto begun = [&](std::string plan, bool shifted) {
        files::remove_all(stage.folder());
        files::create_directories(stage.folder());
        overwrite(joinPath(stage.folder(), "plan.json"), plan);
        record::Entry entry;
        entry.kind = record::RecordKind::begin;
        if (shifted)
            entry.input.set("clock-shift", -31'536'000);
        overwrite(joinPath(stage.folder(), "transcript.jsonl"),
                  record::lineOf(entry, 1, stage.clock.now(), crypto::sha256(asBytes(plan))).value());
    };
    begun(std::string(stagePlan), false);
    QCOMPARE(openingCode(stage), "opens");
    begun(std::string(stagePlan), true);
    QCOMPARE(openingCode(stage), "ceremony.clock-simulated");
    auto unfit = std::string(stagePlan);
    unfit.replace(unfit.find(R"("root": 2)"), 9, R"("root": 9)");
    begun(unfit, false);
    QCOMPARE(openingCode(stage), "plan.impossible-quorum");
}

void DamageTest::saysThatAFolderIsNoWorkspace() {
    Stage stage;
    QCOMPARE(openingCode(stage), "workspace.not-one");
    stage.disk.makeFolder(stage.folder()).value();
    QCOMPARE(openingCode(stage), "workspace.not-one");
}

void DamageTest::refusesToWriteIntoAReadOnlyFolder() {
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    Stage stage;
    playUpTo(stage, "clock");
    files::permissions(joinPath(stage.folder(), "transcript.jsonl"), files::perms::owner_read);
    QCOMPARE(stage.open().error().code, "file.unwritable");
}
