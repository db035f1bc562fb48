#include "envelope_test.h"

#include <map>

#include "crypto/base/cbor.h"

using namespace anchorite::test;
using anchorite::Bytes;
using anchorite::ByteView;
using anchorite::CborWriter;
using anchorite::isOneCborItem;

namespace {

/// The members of an envelope as encoded CBOR, to be spoilt one by one.
using Members = std::map<std::uint64_t, Bytes>;

Bytes number(std::uint64_t value) {
    return CborWriter().number(value).take();
}
Bytes text(std::string_view value) {
    return CborWriter().text(value).take();
}
Bytes bytes(ByteView value) {
    return CborWriter().bytes(value).take();
}

const Bytes content = bytesOf("{\"signed\":{}}");

Members goodMembers() {
    return {{0, text("anchorite")},   {1, number(1)},         {2, number(2)}, {3, bytes(Bytes(16, 3))},
            {4, bytes(Bytes(16, 4))}, {5, text("root.json")}, {6, number(0)}, {7, number(content.size())},
            {9, bytes(content)}};
}

Bytes mapOf(const Members& members) {
    CborWriter out;
    out.map(members.size());
    Bytes map = out.take();
    for (const auto& [key, value] : members) {
        const Bytes name = number(key);
        map.insert(map.end(), name.begin(), name.end());
        map.insert(map.end(), value.begin(), value.end());
    }
    return map;
}

/// With the digest that fits them, so that only the spoilt field is wrong.
Bytes sealed(Members members, const Bytes& inflated = content) {
    Members hashed = members;
    if (hashed.contains(9)) {
        hashed[9] = bytes(inflated);
    }
    if (!members.contains(8)) {
        members[8] = bytes(anchorite::crypto::sha256(mapOf(hashed)).bytes);
    }
    return mapOf(members);
}

QString openedAs(const Bytes& envelope) {
    return codeOf(openEnvelope(envelope, zlibInflater));
}

}  // namespace

void EnvelopeTest::opensWhatItSeals_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("replies");
    QTest::addColumn<int>("size");
    for (int kind = 1; kind <= 6; ++kind) {
        QTest::addRow("kind %d", kind) << kind << false << 100 * kind;
    }
    QTest::newRow("reply") << 2 << true << 64;
    QTest::newRow("empty") << 3 << false << 0;
}

void EnvelopeTest::opensWhatItSeals() {
    QFETCH(int, kind);
    QFETCH(bool, replies);
    QFETCH(int, size);
    Chance chance(static_cast<std::uint64_t>(kind));
    Parcel parcel = someParcel(chance, static_cast<std::size_t>(size));
    parcel.kind = static_cast<ParcelKind>(kind);
    if (replies) {
        parcel.replyTo = drawParcelId(chance);
    }
    for (const Bytes& what : {parcel.content, Bytes(static_cast<std::size_t>(size), 'a')}) {
        parcel.content = what;
        const auto envelope = seal(parcel);
        QCOMPARE(codeOf(envelope), "accepted");
        QVERIFY(looksLikeEnvelope(*envelope));
        QVERIFY(isOneCborItem(*envelope));
        const auto opened = openEnvelope(*envelope, zlibInflater);
        QCOMPARE(codeOf(opened), "accepted");
        QVERIFY(*opened == parcel);
    }
}

void EnvelopeTest::sealsTheSameParcelAlike() {
    Chance chance(3);
    Parcel parcel = someParcel(chance, 500);
    QVERIFY(*seal(parcel) == *seal(parcel));
    const Bytes before = *seal(parcel);
    parcel.id[15] ^= 1;
    QVERIFY(*seal(parcel) != before);
}

void EnvelopeTest::deflatesOnlyWhatShrinks() {
    Chance chance(4);
    Parcel parcel = someParcel(chance, 4000);
    QVERIFY(seal(parcel)->size() > 4000);
    QVERIFY(seal(parcel)->size() < 4000 + 120);
    parcel.content.assign(4000, 'a');
    QVERIFY(seal(parcel)->size() < 150);
}

