#include "gates_test.h"

#include "ceremony/metadata/chain.h"
#include "ceremony/record/session/verification.h"
#include "stage.h"

using namespace anchorite;
using namespace anchorite::test;

namespace {

template <class Value>
std::string codeOf(const Result<Value>& result) {
    return result ? "accepted" : result.error().code;
}

StepInput bag(const std::string& number, const std::string& again, const std::string& witness) {
    auto input = step("bag-in:laptop");
    input.values = {{"number", number}, {"again", again}};
    input.witness = witness;
    return input;
}

StepInput clockInput(const std::string& watch1, const std::string& watch2, const std::string& witness = "WW") {
    auto input = step("clock");
    input.values = {{"watch1", watch1}, {"watch2", watch2}};
    input.witness = witness;
    return input;
}

StepInput machineInput(const std::string& verdict) {
    auto input = step("machine");
    input.values = {{"result", verdict}};
    input.files = {brought("report.txt", "what was found")};
    return input;
}

StepInput keyInput(const std::string& label, const Json& object) {
    auto input = step("key:" + label);
    input.files = {brought("key.pub", writeJson(object, metadata::MemberOrder::sorted))};
    return input;
}

StepInput by(StepInput input, const std::string& name) {
    input.by = name;
    return input;
}

Json ecKey() {
    CountingRandom random(9);
    return metadata::keyObjectOf(crypto::Signer::generate(crypto::KeyType::ecdsaP256, random).value().publicKey());
}

StepInput proofInput(const std::string& id, const std::string& text) {
    auto input = step(id);
    input.files = {brought("proof", text)};
    return input;
}

}  // namespace

