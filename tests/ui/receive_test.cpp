#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>

#include "seen.h"
#include "stage.h"
#include "suites.h"
#include "transfer/symbol/symbol.h"

namespace anchorite::test {

namespace {

constexpr QChar rightToLeft(0x202E);

QByteArray pngFile(const std::string& text) {
    const Bytes png = transfer::pngOf(*transfer::QrSymbol::of(text), 6);
    return {reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size())};
}

transfer::Sender senderOf(const QByteArray& content, const std::string& name, std::size_t fragment) {
    transfer::Parcel parcel;
    parcel.kind = transfer::ParcelKind::other;
    parcel.name = name;
    parcel.content.assign(content.begin(), content.end());
    return *transfer::Sender::urFragments("bytes", *transfer::seal(parcel), fragment);
}

/// Bytes that do not deflate, so that parts are as many as they look.
QByteArray noise(int size) {
    CountedRandom random;
    Bytes bytes(static_cast<std::size_t>(size));
    random.fill(bytes);
    return {reinterpret_cast<const char*>(bytes.data()), size};
}

/// Names of this process' children, asked of the kernel.
QStringList childProcesses() {
    QStringList names;
    for (const auto& entry : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QByteArray status = contentOf(QStringLiteral("/proc/%1/stat").arg(entry));
        const QByteArray after = status.mid(status.lastIndexOf(')') + 2);
        if (after.split(' ').value(1).toLongLong() == QCoreApplication::applicationPid()) {
            names << QString::fromUtf8(status.mid(status.indexOf('(') + 1, 15));
        }
    }
    return names;
}

QStringList texts(QWidget& window) {
    QStringList all;
    for (const auto* label : window.findChildren<QLabel*>()) {
        all << label->text() << label->accessibleName() << label->accessibleDescription();
    }
    for (const auto* list : window.findChildren<QListWidget*>()) {
        for (int row = 0; row < list->count(); ++row) {
            all << list->item(row)->text() << list->item(row)->data(Qt::AccessibleTextRole).toString();
        }
    }
    for (const auto* picker : window.findChildren<QComboBox*>()) {
        for (int row = 0; row < picker->count(); ++row) {
            all << picker->itemText(row);
        }
    }
    for (const auto* edit : window.findChildren<QLineEdit*>()) {
        all << edit->text();
    }
    return all;
}

}  // namespace

void ReceiveTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void ReceiveTest::aFolderOfPicturesIsPutTogetherAndSaved() {
    Stage stage;
    const QByteArray content = noise(900);
    const auto sender = senderOf(content, "noise.bin", 100);
    for (std::uint32_t turn = 0; turn < sender.parts(); ++turn) {
        stage.put(QStringLiteral("shots/%1.png").arg(turn, 3, 10, QLatin1Char('0')),
                  pngFile(sender.part(sender.numberAt(turn))));
    }
    QVERIFY(stage.receiveBy("byImages"));
    stage.drop(stage.find("choosePictures")->parentWidget(), {stage.path(QStringLiteral("shots"))});
    QVERIFY(stage.waitFor("received"));
    QCOMPARE(stage.said("status"), QStringLiteral("Complete, checked."));
    QVERIFY(stage.find("review") == nullptr);
    auto* path = stage.find<QLineEdit>("receivedPath");
    QCOMPARE(path->text(), stage.path(QStringLiteral("noise.bin")));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("receivedSaved"));
    QCOMPARE(contentOf(stage.path(QStringLiteral("noise.bin"))), content);
    stage.find<QAbstractButton>("saveWhole")->click();
    QCOMPARE(path->text(), stage.path(QStringLiteral("noise.bin.anch")));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path->text()), 5000);
    // The same name again: refused, nothing replaced.
    stage.settleLong();
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(texts(stage.window()).contains(QStringLiteral("file.exists")), 5000);
}

void ReceiveTest::everyPictureHasItsVerdict() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveImages));
    auto* verdicts = stage.find<QListWidget>("verdicts");
    QStringList said;
    for (int row = 0; row < verdicts->count(); ++row) {
        said << verdicts->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(said.at(0), QStringLiteral("part-1.png, 1 new part"));
    QCOMPARE(said.at(3), QStringLiteral("part-2-again.png, Nothing new"));
    QCOMPARE(said.at(4), QStringLiteral("poster.png, This is not an Anchorite code (it is a web address)."));
    QVERIFY2(said.at(5).startsWith(QStringLiteral("broken.png, Not read: ")), qPrintable(said.at(5)));
    QTRY_COMPARE(stage.said("have"), QStringLiteral("3"));
}

void ReceiveTest::theCameraReadsARootAndTheReviewOpens() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveComplete));
    QCOMPARE(stage.said("status"), QStringLiteral("Complete, checked."));
    QTRY_VERIFY_WITH_TIMEOUT(!FakeCamera::isOpen(), 3000);
    QVERIFY(childProcesses().isEmpty());
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(stage.waitFor("matrix"));
    QVERIFY(texts(stage.window()).filter(QStringLiteral("root-6.json")).size() > 0);
}

void ReceiveTest::anotherTransferIsOfferedAndEitherWayIsGone() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveSwitch));
    const QString sentence = stage.said("status");
    QVERIFY2(QRegularExpression(QStringLiteral("^Parts of two transfers are mixed: [0-9A-F]{4} and [0-9A-F]{4}\\.$"))
                 .match(sentence)
                 .hasMatch(),
             qPrintable(sentence));
    QCOMPARE(stage.said("have"), QStringLiteral("9"));
    stage.key(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("keep") == nullptr, 3000);
    QCOMPARE(stage.said("have"), QStringLiteral("9"));
    QTest::qWait(500);
    QVERIFY(stage.find("keep") == nullptr);
}