void EnvelopeTest::refusesToSeal_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("replies");
    QTest::addColumn<QString>("outcome");
    const int limit = static_cast<int>(parcelLimit);
    QTest::newRow("at the limit") << "a" << limit << false << "accepted";
    QTest::newRow("one byte more") << "a" << limit + 1 << false << "parcel.too-large";
    QTest::newRow("no name") << "" << 1 << false << "parcel.name";
    QTest::newRow("a path") << "../a" << 1 << false << "parcel.name";
    QTest::newRow("a request that replies") << "a" << 1 << true << "parcel.reply-to";
}

void EnvelopeTest::refusesToSeal() {
    QFETCH(QString, name);
    QFETCH(int, size);
    QFETCH(bool, replies);
    QFETCH(QString, outcome);
    Parcel parcel{ParcelKind::signRequest, {}, std::nullopt, name.toStdString(), Bytes(static_cast<std::size_t>(size))};
    if (replies) {
        parcel.replyTo = ParcelId{};
    }
    QCOMPARE(codeOf(seal(parcel)), outcome);
}

void EnvelopeTest::refusesASpoiltField_data() {
    QTest::addColumn<Bytes>("envelope");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, std::uint64_t key, const Bytes& value, const char* outcome) {
        Members members = goodMembers();
        members[key] = value;
        QTest::newRow(name) << sealed(members) << outcome;
    };
    QTest::newRow("nothing spoilt") << sealed(goodMembers()) << "accepted";
    row("magic in capitals", 0, text("ANCHORITE"), "parcel.not-one");
    row("magic with one letter changed", 0, text("anchorita"), "parcel.malformed");
    row("magic as bytes", 0, bytes(anchorite::asBytes("anchorite")), "parcel.malformed");
    row("version 0", 1, number(0), "parcel.malformed");
    row("version 2", 1, number(2), "parcel.version");
    row("largest version", 1, number(UINT64_MAX), "parcel.version");
    row("version as text", 1, text("1"), "parcel.malformed");
    row("kind 0", 2, number(0), "parcel.kind");
    row("kind 7", 2, number(7), "parcel.kind");
    row("kind 258", 2, number(258), "parcel.kind");
    row("kind as text", 2, text("2"), "parcel.malformed");
    row("reply-to in a request", 2, number(1), "parcel.reply-to");
    row("id of 15 bytes", 3, bytes(Bytes(15)), "parcel.malformed");
    row("id of 17 bytes", 3, bytes(Bytes(17)), "parcel.malformed");
    row("id as text", 3, text("0123456789abcdef"), "parcel.malformed");
    row("reply-to of 15 bytes", 4, bytes(Bytes(15)), "parcel.malformed");
    row("no name", 5, text(""), "parcel.name");
    row("name of 65", 5, text(std::string(65, 'a')), "parcel.name");
    row("name with a way up", 5, text("../../root"), "parcel.name");
    row("name that turns letters round", 5, text("a\u202eb"), "parcel.name");
    row("name that is no UTF-8", 5, text("\xff"), "parcel.malformed");
    row("name as bytes", 5, bytes(anchorite::asBytes("root.json")), "parcel.malformed");
    row("codec 2", 6, number(2), "parcel.codec");
    row("codec says deflated", 6, number(1), "inflate.malformed");
    row("size one more", 7, number(content.size() + 1), "parcel.size");
    row("size one less", 7, number(content.size() - 1), "parcel.size");
    row("size over the limit", 7, number(parcelLimit + 1), "parcel.too-large");
    row("size 2^64 - 1", 7, number(UINT64_MAX), "parcel.too-large");
    row("digest of nothing", 8, bytes(Bytes(32)), "parcel.digest");
    row("digest of 31 bytes", 8, bytes(Bytes(31)), "parcel.malformed");
    row("digest of 20 bytes", 8, bytes(Bytes(20)), "parcel.malformed");
    row("content as text", 9, text(anchorite::asText(content)), "parcel.malformed");
    row("content of 2^63 bytes", 9, bytesOfHex("5b8000000000000000"), "parcel.malformed");
    row("unknown key 10", 10, number(0), "parcel.malformed");
    row("unknown key 2^64 - 1", UINT64_MAX, number(0), "parcel.malformed");
    for (const std::uint64_t key : {1U, 2U, 3U, 5U, 6U, 7U, 9U}) {
        Members members = goodMembers();
        members.erase(key);
        QTest::addRow("without key %d", static_cast<int>(key)) << sealed(members) << "parcel.malformed";
    }
    QTest::newRow("without digest") << mapOf(goodMembers()) << "parcel.malformed";
    Members later = goodMembers();
    later[1] = number(2);
    later[2] = text("another kind");
    later[11] = number(1);
    QTest::newRow("a later version with other members") << sealed(later) << "parcel.version";
    Members swapped = goodMembers();
    swapped[8] = bytes(anchorite::crypto::sha256(content).bytes);
    QTest::newRow("digest of the content alone") << mapOf(swapped) << "parcel.digest";
    Members wrongSize = goodMembers();
    wrongSize[6] = number(1);
    wrongSize[9] = bytes(deflated(content));
    QTest::newRow("deflated") << sealed(wrongSize) << "accepted";
    wrongSize[7] = number(content.size() - 1);
    QTest::newRow("deflated, size one less") << sealed(wrongSize) << "parcel.size";
}

