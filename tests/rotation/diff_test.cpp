#include "diff_test.h"

#include "ceremony/rotation/diff.h"
#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using Change = std::function<void(Json&)>;
Q_DECLARE_METATYPE(Change)

namespace {

QStringList codesOf(const rotation::Diff& diff) {
    QStringList codes;
    for (const auto& line : diff.lines)
        codes << QString::fromStdString(line.code);
    return codes;
}

rotation::Diff compare(const RootRecipe& before, const RootRecipe& after) {
    const auto old = parsedRoot(before);
    return rotation::diff(&old.root(), parsedRoot(after).root());
}

}  // namespace

void DiffTest::saysEachChangeOnce_data() {
    QTest::addColumn<QString>("rootKeys");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("codes");
    const Change nothing = [](Json&) {};
    const auto row = [](const char* name, const char* keys, int threshold, const Change& change, const char* codes) {
        QTest::newRow(name) << keys << threshold << change << codes;
    };
    row("nothing", "abc", 2, nothing, "");
    row("the order of keys", "cba", 2, nothing, "");
    row("a holder replaced", "abd", 2, nothing, "diff.root-key-removed diff.root-key-added");
    row("a holder added", "abcd", 2, nothing, "diff.root-key-added");
    row("threshold raised", "abc", 3, nothing, "diff.root-threshold");
    row("threshold lowered", "abc", 1, nothing, "diff.root-threshold");
    row("expiry", "abc", 2, [](Json& p) { p.set("expires", "2037-01-01T00:00:00Z"); }, "diff.expires");
    row(
        "consistent snapshots", "abc", 2, [](Json& p) { p.set("consistent_snapshot", false); },
        "diff.consistent-snapshot");
    row(
        "consistent snapshots gone", "abc", 2, [](Json& p) { p.remove("consistent_snapshot"); },
        "diff.consistent-snapshot");
    row("an unknown member", "abc", 2, [](Json& p) { p.set("x-foo", 1); }, "diff.member");
    row(
        "an unknown member of a role", "abc", 2,
        [](Json& p) { p.find("roles")->find("timestamp")->set("x-tuf-on-ci-expiry-period", 4); }, "diff.member");
    row(
        "a member of a key that stays", "abc", 2,
        [](Json& p) { p.find("keys")->find(TestKey('a').keyid())->set("x-tuf-on-ci-keyowner", "@ada"); },
        "diff.member");
    row(
        "a key without a role", "abc", 2,
        [](Json& p) { p.find("keys")->set(TestKey('z').keyid(), TestKey('z').object()); }, "diff.unlisted-key-added");
    row(
        "another key under a known name", "abc", 2,
        [](Json& p) { p.find("keys")->set(TestKey('a').keyid(), TestKey('m').object()); },
        "diff.key-replaced-under-id diff.root-key-removed diff.root-key-added");
    row(
        "a mirrors role", "abc", 2, [](Json& p) { p.find("roles")->set("mirrors", roleOf("s", 1)); },
        "diff.mirrors-key-added diff.mirrors-threshold");
}

void DiffTest::saysEachChangeOnce() {
    QFETCH(QString, rootKeys);
    QFETCH(int, threshold);
    QFETCH(Change, change);
    QFETCH(QString, codes);
    const auto diff =
        compare({}, {.version = 2, .threshold = threshold, .rootKeys = rootKeys.toStdString(), .change = change});
    QCOMPARE(codesOf(diff).join(' '), codes);
    QCOMPARE(diff.from, std::optional<std::int64_t>(1));
    QCOMPARE(diff.to, 2);
}

void DiffTest::putsTheMostDangerousLineFirst() {
    const auto diff = compare(
        {.threshold = 3, .rootKeys = "abcd"},
        {.version = 2, .threshold = 2, .rootKeys = "abce", .expires = "2037-01-01T00:00:00Z", .onlineKeys = "u"});
    QCOMPARE(codesOf(diff).first(), QString("diff.root-threshold"));
    QVERIFY(std::ranges::is_sorted(diff.lines, {}, &rotation::DiffLine::care));
    QVERIFY(diff.lines.front().sentence.find("fewer people") != std::string::npos);
}

void DiffTest::comparesKeysByContentAndNotByName() {
    auto renamed = TestKey('a').object();
    renamed.set("keyid_hash_algorithms", Json(Json::Array{"sha256"}));
    const auto newId = metadata::keyIdOf(renamed).text();
    const auto diff = compare({}, {.version = 2, .change = [&](Json& p) {
                                       p.find("keys")->remove(TestKey('a').keyid());
                                       p.find("keys")->set(newId, renamed);
                                       (*p.find("roles")->find("root")->find("keyids")->asArray())[0] = newId;
                                   }});
    QCOMPARE(codesOf(diff).join(' '), QString("diff.keyid-changed"));
}

void DiffTest::listsEverythingOfAFirstRoot() {
    const auto diff = rotation::diff(nullptr, parsedRoot({}).root());
    QVERIFY(!diff.from);
    const auto codes = codesOf(diff);
    QCOMPARE(codes.count("diff.root-key-added"), 3);
    for (const auto* code : {"diff.root-threshold", "diff.targets-key-added", "diff.snapshot-key-added",
                             "diff.timestamp-key-added", "diff.expires", "diff.member"})
        QVERIFY2(codes.contains(code), code);
}

void DiffTest::showsNamesAsClaimsAndHarmlessly() {
    const auto diff = compare(
        {}, {.version = 2, .rootKeys = "abcd", .change = [](Json& p) {
                 p.find("keys")->find(TestKey('d').keyid())->set("x-tuf-on-ci-keyowner", "@mei\x1B[31m\xE2\x80\xAE");
             }});
    const auto text = rotation::diffText(diff);
    QVERIFY(text.find("@mei") != std::string::npos);
    QVERIFY(text.find("name claimed in the file") != std::string::npos);
    QVERIFY(text.find('\x1B') == std::string::npos);
    QVERIFY(text.find("\xE2\x80\xAE") == std::string::npos);
}

void DiffTest::statesWhatStays() {
    const auto diff = compare({}, {.version = 2});
    QVERIFY(std::ranges::find(diff.unchanged, "root threshold 2") != diff.unchanged.end());
    QVERIFY(std::ranges::find(diff.unchanged, "expires 2036-01-01 00:00 UTC") != diff.unchanged.end());
    QVERIFY(rotation::diffText(diff).find("no change") != std::string::npos);
}

void DiffTest::saysHowFarTheExpiryMoves() {
    const auto moved = [](const char* expires) {
        const auto diff = compare({.expires = "2036-01-01T00:00:00Z"}, {.version = 2, .expires = expires});
        return diff.lines.empty() ? std::string() : diff.lines.front().sentence;
    };
    QCOMPARE(moved("2036-01-01T14:20:00Z"), std::string("less than a day later"));
    QCOMPARE(moved("2036-01-02T00:00:00Z"), std::string("1 day later"));
    QCOMPARE(moved("2036-12-31T00:00:00Z"), std::string("365 days later"));
    QCOMPARE(moved("2035-12-31T12:00:00Z"), std::string("less than a day earlier"));
    QCOMPARE(moved("2035-12-22T00:00:00Z"), std::string("10 days earlier"));
}
