#include "rows_test.h"

#include "published.h"

using namespace anchorite;
using namespace anchorite::test;
using rotation::Cause;
using rotation::InBand;
using rotation::Incident;
using rotation::PublishedRoots;

namespace {

struct Case {
    const char* name;
    PublishedRecipe root;
    std::vector<PublishedRecipe> earlier;
    IncidentMarks marks;
    const char* ids;
    InBand inBand;
};

PublishedRoots rootsOf(const Case& row) {
    PublishedRoots roots{payloadOf(row.root), {}};
    for (const auto& earlier : row.earlier)
        roots.earlier.push_back(payloadOf(earlier));
    return roots;
}

IncidentMarks with(IncidentMarks marks, const std::function<void(IncidentMarks&)>& change) {
    change(marks);
    return marks;
}

IncidentMarks counted(RoleName role, std::int64_t count, Mark as) {
    IncidentMarks marks;
    marks.counts.push_back({role, count, as});
    return marks;
}

IncidentMarks caused(Cause cause, const std::string& letters = "", IncidentMarks marks = {}) {
    rotation::CauseMark mark{cause, {}};
    for (const char letter : letters)
        mark.keys.push_back(named(letter));
    marks.causes.push_back(mark);
    return marks;
}

IncidentMarks shares(char letter, std::int64_t stolen) {
    IncidentMarks marks;
    marks.shares.push_back({named(letter), 3, 5, stolen});
    return marks;
}

IncidentMarks delegated(std::int64_t stolen) {
    IncidentMarks marks;
    marks.delegations.push_back({"releases", 3, 2, stolen, 0});
    return marks;
}

IncidentMarks at(const char* text, IncidentMarks marks = {}) {
    marks.at = time(text);
    return marks;
}

/// Notary v1 roots: no schemes, `private: null`, "Root", keyids of their own form.
void toNotary(Json& part) {
    auto keys = Json::object();
    std::map<std::string, std::string> renamed;
    for (const auto& [id, object] : part.find("keys")->members()) {
        auto keyval = Json::object();
        keyval.set("private", Json());
        keyval.set("public", toBase64(*fromHex(*object.find("keyval")->findString("public"))));
        auto key = Json::object();
        key.set("keytype", "ed25519");
        key.set("keyval", std::move(keyval));
        renamed[id] = metadata::keyIdOf(key).text();
        keys.set(renamed[id], std::move(key));
    }
    part.set("keys", std::move(keys));
    for (const auto& role : std::vector(part.find("roles")->members()))
        for (auto& id : *part.find("roles")->find(role.name)->find("keyids")->asArray())
            id = Json(renamed.at(*id.asString()));
    part.set("_type", "Root");
    part.remove("spec_version");
}

IncidentMarks stolenHere(const std::string& letters, IncidentMarks marks = {}) {
    for (const char letter : letters)
        marks.keys.push_back({{rotation::NamedKey::By::publicKey, keyOf(letter).hex}, Mark::stolen});
    return marks;
}

const PublishedRecipe ordinary;
const PublishedRecipe oneOnlineKey{.snapshot = {"s", 1}, .timestamp = {"s", 1}};
const PublishedRecipe threeOnline{.snapshot = {"sno", 2}, .timestamp = {"mpq", 2}};
const PublishedRecipe before{.version = 4, .root = {"xyz", 2}};
const PublishedRecipe notary{.root = {"ab", 1}, .targets = {"t", 1}, .change = toNotary};
const PublishedRecipe wholeTeam{.targets = {"abcde", 3}};

// The expected ids stand in the order of danger.
const std::vector<Case>& cases() {
    static const std::vector<Case> rows{
        {"nothing is marked", ordinary, {}, {}, "", InBand::yes},
        {"all are clean", ordinary, {}, with({}, [](auto& m) { mark(m, "abcdetuvsm", Mark::clean); }), "", InBand::yes},

        {"E1 one root key lost", ordinary, {}, marked("", "a"), "E1", InBand::yes},
        {"E1 as many lost as may be", ordinary, {}, marked("", "ab"), "E1", InBand::yes},
        {"E1 not for a targets key", ordinary, {}, marked("", "t"), "", InBand::yes},
        {"E1 lost by number", ordinary, {}, counted(RoleName::root, 2, Mark::lost), "E1", InBand::yes},

        {"E2 one root key stolen", ordinary, {}, marked("a"), "E2", InBand::yes},
        {"E2 one fewer than the threshold", ordinary, {}, marked("ab"), "E2", InBand::yes},
        {"E2 maybe is stolen", ordinary, {}, marked("", "", "ab"), "E2", InBand::yes},
        {"E2 one stolen, two others lost", ordinary, {}, marked("a", "bc"), "E2", InBand::yes},
        {"E2 one key both stolen and lost", ordinary, {}, marked("a", "a"), "E2", InBand::yes},
        {"E2 by number", ordinary, {}, counted(RoleName::root, 2, Mark::maybeStolen), "E2", InBand::yes},

        {"E3 one too many lost", ordinary, {}, marked("", "abc"), "E3", InBand::no},
        {"E3 all lost", ordinary, {}, marked("", "abcde"), "E3", InBand::no},
        {"E3 some stolen, too few left", ordinary, {}, marked("a", "bcd"), "E3", InBand::no},
        {"E3 stolen keys that are gone too", ordinary, {}, marked("ab", "abc"), "E3", InBand::no},
        {"E3 by number", ordinary, {}, counted(RoleName::root, 3, Mark::lost), "E3", InBand::no},

        {"E4 a threshold stolen, all held", ordinary, {}, marked("abc"), "E4", InBand::race},
        {"E4 stolen and maybe add up", ordinary, {}, marked("ab", "", "c"), "E4", InBand::race},
        {"E4 with others lost", ordinary, {}, marked("abc", "de"), "E4", InBand::race},
        {"E4 named and counted add up",
         ordinary,
         {},
         with(marked("ab"), [](auto& m) { m.counts.push_back({RoleName::root, 1, Mark::stolen}); }),
         "E4",
         InBand::race},

        {"E5 a threshold stolen, too few held", ordinary, {}, marked("abc", "abc"), "E5", InBand::no},
        {"E5 one fewer lost is E4", ordinary, {}, marked("abc", "ab"), "E4", InBand::race},
        {"E5 other keys lost", ordinary, {}, marked("abc", "cde"), "E5", InBand::no},

        {"E5b a threshold of an earlier root", ordinary, {before}, marked("xy"), "E5b", InBand::race},
        {"E5b one fewer", ordinary, {before}, marked("x"), "", InBand::yes},
        {"E5b the same keys in both roots", ordinary, {{.version = 4}}, marked("abc"), "E4 E5b", InBand::race},
        {"E5b a lower threshold earlier",
         ordinary,
         {{.version = 4, .root = {"abcde", 2}}},
         marked("ab"),
         "E5b E2",
         InBand::race},
        {"E5b beside lost keys", ordinary, {before}, marked("xy", "abc"), "E5b E3", InBand::no},

        {"E6 one targets key", ordinary, {}, marked("t"), "E6", InBand::yes},
        {"E6 one of several timestamp keys", threeOnline, {}, marked("m"), "E6", InBand::yes},
        {"E6 one of several snapshot keys", threeOnline, {}, marked("s"), "E6", InBand::yes},
        {"E7 a threshold of targets", ordinary, {}, marked("tu"), "E7", InBand::yes},
        {"E7 with timestamp", ordinary, {}, marked("tum"), "E7 E8", InBand::yes},
        {"E7 with snapshot", ordinary, {}, marked("tus"), "E7 E9", InBand::yes},
        {"E8 timestamp", ordinary, {}, marked("m"), "E8", InBand::yes},
        {"E8 a threshold of several", threeOnline, {}, marked("mp"), "E8", InBand::yes},
        {"E9 snapshot", ordinary, {}, marked("s"), "E9", InBand::yes},
        {"E9 with a part of timestamp", threeOnline, {}, marked("snm"), "E9 E6", InBand::yes},
        {"E10 snapshot and timestamp", ordinary, {}, marked("sm"), "E10", InBand::yes},
        {"E10 with one targets key", ordinary, {}, marked("smt"), "E10 E6", InBand::yes},
        {"E11 all three", ordinary, {}, marked("smtu"), "E11", InBand::yes},
        {"E11 beside a root key", ordinary, {}, marked("smtua"), "E11 E2", InBand::yes},
        {"E11 when nobody can answer", ordinary, {}, marked("smtu", "abc"), "E3 E11", InBand::no},

        {"E12 a delegation", ordinary, {}, delegated(2), "E12", InBand::yes},
        {"E12 one fewer", ordinary, {}, delegated(1), "", InBand::yes},
        {"E12 with the online keys",
         ordinary,
         {},
         with(delegated(2), [](auto& m) { mark(m, "sm", Mark::stolen); }),
         "E12 E10",
         InBand::yes},
        {"E13 the service was misused", ordinary, {}, caused(Cause::serviceMisused), "E10 E13", InBand::yes},
        {"E13 only its timestamp key",
         ordinary,
         {},
         caused(Cause::serviceMisused, "", marked("m")),
         "E8 E13",
         InBand::yes},
        {"E13 named", ordinary, {}, caused(Cause::serviceMisused, "s"), "E9 E13", InBand::yes},

        {"E14 one key for snapshot and timestamp", oneOnlineKey, {}, marked("s"), "E10 E14", InBand::yes},
        {"E14 root keys are targets keys", wholeTeam, {}, marked("abc"), "E4 E7 E14", InBand::race},
        {"E14 not when it is only lost", wholeTeam, {}, marked("", "a"), "E1", InBand::yes},
        {"E14 below both thresholds", wholeTeam, {}, marked("ab"), "E14 E2 E6", InBand::yes},
        {"E14 by number", wholeTeam, {}, counted(RoleName::targets, 3, Mark::stolen), "E4 E7 E14", InBand::race},

        {"E15 too few shares", ordinary, {}, shares('a', 2), "E15", InBand::yes},
        {"E15 no share", ordinary, {}, shares('a', 0), "", InBand::yes},
        {"E16 enough shares", ordinary, {}, shares('a', 3), "E16 E2", InBand::yes},
        {"E16 of the timestamp key", ordinary, {}, shares('m', 5), "E8 E16", InBand::yes},
        {"E16 makes a threshold",
         ordinary,
         {},
         with(shares('c', 4), [](auto& m) { mark(m, "ab", Mark::stolen); }),
         "E4 E16",
         InBand::race},
        {"E17 a key file copied", ordinary, {}, caused(Cause::fileCopied, "a"), "E17 E2", InBand::yes},
        {"E17 of a marked key", ordinary, {}, caused(Cause::fileCopied, "", marked("m")), "E8 E17", InBand::yes},
        {"E18 the machine, everything", ordinary, {}, caused(Cause::machineHostile), "E4 E18 E11", InBand::race},
        {"E18 two holders were on it", ordinary, {}, caused(Cause::machineHostile, "ab"), "E18 E2", InBand::yes},
        {"E18 clean keys were never on it",
         ordinary,
         {},
         caused(Cause::machineHostile, "", with({}, [](auto& m) { mark(m, "cdetuvsm", Mark::clean); })),
         "E18 E2",
         InBand::yes},
        {"E18 earlier roots too", ordinary, {before}, caused(Cause::machineHostile), "E4 E5b E18 E11", InBand::race},
        {"E19 randomness at generation", ordinary, {}, caused(Cause::badGeneration, "ab"), "E19 E2", InBand::yes},
        {"E19 at signing, Ed25519 keys are safe", ordinary, {}, caused(Cause::badSigning), "E19", InBand::yes},
        {"E19 of everything", ordinary, {}, caused(Cause::badGeneration), "E4 E19 E11", InBand::race},

        {"E20 expires in 30 days", ordinary, {}, at("2027-05-02T00:00:00Z"), "E20", InBand::yes},
        {"E20 not in 31 days", ordinary, {}, at("2027-05-01T00:00:00Z"), "", InBand::yes},
        {"E20 has expired", ordinary, {}, at("2028-01-01T00:00:00Z"), "E20", InBand::yes},
        {"E20 not without a time", {.expires = "2001-01-01T00:00:00Z"}, {}, {}, "", InBand::yes},
        {"E20 not beside a theft", ordinary, {}, at("2028-01-01T00:00:00Z", marked("m")), "E8", InBand::yes},
        {"E20 beside a loss", ordinary, {}, at("2028-01-01T00:00:00Z", marked("", "a")), "E1 E20", InBand::yes},
        {"E20 heals nothing when nobody can sign",
         ordinary,
         {},
         at("2028-01-01T00:00:00Z", marked("", "abc")),
         "E3",
         InBand::no},

        {"E21 any root key of a collection", notary, {}, stolenHere("a"), "E4 E21", InBand::race},
        {"E21 its timestamp key", notary, {}, stolenHere("m"), "E21 E8", InBand::yes},
        {"E21 not when nothing is the case", notary, {}, {}, "", InBand::yes},
        {"E21 an expired root is replaced normally", notary, {}, at("2028-01-01T00:00:00Z"), "E21 E20", InBand::yes},
        {"E21 ended certificates are the end",
         notary,
         {},
         with(at("2028-01-01T00:00:00Z"), [](auto& m) { m.certificatesEnd = time("2027-12-01T00:00:00Z"); }),
         "E21 E20",
         InBand::no},
        {"E21 certificates that hold",
         notary,
         {},
         with(at("2026-12-01T00:00:00Z"), [](auto& m) { m.certificatesEnd = time("2040-12-01T00:00:00Z"); }),
         "",
         InBand::yes},
    };
    return rows;
}

void addCases() {
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << static_cast<int>(i);
}

const Case& currentCase() {
    return cases()[static_cast<std::size_t>(*static_cast<int*>(QTest::qData("place", QMetaType::Int)))];
}

Result<Incident> assessed(const Case& row) {
    return assess(rootsOf(row), row.marks);
}

}  // namespace

