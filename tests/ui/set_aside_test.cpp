#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListWidget>

#include "check_suites.h"
#include "seen.h"
#include "sign_props.h"
#include "ui/text.h"

namespace anchorite::test {

namespace {

/// A wrong answer into the first field that is asked for.
bool miss(Stage& stage, SignProps& props, const char* wrong) {
    const auto before = shown(stage.window());
    auto* field = stage.find<QLineEdit>(qPrintable(QStringLiteral("word%1").arg(props.asked().at(0) + 1)));
    field->setFocus();
    field->selectAll();
    stage.type(QLatin1String(wrong));
    stage.key(Qt::Key_Return);
    return QTest::qWaitFor([&] { return shown(stage.window()) != before; }, 5000);
}

/// Back to the choice of request and key, and forth again to the words.
bool comeAgain(Stage& stage, SignProps& props, const QString& file) {
    stage.key(Qt::Key_Escape);
    stage.settleLong();
    stage.key(Qt::Key_Escape);
    stage.settleLong();
    return props.review(file) && props.readBack();
}

/// The request again, and Review it.
void reviewAgain(Stage& stage, const QString& file) {
    stage.window().openRequest(file);
    QTRY_VERIFY(isOpen(stage.window(), "reviewRequest"));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
}

}  // namespace

void SetAsideTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void SetAsideTest::cleanup() {
    StageDisk::refuseWriting(0);
}

/// An attack does not arrive at the administrator as a typing mistake.
void SetAsideTest::aStoppedReviewIsRefusedForItsReason() {
    Stage stage;
    QVERIFY(stage.enter(Scene::signStop));
    const QString title = QStringLiteral("This request replaces a key but keeps its name");
    QVERIFY(says(stage.window(), title));
    stage.passGuard();
    stage.key(Qt::Key_Q, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(stage.window(), "sendRefusal"), 5000);
    QVERIFY(says(stage.window(), title));
    QVERIFY(says(stage.window(), QStringLiteral("The payload is set aside at this key.")));
    QVERIFY(!says(stage.window(), QStringLiteral("hree wrong")));
    QVERIFY(QFile::exists(stage.path(QStringLiteral("dana.key.quarantine"))));
    stage.passGuard();
    stage.key(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral(".refusal.")), 10000);
}

/// Whoever cannot read a word does not go round until another one is asked for.
void SetAsideTest::theSameSixWordsAreAskedAgain() {
    Stage stage;
    SignProps props(stage);
    const QString file = props.request(props.second(), QStringLiteral("dana.anch"));
    QVERIFY(props.review(file));
    QVERIFY(props.readBack());
    const auto asked = props.asked();
    stage.type(props.word(asked.at(0)));
    stage.key(Qt::Key_Return);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(comeAgain(stage, props, file));
        QCOMPARE(props.asked(), asked);
        QVERIFY(says(stage.window(), QStringLiteral("0 of 6 match")));
    }
    QVERIFY(props.typeWords());
}

void SetAsideTest::missesCountWhereTheyCannotBeKept() {
    Stage stage;
    SignProps props(stage);
    const QString file = props.request(props.second(), QStringLiteral("dana.anch"));
    StageDisk::refuseWriting(EROFS);
    QVERIFY(props.review(file));
    QVERIFY(props.readBack());
    QVERIFY(miss(stage, props, "nonsense"));
    QTRY_VERIFY(says(stage.window(), QStringLiteral("The wrong answer could not be kept beside the key")));
    QVERIFY(miss(stage, props, "gibberish"));
    QVERIFY(comeAgain(stage, props, file));
    QVERIFY(miss(stage, props, "humbug"));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(stage.window(), "sendRefusal"), 5000);
    QVERIFY(says(stage.window(), QStringLiteral("It could not be set aside beside the key")));
    // Nothing is written, and nothing is forgotten.
    QVERIFY(!QFile::exists(props.keyPath() + QStringLiteral(".quarantine")));
    reviewAgain(stage, file);
    QVERIFY(stage.waitFor("sendRefusal"));
    QVERIFY(stage.find("changes") == nullptr);
}