void EnvelopeTest::refusesASpoiltField() {
    QFETCH(Bytes, envelope);
    QFETCH(QString, outcome);
    QCOMPARE(openedAs(envelope), outcome);
}

void EnvelopeTest::refusesOtherSpellingsOfTheSame_data() {
    QTest::addColumn<Bytes>("envelope");
    const Bytes good = sealed(goodMembers());
    const auto replaced = [&](const char* from, const char* to) {
        QByteArray all(reinterpret_cast<const char*>(good.data()), static_cast<qsizetype>(good.size()));
        const qsizetype at = all.indexOf(QByteArray::fromHex(from));
        all.replace(at, QByteArray(from).size() / 2, QByteArray::fromHex(to));
        return Bytes(all.begin(), all.end());
    };
    QTest::newRow("map head in two bytes") << replaced("aa0069", "b80a0069");
    QTest::newRow("map head in nine bytes") << replaced("aa0069", "bb000000000000000a0069");
    QTest::newRow("map of indefinite length") << [&] {
        Bytes open = replaced("aa0069", "bf0069");
        open.push_back(0xff);
        return open;
    }();
    QTest::newRow("key in two bytes") << replaced("010102", "18010102");
    QTest::newRow("version in two bytes") << replaced("010102", "01180102");
    QTest::newRow("kind in three bytes") << replaced("020203", "0219000203");
    QTest::newRow("id with a longer head") << replaced("0350", "035810");
    QTest::newRow("name of indefinite length") << replaced("0569726f6f742e6a736f6e", "057f69726f6f742e6a736f6eff");
    QTest::newRow("size in five bytes") << replaced("070d", "071a0000000d");
    QTest::newRow("content of indefinite length") << replaced("094d7b", "095f4d7b");
    QTest::newRow("keys 6 and 7 exchanged") << replaced("0600070d", "070d0600");
    QTest::newRow("key 6 twice, as eleven members") << [&] {
        Bytes twice = replaced("0600070d", "06000600070d");
        twice[0] = 0xab;
        return twice;
    }();
    QTest::newRow("tagged") << [&] {
        Bytes tagged = good;
        tagged.insert(tagged.begin(), 0xc1);
        return tagged;
    }();
    QTest::newRow("a byte behind") << [&] {
        Bytes longer = good;
        longer.push_back(0);
        return longer;
    }();
    QTest::newRow("a second envelope behind") << [&] {
        Bytes longer = good;
        longer.insert(longer.end(), good.begin(), good.end());
        return longer;
    }();
    QTest::newRow("one member more announced") << replaced("aa0069", "ab0069");
    QTest::newRow("one member less announced") << replaced("aa0069", "a90069");
}

