#include <QFile>
#include <QLabel>
#include <QProcess>
#include <map>
#include <set>

#include "check_suites.h"
#include "flow_driver.h"

namespace anchorite::test {

using record::RecordKind;
using record::StepKind;

namespace {

/// What the pages of their own say that they record; all others say it in the words of the script.
const std::map<StepKind, QString> ownPromises{
    {StepKind::dice, QStringLiteral("number of rolls")},
    {StepKind::key, QStringLiteral("key")},
    {StepKind::keyWords, QStringLiteral("who read the words back")},
    {StepKind::custody, QStringLiteral("the medium and the costs")},
    {StepKind::restoreTest, QStringLiteral("that this medium was tested")},
    {StepKind::possession, QStringLiteral("proof")},
    {StepKind::bagOut, QStringLiteral("number, holder, witness")},
    {StepKind::draft, QStringLiteral("the draft, byte for byte")},
    {StepKind::sign, QStringLiteral("signature, time, key, read-back result")},
    {StepKind::complete, QStringLiteral("the counts")},
    {StepKind::close, QStringLiteral("the close")}};

/// Every "Records: ..." that was on the screen, for as long as it lives.
class Promises final : public QObject {
  public:
    explicit Promises(Stage& stage) : stage_(stage) { startTimer(5); }
    [[nodiscard]] QString all() const { return QStringList(said_.begin(), said_.end()).join(QLatin1Char('\n')); }

  protected:
    void timerEvent(QTimerEvent*) override {
        for (const auto* label : stage_.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("Records: "))) {
                said_.insert(label->text());
            }
        }
    }

  private:
    Stage& stage_;
    std::set<QString> said_;
};

bool saysRehearsal(Stage& stage) {
    for (const auto* label : stage.window().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == QLatin1String("REHEARSAL")) {
            return true;
        }
    }
    return false;
}

/// The text of a PDF, page by page; none when there is no pdftotext.
QStringList pagesOf(const QString& path) {
    QProcess program;
    program.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return program.waitForFinished(60000)
               ? QString::fromUtf8(program.readAllStandardOutput()).split(QChar(u'\f'), Qt::SkipEmptyParts)
               : QStringList();
}

/// Ctrl+P, saved; the pages that have no mark.
QStringList unmarkedPages(Stage& stage, const QString& path) {
    stage.key(Qt::Key_P, Qt::ControlModifier);
    (void)QTest::qWaitFor([&] { return stage.find("paperCover") != nullptr || stage.find("helpCover") != nullptr; },
                          2000);
    if (stage.find("helpCover") != nullptr) {
        stage.key(Qt::Key_Escape);
    }
    if (stage.find("paperCover") == nullptr) {
        return {};
    }
    stage.find<QLineEdit>("paperPath")->setText(path);
    stage.find("paperSave")->setFocus();
    stage.passGuard();
    stage.key(Qt::Key_Space);
    (void)QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 20000);
    stage.settleLong();
    stage.key(Qt::Key_Escape);
    QStringList unmarked;
    for (const QString& page : pagesOf(path)) {
        unmarked << (page.contains(QLatin1String("REHEARSAL")) ? QStringList() : QStringList{page.left(200)});
    }
    return unmarked;
}

QString promiseOf(const record::Step& step) {
    const auto own = ownPromises.find(step.kind);
    return own == ownPromises.end() ? QString::fromStdString(step.records) : own->second;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void WalkTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

/// Checks 23 and 25: the mark on every page and sheet, and in the transcript what the pages have promised, no more.
void WalkTest::everyPageIsMarkedAndKeepsItsPromise() {
    Stage stage;
    const QString workspace = stage.path(QStringLiteral("workspace"));
    FlowDriver people(stage, workspace, stage.ports());
    QVERIFY2(people.load(stage.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room"))),
             qPrintable(people.trouble()));
    std::size_t known = people.look()->records()->size();
    for (std::string id = people.next(); !id.empty(); id = people.next()) {
        stage.settleLong();
        QVERIFY2(saysRehearsal(stage), id.c_str());
        QCOMPARE(unmarkedPages(stage, stage.path(QStringLiteral("sheet-%1.pdf").arg(known))), QStringList());
        const Promises promises(stage);
        QVERIFY2(people.doNext(), qPrintable(people.trouble()));
        const auto ceremony = people.look();
        const auto records = *ceremony->records();
        std::map<std::string, int> results;
        for (std::size_t i = known; i < records.size(); ++i) {
            const auto& one = records.at(i);
            qInfo("%s | %s | %d", id.c_str(), one.step.c_str(), static_cast<int>(one.kind));
            results[one.step] += one.kind == RecordKind::intent ? 0 : 1;
        }
        known = records.size();
        for (const auto& [step, count] : results) {
            QVERIFY2(count == 1, step.c_str());
            for (const auto& view : ceremony->steps()) {
                const bool own = view.step.id() == step;
                QVERIFY2(!own || promises.all().contains(promiseOf(view.step)),
                         qPrintable(QStringLiteral("%1 promised: %2").arg(promiseOf(view.step), promises.all())));
            }
        }
    }
    QVERIFY(saysRehearsal(stage));
    const QByteArray root = contentOf(workspace + QStringLiteral("-published/1.root.json"));
    QVERIFY(root.contains("\"x-anchorite-rehearsal\":true"));
}

}  // namespace anchorite::test
