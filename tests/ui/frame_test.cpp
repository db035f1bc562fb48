#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

#include "app/errors.h"
#include "ceremony/record/transcript/record_text.h"
#include "complaints.h"
#include "crypto/words.h"
#include "frame_bench.h"
#include "seen.h"
#include "suites.h"
#include "ui/frame/record_view.h"
#include "ui/frame/status_strip.h"
#include "ui/paper/paper.h"
#include "ui/paper/papers.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::test {

namespace {

crypto::Sha256 someDigest() {
    return crypto::sha256(asBytes(std::string("a payload")));
}

QStringList allWords(const crypto::Sha256& digest) {
    QStringList words;
    for (const std::string_view word : crypto::wordsOf(digest)) {
        words << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words;
}

/// All words that the presenter shows, row by row, with the key that moves it.
QStringList presentedBy(FrameBench& bench, int rows) {
    QStringList words;
    for (int row = 0; row < rows; ++row) {
        words << bench.find("presenter")->accessibleDescription().split(QLatin1Char(' '));
        bench.key(Qt::Key_Right);
    }
    return words;
}

QString simplified(const QString& text) {
    return QString(text).replace(QChar(0x00A0), QLatin1Char(' ')).simplified();
}

QString textOf(const ui::Paper& paper) {
    return simplified(ui::PaperDocument(paper).toPlainText());
}

record::Plan samplePlan() {
    return record::Plan::read(record::samplePlans().front().text).value();
}

}  // namespace

void FrameTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void FrameTest::aKeyWithNothingToShowSaysWhy_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("title");
    QTest::newRow("F9") << int(Qt::Key_F9) << 0 << QStringLiteral("No record here");
    QTest::newRow("F11") << int(Qt::Key_F11) << 0 << QStringLiteral("Nothing to present");
    QTest::newRow("F4") << int(Qt::Key_F4) << 0 << QStringLiteral("Nothing raw to see");
    QTest::newRow("Ctrl+P") << int(Qt::Key_P) << int(Qt::ControlModifier) << QStringLiteral("Nothing to print");
}

void FrameTest::aKeyWithNothingToShowSaysWhy() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, title);
    Stage stage;
    QVERIFY(stage.enter(Scene::choose));
    QWidget* before = QApplication::focusWidget();
    stage.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(stage.find("helpCover") != nullptr);
    QVERIFY(says(stage.window(), title));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("helpCover") == nullptr);
    QVERIFY(stage.find("at") != nullptr);
    QCOMPARE(QApplication::focusWidget(), before);
}

void FrameTest::escapeTakesAwayOneThingAtATime() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    stage.key(Qt::Key_F1);
    QVERIFY(stage.find("helpCover") != nullptr);
    stage.key(Qt::Key_F9);
    QVERIFY(says(stage.window(), QStringLiteral("No record here")));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("helpCover") == nullptr);
    QVERIFY(stage.find("matrix") != nullptr);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("matrix") == nullptr);
    QVERIFY(stage.find("at") != nullptr);
}

