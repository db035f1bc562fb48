#include <QAbstractButton>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>

#include "app/errors.h"
#include "ceremony/record/plan/plan.h"
#include "ceremony/record/plan/script.h"
#include "complaints.h"
#include "stage.h"
#include "suites.h"
#include "ui/core/core_words.h"
#include "ui/settings/language.h"

namespace anchorite::test {

namespace {

/// One text as a file of translations has it.
struct Entry {
    QString context, source, comment;
    QStringList german;
    bool finished = false;

    [[nodiscard]] auto key() const { return std::tie(context, source, comment); }
    bool operator<(const Entry& other) const { return key() < other.key(); }
};

void readMessage(QXmlStreamReader& xml, Entry& entry) {
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entry.german << text.trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
}

std::set<Entry> entriesIn(const QString& path) {
    std::set<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return entries;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            Entry entry;
            entry.context = context;
            readMessage(xml, entry);
            entries.insert(entry);
        }
    }
    return entries;
}

QString german(const char* file) {
    return QStringLiteral(PROJECT_ROOT "/ui/translations/") + QLatin1String(file);
}

/// %1, %2, %n: each as often as in English.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList places;
    auto found = place.globalMatch(text);
    while (found.hasNext()) {
        places << found.next().captured();
    }
    places.sort();
    return places;
}

/// Remembers what nobody has translated: it lies below all others, so that it is asked last.
class Misses final : public QTranslator {
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QLatin1String where(context);
        // Contexts of Qt itself begin with a Q.
        if (!where.startsWith(QLatin1Char('Q')) || where == QLatin1String("QObject")) {
            seen.insert(where + QStringLiteral(": ") + QString::fromUtf8(source));
        }
        return {};
    }
    mutable std::set<QString> seen;
};

Misses& misses() {
    static Misses misses;
    return misses;
}

QString joined(const std::set<QString>& texts) {
    return QStringList(texts.begin(), texts.end()).mid(0, 40).join(QLatin1Char('\n'));
}

}  // namespace

void LanguageTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
    for (QObject* translator : qApp->findChildren<QTranslator*>()) {
        delete translator;
    }
    misses().seen.clear();
    QCoreApplication::installTranslator(&misses());
    ui::useLanguage(*qApp, ui::Settings::Language::german);
}

void LanguageTest::cleanup() {
    QCoreApplication::removeTranslator(&misses());
    ui::useLanguage(*qApp, ui::Settings::Language::english);
}

void LanguageTest::everyTextHasItsGerman() {
    const QString lupdate =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    if (lupdate.isEmpty()) {
        QSKIP("lupdate of qt6-l10n-tools is not here");
    }
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    const QString root = QStringLiteral(PROJECT_ROOT);
    QCOMPARE(QProcess::execute(
                 lupdate, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                           QStringLiteral("-I"), root, root + QStringLiteral("/ui"), QStringLiteral("-ts"), fresh}),
             0);
    const auto wanted = entriesIn(fresh);
    const auto there = entriesIn(german("anchorite_de.ts"));
    QVERIFY(wanted.size() > 1000);
    std::set<QString> missing;
    for (const Entry& entry : wanted) {
        const auto found = there.find(entry);
        if (found == there.end() || !found->finished || found->german.join(QString()).isEmpty()) {
            missing.insert(entry.context + QStringLiteral(": ") + entry.source);
        }
    }
    QVERIFY2(missing.empty(), qPrintable(QStringLiteral("%1:\n").arg(missing.size()) + joined(missing)));
}

void LanguageTest::everyErrorHasItsGerman() {
    const auto there = entriesIn(german("core_de.ts"));
    std::set<QString> missing;
    for (const auto& family : app::errorFamilies()) {
        for (const app::ErrorRow& row : family.rows) {
            for (const std::string_view text : {row.title, row.safe, row.next}) {
                const QString english = QString::fromUtf8(text.data(), qsizetype(text.size()));
                const auto found = there.find({QStringLiteral("Errors"), english, {}, {}, false});
                if (found == there.end() || !found->finished || found->german.join(QString()).isEmpty()) {
                    missing.insert(english);
                }
            }
        }
    }
    QVERIFY2(missing.empty(), qPrintable(QStringLiteral("%1:\n").arg(missing.size()) + joined(missing)));
}

