#include "succession_test.h"

#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using metadata::ChainWalk;
using metadata::KeyReader;
using metadata::SignedRoot;
using metadata::TrustedRoot;

namespace {

const QString accepted = "accepted";

QString outcomeOf(const RootRecipe& first, const RootRecipe& next) {
    const auto trusted = TrustedRoot::anchor(parsedRoot(first));
    if (!trusted)
        return QString::fromStdString(trusted.error().code);
    const auto result = succeed(*trusted, parsedRoot(next));
    return result ? accepted : QString::fromStdString(result.error().code);
}

metadata::ChainVerdict walk(const std::vector<std::string>& documents, metadata::ChainOptions options = {}) {
    ChainWalk chain(options);
    for (std::size_t i = 0; i < documents.size(); ++i)
        chain.step(std::to_string(i + 1) + ".root.json", documents[i]);
    return chain.finish();
}

QString ruleOf(const metadata::ChainVerdict& verdict) {
    return verdict.refused ? QString::fromStdString(verdict.refused->code) : accepted;
}

}  // namespace

void SuccessionTest::acceptsARootOnlyWithBothThresholds_data() {
    QTest::addColumn<int>("oldThreshold");
    QTest::addColumn<QString>("oldKeys");
    QTest::addColumn<int>("newThreshold");
    QTest::addColumn<QString>("newKeys");
    QTest::addColumn<QString>("signers");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, int oldT, const char* oldK, int newT, const char* newK, const char* by,
                        const char* outcome) { QTest::newRow(name) << oldT << oldK << newT << newK << by << outcome; };
    // The cases of python-tuf tests/test_updater_key_rotations.py, and more.
    row("1-of-1, same key", 1, "a", 1, "a", "a", "accepted");
    row("1-of-1, replaced, signed by both", 1, "a", 1, "b", "ab", "accepted");
    row("1-of-1, replaced, old one missing", 1, "a", 1, "b", "b", "5.3.4-old-threshold");
    row("1-of-1, replaced, new one missing", 1, "a", 1, "b", "a", "5.3.4-new-threshold");
    row("1-of-2, key added", 1, "a", 1, "ab", "a", "accepted");
    row("3-of-5, two replaced, four common sign", 3, "abcde", 3, "bcdfg", "bcd", "accepted");
    row("3-of-5, three replaced", 3, "abcde", 3, "defgh", "abcdef", "accepted");
    row("3-of-5, three replaced, one old short", 3, "abcde", 3, "defgh", "adfgh", "5.3.4-old-threshold");
    row("replace all, both met", 2, "abc", 2, "def", "acde", "accepted");
    row("replace all, old one short", 2, "abc", 2, "def", "ade", "5.3.4-old-threshold");
    row("replace all, new one short", 2, "abc", 2, "def", "acd", "5.3.4-new-threshold");
    row("threshold raised, met", 1, "abc", 3, "abc", "abc", "accepted");
    row("threshold raised, not met", 1, "abc", 3, "abc", "ab", "5.3.4-new-threshold");
    row("threshold lowered, old one counts", 3, "abc", 1, "abc", "ab", "5.3.4-old-threshold");
    row("strangers do not count", 2, "abc", 2, "abc", "axyz", "5.3.4-old-threshold");
}

void SuccessionTest::acceptsARootOnlyWithBothThresholds() {
    QFETCH(int, oldThreshold);
    QFETCH(QString, oldKeys);
    QFETCH(int, newThreshold);
    QFETCH(QString, newKeys);
    QFETCH(QString, signers);
    QFETCH(QString, outcome);
    const RootRecipe first{
        .threshold = oldThreshold, .rootKeys = oldKeys.toStdString(), .signers = oldKeys.toStdString()};
    const RootRecipe next{
        .version = 2, .threshold = newThreshold, .rootKeys = newKeys.toStdString(), .signers = signers.toStdString()};
    QCOMPARE(outcomeOf(first, next), outcome);
}

void SuccessionTest::reportsTheOldThresholdFirst() {
    QCOMPARE(outcomeOf({}, {.version = 5, .rootKeys = "def", .signers = "x"}), QString("5.3.4-old-threshold"));
    QCOMPARE(outcomeOf({}, {.version = 5, .rootKeys = "def", .signers = "ab"}), QString("5.3.4-new-threshold"));
    QCOMPARE(outcomeOf({}, {.version = 5, .rootKeys = "def", .signers = "abde"}), QString("5.3.5-version"));
}