void GatesTest::playsAWholeCeremonyThatVerifiesAndCloses() {
    Stage stage;
    auto ceremony = stage.begin().value();
    for (const auto& one : wholeCeremony())
        stage.play(ceremony, one);
    QVERIFY(ceremony.state().closed);
    QVERIFY(ceremony.next().empty());
    for (const auto& view : ceremony.steps())
        QVERIFY2(!view.step.required || view.step.kind == record::StepKind::close ||
                     ceremony.state().isSettled(view.step.id()),
                 view.step.id().c_str());
    const auto released = stage.disk.read(joinPath(stage.folder(), "published/1.root.json"), 512'000).value();
    QCOMPARE(released, bytesOf(ceremony.document()->received()));
    const auto verdict = record::verifyWorkspace(stage.disk, stage.folder(), {{ceremony.head(), "sheet"}}).value();
    QVERIFY(verdict.holds());
    QCOMPARE(verdict.transcript.anchored.front().record, ceremony.state().records);
    QCOMPARE(codeOf(ceremony.remark("Ada Admin", "later")), "ceremony.closed");
}

void GatesTest::refusesAStepThatDepartsFromThePlan_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<std::function<StepInput(Ceremony&)>>("input");
    QTest::addColumn<QString>("code");
    using Make = std::function<StepInput(Ceremony&)>;
    const auto row = [](const char* name, const char* before, const Make& make, const char* code) {
        QTest::newRow(name) << QString(before) << make << QString(code);
    };
    const auto always = [](const StepInput& input) { return Make([input](Ceremony&) { return input; }); };
    row("a step before its time", "roll-call", always(machineInput("pass")), "ceremony.not-yet");
    row("a step that is none", "roll-call", always(step("dance")), "ceremony.unknown-step");
    row("a step twice", "machine", [](Ceremony& c) { return withWords(c, "plan-words"); }, "ceremony.done");
    row("no roll", "roll-call", always(step("roll-call")), "ceremony.value");
    row(
        "wrong initials", "roll-call",
        [](Ceremony&) {
            auto input = step("roll-call");
            input.values = {{"present", "Ada Admin=XX"}};
            return input;
        },
        "ceremony.value");
    row(
        "too few holders", "roll-call",
        [](Ceremony&) {
            auto input = step("roll-call");
            input.values = {{"present", "Ada Admin=AA"}, {"present", "Wim Witness=WW"}, {"present", "Ben Holder=BH"}};
            return input;
        },
        "ceremony.no-quorum");
    row(
        "somebody else", "plan-words", [](Ceremony& c) { return by(withWords(c, "plan-words"), "Ben Holder"); },
        "ceremony.wrong-actor");
    row(
        "nobody", "plan-words", [](Ceremony& c) { return by(withWords(c, "plan-words"), "Mallory"); },
        "ceremony.wrong-actor");
    row("no words", "plan-words", always(step("plan-words")), "ceremony.words");
    row(
        "words of something else", "plan-words",
        [](Ceremony&) {
            auto input = step("plan-words");
            input.words = wordsFor(crypto::sha256(asBytes("another plan")));
            return input;
        },
        "ceremony.words");
    row(
        "no report", "machine",
        [](Ceremony&) {
            auto input = step("machine");
            input.values = {{"result", "pass"}};
            return input;
        },
        "ceremony.file");
    row("another verdict", "machine", always(machineInput("fine")), "ceremony.value");
    row("a clock without witness", "clock", always(clockInput("2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z", "")),
        "ceremony.witness");
    row("a witness who is none", "clock", always(clockInput("2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z", "BH")),
        "ceremony.witness");
    row("a watch without time", "clock", always(clockInput("nine", "2026-11-24T09:00:00Z")), "ceremony.value");
    row("a seal typed in two ways", "bag-in", always(bag("L-1", "L-2", "WW")), "ceremony.value");
    row(
        "too few rolls", "dice:ben",
        [](Ceremony&) {
            auto input = step("dice:ben");
            input.values = {{"rolls", "49"}};
            return input;
        },
        "ceremony.value");
    row("a key of another type", "key:ben", always(keyInput("ben", ecKey())), "ceremony.mismatch");
    row(
        "half a mark", "key:ben",
        [](Ceremony&) {
            auto object = keyOf("ben").object();
            object.set(metadata::rehearsalMark, 1);
            return keyInput("ben", object);
        },
        "ceremony.mismatch");
    row("no key", "key:ben", always(keyInput("ben", Json("no key"))), "ceremony.mismatch");
    row(
        "a proof over another challenge", "possession:ben",
        [](Ceremony& c) {
            return proofInput("possession:ben", statementBy("ben", crypto::StatementKind::proofOfPossession, c.head()));
        },
        "proof.other-digest");
    row(
        "a proof by another key", "possession:ben",
        [](Ceremony& c) {
            return proofInput("possession:ben", statementBy("cleo", crypto::StatementKind::proofOfPossession,
                                                            *c.challengeFor("possession:ben")));
        },
        "proof.invalid");
    row(
        "the restore test's proof used again", "possession:ben",
        [](Ceremony& c) {
            return proofInput("possession:ben", statementBy("ben", crypto::StatementKind::proofOfPossession,
                                                            *c.challengeFor("restore-test:ben")));
        },
        "proof.other-digest");
    row(
        "a checkpoint signed by a stranger", "sign-checkpoint",
        [](Ceremony& c) {
            auto input = withWords(c, "sign-checkpoint");
            auto text = statementBy("ben", crypto::StatementKind::checkpoint, c.head());
            text.replace(text.find(keyOf("ben").keyid()), 64, std::string(64, 'a'));
            input.files = {brought("stranger", text)};
            return input;
        },
        "ceremony.statement-key");
    row("too few signatures", "sign dan", always(step("complete")), "5.3.4-new-threshold");
    row("a step with a way of its own", "release", always(step("release")), "ceremony.own-way");
}

void GatesTest::refusesAStepThatDepartsFromThePlan() {
    QFETCH(const QString, before);
    QFETCH(const std::function<StepInput(Ceremony&)>, input);
    QFETCH(const QString, code);
    Stage stage;
    auto ceremony = stage.before(before.toStdString());
    const auto records = ceremony.state().records;
    QCOMPARE(QString::fromStdString(codeOf(ceremony.record(input(ceremony)))), code);
    QCOMPARE(ceremony.state().records, records);
}

