#include "plan/problems_test.h"

#include "plan/plan_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using record::CeremonyType;

namespace {

/// `plan.no-spare thresholds.root`, ` lifted` behind it when an exception lifts it.
QStringList problemsIn(const record::Plan& plan) {
    QStringList list;
    for (const auto& problem : problemsOf(plan))
        list << QString::fromStdString(problem.code + " " + problem.path + (problem.lifted ? " lifted" : ""));
    return list;
}

QString lifting(const char* code) {
    return QString(R"(exceptions[0]={"code":"%1","reason":"agreed on 3 May","initials":["IL","HS"]})").arg(code);
}

void row(const char* name, CeremonyType type, const QStringList& edits, const QStringList& problems) {
    QTest::newRow(name) << static_cast<int>(type) << edits << problems;
}

constexpr auto first = CeremonyType::firstRoot;
constexpr auto renewal = CeremonyType::renewal;
constexpr auto replace = CeremonyType::replaceHolder;
constexpr auto raise = CeremonyType::raiseThreshold;
constexpr auto online = CeremonyType::onlineKeys;
constexpr auto rotation = CeremonyType::rotation;
constexpr auto emergency = CeremonyType::emergency;

void thresholdRows() {
    row("root signed by one key", first, {"thresholds.root=1"},
        {"plan.threshold-low thresholds.root", "plan.one-site keys"});
    row("targets signed by one key", first, {"thresholds.targets=1"}, {"plan.threshold-low thresholds.targets"});
    row("targets signed by one online key", first,
        {"thresholds.targets=1", "keys[5].online=true", "keys[5].holder=\"Omar Haddad\"", lifting("plan.two-roles")},
        {"plan.threshold-low thresholds.targets", "plan.two-roles keys[5].roles lifted"});
    row("a low threshold cannot be lifted", first, {"thresholds.targets=1", lifting("plan.threshold-low")},
        {"plan.threshold-low thresholds.targets", "plan.exception exceptions[0]"});
    row("more signatures than root keys", first, {"thresholds.root=6"}, {"plan.impossible-quorum thresholds.root"});
    row("more signatures than targets keys", first, {"thresholds.targets=4"},
        {"plan.impossible-quorum thresholds.targets"});
    row("more signatures than timestamp keys", first, {"thresholds.timestamp=2"},
        {"plan.impossible-quorum thresholds.timestamp"});
    row("too few holders who can sign", first,
        {"keys[0].holder=\"Hana Sato\"", "keys[1].holder=\"Nobody\"", "keys[2].holder=\"Omar Haddad\""},
        {"plan.impossible-quorum thresholds.root", "plan.unknown-person keys[0].holder",
         "plan.unknown-person keys[1].holder", "plan.unknown-person keys[2].holder"});
    row("nobody can sign for the root before", renewal,
        {"keys[0].roles=[\"targets\"]", "keys[1].roles=[\"targets\"]", "keys[2].roles=[\"targets\"]",
         "keys[3].roles=[\"targets\"]", "keys[4].roles=[\"targets\"]"},
        {"plan.role-without-keys keys", "plan.impossible-quorum keys"});
    row("no spare key", first, {"thresholds.root=5"}, {"plan.no-spare thresholds.root"});
    row("no spare key, lifted", first, {"thresholds.root=5", lifting("plan.no-spare")},
        {"plan.no-spare thresholds.root lifted"});
    row("a removed key is no spare", replace, {"thresholds.root=5"}, {"plan.no-spare thresholds.root"});
    row("a role without keys", first, {"keys[8].roles=[\"snapshot\"]"}, {"plan.role-without-keys keys"});
    row("a role whose only key is removed", emergency, {"keys[10].roles=[\"timestamp\"]"},
        {"plan.role-without-keys keys"});
}

void countingRows() {
    row("one person alone", first,
        {"keys[1].holder=\"Amara Osei\"", "keys[2].holder=\"Amara Osei\"", "keys[1].site=\"Oslo\"",
         "keys[2].site=\"Bergen\""},
        {"plan.few-holders thresholds.root"});
    row("two people instead of three", first, {"keys[1].holder=\"Amara Osei\"", "keys[1].site=\"Oslo\""},
        {"plan.few-holders thresholds.root"});
    row("two people instead of three, lifted", first,
        {"keys[1].holder=\"Amara Osei\"", "keys[1].site=\"Oslo\"", lifting("plan.few-holders")},
        {"plan.few-holders thresholds.root lifted"});
    row("one site, by the keys", first, {"keys[1].site=\"accra\"", "keys[2].site=\"Accra\""}, {"plan.one-site keys"});
    row("one site, by the people", first, {"people[2].site=\"Accra\"", "people[3].site=\"Accra\""},
        {"plan.one-site keys"});
    row("one site, lifted", first, {"people[2].site=\"Accra\"", "people[3].site=\"Accra\"", lifting("plan.one-site")},
        {"plan.one-site keys lifted"});
    row("sites that nobody names", first, {"people[1].site=", "people[2].site=", "people[3].site=\"\""},
        {"plan.one-site keys"});
    row("two at one site are not enough", first, {"people[2].site=\"Accra\""}, {});
}

void peopleRows() {
    row("one name twice", first, {"people[6].name=\"Jonas Weber\""}, {"plan.same-person people[7].name"});
    row("one name in other letters", first, {"people[6].name=\"jonas WEBER\""}, {"plan.same-person people[7].name"});
    row("one pair of initials twice", first, {"people[7].initials=\"HS\""}, {"plan.same-person people[7].initials"});
    row("administrator and witness", first, {"people[0].duties=[\"administrator\",\"witness\"]"},
        {"plan.administrator-witness people[0].duties"});
    row("administrator and witness, never lifted", first,
        {"people[0].duties=[\"administrator\",\"witness\"]", lifting("plan.administrator-witness")},
        {"plan.administrator-witness people[0].duties", "plan.exception exceptions[0]"});
    row("administrator and witness under two names", first, {"people[6].name=\"ingrid larsen\""},
        {"plan.same-person people[6].name"});
    row("no administrator", first, {"people[0].duties=[\"auditor\"]"}, {"plan.no-administrator people"});
    const QStringList alone{"people[6].duties=[\"auditor\"]", "people[7].duties=[\"auditor\"]"};
    row("no witness", first, alone, {"plan.no-witness people"});
    row("no witness, not to be lifted where keys are made", first, alone + QStringList{lifting("plan.no-witness")},
        {"plan.no-witness people", "plan.exception exceptions[0]"});
    row("no witness of a rehearsal, lifted", first,
        alone + QStringList{lifting("plan.no-witness"), "rehearsal=true", "expires=\"2026-11-30\""},
        {"plan.no-witness people lifted"});
    row("no witness of a renewal, lifted", renewal, alone + QStringList{lifting("plan.no-witness")},
        {"plan.no-witness people lifted"});
    row("the only witness makes two keys", first, alone + QStringList{"people[1].duties=[\"key-holder\",\"witness\"]"},
        {"plan.no-witness people", "plan.no-witness people"});
    row("two witnesses who make keys watch each other", first,
        alone + QStringList{"people[1].duties=[\"key-holder\",\"witness\"]",
                            "people[2].duties=[\"key-holder\",\"witness\"]"},
        {});
}

void keyRows() {
    row("a holder who is not in the plan", first, {"keys[5].holder=\"Eve\""}, {"plan.unknown-person keys[5].holder"});
    row("a holder in other letters", first, {"keys[5].holder=\"amara osei\""}, {"plan.unknown-person keys[5].holder"});
    row("a holder without the duty", first, {"keys[5].holder=\"Ingrid Larsen\""},
        {"plan.unknown-person keys[5].holder"});
    row("an online key of a key holder", first, {"keys[8].holder=\"Amara Osei\""},
        {"plan.impossible-quorum thresholds.snapshot", "plan.impossible-quorum thresholds.timestamp",
         "plan.unknown-person keys[8].holder"});
    row("an online key in root, never lifted", first,
        {"keys[0].online=true", "keys[0].holder=\"Omar Haddad\"", lifting("plan.two-roles")},
        {"plan.two-roles keys[0].roles", "plan.exception exceptions[0]"});
    row("an online key in root and targets: only the second is lifted", first,
        {"keys[0].online=true", "keys[0].holder=\"Omar Haddad\"", "keys[5].online=true",
         "keys[5].holder=\"Omar Haddad\"", lifting("plan.two-roles")},
        {"plan.two-roles keys[0].roles", "plan.two-roles keys[5].roles lifted"});
    row("an online key in targets", first, {"keys[5].online=true", "keys[5].holder=\"Omar Haddad\""},
        {"plan.two-roles keys[5].roles"});
    row("an offline key in snapshot", first, {"keys[5].roles=[\"targets\",\"snapshot\"]"},
        {"plan.two-roles keys[5].roles"});
    row("an offline key in timestamp, lifted", first,
        {"keys[5].roles=[\"targets\",\"timestamp\"]", lifting("plan.two-roles")},
        {"plan.two-roles keys[5].roles lifted"});
    const QString same = "\"%1a7bdcd5afa926faf23261e80e7c550d54b1001b74b65c7b15e2fb7ce16d44\"";
    row("one keyid twice", renewal, {"keys[3].keyid=" + same.arg("4d"), "keys[4].keyid=" + same.arg("4d")},
        {"plan.key-twice keys[4].keyid"});
    row("one keyid twice, in capitals", renewal, {"keys[3].keyid=" + same.arg("4d"), "keys[4].keyid=" + same.arg("4D")},
        {"plan.key-twice keys[4].keyid"});
}

void expiryRows() {
    const auto expiry = [](const char* name, CeremonyType type, const QStringList& edits, bool fits) {
        row(name, type, edits, fits ? QStringList{} : QStringList{"plan.expiry expires"});
    };
    const QString day = "day=\"2026-11-24\"";
    expiry("400 days", first, {day, "expires=\"2027-12-29T00:00:00Z\""}, true);
    expiry("400 days and a second", first, {day, "expires=\"2027-12-29T00:00:01Z\""}, false);
    expiry("60 days", first, {day, "expires=\"2027-01-23T00:00:00Z\""}, true);
    expiry("a second short of 60 days", first, {day, "expires=\"2027-01-22T23:59:59Z\""}, false);
    expiry("on the day itself", first, {day, "expires=\"2026-11-24\""}, false);
    expiry("in the past", first, {day, "expires=\"2016-11-24\""}, false);
    expiry("above a stricter policy", first, {day, "expires=\"2027-11-19\"", "policy.longest-days=180"}, false);
    expiry("below a stricter policy", first, {day, "expires=\"2027-02-19\"", "policy.shortest-days=100"}, false);
    expiry("no day, nothing to judge from", first, {"day=", "expires=\"2099-01-01\""}, true);
    expiry("a rehearsal of 7 days", first, {day, "rehearsal=true", "expires=\"2026-12-01\""}, true);
    expiry("a rehearsal of 7 days and a second", first, {day, "rehearsal=true", "expires=\"2026-12-01T00:00:01Z\""},
           false);
    expiry("a rehearsal over at once", first, {day, "rehearsal=true", "expires=\"2026-11-24\""}, false);
    const QString night = "day=\"2028-03-14\"";
    expiry("an emergency of 30 days", emergency, {night, "policy=", "expires=\"2028-04-13\""}, true);
    expiry("an emergency a second short of 30 days", emergency, {night, "policy=", "expires=\"2028-04-12T23:59:59Z\""},
           false);
}

void originRows() {
    row("a first root with one before", first,
        {R"(predecessor={"version":1,"digest":"00000000000000000000000000000000000000000000000000000000000000ff"})"},
        {"plan.predecessor predecessor"});
    row("a later root without one before", renewal, {"predecessor="}, {"plan.predecessor predecessor"});
    row("a kept key without keyid", renewal, {"keys[1].keyid="}, {"plan.predecessor keys[1].keyid"});
    row("a removed key without keyid", replace, {"keys[4].keyid="}, {"plan.predecessor keys[4].keyid"});
}

void typeRows() {
    row("a first root that keeps a key", first, {"keys[5].part=\"kept\"", "keys[5].keyid=\"ab\""},
        {"plan.type keys[5].part"});
    row("a renewal that adds a key", renewal, {"keys[5].part=\"added\""}, {"plan.type keys[5].part"});
    row("a renewal that removes a key", renewal, {"keys[5].part=\"removed\""}, {"plan.type keys[5].part"});
    row("replacing a holder, none removed", replace, {"keys[4].part=\"kept\""}, {"plan.type keys"});
    row("replacing a holder, none added", replace, {"keys[5].part=\"kept\"", "keys[5].keyid=\"ab\""},
        {"plan.type keys"});
    row("replacing a holder, only of targets", replace, {"keys[4].roles=[\"targets\"]", "keys[5].roles=[\"targets\"]"},
        {"plan.type keys"});
    row("replacing a holder and an online key", replace,
        {R"(keys[10]={"label":"online-2","holder":"Omar Haddad","roles":["snapshot"],"online":true})"},
        {"plan.type keys[10].part"});
    row("raising a threshold and removing a key", raise, {"keys[0].part=\"removed\""}, {"plan.type keys[0].part"});
    row("raising a threshold and adding a targets key", raise,
        {R"(keys[11]={"label":"zola-targets","holder":"Zola Khumalo","roles":["targets"]})"},
        {"plan.type keys[11].part"});
    row("raising a threshold without a new key", raise,
        {"keys[6]=" +
         QString(R"({"label":"zola-root","holder":"Zola Khumalo","roles":["root"],"part":"kept","keyid":"ab"})")},
        {});
    row("online keys, none removed", online, {"keys[10].part=\"kept\""}, {"plan.type keys"});
    row("online keys, none added", online, {"keys[11].part=\"kept\"", "keys[11].keyid=\"ab\""}, {"plan.type keys"});
    row("online keys and a root key", online, {"keys[0].part=\"removed\""}, {"plan.type keys[0].part"});
    row("a rotation may change anything", rotation,
        {"keys[0].part=\"removed\"", "keys[9].part=\"removed\"",
         R"(keys[10]={"label":"online-2","holder":"Omar Haddad","roles":["snapshot","timestamp"],"online":true})"},
        {});
    row("an emergency may change anything", emergency, {}, {});
    row("an emergency that keeps the timestamp key", emergency, {"keys[9].part=\"kept\""},
        {"plan.emergency-rule keys[9].part"});
    row("an emergency that keeps the timestamp key, lifted", emergency,
        {"keys[9].part=\"kept\"", lifting("plan.emergency-rule")}, {"plan.emergency-rule keys[9].part lifted"});
}

void exceptionRows() {
    const auto exception = [](const char* name, const char* code, const char* reason, const char* initials) {
        row(name, first,
            {"thresholds.root=5",
             QString(R"(exceptions[0]={"code":"%1","reason":"%2","initials":[%3]})").arg(code, reason, initials)},
            {"plan.no-spare thresholds.root", "plan.exception exceptions[0]"});
    };
    exception("an exception of no code", "plan.everything", "agreed", R"("IL","HS")");
    exception("an exception without reason", "plan.no-spare", "", R"("IL","HS")");
    exception("an exception of nobody", "plan.no-spare", "agreed", "");
    exception("an exception of one person", "plan.no-spare", "agreed", R"("IL")");
    exception("an exception of one person twice", "plan.no-spare", "agreed", R"("IL","IL")");
    exception("an exception with strange initials", "plan.no-spare", "agreed", R"("IL","HS","XX")");
    row("a good exception behind a bad one", first,
        {"thresholds.root=5", R"(exceptions[0]={"code":"plan.no-spare","reason":"","initials":[]})",
         R"(exceptions[1]={"code":"plan.no-spare","reason":"agreed","initials":["IL","HS"]})"},
        {"plan.no-spare thresholds.root lifted", "plan.exception exceptions[0]"});
}

void leftOutRows() {
    row("what may be left out", first, {R"(left-out=["rehearsal","bag-in","bag-out","dice","second-encoder"])"}, {});
    row("the signatures left out", first, {R"(left-out=["sign"])"}, {"plan.left-out left-out"});
    row("two steps that may not", first, {R"(left-out=["machine","plan-words"])"},
        {"plan.left-out left-out", "plan.left-out left-out"});
    row("the restore test of real keys", first, {R"(left-out=["restore-test"])"}, {"plan.left-out left-out"});
    row("the restore test of a rehearsal", first,
        {R"(left-out=["restore-test"])", "rehearsal=true", "expires=\"2026-11-30\""}, {});
}

}  // namespace

