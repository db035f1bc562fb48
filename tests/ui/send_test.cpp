#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>

#include "crypto/digest.h"
#include "seen.h"
#include "stage.h"
#include "suites.h"
#include "transfer/decoder/decoder.h"
#include "transfer/usb/stick.h"
#include "transfer/wire/receiver.h"

namespace anchorite::test {

namespace {

Bytes bytesOf(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

/// What a camera would see of the field: the pixels that are on the screen, in grey.
transfer::Frame pictureOf(QWidget* field) {
    const QImage shot = field->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    Bytes pixels;
    for (int y = 0; y < shot.height(); ++y) {
        pixels.insert(pixels.end(), shot.constScanLine(y), shot.constScanLine(y) + shot.width());
    }
    return {*transfer::GreyImage::of(shot.width(), shot.height(), std::move(pixels)), {}};
}

}  // namespace

void SendTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void SendTest::whatIsOnTheScreenIsReadAgain_data() {
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("form");
    const std::pair<const char*, ui::ThemeName> themes[] = {
        {"light", ui::ThemeName::light}, {"dark", ui::ThemeName::dark}, {"contrast", ui::ThemeName::contrast}};
    for (const auto& [name, theme] : themes) {
        QTest::addRow("%s, wide", name) << static_cast<int>(theme) << QSize(1280, 800) << "ur";
    }
    QTest::addRow("narrow") << static_cast<int>(ui::ThemeName::light) << QSize(853, 533) << "ur";
    QTest::addRow("own type") << static_cast<int>(ui::ThemeName::light) << QSize(1280, 800) << "x-anchorite";
    QTest::addRow("BBQr") << static_cast<int>(ui::ThemeName::dark) << QSize(1280, 800) << "bbqr";
}

void SendTest::whatIsOnTheScreenIsReadAgain() {
    QFETCH(int, theme);
    QFETCH(QSize, size);
    QFETCH(QString, form);
    ui::applyTheme(*qApp, static_cast<ui::ThemeName>(theme));
    Stage stage;
    stage.window().resize(size);
    QVERIFY(stage.chooseToSend(Stage::root()));
    const QStringList forms{"ur", "x-anchorite", "bbqr"};
    stage.find<QComboBox>("form")->setCurrentIndex(static_cast<int>(forms.indexOf(form)));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("code"));
    stage.key(Qt::Key_Space);
    transfer::Decoder decoder(BIN "/anchorite-decoder");
    transfer::Receiver receiver;
    for (int turn = 0; turn < 40 && !receiver.isComplete(); ++turn) {
        const auto reading = decoder.read(pictureOf(stage.find("code")), transfer::Search::whole);
        QVERIFY2(reading.has_value(), reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->texts.size(), std::size_t{1});
        (void)receiver.take(reading->texts.front());
        stage.key(Qt::Key_Right);
    }
    QVERIFY(receiver.isComplete());
    const auto received = receiver.received(decoder);
    QVERIFY2(received.has_value(), received ? "" : received.error().detail.c_str());
    QVERIFY(received->parcel.has_value());
    QCOMPARE(received->parcel->content, bytesOf(contentOf(Stage::root())));
    QCOMPARE(received->parcel->name, std::string("6.root.json"));
    QVERIFY(received->parcel->kind == transfer::ParcelKind::metadata);
    QCOMPARE(received->stream.form, std::string(form == "bbqr" ? "BBQr" : "UR"));
}

/// Every module is a whole number of screen pixels, and black is black: in fractions of a scale too. Runs in a process
/// of its own, for the scale of one cannot change.
void SendTest::modulesAreWholeScreenPixels() {
    Stage stage;
    QVERIFY(stage.showCode(Stage::root()));
    stage.key(Qt::Key_Space);
    const QImage shot = stage.find("code")->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 20; y < shot.height() - 20; ++y) {
        for (int x = 20; x < shot.width() - 20; ++x) {
            colours.insert(shot.pixel(x, y));
        }
    }
    QCOMPARE(colours, (QSet<QRgb>{0xFF000000, 0xFFFFFFFF}));
    transfer::Decoder decoder(BIN "/anchorite-decoder");
    const auto reading = decoder.read(pictureOf(stage.find("code")), transfer::Search::whole);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->texts.size(), std::size_t{1});
}

void SendTest::theSameHoldsAtOneAndAHalf() {
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.5"));
    again.setProcessEnvironment(environment);
    again.start(QCoreApplication::applicationFilePath(), {QStringLiteral("SendTest"), QStringLiteral("-nocrashhandler"),
                                                          QStringLiteral("modulesAreWholeScreenPixels")});
    QVERIFY(again.waitForFinished(60000));
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, again.readAllStandardOutput());
}