void RowsTest::walksTheDecisionTable_data() {
    addCases();
}

void RowsTest::walksTheDecisionTable() {
    const auto incident = assessed(currentCase());
    QVERIFY2(incident.has_value(), incident ? "" : incident.error().detail.c_str());
    QCOMPARE(QString::fromStdString(idsOf(*incident)), QString(currentCase().ids));
}

void RowsTest::saysWhetherANewRootHelps_data() {
    addCases();
}

void RowsTest::saysWhetherANewRootHelps() {
    const auto incident = assessed(currentCase()).value();
    QCOMPARE(nameOf(incident.inBand), nameOf(currentCase().inBand));
    if (incident.inBand == InBand::no)
        QVERIFY(!incident.recovery);
}

void RowsTest::neverCallsAStolenThresholdRecovered() {
    for (const auto& row : cases()) {
        const auto incident = assessed(row).value();
        const auto text = incidentText(incident) + writeJson(incidentJson(incident), metadata::MemberOrder::asBuilt);
        QVERIFY2(!text.contains("recovered"), row.name);
        if (row.inBand == InBand::race)
            QVERIFY2(!incident.verdict.contains("ends this"), row.name);
    }
}

void RowsTest::everyRowSpeaksInWholeSentences() {
    std::set<std::string> met;
    for (const auto& row : cases()) {
        const auto incident = assessed(row).value();
        for (const auto& said : incident.rows) {
            met.emplace(nameOf(said.id));
            for (const auto* text : {&said.meaning, &said.attacker, &said.todo}) {
                QVERIFY2(!text->empty(), row.name);
                QVERIFY2(!text->ends_with('.'), row.name);
            }
        }
    }
    QCOMPARE(met.size(), 22U);  // E1 to E21 and E5b
}

