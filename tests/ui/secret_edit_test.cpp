#include "ui/widgets/secret_edit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QVBoxLayout>
#include <QtTest>

#include "crypto/base/bytes.h"
#include "keys_suites.h"
#include "ui/widgets/label.h"

namespace anchorite::test {

namespace {

struct Field : QWidget {
    Field() : edit(new ui::SecretEdit(QStringLiteral("Passphrase"))) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(edit);
        resize(600, 120);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        edit->setFocus();
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = findChildren<ui::Label*>();
        return std::ranges::any_of(labels, [&](const auto* label) { return label->said().contains(words); });
    }
    ui::SecretEdit* edit;
};

std::string taken(ui::SecretEdit& edit) {
    const auto bytes = edit.take();
    return std::string(asText(bytes.expose()));
}

void compose(ui::SecretEdit& edit, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&edit, &event);
}

}  // namespace

void SecretEditTest::holdsWhatWasTypedAsUtf8() {
    Field field;
    QTest::keyClicks(field.edit, QStringLiteral("a b"));
    compose(*field.edit, QStringLiteral("é€😀"));
    QCOMPARE(field.edit->characters(), qsizetype{6});
    QCOMPARE(taken(*field.edit), std::string("a bé€😀"));
    QVERIFY(field.edit->isEmpty());
    QCOMPARE(field.edit->characters(), qsizetype{0});
}

void SecretEditTest::deletesWholeCharacters() {
    Field field;
    compose(*field.edit, QStringLiteral("x€😀"));
    QTest::keyClick(field.edit, Qt::Key_Backspace);
    QTest::keyClick(field.edit, Qt::Key_Backspace);
    QCOMPARE(taken(*field.edit), std::string("x"));
    QTest::keyClick(field.edit, Qt::Key_Backspace);
    QVERIFY(field.edit->isEmpty());
}

void SecretEditTest::stopsAtItsCapacity() {
    Field field;
    compose(*field.edit, QString(2000, QLatin1Char('a')));
    QCOMPARE(field.edit->characters(), qsizetype(ui::SecretEdit::capacity));
    compose(*field.edit, QStringLiteral("é"));
    QCOMPARE(taken(*field.edit).size(), ui::SecretEdit::capacity);
}

void SecretEditTest::nothingIsCopiedOrPasted() {
    Field field;
    QGuiApplication::clipboard()->setText(QStringLiteral("from outside"));
    QTest::keyClicks(field.edit, QStringLiteral("hidden"));
    for (const auto shown : {false, true}) {
        QCOMPARE(field.edit->isShown(), shown);
        for (const auto key : {Qt::Key_A, Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_Z}) {
            QTest::keyClick(field.edit, key, Qt::ControlModifier);
        }
        QTest::keyClick(field.edit, Qt::Key_Insert, Qt::ShiftModifier);
        QTest::keyClick(field.edit, Qt::Key_Insert, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("from outside"));
        QTest::keyClick(field.edit, Qt::Key_H, Qt::ControlModifier);
    }
    QCOMPARE(taken(*field.edit), std::string("hidden"));
    QCOMPARE(field.edit->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!field.edit->acceptDrops());
}

void SecretEditTest::assistiveProgramsHearTheCountOnly() {
    Field field;
    QTest::keyClicks(field.edit, QStringLiteral("hidden"));
    auto* spoken = QAccessible::queryAccessibleInterface(field.edit);
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Passphrase"));
    QVERIFY(spoken->text(QAccessible::Value).startsWith(QStringLiteral("6 ")));
    QVERIFY(spoken->state().passwordEdit);
    QVERIFY(spoken->textInterface() == nullptr);
    for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
        QVERIFY(!spoken->text(kind).contains(QStringLiteral("hidden")));
    }
    QInputMethodQueryEvent surrounding(Qt::ImSurroundingText);
    QCoreApplication::sendEvent(field.edit, &surrounding);
    QVERIFY(!surrounding.value(Qt::ImSurroundingText).isValid());
}

void SecretEditTest::nothingStaysOnScreenOrInMemory() {
    Field field;
    const QImage blank = field.edit->grab().toImage();
    QTest::keyClicks(field.edit, QStringLiteral("hidden"));
    QTest::keyClick(field.edit, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(field.edit->isShown());
    QVERIFY(field.edit->grab().toImage() != blank);
    field.edit->hideSecrets();
    QVERIFY(field.edit->isEmpty());
    QCOMPARE(field.edit->grab().toImage(), blank);
    QTest::keyClicks(field.edit, QStringLiteral("again"));
    QEvent leave(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&field, &leave);
    QVERIFY(field.edit->isEmpty());
    QTest::keyClicks(field.edit, QStringLiteral("again"));
    field.edit->hide();
    QVERIFY(field.edit->isEmpty());
}

void SecretEditTest::isShownOnlyWhileItHasTheFocus() {
    Field field;
    auto* other = new ui::SecretEdit(QStringLiteral("Other"));
    field.layout()->addWidget(other);
    other->setVisible(true);
    QTest::keyClicks(field.edit, QStringLiteral("hidden"));
    QTest::keyClick(field.edit, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(field.edit->isShown());
    other->setFocus();
    QVERIFY(!field.edit->isShown());
    QCOMPARE(field.edit->characters(), qsizetype{6});
}

void SecretEditTest::comparesWithoutGivingAnythingAway() {
    ui::SecretEdit one(QStringLiteral("One"));
    ui::SecretEdit two(QStringLiteral("Two"));
    QVERIFY(one.sameAs(two));
    compose(one, QStringLiteral("same"));
    compose(two, QStringLiteral("sam"));
    QVERIFY(!one.sameAs(two));
    compose(two, QStringLiteral("e"));
    QVERIFY(one.sameAs(two));
    compose(two, QStringLiteral("e"));
    QVERIFY(!one.sameAs(two));
}

void SecretEditTest::saysThatCapsLockIsOn() {
    Field field;
    QTest::keyClicks(field.edit, QStringLiteral("a"));
    QVERIFY(!field.says(QStringLiteral("Caps Lock is on")));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QCoreApplication::sendEvent(field.edit, &press);
    QVERIFY(field.says(QStringLiteral("Caps Lock is on")));
}

void SecretEditTest::aDieHasSixSides() {
    Field field;
    field.edit->accept(QStringLiteral("123456"), QStringLiteral("A die shows 1 to 6."));
    QTest::keyClicks(field.edit, QStringLiteral("1270a6"));
    QCOMPARE(taken(*field.edit), std::string("126"));
}

}  // namespace anchorite::test
