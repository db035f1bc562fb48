#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

#include "stage.h"
#include "suites.h"

namespace anchorite::test {

namespace {

constexpr QChar rightToLeft(0x202E);

/// acme's first root with one keyid that tries everything; still JSON.
bool writeHostile(const QString& path) {
    QFile original(Stage::acme() + QStringLiteral("/1.root.json"));
    QFile copy(path);
    if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) {
        return false;
    }
    QByteArray text = original.readAll();
    const auto at = text.indexOf("\"keyid");
    const auto begin = text.indexOf('"', text.indexOf(':', at)) + 1;
    const QByteArray keyid = text.mid(begin, text.indexOf('"', begin) - begin);
    text.replace(keyid, QByteArray("<img src='x'><b>\xE2\x80\xAE") + QByteArray(300, 'W') + "\\u001b[31m");
    return keyid.size() == 64 && copy.write(text) == text.size();
}

QStringList everyTextIn(const QWidget& window) {
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>()) {
        texts << label->text() << label->accessibleName() << label->accessibleDescription();
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        texts << button->text();
    }
    for (const auto* edit : window.findChildren<QPlainTextEdit*>()) {
        texts << edit->toPlainText();
    }
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                texts << model->index(row, column).data(Qt::AccessibleTextRole).toString()
                      << model->index(row, column).data(Qt::DisplayRole).toString();
            }
            texts << model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        }
    }
    return texts;
}

}  // namespace

void HostileTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void HostileTest::namesAndKeyidsAreShownHarmlessly() {
    Stage stage;
    const QString name = QStringLiteral("1<b>%1.root.json").arg(rightToLeft);
    QVERIFY(writeHostile(stage.path(name)));
    stage.window().openReview({stage.path(name)});
    QVERIFY(stage.waitFor("matrix"));
    stage.settleLong();
    bool seen = false;
    for (const QString& text : everyTextIn(stage.window())) {
        QVERIFY2(!text.contains(rightToLeft), qPrintable(text));
        QVERIFY2(!text.contains(QChar(0x1B)), qPrintable(text));
        seen = seen || text.contains(QStringLiteral("\\u{202e}"));
    }
    QVERIFY(seen);
    stage.key(Qt::Key_F4);
    stage.settleLong();
    QVERIFY(stage.waitFor("rawText"));
    QVERIFY(!stage.find<QPlainTextEdit>("rawText")->toPlainText().contains(rightToLeft));
}

void HostileTest::aFileThatCannotBeReadStaysInTheList() {
    Stage stage;
    QFile broken(stage.path(QStringLiteral("2.root.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"signed\": ");
    broken.close();
    stage.window().openReview({Stage::acme() + QStringLiteral("/1.root.json"), broken.fileName()});
    QVERIFY(stage.waitFor("matrix"));
    auto* matrix = stage.find<QAbstractItemView>("matrix");
    QCOMPARE(matrix->model()->columnCount(), 2);
    QCOMPARE(matrix->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("file 2"));
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    stage.settle();
    bool reason = false;
    for (const QString& text : everyTextIn(stage.window())) {
        reason = reason || text.startsWith(QStringLiteral("json."));
    }
    QVERIFY(reason);
}

void HostileTest::nothingIsParsedAsMarkup() {
    for (const SceneName& scene : {scenes[1], scenes[4], scenes[9]}) {
        Stage stage;
        QVERIFY(stage.enter(scene.scene));
        for (const auto* label : stage.window().findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
}

}  // namespace anchorite::test
