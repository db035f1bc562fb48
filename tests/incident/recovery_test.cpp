#include "recovery_test.h"

#include "published.h"

using namespace anchorite;
using namespace anchorite::test;
using rotation::Incident;
using rotation::PublishedRoots;
using rotation::Recovery;

namespace {

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("ok") : QString::fromStdString(result.error().code);
}

Incident assessed(const IncidentMarks& marks, const PublishedRecipe& recipe = {},
                  const std::vector<PublishedRecipe>& earlier = {}) {
    PublishedRoots roots{payloadOf(recipe), {}};
    for (const auto& root : earlier)
        roots.earlier.push_back(payloadOf(root));
    return assess(roots, marks).value();
}

std::string slotsOf(const Recovery& recovery) {
    std::string names;
    for (const auto& slot : recovery.openSlots())
        names += (names.empty() ? "" : " ") + slot.name;
    return names;
}

/// A new key for each slot, from the capital letters on.
std::map<std::string, Json> filled(const Recovery& recovery) {
    std::map<std::string, Json> keys;
    char letter = 'A';
    for (const auto& slot : recovery.openSlots())
        keys.emplace(slot.name, keyOf(letter++).object);
    return keys;
}

std::set<std::string> keyidsIn(const rotation::RootDraft& draft, const char* role) {
    std::set<std::string> ids;
    for (const auto& id : *draft.signedPart().find("roles")->find(role)->find("keyids")->asArray())
        ids.insert(*id.asString());
    return ids;
}

std::set<std::string> keyidsOf(const std::string& letters) {
    std::set<std::string> ids;
    for (const char letter : letters)
        ids.insert(keyOf(letter).keyid);
    return ids;
}

}  // namespace

void RecoveryTest::replacesTheOnlineRolesWhollyWhenAnyIsInDoubt_data() {
    QTest::addColumn<QString>("stolen");
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("openSlots");
    const auto row = [](const char* name, const char* stolen, const char* lost, const char* names) {
        QTest::newRow(name) << stolen << lost << names;
    };
    const char* const online = "snapshot-new-1 timestamp-new-1";
    row("timestamp", "m", "", online);
    row("snapshot", "s", "", online);
    row("both", "sm", "", online);
    row("one targets key", "t", "", "targets-new-1 snapshot-new-1 timestamp-new-1");
    row("a threshold of targets", "tu", "", "targets-new-1 targets-new-2 snapshot-new-1 timestamp-new-1");
    row("root alone", "a", "", "root-new-1");
    row("root stolen and lost", "a", "b", "root-new-1 root-new-2");
    row("root stolen and lost at once", "a", "a", "root-new-1");
    row("a lost timestamp key is no doubt", "", "m", "timestamp-new-1");
    row("a lost targets key", "", "t", "targets-new-1");
}

void RecoveryTest::replacesTheOnlineRolesWhollyWhenAnyIsInDoubt() {
    QFETCH(QString, stolen);
    QFETCH(QString, lost);
    QFETCH(QString, openSlots);
    const auto incident = assessed(marked(stolen.toStdString(), lost.toStdString()));
    QVERIFY(incident.recovery);
    QCOMPARE(QString::fromStdString(slotsOf(*incident.recovery)), openSlots);
}

void RecoveryTest::replacesThemTooWhenOnlyNumbersWerePushedAhead() {
    IncidentMarks marks;
    marks.delegations.push_back({"releases", 3, 2, 2, 0});
    QVERIFY(!assessed(marks).recovery);
    marks.good["releases"] = 7;
    marks.seen["releases"] = 7;
    QVERIFY(!assessed(marks).recovery);
    marks.seen["releases"] = 8;
    const auto incident = assessed(marks);
    QCOMPARE(idsOf(incident), std::string("E12"));
    QCOMPARE(slotsOf(*incident.recovery), std::string("snapshot-new-1 timestamp-new-1"));
    QCOMPARE(incident.recovery->numbers().back().number, std::optional<std::int64_t>(1008));
}

