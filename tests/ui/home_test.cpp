#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QSet>
#include <array>

#include "check_suites.h"
#include "complaints.h"
#include "crypto/words.h"
#include "seen.h"
#include "stage.h"
#include "ui/memory/known_ceremonies.h"
#include "ui/memory/machine_name.h"
#include "ui/widgets/row_list.h"

namespace anchorite::test {

namespace {

/// "acme-2025: Closed. Root 1 published  ·  2026-11-21 13:26 UTC", a line each.
QString rowsOf(Stage& stage) {
    QString lines;
    if (auto* list = stage.find<ui::RowList>("ceremonies")) {
        for (const ui::Row& row : list->rows()) {
            lines += row.title + QStringLiteral(": ") + row.caption + QLatin1Char('\n');
        }
    }
    return lines;
}

bool changeInTheMiddle(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    const QByteArray bytes = file.readAll();
    file.seek(bytes.size() / 2);
    return file.write(QByteArray(1, static_cast<char>(bytes.at(bytes.size() / 2) ^ 1))) == 1;
}

}  // namespace

void HomeTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void HomeTest::cleanup() {
    StageDisk::refuseWriting(0);
}

void HomeTest::whoIsNewIsToldOfRehearsals() {
    Stage stage;
    QVERIFY(says(stage.window(), QStringLiteral("New here? Press R for a rehearsal")));
    QVERIFY(stage.find("resume") == nullptr);
    QVERIFY(stage.find("airGapWarning") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_R);
    QTRY_VERIFY(stage.find("cardCeremony") == nullptr);
}

/// The work is not stopped: people decide, and M shows them what was found.
void HomeTest::socketsThatAreNotRefusedAreSaid() {
    Stage stage(QString(), 1, false);
    QVERIFY(stage.find("airGapWarning") != nullptr);
    QVERIFY(says(stage.window(), QStringLiteral("does not refuse network sockets")));
    QVERIFY(says(stage.window(), QStringLiteral("Network sockets not refused")));
    for (const QSize& size : {QSize(853, 533), QSize(1280, 800)}) {
        stage.window().resize(size);
        stage.settleLong();
        QCOMPARE(clippedIn(stage.window()) + scrolledAside(stage.window()) + hardToRead(stage.window()), QString());
    }
    stage.passGuard();
    stage.key(Qt::Key_M);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("refused")) && stage.find("cardCeremony") == nullptr);
}

void HomeTest::theNewestUnfinishedOneIsResumedWithReturn() {
    Stage stage;
    QVERIFY(stage.enter(Scene::homeRows));
    QTRY_VERIFY(stage.find("resume")->hasFocus());
    QVERIFY(says(stage.window(), QStringLiteral("Unfinished: acme-2026-11, step ")));
    // Away and back: it has the focus again.
    QVERIFY(stage.lookAtHomeAgain());
    QTRY_VERIFY(stage.find("resume") != nullptr && stage.find("resume")->hasFocus());
    stage.passGuard();
    stage.key(Qt::Key_Return);
    QVERIFY(stage.waitFor("holders"));
}

void HomeTest::everyFolderHasItsOwnSentence() {
    Stage stage;
    const auto put = [&](Tale tale, const char* moment, const char* name) {
        const QString folder = stage.path(QLatin1String(name));
        const bool copied = Played::copy(tale, moment, folder);
        stage.remember(folder, name);
        return copied ? folder : QString();
    };
    QVERIFY(!put(Tale::first, Played::closed, "closed").isEmpty());
    const QString broken = put(Tale::first, Played::closed, "broken");
    const QString later = put(Tale::first, Played::closed, "later");
    QVERIFY(changeInTheMiddle(broken + QStringLiteral("/transcript.jsonl")));
    QFile plan(later + QStringLiteral("/plan.json"));
    QVERIFY(plan.open(QIODevice::ReadWrite));
    QByteArray text = plan.readAll();
    text.replace("\"anchorite-plan\": 1", "\"anchorite-plan\": 9")
        .replace("\"anchorite-plan\":1", "\"anchorite-plan\":9");
    plan.seek(0);
    QVERIFY(plan.resize(0) && plan.write(text) == text.size());
    plan.close();
    QVERIFY(QDir().mkpath(stage.path(QStringLiteral("no-ceremony"))));
    stage.remember(stage.path(QStringLiteral("no-ceremony")), "no-ceremony");
    stage.remember(stage.path(QStringLiteral("gone")), "gone");
    QVERIFY(stage.lookAtHomeAgain());
    QTRY_VERIFY(!rowsOf(stage).contains(QStringLiteral("Reading its record")));
    const QString rows = rowsOf(stage);
    QVERIFY2(rows.contains(QStringLiteral("gone: The folder is not there now")), qPrintable(rows));
    QVERIFY2(rows.contains(QStringLiteral("no-ceremony: Damaged, or not one: ")), qPrintable(rows));
    QVERIFY2(rows.contains(QStringLiteral("later: Made by a later version of this program")), qPrintable(rows));
    QVERIFY2(rows.contains(QStringLiteral("broken: Damaged, or not one: ")), qPrintable(rows));
    QVERIFY2(rows.contains(QStringLiteral("Closed. Root 1 published")), qPrintable(rows));
    // None of these can be gone on with.
    QVERIFY(stage.find("resume") == nullptr);
}