void SuccessionTest::namesEachWrongVersion_data() {
    QTest::addColumn<qlonglong>("version");
    QTest::addColumn<QString>("words");
    QTest::newRow("same") << 5LL << "the same version again";
    QTest::newRow("rollback") << 4LL << "a rollback";
    QTest::newRow("gap") << 7LL << "version 6 is missing";
    QTest::newRow("fast-forward") << 9223372036854775807LL << "version 6 is missing";
}

void SuccessionTest::namesEachWrongVersion() {
    QFETCH(qlonglong, version);
    QFETCH(QString, words);
    const auto trusted = TrustedRoot::anchor(parsedRoot({.version = 5})).value();
    const auto error = succeed(trusted, parsedRoot({.version = version})).error();
    QCOMPARE(error.code, std::string("5.3.5-version"));
    QVERIFY(QString::fromStdString(error.detail).contains(words));
}

void SuccessionTest::countsAKeyUnderTwoKeyIdsOnce() {
    auto twin = TestKey('a').object();
    twin.set("name", "the same key again");
    const auto twinId = metadata::keyIdOf(twin).text();
    const auto part = signedPart({.change = [&](Json& p) {
        p.find("keys")->set(twinId, twin);
        p.find("roles")->find("root")->find("keyids")->add(twinId);
    }});
    const auto message = canonicalForm(part).value();
    auto second = Json::object();
    second.set("keyid", twinId);
    second.set("sig", TestKey('a').sign(message));
    auto document = Json::object();
    document.set("signatures", Json(Json::Array{signatureBy('a', message), second}));
    document.set("signed", part);
    KeyReader keys;
    const auto report =
        examine(SignedRoot::parse(writeJson(document, metadata::MemberOrder::sorted), keys).value(), nullptr).own;
    QCOMPARE(report.have(), 1);
    QCOMPARE(report.keyidsValid, 2);
    QVERIFY(!report.met());
}

/// A keyid is only a label: a root that reuses the label of a trusted key for a key of its own gains nothing by it.
void SuccessionTest::treatsAKnownKeyIdWithAnotherKeyAsAStranger() {
    const auto a = TestKey('a').keyid();
    const auto part =
        signedPart({.version = 2, .change = [&](Json& p) { p.find("keys")->set(a, TestKey('m').object()); }});
    const auto message = canonicalForm(part).value();
    auto forged = Json::object();
    forged.set("keyid", a);
    forged.set("sig", TestKey('m').sign(message));
    auto document = Json::object();
    document.set("signatures", Json(Json::Array{forged, signatureBy('b', message)}));
    document.set("signed", part);
    KeyReader keys;
    const auto next = SignedRoot::parse(writeJson(document, metadata::MemberOrder::sorted), keys).value();
    const auto trusted = TrustedRoot::anchor(parsedRoot({})).value();
    QCOMPARE(succeed(trusted, next).error().code, std::string("5.3.4-old-threshold"));
    QCOMPARE(examine(next, &trusted.root()).previous->have(), 1);
}

/// 80,000 keyids in one role: looked up, not searched.
void SuccessionTest::readsARoleOfVeryManyKeyIds() {
    const auto document = makeRoot({.change = [](Json& p) {
        auto& keyids = *p.find("roles")->find("root")->find("keyids");
        for (int i = 0; i < 60'000; ++i)
            keyids.add(std::to_string(i));
    }});
    const auto verdict = walk({document, makeRoot({.version = 2})});
    QCOMPARE(ruleOf(verdict), accepted);
}

void SuccessionTest::refusesAnAnchorShortOfItsOwnThreshold() {
    QCOMPARE(TrustedRoot::anchor(parsedRoot({.signers = "a"})).error().code, std::string("anchor-self-signature"));
    QCOMPARE(ruleOf(walk({makeRoot({.signers = "a"})})), QString("anchor-self-signature"));
    QCOMPARE(ruleOf(walk({makeRoot({.signers = "a"})}, {.lone = true})), QString("5.3.4-new-threshold"));
}

void SuccessionTest::judgesExpiryOnlyOfTheLastRootAndOnlyWithATime_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no time") << "" << "accepted";
    QTest::newRow("before") << "2029-12-31T23:59:59Z" << "accepted";
    QTest::newRow("at the very second") << "2030-01-01T00:00:00Z" << "5.3.10-expired";
    QTest::newRow("after") << "2031-01-01T00:00:00Z" << "5.3.10-expired";
}

