#include "rulers_test.h"

#include "ceremony/rotation/rulers.h"
#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::test;

namespace {

rotation::Rulers rulersFor(const QString& oldKeys, int oldThreshold, const QString& newKeys, int newThreshold,
                           const std::string& signers) {
    const auto before = parsedRoot({.threshold = oldThreshold, .rootKeys = oldKeys.toStdString(), .signers = ""});
    const auto after =
        parsedRoot({.version = 2, .threshold = newThreshold, .rootKeys = newKeys.toStdString(), .signers = signers});
    return rotation::rulersOf(after, &before.root());
}

char letterOf(const metadata::KeyId& keyid) {
    for (char letter = 'a'; letter <= 'z'; ++letter)
        if (TestKey(letter).keyid() == keyid.text())
            return letter;
    return '?';
}

}  // namespace

void RulersTest::findsTheSmallestSetThatCompletesBoth_data() {
    QTest::addColumn<QString>("oldKeys");
    QTest::addColumn<int>("oldThreshold");
    QTest::addColumn<QString>("newKeys");
    QTest::addColumn<int>("newThreshold");
    QTest::addColumn<QString>("signers");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* name, const char* oldK, int oldT, const char* newK, int newT, const char* by,
                        int size, bool possible) {
        QTest::newRow(name) << oldK << oldT << newK << newT << by << size << possible;
    };
    row("complete", "abc", 2, "abc", 2, "ab", 0, true);
    row("nobody yet, same keys", "abc", 2, "abc", 2, "", 2, true);
    row("one common signature completes both", "adfrs", 3, "admrs", 3, "ad", 1, true);
    row("all replaced", "abc", 2, "def", 2, "", 4, true);
    row("one common key", "abc", 2, "cde", 2, "", 3, true);
    row("only the old one lacks", "abc", 2, "cde", 2, "cd", 1, true);
    row("only the new one lacks", "abc", 2, "cde", 2, "abc", 1, true);
    row("both own keys too few, common ones serve", "ab", 2, "bc", 2, "", 3, true);
    row("never", "abc", 2, "de", 3, "", 0, false);
}

void RulersTest::findsTheSmallestSetThatCompletesBoth() {
    QFETCH(QString, oldKeys);
    QFETCH(int, oldThreshold);
    QFETCH(QString, newKeys);
    QFETCH(int, newThreshold);
    QFETCH(QString, signers);
    QFETCH(int, size);
    QFETCH(bool, possible);
    const auto rulers = rulersFor(oldKeys, oldThreshold, newKeys, newThreshold, signers.toStdString());
    QCOMPARE(rulers.possible, possible);
    QCOMPARE(rulers.smallest.empty(), size == 0);
    for (const auto& set : rulers.smallest)
        QCOMPARE(static_cast<int>(set.size()), size);
}

/// Against the definition: for all thresholds over two overlapping sets of keys, each set offered completes both
/// rulers, and no smaller set of any keys does.
void RulersTest::everySetOfferedReallyCompletesBoth() {
    const std::string all = "abcdef";
    for (const auto* oldKeys : {"abc", "abcd"}) {
        for (const auto* newKeys : {"cde", "bcdef", "abc", "def"}) {
            for (int oldT = 1; oldT <= 3; ++oldT) {
                for (int newT = 1; newT <= 3; ++newT) {
                    const auto rulers = rulersFor(oldKeys, oldT, newKeys, newT, "");
                    QVERIFY(!rulers.smallest.empty());
                    for (const auto& set : rulers.smallest) {
                        std::string letters;
                        for (const auto& keyid : set)
                            letters += letterOf(keyid);
                        QVERIFY(rulersFor(oldKeys, oldT, newKeys, newT, letters).complete());
                    }
                    std::size_t best = all.size() + 1;
                    for (unsigned mask = 0; mask < 64; ++mask) {
                        int have = 0;
                        int haveNew = 0;
                        std::size_t size = 0;
                        for (unsigned i = 0; i < 6; ++i) {
                            if (!(mask & (1U << i)))
                                continue;
                            ++size;
                            have += std::string(oldKeys).find(all[i]) != std::string::npos;
                            haveNew += std::string(newKeys).find(all[i]) != std::string::npos;
                        }
                        if (have >= oldT && haveNew >= newT)
                            best = std::min(best, size);
                    }
                    QCOMPARE(rulers.smallest.front().size(), best);
                }
            }
        }
    }
}
