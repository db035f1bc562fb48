#include "root_test.h"

#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using metadata::KeyReader;
using metadata::SignedRoot;

namespace {

using Change = std::function<void(Json&)>;

QString codeOf(const std::string& document) {
    KeyReader keys;
    const auto root = SignedRoot::parse(document, keys);
    return root ? QString("ok") : QString::fromStdString(root.error().code);
}

QString notesOf(const std::string& document) {
    KeyReader keys;
    const auto root = SignedRoot::parse(document, keys);
    if (!root)
        return QString::fromStdString(root.error().code);
    QStringList names;
    for (const auto& name : warningNames(root->root().notes()))
        names << QString::fromStdString(name);
    return names.join(' ');
}

Json& roleIn(Json& part, const char* name) {
    return *part.find("roles")->find(name);
}
Json& keyIn(Json& part, char letter) {
    return *part.find("keys")->find(TestKey(letter).keyid());
}

}  // namespace

Q_DECLARE_METATYPE(Change)

void RootTest::namesTheRuleThatAShapeBreaks_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const Change& change, const char* outcome) {
        QTest::newRow(name) << change << outcome;
    };
    row("nothing wrong", [](Json&) {}, "");
    row("unknown members are kept", [](Json& p) { p.set("x-foo", Json::array()); }, "");
    row("another type", [](Json& p) { p.set("_type", "targets"); }, "root.type");
    row("capital type", [](Json& p) { p.set("_type", "Root"); }, "root.type");
    row("type missing", [](Json& p) { p.remove("_type"); }, "root.missing");
    row("type a number", [](Json& p) { p.set("_type", 1); }, "root.type");
    row("specification missing", [](Json& p) { p.remove("spec_version"); }, "root.missing");
    row("version missing", [](Json& p) { p.remove("version"); }, "root.missing");
    row("version 0", [](Json& p) { p.set("version", 0); }, "root.version");
    row("version -1", [](Json& p) { p.set("version", -1); }, "root.version");
    row("version true", [](Json& p) { p.set("version", true); }, "root.version");
    row("version a text", [](Json& p) { p.set("version", "1"); }, "root.version");
    row("version 1.0", [](Json& p) { p.set("version", Json::parse("1.0").value()); }, "root.version");
    row(
        "version beyond 64 bits", [](Json& p) { p.set("version", Json::parse("9223372036854775808").value()); },
        "root.version");
    row("expires missing", [](Json& p) { p.remove("expires"); }, "root.missing");
    row("expires a number", [](Json& p) { p.set("expires", 5); }, "root.expires");
    row("consistent_snapshot missing", [](Json& p) { p.remove("consistent_snapshot"); }, "");
    row(
        "consistent_snapshot a text", [](Json& p) { p.set("consistent_snapshot", "true"); },
        "root.consistent-snapshot");
    row("consistent_snapshot null", [](Json& p) { p.set("consistent_snapshot", Json()); }, "root.consistent-snapshot");
    row("keys missing", [](Json& p) { p.remove("keys"); }, "root.missing");
    row("roles missing", [](Json& p) { p.remove("roles"); }, "root.missing");
    row("a role missing", [](Json& p) { p.find("roles")->remove("timestamp"); }, "root.roles");
    row("a role of another name", [](Json& p) { p.find("roles")->set("backup", roleOf("a", 1)); }, "root.roles");
    row("mirrors", [](Json& p) { p.find("roles")->set("mirrors", roleOf("s", 1)); }, "");
    row("role a list", [](Json& p) { p.find("roles")->set("snapshot", Json::array()); }, "role.shape");
    row("keyids an object", [](Json& p) { roleIn(p, "root").set("keyids", Json::object()); }, "role.shape");
    row("keyid a number", [](Json& p) { roleIn(p, "root").find("keyids")->add(7); }, "role.shape");
    row("threshold missing", [](Json& p) { roleIn(p, "root").remove("threshold"); }, "role.shape");
    row("threshold 0", [](Json& p) { roleIn(p, "root").set("threshold", 0); }, "role.threshold");
    row("threshold true", [](Json& p) { roleIn(p, "root").set("threshold", true); }, "role.threshold");
    row("threshold a text", [](Json& p) { roleIn(p, "targets").set("threshold", "1"); }, "role.threshold");
    row(
        "keyid twice", [](Json& p) { roleIn(p, "root").find("keyids")->add(TestKey('a').keyid()); },
        "role.duplicate-keyid");
    row("keyid without key", [](Json& p) { roleIn(p, "root").find("keyids")->add("ffff"); }, "role.keyid-without-key");
    row(
        "threshold above the keys", [](Json& p) { roleIn(p, "root").set("threshold", 4); },
        "role.threshold-unreachable");
    row(
        "key no role uses", [](Json& p) { p.find("keys")->set(TestKey('z').keyid(), TestKey('z').object()); },
        "key.unused");
    row(
        "key under another keyid",
        [](Json& p) {
            p.find("keys")->set("ffff", TestKey('z').object());
            roleIn(p, "root").find("keyids")->add("ffff");
        },
        "key.keyid-mismatch");
    row(
        "one key under two keyids",
        [](Json& p) {
            auto twin = TestKey('a').object();
            twin.set("name", "x");
            p.find("keys")->set(metadata::keyIdOf(twin).text(), twin);
            roleIn(p, "root").find("keyids")->add(metadata::keyIdOf(twin).text());
        },
        "role.duplicate-material");
    row(
        "key one digit short", [](Json& p) { keyIn(p, 'c').find("keyval")->set("public", "abc"); },
        "key.keyid-mismatch key.malformed");
    row(
        "key of small order", [](Json& p) { keyIn(p, 'c').find("keyval")->set("public", std::string(64, '0')); },
        "key.keyid-mismatch key.weak");
    row(
        "key of an unknown type", [](Json& p) { keyIn(p, 'c').set("keytype", "gpg"); },
        "key.keyid-mismatch key.unsupported");
    row(
        "key an empty object", [](Json& p) { p.find("keys")->set(TestKey('c').keyid(), Json::object()); },
        "key.keyid-mismatch key.malformed");
    row(
        "key a text", [](Json& p) { p.find("keys")->set(TestKey('c').keyid(), "x"); },
        "key.keyid-mismatch key.malformed");
    row("float in an unknown member", [](Json& p) { p.set("x", Json::parse("1.5").value()); }, "canon.number");
    row("float inside a key", [](Json& p) { keyIn(p, 'c').set("x", Json::parse("1.5").value()); }, "canon.number");
}