void GatesTest::liftsWhatAnExceptionMayLift_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<std::function<StepInput(Ceremony&)>>("input");
    QTest::addColumn<QString>("lifted");
    using Make = std::function<StepInput(Ceremony&)>;
    const auto row = [](const char* name, const char* before, const Make& make, const char* code) {
        QTest::newRow(name) << QString(before) << make << QString(code);
    };
    row("a failed machine check", "machine", [](Ceremony&) { return machineInput("fail"); }, "ceremony.machine");
    row(
        "a check that could not tell", "machine", [](Ceremony&) { return machineInput("unknown"); },
        "ceremony.machine");
    row(
        "a network path, whatever people say of it", "machine",
        [](Ceremony&) {
            auto input = machineInput("pass");
            input.values.emplace_back("network", "eth0");
            return input;
        },
        "machine.network");
    row(
        "a clock that is wrong", "clock",
        [](Ceremony&) { return clockInput("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"); }, "ceremony.clock");
    row("another seal", "bag-in", [](Ceremony&) { return bag("L-2", "L-2", "WW"); }, "ceremony.bag");
    row(
        "a holder who does not sign the head", "sign-checkpoint",
        [](Ceremony& c) { return withWords(c, "sign-checkpoint"); }, "ceremony.statement-missing");
}

void GatesTest::liftsWhatAnExceptionMayLift() {
    QFETCH(const QString, before);
    QFETCH(const std::function<StepInput(Ceremony&)>, input);
    QFETCH(const QString, lifted);
    Stage stage;
    auto ceremony = stage.before(before.toStdString());
    auto given = input(ceremony);
    QCOMPARE(codeOf(ceremony.record(given)), "ceremony.needs-exception");
    given.exception = ExceptionText{"agreed", {"AA"}};
    QCOMPARE(codeOf(ceremony.record(given)), "ceremony.initials");
    given.exception = ExceptionText{"agreed", {"AA", "AA"}};
    QCOMPARE(codeOf(ceremony.record(given)), "ceremony.initials");
    given.exception = ExceptionText{"agreed", {"AA", "XX"}};
    QCOMPARE(codeOf(ceremony.record(given)), "ceremony.initials");
    given.exception = ExceptionText{" ", {"AA", "WW"}};
    QCOMPARE(codeOf(ceremony.record(given)), "ceremony.initials");
    given.exception = ExceptionText{"agreed by both", {"AA", "WW"}};
    const auto recorded = ceremony.record(given).value();
    QCOMPARE(QString::fromStdString(recorded.lifted.front().error.code), lifted);
    QCOMPARE(ceremony.state().exceptions.back().text, "agreed by both");
    QCOMPARE(ceremony.state().mark(given.step).status, record::StepStatus::done);
}

/// An exception is for the interfaces that it names.
void GatesTest::makesNoKeyOnANetworkThatNobodyExcepted() {
    Stage stage;
    auto ceremony = stage.before("key:ben");
    const auto gate = [&](const std::vector<std::string>& found) { return codeOf(ceremony.requireNoNetwork(found)); };
    QCOMPARE(gate({}), "accepted");
    QCOMPARE(gate({"eth0"}), "machine.network");
    QCOMPARE(codeOf(ceremony.exceptNetwork("", {"eth0"}, {"the projector", {"AA"}})), "ceremony.initials");
    QCOMPARE(codeOf(ceremony.exceptNetwork("", {}, {"the projector", {"AA", "WW"}})), "ceremony.value");
    QCOMPARE(codeOf(ceremony.exceptNetwork("", {"e\u202eth"}, {"the projector", {"AA", "WW"}})), "ceremony.value");
    QCOMPARE(gate({"eth0"}), "machine.network");
    QCOMPARE(codeOf(ceremony.exceptNetwork("", {"eth0"}, {"the projector", {"AA", "WW"}})), "accepted");
    QCOMPARE(gate({"eth0"}), "accepted");
    QCOMPARE(gate({"eth0", "wlan0"}), "machine.network");
    QCOMPARE(ceremony.state().exceptions.back().network, std::vector<std::string>{"eth0"});
    QVERIFY(
        QString::fromStdString(ceremony.textOf("exceptions").value()).contains(QStringLiteral("network path eth0")));
    // The machine is looked at again: what was excepted stands, what is new does not.
    auto again = machineInput("pass");
    again.values.emplace_back("network", "eth0");
    QCOMPARE(codeOf(ceremony.record(again)), "accepted");
    again.values.emplace_back("network", "wlan0");
    QCOMPARE(codeOf(ceremony.record(again)), "ceremony.needs-exception");
}