void FrameTest::theDrawerShowsEveryRecord() {
    FrameBench bench;
    QVERIFY(bench.beginCeremony());
    bench.key(Qt::Key_F9);
    QVERIFY(bench.find("transcriptDrawer") != nullptr);
    auto* list = bench.find<QAbstractItemView>("transcriptList");
    QCOMPARE(QApplication::focusWidget(), list);
    const auto rows = [&] { return qint64{list->model()->rowCount()}; };
    QTRY_COMPARE_WITH_TIMEOUT(rows(), bench.page->ceremony->view().state.records, 10000);
    for (const QString& word : ui::headWords(bench.page->ceremony->view().head)) {
        QVERIFY2(says(bench, word), qPrintable(word));
    }
    // Whatever happens meanwhile appears at the end.
    bool said = false;
    bench.page->ceremony->ask<Result<record::Recorded>>(
        &bench, [](record::Ceremony& ceremony) { return ceremony.remark("Dana Ito", "door <b>opened</b> 10:20"); },
        [&](const Result<record::Recorded>& answer) { said = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(said, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), bench.page->ceremony->view().state.records, 10000);
    const QString last = list->model()->index(static_cast<int>(rows()) - 1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(last.contains(QStringLiteral("remark: door <b>opened</b> 10:20")), qPrintable(last));
    QVERIFY2(last.contains(QStringLiteral("Dana Ito")), qPrintable(last));
    QStringList clipped;
    QMetaObject::invokeMethod(bench.find("transcriptDrawer"), "clippedTexts", Q_RETURN_ARG(QStringList, clipped));
    QCOMPARE(clipped, QStringList());
    bench.key(Qt::Key_F9);
    QTRY_VERIFY(bench.find("transcriptDrawer") == nullptr);
    QCOMPARE(QApplication::focusWidget(), bench.page->field);
}

void FrameTest::onlyWhatIsRecordedChangesTheView() {
    FrameBench bench;
    QVERIFY(bench.beginCeremony());
    ui::CeremonyDesk& desk = *bench.page->ceremony;
    const QSignalSpy changes(&desk, &ui::CeremonyDesk::changed);
    const auto* before = &desk.view();
    const auto ask = [&](const std::function<bool(record::Ceremony&)>& work) {
        std::optional<bool> answered;
        desk.ask<bool>(&bench, work, [&](bool answer) { answered = answer; });
        return QTest::qWaitFor([&] { return answered.has_value() && !desk.busy(); }, 10000) && *answered;
    };
    QVERIFY(ask([](record::Ceremony& ceremony) { return ceremony.records().has_value(); }));
    QVERIFY(ask([](record::Ceremony& ceremony) { return !ceremony.remark("Nobody", "").has_value(); }));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(&desk.view(), before);
    QVERIFY(ask([](record::Ceremony& ceremony) { return ceremony.remark("Dana Ito", "door opened").has_value(); }));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(desk.view().state.records, 2);
}

void FrameTest::theDrawerIsFilteredAndPrinted() {
    FrameBench bench;
    QVERIFY(bench.beginCeremony());
    bench.key(Qt::Key_F9);
    auto* list = bench.find<QAbstractItemView>("transcriptList");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 10000);
    bench.find("transcriptFilter")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("no such words"));
    QVERIFY(static_cast<QListView*>(list)->isRowHidden(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("begin"));
    QVERIFY(!static_cast<QListView*>(list)->isRowHidden(0));
    bench.key(Qt::Key_P, Qt::ControlModifier);
    QTest::qWait(200);
    QVERIFY(bench.find("paperCover") != nullptr);
    const QString text = simplified(bench.find<QTextEdit>("paperPreview")->toPlainText());
    QVERIFY(text.contains(QStringLiteral("Transcript of the ceremony")));
    const QStringList words = allWords(bench.page->ceremony->view().checkpointHead);
    QVERIFY2(text.contains(words.mid(0, 8).join(QLatin1Char(' '))), qPrintable(text));
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.find("paperCover") == nullptr);
    QCOMPARE(QApplication::focusWidget(), bench.page->field);
}

void FrameTest::thePresenterShowsThePagesWords() {
    FrameBench bench;
    bench.page->offered = ui::Presented{QStringLiteral("Root 6, acme"), QStringLiteral("payload words"), someDigest()};
    bench.key(Qt::Key_F11);
    QVERIFY(bench.find("presenter") != nullptr);
    QCOMPARE(presentedBy(bench, 4), allWords(someDigest()));
    bench.key(Qt::Key_Home);
    bench.key(Qt::Key_4);
    QCOMPARE(presentedBy(bench, 8), allWords(someDigest()));
    QStringList clipped;
    QMetaObject::invokeMethod(bench.find("presenter"), "clippedTexts", Q_RETURN_ARG(QStringList, clipped));
    QCOMPARE(clipped, QStringList());
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.find("presenter") == nullptr);
    QVERIFY(!bench.isFullScreen());
    QCOMPARE(QApplication::focusWidget(), bench.page->field);
}

