#include "history_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

#include "ceremony/audit/history.h"
#include "files.h"
#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::audit;
using namespace anchorite::test;

namespace {

Document document(const std::string& file, const RootRecipe& recipe) {
    return {file, makeRoot(recipe)};
}

RootRecipe versioned(std::int64_t version, const char* rootKeys = "abc", const char* signers = "ab") {
    RootRecipe recipe;
    recipe.version = version;
    recipe.rootKeys = rootKeys;
    recipe.signers = signers;
    return recipe;
}

/// `BLOCK ROOT-SIG-01 v5`, each once.
std::set<std::string> told(const History& history) {
    std::set<std::string> all;
    for (const auto& finding : history.findings())
        all.insert(std::string(nameOf(finding.severity)) + " " + finding.id +
                   (finding.version ? " v" + std::to_string(*finding.version) : " " + finding.file));
    return all;
}

std::string marks(const MatrixRow& row) {
    std::string text;
    for (const auto mark : row.marks)
        text += "v.x-u"[static_cast<int>(mark)];
    return text;
}

const MatrixRow& rowOf(const History& history, const std::string& label) {
    for (const auto& row : history.matrix().rows) {
        if (row.label == label)
            return row;
    }
    qFatal("no row %s", label.c_str());
}

struct Story {
    const char* name;
    const char* headline;
    std::vector<Document> documents;
    std::optional<UtcTime> at = {};
};

std::vector<Story> stories() {
    const Document one = document("1.root.json", versioned(1));
    const Document two = document("2.root.json", versioned(2));
    const Document broken = document("2.root.json", versioned(2, "abc", "a"));
    const Document mess{"2.root.json", "{"};
    const Document gone{"folder/latest.json", fail("file.missing", "there is no such file")};
    return {
        {"nothing", "There is no root to judge", {}},
        {"one", "Root 1 verifies by itself", {one}},
        {"one short of signatures", "Root 2 does not verify", {broken}},
        {"one that cannot be read", "Root 2 cannot be read", {mess}},
        {"one that is not there", "latest.json cannot be read", {gone}},
        {"two", "Chain accepted from root 1 to root 2", {one, two}},
        {"two, in time", "Chain accepted from root 1 to root 2", {one, two}, test::time("2035-12-31")},
        {"two, expired", "Root 2 has expired", {one, two}, test::time("2036-01-01")},
        {"second one broken", "Chain breaks at root 2", {one, broken}},
        {"second one a mess", "Chain breaks at root 2, which cannot be read", {one, mess}},
        {"wrong order", "Chain breaks at root 1", {two, one}},
    };
}

}  // namespace

void HistoryTest::saysInOneSentenceHowItWent_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& story : stories())
        QTest::newRow(story.name) << index++;
}

void HistoryTest::saysInOneSentenceHowItWent() {
    QFETCH(int, index);
    const auto story = stories()[static_cast<std::size_t>(index)];
    HistoryOptions options;
    options.at = story.at;
    QCOMPARE(History::judge(story.documents, options).headline(), std::string(story.headline));
}

void HistoryTest::agreesWithTheWalkOnEveryStep() {
    const auto history = History::judge(fixturesIn("ed25519"), {});
    QVERIFY(history.chain().accepted());
    QVERIFY(history.findings().empty());
    QCOMPARE(history.roots().size(), 3U);
    for (const auto& reviewed : history.roots()) {
        QVERIFY(reviewed.accepted() && reviewed.reached && !reviewed.refused);
        QVERIFY(reviewed.examination->own.met());
        QCOMPARE(reviewed.fileDigest->hex(), crypto::sha256(asBytes(reviewed.root->received())).hex());
    }
    QVERIFY(!history.roots()[0].examination->previous);
    QCOMPARE(history.roots()[1].examination->previous->have(), 2);
}

void HistoryTest::judgesWhatComesAfterABreak() {
    HistoryOptions options;
    options.published = {{1, test::time("2020-06-02")},
                         {2, test::time("2021-05-01")},
                         {3, test::time("2022-05-01")},
                         {4, test::time("2023-05-01")},
                         {5, test::time("2024-07-12")}};
    const auto history = History::judge(fixturesIn("acme"), options);
    QCOMPARE(history.headline(), std::string("Chain breaks at root 5"));
    QCOMPARE(history.chain().refused->code, std::string("5.3.4-old-threshold"));
    QCOMPARE(history.roots()[4].refused->code, std::string("5.3.4-old-threshold"));
    QVERIFY(history.roots()[4].reached && !history.roots()[5].reached);
    const std::set<std::string> wanted{"BLOCK ROOT-SIG-01 v5", "BLOCK ROOT-ROT-01 v5", "BLOCK ROOT-SIG-01 v6",
                                       "BLOCK ROOT-ROT-01 v6", "HIGH ROOT-EXP-05 v5"};
    QCOMPARE(told(history), wanted);
    const auto& late = history.findings().back();
    QCOMPARE(late.title, std::string("Root 5 came 41 days after root 4 expired"));
    QVERIFY(history.findings()[0].what.find("Felix Braun, whose signature does not match") != std::string::npos);
}

