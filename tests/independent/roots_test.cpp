#include "roots_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace anchorite::test;

namespace {

const QString fixtures = PROJECT_ROOT "/tests/fixtures/";
const QString corpus = QDir::cleanPath(PROJECT_ROOT "/../shared/corpus") + "/";

QStringList filesIn(const QString& folder) {
    QStringList files;
    for (const auto& name : QDir(fixtures + folder).entryList({"*.root.json"}, QDir::Files, QDir::Name))
        files.append(fixtures + folder + "/" + name);
    return files;
}

/// Roots of TUF 1.0, and files that are none of any dialect. They belong to their projects; absent in a bare checkout.
QMap<QString, QStringList> chainsOfTheCorpus() {
    QFile file(corpus + "manifest.json");
    const auto manifest =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QMap<QString, QStringList> chains;
    for (const auto* list : {"real", "mutated"}) {
        for (const auto& value : manifest[list].toArray()) {
            const auto entry = value.toObject();
            const auto dialect = entry["dialect"];
            if (dialect.isString() && dialect != QString("tuf"))
                continue;
            const auto path = corpus + entry["path"].toString();
            auto& files = chains["corpus: " + entry["id"].toString()];
            for (const auto& name : entry["files"].toArray())
                files.append(path + name.toString());
            if (entry["kind"] == "file")
                files = QStringList{path};
        }
    }
    return chains;
}

QMap<QString, QStringList> allChains() {
    auto chains = chainsOfTheCorpus();
    for (const char* folder : {"acme", "ed25519", "p256"})
        chains[folder] = filesIn(folder);
    chains["acme backwards"] = {filesIn("acme")[1], filesIn("acme")[0]};
    chains["acme with a gap"] = {filesIn("acme")[0], filesIn("acme")[2]};
    return chains;
}

void addChains() {
    QTest::addColumn<QStringList>("files");
    const auto chains = allChains();
    for (auto chain = chains.begin(); chain != chains.end(); ++chain)
        QTest::newRow(qPrintable(chain.key())) << chain.value();
    if (chainsOfTheCorpus().isEmpty())
        QTest::newRow("corpus: absent") << QStringList();
}

QJsonArray theirAnswers(const QByteArray& questions) {
    QProcess process;
    process.start("python3", {"-B", FIXTURES "/many.py"});
    process.write(questions);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("no answers: %s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

/// How the verifier tells of one step that our command line accepted.
QString lineFor(const QJsonObject& step) {
    const auto number = [&](const char* name) { return QString::number(step[name].toInt()); };
    auto line = "root " + number("version") + ": own keys " + number("valid_new") + " of " + number("threshold_new");
    if (!step["valid_old"].isNull())
        line += ", keys of root " + QString::number(step["version"].toInt() - 1) + " " + number("valid_old") + " of " +
                number("threshold_old");
    return line;
}

}  // namespace

/// One process answers all questions about the chains: starting Python takes longer than they do.
void RootsTest::initTestCase() {
    QList<QStringList> questions;
    for (const auto& files : allChains()) {
        questions.append(QStringList{"chain"} + files);
        for (const auto& file : files)
            questions.append({"words", file});
    }
    QJsonArray asked;
    for (const auto& question : questions)
        asked.append(QJsonArray::fromStringList(question));
    const auto answers = theirAnswers(QJsonDocument(asked).toJson());
    QCOMPARE(answers.size(), questions.size());
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const auto answer = answers[i].toArray();
        said_[questions[i]] = {answer[0].toInt(-1), answer[1].toString(), answer[2].toString()};
    }
}

void RootsTest::findsTheSameWords_data() {
    addChains();
}

void RootsTest::findsTheSameWords() {
    QFETCH(QStringList, files);
    if (files.isEmpty())
        QSKIP("the corpus is not beside this repository");
    for (const auto& file : files) {
        const auto mine = ours({"root", "words", "--quiet", file});
        const auto other = said_.value({"words", file});
        QVERIFY2(other.exit == mine.exit, qPrintable(file + ": " + other.why));
        QCOMPARE(other.text, mine.text);
    }
}

void RootsTest::judgesChainsTheSame_data() {
    addChains();
}

void RootsTest::judgesChainsTheSame() {
    QFETCH(QStringList, files);
    if (files.isEmpty())
        QSKIP("the corpus is not beside this repository");
    const auto mine = ours(QStringList{"root", "chain", "--json"} + files);
    const auto other = said_.value(QStringList{"chain"} + files);
    QVERIFY2(other.exit == mine.exit, qPrintable(other.why + mine.text));
    const auto lines = other.text.split('\n', Qt::SkipEmptyParts);
    qsizetype accepted = 0;
    for (const auto& value : QJsonDocument::fromJson(mine.text.toUtf8())["result"]["steps"].toArray()) {
        const auto step = value.toObject();
        if (step["verdict"] != "accept")
            break;
        QVERIFY2(accepted < lines.size(), qPrintable(other.text));
        QVERIFY2(lines[accepted].startsWith(lineFor(step) + " "), qPrintable(lines[accepted]));
        ++accepted;
    }
    QCOMPARE(lines.size(), accepted);
}

/// The base point, the same with a point of order eight added (whoever knows the one's secret signs for both), and
/// points of small order.
void RootsTest::refusesKeysOfASecretThatCountsTwice() {
    const auto answer = run("python3", {"-B", "-c",
                                        "import sys; sys.path.insert(0, sys.argv[1])\n"
                                        "import anchorite_verify as second\n"
                                        "for key in sys.argv[2:]:\n"
                                        "    print(second.is_ed_point_of_prime_order(bytes.fromhex(key)))",
                                        FIXTURES, "5866666666666666666666666666666666666666666666666666666666666666",
                                        "da99e28ba529cdde35a25fba9059e78ecaee239f99755b9b1aa4f65df00803e2",
                                        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                                        "0100000000000000000000000000000000000000000000000000000000000000",
                                        "0200000000000000000000000000000000000000000000000000000000000000"});
    QCOMPARE(answer.why, "");
    QCOMPARE(answer.text.split('\n', Qt::SkipEmptyParts), (QStringList{"True", "False", "False", "False", "False"}));
}

void RootsTest::saysWhatItCannotRead() {
    QCOMPARE(theirs({"words", folder_->filePath("none")}).exit, 3);
    QCOMPARE(theirs({"words", folder_->path()}).exit, 3);
    QCOMPARE(theirs({"words", put("deep", QByteArray(100'000, '['))}).exit, 3);
    QCOMPARE(theirs({"words", put("large", QByteArray(600'000, ' '))}).exit, 3);
    QCOMPARE(theirs({"words", put("list", QByteArray("[]"))}).exit, 3);
    QCOMPARE(theirs({"chain", put("types", QByteArray(R"({"signed":[],"signatures":{}})"))}).exit, 3);
    for (const char* verb : {"words", "chain"})
        QVERIFY(!theirs({verb, put("null", QByteArray("null"))}).why.contains("Traceback"));
}

void RootsTest::explainsItself() {
    const auto help = theirs({"--help"});
    QCOMPARE(help.exit, 0);
    for (const char* verb : {"words", "chain", "response", "transcript", "exit:"})
        QVERIFY(help.text.contains(verb));
    QCOMPARE(theirs({}).exit, 2);
    QCOMPARE(theirs({"sign"}).exit, 2);
}