void ReceiveTest::theOtherTransferGoesOnWithWhatWasSeenOfIt() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveSwitch));
    const QString other = stage.said("status").right(5).left(4);
    stage.key(Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.said("claimedTransfer"), other, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(stage.said("have"), QStringLiteral("7"), 5000);
}

void ReceiveTest::anUnpluggedCameraTakesNothingWithIt() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveDead));
    QCOMPARE(stage.said("cameraTitle"), QStringLiteral("The camera does not answer"));
    QCOMPARE(stage.said("have"), QStringLiteral("9"));
    QVERIFY(stage.find("device")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(childProcesses().isEmpty(), 3000);
    // Plugged in again: it goes on where it was.
    FakeCamera::set(FakeCamera::State::showing);
    stage.key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("retry") == nullptr, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(FakeCamera::isOpen(), 3000);
    QCOMPARE(stage.said("have"), QStringLiteral("9"));
}

void ReceiveTest::aCameraThatCannotBeHadSaysWhy_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("title");
    QTest::newRow("none") << static_cast<int>(FakeCamera::State::absent) << "No camera found";
    QTest::newRow("busy") << static_cast<int>(FakeCamera::State::busy) << "The camera does not answer";
    QTest::newRow("not allowed") << static_cast<int>(FakeCamera::State::denied) << "The camera does not answer";
}

void ReceiveTest::aCameraThatCannotBeHadSaysWhy() {
    QFETCH(int, state);
    QFETCH(QString, title);
    Stage stage;
    FakeCamera::set(static_cast<FakeCamera::State>(state));
    stage.key(Qt::Key_C);
    QVERIFY(stage.waitFor("retry"));
    QCOMPARE(stage.said("cameraTitle"), title);
    QVERIFY(!stage.said("cameraReason").isEmpty());
    stage.find<QAbstractButton>("useImages")->click();
    QVERIFY(stage.waitFor("choosePictures"));
}

void ReceiveTest::leavingThePageEndsCameraAndDecoder() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveRunning));
    QVERIFY(FakeCamera::isOpen());
    QVERIFY(!childProcesses().isEmpty());
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("alsoReceive") != nullptr);
    QVERIFY(!FakeCamera::isOpen());
    QVERIFY2(childProcesses().isEmpty(), qPrintable(childProcesses().join(QLatin1Char(' '))));
    stage.key(Qt::Key_C);
    QVERIFY(stage.waitFor("have"));
    QCOMPARE(stage.said("have"), QStringLiteral("9"));
    QTRY_VERIFY_WITH_TIMEOUT(FakeCamera::isOpen(), 5000);
    stage.find<QAbstractButton>("byUsb")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(!FakeCamera::isOpen() && childProcesses().isEmpty(), 3000);
}

void ReceiveTest::aStickIsListedAndOneFileOpened() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveStick));
    auto* files = stage.find<QListWidget>("stickFiles");
    QTRY_COMPARE(files->count(), 2);
    QCOMPARE(stage.said("stickOthers"), QStringLiteral("2 other files left alone."));
    QVERIFY(stage.said("stickWarning").contains(QStringLiteral("programs or hidden files")));
    for (const QString& text : texts(stage.window())) {
        QVERIFY2(!text.contains(QStringLiteral("holiday")) && !text.contains(QStringLiteral("autorun")),
                 qPrintable(text));
    }
    files->setFocus();
    files->setCurrentRow(1);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(texts(stage.window()).filter(QStringLiteral("This file is not taken")).size() > 0 ||
                                 stage.find("received") != nullptr,
                             5000);
    files->setCurrentRow(0);
    files->setFocus();
    stage.key(Qt::Key_Return);
    QVERIFY(stage.waitFor("received"));
    QVERIFY(stage.said("receivedCheck").contains(QStringLiteral("83cb47688f57064a")));
    QVERIFY(stage.find("review") != nullptr);
}

void ReceiveTest::startingOverForgetsEverything() {
    Stage stage;
    QVERIFY(stage.enter(Scene::receiveImages));
    QTRY_COMPARE(stage.said("have"), QStringLiteral("3"));
    stage.find<QAbstractButton>("startOver")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.said("have"), QStringLiteral("0"), 3000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("verdicts") == nullptr, 3000);
}

void ReceiveTest::hostileNamesAreShownHarmlessly() {
    Stage stage;
    const QString evil = QStringLiteral("a<b>%1%2").arg(rightToLeft).arg(QString(120, QLatin1Char('W')));
    QVERIFY(!stage.put(QStringLiteral("shots/%1.png").arg(evil), pngFile("https://example.org")).isEmpty());
    FakeCamera::show({seen("HTTPS://EXAMPLE.ORG")}, "cam\xE2\x80\xAE<b>\x1b[31m");
    stage.key(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(stage.said("status").contains(QStringLiteral("web address")), 10000);
    stage.key(Qt::Key_Right);
    QVERIFY(stage.waitFor("choosePictures"));
    stage.drop(stage.find("choosePictures")->parentWidget(), {stage.path(QStringLiteral("shots/%1.png").arg(evil))});
    QVERIFY(stage.waitFor("verdicts"));
    stage.settleLong();
    bool seenEscaped = false;
    for (const QString& text : texts(stage.window())) {
        QVERIFY2(!text.contains(rightToLeft) && !text.contains(QChar(0x1B)), qPrintable(text));
        seenEscaped = seenEscaped || text.contains(QStringLiteral("\\u{202e}"));
    }
    QVERIFY(seenEscaped);
    for (const auto* label : stage.window().findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

}  // namespace anchorite::test
