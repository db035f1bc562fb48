#include <algorithm>
#include <set>

#include "crypto/words.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

// The check that comes with the list: SHA-256 of "mekmitasdigoat" (as printed by OpenBSD's and others' tools).
constexpr const char* rows =
    "1  optic onlooker ringbolt recover upset almighty steamship hemisphere\n"
    "2  billiard butterfat classic letterhead reward filament waffle midsummer\n"
    "3  berserk speculate cement revival ribcage repellent commence combustion\n"
    "4  freedom component standard disruptive physique liberty acme typewriter\n";

Sha256 known() {
    return sha256(asBytes("mekmitasdigoat"));
}

Sha256 filledWith(std::uint8_t byte) {
    Sha256 digest;
    digest.bytes.fill(byte);
    return digest;
}

}  // namespace

class WordsTest : public QObject {
    Q_OBJECT

  private slots:
    void hashesAsFips180Says_data();
    void hashesAsFips180Says();
    void saysTheWordsThatTheListIsCheckedWith();
    void holdsThe512WordsOfTheList();
    void readsWordsBack_data();
    void readsWordsBack();
    void refusesWhatIsNotThirtyTwoWordsInTheirPlaces_data();
    void refusesWhatIsNotThirtyTwoWordsInTheirPlaces();
    void comparesOneTypedWord();
    void agreesWithTheSharedCopyOfTheList();
};

void WordsTest::hashesAsFips180Says_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    // FIPS 180-4 examples (NIST, SHA256.pdf) and the well-known hash of nothing.
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million a") << QByteArray(1000000, 'a')
                                 << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void WordsTest::hashesAsFips180Says() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(sha256(asBytes(message.toStdString())).hex(), digest.toStdString());
}

void WordsTest::saysTheWordsThatTheListIsCheckedWith() {
    QCOMPARE(QString::fromStdString(wordRows(wordsOf(known()))), QString(rows));
}

void WordsTest::holdsThe512WordsOfTheList() {
    std::set<std::string> all;
    for (int i = 0; i < 256; ++i) {
        const Sha256 digest = filledWith(static_cast<std::uint8_t>(i));
        const Words words = wordsOf(digest);
        QVERIFY(
            all.insert(QString::fromUtf8(words[0].data(), qsizetype(words[0].size())).toLower().toStdString()).second);
        QVERIFY(
            all.insert(QString::fromUtf8(words[1].data(), qsizetype(words[1].size())).toLower().toStdString()).second);
        QCOMPARE(digestOfWords(wordRows(words)), std::optional(digest));
    }
    QCOMPARE(all.size(), std::size_t{512});
    QVERIFY(std::ranges::all_of(all, [](const std::string& word) {
        return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    }));
}

void WordsTest::readsWordsBack_data() {
    QTest::addColumn<QString>("text");
    const QString text(rows);
    QTest::newRow("as printed") << text;
    QTest::newRow("upper case") << text.toUpper();
    QTest::newRow("one line, no numbers") << text.simplified().remove(QRegularExpression("[1-4] "));
    QTest::newRow("carriage returns and tabs") << QString(text).replace("\n", "\r\n").replace(" ", "\t");
}

void WordsTest::readsWordsBack() {
    QFETCH(QString, text);
    QCOMPARE(digestOfWords(text.toStdString()), std::optional(known()));
}

void WordsTest::refusesWhatIsNotThirtyTwoWordsInTheirPlaces_data() {
    QTest::addColumn<QString>("text");
    const QString text(rows);
    QTest::newRow("nothing") << QString();
    QTest::newRow("31 words") << QString(text).remove("typewriter");
    QTest::newRow("33 words") << text + "optic";
    QTest::newRow("unknown word") << QString(text).replace("waffle", "waffles");
    QTest::newRow("two words exchanged") << QString(text).replace("optic onlooker", "onlooker optic");
    QTest::newRow("one left out, one added") << QString(text).remove("optic") + "optic";
    QTest::newRow("row number 5") << text + "5";
    QTest::newRow("comma") << QString(text).replace("optic ", "optic, ");
}

void WordsTest::refusesWhatIsNotThirtyTwoWordsInTheirPlaces() {
    QFETCH(QString, text);
    QVERIFY(!digestOfWords(text.toStdString()));
}

void WordsTest::comparesOneTypedWord() {
    QVERIFY(wordMatches(known(), 0, "optic"));
    QVERIFY(wordMatches(known(), 0, "  OpTic \n"));
    QVERIFY(wordMatches(known(), 31, "typewriter"));
    QVERIFY(!wordMatches(known(), 0, "onlooker"));
    QVERIFY(!wordMatches(known(), 1, "optic"));
    QVERIFY(!wordMatches(known(), 0, ""));
    QVERIFY(!wordMatches(known(), 0, "opti"));
    QVERIFY(!wordMatches(known(), 0, "optic optic"));
    QVERIFY(!wordMatches(known(), 32, "typewriter"));
}

void WordsTest::agreesWithTheSharedCopyOfTheList() {
    const QString list = QString::fromStdString(slurp(sharedFolder() + "/standards/pgp-words.tsv"));
    if (list.isEmpty()) {
        QSKIP("no reference copy of the word list (set ANCHORITE_SHARED)");
    }
    int compared = 0;
    for (const QString& line : list.split('\n')) {
        const QStringList parts = line.split('\t');
        if (line.startsWith('#') || parts.size() != 3) {
            continue;
        }
        const Words words = wordsOf(filledWith(static_cast<std::uint8_t>(parts[0].toUInt(nullptr, 16))));
        QCOMPARE(QString::fromStdString(std::string(words[0])), parts[1]);
        QCOMPARE(QString::fromStdString(std::string(words[1])), parts[2]);
        ++compared;
    }
    QCOMPARE(compared, 256);
}

std::unique_ptr<QObject> wordsTest() {
    return std::make_unique<WordsTest>();
}

#include "words_test.moc"