void RootTest::namesTheRuleThatAShapeBreaks() {
    QFETCH(Change, change);
    QFETCH(QString, outcome);
    QCOMPARE(notesOf(makeRoot({.change = change})), outcome);
}

void RootTest::namesTheRuleThatAnEnvelopeBreaks_data() {
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("code");
    const auto part = QByteArray::fromStdString(writeJson(signedPart({}), metadata::MemberOrder::sorted));
    const auto with = [&](const QByteArray& signatures) {
        return "{\"signatures\":" + signatures + ",\"signed\":" + part + "}";
    };
    QTest::newRow("a list at the top") << QByteArray("[]") << "json.not-object";
    QTest::newRow("no signatures") << QByteArray("{\"signed\":" + part + "}") << "envelope.missing";
    QTest::newRow("no signed") << QByteArray("{\"signatures\":[]}") << "envelope.missing";
    QTest::newRow("signed a list") << QByteArray("{\"signatures\":[],\"signed\":[]}") << "envelope.type";
    QTest::newRow("signatures an object") << with("{}") << "envelope.type";
    QTest::newRow("entry a text") << with("[\"x\"]") << "sig.shape";
    QTest::newRow("entry without keyid") << with("[{\"sig\":\"\"}]") << "sig.shape";
    QTest::newRow("entry without sig") << with("[{\"keyid\":\"a\"}]") << "sig.shape";
    QTest::newRow("sig a number") << with("[{\"keyid\":\"a\",\"sig\":1}]") << "sig.shape";
    QTest::newRow("keyid twice") << with("[{\"keyid\":\"a\",\"sig\":\"\"},{\"keyid\":\"a\",\"sig\":\"00\"}]")
                                 << "sig.duplicate-keyid";
    QTest::newRow("a float outside signed") << with("[{\"keyid\":\"a\",\"sig\":\"\",\"x\":1.5}]") << "ok";
    QTest::newRow("no signature at all") << with("[]") << "ok";
}

void RootTest::namesTheRuleThatAnEnvelopeBreaks() {
    QFETCH(QByteArray, document);
    QFETCH(QString, code);
    QCOMPARE(codeOf(document.toStdString()), code);
}

