#include "marks_file_test.h"

#include "published.h"

using namespace anchorite;
using namespace anchorite::test;
using rotation::Cause;
using rotation::IncidentFile;

namespace {

IncidentMarks everything() {
    auto marks = marked("ab", "c", "d");
    mark(marks, "e", Mark::clean);
    marks.root = {5, crypto::sha256(asBytes("payload"))};
    marks.counts = {{RoleName::targets, 1, Mark::maybeStolen}, {RoleName::root, 1, Mark::lost}};
    marks.causes = {{Cause::serviceMisused, {}}, {Cause::fileCopied, {named('b'), named('a')}}};
    marks.shares = {{named('c'), 3, 5, 2}};
    marks.delegations = {{"releases", 3, 2, 1, 1}};
    marks.seen = {{"timestamp", 99}, {"releases", 7}};
    marks.good = {{"timestamp", 9}};
    marks.published = rotation::Sighting::yes;
    marks.collections = {"docker.io/library/b", "docker.io/library/a"};
    marks.at = time("2026-12-01T00:00:00Z");
    marks.certificatesEnd = time("2036-12-01T00:00:00Z");
    marks.lifetimeDays = 90;
    return marks;
}

}  // namespace

void MarksFileTest::readsBackWhatItWrites() {
    const auto text = rotation::writeIncident(everything());
    const auto file = IncidentFile::read(text).value();
    QCOMPARE(QString::fromStdString(rotation::writeIncident(file.marks)), QString::fromStdString(text));
    auto sorted = everything();
    for (auto* list : {&sorted.keys})
        std::ranges::sort(*list);
    std::ranges::sort(sorted.counts);
    std::ranges::sort(sorted.collections);
    std::ranges::sort(sorted.causes);
    for (auto& cause : sorted.causes)
        std::ranges::sort(cause.keys);
    QVERIFY(file.marks == sorted);
    QVERIFY(IncidentFile::read(rotation::writeIncident({})).value().marks == IncidentMarks());
}

void MarksFileTest::orderOfMarksDoesNotChangeTheBytes() {
    const auto text = rotation::writeIncident(everything());
    auto turned = everything();
    std::ranges::reverse(turned.keys);
    std::ranges::reverse(turned.counts);
    std::ranges::reverse(turned.causes);
    std::ranges::reverse(turned.collections);
    std::ranges::reverse(turned.causes.front().keys);
    QCOMPARE(rotation::writeIncident(turned), text);
    auto twice = everything();
    twice.keys.push_back(twice.keys.front());
    QCOMPARE(rotation::writeIncident(twice), text);
    twice.counts.push_back(twice.counts.front());  // one more key, not the same one again
    QVERIFY(rotation::writeIncident(twice) != text);
}

void MarksFileTest::keepsTheDigestOfTheBytesAsReceived() {
    const auto text = rotation::writeIncident(everything());
    QVERIFY(IncidentFile::read(text).value().digest == crypto::sha256(asBytes(text)));
    const auto spaced = " " + text;
    QVERIFY(IncidentFile::read(spaced).value().digest == crypto::sha256(asBytes(spaced)));
}

void MarksFileTest::refusesWhatIsNotWritten_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* members, const char* code, const char* place) {
        QTest::newRow(name) << QByteArray("{\"anchorite-incident\":1") + members + "}" << code << place;
    };
    const char* const bad = "incident.malformed";
    row("an unknown member", ",\"mark\":[]", bad, "mark");
    row("a member twice", ",\"at\":\"2026-12-01T00:00:00Z\",\"at\":\"2026-12-01T00:00:00Z\"", "json.duplicate-member",
        "");
    row("marks no list", ",\"marks\":{}", bad, "marks");
    row("a mark no object", ",\"marks\":[1]", bad, "marks[0]");
    row("a mark without a key", R"(,"marks":[{"mark":"stolen"}])", bad, "marks[0]");
    row("a mark with two keys", R"(,"marks":[{"keyid":"a","public":"b","mark":"stolen"}])", bad, "marks[0]");
    row("a mark that does not exist", R"(,"marks":[{"keyid":"a","mark":"gone"}])", bad, "marks[0].mark");
    row("a mark without a mark", R"(,"marks":[{"keyid":"a"}])", bad, "marks[0].mark");
    row("an unknown member deep inside", R"(,"marks":[{"keyid":"a","mark":"lost","x":1}])", bad, "marks[0].x");
    row("a count without a number", R"(,"marks":[{"role":"root","mark":"lost"}])", bad, "marks[0].count");
    row("a count of an unknown role", R"(,"marks":[{"role":"boss","count":1,"mark":"lost"}])", bad, "marks[0].role");
    row("a clean count", R"(,"marks":[{"role":"root","count":1,"mark":"clean"}])", bad, "marks[0].mark");
    row("a count beside a key", R"(,"marks":[{"keyid":"a","count":1,"mark":"lost"}])", bad, "marks[0].count");
    row("an unknown cause", R"(,"causes":[{"cause":"bad luck"}])", bad, "causes[0].cause");
    row("a keyid as number", R"(,"causes":[{"cause":"file-copied","keys":[{"keyid":1}]}])", bad,
        "causes[0].keys[0].keyid");
    row("shares without a number", R"(,"shares":[{"keyid":"a","of":5,"stolen":1}])", bad, "shares[0].needed");
    row("a number with a fraction", R"(,"seen":{"timestamp":1.5})", bad, "seen.timestamp");
    row("a time without seconds", R"(,"at":"2026-12-01")", bad, "at");
    row("half a digest", R"(,"root":{"version":5,"sha256":"abcd"})", bad, "root.sha256");
    row("a sighting that does not exist", R"(,"published":"perhaps")", bad, "published");
    row("a delegation without a name", R"(,"delegations":[{"keys":1,"threshold":1}])", bad, "delegations[0].name");
    QTest::newRow("a later format") << QByteArray("{\"anchorite-incident\":2,\"new\":1}") << "incident.newer" << "";
    QTest::newRow("format 0") << QByteArray("{\"anchorite-incident\":0}") << bad << "anchorite-incident";
    QTest::newRow("no format") << QByteArray("{}") << bad << "anchorite-incident";
    QTest::newRow("a list") << QByteArray("[]") << bad << "";
    QTest::newRow("no JSON") << QByteArray("stolen: all") << "json.syntax" << "";
    QTest::newRow("more than is read") << QByteArray(300 * 1024, ' ') + "{}" << "5.3.3-too-large" << "";
}

void MarksFileTest::refusesWhatIsNotWritten() {
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto file = IncidentFile::read(text.toStdString());
    QVERIFY(!file);
    QCOMPARE(QString::fromStdString(file.error().code), code);
    QVERIFY2(QString::fromStdString(file.error().detail).startsWith(place), file.error().detail.c_str());
}

void MarksFileTest::namesKeysByKeyidOrByPublicKey() {
    const rotation::PublishedRoots roots{payloadOf({}), {}};
    for (const auto& name : {R"("keyid":")" + keyOf('a').keyid, R"("public":")" + keyOf('a').hex}) {
        const auto file =
            IncidentFile::read(R"({"anchorite-incident":1,"marks":[{)" + name + R"(","mark":"stolen"}]})").value();
        const auto incident = assess(roots, file.marks).value();
        QCOMPARE(idsOf(incident), std::string("E2"));
        QCOMPARE(incident.recovery->departures().front().keyid.text(), keyOf('a').keyid);
    }
}
