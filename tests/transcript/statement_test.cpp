#include "statement_test.h"

#include "ceremony/record/transcript/statement.h"
#include "kit.h"

using anchorite::crypto::KeyType;
using anchorite::crypto::Signer;
using anchorite::crypto::StatementKind;
using anchorite::metadata::KeyId;
using anchorite::record::makeStatement;
using anchorite::record::requireStatement;
using anchorite::record::Statement;
using anchorite::record::statementIn;
using anchorite::record::textOf;
using namespace anchorite::test;

namespace {

const auto digest = anchorite::crypto::sha256(anchorite::asBytes("a chain head"));
const KeyId keyid("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

Signer newSigner(KeyType type) {
    auto signer = Signer::generate(type, anchorite::systemRandom());
    if (!signer)
        qFatal("no key");
    return std::move(*signer);
}

}  // namespace

void StatementTest::isOneLineOfJson() {
    const auto hex = QString::fromStdString(digest.hex());
    const auto id = QString::fromStdString(keyid.text());
    const auto text = [&](StatementKind kind) {
        return QString::fromStdString(textOf({keyid, kind, digest, {0xAB, 0x01}}));
    };
    QCOMPARE(text(StatementKind::proofOfPossession), R"({"keyid":")" + id + R"(","challenge":")" + hex +
                                                         R"(","kind":"proof-of-possession","sig":"ab01"})" + "\n");
    QCOMPARE(text(StatementKind::checkpoint),
             R"({"keyid":")" + id + R"(","head":")" + hex + R"(","kind":"checkpoint","sig":"ab01"})" + "\n");
    QCOMPARE(text(StatementKind::closingHead),
             R"({"keyid":")" + id + R"(","head":")" + hex + R"(","kind":"closing-head","sig":"ab01"})" + "\n");
}

void StatementTest::isReadBackAndHolds_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("ed25519") << static_cast<int>(KeyType::ed25519);
    QTest::newRow("ecdsa-p256") << static_cast<int>(KeyType::ecdsaP256);
    QTest::newRow("ecdsa-p384") << static_cast<int>(KeyType::ecdsaP384);
}

void StatementTest::isReadBackAndHolds() {
    QFETCH(int, type);
    const auto signer = newSigner(static_cast<KeyType>(type));
    for (const auto kind : {StatementKind::proofOfPossession, StatementKind::checkpoint, StatementKind::closingHead}) {
        const auto made = makeStatement(signer, keyid, kind, digest);
        QCOMPARE(outcomeOf(made), "accepted");
        const auto again = statementIn(textOf(*made));
        QCOMPARE(outcomeOf(again), "accepted");
        QVERIFY(again->keyid == keyid);
        QVERIFY(again->kind == kind);
        QVERIFY(again->digest == digest);
        QCOMPARE(again->signature, made->signature);
        QCOMPARE(outcomeOf(requireStatement(*again, signer.publicKey(), kind, digest)), "accepted");
    }
}

void StatementTest::doesNotHoldForAnotherDigestKindOrKey() {
    const auto signer = newSigner(KeyType::ed25519);
    const auto other = newSigner(KeyType::ed25519);
    const auto made = makeStatement(signer, keyid, StatementKind::checkpoint, digest);
    const auto check = [](const Statement& statement, const Signer& by, StatementKind kind,
                          const anchorite::crypto::Sha256& of) {
        return outcomeOf(requireStatement(statement, by.publicKey(), kind, of));
    };
    QCOMPARE(check(*made, signer, StatementKind::checkpoint, plan), "proof.other-digest");
    QCOMPARE(check(*made, signer, StatementKind::closingHead, digest), "proof.other-digest");
    QCOMPARE(check(*made, signer, StatementKind::proofOfPossession, digest), "proof.other-digest");
    QCOMPARE(check(*made, other, StatementKind::checkpoint, digest), "proof.invalid");
    // A checkpoint that calls itself the close, or a proof for a challenge that was a chain head.
    auto relabelled = *made;
    relabelled.kind = StatementKind::closingHead;
    QCOMPARE(check(relabelled, signer, StatementKind::closingHead, digest), "proof.invalid");
    relabelled.kind = StatementKind::proofOfPossession;
    QCOMPARE(check(relabelled, signer, StatementKind::proofOfPossession, digest), "proof.invalid");
    auto redirected = *made;
    redirected.digest = plan;
    QCOMPARE(check(redirected, signer, StatementKind::checkpoint, plan), "proof.invalid");
}

void StatementTest::isRefusedWhenMalformed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const QString hex(64, 'a');
    const auto row = [](const char* name, const QString& text, const char* outcome) {
        QTest::newRow(name) << text << outcome;
    };
    row("a proof", R"({"keyid":"k","challenge":")" + hex + R"(","kind":"proof-of-possession","sig":"00"})", "accepted");
    row("other order and blanks", R"({ "sig": "00", "kind": "checkpoint", "head": ")" + hex + R"(", "keyid": "k" })",
        "accepted");
    row("a head in a proof", R"({"keyid":"k","head":")" + hex + R"(","kind":"proof-of-possession","sig":"00"})",
        "proof.malformed");
    row("a challenge in a checkpoint", R"({"keyid":"k","challenge":")" + hex + R"(","kind":"checkpoint","sig":"00"})",
        "proof.malformed");
    row("both", R"({"keyid":"k","challenge":")" + hex + R"(","head":")" + hex + R"(","kind":"checkpoint","sig":"00"})",
        "proof.malformed");
    row("an unknown kind", R"({"keyid":"k","head":")" + hex + R"(","kind":"root","sig":"00"})", "proof.malformed");
    row("a short digest", R"({"keyid":"k","head":"aa","kind":"checkpoint","sig":"00"})", "proof.malformed");
    row("a signature that is no hex", R"({"keyid":"k","head":")" + hex + R"(","kind":"checkpoint","sig":"0"})",
        "proof.malformed");
    row("no keyid", R"({"head":")" + hex + R"(","kind":"checkpoint","sig":"00"})", "proof.malformed");
    row("a keyid that is a number", R"({"keyid":1,"head":")" + hex + R"(","kind":"checkpoint","sig":"00"})",
        "proof.malformed");
    row("a list", "[]", "proof.malformed");
    row("a text", "\"checkpoint\"", "proof.malformed");
    row("nothing", "", "json.syntax");
    row("two lines", R"({"keyid":"k"}{"keyid":"k"})", "json.trailing-data");
    row("a member twice", R"({"keyid":"k","keyid":"l"})", "json.duplicate-member");
    row("too long", "\"" + QString(20000, 'x') + "\"", "5.3.3-too-large");
}

void StatementTest::isRefusedWhenMalformed() {
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(outcomeOf(statementIn(text.toStdString())), outcome);
}

void StatementTest::doesNotHoldWithAnyBitFlipped() {
    const auto signer = newSigner(KeyType::ed25519);
    const auto made = makeStatement(signer, keyid, StatementKind::checkpoint, digest);
    const auto text = textOf(*made);
    const auto body = text.find("\"head\"");
    int held = 0;
    for (std::size_t bit = body * 8; bit < (text.size() - 1) * 8; ++bit) {
        auto flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto again = statementIn(flipped);
        if (!again || !requireStatement(*again, signer.publicKey(), StatementKind::checkpoint, digest))
            continue;
        // Only the case of a hex digit can differ: the same bytes.
        QCOMPARE(again->signature, made->signature);
        QVERIFY(again->digest == digest);
        ++held;
    }
    QVERIFY(held < 200);
}
