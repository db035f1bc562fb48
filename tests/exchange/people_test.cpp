#include "people_test.h"

#include <algorithm>
#include <random>

#include "ceremony/record/exchange/people_needed.h"
#include "exchange/arrivals.h"

using namespace anchorite;
using namespace anchorite::test;
using record::concentrationOf;
using record::Custodian;
using record::smallestPeople;

namespace {

using Holders = std::map<metadata::KeyId, Custodian>;

/// "Ada ac|Bo b@Berlin": Ada holds a and c, Bo holds b in Berlin.
Holders holdersOf(const QString& table) {
    Holders holders;
    for (const auto& cell : table.split('|', Qt::SkipEmptyParts)) {
        const auto parts = cell.split('@');
        const auto words = parts[0].split(' ');
        for (const auto letter : words[1])
            holders[keyidOf(letter.toLatin1())] = {words[0].toStdString(),
                                                   parts.size() > 1 ? parts[1].toStdString() : ""};
    }
    return holders;
}

struct Rotation {
    std::string oldKeys;
    std::int64_t oldThreshold;
    std::string newKeys;
    std::int64_t newThreshold;
    std::string signers;
};

metadata::SignedRoot oldOf(const Rotation& rotation) {
    return parsedRoot({.threshold = rotation.oldThreshold, .rootKeys = rotation.oldKeys, .signers = ""});
}

metadata::SignedRoot newOf(const Rotation& rotation, const std::string& signers) {
    return parsedRoot(
        {.version = 2, .threshold = rotation.newThreshold, .rootKeys = rotation.newKeys, .signers = signers});
}

std::vector<std::vector<std::string>> setsFor(const Rotation& rotation, const Holders& holders) {
    const auto before = oldOf(rotation);
    const auto root = newOf(rotation, rotation.signers);
    return smallestPeople(rotation::rulersOf(root, &before.root()), root.root(), &before.root(), holders);
}

QString shownSets(const std::vector<std::vector<std::string>>& sets) {
    QStringList lines;
    for (const auto& set : sets) {
        QStringList names;
        for (const auto& name : set)
            names << text(name);
        lines << names.join('+');
    }
    return lines.join(' ');
}

bool completes(const Rotation& rotation, const std::string& letters) {
    const auto count = [&](const std::string& keys) {
        return std::ranges::count_if(keys, [&](char key) {
            return letters.find(key) != std::string::npos || rotation.signers.find(key) != std::string::npos;
        });
    };
    return count(rotation.oldKeys) >= rotation.oldThreshold && count(rotation.newKeys) >= rotation.newThreshold;
}

/// A root with `count` keys of its own kind, of which each pair of neighbours belongs to one person.
metadata::SignedRoot bigRoot(std::int64_t version, int first, int count, std::int64_t threshold) {
    return draftOf({.version = version, .threshold = threshold, .change = [&](Json& part) {
                        auto keyids = Json::array();
                        for (int i = first; i < first + count; ++i) {
                            std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
                            seed[0] = static_cast<unsigned char>(i);
                            seed[1] = 7;
                            std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
                            std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
                            crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
                            auto object = TestKey('a').object();
                            object.find("keyval")->set("public", toHex(open));
                            part.find("keys")->set("k" + std::to_string(i), object);
                            keyids.add("k" + std::to_string(i));
                        }
                        part.find("roles")->find("root")->set("keyids", std::move(keyids));
                    }});
}

}  // namespace

