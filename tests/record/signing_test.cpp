#include "signing_test.h"

#include "record/holder.h"

using namespace anchorite;
using namespace anchorite::test;
using record::PinFile;

namespace {

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("ok") : QString::fromStdString(result.error().code);
}

metadata::SignedRoot nextOf(const metadata::SignedRoot& root) {
    return parsed(rotation::RootDraft::next(root.root()).value().document());
}

}  // namespace

Q_DECLARE_METATYPE(crypto::KeyType)

void SigningTest::signsWithEveryKindOfKey_data() {
    QTest::addColumn<crypto::KeyType>("type");
    for (const auto type :
         {crypto::KeyType::ed25519, crypto::KeyType::ecdsaP256, crypto::KeyType::ecdsaP384, crypto::KeyType::rsa3072})
        QTest::newRow(std::string(nameOf(type)).c_str()) << type;
}

void SigningTest::signsWithEveryKindOfKey() {
    QFETCH(crypto::KeyType, type);
    Holder holder(1, type);
    const auto first = parsed(draftFor({&holder}).document());
    const auto result = holder.sign(holder.input(first, {}, true)).value();
    QCOMPARE(result.examination.own.have(), 1);
    const auto document = signedBy(parsed(result.document), "c");
    QVERIFY(metadata::TrustedRoot::anchor(document));
    QCOMPARE(document.payload().digest(), first.payload().digest());
}

void SigningTest::movesThePinAndEntersTheLedger() {
    Holder holder(1);
    const auto first = signedBy(
        parsed(holder.sign(holder.input(parsed(draftFor({&holder}).document()), {}, true)).value().document), "b");
    auto pins = PinFile::read(holder.disk, holder.keyPath()).value();
    QCOMPARE(pins.pin()->version.number(), 1);
    QCOMPARE(pins.pin()->digest, first.payload().digest());
    const auto second = nextOf(first);
    QVERIFY(holder.sign(holder.input(second, {first})));
    pins = PinFile::read(holder.disk, holder.keyPath()).value();
    QCOMPARE(pins.pin()->version.number(), 1);
    QCOMPARE(pins.ledger().size(), std::size_t(2));
    QCOMPARE(pins.ledger().at(2), second.payload().digest());
    QVERIFY(pins.requireAuthentic(holder.unlocked()));
}