void RecoveryTest::takesOneNewKeyForBothOnlineRoles() {
    const auto recovery = *assessed(marked("m")).recovery;
    const auto object = keyOf('N').object;
    const auto draft = recovery.draft({{"snapshot-new-1", object}, {"timestamp-new-1", object}}).value();
    QCOMPARE(keyidsIn(draft, "snapshot"), keyidsOf("N"));
    QCOMPARE(keyidsIn(draft, "timestamp"), keyidsOf("N"));
    const auto root = *assessed(marked("ab")).recovery;
    QCOMPARE(codeOf(root.draft({{"root-new-1", object}, {"root-new-2", object}})), QString("draft.key-present"));
}

void RecoveryTest::cannotBeFrozenWhileASlotIsOpen() {
    for (const char* stolen : {"a", "m", "ab", "t", "abc"}) {
        const auto recovery = *assessed(marked(stolen)).recovery;
        auto draft = recovery.open().value();
        metadata::KeyReader keys;
        QCOMPARE(codeOf(draft.freeze(keys)), QString("draft.incomplete"));
        // Nor when a person has put in some of the keys: the threshold waits until it is set again.
        (void)draft.addKey(keyOf('A').object, recovery.openSlots().front().role).value();
        QCOMPARE(codeOf(draft.freeze(keys)), QString("draft.incomplete"));
        const auto again = rotation::RootDraft::read(draft.document());
        QCOMPARE(codeOf(again), QString("ok"));
        for (const char* suspect = stolen; *suspect; ++suspect)
            QVERIFY(!again->document().contains(keyOf(*suspect).keyid));
        auto some = filled(recovery);
        some.erase(some.begin());
        QCOMPARE(codeOf(recovery.draft(some)), QString("incident.open-slot"));
    }
}

void RecoveryTest::becomesAnOrdinaryDraftOnceEverySlotIsFilled() {
    const auto recovery = *assessed(marked("a", "b", "m")).recovery;
    const auto draft = recovery.draft(filled(recovery)).value();
    QCOMPARE(draft.version(), 6);
    metadata::KeyReader keys;
    QCOMPARE(codeOf(draft.freeze(keys)), QString("ok"));
    QCOMPARE(keyidsIn(draft, "root"), keyidsOf("cdeAB"));
    QCOMPARE(keyidsIn(draft, "snapshot"), keyidsOf("C"));
    QCOMPARE(keyidsIn(draft, "timestamp"), keyidsOf("D"));
    QCOMPARE(keyidsIn(draft, "targets"), keyidsOf("tuv"));
    auto strange = filled(recovery);
    strange.emplace("root-new-9", keyOf('Z').object);
    QCOMPARE(codeOf(recovery.draft(strange)), QString("incident.unknown-slot"));
}

void RecoveryTest::keepsThresholds() {
    const PublishedRecipe recipe{.snapshot = {"sno", 2}, .timestamp = {"mpq", 3}};
    const auto recovery = *assessed(marked("abcm"), recipe).recovery;
    const auto draft = recovery.draft(filled(recovery)).value();
    for (const auto& [role, threshold] :
         std::map<const char*, int>{{"root", 3}, {"targets", 2}, {"snapshot", 2}, {"timestamp", 3}}) {
        const auto* json = draft.signedPart().find("roles")->find(role);
        QCOMPARE(json->find("threshold")->asInteger(), std::optional<std::int64_t>(threshold));
        QCOMPARE(json->find("keyids")->asArray()->size(), std::string_view(role) == "root" ? 5U : 3U);
    }
}