void PeopleTest::namesTheSmallestSets_data() {
    QTest::addColumn<QString>("oldKeys");
    QTest::addColumn<int>("oldThreshold");
    QTest::addColumn<QString>("newKeys");
    QTest::addColumn<int>("newThreshold");
    QTest::addColumn<QString>("signers");
    QTest::addColumn<QString>("holders");
    QTest::addColumn<QString>("sets");
    const auto row = [](const char* name, const char* oldK, int oldT, const char* newK, int newT, const char* by,
                        const char* holders, const char* sets) {
        QTest::newRow(name) << oldK << oldT << newK << newT << by << holders << sets;
    };
    row("one each", "abc", 2, "abc", 2, "", "Ada a|Bo b|Cy c", "Ada+Bo Ada+Cy Bo+Cy");
    row("one has signed", "abc", 2, "abc", 2, "a", "Ada a|Bo b|Cy c", "Bo Cy");
    row("who stands in both roots serves both", "abc", 2, "cde", 2, "", "Ada a|Bo b|Cy c|Di d|Ed e",
        "Ada+Cy+Di Ada+Cy+Ed Bo+Cy+Di Bo+Cy+Ed");
    row("one person with two keys", "abc", 2, "abc", 2, "", "Ada a|Bo bc", "Bo");
    row("an old and a new key in one hand", "abc", 2, "def", 2, "", "Ada ad|Bo be|Cy cf", "Ada+Bo Ada+Cy Bo+Cy");
    row("the many keys of one beat two of both", "abc", 2, "cdef", 3, "", "Ada ab|Cy c|Di def", "Ada+Di");
    row("who gives most is not needed", "abcde", 3, "abfgh", 3, "", "Ada ab|Bo fgh|Cy cde", "Bo+Cy");
    row("only the old one lacks", "abc", 2, "cde", 2, "cd", "Ada a|Bo b|Cy c", "Ada Bo");
}

void PeopleTest::namesTheSmallestSets() {
    QFETCH(QString, oldKeys);
    QFETCH(int, oldThreshold);
    QFETCH(QString, newKeys);
    QFETCH(int, newThreshold);
    QFETCH(QString, signers);
    QFETCH(QString, holders);
    QFETCH(QString, sets);
    const Rotation rotation{oldKeys.toStdString(), oldThreshold, newKeys.toStdString(), newThreshold,
                            signers.toStdString()};
    QCOMPARE(shownSets(setsFor(rotation, holdersOf(holders))), sets);
}

void PeopleTest::nothingMissingNeedsNobody() {
    QVERIFY(setsFor({"abc", 2, "abc", 2, "ab"}, {}).empty());
    const auto first = parsedRoot({.signers = "a"});
    const auto sets = smallestPeople(rotation::rulersOf(first, nullptr), first.root(), nullptr, holdersOf("Bo b|Cy c"));
    QCOMPARE(shownSets(sets), QString("Bo Cy"));
}

void PeopleTest::whatCannotBeCompletedNeedsNobody() {
    QVERIFY(setsFor({"abc", 2, "de", 3, ""}, holdersOf("Ada abcde")).empty());
    QVERIFY(setsFor({"abc", 1'000'000'000'000, "abc", 1'000'000'000'000, ""}, {}).empty());
    QVERIFY(setsFor({"abc", 1'000'000, "abc", 2, ""}, {}).empty());
}

void PeopleTest::oneKeyUnderTwoNamesIsOnePersons() {
    const auto alias = [](Json& part) {
        part.find("keys")->set("alias", TestKey('a').object());
        part.find("roles")->find("root")->find("keyids")->add("alias");
    };
    const auto before = draftOf({.threshold = 1, .rootKeys = "a"});
    const auto root = draftOf({.version = 2, .threshold = 1, .rootKeys = "b", .change = alias});
    const auto rulers = rotation::rulersOf(root, &before.root());
    // Held under the old keyid only, the key is Ada's under the new one as well.
    QCOMPARE(shownSets(smallestPeople(rulers, root.root(), &before.root(), holdersOf("Ada a|Bo b"))), QString("Ada"));
    // Without any holder it is one person, named by the keyid of the new root.
    QCOMPARE(shownSets(smallestPeople(rulers, root.root(), &before.root(), {})), QString("alias"));
}

void PeopleTest::setsAreShownInOrderAndAtMostEight() {
    const auto sets = setsFor({"abcdef", 3, "abcdef", 3, ""}, holdersOf("F a|E b|D c|C d|B e|A f"));
    QCOMPARE(shownSets(sets), QString("A+B+C A+B+D A+B+E A+B+F A+C+D A+C+E A+C+F A+D+E"));
}

