#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "app/errors.h"

using anchorite::app::errorFamilies;

namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// Texts in the sources that look like codes but are none.
const QSet<QString> otherTexts{"root.json", "passphrase.txt", "plan.json", "transcript.jsonl", "incident.json"};

/// Every text of the sources that looks like an error code, and the file it stands in.
QMap<QString, QString> codesInSources() {
    static const QRegularExpression code(
        "\"((?:json|canon|envelope|sig|succession|root|role|key|keyid|keyfile|pem|pin|review|draft|rehearsal|response"
        "|release|readback|ledger|audit|chain|file|passphrase|memory|time|text|crypto|sandbox|usage|confirm|output"
        "|self-test|program|proof|challenge|status|parcel|inflate|ur|bbqr|frame|qr|symbol|picture|film|decoder|camera|"
        "usb|plan|ceremony|transcript|workspace|request|quarantine|incident|client)\\.[a-z][a-z0-9-]*|5\\.3\\.[0-9]+-["
        "a-z-]+|anchor-self-signature|"
        "diff\\.care)\"");
    static const QRegularExpression raised("fail\\(\\s*\"([^\"]+)\"");
    QMap<QString, QString> found;
    for (const auto* room : {"crypto", "ceremony", "transfer", "app", "ui"}) {
        QDirIterator files(QString(PROJECT_ROOT) + "/" + room, {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains("/error_rows") || !file.open(QIODevice::ReadOnly))
                continue;
            const auto source = QString::fromUtf8(file.readAll());
            for (const auto& expression : {code, raised})
                for (auto match = expression.globalMatch(source); match.hasNext();)
                    found.insert(match.next().captured(1), file.fileName());
        }
    }
    for (const auto& other : otherTexts)
        found.remove(other);
    return found;
}

}  // namespace

class ErrorsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyCodeOfTheSourcesHasARow() {
        const auto codes = codesInSources();
        QVERIFY2(codes.size() > 100, "the search found too little to be right");
        QStringList missing;
        for (auto it = codes.begin(); it != codes.end(); ++it)
            if (anchorite::app::explain(it.key().toStdString()) == nullptr)
                missing.append(it.key() + " in " + it.value());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join("\n")));
    }

    void everyRowIsRaisedSomewhere() {
        const auto codes = codesInSources();
        QStringList unused;
        for (const auto& family : errorFamilies())
            for (const auto& row : family.rows)
                if (!codes.contains(text(row.code)))
                    unused.append(text(row.code));
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join("\n")));
    }

    void everyRowHasThreeSentences() {
        QSet<QString> seen;
        for (const auto& family : errorFamilies()) {
            for (const auto& row : family.rows) {
                QVERIFY2(!seen.contains(text(row.code)), row.code.data());
                seen.insert(text(row.code));
                for (const auto sentence : {row.title, row.safe, row.next}) {
                    QVERIFY2(sentence.size() > 2, row.code.data());
                    QVERIFY2(!sentence.ends_with('.'), row.code.data());
                    QVERIFY2(!sentence.contains('|'), row.code.data());
                }
                QVERIFY2(row.exit != anchorite::app::Exit::done, row.code.data());
            }
        }
    }

    void theDocumentIsWhatTheTableSays() {
        QFile file(PROJECT_ROOT "/docs/ERRORS.md");
        if (!file.exists())
            QSKIP("docs/ERRORS.md is not there");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray::fromStdString(anchorite::app::errorsMarkdown()));
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