void HistoryTest::goesOnAfterAFileThatCannotBeRead() {
    const auto history = History::judge({document("1.root.json", versioned(1)),
                                         {"2.root.json", R"({"signed":{},"signed":{}})"},
                                         document("3.root.json", versioned(3))},
                                        {});
    QCOMPARE(history.roots()[1].unreadable->code, std::string("json.duplicate-member"));
    QVERIFY(history.roots()[1].reached && history.roots()[1].fileDigest && !history.roots()[1].root);
    QVERIFY(history.roots()[2].examination->previous->met());
    QVERIFY(!history.roots()[2].reached);
    QVERIFY(told(history).contains("BLOCK ROOT-ENC-02 2.root.json"));
    QCOMPARE(marks(history.matrix().rows[0]), std::string("v-v"));
    QVERIFY(!history.matrix().own[1]);
}

void HistoryTest::drawsOneRowForEachKey() {
    const auto history = History::judge(fixturesIn("acme"), {});
    const auto& rows = history.matrix().rows;
    QCOMPARE(rows.size(), 5U);
    QCOMPARE(rows[0].label, std::string("Amara Osei"));
    QCOMPARE(rows[4].label, std::string("Mei Chen"));
    QVERIFY(rows[0].claimed);
    QCOMPARE(rows[0].kind, std::string("ed25519"));
    QCOMPARE(marks(rowOf(history, "Amara Osei")), std::string("vvvvvv"));
    QCOMPARE(marks(rowOf(history, "Dana Ito")), std::string("vvvvv."));
    QCOMPARE(marks(rowOf(history, "Felix Braun")), std::string("vvvvx-"));
    QCOMPARE(marks(rowOf(history, "Ravi Nair")), std::string("......"));
    QCOMPARE(marks(rowOf(history, "Mei Chen")), std::string("-----v"));
    QCOMPARE(rowOf(history, "Mei Chen").rootKey, std::vector<bool>({false, false, false, false, false, true}));
    QCOMPARE(history.matrix().own[4]->have, 2);
    QCOMPARE(history.matrix().previous[5]->have, 1);
    QCOMPARE(history.matrix().previous[5]->need, 3);
    QVERIFY(!history.matrix().previous[0]);
}

void HistoryTest::followsAKeyThatChangesItsKeyid() {
    auto next = versioned(2, "abc", "bc");
    next.change = [](Json& part) {
        auto object = TestKey('a').object();
        object.set("name", "Ada");
        const auto keyid = metadata::keyIdOf(object).text();
        part.find("keys")->remove(TestKey('a').keyid());
        part.find("keys")->set(keyid, object);
        auto& list = *part.find("roles")->find("root")->find("keyids");
        list = Json(Json::Array{keyid, TestKey('b').keyid(), TestKey('c').keyid()});
    };
    const auto history = History::judge({document("1.root.json", versioned(1)), document("2.root.json", next)}, {});
    QCOMPARE(history.matrix().rows.size(), 3U);
    const auto& ada = rowOf(history, "Ada");
    QCOMPARE(ada.keyids.size(), 2U);
    QCOMPARE(marks(ada), std::string("v."));
    QVERIFY(history.findings().empty());
}

void HistoryTest::givesASignatureToTheKeyItCountsFor() {
    // In root 2 the keyid of a names another key, d: the signature under it is by the old a, for the old root only.
    auto next = versioned(2, "abc", "abc");
    next.change = [](Json& part) { part.find("keys")->set(TestKey('a').keyid(), TestKey('d').object()); };
    const auto history = History::judge({document("1.root.json", versioned(1)), document("2.root.json", next)}, {});
    QCOMPARE(history.matrix().rows.size(), 4U);
    QCOMPARE(marks(history.matrix().rows[0]), std::string("vv"));
    QCOMPARE(history.matrix().rows[0].rootKey, std::vector<bool>({true, false}));
    QCOMPARE(marks(history.matrix().rows[3]), std::string("-."));
    QVERIFY(told(history).contains("HIGH ROOT-KEY-01 v2"));
}