/// Against the definition: over random small cases, every set offered completes both rulers, no smaller set of people
/// does, and all sets of that size are there when they are fewer than eight.
void PeopleTest::noSetIsSmallerByBruteForce() {
    std::minstd_rand dice(8);
    const auto upTo = [&](int most) { return static_cast<int>(dice() / 7 % static_cast<unsigned>(most + 1)); };
    const std::string letters = "abcdefghi";
    int solvable = 0;
    for (int round = 0; round < 600; ++round) {
        Rotation rotation{"", 1 + upTo(3), "", 1 + upTo(3), ""};
        Holders holders;
        std::map<std::string, std::string> keysOf;
        for (const char letter : letters) {
            const auto where = upTo(3);
            if (where == 0 || where == 2)
                rotation.oldKeys += letter;
            if (where == 1 || where == 2)
                rotation.newKeys += letter;
            if (where != 3 && upTo(4) == 0)
                rotation.signers += letter;
            const std::string person(1, static_cast<char>('P' + upTo(4)));
            holders[keyidOf(letter)] = {person, ""};
            keysOf[person] += letter;
        }
        if (rotation.oldKeys.empty() || rotation.newKeys.empty())
            continue;
        std::vector<std::vector<std::string>> best;
        for (unsigned mask = 0; mask < 1U << keysOf.size(); ++mask) {
            std::vector<std::string> people;
            std::string reached;
            unsigned i = 0;
            for (const auto& [person, keys] : keysOf)
                if (mask & 1U << i++) {
                    people.push_back(person);
                    reached += keys;
                }
            if (!completes(rotation, reached) || (!best.empty() && people.size() > best.front().size()))
                continue;
            if (!best.empty() && people.size() < best.front().size())
                best.clear();
            best.push_back(people);
        }
        std::ranges::sort(best);
        if (completes(rotation, ""))
            best.clear();
        solvable += best.empty() ? 0 : 1;
        best.resize(std::min<std::size_t>(best.size(), 8));
        QCOMPARE(shownSets(setsFor(rotation, holders)), shownSets(best));
    }
    QVERIFY(solvable > 200);
}

/// 50 people with four keys each, two in each root: the size is known, and nothing of it is slow.
void PeopleTest::fiftyPeopleWithManyKeys() {
    const auto before = bigRoot(1, 0, 100, 60);
    const auto root = bigRoot(2, 100, 100, 80);
    Holders holders;
    for (int i = 0; i < 200; ++i)
        holders[metadata::KeyId("k" + std::to_string(i))] = {"person " + std::to_string(1000 + i % 100 / 2), ""};
    const auto rulers = rotation::rulersOf(root, &before.root());
    const auto sets = smallestPeople(rulers, root.root(), &before.root(), holders);
    QCOMPARE(sets.size(), std::size_t(8));
    for (const auto& set : sets)
        QCOMPARE(set.size(), std::size_t(40));
    QVERIFY(std::ranges::is_sorted(sets));
}

void PeopleTest::saysInHowFewHandsARootRests_data() {
    QTest::addColumn<QString>("holders");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char* name, const char* holders, int threshold, const char* facts) {
        QTest::newRow(name) << holders << threshold << facts;
    };
    // keys, people, sites, fewest people, fewest sites
    row("one each", "Ada a@X|Bo b@Y|Cy c@Z|Di d@X|Ed e@Y", 3, "5 5 3 3 2");
    row("one holds two", "Ada ab@X|Bo c@Y|Cy d@Z|Di e@Z", 3, "5 4 3 2 2");
    row("one holds enough", "Ada abc@X|Bo d@Y|Cy e@Y", 3, "5 3 2 1 1");
    row("one site", "Ada a@X|Bo b@X|Cy c@X|Di d@X|Ed e@X", 3, "5 5 1 3 1");
    row("nobody named", "", 3, "5 5 5 3 3");
    row("no site named", "Ada ab|Bo c|Cy d|Di e", 3, "5 4 4 2 2");
    row("out of reach", "Ada abcde@X", 6, "5 1 1 0 0");
}

void PeopleTest::saysInHowFewHandsARootRests() {
    QFETCH(QString, holders);
    QFETCH(int, threshold);
    QFETCH(QString, facts);
    const auto root = draftOf({.threshold = threshold, .rootKeys = "abcde", .change = [](Json& part) {
                                   // A second name for one key makes no second key.
                                   part.find("keys")->set("alias", TestKey('a').object());
                                   part.find("roles")->find("root")->find("keyids")->add("alias");
                               }});
    const auto found = concentrationOf(root.root(), holdersOf(holders));
    QCOMPARE(found.threshold, threshold);
    QCOMPARE(QString("%1 %2 %3 %4 %5")
                 .arg(found.keys)
                 .arg(found.people)
                 .arg(found.sites)
                 .arg(found.fewestPeople)
                 .arg(found.fewestSites),
             facts);
}
