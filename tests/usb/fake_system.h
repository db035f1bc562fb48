#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "transfer/usb/volume.h"

namespace anchorite::test {

/// Where folders of tests are made: in memory where that can be, since thousands of small files take minutes on some
/// disks. NameTest writes to the disk.
inline QString folderPattern() {
    const QString memory = "/dev/shm";
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/test_usb-XXXXXX";
}

/// A /proc and a /sys of the test's own: disks on buses, mounts, labels, swap.
class FakeSystem {
  public:
    FakeSystem() {
        QDir(root_.path()).mkpath("sys/dev/block");
        QDir(root_.path()).mkpath("sys/class/block");
        QDir(root_.path()).mkpath("by-label");
        put("mountinfo", "");
        put("swaps", "Filename\tType\tSize\tUsed\tPriority\n");
    }

    [[nodiscard]] transfer::SystemPaths paths() const {
        return {.mountinfo = at("mountinfo"), .sys = at("sys"), .labels = at("by-label"), .swaps = at("swaps")};
    }
    [[nodiscard]] std::string at(const QString& name) const { return root_.filePath(name).toStdString(); }

    /// A whole disk: `bus` is where it hangs, such as "pci0000:00/0000:00:14.0/usb1/1-1".
    void addDisk(const QString& bus, const QString& name, const QString& number, bool removable) {
        const QString folder = "sys/devices/" + bus + "/block/" + name;
        QDir(root_.path()).mkpath(folder);
        put(folder + "/removable", removable ? "1\n" : "0\n");
        link(folder, name, number);
    }
    void addPartition(const QString& bus, const QString& disk, const QString& name, const QString& number) {
        const QString folder = "sys/devices/" + bus + "/block/" + disk + "/" + name;
        QDir(root_.path()).mkpath(folder);
        put(folder + "/partition", "1\n");
        link(folder, name, number);
    }
    /// A mapped device that lies on the devices of these names.
    void addMapped(const QString& name, const QString& number, const QStringList& below) {
        const QString folder = "sys/devices/virtual/block/" + name;
        QDir(root_.path()).mkpath(folder + "/slaves");
        for (const QString& slave : below) {
            const QString target = QFileInfo(root_.filePath("sys/class/block/" + slave)).canonicalFilePath();
            QFile::link(target, root_.filePath(folder + "/slaves/" + slave));
        }
        link(folder, name, number);
    }
    void removeDevice(const QString& number) { QFile::remove(root_.filePath("sys/dev/block/" + number)); }

    void addLabel(const QString& label, const QString& device) {
        QFile::link("../../" + device, root_.filePath("by-label/" + label));
    }
    void addSwap(const QString& line) { append("swaps", line + "\n"); }
    void addLine(const QByteArray& line) { append("mountinfo", line + "\n"); }
    /// The next mount, upon `parent`; answers its id.
    int mount(const QByteArray& point, const QByteArray& device, int parent = 20,
              const QByteArray& options = "rw,nosuid,nodev,noexec", const QByteArray& fileSystem = "vfat",
              const QByteArray& from = "/") {
        const QByteArray id = QByteArray::number(nextId_);
        addLine(id + " " + QByteArray::number(parent) + " " + device + " " + from + " " + point + " " + options +
                " shared:1 - " + fileSystem + " /dev/x rw");
        return nextId_++;
    }

    /// A machine whose system is on sda (8:1), with an empty stick sdb1 (8:17) on USB that says "not removable".
    static inline const QString usb = "pci0000:00/0000:00:14.0/usb1/1-1/1-1:1.0/host6/target6:0:0/6:0:0:0";
    static inline const QString sata = "pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0";
    void buildUsual() {
        addDisk(sata, "sda", "8:0", false);
        addPartition(sata, "sda", "sda1", "8:1");
        addPartition(sata, "sda", "sda2", "8:2");
        addDisk(usb, "sdb", "8:16", false);
        addPartition(usb, "sdb", "sdb1", "8:17");
        // The kernel lists some mounts before the root that they stand on.
        addLine("18 20 0:21 / /proc rw,relatime - proc proc rw");
        addLine("20 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw");
        addLine("19 20 0:22 / /sys rw,relatime - sysfs sysfs rw");
    }

  private:
    void link(const QString& folder, const QString& name, const QString& number) {
        const QString below = folder.mid(4);  // without "sys/"
        QFile::link("../../" + below, root_.filePath("sys/dev/block/" + number));
        QFile::link("../../" + below, root_.filePath("sys/class/block/" + name));
    }
    void put(const QString& name, const QByteArray& bytes) {
        QFile file(root_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void append(const QString& name, const QString& text) {
        QFile file(root_.filePath(name));
        QVERIFY(file.open(QIODevice::Append));
        file.write(text.toUtf8());
    }
    QTemporaryDir root_{folderPattern()};
    int nextId_ = 30;
};

}  // namespace anchorite::test
