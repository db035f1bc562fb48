#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// Runs anchorite_verify.py and our command line, and tells what they said.
namespace anchorite::test {

struct Saying {
    int exit = -1;
    QString text;
    QString why;
};

inline Saying run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        qFatal("%s does not end", qPrintable(program));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Saying theirs(const QStringList& arguments) {
    return run("python3", QStringList{"-B", FIXTURES "/anchorite_verify.py"} + arguments);
}

/// Damages a file in every way of a kind within one process, and asks the verifier each time.
inline Saying damaged(const QStringList& arguments) {
    return run("python3", QStringList{"-B", FIXTURES "/every_bit.py"} + arguments);
}

inline Saying ours(const QStringList& arguments) {
    return run(BIN "/anchorite-cli", arguments);
}

class VerifierSuite : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }
    void cleanup() { folder_.reset(); }

  protected:
    /// The path of a new file with these bytes.
    template <class Content>
    QString put(const char* name, const Content& content) const {
        QFile file(folder_->filePath(name));
        const auto size = static_cast<qint64>(std::size(content));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char*>(std::data(content)), size) != size)
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> folder_;
};

}  // namespace anchorite::test
