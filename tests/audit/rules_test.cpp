#include "rules_test.h"

#include <limits>
#include <set>

#include "files.h"
#include "rule_cases.h"

using namespace anchorite;
using namespace anchorite::audit;
using namespace anchorite::test;

namespace {

std::vector<Finding> judgeCase(const Case& row) {
    const auto current = parsedRoot(row.current);
    std::optional<metadata::SignedRoot> previous;
    if (row.previous)
        previous = parsedRoot(*row.previous);
    const auto examination = metadata::examine(current, previous ? &previous->root() : nullptr);
    Subject subject{.file = "N.root.json", .root = &current, .examination = &examination};
    subject.previous = previous ? &*previous : nullptr;
    if (row.place)
        row.place(subject);
    return judge(subject);
}

std::string told(const std::vector<Finding>& findings, std::string_view id) {
    std::string text;
    for (const auto& finding : findings) {
        if (finding.id == id)
            text += (text.empty() ? "" : " ") + std::string(nameOf(finding.severity)) + (finding.inherited ? "i" : "");
    }
    return text.empty() ? "-" : text;
}

void addRows(const std::vector<Case>& cases) {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s %s", cases[i].id, cases[i].name) << static_cast<int>(i);
}

void check(const Case& row) {
    QCOMPARE(told(judgeCase(row), row.id), std::string(row.expected));
}

}  // namespace

void RulesTest::judgesEachRuleAsTheCatalogueSays_data() {
    addRows(allCases());
}

void RulesTest::judgesEachRuleAsTheCatalogueSays() {
    QFETCH(int, index);
    check(allCases()[static_cast<std::size_t>(index)]);
}

void RulesTest::lowersOnlyWhatTheRootBeforeHadToo_data() {
    addRows(inheritanceCases());
}

void RulesTest::lowersOnlyWhatTheRootBeforeHadToo() {
    QFETCH(int, index);
    check(inheritanceCases()[static_cast<std::size_t>(index)]);
}

void RulesTest::findsNothingInAnOrdinaryRoot() {
    for (const auto& place : {Place(draft), Place(release), publishedAt("2035-06-01"), draftAt("2035-06-01")}) {
        const auto findings = judgeCase({"", "", "", second(), root(), place});
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings[0].id.c_str());
    }
}

void RulesTest::keepsTitlesShortAndSentencesWithoutFullStops() {
    auto cases = allCases();
    const std::string endless(400, 'k');
    cases.push_back({"", "", "", root(rename('t', "targets", endless))});
    auto huge = second();
    huge.version = std::numeric_limits<std::int64_t>::max();
    cases.push_back({"", "", "", huge, root(), publishedAt("2036-02-11")});
    int seen = 0;
    for (const auto& row : cases) {
        for (const auto& finding : judgeCase(row)) {
            const auto title = QString::fromStdString(finding.title);
            QVERIFY2(title.size() <= 60 && !title.isEmpty(), qPrintable(title));
            for (const auto& text : {finding.title, finding.what, finding.next})
                QVERIFY2(!text.empty() && !text.ends_with('.') && !text.ends_with(' '), text.c_str());
            ++seen;
        }
    }
    QVERIFY(seen > 60);
}

void RulesTest::namesTheRuleForAFileThatCannotBeRead_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("severity");
    const auto row = [](const char* code, const char* id, const char* severity = "BLOCK") {
        QTest::newRow(code) << code << id << severity;
    };
    row("json.duplicate-member", "ROOT-ENC-02");
    row("json.syntax", "ROOT-ENC-01");
    row("json.not-object", "ROOT-ENC-01");
    row("5.3.3-too-large", "ROOT-ENC-01");
    row("file.missing", "ROOT-ENC-01");
    row("envelope.missing", "ROOT-ENC-01");
    row("sig.shape", "ROOT-ENC-01");
    row("canon.number", "ROOT-ENC-03");
    row("canon.surrogate", "ROOT-ENC-06", "HIGH");
    row("root.type", "ROOT-FMT-01");
    row("root.spec-version", "ROOT-FMT-02");
    row("root.roles", "ROOT-FMT-03");
    row("root.missing", "ROOT-FMT-03");
    row("role.shape", "ROOT-FMT-03");
    row("root.version", "ROOT-VER-01");
    row("root.expires", "ROOT-EXP-01");
    row("role.threshold", "ROOT-THR-01");
    row("role.duplicate-keyid", "ROOT-ROLE-03");
    row("sig.duplicate-keyid", "ROOT-SIG-02", "HIGH");
    row("key.keyid-mismatch", "ROOT-KEY-01");
}

void RulesTest::namesTheRuleForAFileThatCannotBeRead() {
    QFETCH(QString, code);
    QFETCH(QString, id);
    QFETCH(QString, severity);
    const auto finding = unreadable(std::string(90, 'f') + ".json", {code.toStdString(), "some detail"});
    QCOMPARE(finding.id, id.toStdString());
    QCOMPARE(nameOf(finding.severity), severity.toStdString());
    QCOMPARE(finding.code, code.toStdString());
    QVERIFY(!finding.version);
    QVERIFY(QString::fromStdString(finding.title).size() <= 60);
}

void RulesTest::tellsGapRollbackAndRepetitionApart() {
    const auto next = [](std::int64_t version, std::int64_t before) {
        const auto recipe = [](std::int64_t number) {
            return with(root(), [=](RootRecipe& r) { r.version = number; });
        };
        return judgeCase({"", "", "", recipe(version), recipe(before), {}}).at(0).next;
    };
    QVERIFY(next(5, 3).starts_with("Look for the missing files"));
    QVERIFY(next(2, 3).starts_with("Look for the right order"));
    QCOMPARE(next(3, 3), next(2, 3));
}

void RulesTest::hasOneRowForEachRule() {
    std::set<std::string_view> ids;
    for (const auto& rule : rules()) {
        QVERIFY2(ids.insert(rule.id).second, rule.id.data());
        QVERIFY(rule.id.starts_with("ROOT-"));
        QVERIFY(!rule.checks.empty() && !rule.why.empty());
        QVERIFY(!rule.mayBeInherited || (rule.judge && rule.severity == Severity::block));
    }
    for (const std::string_view id :
         {"ENC-02",  "KEY-01",  "KEY-02",  "KEY-04",  "KEY-05", "THR-01", "THR-02", "THR-04", "ROLE-01",
          "ROLE-02", "ROLE-03", "ROLE-04", "ROLE-05", "SIG-01", "SIG-02", "VER-01", "VER-02", "ROT-01",
          "ROT-03",  "ROT-04",  "EXP-01",  "EXP-02",  "EXP-03", "EXP-04", "EXP-05"})
        QVERIFY2(ids.contains("ROOT-" + std::string(id)), id.data());
}

void RulesTest::readsSeverityAndProfileNames() {
    QCOMPARE(severityNamed("BLOCK").value(), Severity::block);
    QCOMPARE(severityNamed("med").value(), Severity::med);
    QCOMPARE(severityNamed("medium").error().code, std::string("audit.severity"));
    QCOMPARE(severityNamed("").error().code, std::string("audit.severity"));
    for (const auto profile : {Profile::tuf, Profile::legacy, Profile::notaryV1})
        QCOMPARE(profileNamed(nameOf(profile)).value(), profile);
    QCOMPARE(profileNamed("notary").error().code, std::string("audit.profile"));
    QCOMPARE(profileFor(metadata::Dialect::notaryV1), Profile::notaryV1);
    QCOMPARE(profileFor(metadata::Dialect::tuf), Profile::tuf);
}
