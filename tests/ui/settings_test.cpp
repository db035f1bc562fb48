#include "ui/settings/settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTimer>

#include "frame_bench.h"
#include "seen.h"
#include "stage.h"
#include "suites.h"
#include "ui/keys/secret_words.h"
#include "ui/settings/current.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::test {

namespace {

using ui::Settings;

std::string fileOf(Stage& stage) {
    return stage.path(QStringLiteral("settings/settings.json")).toStdString();
}

/// The visible panel's; empty without one.
std::string troubleOn(Stage& stage) {
    for (const auto* panel : stage.window().findChildren<ui::ErrorPanel*>()) {
        if (panel->isVisible()) {
            return panel->trouble().code.toStdString();
        }
    }
    return {};
}

bool becomes(Stage& stage, const Settings& wanted) {
    transfer::LocalDisk disk;
    return QTest::qWaitFor([&] { return ui::readSettings(disk, fileOf(stage)).settings == wanted; }, 5000);
}

/// By keyboard: Tab to the row, then the arrows.
bool choose(Stage& stage, const char* row, const char* choice) {
    for (int i = 0; i < 30 && !QApplication::focusWidget()->objectName().startsWith(QLatin1String(row)); ++i) {
        stage.key(Qt::Key_Tab);
    }
    const auto place = [](const QString& name) { return name.right(1); };
    for (int i = 0; i < 6 && QApplication::focusWidget()->objectName() != QLatin1String(choice); ++i) {
        const bool left = place(QLatin1String(choice)) < place(QApplication::focusWidget()->objectName());
        stage.key(left ? Qt::Key_Left : Qt::Key_Right);
    }
    return stage.find<QAbstractButton>(choice)->isChecked();
}

std::string changed(std::string_view from, std::string_view to) {
    std::string text = ui::settingsText({});
    text.replace(text.find(from), from.size(), to);
    return text;
}

}  // namespace

void SettingsTest::init() {
    ui::useSettings(*qApp, {});
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void SettingsTest::cleanup() {
    init();
}

void SettingsTest::everyoneBeginsWithTheSame() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    const auto read = ui::readSettings(disk, ui::settingsPath(folder.path().toStdString()));
    QVERIFY(!read.trouble);
    QVERIFY(read.settings == Settings{});
    QCOMPARE(read.settings.secretSeconds, 120);
    QCOMPARE(read.settings.presenterWords, 8);
    QCOMPARE(read.settings.scale, 100);
}

void SettingsTest::readsBackWhatItWrites() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    const std::string path = ui::settingsPath(folder.filePath(QStringLiteral("new/folder")).toStdString());
    const Settings odd{Settings::Theme::contrast, 175, 4, 1080, true, 30, Settings::Language::german, true};
    const auto kept = ui::writeSettings(disk, path, odd);
    QVERIFY(kept && kept->empty());
    const auto read = ui::readSettings(disk, path);
    QVERIFY(!read.trouble && read.settings == odd);
    QVERIFY(!disk.readableByOthers(path));
}

void SettingsTest::refusesAFileThatItWouldNotWrite_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("code");
    const std::string malformed = "settings.malformed";
    QTest::newRow("nothing") << std::string() << malformed;
    QTest::newRow("no object") << std::string("[1]") << malformed;
    QTest::newRow("not JSON") << std::string("{\"settings\": 1,,}") << malformed;
    QTest::newRow("a member more") << changed("\"theme\"", "\"gates\":\"off\",\"theme\"") << malformed;
    QTest::newRow("a member twice") << changed("\"theme\"", "\"scale\":100,\"theme\"") << malformed;
    QTest::newRow("a member less") << changed("\"scale\":100,", "") << malformed;
    QTest::newRow("a theme of its own") << changed("\"theme\":\"system\"", "\"theme\":\"pink\"") << malformed;
    QTest::newRow("secrets for ever") << changed("\"secret-seconds\":120", "\"secret-seconds\":0") << malformed;
    QTest::newRow("secrets for a day") << changed("\"secret-seconds\":120", "\"secret-seconds\":86400") << malformed;
    QTest::newRow("a scale that hides all") << changed("\"scale\":100", "\"scale\":5000") << malformed;
    QTest::newRow("a number as text") << changed("\"scale\":100", "\"scale\":\"100\"") << malformed;
    QTest::newRow("version 0") << changed("\"settings\":1", "\"settings\":0") << malformed;
    QTest::newRow("a later version") << changed("\"settings\":1", "\"settings\":2") << std::string("settings.newer");
}

void SettingsTest::refusesAFileThatItWouldNotWrite() {
    QFETCH(std::string, text);
    QFETCH(std::string, code);
    const auto parsed = ui::parseSettings(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
}

void SettingsTest::arrowsChooseAndTheFileHasIt() {
    Stage stage;
    QVERIFY(stage.enter(Scene::settings));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("theme0"));
    Settings wanted;
    QVERIFY(choose(stage, "presenter", "presenter0"));
    wanted.presenterWords = 4;
    QVERIFY(becomes(stage, wanted));
    QVERIFY(choose(stage, "secret", "secret3"));
    wanted.secretSeconds = 300;
    QVERIFY(becomes(stage, wanted));
    QVERIFY(choose(stage, "language", "language2"));
    wanted.language = Settings::Language::german;
    QVERIFY(becomes(stage, wanted));
    QVERIFY(choose(stage, "scale", "scale2"));
    wanted.scale = 150;
    QVERIFY(becomes(stage, wanted));
    QVERIFY(ui::settings() == wanted);
    QCOMPARE(troubleOn(stage), std::string());
}

