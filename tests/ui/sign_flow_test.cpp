#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

#include "ceremony/record/approval/quarantine.h"
#include "ceremony/record/session/signing_act.h"
#include "seen.h"
#include "sign_props.h"
#include "suites.h"

namespace anchorite::test {

namespace {

/// All that a widget shows or tells, in small letters.
QString everythingSaid(QWidget& window) {
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->property("text").toString() << widget->property("plainText").toString();
    }
    return texts.join(QLatin1Char(' ')).toLower();
}

bool holdsWord(const QString& text, const QString& word) {
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word.toLower())))
        .match(text)
        .hasMatch();
}

/// How often a control was opened.
class Openings final : public QObject {
  public:
    explicit Openings(QWidget* control) : control_(control) { control->installEventFilter(this); }
    [[nodiscard]] int count() const { return count_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        count_ += event->type() == QEvent::EnabledChange && control_->isEnabled() ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

  private:
    QWidget* control_;
    int count_ = 0;
};

}  // namespace

void SignFlowTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void SignFlowTest::signsARequestByKeyboardAlone() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
    QVERIFY(says(stage.window(), QStringLiteral("What root 2 changes against trusted root 1")));
    QVERIFY(props.readBack());
    QVERIFY(!isOpen(stage.window(), "sign"));
    const Openings openings(stage.find("sign"));
    QVERIFY(props.typeWords());
    QVERIFY(!isOpen(stage.window(), "sign"));
    QCOMPARE(openings.count(), 0);
    stage.type(QString::fromLatin1(SignProps::secret.data()));
    QVERIFY(isOpen(stage.window(), "sign"));
    QCOMPARE(openings.count(), 1);
    stage.key(Qt::Key_Return);
    QVERIFY(isOpen(stage.window(), "sign") && stage.find("verdict") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("verdict"));
    QVERIFY(says(stage.window(), QStringLiteral("old root 1 (1 of 2), new root 2 (1 of 2)")));
    transfer::LocalDisk disk;
    const auto pins = record::PinFile::read(disk, props.keyPath().toStdString()).value();
    QCOMPARE(pins.ledger().at(2), props.second().payload().digest());
    stage.passGuard();
    stage.key(Qt::Key_N, Qt::AltModifier);
    stage.settleLong();
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("root-2.sig.")), 10000);
}

void SignFlowTest::everyChangeIsLookedAtFirst() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
    auto* changes = stage.find<QListWidget>("changes");
    QVERIFY(changes->count() >= 2);
    const Openings openings(stage.find("continue"));
    for (int i = 0; i + 1 < changes->count(); ++i) {
        QVERIFY(!isOpen(stage.window(), "continue"));
        stage.find<QAbstractButton>("continue")->click();
        stage.key(Qt::Key_C, Qt::AltModifier);
        stage.settleLong();
        QVERIFY(stage.find("readBack") == nullptr);
        stage.key(Qt::Key_Space);
    }
    QVERIFY(isOpen(stage.window(), "continue"));
    QCOMPARE(openings.count(), 1);
}

void SignFlowTest::noWordIsShownUntilTheyWereReadBack() {
    Stage stage;
    SignProps props(stage);
    // The lists have everyday words, such as printer: what the window said before it knew of the request gives nothing.
    stage.settleLong();
    const QString before = everythingSaid(stage.window());
    QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
    const auto check = [&](const QList<int>& typed) {
        const QString said = everythingSaid(stage.window());
        for (int i = 0; i < 32; ++i) {
            const bool known = typed.contains(i) || holdsWord(before, props.word(i));
            QVERIFY2(known || !holdsWord(said, props.word(i)), qPrintable(props.word(i)));
        }
        QVERIFY(!said.contains(QString::fromStdString(props.second().payload().digest().hex())));
    };
    check({});
    QVERIFY(props.readBack());
    check({});
    const auto asked = props.asked();
    stage.type(props.word(asked.at(0)));
    stage.key(Qt::Key_Tab);
    check({asked.at(0)});
    QVERIFY(says(stage.window(), QStringLiteral("1 of 6 match")));
}

void SignFlowTest::everyMachineAsksForOtherWords() {
    QList<QList<int>> draws;
    QSet<int> positions;
    for (std::uint64_t machine = 1; machine <= 6; ++machine) {
        Stage stage(QString(), machine);
        SignProps props(stage);
        QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
        QVERIFY(props.readBack());
        const QList<int> asked = props.asked();
        QCOMPARE(asked.size(), 6);
        QVERIFY(!draws.contains(asked));
        draws << asked;
        positions.unite(QSet<int>(asked.begin(), asked.end()));
    }
    // 36 draws out of 32: 22 different ones expected.
    QVERIFY(positions.size() >= 16);
}