void RecoveryTest::refusesKeysThatMustNotComeBack_data() {
    QTest::addColumn<QString>("slot");
    QTest::addColumn<char>("letter");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* slot, char letter, const char* code) {
        QTest::newRow(name) << slot << letter << code;
    };
    row("a stolen root key", "root-new-1", 'a', "incident.suspect-key");
    row("a maybe stolen timestamp key", "timestamp-new-1", 'm', "incident.suspect-key");
    row("a stolen key in another role", "snapshot-new-1", 'm', "incident.suspect-key");
    row("a lost root key", "root-new-2", 'b', "incident.retired-key");
    row("the clean snapshot key that leaves", "snapshot-new-1", 's', "incident.retired-key");
    row("it in the other online role", "timestamp-new-1", 's', "incident.retired-key");
    row("a key that only an earlier root has", "root-new-1", 'x', "incident.retired-key");
    row("a stolen key of an earlier root", "root-new-1", 'y', "incident.suspect-key");
    row("a key that left this role earlier", "timestamp-new-1", 't', "incident.retired-key");
    row("a key that the role has", "root-new-1", 'c', "draft.key-present");
    row("an ordinary new key", "root-new-1", 'Z', "ok");
}

void RecoveryTest::refusesKeysThatMustNotComeBack() {
    QFETCH(QString, slot);
    QFETCH(char, letter);
    QFETCH(QString, code);
    const PublishedRecipe earlier{.version = 4, .root = {"xyz", 3}, .timestamp = {"t", 1}};
    const auto recovery = *assessed(marked("ay", "b", "m"), {}, {earlier}).recovery;
    auto keys = filled(recovery);
    QVERIFY(keys.contains(slot.toStdString()));
    keys[slot.toStdString()] = keyOf(letter).object;
    QCOMPARE(codeOf(recovery.draft(keys)), code);
    // Another name inside the object makes another keyid, but no other key.
    auto renamed = keyOf(letter).object;
    renamed.set("x-name", "somebody else");
    keys[slot.toStdString()] = renamed;
    QCOMPARE(codeOf(recovery.draft(keys)), code);
}

void RecoveryTest::dropsEveryKeyOfWhichSomeAreStolen() {
    IncidentMarks marks;
    marks.counts.push_back({RoleName::root, 2, Mark::stolen});
    mark(marks, "a", Mark::clean);
    const auto incident = assessed(marks);
    QCOMPARE(slotsOf(*incident.recovery), std::string("root-new-1 root-new-2 root-new-3 root-new-4"));
    QCOMPARE(incident.roles[0].stolen, 2);
    const auto draft = incident.recovery->draft(filled(*incident.recovery)).value();
    QCOMPARE(keyidsIn(draft, "root"), keyidsOf("aABCD"));
}

void RecoveryTest::addsSlotsForLostKeysThatNobodyNamed() {
    IncidentMarks marks;
    marks.counts.push_back({RoleName::root, 1, Mark::lost});
    const auto incident = assessed(marks);
    QCOMPARE(slotsOf(*incident.recovery), std::string("root-new-1"));
    QVERIFY(!incident.recovery->openSlots().front().replaces);
    metadata::KeyReader keys;
    QCOMPARE(codeOf(incident.recovery->open()->freeze(keys)), QString("draft.incomplete"));
    QCOMPARE(keyidsIn(incident.recovery->draft(filled(*incident.recovery)).value(), "root"), keyidsOf("abcdeA"));
    QCOMPARE(incident.roles[0].able, 4);
}

void RecoveryTest::namesTheNextNumbers_data() {
    QTest::addColumn<qint64>("good");
    QTest::addColumn<qint64>("seen");
    QTest::addColumn<qint64>("next");
    QTest::addColumn<bool>("onlyRotation");
    const auto row = [](const char* name, qint64 good, qint64 seen, qint64 next, bool onlyRotation) {
        QTest::newRow(name) << good << seen << next << onlyRotation;
    };
    row("nothing known", 0, 0, 0, false);
    row("one above the last good", 41, 0, 42, false);
    row("the attacker is not ahead", 41, 41, 42, false);
    row("above the attacker", 41, 5000, 6000, false);
    row("good is not known", 0, 5000, 6000, false);
    row("the last that fits", 41, 2147482647, 2147483647, false);
    row("one too near the limit", 41, 2147482648, 42, true);
    row("at the limit", 41, 2147483647, 42, true);
    row("far beyond it", 41, 9007199254740993, 42, true);
    row("at the limit, good not known", 0, 2147483647, 0, true);
    row("good at the limit", 2147483647, 0, 0, true);
}

