#include <algorithm>
#include <set>

#include "crypto/dice.h"
#include "crypto/digest.h"
#include "crypto/signer.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

/// Counts up from `start`: what it gives can be said beforehand.
class SteppingRandom final : public Random {
  public:
    explicit SteppingRandom(std::uint8_t start) : next_(start) {}
    void fill(std::span<std::uint8_t> out) override {
        for (auto& byte : out)
            byte = next_++;
    }

  private:
    std::uint8_t next_;
};

const std::string fifty(50, '3');

Bytes drawn(std::string_view rolls, std::uint8_t start, std::size_t size) {
    SteppingRandom other(start);
    const auto parsed = DiceRolls::parse(rolls).value();
    DiceRandom random(parsed, other);
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

}  // namespace

class DiceTest : public QObject {
    Q_OBJECT

  private slots:
    void hashesCounterRollsAndTheOtherSource();
    void differsWithOtherRollsAndWithOtherRandomnessAndRepeatsWithBoth();
    void neverGivesABlockTwice();
    void makesKeysThatBothSourcesDecide();
    void countsRollsAndTheirBits();
    void takesRollsOnly_data();
    void takesRollsOnly();
};

void DiceTest::hashesCounterRollsAndTheOtherSource() {
    Bytes message{0, 0, 0, 0, 0, 0, 0, 1};
    const auto rolls = sha256(asBytes(fifty));
    message.insert(message.end(), rolls.bytes.begin(), rolls.bytes.end());
    for (std::uint8_t byte = 32; byte < 64; ++byte)
        message.push_back(byte);
    const auto second = sha256(message);
    const auto bytes = drawn(fifty, 0, 64);
    QVERIFY(std::ranges::equal(std::span(bytes).subspan(32), second.bytes));
}

void DiceTest::differsWithOtherRollsAndWithOtherRandomnessAndRepeatsWithBoth() {
    auto others = fifty;
    others.back() = '4';
    QCOMPARE(drawn(fifty, 0, 45), drawn(fifty, 0, 45));
    QCOMPARE(drawn("3 \n" + fifty.substr(1) + "\r\n", 0, 45), drawn(fifty, 0, 45));
    QVERIFY(drawn(fifty, 0, 45) != drawn(others, 0, 45));
    QVERIFY(drawn(fifty, 0, 45) != drawn(fifty + "3", 0, 45));
    QVERIFY(drawn(fifty, 0, 45) != drawn(fifty, 1, 45));
}

/// Even above a source that repeats itself.
void DiceTest::neverGivesABlockTwice() {
    class Stuck final : public Random {
        void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{7}); }
    } stuck;
    const auto rolls = DiceRolls::parse(fifty).value();
    DiceRandom random(rolls, stuck);
    std::set<Bytes> blocks;
    for (int i = 0; i < 300; ++i) {
        Bytes block(32);
        random.fill(block);
        blocks.insert(block);
    }
    QCOMPARE(blocks.size(), std::size_t{300});
}

void DiceTest::makesKeysThatBothSourcesDecide() {
    const auto keyOf = [](std::string_view rolls, std::uint8_t start) {
        SteppingRandom other(start);
        const auto parsed = DiceRolls::parse(rolls).value();
        DiceRandom random(parsed, other);
        return Signer::generate(KeyType::ed25519, random).value().publicKey().toSpki();
    };
    QCOMPARE(keyOf(fifty, 0), keyOf(fifty, 0));
    QVERIFY(keyOf(fifty, 0) != keyOf(std::string(50, '5'), 0));
    QVERIFY(keyOf(fifty, 0) != keyOf(fifty, 9));
}

void DiceTest::countsRollsAndTheirBits() {
    const auto rolls = DiceRolls::parse("1 2 3 4 5 6\n" + std::string(94, '1')).value();
    QCOMPARE(rolls.count(), std::size_t{100});
    QCOMPARE(rolls.bits(), std::size_t{258});
}

void DiceTest::takesRollsOnly_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const QByteArray enough(50, '6');
    QTest::newRow("fifty") << enough << "ok";
    QTest::newRow("ten thousand") << QByteArray(10'000, '1') << "ok";
    QTest::newRow("one too few") << QByteArray(49, '6') + "\n" << "key.dice";
    QTest::newRow("one too many") << QByteArray(10'001, '1') << "key.dice";
    QTest::newRow("nothing") << QByteArray() << "key.dice";
    QTest::newRow("a seven") << enough + "7" << "key.dice";
    QTest::newRow("a zero") << enough + "0" << "key.dice";
    QTest::newRow("commas") << enough + ",6" << "key.dice";
    QTest::newRow("a NUL") << enough + QByteArray(1, '\0') << "key.dice";
}

void DiceTest::takesRollsOnly() {
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto rolls = DiceRolls::parse(text.toStdString());
    QCOMPARE(outcome(rolls), code);
    if (!rolls)
        QVERIFY(!QString::fromStdString(rolls.error().detail).contains("666"));
}

std::unique_ptr<QObject> diceTest() {
    return std::make_unique<DiceTest>();
}

#include "dice_test.moc"
