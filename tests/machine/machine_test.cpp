#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "transfer/disk/local_disk.h"
#include "transfer/machine/machine_facts.h"

namespace anchorite::test {

using transfer::InterfaceKind;
using transfer::InterfaceState;
using transfer::MachineFacts;
using transfer::NetworkPath;

namespace {

/// Folders as the kernel lays them out, of which each test fills some.
class Kernel {
  public:
    Kernel() {
        for (const auto* folder : {"net", "rfkill", "usb"}) {
            make(QLatin1String(folder));
        }
        write(QStringLiteral("swaps"), "Filename\tType\tSize\tUsed\tPriority\n");
    }
    void make(const QString& folder) { QDir().mkpath(place_.filePath(folder)); }
    void remove(const QString& folder) { QDir(place_.filePath(folder)).removeRecursively(); }
    void write(const QString& name, const QByteArray& text) {
        QFile file(place_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void link(const QString& name) { QFile::link(place_.filePath(QStringLiteral("nowhere")), place_.filePath(name)); }
    void addInterface(const QString& name, const char* type, const char* state) {
        const QString folder = QStringLiteral("net/") + name;
        make(folder);
        write(folder + QStringLiteral("/type"), QByteArray(type) + "\n");
        write(folder + QStringLiteral("/operstate"), QByteArray(state) + "\n");
    }
    [[nodiscard]] MachineFacts read() {
        const auto at = [this](const char* name) { return place_.filePath(QLatin1String(name)).toStdString(); };
        return transfer::readMachine(disk_, {at("net"), at("rfkill"), at("usb"), at("swaps"), ""});
    }

  private:
    QTemporaryDir place_;
    transfer::LocalDisk disk_;
};

}  // namespace

class MachineTest final : public QObject {
    Q_OBJECT
  private slots:
    void loopbackAloneIsNoPath() {
        Kernel kernel;
        kernel.addInterface(QStringLiteral("lo"), "772", "unknown");
        const auto facts = kernel.read();
        QCOMPARE(facts.interfaces->size(), std::size_t(1));
        QVERIFY(facts.interfaces->front().kind == InterfaceKind::loopback);
        QVERIFY(networkPathIn(facts) == NetworkPath::none);
    }

    /// The type decides, not the name: another interface may be called lo.
    void aNameIsNoProof() {
        Kernel kernel;
        kernel.addInterface(QStringLiteral("lo"), "1", "up");
        QVERIFY(networkPathIn(kernel.read()) == NetworkPath::found);
    }

    void whatIsDownIsNoPathAndWhatDoesNotSayIsNotKnown() {
        Kernel kernel;
        kernel.addInterface(QStringLiteral("lo"), "772", "unknown");
        kernel.addInterface(QStringLiteral("eth0"), "1", "down");
        QVERIFY(networkPathIn(kernel.read()) == NetworkPath::none);
        kernel.addInterface(QStringLiteral("tun0"), "65534", "unknown");
        QVERIFY(networkPathIn(kernel.read()) == NetworkPath::unknown);
        kernel.addInterface(QStringLiteral("wwan0"), "519", "dormant");
        QVERIFY(networkPathIn(kernel.read()) == NetworkPath::unknown);
        QVERIFY(networkPathsIn(kernel.read()).empty());
        kernel.addInterface(QStringLiteral("eth0"), "1", "up");
        QVERIFY(networkPathIn(kernel.read()) == NetworkPath::found);
        QCOMPARE(networkPathsIn(kernel.read()), std::vector<std::string>{"eth0"});
    }

    void anInterfaceWithoutAttributesIsNotKnown() {
        Kernel kernel;
        kernel.make(QStringLiteral("net/strange"));
        const auto facts = kernel.read();
        QVERIFY(facts.interfaces->front().kind == InterfaceKind::other);
        QVERIFY(facts.interfaces->front().state == InterfaceState::unknown);
        QVERIFY(networkPathIn(facts) == NetworkPath::unknown);
    }

    void radiosAndDevicesAreTold() {
        Kernel kernel;
        kernel.addInterface(QStringLiteral("wlan0"), "1", "down");
        kernel.make(QStringLiteral("net/wlan0/phy80211"));
        kernel.make(QStringLiteral("net/wlan0/device"));
        kernel.make(QStringLiteral("rfkill/rfkill0"));
        kernel.write(QStringLiteral("rfkill/rfkill0/name"), "phy0\n");
        kernel.write(QStringLiteral("rfkill/rfkill0/type"), "wlan\n");
        kernel.write(QStringLiteral("rfkill/rfkill0/soft"), "1\n");
        kernel.make(QStringLiteral("usb/1-2"));
        kernel.write(QStringLiteral("usb/1-2/product"), "Phone\xE2\x80\xAE<b>\n");
        kernel.make(QStringLiteral("usb/1-2:1.0"));
        kernel.make(QStringLiteral("usb/usb1"));
        kernel.write(QStringLiteral("swaps"), "Filename Type\n/dev/sda2 partition 1 0 -2\n");
        const auto facts = kernel.read();
        QVERIFY(facts.interfaces->front().kind == InterfaceKind::wireless);
        QVERIFY(facts.interfaces->front().hardware);
        QCOMPARE(facts.radios->front().name, std::string("phy0"));
        QVERIFY(facts.radios->front().off);
        QCOMPARE(facts.usb->size(), std::size_t(1));
        QCOMPARE(facts.usb->front().product, std::string("Phone\xE2\x80\xAE<b>"));
        QCOMPARE(*facts.swaps, std::vector<std::string>{"/dev/sda2"});
    }

    /// Never "none": whoever cannot look has seen nothing.
    void whatCannotBeReadIsNotKnown() {
        Kernel kernel;
        for (const auto* folder : {"net", "rfkill", "usb"}) {
            kernel.remove(QLatin1String(folder));
        }
        kernel.remove(QStringLiteral("swaps"));
        const auto facts = kernel.read();
        QVERIFY(!facts.interfaces && !facts.radios && !facts.usb);
        QVERIFY(networkPathIn(facts) == NetworkPath::unknown);
    }

    void aLinkThatLeadsNowhereIsNotKnown() {
        Kernel kernel;
        kernel.addInterface(QStringLiteral("lo"), "772", "unknown");
        kernel.link(QStringLiteral("net/gone"));
        QVERIFY(networkPathIn(kernel.read()) == NetworkPath::unknown);
    }

    void anEmptyTableOfSwapIsNotKnown() {
        Kernel kernel;
        kernel.write(QStringLiteral("swaps"), "");
        QVERIFY(!kernel.read().swaps);
    }

    void tooManyAreNotKnown() {
        Kernel kernel;
        for (int i = 0; i < 1025; ++i) {
            kernel.make(QStringLiteral("net/eth%1").arg(i));
        }
        QVERIFY(!kernel.read().interfaces);
    }
};

}  // namespace anchorite::test

QTEST_GUILESS_MAIN(anchorite::test::MachineTest)
#include "machine_test.moc"