void SettingsTest::theThemeChangesAtOnce() {
    Stage stage;
    QVERIFY(stage.enter(Scene::settings));
    QVERIFY(choose(stage, "theme", "theme2"));
    QVERIFY(ui::currentTheme() == ui::ThemeName::dark);
    QVERIFY(choose(stage, "theme", "theme3"));
    QVERIFY(ui::currentTheme() == ui::ThemeName::contrast);
    Settings wanted;
    wanted.theme = Settings::Theme::contrast;
    QVERIFY(becomes(stage, wanted));
}

void SettingsTest::thePresenterOpensWithSoManyWords() {
    FrameBench bench;
    bench.page->offered = ui::Presented{QStringLiteral("Root 6"), QStringLiteral("payload words"), {}};
    for (const int words : {4, 8}) {
        Settings wanted;
        wanted.presenterWords = words;
        ui::useSettings(*qApp, wanted);
        bench.key(Qt::Key_F11);
        QCOMPARE(bench.find("presenter")->accessibleDescription().split(QLatin1Char(' ')).size(), qsizetype{words});
        bench.key(Qt::Key_Escape);
    }
}

void SettingsTest::anAnimatedCodeWaitsWhereMotionIsLess() {
    for (const bool less : {true, false}) {
        Settings wanted;
        wanted.reduceMotion = less;
        ui::useSettings(*qApp, wanted);
        QCOMPARE(QApplication::cursorFlashTime() == 0, less);
        Stage stage;
        QVERIFY(stage.enter(Scene::codeAnimated));
        const QString before = stage.said("place");
        QCOMPARE(QTest::qWaitFor([&] { return stage.said("place") != before; }, 1200), !less);
    }
}

void SettingsTest::theCameraIsAskedAsChosen() {
    Settings wanted;
    wanted.cameraLines = 480;
    wanted.cameraMirrored = true;
    ui::useSettings(*qApp, wanted);
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveRunning));
    QVERIFY(stage.find<QComboBox>("resolution")->currentText().endsWith(QStringLiteral("480")));
    QCOMPARE(stage.find("mirror")->accessibleDescription(), QStringLiteral("The picture is mirrored"));
}

void SettingsTest::aShownSecretIsCoveredInTime() {
    Settings wanted;
    wanted.secretSeconds = 30;
    ui::useSettings(*qApp, wanted);
    QWidget window;
    auto* edit = new ui::SecretEdit(QStringLiteral("Passphrase"), &window);
    auto* words = new ui::SecretWords(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("abc"));
    auto* timer = edit->findChild<QTimer*>(QStringLiteral("cover"));
    QVERIFY(!timer->isActive());
    QTest::keyClick(edit, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(edit->isShown() && timer->isActive());
    QCOMPARE(timer->interval(), 30000);
    timer->start(1);
    QTRY_VERIFY(!edit->isShown());
    QCOMPARE(edit->characters(), qsizetype{3});
    words->show(crypto::SecretBytes::copyOf(asBytes(std::string("one two"))), QStringLiteral("Two words."));
    timer = words->findChild<QTimer*>(QStringLiteral("cover"));
    QCOMPARE(timer->interval(), 30000);
    timer->start(1);
    QTRY_VERIFY(!words->isShown());
}

void SettingsTest::aFileThatIsNotUnderstoodIsKept_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::string>("code");
    QTest::newRow("damaged") << QByteArray("{\"settings\": 1, \"the") << std::string("settings.malformed");
    QTest::newRow("newer") << QByteArray("{\"settings\": 7, \"aura\": 3}") << std::string("settings.newer");
}

void SettingsTest::aFileThatIsNotUnderstoodIsKept() {
    QFETCH(QByteArray, text);
    QFETCH(std::string, code);
    Stage stage;
    const QString path = QString::fromStdString(fileOf(stage));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    stage.put(QStringLiteral("settings/settings.json"), text);
    QVERIFY(stage.enter(Scene::settings));
    QTRY_COMPARE(troubleOn(stage), code);
    QCOMPARE(contentOf(path), text);
    QVERIFY(choose(stage, "theme", "theme1"));
    Settings wanted;
    wanted.theme = Settings::Theme::light;
    QVERIFY(becomes(stage, wanted));
    QCOMPARE(contentOf(path + QStringLiteral(".kept-1")), text);
    QTRY_VERIFY(stage.said("settingsSaid").contains(QStringLiteral("settings.json.kept-1")));
    QCOMPARE(troubleOn(stage), std::string());
}

void SettingsTest::withoutRightsTheChoiceHoldsAndIsNotSaved() {
    Stage stage;
    // A file where the folder should be: also the administrator cannot write there.
    stage.put(QStringLiteral("settings"), "mine");
    QVERIFY(stage.enter(Scene::settings));
    QVERIFY(choose(stage, "theme", "theme1"));
    QTRY_VERIFY(!troubleOn(stage).empty());
    QVERIFY(ui::settings().theme == Settings::Theme::light);
    QCOMPARE(contentOf(stage.path(QStringLiteral("settings"))), QByteArray("mine"));
    QVERIFY(stage.find<QAbstractButton>("theme1")->isChecked());
}

/// Whatever is chosen: the way to a signature is as long.
void SettingsTest::noSettingMovesAGate() {
    ui::useSettings(*qApp, {Settings::Theme::dark, 200, 4, 480, true, 300, Settings::Language::english, true});
    Stage stage;
    QVERIFY(stage.enter(Scene::signWords));
    for (const auto* button : stage.window().findChildren<QPushButton*>()) {
        QVERIFY2(!button->isVisible() || !button->isDefault(), qPrintable(button->objectName()));
    }
    QVERIFY(!stage.find<QAbstractButton>("sign")->isEnabled());
    stage.key(Qt::Key_Return);
    QVERIFY(stage.find<QAbstractButton>("sign") != nullptr);
}

}  // namespace anchorite::test
