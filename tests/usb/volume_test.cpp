#include "volume_test.h"

using namespace anchorite::test;

namespace {

QStringList pointsOf(const FakeSystem& system) {
    const auto volumes = removableVolumes(system.paths());
    if (!volumes) {
        return {codeOf(volumes)};
    }
    QStringList points;
    for (const Volume& volume : *volumes) {
        points.append(QString::fromStdString(volume.mountPoint));
    }
    return points;
}

const QString virtualBus = "virtual";

}  // namespace

void VolumeTest::findsWhatCanBePulledOut_data() {
    QTest::addColumn<QString>("bus");
    QTest::addColumn<QString>("disk");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<bool>("removable");
    QTest::newRow("USB stick that says so") << FakeSystem::usb << "sdc" << true << true;
    QTest::newRow("USB disk that says it is fixed") << FakeSystem::usb << "sdc" << false << true;
    QTest::newRow("card reader on PCI that says so") << "pci0000:00/0000:01:00.0/rtsx" << "sdc" << true << true;
    QTest::newRow("second internal disk") << FakeSystem::sata << "sdc" << false << false;
    QTest::newRow("bus with usb inside its name") << "pci0000:00/notusb1" << "sdc" << false << false;
    QTest::newRow("MMC card") << "platform/mmc0/mmc0:0001" << "mmcblk0" << false << true;
    QTest::newRow("loop device") << virtualBus << "loop0" << false << false;
    QTest::newRow("loop device that says so") << virtualBus << "loop0" << true << false;
    QTest::newRow("compressed memory") << virtualBus << "zram0" << false << false;
    QTest::newRow("CD drive") << FakeSystem::sata << "sr0" << true << true;
}

void VolumeTest::findsWhatCanBePulledOut() {
    QFETCH(QString, bus);
    QFETCH(QString, disk);
    QFETCH(bool, flag);
    QFETCH(bool, removable);
    FakeSystem system;
    system.buildUsual();
    system.addDisk(bus, disk, "9:0", flag);
    system.addPartition(bus, disk, disk + "p1", "9:1");
    system.mount("/media/part", "9:1");
    QCOMPARE(pointsOf(system), removable ? QStringList{"/media/part"} : QStringList());
    // The same without a partition table.
    system.mount("/media/whole", "9:0");
    QCOMPARE(pointsOf(system), removable ? QStringList({"/media/part", "/media/whole"}) : QStringList());
}

void VolumeTest::leavesOutTheDisksOfTheSystem_data() {
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("root on USB, another partition mounted") << QByteArray("/");
    QTest::newRow("boot") << QByteArray("/boot");
    QTest::newRow("EFI") << QByteArray("/boot/efi");
    QTest::newRow("home") << QByteArray("/home");
    QTest::newRow("live medium") << QByteArray("/run/live/medium");
    QTest::newRow("swap partition") << QByteArray();
    QTest::newRow("swap file on it") << QByteArray("swapfile");
}

void VolumeTest::leavesOutTheDisksOfTheSystem() {
    QFETCH(QByteArray, point);
    FakeSystem system;
    system.addDisk(FakeSystem::usb, "sdb", "8:16", true);
    system.addPartition(FakeSystem::usb, "sdb", "sdb1", "8:17");
    system.addPartition(FakeSystem::usb, "sdb", "sdb2", "8:18");
    const bool isRoot = point == "/";
    system.addLine("20 1 " + QByteArray(isRoot ? "8:18" : "0:40") + " / / rw - ext4 x rw");
    system.mount("/media/stick", "8:17");
    QCOMPARE(pointsOf(system), isRoot ? QStringList() : QStringList{"/media/stick"});
    if (point.isEmpty()) {
        system.addSwap("/dev/sdb2                               partition\t999420\t0\t-2");
    } else if (point == "swapfile") {
        system.mount("/data", "8:18");
        system.addSwap("/data/swap\\040file                     file\t999420\t0\t-2");
    } else if (!isRoot) {
        system.mount(point, "8:18");
    }
    QCOMPARE(pointsOf(system), QStringList());
}

void VolumeTest::tellsAllAboutAVolume() {
    FakeSystem system;
    system.buildUsual();
    system.addLabel("ANCH\\x20OUT\\x2f1", "sdb1");
    system.addLabel("other", "sda2");
    const int id = system.mount("/media/stick", "8:17", 20, "ro,nosuid,nodev,relatime", "exfat");
    const auto volumes = removableVolumes(system.paths());
    QCOMPARE(codeOf(volumes), "accepted");
    QCOMPARE(volumes->size(), std::size_t{1});
    QVERIFY(volumes->front() == (Volume{.mountPoint = "/media/stick",
                                        .device = "8:17",
                                        .label = "ANCH OUT/1",
                                        .fileSystem = "exfat",
                                        .removable = true,
                                        .readOnly = true,
                                        .careless = true,
                                        .mountId = static_cast<std::uint64_t>(id)}));
}

void VolumeTest::namesAVolumeOnceWhereAllOfItStands() {
    FakeSystem system;
    system.buildUsual();
    system.mount("/a/bind", "8:17", 20, "rw,nosuid,nodev,noexec", "vfat", "/folder");
    system.mount("/b/readonly", "8:17", 20, "ro,nosuid,nodev,noexec");
    system.mount("/c/stick", "8:17");
    system.mount("/d/stick", "8:17");
    QCOMPARE(pointsOf(system), QStringList{"/c/stick"});
}

void VolumeTest::passesOverACoveredMount() {
    FakeSystem system;
    system.buildUsual();
    const int stick = system.mount("/media/stick", "8:17");
    system.mount("/media/stick", "0:50", stick, "rw", "tmpfs");
    QCOMPARE(pointsOf(system), QStringList());
}