void RowsTest::refusesMarksThatCannotBe_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const char* const codes[] = {"incident.unknown-key",   "incident.unknown-key", "incident.contradiction",
                                 "incident.count",         "incident.count",       "incident.shares",
                                 "incident.shares",        "incident.shares",      "incident.delegation",
                                 "incident.cause",         "incident.number",      "incident.lifetime",
                                 "incident.root",          "incident.history",     "incident.too-many",
                                 "incident.contradiction", "incident.number",      "incident.delegation"};
    for (int i = 0; i < static_cast<int>(std::size(codes)); ++i)
        QTest::newRow((std::to_string(i) + " " + codes[i]).c_str()) << i << codes[i];
}

namespace {

using Change = std::function<void(IncidentMarks&, PublishedRoots&)>;

const std::vector<Change>& impossible() {
    static const std::vector<Change> changes{
        [](auto& m, auto&) { m.keys.push_back({{rotation::NamedKey::By::keyid, "feed"}, Mark::stolen}); },
        [](auto& m, auto&) { m.keys.push_back({{rotation::NamedKey::By::publicKey, "no key"}, Mark::stolen}); },
        [](auto& m, auto&) { mark(m, "a", Mark::clean), mark(m, "a", Mark::maybeStolen); },
        [](auto& m, auto&) { m.counts.push_back({RoleName::root, 6, Mark::stolen}); },
        [](auto& m, auto&) { m.counts.push_back({RoleName::root, 0, Mark::stolen}); },
        [](auto& m, auto&) { m.shares.push_back({named('a'), 3, 2, 1}); },
        [](auto& m, auto&) { m.shares.push_back({named('a'), 2, 3, 4}); },
        [](auto& m, auto&) { m.shares = {{named('a'), 2, 3, 1}, {named('a'), 2, 3, 1}}; },
        [](auto& m, auto&) { m.delegations.push_back({"x", 2, 1, 3, 0}); },
        [](auto& m, auto&) { m.causes.push_back({Cause::fileCopied, {}}); },
        [](auto& m, auto&) { m.seen["timestamp"] = 0; },
        [](auto& m, auto&) { m.lifetimeDays = 29; },
        [](auto& m, auto&) { m.root = {5, crypto::sha256(asBytes("another root"))}; },
        [](auto&, auto& r) { r.earlier.push_back(payloadOf({.version = 6})); },
        [](auto& m, auto&) { m.keys.resize(rotation::mostMarks + 1, m.keys.front()); },
        [](auto& m, auto&) { mark(m, "b", Mark::clean), m.causes.push_back({Cause::machineHostile, {named('b')}}); },
        [](auto& m, auto&) { m.good["timestmp"] = 5; },
        [](auto& m, auto&) { m.delegations.push_back({"two\nlines", 2, 1, 1, 0}); },
    };
    return changes;
}

}  // namespace