void RecoveryTest::namesTheNextNumbers() {
    QFETCH(qint64, good);
    QFETCH(qint64, seen);
    QFETCH(qint64, next);
    QFETCH(bool, onlyRotation);
    auto marks = marked("m");
    if (good > 0)
        marks.good["snapshot"] = good;
    if (seen > 0)
        marks.seen["snapshot"] = seen;
    const auto incident = assessed(marks);
    const auto found = std::ranges::find(incident.recovery->numbers(), "snapshot", &rotation::NextNumber::role);
    QCOMPARE(found->number.value_or(0), next);
    QCOMPARE(found->onlyRotation, onlyRotation);
    QVERIFY(!found->reason.empty());
}

void RecoveryTest::lastsANormalTime_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("expires");
    QTest::newRow("a year") << "2026-12-01T00:00:00Z" << 0 << 0 << "2027-12-01T00:00:00Z";
    QTest::newRow("a midnight") << "2026-12-01T12:34:56Z" << 0 << 0 << "2027-12-02T00:00:00Z";
    QTest::newRow("as people say") << "2026-12-01T00:00:00Z" << 90 << 0 << "2027-03-01T00:00:00Z";
    QTest::newRow("never under 30 days") << "2026-12-01T23:59:59Z" << 30 << 0 << "2027-01-01T00:00:00Z";
    QTest::newRow("tuf-on-ci's period") << "2026-12-01T00:00:00Z" << 0 << 182 << "2027-06-01T00:00:00Z";
    QTest::newRow("a period too short") << "2026-12-01T00:00:00Z" << 0 << 7 << "2027-12-01T00:00:00Z";
}

void RecoveryTest::lastsANormalTime() {
    QFETCH(QString, at);
    QFETCH(int, days);
    QFETCH(int, period);
    QFETCH(QString, expires);
    auto marks = marked("a");
    marks.at = UtcTime::parse(at.toStdString()).value();
    if (days > 0)
        marks.lifetimeDays = days;
    const auto change = [&](Json& part) {
        if (period > 0)
            part.set("x-tuf-on-ci-expiry-period", period);
    };
    const auto recovery = *assessed(marks, {.change = change}).recovery;
    QCOMPARE(QString::fromStdString(recovery.expires()->text()), expires);
    const auto draft = recovery.draft(filled(recovery)).value();
    QCOMPARE(QString::fromStdString(*draft.signedPart().findString("expires")), expires);
}

void RecoveryTest::proposesNothingWhereNothingHelps_data() {
    QTest::addColumn<QString>("stolen");
    QTest::addColumn<QString>("lost");
    QTest::newRow("nothing is marked") << "" << "";
    QTest::newRow("too many root keys lost") << "" << "abc";
    QTest::newRow("a threshold stolen and gone") << "abc" << "abc";
    QTest::newRow("an earlier root's keys") << "xy" << "";
}

void RecoveryTest::proposesNothingWhereNothingHelps() {
    QFETCH(QString, stolen);
    QFETCH(QString, lost);
    const PublishedRecipe earlier{.version = 4, .root = {"xyz", 2}};
    const auto incident = assessed(marked(stolen.toStdString(), lost.toStdString()), {}, {earlier});
    QVERIFY(!incident.recovery);
    QVERIFY(incident.smallest.empty());
    QVERIFY(!incident.verdict.empty());
}

