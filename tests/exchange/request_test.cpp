#include "request_test.h"

#include "ceremony/record/exchange/request.h"
#include "crypto/base/cbor.h"
#include "exchange/arrivals.h"

using namespace anchorite;
using namespace anchorite::test;
using record::readRequest;
using record::Request;
using record::writeRequest;

namespace {

Request smallRequest() {
    Request request;
    request.document = draftOf({.version = 2});
    request.repository = "example.org";
    request.names = {{keyidOf('a'), "Amara Osei"}, {metadata::KeyId("short"), "Mei Chen"}};
    request.reason = "yearly renewal";
    return request;
}

Result<Request> read(ByteView content) {
    metadata::KeyReader keys;
    return readRequest(content, keys);
}

/// The first four members as they should be, for a map that goes on from there.
CborWriter begun(const metadata::SignedRoot& root, std::uint64_t members) {
    CborWriter writer;
    writer.map(members).number(0).text(root.received()).number(1).text("tuf").number(2).text("example.org");
    writer.number(3).bytes(root.payload().digest().bytes);
    return writer;
}

QByteArray asQt(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes fromQt(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

/// Every member of a request as CBOR, to be put together wrongly.
struct Pieces {
    metadata::SignedRoot root = draftOf({.version = 2});
    Bytes document = CborWriter().number(0).text(root.received()).take();
    Bytes dialect = CborWriter().number(1).text("tuf").take();
    Bytes repository = CborWriter().number(2).text("r").take();
    Bytes digest = CborWriter().number(3).bytes(root.payload().digest().bytes).take();

    static QByteArray mapOf(std::uint64_t members, const std::vector<Bytes>& pieces) {
        Bytes all = CborWriter().map(members).take();
        for (const auto& piece : pieces)
            all.insert(all.end(), piece.begin(), piece.end());
        return asQt(all);
    }
};

}  // namespace

void RequestTest::carriesEverythingBothWays() {
    auto request = smallRequest();
    request.links = {parsedRoot({.version = 1}), parsedRoot({.version = 1, .signers = "abc"})};
    const auto again = read(writeRequest(request).value()).value();
    QCOMPARE(again.document->received(), request.document->received());
    QCOMPARE(again.repository, request.repository);
    QCOMPARE(again.reason, request.reason);
    QVERIFY(again.names == request.names);
    QCOMPARE(again.links.size(), std::size_t(2));
    QCOMPARE(again.links[1].received(), request.links[1].received());
    QVERIFY(!again.bare);
}

void RequestTest::hasOneSpelling() {
    const auto bytes = writeRequest(smallRequest()).value();
    QVERIFY(isOneCborItem(bytes));
    QCOMPARE(writeRequest(read(bytes).value()).value(), bytes);
    Request bareBones;
    bareBones.document = draftOf({});
    const auto least = writeRequest(bareBones).value();
    QCOMPARE(least[0], std::uint8_t(0xa4));
    QCOMPARE(read(least).value().repository, std::string());
}

void RequestTest::readsABareRoot() {
    const auto document = "\n" + makeRoot({.signers = "a"}) + "\n";
    const auto request = read(asBytes(document)).value();
    QVERIFY(request.bare);
    QCOMPARE(request.document->received(), document);
    QVERIFY(request.links.empty() && request.names.empty() && request.repository.empty());
    QCOMPARE(codeOf(read({})), QString("json.syntax"));
    QCOMPARE(codeOf(read(asBytes("{}"))), QString("envelope.missing"));
    QCOMPARE(codeOf(read(asBytes("\xef\xbb\xbf{}"))), QString("json.bom"));
    QCOMPARE(codeOf(read(asBytes(std::string(600'000, ' ') + document))), QString("5.3.3-too-large"));
}

void RequestTest::readsPendingMetadataOfRstuf() {
    const auto before = makeRoot({});
    const auto root = makeRoot({.version = 2, .signers = "a"});
    const auto request =
        read(asBytes(R"({"data": {"metadata": {"root": )" + root + R"(, "trusted_root": )" + before + "}}}")).value();
    QCOMPARE(request.document->received(), root);
    QCOMPARE(request.links.at(0).received(), before);
    QCOMPARE(codeOf(read(asBytes(R"({"data": {"metadata": {"root": 1}}})"))), QString("envelope.missing"));
}

/// A bit that changes only what is a free claim is seen there; any other is refused.
void RequestTest::noFlippedBitYieldsAnotherPayload() {
    const auto request = smallRequest();
    const auto bytes = writeRequest(request).value();
    int seen = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ (1U << (bit % 8)));
        const auto result = read(flipped);
        if (!result)
            continue;
        ++seen;
        QCOMPARE(result->document->received(), request.document->received());
        QVERIFY(result->links.empty());
        QVERIFY(result->repository != request.repository || result->names != request.names ||
                result->reason != request.reason);
    }
    QVERIFY(seen > 50);  // claims hold that many bits that leave them plain text
}

void RequestTest::noTruncationIsRead() {
    const auto bytes = writeRequest(smallRequest()).value();
    for (std::size_t size = 1; size < bytes.size(); ++size)
        QCOMPARE(codeOf(read(ByteView(bytes).first(size))), QString("request.malformed"));
    auto longer = bytes;
    longer.push_back(0);
    QCOMPARE(codeOf(read(longer)), QString("request.malformed"));
}

void RequestTest::refusesWhatIsNotDeterministic_data() {
    QTest::addColumn<QByteArray>("content");
    const Pieces p;
    const auto row = [](const char* name, std::uint64_t members, const std::vector<Bytes>& pieces) {
        QTest::newRow(name) << Pieces::mapOf(members, pieces);
    };
    row("an unknown key", 5, {p.document, p.dialect, p.repository, p.digest, CborWriter().number(7).text("x").take()});
    row("no document", 3, {p.dialect, p.repository, p.digest});
    row("no dialect", 4, {p.document, p.repository, p.digest, CborWriter().number(6).text("x").take()});
    row("no digest", 4, {p.document, p.dialect, p.repository, CborWriter().number(6).text("x").take()});
    row("a key twice", 5, {p.document, p.document, p.dialect, p.repository, p.digest});
    row("disordered", 4, {p.dialect, p.document, p.repository, p.digest});
    row("reason before names", 6,
        {p.document, p.dialect, p.repository, p.digest, CborWriter().number(6).text("x").take(),
         CborWriter().number(5).map(1).text("k").text("n").take()});
    row("a longer map than there is", 5, {p.document, p.dialect, p.repository, p.digest});
    row("a shorter map than there is", 4,
        {p.document, p.dialect, p.repository, p.digest, CborWriter().number(6).text("x").take()});
    row("a key in a longer head", 4,
        {{0x18, 0x00}, Bytes(p.document.begin() + 1, p.document.end()), p.dialect, p.repository, p.digest});
    row("a document of bytes", 4,
        {CborWriter().number(0).bytes(asBytes(p.root.received())).take(), p.dialect, p.repository, p.digest});
    row("a short digest", 4, {p.document, p.dialect, p.repository, CborWriter().number(3).bytes(Bytes(31)).take()});
    row("an empty list of links", 5,
        {p.document, p.dialect, p.repository, p.digest, CborWriter().number(4).array(0).take()});
    row("no names", 5, {p.document, p.dialect, p.repository, p.digest, CborWriter().number(5).map(0).take()});
    row("an empty reason", 5, {p.document, p.dialect, p.repository, p.digest, CborWriter().number(6).text("").take()});
    row("a reason with a line break", 5,
        {p.document, p.dialect, p.repository, p.digest, CborWriter().number(6).text("a\nb").take()});
    row("a negative key", 4, {{0x20}, p.document, p.dialect, p.repository, p.digest});
    QTest::newRow("an endless map") << QByteArray("\xbf\xff", 2);
    QTest::newRow("a map of 2^64 members") << QByteArray("\xbb\xff\xff\xff\xff\xff\xff\xff\xff", 9);
}

void RequestTest::refusesWhatIsNotDeterministic() {
    QFETCH(QByteArray, content);
    QCOMPARE(codeOf(read(fromQt(content))), QString("request.malformed"));
}

/// A proposer who shows the words of one root and sends another.
void RequestTest::refusesADigestOfAnotherDocument() {
    const Pieces p;
    const auto other = draftOf({.version = 2, .expires = "2036-01-02T00:00:00Z"});
    const auto lie = CborWriter().number(3).bytes(other.payload().digest().bytes).take();
    QCOMPARE(codeOf(read(fromQt(Pieces::mapOf(4, {p.document, p.dialect, p.repository, lie})))),
             QString("request.digest"));
    QCOMPARE(codeOf(read(fromQt(Pieces::mapOf(4, {p.document, p.dialect, p.repository, p.digest})))), QString("ok"));
}

void RequestTest::refusesAnotherDialectThanItsDocuments() {
    const Pieces p;
    const auto lie = CborWriter().number(1).text("notary-v1").take();
    QCOMPARE(codeOf(read(fromQt(Pieces::mapOf(4, {p.document, lie, p.repository, p.digest})))),
             QString("request.dialect"));
}

void RequestTest::refusesHostileLinks_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto root = draftOf({.version = 2});
    const auto link = makeRoot({});
    auto many = begun(root, 5);
    many.number(4).array(1000);
    for (int i = 0; i < 1000; ++i)
        many.text("{}");
    QTest::newRow("1000 of them") << asQt(many.take()) << "request.malformed";
    auto claimed = begun(root, 5);
    QTest::newRow("2^40 claimed") << asQt(claimed.number(4).array(std::uint64_t{1} << 40).take())
                                  << "request.malformed";
    auto huge = begun(root, 5);
    QTest::newRow("too long a link") << asQt(huge.number(4).array(1).text(std::string(512'001, ' ')).take())
                                     << "request.malformed";
    auto whole = begun(root, 5);
    whole.number(4).array(3);
    for (int i = 0; i < 3; ++i)
        whole.text(std::string(400'000, ' '));
    QTest::newRow("too much together") << asQt(whole.take()) << "request.malformed";
    auto rubbish = begun(root, 5);
    QTest::newRow("no root") << asQt(rubbish.number(4).array(2).text(link).text("{").take()) << "json.syntax";
    auto targets = begun(root, 5);
    QTest::newRow("an object") << asQt(targets.number(4).array(2).text(link).text("{}").take()) << "envelope.missing";
}

void RequestTest::refusesHostileLinks() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const auto result = read(fromQt(content));
    QCOMPARE(codeOf(result), code);
    QVERIFY(code == "request.malformed" || result.error().detail.starts_with("link 2: "));
}

/// Order and repetition mean nothing: a link is only ever found by the payload that a pin names.
void RequestTest::keepsLinksAsSent() {
    auto request = smallRequest();
    request.links = {parsedRoot({.version = 3}), parsedRoot({.version = 1}), parsedRoot({.version = 3})};
    const auto links = read(writeRequest(request).value()).value().links;
    QCOMPARE(links.size(), std::size_t(3));
    QCOMPARE(links[0].version().number(), 3);
    QCOMPARE(links[1].version().number(), 1);
}

void RequestTest::refusesHostileNames_data() {
    QTest::addColumn<QByteArray>("content");
    const auto root = draftOf({.version = 2});
    const auto row = [&](const char* label, const std::vector<std::pair<std::string, std::string>>& names) {
        auto writer = begun(root, 5);
        writer.number(5).map(names.size());
        for (const auto& [keyid, name] : names)
            writer.text(keyid).text(name);
        QTest::newRow(label) << asQt(writer.take());
    };
    row("an escape sequence", {{"k", "Ada\x1b[2J"}});
    row("a line break", {{"k", "Ada\nverified: yes"}});
    row("a right-to-left override", {{"k", "Ada\xe2\x80\xae"}});
    row("not composed", {{"k", "A\xcc\x88"}});
    row("not UTF-8", {{"k", "\xff"}});
    row("empty", {{"k", ""}});
    row("too long", {{"k", std::string(201, 'n')}});
    row("an empty keyid", {{"", "Ada"}});
    row("too long a keyid", {{std::string(513, 'k'), "Ada"}});
    row("one keyid twice", {{"k", "Ada"}, {"k", "Eve"}});
    row("disordered", {{"l", "Ada"}, {"k", "Eve"}});
    row("longer before shorter", {{"aa", "Ada"}, {"b", "Eve"}});
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 1000; i < 1257; ++i)
        many.emplace_back(std::to_string(i), "Ada");
    row("257 of them", many);
}

void RequestTest::refusesHostileNames() {
    QFETCH(QByteArray, content);
    QCOMPARE(codeOf(read(fromQt(content))), QString("request.malformed"));
}

void RequestTest::writesNothingThatItWouldNotRead_data() {
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("links");
    QTest::addColumn<QString>("code");
    QTest::newRow("fine") << "r" << "Ada" << "" << 64 << "ok";
    QTest::newRow("a repository with a line break") << "a\nb" << "Ada" << "" << 0 << "request.text";
    QTest::newRow("too long a repository") << QString(201, 'r') << "Ada" << "" << 0 << "request.text";
    QTest::newRow("an empty name") << "r" << "" << "" << 0 << "request.text";
    QTest::newRow("a name with a bell") << "r" << "Ada\a" << "" << 0 << "request.text";
    QTest::newRow("too long a reason") << "r" << "Ada" << QString(2001, 'r') << 0 << "request.text";
    QTest::newRow("65 links") << "r" << "Ada" << "" << 65 << "request.too-large";
}

void RequestTest::writesNothingThatItWouldNotRead() {
    QFETCH(QString, repository);
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QFETCH(int, links);
    QFETCH(QString, code);
    Request request;
    request.document = draftOf({.version = 2});
    request.repository = repository.toStdString();
    request.names = {{keyidOf('a'), name.toStdString()}};
    request.reason = reason.toStdString();
    request.links.assign(static_cast<std::size_t>(links), parsedRoot({}));
    const auto written = writeRequest(request);
    QCOMPARE(codeOf(written), code);
    if (written)
        QCOMPARE(codeOf(read(*written)), QString("ok"));
    QCOMPARE(codeOf(writeRequest({})), QString("request.malformed"));
    const auto padded = rootFrom(makeRoot({}) + std::string(400'000, ' '));
    request.links.assign(3, padded);
    QCOMPARE(codeOf(writeRequest(request)),
             code == "ok" || code == "request.too-large" ? QString("request.too-large") : QString("request.text"));
}