void SendTest::keysSteerTheCode() {
    Stage stage;
    QVERIFY(stage.enter(Scene::codeAnimated));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("code"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.said("place").toInt() >= 3, 10000);
    stage.key(Qt::Key_Space);
    const QString paused = stage.said("place");
    QVERIFY(stage.said("loop").startsWith(QStringLiteral("paused")));
    QTest::qWait(700);
    QCOMPARE(stage.said("place"), paused);
    stage.key(Qt::Key_Right);
    QCOMPARE(stage.said("place").toInt(), paused.toInt() + 1);
    stage.key(Qt::Key_Left);
    stage.key(Qt::Key_Left);
    QCOMPARE(stage.said("place").toInt(), paused.toInt() - 1);
    stage.key(Qt::Key_BracketRight);
    QVERIFY(says(stage.window(), QStringLiteral("5 per second")));
    stage.key(Qt::Key_B);
    QVERIFY(says(stage.window(), QStringLiteral("85 %")));
    const QImage dimmed = stage.find("code")->grab().toImage();
    QCOMPARE(qGray(dimmed.pixel(12, 12)), 216);
    stage.key(Qt::Key_F);
    QTRY_VERIFY(stage.find("done") == nullptr);
    QCOMPARE(stage.find("code")->width(), stage.window().width());
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("done") != nullptr);
    stage.passGuard();
    stage.key(Qt::Key_D, Qt::AltModifier);
    QVERIFY(stage.waitFor("chooseFile"));
    QVERIFY(stage.find("code") == nullptr);
}

void SendTest::anotherDensityWarnsThatTheReceiverStartsAgain() {
    Stage stage;
    QVERIFY(stage.enter(Scene::codeAnimated));
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Right);
    const int shown = stage.said("place").toInt();
    const QString parts = stage.said("note");
    QVERIFY(parts.isEmpty());
    stage.key(Qt::Key_Plus);
    QCOMPARE(stage.said("note"), QStringLiteral("The receiver must start again (%1 of 13 parts are lost).").arg(shown));
    QVERIFY(says(stage.window(), QStringLiteral("Careful")));
    QCOMPARE(stage.said("place"), QStringLiteral("1"));
}

void SendTest::aSingleCodeHasNoControlsButBrightness() {
    Stage stage;
    QVERIFY(stage.enter(Scene::codeSingle));
    for (const char* name : {"coarser", "finer", "slower", "faster", "pause", "stepBack", "stepOn"}) {
        QVERIFY2(stage.find(name) == nullptr, name);
    }
    QVERIFY(stage.find("brightness") != nullptr);
    QVERIFY(stage.find("fullScreen") != nullptr);
    QVERIFY(stage.find("words") == nullptr);
    const auto check = crypto::sha256(bytesOf("The vault opens at ten.\n")).hex();
    QCOMPARE(stage.said("check").remove(QLatin1Char(' ')).remove(QChar(0x200B)), QString::fromStdString(check));
}

void SendTest::eachPartnerIsRememberedInTheFile() {
    Stage stage;
    QVERIFY(stage.showCode(Stage::root(), QStringLiteral("Mei Chen")));
    stage.key(Qt::Key_Minus);
    stage.key(Qt::Key_BracketLeft);
    stage.key(Qt::Key_B);
    stage.passGuard();
    stage.key(Qt::Key_D, Qt::AltModifier);
    QVERIFY(stage.waitFor("chooseFile"));
    QTRY_COMPARE(
        contentOf(QString::fromStdString(stage.partnersFile())),
        QByteArray(
            R"({"partners":[{"name":"Mei Chen","density":"Careful","per-second":4,"brightness":85,"form":"ur"}]})"
            "\n"));
    QCOMPARE(stage.find<QComboBox>("partner")->findText(QStringLiteral("Mei Chen")), 0);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("code"));
    QVERIFY(says(stage.window(), QStringLiteral("4 per second")));
    QVERIFY(says(stage.window(), QStringLiteral("85 %")));
    stage.passGuard();
    stage.key(Qt::Key_D, Qt::AltModifier);
    QVERIFY(stage.waitFor("chooseFile"));
    stage.find<QComboBox>("partner")->setEditText(QStringLiteral("Ravi"));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("code"));
    QVERIFY(says(stage.window(), QStringLiteral("8 per second")));
    QVERIFY(says(stage.window(), QStringLiteral("100 %")));
}