void RecoveryTest::dropsASecondKeyidOfAStolenKey() {
    const auto twin = [](Json& part) {
        auto object = keyOf('a').object;
        object.set("x-name", "twin");
        part.find("keys")->set(metadata::keyIdOf(object).text(), object);
        part.find("roles")->find("root")->find("keyids")->asArray()->push_back(Json(metadata::keyIdOf(object).text()));
    };
    const auto incident = assessed(marked("a"), {.change = twin});
    QCOMPARE(incident.roles[0].keys, 5);
    QCOMPARE(incident.roles[0].stolen, 1);
    QCOMPARE(incident.recovery->departures().size(), 2U);
    QCOMPARE(slotsOf(*incident.recovery), std::string("root-new-1"));
    const auto draft = incident.recovery->draft(filled(*incident.recovery)).value();
    QCOMPARE(keyidsIn(draft, "root"), keyidsOf("bcdeA"));
    QVERIFY(!draft.document().contains(keyOf('a').hex));
}

void RecoveryTest::dropsASuspectKeyThatNoRoleLists() {
    const auto idle = [](Json& part) { part.find("keys")->set(keyOf('i').keyid, keyOf('i').object); };
    const auto incident = assessed(marked("i"), {.change = idle});
    QVERIFY(incident.recovery);
    QVERIFY(!incident.recovery->open()->document().contains(keyOf('i').keyid));
    QVERIFY(!incident.recovery->draft({})->document().contains(keyOf('i').keyid));
}

void RecoveryTest::saysInWhichOrderThingsGoOut() {
    const auto place = [](const Incident& incident, const char* words) {
        const auto found =
            std::ranges::find_if(incident.publication, [&](const auto& line) { return line.contains(words); });
        return found - incident.publication.begin();
    };
    const auto online = assessed(marked("m"));
    QVERIFY(place(online, "disable the old online keys") < place(online, "content-addressed"));
    QVERIFY(place(online, "content-addressed") < place(online, "publish 6.root.json"));
    QVERIFY(place(online, "publish 6.root.json") < place(online, "publish a timestamp signed by the new key"));
    QVERIFY(place(online, "publish a timestamp") < place(online, "destroy old keys only then"));
    const auto fixedNames = assessed(marked("m"), {.change = [](Json& p) { p.set("consistent_snapshot", false); }});
    QVERIFY(fixedNames.publication[1].contains("upload nothing else before the root"));
    const auto race = assessed(marked("abc"));
    QVERIFY(std::cmp_less(place(race, "new trust anchor"), race.publication.size()));
    QVERIFY(std::cmp_equal(place(online, "new trust anchor"), online.publication.size()));
}

void RecoveryTest::namesTheFateOfEveryOldKey() {
    const auto incident = assessed(marked("a", "b", "m"));
    const auto fate = [&](char letter) {
        for (const auto& key : incident.keys)
            if (key.keyids.front().text() == keyOf(letter).keyid)
                return key.fate;
        return std::string("not named");
    };
    QVERIFY(fate('a').contains("keep it sealed until every edge shows root 6"));
    QVERIFY(fate('b').contains("if it turns up"));
    QCOMPARE(fate('c'), std::string("stays"));
    QVERIFY(fate('m').contains("take it out of use at once"));
    QVERIFY(fate('s').contains("leaves with root 6"));
    QCOMPARE(fate('t'), std::string("not named"));
}

void RecoveryTest::draftsNoOtherDialect() {
    const auto uptane = [](Json& part) {
        part.remove("spec_version");
        for (const auto& member : std::vector(part.find("keys")->members()))
            part.find("keys")->find(member.name)->remove("scheme");
    };
    const auto incident = assessed(marked("a"), {.change = uptane});
    QVERIFY(incident.recovery);
    QCOMPARE(codeOf(incident.recovery->open()), QString("draft.dialect"));
    QCOMPARE(codeOf(incident.recovery->draft(filled(*incident.recovery))), QString("draft.dialect"));
}