void HomeTest::aDamagedRecordIsReadAndNotTouched() {
    Stage stage;
    const QString folder = stage.path(QStringLiteral("broken"));
    QVERIFY(Played::copy(Tale::first, Played::closed, folder));
    QVERIFY(changeInTheMiddle(folder + QStringLiteral("/transcript.jsonl")));
    const auto before = filesIn(folder);
    stage.remember(folder, "broken");
    QVERIFY(stage.lookAtHomeAgain());
    QTRY_VERIFY(rowsOf(stage).contains(QStringLiteral("Damaged, or not one")));
    stage.find("ceremonies")->setFocus();
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("transcript.")), 20000);
    QVERIFY(stage.find("cardCeremony") == nullptr);
    QVERIFY(filesIn(folder) == before);
}

void HomeTest::aDamagedListIsKeptAside() {
    Stage stage;
    const QString folder = stage.path(QStringLiteral("closed"));
    QVERIFY(Played::copy(Tale::first, Played::closed, folder));
    const QByteArray damaged("{\"ceremonies\": [{\"folder\"");
    (void)stage.put(QStringLiteral("state/ceremonies.json"), damaged);
    stage.key(Qt::Key_4);
    QVERIFY(stage.waitFor("at"));
    stage.key(Qt::Key_Escape);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("memory.malformed")));
    const QDir state(stage.path(QStringLiteral("state")));
    const QStringList kept = state.entryList({QStringLiteral("ceremonies.json.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QFile copy(state.filePath(kept.first()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), damaged);
    // From now on it remembers again.
    stage.remember(folder, "closed");
    QVERIFY(stage.lookAtHomeAgain());
    QTRY_VERIFY(rowsOf(stage).contains(QStringLiteral("Closed. Root 1 published")));
}

/// Two words of our own lists, the same after a restart; a file that says others is not believed, and not touched.
void HomeTest::theMachineKeepsItsName() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state/machine.json"));
    QString first;
    const auto nameIn = [](Stage& stage) {
        QString name;
        (void)QTest::qWaitFor([&] {
            for (const QLabel* label : stage.window().findChildren<QLabel*>()) {
                if (label->isVisible() && label->accessibleName().startsWith(QStringLiteral("Machine "))) {
                    name = label->text();
                }
            }
            return !name.isEmpty();
        });
        return name;
    };
    {
        Stage stage(folder.path(), 1);
        first = nameIn(stage);
        QVERIFY(!first.isEmpty());
        QTRY_VERIFY(QFile::exists(path));
    }
    {
        Stage stage(folder.path(), 77);
        QCOMPARE(nameIn(stage), first);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"name\":\"evil twin\"}\n") > 0);
    file.close();
    Stage stage(folder.path(), 5);
    const QString other = nameIn(stage);
    QVERIFY(other != QStringLiteral("evil twin") && other.contains(QLatin1Char(' ')));
    QTRY_VERIFY(says(stage.window(), QStringLiteral("This machine's name could not be kept")));
    QCOMPARE(filesIn(folder.filePath(QStringLiteral("state")))[path], QByteArray("{\"name\":\"evil twin\"}\n"));
}

/// Otherwise the strip would say a word that is asked for.
void HomeTest::noNameIsAWordOfAPayload() {
    struct Given final : Random {
        void fill(std::span<std::uint8_t> out) override { std::ranges::copy(bytes, out.begin()); }
        std::array<std::uint8_t, 2> bytes{};
    };
    QSet<QString> words;
    for (int byte = 0; byte < 256; ++byte) {
        crypto::Sha256 same{};
        same.bytes.fill(static_cast<std::uint8_t>(byte));
        for (const std::string_view word : crypto::wordsOf(same)) {
            words.insert(QString::fromLatin1(word.data(), qsizetype(word.size())).toLower());
        }
    }
    QCOMPARE(words.size(), 512);
    QSet<QString> named;
    for (std::uint8_t byte = 0; byte < 64; ++byte) {
        Given given;
        given.bytes = {byte, byte};
        const auto name = QString::fromStdString(ui::MachineName::draw(given).words());
        const QStringList both = name.split(QLatin1Char(' '));
        named.unite(QSet<QString>(both.begin(), both.end()));
    }
    QCOMPARE(named.size(), 128);
    QVERIFY(!named.intersects(words));
}

void HomeTest::aNameThatCannotBeKeptIsSaid() {
    StageDisk::refuseWriting(EACCES);
    Stage stage;
    QTRY_VERIFY(says(stage.window(), QStringLiteral("This machine's name could not be kept")));
    QVERIFY(says(stage.window(), QStringLiteral("drawn anew at each start")));
    // Everything else goes on.
    stage.key(Qt::Key_4);
    QVERIFY(stage.waitFor("at"));
}

}  // namespace anchorite::test
