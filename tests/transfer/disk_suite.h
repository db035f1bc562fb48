#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "transfer/disk/local_disk.h"

/// What the suites of LocalDisk share: a folder of its own for each test, and system calls that fail when asked to.
namespace anchorite::test {

using transfer::LocalDisk;
using transfer::SystemCalls;

inline constexpr std::size_t enough = 1 << 20;

/// Which calls fail: the calls that change something or matter to durability are counted, from 0.
struct Fault {
    int at = -1;
    bool andAllLater = false;
    int number = EIO;
    int count = 0;
};
inline Fault fault;

inline bool strikes() {
    const int now = fault.count++;
    const bool hit = fault.at >= 0 && (now == fault.at || (fault.andAllLater && now > fault.at));
    if (hit) {
        errno = fault.number;
    }
    return hit;
}

inline const SystemCalls kernel = SystemCalls::ofKernel();

inline SystemCalls faultyCalls() {
    SystemCalls calls = kernel;
    calls.openAt = [](int folder, const char* name, int flags, mode_t mode) {
        return strikes() ? -1 : kernel.openAt(folder, name, flags, mode);
    };
    calls.read = [](int file, void* buffer, std::size_t size) -> ssize_t {
        return strikes() ? -1 : kernel.read(file, buffer, size);
    };
    calls.readAt = [](int file, void* buffer, std::size_t size, off_t offset) -> ssize_t {
        return strikes() ? -1 : kernel.readAt(file, buffer, size, offset);
    };
    calls.lock = [](int file) { return strikes() ? -1 : kernel.lock(file); };
    calls.truncate = [](int file, off_t size) { return strikes() ? -1 : kernel.truncate(file, size); };
    calls.write = [](int file, const void* buffer, std::size_t size) -> ssize_t {
        return strikes() ? -1 : kernel.write(file, buffer, size);
    };
    calls.sync = [](int file) { return strikes() ? -1 : kernel.sync(file); };
    calls.close = [](int file) {
        const bool lost = strikes();
        const int number = errno;
        const int closed = kernel.close(file);
        errno = lost ? number : errno;
        return lost ? -1 : closed;
    };
    calls.changeMode = [](int file, mode_t mode) { return strikes() ? -1 : kernel.changeMode(file, mode); };
    calls.renameInFolder = [](int folder, const char* from, const char* to) {
        return strikes() ? -1 : kernel.renameInFolder(folder, from, to);
    };
    calls.renameToNewName = [](int folder, const char* from, const char* to) {
        return strikes() ? -1 : kernel.renameToNewName(folder, from, to);
    };
    calls.linkInFolder = [](int folder, const char* from, const char* to) {
        return strikes() ? -1 : kernel.linkInFolder(folder, from, to);
    };
    calls.unlinkInFolder = [](int folder, const char* name) {
        return strikes() ? -1 : kernel.unlinkInFolder(folder, name);
    };
    return calls;
}

/// A driver that does not know RENAME_NOREPLACE, as on NFS and many FUSE file systems.
inline SystemCalls withoutNoReplace(SystemCalls calls) {
    calls.renameToNewName = [](int, const char*, const char*) {
        errno = EINVAL;
        return -1;
    };
    return calls;
}

/// Nor hard links, as FAT through FUSE.
inline SystemCalls withoutLinks(SystemCalls calls) {
    calls = withoutNoReplace(calls);
    calls.linkInFolder = [](int, const char*, const char*) {
        errno = EPERM;
        return -1;
    };
    return calls;
}

inline SystemCalls callsOfDriver(int driver) {
    const SystemCalls calls = faultyCalls();
    return driver == 0 ? calls : driver == 1 ? withoutNoReplace(calls) : withoutLinks(calls);
}

inline void addDrivers() {
    QTest::addColumn<int>("driver");
    QTest::newRow("RENAME_NOREPLACE") << 0;
    QTest::newRow("hard links only") << 1;
    QTest::newRow("neither") << 2;
}

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("accepted") : QString::fromStdString(result.error().code);
}

/// Drops root's power over permissions for a while, so that a read-only folder is one for root's test run too.
class Nobody {
  public:
    Nobody() : wasRoot_(::geteuid() == 0), changed_(wasRoot_ && ::seteuid(65534) == 0) {}
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
    ~Nobody() {
        if (changed_ && ::seteuid(0) != 0) {
            qFatal("cannot become root again");
        }
    }
    [[nodiscard]] bool isBoundByPermissions() const { return !wasRoot_ || changed_; }

  private:
    bool wasRoot_;
    bool changed_;
};

class DiskSuite : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        fault = {};
        umask_ = ::umask(0022);
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }
    void cleanup() {
        ::umask(umask_);
        folder_.reset();
    }

  protected:
    [[nodiscard]] std::string at(const char* name) const { return folder_->filePath(name).toStdString(); }
    void put(const char* name, const QByteArray& bytes) const {
        QFile file(folder_->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray contentOf(const char* name) const {
        QFile file(folder_->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    [[nodiscard]] QStringList names() const {
        return QDir(folder_->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] mode_t modeOf(const char* name) const {
        struct stat there = {};
        return ::stat(at(name).c_str(), &there) == 0 ? there.st_mode & 07777 : 0;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    LocalDisk disk_;

  private:
    mode_t umask_ = 0;
};

}  // namespace anchorite::test
