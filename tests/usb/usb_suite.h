#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "fake_system.h"
#include "faulty_calls.h"
#include "transfer/usb/stick.h"

namespace anchorite::test {

using namespace transfer;

inline Bytes bytesOf(const QByteArray& array) {
    return {array.begin(), array.end()};
}

inline QByteArray arrayOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("accepted") : QString::fromStdString(result.error().code);
}

template <class T>
QByteArray detailOf(const Result<T>& result) {
    return result ? QByteArray() : QByteArray::fromStdString(result.error().detail);
}

/// The line that sha256sum writes.
inline QByteArray manifestLine(const QByteArray& name, const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " + name + "\n";
}

inline OutgoingFile outgoing(const char* name, const QByteArray& content) {
    return {.name = name, .bytes = bytesOf(content)};
}

/// What the suites of sticks share: a folder that is mounted as a stick, on a machine of the test's own.
class UsbSuite : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        stickFault = {};
        meddling = {};
        folder_ = std::make_unique<QTemporaryDir>(folderPattern());
        QVERIFY(folder_->isValid());
        QVERIFY(QDir(folder_->path()).mkdir("stick"));
        system_ = std::make_unique<FakeSystem>();
        system_->buildUsual();
        system_->mount(QFile::encodeName(stickPath()), "8:17");
    }
    void cleanup() {
        folder_.reset();
        system_.reset();
    }

  protected:
    [[nodiscard]] QString stickPath() const { return QFileInfo(folder_->path()).canonicalFilePath() + "/stick"; }
    [[nodiscard]] std::string at(const char* name) const { return (stickPath() + "/" + name).toStdString(); }
    Result<Stick> openStick(const SystemCalls& calls = faultyStickCalls()) const {
        return Stick::open(calls, stickPath().toStdString(), false, system_->paths());
    }
    void put(const char* name, const QByteArray& bytes) const {
        QFile file(stickPath() + "/" + QFile::decodeName(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const {
        QFile file(stickPath() + "/" + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    [[nodiscard]] QStringList names() const {
        return QDir(stickPath())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<FakeSystem> system_;
};

}  // namespace anchorite::test