void EnvelopeTest::refusesOtherSpellingsOfTheSame() {
    QFETCH(Bytes, envelope);
    QVERIFY(envelope != sealed(goodMembers()));
    const QString outcome = openedAs(envelope);
    QCOMPARE(outcome, "parcel.malformed");
}

void EnvelopeTest::refusesAnEnvelopeCutAnywhere() {
    const Bytes good = sealed(goodMembers());
    for (std::size_t size = 0; size < good.size(); ++size) {
        const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
        QVERIFY2(openedAs(cut) != "accepted", qPrintable(QString::number(size)));
    }
}

void EnvelopeTest::refusesEveryFlippedBit() {
    Members deflatedMembers = goodMembers();
    const Bytes longer = bytesOf(std::string(300, 'a') + "bcd");
    deflatedMembers[6] = number(1);
    deflatedMembers[7] = number(longer.size());
    deflatedMembers[9] = bytes(deflated(longer));
    for (const Bytes& good : {sealed(goodMembers()), sealed(deflatedMembers, longer)}) {
        const auto opened = openEnvelope(good, zlibInflater);
        QCOMPARE(codeOf(opened), "accepted");
        for (std::size_t bit = 0; bit < 8 * good.size(); ++bit) {
            Bytes flipped = good;
            flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            // Some bits of a deflate stream mean nothing; then the parcel is the same one.
            const auto other = openEnvelope(flipped, zlibInflater);
            QVERIFY2(!other || *other == *opened, qPrintable(QString::number(bit)));
        }
    }
}

void EnvelopeTest::stopsADecompressionBomb() {
    const Bytes zeros(3'000'000);
    Members members = goodMembers();
    members[6] = number(1);
    members[7] = number(parcelLimit);
    members[9] = bytes(deflated(zeros));
    const Bytes bomb = sealed(members, zeros);
    QVERIFY(bomb.size() < 5000);
    QCOMPARE(openedAs(bomb), "inflate.too-large");
}

void EnvelopeTest::readsUpToTheLargestParcel() {
    Chance chance(5);
    Parcel parcel = someParcel(chance, parcelLimit);
    parcel.kind = ParcelKind::signatureResponse;
    parcel.replyTo = drawParcelId(chance);
    parcel.name = std::string(64, 'a');
    const Bytes envelope = *seal(parcel);
    QVERIFY(envelope.size() <= envelopeLimit);
    QVERIFY(*openEnvelope(envelope, zlibInflater) == parcel);
    Bytes larger = envelope;
    larger.resize(envelopeLimit + 1);
    QCOMPARE(openedAs(larger), "parcel.too-large");
}

void EnvelopeTest::knowsAnEnvelopeByItsBeginning_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<bool>("known");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("only a map") << "aa" << false;
    QTest::newRow("of ten members") << "aa0069616e63686f72697465" << true;
    QTest::newRow("without its last letter") << "aa0069616e63686f726974" << false;
    QTest::newRow("in a longer head") << "b80a0069616e63686f72697465" << true;
    QTest::newRow("of indefinite length") << "bf0069616e63686f72697465" << true;
    QTest::newRow("an array") << "8a0069616e63686f72697465" << true;
    QTest::newRow("another key") << "aa0169616e63686f72697465" << true;
    QTest::newRow("JSON") << "7b2261223a317d" << false;
    QTest::newRow("two bytes spoilt") << "aa0169616e63686f72697460" << true;
    QTest::newRow("three bytes spoilt") << "aa0168616e63686f72697460" << false;
    QTest::newRow("a text that speaks of it") << "2f2f20616e63686f72697465" << false;
}

void EnvelopeTest::knowsAnEnvelopeByItsBeginning() {
    QFETCH(QString, hex);
    QFETCH(bool, known);
    QCOMPARE(looksLikeEnvelope(bytesOfHex(hex)), known);
}

void EnvelopeTest::checksAFileAsSha256sumDoes() {
    // FIPS 180-4, "abc".
    QCOMPARE(QString::fromStdString(fileCheck(anchorite::asBytes("abc")).hex()),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