void SignFlowTest::noRealKeySignsARehearsal() {
    Stage stage;
    SignProps props(stage);
    auto part = props.second().root().signedPart();
    part.set("x-anchorite-rehearsal", true);
    const auto rehearsal = parsed(metadata::writeUnsigned(part));
    stage.window().openRequest(props.request(rehearsal, QStringLiteral("dana.anch")));
    QTRY_VERIFY(isOpen(stage.window(), "reviewRequest"));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("rehearsal.real-key-in-rehearsal")));
    QVERIFY(stage.find("changes") == nullptr && stage.find("continue") == nullptr);
    transfer::LocalDisk disk;
    QVERIFY(!record::PinFile::read(disk, props.keyPath().toStdString()).value().ledger().contains(2));
}

void SignFlowTest::threeWrongWordsSetTheRequestAside() {
    Stage stage;
    SignProps props(stage);
    const QString file = props.request(props.second(), QStringLiteral("dana.anch"));
    QVERIFY(props.review(file));
    QVERIFY(props.readBack());
    const auto asked = props.asked();
    const QString field = QStringLiteral("word%1").arg(asked.at(0) + 1);
    for (const char* wrong : {"nonsense", "gibberish"}) {
        stage.find<QLineEdit>(qPrintable(field))->selectAll();
        stage.type(QLatin1String(wrong));
        stage.key(Qt::Key_Return);
        QVERIFY(says(stage.window(), QStringLiteral("Word %1 does not match").arg(asked.at(0) + 1)));
    }
    // The misses outlive the program: a new window has one try left.
    Stage again;
    SignProps kept(again, props);
    QVERIFY(kept.review(file));
    QVERIFY(kept.readBack());
    again.type(QStringLiteral("nonsense"));
    again.key(Qt::Key_Return);
    QVERIFY(again.waitFor("sendRefusal"));
    transfer::LocalDisk disk;
    QTRY_VERIFY(
        record::Quarantine::read(disk, kept.keyPath().toStdString()).value().holds(props.second().payload().digest()));
    again.window().openRequest(file);
    QTRY_VERIFY(isOpen(again.window(), "reviewRequest"));
    again.passGuard();
    again.key(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(says(again.window(), QStringLiteral("request.quarantined")));
}

void SignFlowTest::nothingSignsBeforeItsTime() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
    QVERIFY(props.readBack());
    auto* sign = stage.find<QPushButton>("sign");
    QVERIFY(!sign->autoDefault() && !sign->isDefault());
    const auto tryAll = [&] {
        sign->click();
        sign->click();
        stage.key(Qt::Key_S, Qt::AltModifier);
        stage.settleLong();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(sign, &press);
        return stage.find("verdict") == nullptr;
    };
    QVERIFY(tryAll());
    QVERIFY(props.typeWords());
    QVERIFY(tryAll());
    stage.type(QStringLiteral("wrong"));
    stage.key(Qt::Key_Return);
    QVERIFY(stage.find("verdict") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("Wrong passphrase")), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("passphrase")->isEnabled(), 5000);
    stage.type(QStringLiteral("wrong again"));
    stage.key(Qt::Key_S, Qt::AltModifier);
    // Who has gone elsewhere meanwhile is not called back.
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("Try again in 2 s")), 10000);
    stage.find("back")->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("passphrase")->isEnabled(), 5000);
    QCOMPARE(QApplication::focusWidget(), stage.find("back"));
    stage.find("passphrase")->setFocus();
    stage.type(QString::fromLatin1(SignProps::secret.data()));
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("verdict"));
}

void SignFlowTest::aSecondPayloadOfAVersionWantsAReason() {
    Stage stage;
    SignProps props(stage);
    const auto other = props.next([](rotation::RootDraft& draft) {
        draft.setExpiry(UtcTime::parse("2027-12-15T00:00:00Z").value(), std::nullopt).value();
    });
    transfer::LocalDisk disk;
    auto act = record::SigningAct::begin(disk, record::KeyAtPath::read(disk, props.keyPath().toStdString()).value(),
                                         {other, {props.first()}, ""}, {})
                   .value();
    const auto key = act.key().file.unlock(passphrase(SignProps::secret)).value();
    (void)act.sign(disk, key, act.approve(Holder::readBackOf(other).value(), std::nullopt, "").value()).value();
    QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
    auto* changes = stage.find<QListWidget>("changes");
    for (int i = 0; i + 1 < changes->count(); ++i) {
        stage.key(Qt::Key_Space);
    }
    QVERIFY(!isOpen(stage.window(), "continue"));
    stage.find("secondReason")->setFocus();
    stage.type(QStringLiteral("the first one had the wrong expiry"));
    QVERIFY(isOpen(stage.window(), "continue"));
}

void SignFlowTest::aRefusalGoesBackWithItsReason() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(props.review(props.request(props.second(), QStringLiteral("dana.anch"))));
    stage.find("reject")->setFocus();
    stage.key(Qt::Key_Space);
    QVERIFY(stage.waitFor("refusalReason"));
    QVERIFY(!isOpen(stage.window(), "refuse"));
    stage.type(QStringLiteral("I do not know the new key"));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    stage.settleLong();
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("root-2.refusal.")), 10000);
}

}  // namespace anchorite::test