void RowsTest::refusesMarksThatCannotBe() {
    QFETCH(int, kind);
    QFETCH(QString, code);
    const bool bare = code == "incident.cause";
    auto marks = bare ? IncidentMarks() : marked("m");
    PublishedRoots roots{payloadOf(ordinary), {}};
    QVERIFY(bare || assess(roots, marks));
    impossible()[static_cast<std::size_t>(kind)](marks, roots);
    const auto incident = assess(roots, marks);
    QVERIFY(!incident);
    QCOMPARE(QString::fromStdString(incident.error().code), code);
}

void RowsTest::tellsWhatIsLeftInEveryRole() {
    const auto incident = assess({payloadOf(ordinary), {}}, marked("at", "ab", "m")).value();
    const auto& root = incident.roles[0];
    QCOMPARE(root.keys, 5);
    QCOMPARE(root.stolen, 1);
    QCOMPARE(root.lost, 2);
    QCOMPARE(root.able, 3);
    QCOMPARE(root.mayBeLost(), 0);
    QCOMPARE(root.untilBroken(), 2);
    QCOMPARE(incident.roles[1].role, RoleName::targets);
    QCOMPARE(incident.roles[1].untilBroken(), 1);
    QCOMPARE(incident.roles[3].untilBroken(), 0);
}

void RowsTest::namesTheRolesOfEachRow() {
    const auto incident = assess({payloadOf(ordinary), {}}, marked("smt")).value();
    QCOMPARE(incident.rows[0].subject, std::string("snapshot: 1 of 1 key, 1 needed; timestamp: 1 of 1 key, 1 needed"));
    QCOMPARE(incident.rows[1].subject, std::string("targets: 1 of 3 keys, 2 needed"));
}

void RowsTest::saysWhichEarlierRootsAreMissing() {
    const auto says = [](const Incident& incident) {
        return std::ranges::any_of(incident.notes, [](const auto& note) { return note.contains("were not given"); });
    };
    PublishedRoots roots{payloadOf({.version = 3}), {payloadOf({.version = 1})}};
    QVERIFY(says(assess(roots, {}).value()));
    roots.earlier.push_back(payloadOf({.version = 2}));
    roots.earlier.push_back(roots.latest);  // a folder of history holds the latest root too
    QVERIFY(!says(assess(roots, {}).value()));
}
