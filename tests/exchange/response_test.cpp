#include "response_test.h"

#include "ceremony/record/exchange/response.h"
#include "crypto/base/cbor.h"
#include "exchange/arrivals.h"

using namespace anchorite;
using namespace anchorite::test;
using record::readResponse;
using record::Response;
using record::responseOf;
using record::writeResponse;

namespace {

Response smallResponse() {
    const auto root = draftOf({});
    return {root.payload().digest(), {signatureOf('a', root), signatureOf('b', root)}, ""};
}

Bytes mapOf(std::uint64_t members, const Bytes& rest) {
    auto all = CborWriter().map(members).take();
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

QByteArray asQt(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

void ResponseTest::carriesSignaturesBothWays() {
    const auto response = smallResponse();
    const auto bytes = writeResponse(response).value();
    QVERIFY(isOneCborItem(bytes));
    const auto again = readResponse(bytes).value();
    QVERIFY(again.payload == response.payload);
    QCOMPARE(again.signatures.size(), std::size_t(2));
    QCOMPARE(again.signatures[1].keyid.text(), keyidOf('b').text());
    QCOMPARE(again.signatures[1].scheme, std::string("ed25519"));
    QCOMPARE(again.signatures[1].signature, response.signatures[1].signature);
    QCOMPARE(writeResponse(again).value(), bytes);
}

void ResponseTest::carriesARefusalBothWays() {
    const Response refusal{draftOf({}).payload().digest(), {}, "the words differ from my sheet"};
    const auto again = readResponse(writeResponse(refusal).value()).value();
    QCOMPARE(again.refusal, refusal.refusal);
    QVERIFY(again.signatures.empty());
}

void ResponseTest::noFlippedBitYieldsTheSameSignature() {
    const auto response = smallResponse();
    const auto bytes = writeResponse(response).value();
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ (1U << (bit % 8)));
        if (const auto result = readResponse(flipped))
            QCOMPARE(writeResponse(*result).value(), flipped);  // what is read is exactly what is there
    }
}

void ResponseTest::noTruncationIsRead() {
    const auto bytes = writeResponse(smallResponse()).value();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QCOMPARE(codeOf(readResponse(ByteView(bytes).first(size))), QString("response.malformed"));
    auto longer = bytes;
    longer.push_back(0);
    QCOMPARE(codeOf(readResponse(longer)), QString("response.malformed"));
}

void ResponseTest::refusesWhatIsNoResponse_data() {
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, std::uint64_t members, CborWriter&& writer) {
        QTest::newRow(name) << asQt(mapOf(members, writer.take()));
    };
    const auto begun = [] { return std::move(CborWriter().number(0).bytes(Bytes(32))); };
    const auto list = [&](std::uint64_t count) { return std::move(begun().number(1).array(count)); };
    row("nothing but a digest", 1, begun());
    row("no signatures", 2, list(0));
    row("65 claimed", 2, list(65));
    row("2^60 claimed", 2, list(std::uint64_t{1} << 60));
    row("both", 3,
        std::move(begun().number(1).array(1).array(3).text("k").text("s").bytes(Bytes(64)).number(2).text("no")));
    row("an empty refusal", 2, std::move(begun().number(2).text("")));
    row("a refusal with an escape sequence", 2, std::move(begun().number(2).text("\x1b[31m")));
    row("too long a refusal", 2, std::move(begun().number(2).text(std::string(2001, 'n'))));
    row("an unknown key", 2, std::move(begun().number(3).text("no")));
    row("disordered", 2, std::move(CborWriter().number(2).text("no").number(0).bytes(Bytes(32))));
    row("a short digest", 2, std::move(CborWriter().number(0).bytes(Bytes(31)).number(2).text("no")));
    row("an empty keyid", 2, std::move(list(1).array(3).text("").text("s").bytes(Bytes(64))));
    row("an empty signature", 2, std::move(list(1).array(3).text("k").text("s").bytes({})));
    row("too long a signature", 2, std::move(list(1).array(3).text("k").text("s").bytes(Bytes(2049))));
    row("a scheme with a tab", 2, std::move(list(1).array(3).text("k").text("s\t").bytes(Bytes(64))));
    row("four parts", 2, std::move(list(1).array(4).text("k").text("s").bytes(Bytes(64)).number(1)));
    row("signatures of text", 2, std::move(list(1).array(3).text("k").text("s").text("00")));
}

void ResponseTest::refusesWhatIsNoResponse() {
    QFETCH(QByteArray, content);
    QCOMPARE(codeOf(readResponse(Bytes(content.begin(), content.end()))), QString("response.malformed"));
}

void ResponseTest::writesNothingThatItWouldNotRead_data() {
    QTest::addColumn<int>("signatures");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("code");
    QTest::newRow("64") << 64 << 64 << "" << "ok";
    QTest::newRow("65") << 65 << 64 << "" << "response.too-large";
    QTest::newRow("none") << 0 << 0 << "" << "response.malformed";
    QTest::newRow("both") << 1 << 64 << "no" << "response.malformed";
    QTest::newRow("an empty signature") << 1 << 0 << "" << "response.malformed";
    QTest::newRow("a long signature") << 1 << 2049 << "" << "response.too-large";
    QTest::newRow("a refusal") << 0 << 0 << "no" << "ok";
    QTest::newRow("a refusal in two lines") << 0 << 0 << "no\nno" << "response.malformed";
    QTest::newRow("a long refusal") << 0 << 0 << QString(2001, 'n') << "response.too-large";
}

void ResponseTest::writesNothingThatItWouldNotRead() {
    QFETCH(int, signatures);
    QFETCH(int, size);
    QFETCH(QString, refusal);
    QFETCH(QString, code);
    const record::ResponseSignature one{keyidOf('a'), "ed25519", Bytes(static_cast<std::size_t>(size))};
    const Response response{{}, {static_cast<std::size_t>(signatures), one}, refusal.toStdString()};
    const auto written = writeResponse(response);
    QCOMPARE(codeOf(written), code);
    if (written)
        QCOMPARE(codeOf(readResponse(*written)), QString("ok"));
}

void ResponseTest::holdsWhatIsNewSinceTheRequest() {
    const auto before = parsedRoot({.signers = "a"});
    const auto after = parsedRoot({.signers = "abc"});
    const auto response = responseOf(before, after).value();
    QCOMPARE(response.signatures.size(), std::size_t(2));
    QCOMPARE(response.signatures[0].keyid.text(), keyidOf('b').text());
    QCOMPARE(response.signatures[0].scheme, std::string("ed25519"));
    QCOMPARE(codeOf(responseOf(before, before)), QString("response.nothing-valid"));
    QCOMPARE(codeOf(responseOf(before, parsedRoot({.version = 2}))), QString("response.other-payload"));
    const auto spoilt = before.withSignature(keyidOf('b'), {});
    QCOMPARE(codeOf(responseOf(before, rootFrom(spoilt))), QString("response.nothing-valid"));
}