void SendTest::aSettingsFileThatIsNotUnderstoodIsLeftAlone() {
    Stage stage;
    const QByteArray foreign = R"({"partners":[{"name":"Mei Chen","density":"Huge"}]})";
    stage.put(QStringLiteral("settings/partners.json"), foreign);
    QVERIFY(stage.showCode(Stage::root()));
    stage.key(Qt::Key_B);
    stage.passGuard();
    stage.key(Qt::Key_D, Qt::AltModifier);
    QVERIFY(stage.waitFor("partnersTrouble"));
    QVERIFY(stage.said("partnersTrouble").contains(QStringLiteral("settings.malformed")));
    QCOMPARE(contentOf(QString::fromStdString(stage.partnersFile())), foreign);
}

void SendTest::privateKeysAreRefusedForBothWays() {
    Stage stage;
    const QString key = stage.put(
        QStringLiteral("innocent.txt"),
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END "
        "PRIVATE KEY-----\n");
    stage.key(Qt::Key_T);
    QVERIFY(stage.waitFor("chooseFile"));
    stage.drop(stage.find("chooseFile")->parentWidget(), {key});
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("parcel.private")), 5000);
    QVERIFY(!stage.find<QAbstractButton>("send")->isEnabled());
    QVERIFY(stage.find("fileFacts") == nullptr);
}

void SendTest::anEnvelopeGoesOutAsItIs() {
    Stage stage;
    transfer::Parcel parcel;
    parcel.kind = transfer::ParcelKind::signatureResponse;
    parcel.replyTo = transfer::ParcelId{};
    parcel.name = "root-6.sig.anch";
    parcel.content = bytesOf("signatures");
    const Bytes envelope = *transfer::seal(parcel);
    const QString file = stage.put(QStringLiteral("in.anch"),
                                   QByteArray(reinterpret_cast<const char*>(envelope.data()), std::ssize(envelope)));
    QVERIFY(stage.chooseToSend(file));
    QVERIFY(says(stage.window(), QStringLiteral("Signatures")));
    QVERIFY(stage.find("kind") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("code"));
    transfer::Decoder decoder(BIN "/anchorite-decoder");
    const auto reading = decoder.read(pictureOf(stage.find("code")), transfer::Search::whole);
    QVERIFY(reading && reading->texts.size() == 1);
    transfer::Receiver receiver;
    QVERIFY(receiver.take(reading->texts.front()).what == transfer::Arrival::What::completed);
    QCOMPARE(receiver.received(decoder)->bytes, envelope);
}

void SendTest::aFileIsWrittenToTheStickAndReadBack() {
    Stage stage;
    const QString stick = stage.plugStick(QStringLiteral("ANCH-OUT"));
    QVERIFY(stage.chooseToSend(Stage::root()));
    stage.find<QAbstractButton>("byStick")->click();
    QVERIFY(stage.waitFor("volumes"));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("written"));
    const QByteArray written = contentOf(stick + QStringLiteral("/6.root.json.anch"));
    transfer::Decoder decoder(BIN "/anchorite-decoder");
    const auto parcel = transfer::openEnvelope(bytesOf(written), decoder);
    QVERIFY(parcel.has_value());
    QCOMPARE(parcel->content, bytesOf(contentOf(Stage::root())));
    const QString check = QString::fromStdString(crypto::sha256(bytesOf(written)).hex());
    QVERIFY(contentOf(stick + QStringLiteral("/MANIFEST.sha256")).contains(check.toLatin1()));
    QVERIFY(says(stage.window(), check));
    QVERIFY(says(stage.window(), QStringLiteral("umount '")));
    QVERIFY(!stage.said("removal").startsWith(QStringLiteral("Safe")));
    stage.unplugSticks();
    stage.key(Qt::Key_L, Qt::AltModifier);
    stage.settleLong();
    QVERIFY2(stage.said("removal").startsWith(QStringLiteral("Safe to remove")), qPrintable(stage.said("removal")));
}

void SendTest::theSheetIsAPdfFileThatReplacesNothing() {
    Stage stage;
    QVERIFY(stage.enter(Scene::codeAnimated));
    const QString sheet = stage.path(QStringLiteral("parts.pdf"));
    Stage::answerFileDialog(sheet);
    stage.key(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.said("sheetSaid").startsWith(QStringLiteral("Sheet saved")), 20000);
    const QByteArray written = contentOf(sheet);
    QVERIFY(written.startsWith("%PDF-"));
    Stage::answerFileDialog(sheet);
    stage.key(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.said("sheetSaid").contains(QStringLiteral("not saved")), 20000);
    QCOMPARE(contentOf(sheet), written);
}

}  // namespace anchorite::test
