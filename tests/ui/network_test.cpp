#include <QDir>
#include <QFile>

#include "check_suites.h"
#include "complaints.h"
#include "seen.h"
#include "sign_props.h"
#include "ui/theme/theme.h"

namespace anchorite::test {

namespace {

constexpr auto phrase = "Signing with a  network on";
constexpr auto closed = "Closed while there is a network path: eth0";

void typeInto(Stage& stage, const char* field, const QString& text) {
    stage.find(field)->setFocus();
    stage.type(text);
}

/// From a request to six right words and the passphrase.
bool comeToTheGate(Stage& stage, SignProps& props) {
    const QString file = props.request(props.second(), QStringLiteral("dana.anch"));
    if (!props.review(file) || !props.readBack() || !props.typeWords()) {
        return false;
    }
    stage.type(QString::fromLatin1(SignProps::secret.data()));
    return true;
}

void press(Stage& stage, Qt::Key key) {
    stage.passGuard();
    stage.key(key, Qt::AltModifier);
}

/// What nobody has signed has left no ledger behind that names root 2.
bool isSigned(const SignProps& props) {
    return contentOf(props.keyPath() + QStringLiteral(".pin"))
        .contains(QByteArray::fromStdString(props.second().payload().digest().hex()));
}

/// The key of Amara: dice, passphrase and name; the act is open then, but for the network.
void fillKey(Stage& stage) {
    const auto word = QStringLiteral("a passphrase for a test alone");
    typeInto(stage, "dice", QString(62, QLatin1Char('3')));
    typeInto(stage, "passphrase", word);
    typeInto(stage, "passphraseAgain", word);
    typeInto(stage, "holderName", QStringLiteral("amara osei"));
}

QByteArray transcriptOf(const Stage& stage) {
    return contentOf(stage.path(QStringLiteral("workspace/transcript.jsonl")));
}

}  // namespace

void NetworkTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void NetworkTest::nothingIsSignedUntilSomebodyWritesWhy() {
    Stage stage;
    SignProps props(stage);
    stage.plugCable();
    QVERIFY(comeToTheGate(stage, props));
    QVERIFY(stage.waitFor("networkGate"));
    QVERIFY(says(stage.window(), QLatin1String(closed)));
    QVERIFY(!isOpen(stage.window(), "sign"));
    press(stage, Qt::Key_S);
    QVERIFY(!isSigned(props));
    // Outside of a ceremony no record keeps initials.
    QVERIFY(stage.find("firstInitials") == nullptr);
    typeInto(stage, "exceptionText", QStringLiteral("The stick reader sits on the same cable"));
    QVERIFY(!isOpen(stage.window(), "sign"));
    typeInto(stage, "exceptionPhrase", QStringLiteral("signing with a network"));
    QVERIFY(!isOpen(stage.window(), "sign"));
    stage.find<QLineEdit>("exceptionPhrase")->clear();
    typeInto(stage, "exceptionPhrase", QLatin1String(phrase));
    QVERIFY(isOpen(stage.window(), "sign"));
    stage.key(Qt::Key_Return);
    QVERIFY(!isSigned(props));
    press(stage, Qt::Key_S);
    QVERIFY(stage.waitFor("verdict"));
    QVERIFY(stage.find("networkGate") == nullptr);
}

void NetworkTest::aCableThatIsPulledOpensTheGate() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(comeToTheGate(stage, props));
    QTRY_VERIFY(isOpen(stage.window(), "sign"));
    QWidget* focus = QApplication::focusWidget();
    stage.plugCable();
    QTRY_VERIFY(stage.find("networkGate") != nullptr);
    QVERIFY(!isOpen(stage.window(), "sign"));
    // Whoever types a passphrase goes on typing it there.
    QCOMPARE(QApplication::focusWidget(), focus);
    typeInto(stage, "exceptionPhrase", QLatin1String(phrase));
    typeInto(stage, "exceptionText", QStringLiteral("no"));
    QVERIFY(isOpen(stage.window(), "sign"));
    stage.pullCable();
    QTRY_VERIFY(stage.find("networkGate") == nullptr);
    QVERIFY(isOpen(stage.window(), "sign"));
    // What was typed was for the cable that is gone.
    stage.plugCable();
    QTRY_VERIFY(stage.find("networkGate") != nullptr);
    QVERIFY(stage.find<QLineEdit>("exceptionPhrase")->text().isEmpty());
    QVERIFY(!isOpen(stage.window(), "sign"));
}

void NetworkTest::aCableThatComesInTheLastMomentIsSeen() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(comeToTheGate(stage, props));
    QTRY_VERIFY(isOpen(stage.window(), "sign"));
    stage.passGuard();
    stage.plugCable();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("networkGate"));
    QVERIFY(stage.find("verdict") == nullptr);
    QVERIFY(!isSigned(props));
    // The words stay right; only the passphrase is typed again.
    stage.pullCable();
    QTRY_VERIFY(stage.find("networkGate") == nullptr);
    stage.find("passphrase")->setFocus();
    stage.type(QString::fromLatin1(SignProps::secret.data()));
    QTRY_VERIFY(isOpen(stage.window(), "sign"));
    press(stage, Qt::Key_S);
    QVERIFY(stage.waitFor("verdict"));
    QVERIFY(isSigned(props));
}