void VolumeTest::undoesTheEscapesOfTheKernel() {
    FakeSystem system;
    system.buildUsual();
    system.mount("/media/my\\040stick\\011\\134\\012x", "8:17");
    QCOMPARE(pointsOf(system), QStringList{"/media/my stick\t\\\nx"});
}

void VolumeTest::looksThroughMappedDevices_data() {
    QTest::addColumn<QStringList>("below");
    QTest::addColumn<bool>("removable");
    QTest::newRow("encrypted stick") << QStringList{"sdb1"} << true;
    QTest::newRow("on the disk of the root") << QStringList{"sda2"} << false;
    QTest::newRow("on both") << QStringList{"sdb1", "sda2"} << false;
    QTest::newRow("on another mapped device of the stick") << QStringList{"dm-0"} << true;
    QTest::newRow("on nothing") << QStringList() << false;
}

void VolumeTest::looksThroughMappedDevices() {
    QFETCH(QStringList, below);
    QFETCH(bool, removable);
    FakeSystem system;
    system.buildUsual();
    system.addMapped("dm-0", "253:0", {"sdb1"});
    system.addMapped("dm-1", "253:1", below);
    system.addLabel("SECRET", "dm-1");
    system.mount("/media/mapped", "253:1", 20, "rw", "ext4");
    const auto volumes = removableVolumes(system.paths());
    QCOMPARE(codeOf(volumes), "accepted");
    QCOMPARE(volumes->size(), std::size_t{removable ? 1U : 0U});
    QVERIFY(!removable || volumes->front().label == "SECRET");
}

void VolumeTest::findsTheVolumeOfAFolder() {
    QTemporaryDir folder;
    const QString real = QFileInfo(folder.path()).canonicalFilePath();
    QVERIFY(QDir(real).mkpath("stick/inside/deep") && QDir(real).mkpath("stick2"));
    QVERIFY(QFile::link(real + "/stick/inside", real + "/link"));
    FakeSystem system;
    system.buildUsual();
    system.mount(QFile::encodeName(real + "/stick"), "8:17");
    for (const char* name : {"/stick", "/stick/", "/stick/inside/deep", "/link", "/link/../inside"}) {
        const auto volume = volumeOf((real + name).toStdString(), system.paths());
        QVERIFY2(volume && volume->device == "8:17" && volume->removable, name);
    }
    for (const char* name : {"", "/stick2", "/stick/.."}) {
        const auto volume = volumeOf((real + name).toStdString(), system.paths());
        QVERIFY2(volume && volume->device == "8:1" && !volume->removable, name);
    }
    QCOMPARE(codeOf(volumeOf((real + "/none").toStdString(), system.paths())), "file.missing");
    QCOMPARE(codeOf(volumeOf("", system.paths())), "file.missing");
    QCOMPARE(codeOf(volumeOf(std::string("/tmp\0x", 6), system.paths())), "file.missing");
}

void VolumeTest::isNotFooledByAMountThatCoversAnother() {
    QTemporaryDir folder;
    const QString real = QFileInfo(folder.path()).canonicalFilePath();
    QVERIFY(QDir(real).mkpath("media/stick"));
    FakeSystem system;
    system.buildUsual();
    system.mount(QFile::encodeName(real + "/media/stick"), "8:17");
    // Mounted later over the folder above it: what stands at the path now is on the internal disk.
    system.mount(QFile::encodeName(real + "/media"), "8:2", 20, "rw", "ext4");
    const auto volume = volumeOf((real + "/media/stick").toStdString(), system.paths());
    QCOMPARE(codeOf(volume), "accepted");
    QCOMPARE(QString::fromStdString(volume->device), "8:2");
    QVERIFY(!volume->removable);
}

void VolumeTest::survivesMountsThatPointAtEachOther() {
    FakeSystem system;
    system.addLine("20 21 8:1 / / rw - ext4 x rw");
    system.addLine("21 20 8:1 / / rw - ext4 x rw");
    QCOMPARE(codeOf(volumeOf("/", system.paths())), "usb.mounts");
    FakeSystem itself;
    itself.addLine("20 20 8:1 / / rw - ext4 x rw");
    QCOMPARE(codeOf(volumeOf("/", itself.paths())), "accepted");
}

void VolumeTest::saysWhenTheTableCannotBeRead_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("too few fields") << QByteArray("20 1 8:1 / / rw");
    QTest::newRow("no dash") << QByteArray("20 1 8:1 / / rw shared:1 ext4 /dev/sda1 rw");
    QTest::newRow("nothing behind the dash") << QByteArray("20 1 8:1 / / rw -");
    QTest::newRow("no number") << QByteArray("x 1 8:1 / / rw - ext4 /dev/sda1 rw");
    QTest::newRow("number too large") << QByteArray("99999999999999999999 1 8:1 / / rw - ext4 /dev/sda1 rw");
}

void VolumeTest::saysWhenTheTableCannotBeRead() {
    QFETCH(QByteArray, line);
    FakeSystem system;
    system.addLine(line);
    QCOMPARE(codeOf(removableVolumes(system.paths())), "usb.mounts");
    auto paths = system.paths();
    paths.mountinfo += ".none";
    QCOMPARE(codeOf(removableVolumes(paths)), "usb.mounts");
}

void VolumeTest::readsTheTableOfThisMachine() {
    QCOMPARE(codeOf(removableVolumes()), "accepted");
    const auto volume = volumeOf("/proc");
    QCOMPARE(codeOf(volume), "accepted");
    QCOMPARE(QString::fromStdString(volume->fileSystem), "proc");
    QVERIFY(!volume->removable);
}