void SuccessionTest::judgesExpiryOnlyOfTheLastRootAndOnlyWithATime() {
    QFETCH(QString, at);
    QFETCH(QString, outcome);
    metadata::ChainOptions options;
    if (!at.isEmpty())
        options.at = UtcTime::parse(at.toStdString()).value();
    const auto verdict = walk({makeRoot({}), makeRoot({.version = 2, .expires = "2001-01-01T00:00:00Z"}),
                               makeRoot({.version = 3, .expires = "2030-01-01T00:00:00Z"})},
                              options);
    QCOMPARE(ruleOf(verdict), outcome);
    QCOMPARE(verdict.steps.size(), std::size_t(3));
    if (verdict.refused)
        QCOMPARE(verdict.at, std::string("3.root.json"));
}

/// Every single bit of a root with exactly enough signatures: whatever is flipped, it is refused or it is the same
/// payload with the same signatures (a letter's case in hex is all that may change).
void SuccessionTest::refusesAnyChangedBitOfASignedRoot() {
    const auto document = makeRoot({});
    KeyReader keys;
    const auto payload = SignedRoot::parse(document, keys).value().payload().bytes();
    int refused = 0;
    for (std::size_t bit = 0; bit < document.size() * 8; ++bit) {
        auto spoilt = document;
        spoilt[bit / 8] = static_cast<char>(spoilt[bit / 8] ^ (1 << (bit % 8)));
        const auto verdict = walk({spoilt});
        if (verdict.refused) {
            ++refused;
            continue;
        }
        QCOMPARE(SignedRoot::parse(spoilt, keys).value().payload().bytes(), payload);
    }
    QVERIFY(refused > static_cast<int>(document.size() * 7));
}

void SuccessionTest::stopsAtTheFirstFileThatCannotBeRead() {
    const auto verdict = walk({makeRoot({}), "{", makeRoot({.version = 3})});
    QCOMPARE(ruleOf(verdict), QString("json.syntax"));
    QCOMPARE(verdict.at, std::string("2.root.json"));
    QCOMPARE(verdict.steps.size(), std::size_t(2));
    QVERIFY(verdict.steps.back().unreadable);
    QVERIFY(!verdict.steps.back().examination);
}

void SuccessionTest::endsAfter1024Files() {
    ChainWalk chain({});
    for (int version = 1; version <= 1024; ++version)
        QVERIFY(chain.step("x", makeRoot({.version = version, .threshold = 1, .rootKeys = "a", .signers = "a"})));
    QVERIFY(!chain.step("one more", makeRoot({.version = 1025, .threshold = 1, .rootKeys = "a", .signers = "a"})));
    QCOMPARE(ruleOf(chain.finish()), QString("5.3.3-too-many"));
}

void SuccessionTest::refusesAnotherDialect() {
    const auto role = R"({"keyids":["k"],"threshold":1})";
    const auto other =
        QString(
            R"({"signatures":[],"signed":{"_type":"Root","expires":"2036-01-01T00:00:00Z","keys":{"k":{"keytype":"ed25519","keyval":{"public":"00"}}},"roles":{"root":%1,"targets":%1,"snapshot":%1,"timestamp":%1},"version":2}})")
            .arg(role);
    QCOMPARE(ruleOf(walk({makeRoot({}), other.toStdString()})), QString("succession.dialect"));
}

void SuccessionTest::pinsByPayloadAndNotByFile() {
    const auto full = parsedRoot({.signers = "abc"});
    const auto fewer = parsedRoot({.signers = ""});
    QVERIFY(TrustedRoot::pinned(fewer, full.payload().digest()));
    QCOMPARE(TrustedRoot::pinned(parsedRoot({.expires = "2036-01-02T00:00:00Z"}), full.payload().digest()).error().code,
             std::string("pin.mismatch"));
}

void SuccessionTest::strictModeRefusesAKeyIdThatIsNoHash() {
    const auto document = makeRoot({.change = [](Json& p) {
        p.find("keys")->set("label", TestKey('z').object());
        p.find("roles")->find("root")->find("keyids")->add("label");
    }});
    QCOMPARE(ruleOf(walk({document})), accepted);
    QCOMPARE(ruleOf(walk({document}, {.strictKeyIds = true})), QString("key.keyid-mismatch"));
}
