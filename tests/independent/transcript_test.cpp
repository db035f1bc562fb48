#include "transcript_test.h"

#include "ceremony/record/transcript/statement.h"
#include "crypto/words.h"

using anchorite::crypto::KeyType;
using anchorite::crypto::Sha256;
using anchorite::crypto::Signer;
using anchorite::crypto::StatementKind;
using anchorite::record::makeStatement;
using anchorite::record::Statement;
using namespace anchorite::test;

namespace {

Signer newSigner(KeyType type) {
    auto signer = Signer::generate(type, anchorite::systemRandom());
    if (!signer)
        qFatal("no key");
    return std::move(*signer);
}

std::string statementBy(const Signer& signer, StatementKind kind, const Sha256& head) {
    const auto statement = makeStatement(signer, anchorite::metadata::KeyId("dana"), kind, head);
    if (!statement)
        qFatal("no statement");
    return textOf(*statement);
}

std::string wordsFor(const Sha256& digest) {
    return anchorite::crypto::wordRows(anchorite::crypto::wordsOf(digest));
}

}  // namespace

QStringList SecondTranscriptTest::question(const std::string& text, const QStringList& anchors) const {
    return QStringList{"transcript", put("transcript.jsonl", text), "--plan",
                       put("plan.json", std::string("the plan"))} +
           anchors;
}

void SecondTranscriptTest::findsAChainConsistentAndNoMore() {
    const auto forger = transcriptOf(5);
    const auto answer = theirs(question(forger.text()));
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.text.startsWith("consistent: 5 records, head " + QString::fromStdString(forger.head.hex()) + "\n"));
    QVERIFY(answer.text.contains("not anchored"));
    QCOMPARE(theirs(question("")).exit, 0);
}

void SecondTranscriptTest::findsTheRecordThatWordsName() {
    const auto forger = transcriptOf(5);
    const auto first = put("sheet1.txt", wordsFor(forger.heads[1]));
    const auto last = put("sheet2.txt", QString::fromStdString(wordsFor(forger.heads[4])).toUpper().toUtf8());
    const auto answer = theirs(question(forger.text(), {"--words", first, "--words", last}));
    QVERIFY2(answer.exit == 0, qPrintable(answer.why));
    QVERIFY(answer.text.contains("anchored at record 2 by " + first));
    QVERIFY(answer.text.contains("anchored at record 5 by " + last));
    QCOMPARE(theirs(question(forger.text(), {"--words", put("few.txt", std::string("aardvark"))})).exit, 3);
}

void SecondTranscriptTest::findsTheRecordThatAStatementNames_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("form");
    QTest::newRow("ed25519, PEM") << static_cast<int>(KeyType::ed25519) << "pem";
    QTest::newRow("ed25519, key object") << static_cast<int>(KeyType::ed25519) << "object";
    QTest::newRow("ecdsa-p256, PEM") << static_cast<int>(KeyType::ecdsaP256) << "pem";
    QTest::newRow("ecdsa-p384, PEM") << static_cast<int>(KeyType::ecdsaP384) << "pem";
    QTest::newRow("rsa-3072, PEM") << static_cast<int>(KeyType::rsa3072) << "pem";
}

void SecondTranscriptTest::findsTheRecordThatAStatementNames() {
    QFETCH(int, type);
    QFETCH(QString, form);
    const auto signer = newSigner(static_cast<KeyType>(type));
    const auto forger = transcriptOf(3);
    auto object = Json::object();
    object.set("keytype", "ed25519");
    object.set("scheme", "ed25519");
    auto value = Json::object();
    value.set("public", anchorite::toHex(signer.publicKey().rawEd25519()));
    object.set("keyval", value);
    const auto key = put("key", form == "pem" ? signer.publicKey().toPem()
                                              : writeJson(object, anchorite::metadata::MemberOrder::asBuilt));
    for (const auto kind : {StatementKind::checkpoint, StatementKind::closingHead}) {
        const auto statement = put("statement", statementBy(signer, kind, forger.heads[2]));
        const auto answer = theirs(question(forger.text(), {"--statement", statement, "--key", key}));
        QVERIFY2(answer.exit == 0, qPrintable(answer.why));
        QVERIFY(answer.text.contains("anchored at record 3 by " + statement));
    }
}

void SecondTranscriptTest::refusesAnchorsOfAnotherTranscript() {
    const auto forger = transcriptOf(4);
    const auto later = put("later.txt", wordsFor(transcriptOf(6).heads[5]));
    const auto answer = theirs(question(forger.text(), {"--words", later}));
    QCOMPARE(answer.exit, 4);
    QVERIFY(answer.text.contains("NOT THIS TRANSCRIPT: " + later));
    // A tail cut at a record's end is consistent, and only the anchor tells.
    const auto sheet = put("sheet.txt", wordsFor(forger.heads[3]));
    QCOMPARE(theirs(question(forger.text(), {"--words", sheet})).exit, 0);
    const auto cut = forger.lines[0] + forger.lines[1];
    QCOMPARE(theirs(question(cut)).exit, 0);
    QCOMPARE(theirs(question(cut, {"--words", sheet})).exit, 4);
    // The words of the plan name no record.
    QCOMPARE(theirs(question(cut, {"--words", put("plan.txt", wordsFor(plan))})).exit, 4);
}

