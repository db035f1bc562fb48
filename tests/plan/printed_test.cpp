#include "plan/printed_test.h"

#include <QXmlStreamReader>

#include "ceremony/record/plan/script.h"
#include "crypto/words.h"
#include "plan/plan_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using record::CeremonyType;

namespace {

const QStringList hostile{
    R"(people[2].name="<script>alert(1)</script>")",          R"(keys[1].holder="<script>alert(1)</script>")",
    R"(repository="\"><img src=x onerror='alert(2)'> & co")", R"(people[2].site="</td></table>")",
    R"(people[2].contact="<a href='http://x'>call</a>")",     R"(sealed[0].item="</style><b>")"};

/// Names as long as a plan takes them, without a blank, wide characters among them.
const QStringList large{
    "people[2].name=\"" + QString(80, 'W') + "\"",
    "keys[1].holder=\"" + QString(80, 'W') + "\"",
    "people[3].name=\"" + QString(26, QChar(0x6f22)) + "\"",
    "keys[2].holder=\"" + QString(26, QChar(0x6f22)) + "\"",
    "people[3].organisation=\"" + QString(40, QChar(0x6f22)) + "\"",
    "people[3].contact=\"" + QString(120, '9') + "\"",
    "repository=\"" + QString(120, 'r') + "\"",
    "keys[1].label=\"" + QString(40, 'k') + "\"",
    "keys[1].bag-in=\"" + QString(40, 'b') + "\"",
    "thresholds.root=5",
    "exceptions[0]={\"code\":\"plan.no-spare\",\"initials\":[\"IL\",\"HS\"],\"reason\":\"" + QString(400, 'x') + "\"}"};

QStringList pagesOf(const record::Plan& plan) {
    return QString::fromStdString(scriptText(plan)).split('\f');
}

/// Columns as a printer counts them: the ideographs of these tests take two.
qsizetype columns(const QString& line) {
    return line.size() + line.count(QRegularExpression("[\\x{2e80}-\\x{9fff}]"));
}

QString squeezed(QString text) {
    return text.remove(QRegularExpression("[\\s|+-]"));
}

}  // namespace

void PrintedTest::staysWithinAHundredColumns_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("edits");
    for (const auto type : allTypes())
        QTest::newRow(std::string(nameOf(type)).c_str()) << static_cast<int>(type) << QStringList();
    QTest::newRow("hostile names") << static_cast<int>(CeremonyType::firstRoot) << hostile;
    QTest::newRow("large names") << static_cast<int>(CeremonyType::firstRoot) << large;
}

void PrintedTest::staysWithinAHundredColumns() {
    QFETCH(const int, type);
    QFETCH(const QStringList, edits);
    const auto plan = planOfType(static_cast<CeremonyType>(type), edits);
    QVERIFY(requireSound(plan));
    for (const auto& page : pagesOf(plan)) {
        const auto lines = page.split('\n');
        QVERIFY2(lines.size() <= 66, qPrintable(page));
        for (const auto& line : lines) {
            QVERIFY2(columns(line) <= 100, qPrintable(line));
            QVERIFY2(!line.endsWith(' ') && !line.contains("\\u{"), qPrintable(line));
        }
    }
}