void ProblemsTest::listsExactlyWhatMakesAPlanUnfit_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<QStringList>("problems");
    for (const auto type : allTypes())
        row((std::string("a sound plan of type ") + std::string(nameOf(type))).c_str(), type, {}, {});
    for (const auto rows : {thresholdRows, countingRows, peopleRows, keyRows, expiryRows, originRows, typeRows,
                            exceptionRows, leftOutRows})
        rows();
}

void ProblemsTest::listsExactlyWhatMakesAPlanUnfit() {
    QFETCH(const int, type);
    QFETCH(const QStringList, edits);
    QFETCH(const QStringList, problems);
    QCOMPARE(problemsIn(planOfType(static_cast<CeremonyType>(type), edits)), problems);
}

void ProblemsTest::tellsAllAtOnceInTheOrderOfTheFile() {
    const auto plan = planOf(
        "yearly-renewal", {"expires=\"2037-01-01\"", "thresholds.root=6", "predecessor=", "people[3].initials=\"DI\"",
                           "people[9].duties=[\"auditor\"]", "keys[2].keyid=", "keys[0].part=\"added\"",
                           "left-out=[\"close\"]", R"(exceptions[0]={"code":"x","reason":"","initials":[]})"});
    QCOMPARE(
        problemsIn(plan),
        (QStringList{"plan.expiry expires", "plan.impossible-quorum thresholds.root",
                     "plan.impossible-quorum thresholds.snapshot", "plan.impossible-quorum thresholds.timestamp",
                     "plan.predecessor predecessor", "plan.same-person people[3].initials", "plan.type keys[0].part",
                     "plan.predecessor keys[2].keyid", "plan.unknown-person keys[8].holder",
                     "plan.exception exceptions[0]", "plan.left-out left-out"}));
}

void ProblemsTest::saysEachInOneSentence() {
    const auto plan = planOf("first-root-one-room", {"thresholds.root=5", "keys[5].holder=\"Eve\"",
                                                     "people[0].duties=[\"administrator\",\"witness\"]"});
    for (const auto& problem : problemsOf(plan)) {
        QVERIFY(problem.what.size() > 20);
        QVERIFY(!problem.what.ends_with('.'));
        QVERIFY(problem.what.find('\n') == std::string::npos);
    }
}

void ProblemsTest::refusesForTheFirstProblemThatStands() {
    const QStringList lifted{"thresholds.root=5", lifting("plan.no-spare")};
    QVERIFY(requireSound(planOf("first-root-one-room", lifted)));
    const auto verdict = requireSound(planOf("first-root-one-room", lifted + QStringList{"keys[5].holder=\"Eve\""}));
    QCOMPARE(verdict.error().code, std::string("plan.unknown-person"));
    QVERIFY(verdict.error().detail.starts_with("keys[5].holder: "));
}