void RootTest::readsExpiryAsFarAsItNamesATime_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* text, const char* outcome) { QTest::newRow(text) << text << outcome; };
    row("2036-01-01T00:00:00Z", "");
    row("2021-12-18T13:28:12.99008-06:00", "root.expires-nonstandard");  // sigstore v1
    row("2022-05-11T19:09:02.663975009Z", "root.expires-nonstandard");   // sigstore v2
    row("2036-01-01T00:00:00+00:00", "root.expires-nonstandard");
    row("2024-02-29T00:00:00Z", "");
    row("2023-02-29T00:00:00Z", "root.expires");
    row("2036-02-30T00:00:00Z", "root.expires");
    row("2036-13-01T00:00:00Z", "root.expires");
    row("2036-01-01T24:00:00Z", "root.expires");
    row("2036-01-01T00:60:00Z", "root.expires");
    row("2016-12-31T23:59:60Z", "root.expires");  // a leap second
    row("2036-1-1T0:0:0Z", "root.expires");
    row("2036-01-01", "root.expires");
    row("2036-01-01 00:00:00Z", "root.expires");
    row("2036-01-01T00:00:00", "root.expires");
    row("2036-01-01t00:00:00z", "root.expires");
    row("2036-01-01T00:00:00.Z", "root.expires");
    row("2036-01-01T00:00:00+24:00", "root.expires");
    row("2036-01-01T00:00:00Z ", "root.expires");
    row("", "root.expires");
}

void RootTest::readsExpiryAsFarAsItNamesATime() {
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(notesOf(makeRoot({.expires = text.toStdString()})), outcome);
}

void RootTest::acceptsSpecificationVersionsOfMajorOne_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    for (const auto* text : {"1.0", "1.0.0", "1.0.34", "1.99.99"})
        QTest::newRow(text) << text << true;
    for (const auto* text : {"1", "2.0.0", "1.", "1.0.", "1.0.0.0", "01.0", "1.00", "1.x", "1.0.0-rc1", "", " 1.0"})
        QTest::newRow(text) << text << false;
}

void RootTest::acceptsSpecificationVersionsOfMajorOne() {
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto document = makeRoot({.change = [&](Json& p) { p.set("spec_version", text.toStdString()); }});
    QCOMPARE(codeOf(document), accepted ? QString("ok") : QString("root.spec-version"));
}

void RootTest::detectsTheDialectFromSignedAlone_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("dialect");
    const QString ed = "{\"keytype\":\"ed25519\",\"keyval\":{\"public\":\"00\"}";
    QTest::newRow("a scheme") << ed + ",\"scheme\":\"ed25519\"}" << "" << "root.type";  // tuf, whose type is lower case
    QTest::newRow("a private member") << "{\"keytype\":\"ecdsa\",\"keyval\":{\"private\":null,\"public\":\"\"}}" << ""
                                      << "key.keyid-mismatch";
    QTest::newRow("an RSA key") << "{\"keytype\":\"RSA\",\"keyval\":{\"public\":\"\"}}" << "" << "uptane";
    QTest::newRow("ed25519 and base64") << ed + "}" << "kAalCL/3Aim0mKCwUA==" << "uptane";
    QTest::newRow("ed25519 and hex") << ed + "}" << "00ff" << "go-tuf-0";
}

void RootTest::detectsTheDialectFromSignedAlone() {
    QFETCH(QString, key);
    QFETCH(QString, signature);
    QFETCH(QString, dialect);
    const auto role = R"({"keyids":["k"],"threshold":1})";
    const auto document =
        QString(
            R"({"signatures":[{"keyid":"k","method":"ed25519","sig":"%1"}],"signed":{"_type":"Root","expires":"2036-01-01T00:00:00Z","keys":{"k":%2},)"
            R"("roles":{"root":%3,"targets":%3,"snapshot":%3,"timestamp":%3},"version":1}})")
            .arg(signature, key, role);
    KeyReader keys;
    const auto root = SignedRoot::parse(document.toStdString(), keys);
    QCOMPARE(root ? QString::fromStdString(std::string(nameOf(root->root().dialect())))
                  : QString::fromStdString(root.error().code),
             dialect);
}

