#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

/// Real roots and mutated ones with verdicts that were worked out by hand and by other implementations
/// (corpus/README.md says by whom). The roots belong to their projects and are not part of this repository.
namespace {

const QString corpus = QDir::cleanPath(PROJECT_ROOT "/../shared/corpus");

QJsonObject manifest() {
    QFile file(corpus + "/manifest.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Answer {
    int exit = -1;
    QJsonObject envelope;
    QJsonObject result;
};

Answer ask(const QStringList& arguments) {
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(BIN "/anchorite-cli", arguments + QStringList{"--json"});
    process.waitForFinished(60'000);
    Answer answer;
    answer.exit = process.exitCode();
    answer.envelope = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    answer.result = answer.envelope["result"].toObject();
    return answer;
}

QStringList sortedNames(const QJsonValue& names) {
    QStringList list;
    for (const auto& name : names.toArray())
        list.append(name.toString());
    list.sort();
    return list;
}

/// Members that the manifest leaves out are not compared.
void compare(const QJsonObject& actual, const QJsonObject& expected, const QString& expectedName,
             const QString& actualName) {
    if (expected.contains(expectedName))
        QCOMPARE(actual[actualName], expected[expectedName]);
}

void compareOne(const QJsonObject& actual, const QJsonObject& expected) {
    QCOMPARE(actual["verdict"], expected["verdict"]);
    QCOMPARE(actual["rule"], expected.contains("rule") ? expected["rule"] : QJsonValue());
    compare(actual, expected, "version", "version");
    for (const auto* side : {"valid_new", "threshold_new", "valid_old", "threshold_old"})
        compare(actual, expected, side, side);
    compare(actual, expected, "valid", "valid_new");
    compare(actual, expected, "threshold", "threshold_new");
    if (expected.contains("warnings"))
        QCOMPARE(sortedNames(actual["warnings"]), sortedNames(expected["warnings"]));
}

bool doesNotParse(const QString& rule) {
    for (const auto* family : {"json.", "canon.", "envelope.", "root.", "role.", "sig.", "key."})
        if (rule.startsWith(family))
            return true;
    return false;
}

int exitFor(const QJsonObject& expected) {
    if (expected["verdict"] == "accept")
        return 0;
    return doesNotParse(expected["rule"].toString()) ? 3 : 4;
}

}  // namespace

class CorpusTest : public QObject {
    Q_OBJECT

    static void addRows(const QString& kind) {
        QTest::addColumn<QJsonObject>("entry");
        const auto all = manifest();
        for (const auto* list : {"real", "mutated"})
            for (const auto& value : all[list].toArray())
                if (value.toObject()["kind"] == kind)
                    QTest::newRow(qPrintable(value.toObject()["id"].toString())) << value.toObject();
        if (all.isEmpty())
            QTest::newRow("no corpus") << QJsonObject();
    }

    static QStringList timeOf(const QJsonObject& entry) {
        return entry.contains("time") ? QStringList{"--at", entry["time"].toString()} : QStringList();
    }

  private slots:
    void judgesOneFileAsTheManifestSays_data() { addRows("file"); }

    void judgesOneFileAsTheManifestSays() {
        QFETCH(QJsonObject, entry);
        if (entry.isEmpty())
            QSKIP("the corpus is not beside this repository");
        const auto path = corpus + "/" + entry["path"].toString();
        const auto answer = ask(QStringList{"root", "verify", path} + timeOf(entry));
        const auto expected = entry["expected"].toObject();
        compareOne(answer.result, expected);
        QVERIFY(answer.result["at"].isNull());
        QVERIFY(answer.result["valid_old"].isNull());
        QVERIFY(answer.result["threshold_old"].isNull());
        if (expected.contains("warnings"))
            QCOMPARE(answer.result["dialect"], entry["dialect"]);
        QCOMPARE(answer.exit, exitFor(expected));
        QCOMPARE(answer.envelope["exit"].toInt(), answer.exit);
    }

    void judgesAChainAsTheManifestSays_data() { addRows("chain"); }

    void judgesAChainAsTheManifestSays() {
        QFETCH(QJsonObject, entry);
        if (entry.isEmpty())
            QSKIP("the corpus is not beside this repository");
        const auto folder = corpus + "/" + entry["path"].toString();
        QStringList files{"root", "chain"};
        for (const auto& file : entry["files"].toArray())
            files.append(QDir(folder).filePath(file.toString()));
        requireChain(ask(files + timeOf(entry)), entry);
        requireChain(ask(QStringList{"root", "chain", folder} + timeOf(entry)), entry);
    }

    void judgesEachStepAgainstItsPredecessor_data() { addRows("chain"); }

    /// `root verify FILE --trusted PREV` and the step of the chain say the same.
    void judgesEachStepAgainstItsPredecessor() {
        QFETCH(QJsonObject, entry);
        if (entry.isEmpty())
            QSKIP("the corpus is not beside this repository");
        const auto steps = entry["expected"].toObject()["steps"].toArray();
        const QDir folder(corpus + "/" + entry["path"].toString());
        for (qsizetype i = 1; i < steps.size(); ++i) {
            const auto step = steps[i].toObject();
            const auto before = folder.filePath(steps[i - 1].toObject()["file"].toString());
            const auto answer = ask({"root", "verify", folder.filePath(step["file"].toString()), "--trusted", before});
            compareOne(answer.result, step);
        }
    }

  private:
    static void requireChain(const Answer& answer, const QJsonObject& entry) {
        const auto expected = entry["expected"].toObject();
        QCOMPARE(answer.result["verdict"], expected["verdict"]);
        QCOMPARE(answer.result["rule"], expected["rule"]);
        QCOMPARE(answer.result["at"], expected.contains("at") ? expected["at"] : QJsonValue(QJsonValue::Null));
        QCOMPARE(answer.result["dialect"], entry["dialect"]);
        QCOMPARE(sortedNames(answer.result["warnings"]), sortedNames(expected["warnings"]));
        const auto actual = answer.result["steps"].toArray();
        const auto wanted = expected["steps"].toArray();
        QCOMPARE(actual.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(actual[i].toObject()["file"], wanted[i].toObject()["file"]);
            compareOne(actual[i].toObject(), wanted[i].toObject());
        }
        QCOMPARE(answer.exit, exitFor(expected));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
