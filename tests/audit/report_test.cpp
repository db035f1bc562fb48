#include "report_test.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include "ceremony/audit/report.h"
#include "files.h"
#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::audit;
using namespace anchorite::test;

namespace {

HistoryOptions acmeOptions() {
    HistoryOptions options;
    options.at = test::time("2026-11-21T14:20:00Z");
    options.published = {{1, test::time("2020-06-02")},
                         {2, test::time("2021-05-20")},
                         {3, test::time("2022-05-15")},
                         {4, test::time("2023-05-24")},
                         {5, test::time("2024-07-12")}};
    return options;
}

History acme() {
    return History::judge(fixturesIn("acme"), acmeOptions());
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// A history in which one hostile text stands wherever a file can put one.
History hostileHistory(const std::string& text) {
    RootRecipe recipe;
    recipe.change = [&](Json& part) {
        auto key = TestKey('a').object();
        key.set("name", text);
        part.find("keys")->remove(TestKey('a').keyid());
        part.find("keys")->set(text, key);
        auto& list = *part.find("roles")->find("root")->find("keyids");
        list = Json(Json::Array{Json(text), Json(TestKey('b').keyid()), Json(TestKey('c').keyid())});
        auto odd = TestKey('t').object();
        odd.set("keytype", text);
        part.find("keys")->set(text + "2", odd);
        part.find("roles")->find("targets")->set("keyids", Json(Json::Array{text + "2", text + "3"}));
    };
    return History::judge({{text + "/1.root.json", makeRoot(recipe)},
                           {text, fail("json.syntax", "near " + text)},
                           {text + ".root.json", "{\"" + text + "\":1}"}},
                          {});
}

/// The report as XML: void elements closed, the doctype gone, the style sheet's text left out.
QString asXml(const std::string& html) {
    auto text = QString::fromStdString(html);
    text.remove(QRegularExpression("<!DOCTYPE html>\n"));
    text.replace(QRegularExpression("<(meta|br)([^>]*)>"), "<\\1\\2/>");
    text.replace(QRegularExpression("<style>.*</style>", QRegularExpression::DotMatchesEverythingOption), "<style/>");
    return text;
}

}  // namespace

void ReportTest::showsTheSameNumbersThreeTimes() {
    const auto history = acme();
    const auto text = reportText(history);
    const auto html = reportHtml(history, "Review of acme");
    const auto json = writeJson(reportJson(history), metadata::MemberOrder::asBuilt);
    for (const auto& report : {text, html, json}) {
        QVERIFY(contains(report, "Chain breaks at root 5"));
        QVERIFY(contains(report, "Anchorite 0."));
        for (const auto& finding : history.findings())
            QVERIFY2(contains(report, finding.id) && contains(report, finding.title), finding.title.c_str());
        for (const auto& reviewed : history.roots()) {
            QVERIFY(contains(report, reviewed.fileDigest->hex()));
            QVERIFY(contains(report, reviewed.root->payload().digest().hex()));
            for (const auto word : reviewed.root->payload().words())
                QVERIFY2(contains(report, word), std::string(word).c_str());
        }
    }
    QVERIFY(contains(text, "4 BLOCK  1 HIGH  3 MED  0 LOW  0 INFO"));
    QVERIFY(contains(text, "Judged as of 2026-11-21 14:20 UTC"));
    QVERIFY(contains(html, "41 days without a valid root"));
    QVERIFY(contains(html, "claimed in the file, not verified"));
}

void ReportTest::fitsATerminal() {
    for (const auto& history :
         {acme(), hostileHistory("x" + std::string(500, 'y')), hostileHistory("\xe2\x80\xae wörter ä ")}) {
        for (const auto& line : QString::fromStdString(reportText(history)).split('\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void ReportTest::writesJsonThatReadsBack() {
    const auto history = acme();
    const auto report = Json::parse(writeJson(reportJson(history), metadata::MemberOrder::asBuilt)).value();
    QCOMPARE(report.members().front().name, std::string("headline"));
    QCOMPARE(report.find("counts")->find("BLOCK")->asInteger(), 4);
    QCOMPARE(*report.find("accepted")->asBool(), false);
    const auto& fifth = report.find("roots")->asArray()->at(4);
    QCOMPARE(*fifth.findString("verdict"), std::string("refused"));
    QCOMPARE(fifth.find("own")->find("have")->asInteger(), 2);
    QCOMPARE(fifth.find("payload")->find("words")->asArray()->size(), 32U);
    QCOMPARE(*report.find("matrix")->asArray()->at(2).find("marks")->asArray()->at(4).asString(),
             std::string("invalid"));
    const auto& finding = report.find("findings")->asArray()->front();
    QCOMPARE(*finding.findString("severity"), std::string("BLOCK"));
    QCOMPARE(finding, findingJson(history.findings().front()));
    const auto odd = writeJson(reportJson(hostileHistory("\xff\xfe")), metadata::MemberOrder::asBuilt);
    QVERIFY(Json::parse(odd));
}

void ReportTest::givesTheSameBytesForTheSameHistory() {
    QCOMPARE(reportText(acme()), reportText(acme()));
    QCOMPARE(reportHtml(acme(), "T"), reportHtml(acme(), "T"));
    QCOMPARE(writeJson(reportJson(acme()), metadata::MemberOrder::asBuilt),
             writeJson(reportJson(acme()), metadata::MemberOrder::asBuilt));
}

void ReportTest::letsNoTextOfAFileBecomeMarkup_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>") << QByteArray("<script");
    QTest::newRow("attribute") << QByteArray("\" onload=\"x") << QByteArray("\" onload");
    QTest::newRow("single quote") << QByteArray("' onload='x") << QByteArray("' onload");
    QTest::newRow("end of style") << QByteArray("</style><img src=x>") << QByteArray("<img");
    QTest::newRow("entity") << QByteArray("&lt;b") << QByteArray("<h1>&lt;b");
    QTest::newRow("right to left") << QByteArray("a\u202Eb\u2066c") << QByteArray("\u202E");
    QTest::newRow("escape sequence") << QByteArray("a\x1b[31mred") << QByteArray("\x1b");
    QTest::newRow("bell and delete") << QByteArray("a\x07\x7f") << QByteArray("\x07");
    QTest::newRow("comment") << QByteArray("<!-- x") << QByteArray("<!--");
}

void ReportTest::letsNoTextOfAFileBecomeMarkup() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, raw);
    const auto hostile = text.toStdString();
    const auto history = hostileHistory(hostile);
    QVERIFY(history.roots()[0].root);
    const auto html = reportHtml(history, hostile);
    QVERIFY(!contains(html, raw.toStdString()));
    QVERIFY(!contains(reportText(history), "\x1b") && !contains(reportText(history), "\u202E"));
    QXmlStreamReader reader(asXml(html));
    int elements = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements;
        const auto name = reader.name().toString();
        QVERIFY2(name != "script" && name != "img" && name != "b2", qPrintable(name));
        for (const auto& attribute : reader.attributes())
            QVERIFY2(!attribute.name().startsWith(QString("on")), qPrintable(attribute.name().toString()));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(elements > 100);
}

void ReportTest::loadsNothingAndRunsNothing() {
    const auto html = reportHtml(acme(), "Review");
    QVERIFY(contains(html, "content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for (const auto* const part :
         {"<script", "<link", "<iframe", "<img", "@import", "url(", "http:", "https:", "//", "src=", "javascript:"})
        QVERIFY2(!contains(html, part), part);
    const QRegularExpression reference("href=\"(?!#)");
    QVERIFY(!QString::fromStdString(html).contains(reference));
}

void ReportTest::closesEveryElement() {
    for (const auto& history : {acme(), History::judge({}, {}), History::judge(fixturesIn("p256"), {})}) {
        QXmlStreamReader reader(asXml(reportHtml(history, "Review")));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void ReportTest::foldsTheSameFindingOfManyVersions() {
    std::vector<Document> documents;
    for (int version : {1, 2, 3, 4, 5}) {
        RootRecipe recipe;
        recipe.version = version;
        recipe.targetsKeys = version == 4 ? "t" : "a";
        documents.push_back({std::to_string(version) + ".root.json", makeRoot(recipe)});
    }
    const auto history = History::judge(std::move(documents), {});
    QCOMPARE(std::ranges::count(history.findings(), "ROOT-ROLE-05", &Finding::id), 4);
    QVERIFY(contains(reportText(history), "ROOT-ROLE-05  v1–v3, v5\n"));
    QVERIFY(contains(reportHtml(history, "T"), "v1–v3, v5"));
}

void ReportTest::saysThatWithoutATimeNothingIsExpired() {
    const auto history = History::judge(fixturesIn("ed25519"), {});
    QVERIFY(contains(reportText(history), "No time was given: nothing is judged expired"));
    QVERIFY(contains(reportHtml(history, "T"), "no time given: nothing is judged expired"));
    QVERIFY(reportJson(history).find("judged_at")->isNull());
    QVERIFY(contains(reportHtml(history, "T"), "Nothing was found."));
}

void ReportTest::drawsLongAndOddHistories_data() {
    QTest::addColumn<int>("roots");
    QTest::addColumn<QByteArray>("expires");
    QTest::newRow("none") << 0 << QByteArray("2036-01-01T00:00:00Z");
    QTest::newRow("one") << 1 << QByteArray("2036-01-01T00:00:00Z");
    QTest::newRow("forty") << 40 << QByteArray("2036-01-01T00:00:00Z");
    QTest::newRow("first year") << 2 << QByteArray("0001-01-01T00:00:00Z");
    QTest::newRow("last year") << 2 << QByteArray("9999-12-31T23:59:59Z");
}

void ReportTest::drawsLongAndOddHistories() {
    QFETCH(int, roots);
    QFETCH(QByteArray, expires);
    std::vector<Document> documents;
    HistoryOptions options;
    options.at = test::time("2030-01-01");
    for (int version = 1; version <= roots; ++version) {
        RootRecipe recipe;
        recipe.version = version;
        recipe.expires = expires.toStdString();
        documents.push_back({std::to_string(version) + ".root.json", makeRoot(recipe)});
        options.published.emplace(version, test::time("2029-01-01").plusDays(version));
    }
    const auto html = QString::fromStdString(reportHtml(History::judge(std::move(documents), options), "T"));
    QVERIFY(!html.contains("nan") && !html.contains("inf\""));
    // Each coordinate of the drawing lies on it.
    QRegularExpressionMatchIterator found = QRegularExpression(" x[12]?=\"([^\"]*)\"").globalMatch(html);
    while (found.hasNext()) {
        const auto x = found.next().captured(1).toDouble();
        QVERIFY2(x >= 0 && x <= 1000, qPrintable(QString::number(x)));
    }
    QCOMPARE(html.count("<article"), roots);
}