void HistoryTest::sortsFindingsWorstFirst() {
    const auto history = History::judge(fixturesIn("acme"), {});
    QVERIFY(std::ranges::is_sorted(
        history.findings(), {}, [](const Finding& finding) { return std::pair(finding.severity, finding.version); }));
    QVERIFY(anyBlocks(history.findings()));
    QCOMPARE(worst(history.findings()), Severity::block);
    QVERIFY(!worst({}));
}

void HistoryTest::takesVersionsFromFileNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qlonglong>("version");
    QTest::newRow("1") << "1.root.json" << 1LL;
    QTest::newRow("in a folder") << "roots/12.root.json" << 12LL;
    QTest::newRow("largest") << "9223372036854775807.root.json" << 9223372036854775807LL;
    for (const auto* const name :
         {"root.json", ".root.json", "0.root.json", "01.root.json", "1.root.json.bak", "a.root.json", "1a.root.json",
          "-1.root.json", "9223372036854775808.root.json", "1.snapshot.json"})
        QTest::newRow(name) << name << 0LL;
}

void HistoryTest::takesVersionsFromFileNames() {
    QFETCH(QString, name);
    QFETCH(qlonglong, version);
    QCOMPARE(versionInFileName(name.toStdString()).value_or(0), version);
    const std::vector<std::string> names{"10.root.json", name.toStdString(), "2.root.json"};
    QCOMPARE(rootFilesInOrder(names).size(), version == 0 ? 2U : 3U);
    QCOMPARE(rootFilesInOrder({"10.root.json", "2.root.json"})[0], std::string("2.root.json"));
}

void HistoryTest::findsOnlyTheKnownBlemishesOfSigstore() {
    if (corpus().isEmpty())
        QSKIP("no corpus of real roots (set ANCHORITE_SHARED)");
    HistoryOptions options;
    options.published = {{2, test::time("2021-12-17T18:00:00Z")}};  // 0.7 days and a little before root 1 expired
    const auto history = History::judge(documentsIn(corpus() + "/real/sigstore-1-10"), options);
    QCOMPARE(history.headline(), std::string("Chain accepted from root 1 to root 10"));
    std::set<std::string> wanted{"HIGH ROOT-ROLE-04 v1", "HIGH ROOT-EXP-01 v1", "HIGH ROOT-EXP-01 v2",
                                 "HIGH ROOT-EXP-01 v3", "HIGH ROOT-EXP-05 v2"};
    for (int version = 1; version <= 10; ++version)
        wanted.insert("MED ROOT-ROLE-05 v" + std::to_string(version));
    QCOMPARE(told(history), wanted);
    options.profile = Profile::legacy;
    const auto legacy = told(History::judge(documentsIn(corpus() + "/real/sigstore-1-10"), options));
    QVERIFY(legacy.contains("MED ROOT-EXP-01 v3") && !legacy.contains("HIGH ROOT-EXP-01 v3"));
    QCOMPARE(rowOf(history, "@mnm678").keyids.size(), 4U);
    QCOMPARE(marks(rowOf(history, "@mnm678")), std::string("vvvvvvvvvv"));
}

void HistoryTest::findsWhatIsWrongWithBrokenRoots_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* file, const char* finding) { QTest::newRow(file) << file << finding; };
    row("real/tough-duplicate-keyid", "ROOT-ENC-02");
    row("real/tough-duplicate-sig-keys", "ROOT-SIG-02");
    row("real/tough-duplicate-sigs", "ROOT-SIG-02");
    row("real/tough-mismatched-root-json-keyids", "ROOT-ROLE-02");
    row("real/tough-invalid-root-json-signature", "ROOT-SIG-01");
    row("real/tough-no-root-json-signatures", "ROOT-SIG-01");
    row("mutated/json-dup-version", "ROOT-ENC-02");
    row("mutated/json-float-unknown", "ROOT-ENC-03");
    row("mutated/root-type-targets", "ROOT-FMT-01");
    row("mutated/root-spec-2", "ROOT-FMT-02");
    row("mutated/root-missing-timestamp-role", "ROOT-FMT-03");
    row("mutated/root-version-zero", "ROOT-VER-01");
    row("mutated/root-expires-feb30", "ROOT-EXP-01");
    row("mutated/root-threshold-zero", "ROOT-THR-01");
    row("mutated/root-threshold-unreachable", "ROOT-THR-01");
    row("mutated/root-duplicate-keyids", "ROOT-ROLE-03");
    row("mutated/root-keyid-without-key", "ROOT-ROLE-02");
    row("mutated/key-same-under-two-ids", "ROOT-KEY-02");
    row("mutated/key-ed25519-short", "ROOT-KEY-04");
    row("mutated/key-rsa-1024", "ROOT-KEY-05");
    row("mutated/ok-keyid-mismatch", "ROOT-KEY-01");
}

