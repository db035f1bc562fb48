#include <QAbstractButton>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

#include "check_suites.h"
#include "seen.h"
#include "sign_props.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/row_list.h"

namespace anchorite::test {

namespace {

enum class Brought { picture, key, response };

/// A file that does not belong on a page, and what the page says of it.
struct Wrong {
    const char* name;
    Scene scene;
    Brought file;
    /// Pressed after it: some pages read only then.
    const char* act;
    const char* said;
};

const QList<Wrong>& wrongs() {
    static const QList<Wrong> all{
        {"a picture on a plan", Scene::planSample, Brought::picture, "", "not loaded"},
        {"a key on a plan", Scene::planSample, Brought::key, "", "not loaded"},
        {"a picture on sign a request", Scene::signStart, Brought::picture, "", "no request that can be signed"},
        {"a response on sign a request", Scene::signStart, Brought::response, "", "no request that can be signed"},
        {"a key on review", Scene::choose, Brought::key, "review", "json."},
        {"a picture on the first page", Scene::home, Brought::picture, "", "json."},
        {"a picture on an emergency", Scene::emergencyPlan, Brought::picture, "", "json."},
        {"a key on pictures of codes", Scene::receiveImages, Brought::key, "", "dana.key"},
        {"a key on collect", Scene::collectPartly, Brought::key, "", "parcel.private"},
        {"a picture on collect", Scene::collectPartly, Brought::picture, "", "do not say whose signature"},
        {"a picture on the root before", Scene::stepPredecessor, Brought::picture, "record", "json."}};
    return all;
}

/// The first place that takes files; fields of text take any drop for themselves.
QWidget* dropPlace(Stage& stage) {
    for (auto* widget : stage.window().findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->acceptDrops() &&
            QByteArray(widget->metaObject()->className()).startsWith("anchorite::ui::")) {
            return widget;
        }
    }
    return nullptr;
}

QString put(Stage& stage, Brought file) {
    switch (file) {
        case Brought::picture:
            return stage.put(QStringLiteral("wrong.jpg"), QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) + "noise");
        case Brought::key:
            return SignProps(stage).keyPath();
        case Brought::response: {
            transfer::Parcel parcel;
            parcel.kind = transfer::ParcelKind::signatureResponse;
            parcel.replyTo = transfer::ParcelId{};
            parcel.name = "root-2.sig.anch";
            parcel.content = {'{', '}'};
            const auto bytes = transfer::seal(parcel).value();
            return stage.put(QStringLiteral("root-2.sig.anch"),
                             QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
        }
    }
    return {};
}

QString labels(Stage& stage) {
    QStringList texts{shown(stage.window())};
    for (const auto* list : stage.window().findChildren<ui::RowList*>()) {
        for (const ui::Row& row : list->isVisible() ? list->rows() : QList<ui::Row>()) {
            texts << row.title << row.caption;
        }
    }
    return ui::unbroken(texts.join(QLatin1Char('\n')));
}

/// What a person has typed and chosen.
QStringList typedIn(Stage& stage) {
    QStringList typed;
    for (const auto* line : stage.window().findChildren<QLineEdit*>()) {
        typed << (line->isVisible() ? line->text() : QString());
    }
    typed.removeAll(QString());
    return typed;
}

/// Of every panel that is shown.
QString unsaid(Stage& stage) {
    for (const auto* panel : stage.window().findChildren<ui::ErrorPanel*>()) {
        const auto& trouble = panel->trouble();
        const bool whole = !trouble.title.isEmpty() && !trouble.happened.isEmpty() && !trouble.safe.isEmpty() &&
                           !trouble.next.isEmpty() && !trouble.code.isEmpty();
        if (panel->isVisible() && !whole) {
            return trouble.title + QLatin1Char('|') + trouble.happened + QLatin1Char('|') + trouble.safe +
                   QLatin1Char('|') + trouble.next + QLatin1Char('|') + trouble.code;
        }
    }
    return {};
}

}  // namespace

void WrongFileTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void WrongFileTest::isNamedAndNothingIsLost_data() {
    QTest::addColumn<int>("number");
    for (int i = 0; i < wrongs().size(); ++i) {
        QTest::newRow(wrongs().at(i).name) << i;
    }
}

void WrongFileTest::isNamedAndNothingIsLost() {
    QFETCH(int, number);
    const Wrong& wrong = wrongs().at(number);
    Stage stage;
    QVERIFY(stage.enter(wrong.scene));
    stage.settleLong();
    const QString file = put(stage, wrong.file);
    const auto files = filesIn(stage.path(QString()));
    const QStringList typed = typedIn(stage);
    QWidget* place = dropPlace(stage);
    QVERIFY(place != nullptr);
    stage.drop(place, {file});
    if (*wrong.act != '\0') {
        auto* act = stage.find<QAbstractButton>(wrong.act);
        QTRY_VERIFY(act->isEnabled());
        act->setFocus();
        stage.passGuard();
        stage.key(Qt::Key_Space);
    }
    const bool said = QTest::qWaitFor([&] { return labels(stage).contains(QLatin1String(wrong.said)); }, 8000);
    QVERIFY2(said, qPrintable(labels(stage)));
    QVERIFY2(unsaid(stage).isEmpty(), qPrintable(unsaid(stage)));
    for (const QString& text : wrong.scene == Scene::home ? QStringList() : typed) {
        QVERIFY2(typedIn(stage).contains(text), qPrintable(text));
    }
    for (const auto& [path, bytes] : files) {
        QVERIFY2(filesIn(stage.path(QString()))[path] == bytes, qPrintable(path));
    }
}

}  // namespace anchorite::test