void GatesTest::letsNobodyExceptANetworkWhereThePlanForbidsIt() {
    auto strict = std::string(stagePlan);
    strict.replace(strict.find("\"sealed\""), 0, "\"policy\": {\"strict-air-gap\": true},\n  ");
    Stage stage(strict);
    auto ceremony = stage.before("key:ben");
    const ExceptionText word{"the projector", {"AA", "WW"}};
    QCOMPARE(codeOf(ceremony.requireNoNetwork({"eth0"})), "machine.network-strict");
    QCOMPARE(codeOf(ceremony.exceptNetwork("", {"eth0"}, word)), "machine.network-strict");
    auto input = machineInput("pass");
    input.values.emplace_back("network", "eth0");
    input.exception = word;
    QCOMPARE(codeOf(ceremony.record(input)), "machine.network-strict");
}

void GatesTest::leavesOutAStepOnlyWithTwoPeoplesInitials() {
    Stage stage;
    auto ceremony = stage.before("machine");
    QCOMPARE(codeOf(ceremony.skip("machine", "", {"no time", {"AA"}})), "ceremony.initials");
    QCOMPARE(codeOf(ceremony.skip("complete", "", {"no time", {"AA", "WW"}})), "ceremony.not-exceptable");
    QCOMPARE(codeOf(ceremony.skip("machine", "Ada Admin", {"no time", {"AA", "WW"}})), "accepted");
    QCOMPARE(ceremony.state().mark("machine").status, record::StepStatus::excepted);
    QCOMPARE(codeOf(ceremony.skip("machine", "Ada Admin", {"no time", {"AA", "WW"}})), "ceremony.done");
}

void GatesTest::neverLeavesOutWhatNothingReplaces() {
    Stage stage;
    auto ceremony = stage.before("key:ben");
    for (const auto* id : {"key:ben", "draft", "complete", "release", "close"})
        QCOMPARE(codeOf(ceremony.skip(id, "Ada Admin", {"no", {"AA", "WW"}})), "ceremony.not-exceptable");
}

void GatesTest::findsAKeyThatIsNotNew() {
    Stage stage;
    auto ceremony = stage.before("key:cleo");
    QCOMPARE(codeOf(ceremony.record(keyInput("cleo", keyOf("ben").object()))), "ceremony.key-known");
    auto renamed = keyOf("ben").object();
    renamed.set("x-name", "another keyid");
    QCOMPARE(codeOf(ceremony.record(keyInput("cleo", renamed))), "ceremony.key-known");
}

void GatesTest::setsAWrongKeyFileRightUntilThePayloadIsFixed() {
    Stage stage;
    auto ceremony = stage.before("custody:ben");
    QCOMPARE(codeOf(ceremony.record(keyInput("ben", keyOf("ben").object()))), "ceremony.done");
    auto other = keyInput("ben", TestKey('z').object());
    QCOMPARE(codeOf(ceremony.record(other)), "ceremony.needs-exception");
    other.exception = ExceptionText{"it was the file of another key", {"AA", "WW"}};
    QCOMPARE(codeOf(ceremony.record(other)), "accepted");
    QCOMPARE(ceremony.state().mark("key-words:ben").status, record::StepStatus::open);
    Stage fixed;
    auto later = fixed.before("second-encoder");
    QCOMPARE(codeOf(later.record(other)), "ceremony.done");
}

void GatesTest::takesThePrintedSheetAfterAnInterruption() {
    Stage stage;
    auto ceremony = stage.before("sign-checkpoint");
    const auto sheet = ceremony.checkpointHead();
    (void)ceremony.releasing(*ceremony.document()).value();  // any intent without a result
    QCOMPARE(ceremony.checkpointHead(), sheet);
    QVERIFY(ceremony.head() != sheet);
}

void GatesTest::signsNothingBeforeItsTime() {
    Stage stage;
    auto ceremony = stage.before("sign-checkpoint");
    const metadata::KeyId ben(keyOf("ben").keyid());
    QCOMPARE(ceremony.requireMaySign(ben).error().code, "ceremony.not-yet");
    QCOMPARE(ceremony.requestFor("Ben Holder", "").error().code, "ceremony.not-yet");
    Stage later;
    auto due = later.before("sign ben");
    QVERIFY(due.requireMaySign(ben));
}