void NetworkTest::noRealKeyIsMadeUntilSomebodyWritesWhy() {
    Stage stage;
    stage.plugCable();
    QVERIFY(stage.enter(Scene::newKey));
    typeInto(stage, "holder", QStringLiteral("Dana Ito"));
    press(stage, Qt::Key_G);
    QVERIFY(stage.waitFor("networkGate"));
    for (const auto* field : {"passphrase", "passphraseAgain"}) {
        typeInto(stage, field, QStringLiteral("a passphrase for a test alone"));
    }
    typeInto(stage, "holderName", QStringLiteral("dana ito"));
    QVERIFY(!isOpen(stage.window(), "generate"));
    const QString file = stage.path(QStringLiteral("dana-ito.key"));
    press(stage, Qt::Key_G);
    QVERIFY(!QFile::exists(file));
    typeInto(stage, "exceptionPhrase", QLatin1String(phrase));
    QVERIFY(!isOpen(stage.window(), "generate"));
    typeInto(stage, "exceptionText", QStringLiteral("A test machine"));
    QVERIFY(isOpen(stage.window(), "generate"));
    press(stage, Qt::Key_G);
    QVERIFY(stage.waitFor("keyWords"));
    QVERIFY(QFile::exists(file));
    // What was typed is gone; the focus is at what was made, not at the rail.
    QVERIFY(stage.find("keyWords")->parentWidget()->isAncestorOf(QApplication::focusWidget()));
}

/// Two people, in the transcript, before the key is made.
void NetworkTest::aCeremonyKeepsTheException() {
    Stage stage;
    QVERIFY(stage.enter(Scene::generateNetwork));
    fillKey(stage);
    QVERIFY(!isOpen(stage.window(), "generate"));
    typeInto(stage, "exceptionPhrase", QLatin1String(phrase));
    typeInto(stage, "exceptionText", QStringLiteral("The projector hangs on it"));
    QVERIFY(!isOpen(stage.window(), "generate"));
    typeInto(stage, "firstInitials", QStringLiteral("IL"));
    typeInto(stage, "secondInitials", QStringLiteral("HS"));
    QVERIFY(isOpen(stage.window(), "generate"));
    press(stage, Qt::Key_G);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("askWords") != nullptr, 20000);
    QVERIFY(stage.find("networkGate") == nullptr);
    const QByteArray transcript = transcriptOf(stage);
    const auto exception = transcript.indexOf("The projector hangs on it");
    QVERIFY(exception > 0 && transcript.indexOf(R"("network":["eth0"])") > 0);
    QVERIFY(transcript.indexOf(R"("step":"key:amara-root")", exception) > exception);
}

/// The step that checks the machine asks for it once; the gates know it then, and ask again for anything else.
void NetworkTest::aMachineThatWasExceptedAsksNoMore() {
    Stage stage;
    stage.plugCable();
    QVERIFY(stage.enter(Scene::stepMachine));
    stage.key(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(stage.said("machineFound"), QStringLiteral("Network path found"));
    // Whatever people say of it.
    stage.find("value-result")->setFocus();
    stage.key(Qt::Key_Down);
    QTRY_VERIFY(isOpen(stage.window(), "record"));
    press(stage, Qt::Key_S);
    QVERIFY(stage.waitFor("exceptionPhrase"));
    QVERIFY(says(stage.window(), QStringLiteral("eth0")));
    typeInto(stage, "exceptionText", QStringLiteral("The projector hangs on it"));
    typeInto(stage, "firstInitials", QStringLiteral("IL"));
    typeInto(stage, "secondInitials", QStringLiteral("HS"));
    QVERIFY(!isOpen(stage.window(), "record"));
    typeInto(stage, "exceptionPhrase", QLatin1String(phrase));
    QVERIFY(isOpen(stage.window(), "record"));
    press(stage, Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(transcriptOf(stage).contains(R"("lifts":["machine.network"])"), 10000);
}

/// At the top of each page, and on the first one in a sentence.
void NetworkTest::everyPageSaysWhatWasFound() {
    Stage stage;
    QTRY_VERIFY(says(stage.window(), QStringLiteral("No network path found")));
    QVERIFY(stage.find("airGapWarning") == nullptr);
    stage.plugCable();
    QTRY_VERIFY(says(stage.window(), QStringLiteral("A network path was found: eth0.")));
    for (const QSize& size : {QSize(853, 533), QSize(1280, 800)}) {
        stage.window().resize(size);
        stage.settleLong();
        QCOMPARE(clippedIn(stage.window()) + scrolledAside(stage.window()) + hardToRead(stage.window()), QString());
    }
    stage.key(Qt::Key_4);
    QVERIFY(stage.waitFor("at"));
    QVERIFY(says(stage.window(), QStringLiteral("Network path found")));
    stage.pullCable();
    QTRY_VERIFY(says(stage.window(), QStringLiteral("No network path found")));
    QVERIFY(QDir(stage.path(QStringLiteral("kernel/net"))).removeRecursively());
    QTRY_VERIFY(says(stage.window(), QStringLiteral("Network path: not known")));
}

void NetworkTest::aRehearsalAsksForNothing() {
    Stage stage;
    stage.plugCable();
    QVERIFY(stage.enter(Scene::newKeyPassphrase));
    stage.settleLong();
    QVERIFY(stage.find("networkGate") == nullptr);
}

}  // namespace anchorite::test