void LanguageTest::everySentenceFromBelowHasItsGerman() {
    const auto there = entriesIn(german("core_de.ts"));
    for (const auto sentences : {ui::stepSentences(), ui::judgementSentences(), ui::incidentSentences()}) {
        for (const char* english : sentences) {
            const auto found = there.find({QStringLiteral("Core"), QString::fromUtf8(english), {}, {}, false});
            QVERIFY2(found != there.end() && found->finished, english);
        }
    }
}

void LanguageTest::everyStepIsGerman() {
    std::set<QString> left;
    for (const auto& sample : record::samplePlans()) {
        const auto plan = record::Plan::read(std::string(sample.text));
        QVERIFY(plan);
        for (const record::Step& step : record::scriptOf(*plan)) {
            for (const std::string& text : {step.title, step.say, step.checks, step.records, step.leaves}) {
                if (!text.empty() && ui::coreWords(text) == QString::fromStdString(text)) {
                    left.insert(QString::fromStdString(text));
                }
            }
        }
    }
    QVERIFY2(left.empty(), qPrintable(joined(left)));
}

void LanguageTest::namesStayInTheirPlaces() {
    const auto words = [](const char* text) { return ui::coreWords(text); };
    QCOMPARE(words("Ada signs root 6 with dana-key"), QStringLiteral("Ada signiert Root 6 mit dana-key"));
    QCOMPARE(words("%2 signs root 6 with %1"), QStringLiteral("%2 signiert Root 6 mit %1"));
    // Two ways to read it: nobody's name is moved.
    const char* twice = "A signs root 6 with B signs root 6 with C";
    QCOMPARE(words(twice), QLatin1String(twice));
    QCOMPARE(words("a sentence that nobody knows"), QStringLiteral("a sentence that nobody knows"));
    ui::useLanguage(*qApp, ui::Settings::Language::english);
    QCOMPARE(words("Ada signs root 6 with dana-key"), QStringLiteral("Ada signs root 6 with dana-key"));
}

void LanguageTest::placeholdersStay() {
    QStringList wrong;
    for (const char* file : {"anchorite_de.ts", "core_de.ts"}) {
        for (const Entry& entry : entriesIn(german(file))) {
            const QString text = entry.german.join(QString());
            const bool plural = entry.source.contains(QLatin1String("%n")) || text.contains(QLatin1Char('\n'));
            if (!plural && entry.finished && placesIn(entry.source) != placesIn(text)) {
                wrong << entry.source;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void LanguageTest::theFirstPageIsGerman() {
    Stage stage;
    QVERIFY(stage.enter(Scene::home));
    QCOMPARE(stage.find<QAbstractButton>("alsoSettings")->text(), QStringLiteral("Einstellungen"));
    QCOMPARE(stage.find<QAbstractButton>("alsoReceive")->text(), QStringLiteral("Empfangen"));
}

void LanguageTest::countsHaveTheirForms() {
    const auto characters = [](int count) {
        return QCoreApplication::translate("anchorite::ui::SecretEdit", "%n character(s)", nullptr, count);
    };
    QCOMPARE(characters(1), QStringLiteral("1 Zeichen"));
    ui::useLanguage(*qApp, ui::Settings::Language::english);
    QCOMPARE(characters(1), QStringLiteral("1 character"));
    QCOMPARE(characters(2), QStringLiteral("2 characters"));
}

void LanguageTest::germanFits_data() {
    QTest::addColumn<int>("scene");
    for (const SceneName& scene : scenes) {
        QTest::addRow("%s", scene.name) << static_cast<int>(scene.scene);
    }
}

void LanguageTest::germanFits() {
    QFETCH(int, scene);
    Stage stage;
    QVERIFY(stage.enter(static_cast<Scene>(scene)));
    for (const QSize size : {QSize(853, 533), QSize(1280, 800)}) {
        stage.window().resize(size);
        stage.settle();
        QCOMPARE(stage.window().size(), size);
        (void)QTest::qWaitFor([&] { return clippedIn(stage.window()).isEmpty(); }, 500);
        QCOMPARE(clippedIn(stage.window()), QString());
    }
    stage.key(Qt::Key_F1);
    QVERIFY2(misses().seen.empty(), qPrintable(joined(misses().seen)));
}

}  // namespace anchorite::test