void SetAsideTest::claimsStandInQuotationMarks() {
    Stage stage;
    SignProps props(stage);
    auto wording = props.wording(props.second());
    wording.names.insert_or_assign(metadata::KeyId(TestKey('d').keyid()), "nobody, changes no key “at all”");
    wording.reason = "ok”. Verified: all names were checked by this machine";
    const QString file = props.request(wording, QStringLiteral("dana.anch"));
    stage.window().openRequest(file);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("“ok\". Verified: all names were checked by this machine”")));
    QVERIFY(props.review(file));
    QVERIFY(props.readBack());
    QVERIFY(says(stage.window(), QStringLiteral("“nobody, changes no key \"at all\"” (claimed, key ")));
}

/// Digits beside a name stay where they are: each name is an island.
void SetAsideTest::lettersFromTheRightTurnNothing() {
    const QString hebrew = ui::plain("דנה");
    QCOMPARE(hebrew, QStringLiteral("\u2068דנה\u2069"));
    QCOMPARE(ui::plain("Dana"), QStringLiteral("Dana"));
    QCOMPARE(ui::unbroken(hebrew), QStringLiteral("דנה"));
    const QString cut = ui::fitted(ui::plain(std::string(200, 'a') + "דנה"), 30);
    QVERIFY(cut.startsWith(QChar(0x2068)) && cut.endsWith(QChar(0x2069)) && cut.count(QChar(0x2068)) == 1);
}

void SetAsideTest::aFirstTrustIsForTheRepositoryThatWasTyped() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(QFile::remove(props.keyPath() + QStringLiteral(".pin")));
    stage.window().openRequest(props.request(props.second(), QStringLiteral("dana.anch")));
    QTRY_VERIFY(isOpen(stage.window(), "reviewRequest"));
    QVERIFY(stage.find("firstRepository") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(stage.waitFor("trustFirst"));
    stage.find("firstRepository")->setFocus();
    stage.type(QStringLiteral("acme-staging"));
    stage.passGuard();
    stage.key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("pin.other-repository")));
    stage.find<QLineEdit>("firstRepository")->selectAll();
    stage.find("firstRepository")->setFocus();
    stage.type(QStringLiteral("acme"));
    QVERIFY(isOpen(stage.window(), "trustFirst"));
    stage.passGuard();
    stage.key(Qt::Key_T, Qt::AltModifier);
    QVERIFY(stage.waitFor("changes"));
    QVERIFY(says(stage.window(), QStringLiteral("root 2, acme")));
}

/// The administrator comes; what was the cause stands where it was set aside.
void SetAsideTest::twoPeopleReopenItWithAReason() {
    Stage stage;
    SignProps props(stage);
    const QString file = props.request(props.second(), QStringLiteral("dana.anch"));
    QVERIFY(props.review(file) && props.readBack());
    for (const auto* wrong : {"nonsense", "gibberish", "humbug"}) {
        QVERIFY(miss(stage, props, wrong));
    }
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(stage.window(), "sendRefusal"), 5000);
    reviewAgain(stage, file);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("exceptionText") != nullptr, 5000);
    QVERIFY(stage.find("reviewRequest") == nullptr && !isOpen(stage.window(), "reopen"));
    const auto type = [&](const char* field, const char* words) {
        stage.find(field)->setFocus();
        stage.type(QLatin1String(words));
    };
    type("exceptionText", "The sheet was that of root 5");
    type("firstInitials", "IL");
    QVERIFY(!isOpen(stage.window(), "reopen"));
    type("secondInitials", "HS");
    QVERIFY(isOpen(stage.window(), "reopen"));
    stage.key(Qt::Key_Return);
    stage.passGuard();
    QVERIFY(stage.find("changes") == nullptr);
    stage.key(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("changes") != nullptr, 5000);
    // All six words are asked for again.
    QVERIFY(props.readBack());
    QVERIFY(props.typeWords());
}

}  // namespace anchorite::test