void FrameTest::nothingSecretIsPresentedOrPrinted() {
    FrameBench bench;
    bench.page->offered = ui::Presented{QStringLiteral("Root 6"), QStringLiteral("payload words"), someDigest()};
    bench.page->bytes = QStringLiteral("bytes");
    bench.page->sheet = ui::textPaper(QStringLiteral("Sheet"), "words", false);
    bench.page->secret = true;
    for (const auto view :
         {ui::FrameView::presenter, ui::FrameView::raw, ui::FrameView::paper, ui::FrameView::transcript}) {
        bench.covers->open(view, *bench.page);
        QVERIFY(bench.find("helpCover") != nullptr);
        QVERIFY(bench.find("presenter") == nullptr);
        QVERIFY(bench.find("paperCover") == nullptr);
        QVERIFY(bench.find("rawCover") == nullptr);
        bench.key(Qt::Key_Escape);
    }
    bench.page->secret = false;
    bench.key(Qt::Key_F11);
    QVERIFY(bench.find("presenter") != nullptr);
    bench.page->secret = true;
    bench.covers->follow(*bench.page);
    QVERIFY(bench.find("presenter") == nullptr);
}

void FrameTest::rawBytesAreShownAndForgotten() {
    FrameBench bench;
    bench.page->bytes = QStringLiteral("{\"signed\": <b>}");
    bench.key(Qt::Key_F4);
    auto* text = bench.find<QPlainTextEdit>("rawCoverText");
    QVERIFY(text != nullptr);
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->toPlainText(), bench.page->bytes);
    bench.key(Qt::Key_F4);
    QTest::qWait(200);
    QVERIFY(bench.find("rawCover") == nullptr);
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(QApplication::focusWidget(), bench.page->field);
}

void FrameTest::paperSaysWhatTheCommandLineSays() {
    FrameBench bench;
    QVERIFY(bench.beginCeremony());
    const ui::CeremonyView& view = bench.page->ceremony->view();
    const QString sheet = QString::fromStdString(record::sheetText(view.plan, view.state, view.checkpointHead));
    const QString letter = QString::fromStdString(
        record::attestationText({view.plan, view.state, view.steps, view.document, view.checkpointHead}));
    const auto withoutRule = [](QString text) {
        return simplified(text.remove(QRegularExpression(QStringLiteral("(?m)^-{4,}$"))));
    };
    QCOMPARE(textOf(ui::wordsSheet(view)), withoutRule(sheet));
    QCOMPARE(textOf(ui::letter(view)), withoutRule(letter));
    const QString script = textOf(ui::script(view.plan));
    QVERIFY(script.contains(allWords(view.plan.digest()).mid(0, 8).join(QLatin1Char(' '))));
    for (const record::StepView& step : view.steps) {
        QVERIFY2(script.contains(simplified(QString::fromStdString(step.step.title))), step.step.title.c_str());
    }
}

void FrameTest::markupOnPaperIsOnlyText() {
    const auto paper =
        ui::textPaper(QStringLiteral("Sheet"), "<b>bold</b>\n----\n<img src=\"/etc/hostname\"> &amp;", false);
    QVERIFY2(textOf(paper).contains(QStringLiteral("<b>bold</b> <img src=\"/etc/hostname\"> &amp;")),
             qPrintable(textOf(paper)));
    record::Plan plan = samplePlan();
    plan.name = "<img src=x>\xE2\x80\xAE";
    QVERIFY(textOf(ui::script(plan)).contains(QStringLiteral("<img src=x>")));
    QVERIFY(!textOf(ui::script(plan)).contains(QChar(0x202E)));
}

void FrameTest::aSheetIsSavedOnceAndReplacesNothing() {
    FrameBench bench;
    bench.page->sheet =
        ui::wordsPaper(QStringLiteral("Words of root 6"), QStringLiteral("payload"), someDigest(), true);
    bench.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(bench.find("paperCover") != nullptr);
    const QString path = bench.find<QLineEdit>("paperPath")->text();
    QVERIFY(path.startsWith(bench.folder.path()));
    QTest::qWait(450);
    bench.key(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(bench, QStringLiteral("Saved: ")), 20000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readAll();
    QVERIFY(first.startsWith("%PDF"));
    QTest::qWait(450);
    bench.key(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(bench, QStringLiteral("file.exists")), 20000);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), first);
}