void HistoryTest::findsWhatIsWrongWithBrokenRoots() {
    if (corpus().isEmpty())
        QSKIP("no corpus of broken roots (set ANCHORITE_SHARED)");
    QFETCH(QString, file);
    QFETCH(QString, finding);
    const auto text = contentOf(corpus() + "/" + file + ".root.json");
    const auto history = History::judge({{"root.json", text}}, {});
    const auto& all = history.findings();
    QVERIFY(std::ranges::any_of(all, [&](const Finding& f) { return f.id == finding.toStdString(); }));
}

void HistoryTest::agreesWithTheCorpusOnAcceptance() {
    if (corpus().isEmpty())
        QSKIP("no corpus of real and broken roots (set ANCHORITE_SHARED)");
    const auto manifest =
        QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(corpus() + "/manifest.json"))).object();
    int judged = 0;
    for (const auto* const part : {"real", "mutated"}) {
        for (const auto& value : manifest[part].toArray()) {
            const auto entry = value.toObject();
            const auto id = entry["id"].toString();
            std::vector<Document> documents;
            const auto folder = corpus() + "/" + part + "/";
            for (const auto& name : entry["files"].toArray()) {
                auto path = folder + id + "/" + name.toString();
                if (!QFile::exists(path))
                    path = corpus() + "/notary/" + name.toString();
                documents.push_back({name.toString().toStdString(), contentOf(path)});
            }
            if (documents.empty())
                documents.push_back({"root.json", contentOf(folder + id + ".root.json")});
            HistoryOptions options;
            if (part == std::string_view("mutated") && documents.size() > 1)
                options.at = test::time("2030-01-01");
            const auto history = History::judge(std::move(documents), options);
            const auto accepted = entry["expected"].toObject()["verdict"].toString() == "accept";
            QVERIFY2(history.chain().accepted() == accepted, qPrintable(id));
            QVERIFY2(accepted || !history.findings().empty(), qPrintable(id));
            ++judged;
        }
    }
    QVERIFY(judged > 100);
}

/// Also where the chain has broken before: each file is named once, in order, and nothing is kept of half a reading.
void HistoryTest::judgesAsLongAsItIsAskedTo() {
    const std::vector<Document> documents{document("1.root.json", versioned(1)),
                                          {"2.root.json", "{"},
                                          document("3.root.json", versioned(3)),
                                          document("4.root.json", versioned(4))};
    std::vector<std::size_t> heard;
    const auto until = [&](std::size_t last) {
        heard.clear();
        return History::judgeWhile(documents, {}, [&heard, last](std::size_t place) {
            heard.push_back(place);
            return place < last;
        });
    };
    QVERIFY(!until(3).has_value());
    QCOMPARE(heard, (std::vector<std::size_t>{1, 2, 3}));
    const auto whole = until(5);
    QVERIFY(whole.has_value());
    QCOMPARE(heard, (std::vector<std::size_t>{1, 2, 3, 4}));
    QCOMPARE(told(*whole), told(History::judge(documents, {})));
    QVERIFY(whole->roots()[2].examination && whole->roots()[3].examination->previous);
}

void HistoryTest::judgesNotaryByItsOwnProfile() {
    if (corpus().isEmpty())
        QSKIP("no corpus of Notary files (set ANCHORITE_SHARED)");
    HistoryOptions options;
    options.profile = Profile::notaryV1;
    const auto history = History::judge(documentsIn(corpus() + "/notary"), options);
    QVERIFY(history.chain().accepted());
    for (const auto& finding : history.findings())
        QVERIFY2(finding.severity >= Severity::med, finding.id.c_str());
    QVERIFY(told(history).contains("MED ROOT-THR-02 v1"));
    options.profile = Profile::tuf;
    QVERIFY(told(History::judge(documentsIn(corpus() + "/notary"), options)).contains("HIGH ROOT-THR-02 v1"));
}

void HistoryTest::reportsASecondSignatureOfOneKeyidInNotary() {
    if (corpus().isEmpty())
        QSKIP("no corpus of Notary files (set ANCHORITE_SHARED)");
    auto root = Json::parse(contentOf(corpus() + "/notary/1.root.json")).value();
    auto& signatures = *root.find("signatures");
    signatures.add(Json(signatures.asArray()->front()));
    const auto history = History::judge({{"1.root.json", writeJson(root, metadata::MemberOrder::asBuilt)}}, {});
    QVERIFY(history.chain().accepted());
    QVERIFY(told(history).contains("HIGH ROOT-SIG-02 v1"));
}