void PrintedTest::holdsWhatTheDayNeeds() {
    for (const auto type : allTypes()) {
        const auto plan = planOfType(type);
        const auto text = QString::fromStdString(scriptText(plan));
        QVERIFY(text.contains(QString::fromStdString(crypto::wordRows(crypto::wordsOf(plan.digest())))));
        for (const auto* part : {"Call list", "Exceptions of the day", "Signatures", "Init.", "Time"})
            QVERIFY2(text.contains(part), part);
        for (const auto& person : plan.people) {
            QVERIFY(text.contains(QString::fromStdString(person.name + " (" + person.initials + ")")));
            QVERIFY(text.contains(QString::fromStdString(person.contact)));
        }
        // A cell breaks inside long words: count the numbered rows, and look for ids without blanks and rules.
        const auto script = scriptOf(plan);
        QCOMPARE(text.count(QRegularExpression("^\\| [1-9][0-9]* ", QRegularExpression::MultilineOption)),
                 static_cast<qsizetype>(script.size()));
        const auto html = QString::fromStdString(scriptHtml(plan));
        for (const auto& step : script)
            QVERIFY2(html.contains("<code>" + QString::fromStdString(step.id()) + "</code>"), step.id().c_str());
        QVERIFY(squeezed(text).contains("[rollcall]"));
        for (const auto& step : script)
            if (step.kind == record::StepKind::key)
                QVERIFY(text.contains(QString::fromStdString("\nKey " + step.subject + "\n")));
        // Three lines for each signature and each exception: a pen needs room.
        const auto& last = plan.people.back();
        const QString name = QString::fromStdString(last.name + " (" + last.initials + ")");
        QVERIFY(text.section(name, 1).section('\n', 1, 2).count("|  ") == 6);
    }
}

void PrintedTest::marksARehearsalOnEveryPage() {
    const auto plan = planOf("first-root-one-room", {"rehearsal=true", "expires=\"2026-11-30\""});
    const auto pages = pagesOf(plan);
    QVERIFY(pages.size() > 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const auto head = pages[i].section('\n', 0, 0);
        QVERIFY2(head.contains("REHEARSAL"), qPrintable(head));
        QVERIFY(head.endsWith(QString("page %1 of %2").arg(i + 1).arg(pages.size())));
    }
    const auto html = QString::fromStdString(scriptHtml(plan));
    QVERIFY(html.contains("<div class=\"rehearsal\">REHEARSAL</div>"));
    QCOMPARE(html.count(">REHEARSAL</th>"), html.count("<thead>"));
    const auto real = planOf("first-root-one-room");
    QVERIFY(!QString::fromStdString(scriptText(real) + scriptHtml(real)).contains("REHEARSAL"));
}

void PrintedTest::listsThePlannedExceptions() {
    const auto plan =
        planOf("first-root-one-room",
               {"thresholds.root=5",
                R"(exceptions[0]={"code":"plan.no-spare","reason":"two keys follow in May","initials":["IL","HS"]})"});
    for (const auto& text : {scriptText(plan), scriptHtml(plan)}) {
        QVERIFY(QString::fromStdString(text).contains("two keys follow in May"));
        QVERIFY(QString::fromStdString(text).contains("IL and HS"));
    }
}

void PrintedTest::isOneFileThatAsksForNothing() {
    for (const auto& edits : {QStringList(), hostile}) {
        const auto html = QString::fromStdString(scriptHtml(planOf("first-root-one-room", edits)));
        QVERIFY(html.contains("default-src 'none'"));
        const QRegularExpression outside(
            "<(script|link|img|iframe|object|a|form|base|svg)\\b|@import|url\\(|<[^>]*\\s(src|href|on\\w+)=",
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!html.contains(outside), qPrintable(outside.match(html).captured()));
    }
}

/// The page is well-formed, and its text holds each name as typed: so nothing of a name became a tag.
void PrintedTest::escapesEveryName() {
    const auto plan = planOf("first-root-one-room", hostile);
    QXmlStreamReader reader(QString::fromStdString(scriptHtml(plan)));
    QString text;
    int rows = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            text += reader.text();
        if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("tr"))
            ++rows;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(rows > static_cast<int>(scriptOf(plan).size()));
    for (const auto* name : {"<script>alert(1)</script>", "\"><img src=x onerror='alert(2)'> & co", "</td></table>",
                             "<a href='http://x'>call</a>", "</style><b>"})
        QVERIFY2(text.contains(name), name);
}

void PrintedTest::isPure() {
    for (const auto type : allTypes()) {
        const auto plan = planOfType(type);
        QCOMPARE(scriptText(plan), scriptText(planOfType(type)));
        QCOMPARE(scriptHtml(plan), scriptHtml(planOfType(type)));
    }
}