void FrameTest::printingMapsNoNetworkOfQt() {
    const auto mapped = [] {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    };
    QVERIFY(!ui::paperAsPdf(ui::textPaper(QStringLiteral("t"), "x", true)).empty());
    QVERIFY(mapped().contains("libQt6PrintSupport"));
    // The print service's library comes only with a printer.
    QVERIFY(!mapped().contains("libcups"));
    (void)ui::printers();
    QVERIFY(!ui::printOn(QStringLiteral("no such printer"), ui::textPaper(QStringLiteral("t"), "x", false)));
    QVERIFY(!mapped().contains("libQt6Network"));
}

void FrameTest::everyCodeHasThreeSentences() {
    Stage stage;  // hands the table in
    int codes = 0;
    for (const app::ErrorFamily& family : app::errorFamilies()) {
        for (const app::ErrorRow& row : family.rows) {
            const auto trouble = ui::Trouble::of(Error{std::string(row.code), "it was so"});
            QVERIFY2(!trouble.title.isEmpty() && !trouble.title.endsWith(QLatin1Char('.')), row.code.data());
            for (const QString& sentence : {trouble.happened, trouble.safe, trouble.next}) {
                QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.at(0).isLower(), row.code.data());
            }
            QCOMPARE(trouble.code, QString::fromLatin1(row.code.data(), static_cast<qsizetype>(row.code.size())));
            ++codes;
        }
    }
    QVERIFY(codes > 100);
    const auto own = ui::Trouble::of(Error{"file.exists", "x"}, QStringLiteral("The report was not saved"));
    QCOMPARE(own.title, QStringLiteral("The report was not saved"));
    QVERIFY(!own.next.isEmpty());
    QVERIFY(!ui::Trouble::of(Error{"no.such-code", ""}).safe.isEmpty());
}

void FrameTest::everyCodeIsShownWhole() {
    Stage stage;  // hands the table in
    // The content of the smallest window, between its margins.
    QWidget window;
    auto* panel = new ui::ErrorPanel;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(panel);
    column->addStretch(1);
    window.setFixedSize(797, 533);
    window.show();
    for (const app::ErrorFamily& family : app::errorFamilies()) {
        for (const app::ErrorRow& row : family.rows) {
            const auto trouble = ui::Trouble::of(Error{std::string(row.code), "it was so"});
            panel->tell(trouble);
            const QString all = shown(window);
            for (const QString& part : {trouble.title, trouble.happened, trouble.safe, trouble.next, trouble.code}) {
                QVERIFY2(all.contains(part), row.code.data());
            }
            QTRY_VERIFY2_WITH_TIMEOUT(clippedIn(window).isEmpty(), qPrintable(clippedIn(window)), 1000);
        }
    }
}

void FrameTest::aStopShowsBothContents() {
    QWidget window;
    window.resize(900, 600);
    auto* panel = new ui::ErrorPanel;
    (new QVBoxLayout(&window))->addWidget(panel);
    window.show();
    const auto trouble = ui::Trouble::of(Error{"file.exists", "it is there"});
    panel->tell(trouble);
    QTest::qWait(20);
    const QImage plainLook = panel->grab().toImage();
    panel->stop(trouble, {{QStringLiteral("Root 5"), {QStringLiteral("c41e 09b7")}},
                          {QStringLiteral("Root 6"), {QStringLiteral("7be2 40ad")}}});
    QTest::qWait(20);
    QVERIFY(says(window, QStringLiteral("c41e 09b7")));
    QVERIFY(says(window, QStringLiteral("7be2 40ad")));
    QVERIFY(plainLook.pixelColor(10, 60) == plainLook.pixelColor(10, 66));
    panel->findChild<QAbstractButton*>()->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("7be2 40ad")));
    panel->tell(trouble);
    QTest::qWait(20);
    QVERIFY(!says(window, QStringLiteral("c41e 09b7")));
}

void FrameTest::closingAsksNothingWhereNothingIsLost() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    stage.key(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!stage.window().isVisible());
}

}  // namespace anchorite::test