void SecondTranscriptTest::refusesStatementsThatDoNotHold_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("exit");
    QTest::newRow("nothing wrong") << 0 << 0;
    QTest::newRow("by another key") << 1 << 4;
    QTest::newRow("a checkpoint called a closing head") << 2 << 4;
    QTest::newRow("a proof of possession") << 3 << 3;
    QTest::newRow("of another head") << 4 << 4;
    QTest::newRow("the head exchanged") << 5 << 4;
    QTest::newRow("without its key") << 6 << 3;
    QTest::newRow("no JSON") << 7 << 3;
}

void SecondTranscriptTest::refusesStatementsThatDoNotHold() {
    QFETCH(int, fault);
    QFETCH(int, exit);
    const auto signer = newSigner(KeyType::ed25519);
    const auto forger = transcriptOf(3);
    const auto kind = fault == 3 ? StatementKind::proofOfPossession : StatementKind::checkpoint;
    auto text = QString::fromStdString(statementBy(signer, kind, fault >= 4 && fault <= 5 ? plan : forger.head));
    if (fault == 2)
        text.replace("checkpoint", "closing-head");
    if (fault == 5)
        text.replace(QString::fromStdString(plan.hex()), QString::fromStdString(forger.head.hex()));
    if (fault == 7)
        text = "checkpoint";
    const auto other = newSigner(KeyType::ed25519);
    const auto& owner = fault == 1 ? other : signer;
    QStringList anchors{"--statement", put("statement", text.toUtf8())};
    if (fault != 6)
        anchors << "--key" << put("key.pem", owner.publicKey().toPem());
    const auto answer = theirs(question(forger.text(), anchors));
    QVERIFY2(answer.exit == exit, qPrintable(answer.text + answer.why));
    QVERIFY(!answer.why.contains("Traceback"));
}

void SecondTranscriptTest::refusesAnotherPlan() {
    auto arguments = question(transcriptOf(2).text());
    arguments.last() = put("other.json", std::string("another plan"));
    QCOMPARE(theirs(arguments).exit, 4);
}

void SecondTranscriptTest::judgesDamageAsWeDo_data() {
    QTest::addColumn<QVector<int>>("order");
    QTest::addColumn<QString>("tail");
    using Order = QVector<int>;
    QTest::newRow("sound") << Order{1, 2, 3, 4} << "";
    QTest::newRow("swapped") << Order{1, 3, 2, 4} << "";
    QTest::newRow("removed") << Order{1, 2, 4} << "";
    QTest::newRow("the first removed") << Order{2, 3, 4} << "";
    QTest::newRow("twice") << Order{1, 2, 2, 3} << "";
    QTest::newRow("torn") << Order{1, 2} << "{\"actor\":\"Da";
    QTest::newRow("an empty line") << Order{1, 2} << "\n";
    QTest::newRow("garbage in a line") << Order{1, 2} << "garbage\n";
    QTest::newRow("a long tail") << Order{1, 2} << QString(70'000, ' ');
}

void SecondTranscriptTest::judgesDamageAsWeDo() {
    QFETCH(QVector<int>, order);
    QFETCH(QString, tail);
    const auto forger = transcriptOf(4);
    std::string text;
    for (const int place : order)
        text += forger.lines[static_cast<std::size_t>(place - 1)];
    text += tail.toStdString();
    const auto facts = read(text);
    const auto answer = theirs(question(text));
    QVERIFY2(answer.exit == (facts.isSound() ? 0 : 4), qPrintable(answer.text + answer.why));
    QCOMPARE(answer.text.contains("was cut off"), facts.isSound() && !facts.torn.empty());
    if (!facts.isSound())
        QVERIFY(answer.why.contains("record " + QString::number(facts.problems.back().record)));
}

void SecondTranscriptTest::refusesABitFlippedInAnyByte() {
    const auto text = transcriptOf(2).text();
    const auto arguments = question(text);
    const auto answer = damaged(QStringList{"bytes", arguments[1]} + arguments);
    QVERIFY2(answer.exit == 0, qPrintable(answer.why));
    QCOMPARE(answer.text, QString::number(text.size()) + " tried, accepted at []\n");
}

void SecondTranscriptTest::readsWhatWeWriteOfHostileText() {
    Forger forger;
    forger.add(beginning());
    for (const std::string& word : {std::string("\"},\"hash\":\"00\"}"), std::string("a\0\x1b[31m\n\x7f", 8),
                                    std::string("left\xE2\x80\xAEright \xF0\x9F\x94\x91"), std::string("\\u0000\\")}) {
        auto entry = entryOf(RecordKind::remark, word);
        entry.actor = word;
        entry.input.set(word, word);
        entry.result.set("number", Json(std::int64_t{-9'007'199'254'740'991}));
        entry.evidence.emplace(word, plan);
        forger.add(entry);
    }
    const auto answer = theirs(question(forger.text()));
    QVERIFY2(answer.exit == 0, qPrintable(answer.why));
    QVERIFY(answer.text.startsWith("consistent: 5 records"));
}
