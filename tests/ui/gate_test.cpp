#include <QDirIterator>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <map>

#include "check_suites.h"
#include "seen.h"
#include "sign_props.h"

namespace anchorite::test {

namespace {

struct Typed {
    const char* field;
    const char* text;
};

/// A page of a gate, and what is typed until its act is open.
struct Gate {
    const char* name;
    Scene scene;
    const char* act;
    QList<Typed> typed;
};

const QList<Gate>& gates() {
    static constexpr auto rolls = "33333333333333333333333333333333333333333333333333333333333333";
    static constexpr auto phrase = "a rehearsal has no secret";
    static const QList<Gate> all{
        {"generate",
         Scene::generateStart,
         "generate",
         {{"dice", rolls}, {"passphrase", phrase}, {"passphraseAgain", phrase}, {"holderName", "amara osei"}}},
        {"sign", Scene::signGate, "sign", {}},
        {"release", Scene::stepRelease, "record", {}},
        {"export", Scene::stepExport, "record", {}},
        {"destroy, recorded", Scene::stepDestroy, "record", {{"value-method", "shredded"}, {"witness", "HS"}}},
        {"against the clock",
         Scene::stepRefused,
         "record",
         {{"exceptionText", "both watches are late"}, {"firstInitials", "IL"}, {"secondInitials", "HS"}}},
        {"close", Scene::transcriptOpen, "close", {}},
        {"destroy a key", Scene::keysDestroy, "makeDestroy", {{"holderName", "dana ito"}}}};
    return all;
}

QString saidIn(Stage& stage) {
    QString said;
    for (const auto* widget : stage.window().findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            said += widget->objectName() + QLatin1Char(' ');
        }
    }
    return said;
}

/// Until the act is open; not a step further.
bool enterGate(Stage& stage, const Gate& gate) {
    if (!stage.enter(gate.scene)) {
        return false;
    }
    for (const Typed& typed : gate.typed) {
        QWidget* field = stage.find(typed.field);
        if (field == nullptr) {
            qWarning("no %s among %s", typed.field, qPrintable(saidIn(stage)));
            return false;
        }
        field->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(field)) {
            line->selectAll();
        }
        stage.type(QLatin1String(typed.text));
    }
    return QTest::qWaitFor([&] { return isOpen(stage.window(), gate.act); }, 5000);
}

/// The rail goes elsewhere, as Back does.
bool leadsAway(QWidget* widget) {
    while (widget != nullptr && !widget->inherits("anchorite::ui::StepRail")) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

/// Return and Enter, wherever the focus can be; other acts of the page, such as Back, are no part of it.
void pressReturnEverywhere(Stage& stage, QPushButton* gate) {
    for (auto* widget : stage.window().findChildren<QWidget*>()) {
        const bool other = qobject_cast<QAbstractButton*>(widget) != nullptr && widget != gate;
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !other &&
            !leadsAway(widget)) {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
            QTest::keyClick(widget, Qt::Key_Enter);
        }
    }
    QTest::keyClick(&stage.window(), Qt::Key_Return);
    QTest::qWait(300);
}

void addGates() {
    QTest::addColumn<int>("number");
    for (int i = 0; i < gates().size(); ++i) {
        QTest::newRow(gates().at(i).name) << i;
    }
}

}  // namespace

void GateTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void GateTest::returnPassesNoGate_data() {
    addGates();
}

/// Checks 10 and 11: Return does nothing, no act is a default one, nobody asks in a box of its own.
void GateTest::returnPassesNoGate() {
    QFETCH(int, number);
    const Gate& gate = gates().at(number);
    Stage stage;
    QVERIFY2(enterGate(stage, gate), qPrintable(saidIn(stage)));
    stage.passGuard();
    auto* act = stage.find<QPushButton>(gate.act);
    QVERIFY(!act->isDefault() && !act->autoDefault());
    const auto before = filesIn(stage.path(QString()));
    pressReturnEverywhere(stage, act);
    QVERIFY(stage.find<QPushButton>(gate.act) == act && act->isEnabled());
    QVERIFY(filesIn(stage.path(QString())) == before);
    QVERIFY(stage.window().findChildren<QMessageBox*>().isEmpty() && QApplication::activeModalWidget() == nullptr);
}