void SigningTest::refusesAForgedPinFile() {
    Holder holder(1);
    const auto first = signedBy(
        parsed(holder.sign(holder.input(parsed(draftFor({&holder}).document()), {}, true)).value().document), "b");
    const auto own = holder.disk.read(holder.pinPath(), 10'000).value();
    Holder thief(2);
    const auto evil = signedBy(
        parsed(thief.sign(thief.input(parsed(draftFor({&thief, &holder}).document()), {}, true)).value().document),
        "b");
    const auto foreign = thief.disk.read(thief.pinPath(), 10'000).value();
    QVERIFY(holder.disk.replace(holder.pinPath(), foreign, true));
    QCOMPARE(codeOf(holder.sign(holder.input(nextOf(evil), {evil}))), QString("pin.forged"));
    QVERIFY(holder.disk.replace(holder.pinPath(), own, true));
    QCOMPARE(codeOf(holder.sign(holder.input(nextOf(first), {first}))), QString("ok"));
}

void SigningTest::signsUnderBothKeyIdsWhenAnIdChanges() {
    Holder holder(1);
    const auto first = signedBy(
        parsed(holder.sign(holder.input(parsed(draftFor({&holder}).document()), {}, true)).value().document), "b");
    auto part = rotation::RootDraft::next(first.root()).value().signedPart();
    auto renamed = holder.object();
    renamed.set("x-tuf-on-ci-keyowner", "@holder");
    part.find("keys")->remove(holder.keyid().text());
    part.find("keys")->set(metadata::keyIdOf(renamed).text(), renamed);
    (*part.find("roles")->find("root")->find("keyids")->asArray())[0] = metadata::keyIdOf(renamed).text();
    const auto result = holder.sign(holder.input(parsed(metadata::writeUnsigned(part)), {first})).value();
    QCOMPARE(result.examination.own.have(), 1);
    QCOMPARE(result.examination.previous->have(), 1);
    QCOMPARE(parsed(result.document).signatures().size(), std::size_t(2));
}

/// Somebody else's rubbish under a holder's keyid must not keep the holder from signing.
void SigningTest::replacesAnInvalidSignatureUnderItsName() {
    Holder holder(1);
    const auto draft = parsed(draftFor({&holder}).document());
    const auto spoilt = parsed(draft.withSignature(holder.keyid(), Bytes(64, 0xAB)));
    const auto result = holder.sign(holder.input(spoilt, {}, true)).value();
    QCOMPARE(result.examination.own.have(), 1);
    QCOMPARE(parsed(result.document).signatures().size(), std::size_t(1));
}

void SigningTest::refusesToSignTwice() {
    Holder holder(1);
    const auto once =
        parsed(holder.sign(holder.input(parsed(draftFor({&holder}).document()), {}, true)).value().document);
    QCOMPARE(codeOf(holder.sign(holder.input(once, {}))), QString("sig.present"));
}

void SigningTest::refusesAPinFileThatIsNone_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a newer kind") << QByteArray(R"({"anchorite-pin":2,"ledger":{},"pin":null,"tag":""})");
    QTest::newRow("a member more") << QByteArray(R"({"anchorite-pin":1,"ledger":{},"pin":null,"tag":"","x":1})");
    QTest::newRow("ledger entry for version 0")
        << QByteArray(R"({"anchorite-pin":1,"ledger":{"0":"00"},"pin":null,"tag":""})");
    QTest::newRow("short digest") << QByteArray(R"({"anchorite-pin":1,"ledger":{"1":"00"},"pin":null,"tag":""})");
    QTest::newRow("pin without version") << QByteArray(
        R"({"anchorite-pin":1,"ledger":{},"pin":{"repository":"","dialect":"tuf","digest":""},"tag":""})");
}

void SigningTest::refusesAPinFileThatIsNone() {
    QFETCH(QByteArray, text);
    Holder holder(1);
    QVERIFY(holder.disk.replace(holder.pinPath(), asBytes(text.toStdString()), true));
    QCOMPARE(codeOf(PinFile::read(holder.disk, holder.keyPath())), QString("pin.malformed"));
}

/// Two reviews of two payloads of one version, begun before either is signed: the second finds the pin file changed.
void SigningTest::refusesWhatWasReviewedBeforeAnotherSignature() {
    Holder holder(1);
    const auto first = signedBy(
        parsed(holder.sign(holder.input(parsed(draftFor({&holder}).document()), {}, true)).value().document), "b");
    const auto a = nextOf(first);
    auto other = rotation::RootDraft::next(first.root()).value();
    QVERIFY(other.setConsistentSnapshot(false));
    const auto review = record::Review::begin(holder.input(parsed(other.document()), {first})).value();
    auto approved = review.approve(Holder::readBackOf(review.document()).value(), std::nullopt, "").value();
    QVERIFY(holder.sign(holder.input(a, {first})));
    QCOMPARE(
        codeOf(record::signReviewed(holder.disk, holder.keyPath(), holder.unlocked(), review, std::move(approved))),
        QString("pin.changed"));
}

void SigningTest::refusesAKeyThatWasNotReviewed() {
    Holder holder(1);
    Holder other(2);
    const auto review =
        record::Review::begin(holder.input(parsed(draftFor({&holder, &other}).document()), {}, true)).value();
    auto approved = review.approve(Holder::readBackOf(review.document()).value(), std::nullopt, "").value();
    QCOMPARE(codeOf(record::signReviewed(other.disk, other.keyPath(), other.unlocked(), review, std::move(approved))),
             QString("review.wrong-key"));
    QVERIFY(!other.disk.exists(other.pinPath()));
}

/// A challenge that is a payload's digest: the proof of possession for it does not verify as a root signature.
void SigningTest::aStatementIsNeverARoot() {
    Holder holder(1);
    const auto draft = parsed(draftFor({&holder}).document());
    const auto key = holder.unlocked();
    for (const auto kind : {crypto::StatementKind::proofOfPossession, crypto::StatementKind::checkpoint,
                            crypto::StatementKind::closingHead}) {
        const auto signature = key.signer().signStatement(kind, draft.payload().digest()).value();
        QVERIFY(crypto::verifyStatement(holder.file().publicKey(), kind, draft.payload().digest(), signature));
        QCOMPARE(examine(parsed(draft.withSignature(holder.keyid(), signature)), nullptr).own.have(), 0);
        QVERIFY(crypto::statementMessage(kind, draft.payload().digest()).front() != '{');
    }
}