void RootTest::keepsTheReceivedBytesAroundAnAddedSignature() {
    KeyReader keys;
    const auto part = signedPart({});
    const auto message = canonicalForm(part).value();
    const std::string before = "{\r\n  \"extra\": 1.5, \"signatures\" : [ ] ,\n\t\"signed\":" +
                               writeJson(part, metadata::MemberOrder::asBuilt) + "\n}\n";
    const auto root = SignedRoot::parse(before, keys).value();
    const auto once = root.withSignature(metadata::KeyId(TestKey('a').keyid()), *fromHex(TestKey('a').sign(message)));
    const auto twice = SignedRoot::parse(once, keys)
                           .value()
                           .withSignature(metadata::KeyId(TestKey('b').keyid()), *fromHex(TestKey('b').sign(message)));
    QVERIFY(twice.starts_with("{\r\n  \"extra\": 1.5, \"signatures\" : [ {\"keyid\":"));
    QVERIFY(twice.ends_with(before.substr(before.find("] ,\n\t"))));
    const auto report = examine(SignedRoot::parse(twice, keys).value(), nullptr).own;
    QCOMPARE(report.have(), 2);
    QVERIFY(report.met());
}

void RootTest::fillsInAPlaceholderWithoutTouchingItsNeighbours() {
    KeyReader keys;
    const auto part = signedPart({});
    const auto a = TestKey('a').keyid();
    const auto text = "{\"signatures\":[{\"keyid\":\"x\",\"sig\":\"\"}, {\"keyid\":\"" + a +
                      "\",\"sig\":\"\"} ,{\"keyid\":\"y\",\"sig\":\"00\"}],\"signed\":" +
                      writeJson(part, metadata::MemberOrder::sorted) + "}";
    const auto filled = SignedRoot::parse(text, keys).value().withSignature(metadata::KeyId(a), Bytes{0xAB});
    QVERIFY(filled.starts_with("{\"signatures\":[{\"keyid\":\"x\",\"sig\":\"\"}, {\"keyid\":\"" + a +
                               "\",\"sig\":\"ab\"} ,{\"keyid\":\"y\",\"sig\":\"00\"}],"));
}

void RootTest::recognisesARehearsalInRootAndKey() {
    QVERIFY(!parsedRoot({}).root().isRehearsal());
    QVERIFY(parsedRoot({.change = [](Json& p) { p.set(metadata::rehearsalMark, true); }}).root().isRehearsal());
    QVERIFY(
        parsedRoot({.change = [](Json& p) { keyIn(p, 't').set(metadata::rehearsalMark, true); }}).root().isRehearsal());
    QVERIFY(!parsedRoot({.change = [](Json& p) { p.set(metadata::rehearsalMark, false); }}).root().isRehearsal());
}

/// Two RSA moduli with a common prime: anybody can compute both private keys, so neither counts.
void RootTest::doesNotCountRsaKeysThatShareAPrime() {
    const auto rsaKey = [](const char* name) {
        QFile file(QString(PROJECT_ROOT "/tests/fixtures/keys/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the fixture is missing");
        auto keyval = Json::object();
        keyval.set("public", file.readAll().toStdString());
        auto object = Json::object();
        object.set("keytype", "rsa");
        object.set("keyval", std::move(keyval));
        object.set("scheme", "rsassa-pss-sha256");
        return object;
    };
    const auto with = [&](std::initializer_list<const char*> names) {
        return makeRoot({.change = [&](Json& p) {
            for (const auto* name : names) {
                const auto object = rsaKey(name);
                const auto id = metadata::keyIdOf(object).text();
                p.find("keys")->set(id, object);
                roleIn(p, "root").find("keyids")->add(id);
            }
        }});
    };
    QCOMPARE(notesOf(with({"rsa-2048.pem"})), QString(""));
    QCOMPARE(notesOf(with({"rsa-2048.pem", "rsa-2048-e3.pem"})), QString(""));
    const auto spoilt = with({"rsa-2048.pem", "rsa-2048-same-prime.pem", "rsa-2048-e3.pem"});
    QCOMPARE(notesOf(spoilt), QString("key.weak"));
    KeyReader keys;
    const auto root = SignedRoot::parse(spoilt, keys).value();
    int countable = 0;
    for (const auto& keyid : root.root().role(metadata::RoleName::root).keyids)
        countable += root.root().countableRootKey(keyid) != nullptr;
    QCOMPARE(countable, 4);
}

void RootTest::decodesEachDistinctKeyOnceForAnyNumberOfRoots() {
    KeyReader keys;
    const auto first = SignedRoot::parse(makeRoot({}), keys).value();
    const auto second = SignedRoot::parse(makeRoot({.version = 2}), keys).value();
    const metadata::KeyId a(TestKey('a').keyid());
    QCOMPARE(first.root().key(a)->publicKey(), second.root().key(a)->publicKey());
}