/// A key without a pin trusts what its holder has read from the card, and nobody by accident.
void GateTest::returnTrustsNoFirstRoot() {
    Stage stage;
    SignProps props(stage);
    QVERIFY(QFile::remove(props.keyPath() + QStringLiteral(".pin")));
    stage.window().openRequest(props.request(props.second(), QStringLiteral("dana.anch")));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(stage.window(), "trustFirst") || isOpen(stage.window(), "reviewRequest"), 20000);
    if (stage.find("trustFirst") == nullptr) {
        stage.passGuard();
        stage.key(Qt::Key_R, Qt::AltModifier);
    }
    QVERIFY(QTest::qWaitFor([&] { return isOpen(stage.window(), "trustFirst"); }, 20000));
    auto* act = stage.find<QPushButton>("trustFirst");
    QVERIFY(!act->isDefault() && !act->autoDefault());
    stage.passGuard();
    pressReturnEverywhere(stage, act);
    QVERIFY(stage.find("changes") == nullptr);
    QVERIFY(stage.find<QPushButton>("trustFirst") == act);
    QVERIFY(!QFile::exists(props.keyPath() + QStringLiteral(".pin")));
}

/// Check 16: the second press of a double one falls into a page that has just come, or on an act that is at work.
void GateTest::twoPressesAdvanceOneStep() {
    for (const Scene scene : {Scene::stepExceptions, Scene::stepNextDates}) {
        Stage stage;
        QVERIFY(stage.enter(scene));
        QVERIFY(isOpen(stage.window(), "record"));
        stage.passGuard();
        const std::string folder = stage.path(QStringLiteral("workspace")).toStdString();
        const auto before = record::Ceremony::openForReading(stage.ports(), folder)->next().front().step.id();
        auto* act = stage.find<QPushButton>("record");
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Space);
        for (int press = 0; press < 6; ++press) {
            QTest::qWait(50);
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus == nullptr ? &stage.window() : focus, Qt::Key_Space);
        }
        QTest::qWait(600);
        const auto ceremony = record::Ceremony::openForReading(stage.ports(), folder);
        QVERIFY(ceremony->state().isSettled(before));
        const auto after = ceremony->next().front().step.id();
        QVERIFY2(!ceremony->state().isSettled(after), after.c_str());
        QCOMPARE(ceremony->records()->back().step, before);
    }
}

/// Two people agree to what was said. A field that changes afterwards asks them again.
void GateTest::anExceptionIsForWhatWasSaid() {
    Stage stage;
    const auto clock = std::ranges::find(gates(), Scene::stepRefused, &Gate::scene);
    QVERIFY(enterGate(stage, *clock));
    auto* watch = stage.find<QLineEdit>("value-watch2");
    watch->setFocus();
    watch->selectAll();
    stage.type(QStringLiteral("2026-11-20 14:20"));
    QVERIFY(stage.find("exceptionText") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("exceptionText"));
    QVERIFY(!isOpen(stage.window(), "record"));
    QVERIFY(stage.find<QLineEdit>("firstInitials")->text().isEmpty());
}

/// A step is recorded while its file dialog is up: the page goes, and nothing else with it.
void GateTest::aPageOutlivesItsFileDialog() {
    Stage stage;
    QVERIFY(stage.enter(Scene::signGate));
    stage.window().openRequest(stage.path(QStringLiteral("dana.anch")));
    QTRY_VERIFY(isOpen(stage.window(), "openRequest"));
    stage.find("openRequest")->setFocus();
    stage.passGuard();
    bool gone = false;
    QTimer::singleShot(300, &stage.window(), [&] {
        gone = QApplication::activeModalWidget() != nullptr;
        stage.window().openRequest(stage.path(QStringLiteral("dana.anch")));
        QTimer::singleShot(300, [] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                dialog->close();
            }
        });
    });
    stage.key(Qt::Key_Space);
    QVERIFY(gone);
    QTRY_VERIFY(isOpen(stage.window(), "reviewRequest"));
}

}  // namespace anchorite::test
