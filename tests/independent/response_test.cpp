#include "response_test.h"

#include "ceremony/record/exchange/response.h"
#include "support/root_maker.h"
#include "transfer/wire/envelope.h"

using anchorite::Bytes;
using anchorite::metadata::KeyReader;
using anchorite::metadata::SignedRoot;
using anchorite::record::Response;
using namespace anchorite::test;

namespace {

const QString acme = PROJECT_ROOT "/tests/fixtures/acme/";

SignedRoot rootOf(const QString& name) {
    QFile file(acme + name);
    KeyReader keys;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    auto root = SignedRoot::parse(file.readAll().toStdString(), keys);
    if (!root)
        qFatal("fixture %s: %s", qPrintable(name), root.error().detail.c_str());
    return *root;
}

/// Everything that was signed, as a response.
Response responseFor(const SignedRoot& root) {
    Response response;
    response.payload = root.payload().digest();
    for (const auto& entry : root.signatures())
        response.signatures.push_back({entry.keyid, "ed25519", *entry.bytes});
    return response;
}

Bytes written(const Response& response) {
    const auto bytes = writeResponse(response);
    if (!bytes)
        qFatal("no response: %s", bytes.error().detail.c_str());
    return *bytes;
}

}  // namespace

QString ResponseTest::sealed(const Bytes& content) const {
    const auto envelope = anchorite::transfer::seal({.kind = anchorite::transfer::ParcelKind::signatureResponse,
                                                     .id = {1, 2, 3},
                                                     .replyTo = anchorite::transfer::ParcelId{4, 5, 6},
                                                     .name = "root-1.sig.anch",
                                                     .content = content});
    if (!envelope)
        qFatal("not sealed: %s", envelope.error().detail.c_str());
    return put("response.anch", *envelope);
}

void ResponseTest::acceptsSignaturesInEveryForm_data() {
    QTest::addColumn<bool>("enveloped");
    QTest::addColumn<int>("signatures");
    QTest::newRow("bare, one") << false << 1;
    QTest::newRow("bare, all") << false << 3;
    QTest::newRow("envelope, one") << true << 1;
    QTest::newRow("envelope, all, deflated") << true << 3;
}

void ResponseTest::acceptsSignaturesInEveryForm() {
    QFETCH(bool, enveloped);
    QFETCH(int, signatures);
    auto response = responseFor(rootOf("1.root.json"));
    QCOMPARE(response.signatures.size(), std::size_t{3});
    response.signatures.erase(response.signatures.begin() + signatures, response.signatures.end());
    const auto content = written(response);
    const auto answer = theirs({"response", acme + "1.root.json", enveloped ? sealed(content) : put("bare", content)});
    QVERIFY2(answer.exit == 0, qPrintable(answer.why));
    QCOMPARE(answer.text.count("valid: "), signatures);
    QVERIFY(answer.text.contains(QString::fromStdString(response.signatures[0].keyid.text())));
}

/// A holder who leaves signs the root without him; his key stands in the root before only.
void ResponseTest::acceptsKeysOfTheRootBefore() {
    const auto before = put("1.root.json", makeRoot({.version = 1, .rootKeys = "abc", .signers = "ab"}));
    const RootRecipe next{.version = 2, .rootKeys = "bcd", .signers = "a"};
    const auto after = put("2.root.json", makeRoot(next));
    const auto path = put("bare", written(responseFor(parsedRoot(next))));
    const auto alone = theirs({"response", after, path});
    QCOMPARE(alone.exit, 4);
    QVERIFY(alone.text.startsWith("NO ROOT KEY: "));
    const auto together = theirs({"response", after, path, "--old", before});
    QVERIFY2(together.exit == 0, qPrintable(together.why));
    QVERIFY(together.text.startsWith("valid: "));
}

void ResponseTest::refusesWhatIsNotValid_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("exit");
    QTest::newRow("nothing wrong") << 0 << 0;
    QTest::newRow("for another root") << 1 << 4;
    QTest::newRow("a signature of another root") << 2 << 4;
    QTest::newRow("signatures exchanged") << 3 << 4;
    QTest::newRow("a key of no root role") << 4 << 4;
    QTest::newRow("garbage") << 5 << 3;
    QTest::newRow("bytes behind") << 6 << 3;
    QTest::newRow("empty") << 7 << 3;
    QTest::newRow("a root instead") << 8 << 3;
}

void ResponseTest::refusesWhatIsNotValid() {
    QFETCH(int, fault);
    QFETCH(int, exit);
    const auto first = rootOf("1.root.json");
    const auto second = rootOf("2.root.json");
    auto response = responseFor(first);
    if (fault == 1)
        response.payload = second.payload().digest();
    if (fault == 2)
        response.signatures[0].signature = responseFor(second).signatures[0].signature;
    if (fault == 3)
        std::swap(response.signatures[0].signature, response.signatures[1].signature);
    if (fault == 4)
        response.signatures[0].keyid = first.root().role(anchorite::metadata::RoleName::timestamp).keyids.front();
    auto content = written(response);
    if (fault == 5)
        content.assign(300, 0xFF);
    if (fault == 6)
        content.push_back(0);
    if (fault == 7)
        content.clear();
    const auto path = fault == 8 ? acme + "1.root.json" : put("bare", content);
    const auto answer = theirs({"response", acme + "1.root.json", path});
    QVERIFY2(answer.exit == exit, qPrintable(answer.text + answer.why));
    QVERIFY(!answer.why.contains("Traceback"));
}

void ResponseTest::showsARefusalAsNotAuthenticated() {
    const Response refusal{rootOf("1.root.json").payload().digest(), {}, "the words differ \xe2\x80\x93 not signing"};
    const auto answer = theirs({"response", acme + "1.root.json", sealed(written(refusal))});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.text.startsWith("refused, not authenticated: "));
}

void ResponseTest::refusesEveryDamagedEnvelope_data() {
    QTest::addColumn<QString>("way");
    QTest::newRow("one bit of each byte") << "bytes";
    QTest::newRow("cut at each length") << "cuts";
}

void ResponseTest::refusesEveryDamagedEnvelope() {
    QFETCH(QString, way);
    auto response = responseFor(rootOf("1.root.json"));
    response.signatures.resize(1, response.signatures[0]);
    const auto path = sealed(written(response));
    const auto answer = damaged({way, path, "response", acme + "1.root.json", path});
    QVERIFY2(answer.exit == 0, qPrintable(answer.why));
    QVERIFY2(answer.text.endsWith("accepted at []\n"), qPrintable(answer.text));
}
