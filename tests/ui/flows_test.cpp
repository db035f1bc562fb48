#include <QProcess>
#include <QStandardPaths>

#include "flow_suites.h"
#include "promises.h"

namespace anchorite::test {

namespace {

/// The text of a PDF file, page by page; none without pdftotext.
QStringList pagesOf(const QString& path) {
    QProcess program;
    program.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return program.waitForFinished(60000)
               ? QString::fromUtf8(program.readAllStandardOutput()).split(QChar(u'\f'), Qt::SkipEmptyParts)
               : QStringList();
}

/// The sheet of the page that is shown, page by page; none when the page has no sheet.
QStringList sheetOf(Stage& stage, const QString& file) {
    // Qt's synthetic key has the text "p", with which a list would look for an entry.
    QTest::keyClick(&stage.window(), Qt::Key_P, Qt::ControlModifier);
    stage.settleLong();
    if (stage.find("paperCover") == nullptr) {
        stage.key(Qt::Key_Escape);
        return {};
    }
    stage.find<QLineEdit>("paperPath")->setText(file);
    stage.find("paperSave")->setFocus();
    stage.passGuard();
    stage.key(Qt::Key_Space);
    QStringList pages;
    (void)QTest::qWaitFor([&] { return !(pages = pagesOf(file)).isEmpty(); }, 20000);
    stage.key(Qt::Key_Escape);
    return pages.isEmpty() ? QStringList(QStringLiteral("nothing was written")) : pages;
}

}  // namespace

void FlowsTest::aFirstRootInOneRoom() {
    FlowDriver people(stage_, first_, stage_.ports());
    const QString plan = stage_.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room"));
    QVERIFY2(people.load(plan), qPrintable(people.trouble()));
    std::set<record::StepKind> printed;
    while (!people.next().empty()) {
        // Checks 23 and 25: every page is marked, and the transcript has what the pages have promised, no more.
        QTRY_VERIFY2(Promises::saysRehearsal(stage_), people.next().c_str());
        const auto ceremony = people.look();
        const auto& steps = ceremony->steps();
        const auto now =
            std::ranges::find(steps, people.next(), [](const record::StepView& one) { return one.step.id(); });
        if (now != steps.end() && printed.insert(now->step.kind).second) {
            QVERIFY2(people.showsNext(), qPrintable(people.trouble()));
            sheets_ << sheetOf(stage_, stage_.path(QStringLiteral("sheet-%1.pdf").arg(printed.size())));
        }
        const Promises promises(stage_, *ceremony);
        QVERIFY2(people.doNext(), qPrintable(people.trouble()));
        const QString broken = promises.broken(*people.look());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
    QVERIFY(people.look()->state().closed);
    QTRY_VERIFY(Promises::saysRehearsal(stage_));
    QFile root(published(first_, 1));
    QVERIFY(root.open(QIODevice::ReadOnly));
    QVERIFY(root.readAll().contains("\"x-anchorite-rehearsal\":true"));
}

/// From the page of its transcript, where the next plan begins.
void FlowsTest::everySheetOfARehearsalIsMarked() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    stage_.passGuard();
    const QStringList transcript = sheetOf(stage_, stage_.path(QStringLiteral("transcript.pdf")));
    QVERIFY(!transcript.isEmpty());
    sheets_ << transcript;
    // Of the steps: the plan's words, the card of a key, the words of the root, the script.
    QVERIFY2(sheets_.size() >= 8, qPrintable(QString::number(sheets_.size())));
    for (const QString& page : std::as_const(sheets_)) {
        QVERIFY2(page.contains(QLatin1String("REHEARSAL")), qPrintable(page.left(400)));
    }
}

/// With the same keys, which trust the root that they have signed. Two holders are elsewhere, one without a camera.
void FlowsTest::itsYearlyRenewal() {
    FlowDriver people(stage_, second_, stage_.ports());
    people.comeAfter({first_});
    QVERIFY2(people.renew(), qPrintable(people.trouble()));
    for (const auto crossing : {FlowDriver::Crossing::filmed, FlowDriver::Crossing::photographed}) {
        while (!people.next().starts_with("sign:")) {
            QVERIFY2(people.doNext(), qPrintable(people.trouble()));
        }
        // Who signs is a matter of the keys, which are drawn.
        const std::string step = people.next();
        Stage other;
        QVERIFY2(people.signElsewhere(other, step.substr(step.find(':') + 1), crossing), qPrintable(people.trouble()));
    }
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(second_, 2)));
}

/// What the administrator has at night: the published roots, and the plan of the ceremony before.
void FlowsTest::aStolenRootKeyAndASuspectTimestamp() {
    FlowDriver people(stage_, third_, stage_.ports());
    people.comeAfter({first_, second_});
    QVERIFY2(people.replaceStolenKeys(second_ + QStringLiteral("/plan.json")), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(third_, 3)));
}

}  // namespace anchorite::test