void GatesTest::keepsRealAndRehearsalApart() {
    auto marked = keyOf("ben").object();
    marked.set(metadata::rehearsalMark, true);
    Stage real;
    auto ceremony = real.before("key:ben");
    QCOMPARE(codeOf(ceremony.record(keyInput("ben", marked))), "rehearsal.key-in-real-root");
    auto text = std::string(stagePlan);
    text.replace(text.find(R"("day")"), 0, R"("rehearsal": true, )");
    text.replace(text.find("2027-06-01T00"), 13, "2026-11-28T00");
    Stage rehearsal(text);
    auto rehearsed = rehearsal.before("key:ben");
    QCOMPARE(codeOf(rehearsed.record(keyInput("ben", keyOf("ben").object()))), "rehearsal.real-key-in-rehearsal");
    QCOMPARE(codeOf(rehearsed.record(keyInput("ben", marked))), "accepted");
}

void GatesTest::refusesARehearsalsClockInARealCeremony() {
    Stage stage;
    const auto begun =
        Ceremony::create(stage.ports(), stage.folder(), stagePlan, UtcTime::parse("2027-01-01T00:00:00Z").value());
    QCOMPARE(begun.error().code, "ceremony.clock-simulated");
    QVERIFY(!stage.disk.exists(stage.folder()));
}

void GatesTest::composesTheDraftThatThePlanSays() {
    Stage stage;
    auto ceremony = stage.before("draft");
    const auto draft = parsed(ceremony.composeDraft().value());
    const auto& root = draft.root();
    QCOMPARE(root.role(metadata::RoleName::root).threshold.number(), 2);
    QCOMPARE(root.role(metadata::RoleName::root).keyids.size(), std::size_t(3));
    QVERIFY(root.lists(metadata::RoleName::timestamp, metadata::KeyId(keyOf("online").keyid())));
    auto other = rotation::RootDraft::read(ceremony.composeDraft().value()).value();
    other.setThreshold(metadata::RoleName::targets, 1).value();
    auto input = step("draft");
    input.files = {brought("draft.json", other.document())};
    QCOMPARE(codeOf(ceremony.record(input)), "ceremony.mismatch");
    other = rotation::RootDraft::read(ceremony.composeDraft().value()).value();
    (void)other.addKey(TestKey('z').object(), metadata::RoleName::root).value();
    input.files = {brought("draft.json", other.document())};
    QCOMPARE(codeOf(ceremony.record(input)), "ceremony.mismatch");
}

void GatesTest::opensThePayloadsStepsAgainWhenAnotherDraftIsFixed() {
    Stage stage;
    auto ceremony = stage.before("complete");
    auto input = step("draft");
    auto other = rotation::RootDraft::read(ceremony.composeDraft().value()).value();
    other.setMember("x-note", "second").value();
    input.files = {brought("draft.json", other.document())};
    QCOMPARE(codeOf(ceremony.record(input)), "ceremony.needs-exception");
    input.exception = ExceptionText{"a name was wrong", {"AA", "WW"}};
    QCOMPARE(codeOf(ceremony.record(input)), "accepted");
    QCOMPARE(ceremony.state().mark("sign:Ben Holder").status, record::StepStatus::open);
    QCOMPARE(ceremony.state().mark("sign-checkpoint").status, record::StepStatus::open);
    QVERIFY(!ceremony.document()->isSigned());
}

void GatesTest::releasesOnlyWhatItHasFixed() {
    Stage stage;
    auto ceremony = stage.before("complete");
    QCOMPARE(ceremony.requireReleasable(*ceremony.document()).error().code, "release.transcript");
    Stage other;
    auto finished = other.before("release");
    QVERIFY(finished.requireReleasable(*finished.document()));
    auto changed = rotation::RootDraft::read(metadata::writeUnsigned(finished.document()->root().signedPart())).value();
    changed.setMember("x-note", "another payload").value();
    QCOMPARE(finished.requireReleasable(parsed(changed.document())).error().code, "release.transcript");
}

void GatesTest::foldsTheSameStateFromTheSameTranscript() {
    Stage stage;
    auto ceremony = stage.before("release");
    const auto read = Ceremony::openForReading(stage.ports(), stage.folder()).value();
    QCOMPARE(read.head(), ceremony.head());
    QCOMPARE(read.state().records, ceremony.state().records);
    const auto mine = ceremony.steps();
    const auto theirs = read.steps();
    for (std::size_t i = 0; i < mine.size(); ++i)
        QCOMPARE(mine[i].mark.status, theirs[i].mark.status);
    QCOMPARE(read.document()->received(), ceremony.document()->received());
}
