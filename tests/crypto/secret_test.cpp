#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ostream>
#include <type_traits>

#include "crypto/key_file.h"
#include "crypto/secret.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

template <class T>
concept Printable = requires(std::ostream& out, const T& value) { out << value; };
template <class T>
concept Comparable = requires(const T& a, const T& b) { a == b; };

template <class T>
constexpr bool keepsItsSecret = !std::is_copy_constructible_v<T> && !std::is_copy_assignable_v<T> && !Printable<T> &&
                                !Comparable<T> && std::is_nothrow_move_constructible_v<T>;

static_assert(keepsItsSecret<SecretBytes>);
static_assert(keepsItsSecret<Passphrase>);
static_assert(keepsItsSecret<Signer>);
static_assert(keepsItsSecret<UnlockedKey>);
static_assert(!std::is_copy_constructible_v<Approved>);
static_assert(!std::is_default_constructible_v<ApprovalKey>);

#if defined(__SANITIZE_ADDRESS__)
constexpr bool withAddressSanitizer = true;
#else
constexpr bool withAddressSanitizer = false;
#endif

/// What a child process answers; -1 if it died of a signal.
template <class Body>
int inChild(Body body) {
    const pid_t child = fork();
    if (child == 0) {
        _exit(body());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

class SecretTest : public QObject {
    Q_OBJECT

  private slots:
    void movesAndForgets();
    void liesInLockedMemoryThatACoreFileLeavesOut();
    void normalisesPassphrases_data();
    void normalisesPassphrases();
    void refusesPassphrases_data();
    void refusesPassphrases();
    void wantsSixteenCharacters();
    void saysWhetherMemoryCanBeLocked();
};

void SecretTest::movesAndForgets() {
    SecretBytes first = secretOf("secret");
    SecretBytes second(std::move(first));
    QVERIFY(first.empty());  // NOLINT: the moved-from state is what is tested
    QCOMPARE(std::string(asText(second.expose())), std::string("secret"));
    SecretBytes third(4);
    QCOMPARE(toHex(third.expose()), std::string("00000000"));
    third = std::move(second);
    QCOMPARE(third.size(), std::size_t{6});
    QVERIFY(SecretBytes(0).empty());
    QVERIFY(SecretBytes().expose().empty());
}

void SecretTest::liesInLockedMemoryThatACoreFileLeavesOut() {
    const SecretBytes secret = secretOf("secret");
    const auto address = reinterpret_cast<std::uintptr_t>(secret.expose().data());
    QString flags;
    bool inside = false;
    for (const QString& line : QString::fromStdString(slurp("/proc/self/smaps")).split('\n')) {
        const QRegularExpressionMatch range = QRegularExpression("^([0-9a-f]+)-([0-9a-f]+) ").match(line);
        if (range.hasMatch()) {
            inside = address >= range.captured(1).toULongLong(nullptr, 16) &&
                     address < range.captured(2).toULongLong(nullptr, 16);
        } else if (inside && line.startsWith("VmFlags:")) {
            flags = line.mid(8) + " ";
        }
    }
    if (flags.isEmpty()) {
        QSKIP("this system has no /proc/self/smaps with flags");
    }
    QVERIFY2(flags.contains(" dd "), qPrintable(flags));
    if (memoryCanBeLocked() && !withAddressSanitizer) {
        QVERIFY2(flags.contains(" lo "), qPrintable(flags));
    }
}

void SecretTest::normalisesPassphrases_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("characters");
    const QByteArray ring("A\xcc\x8a");
    QTest::newRow("ASCII") << QByteArray("correct horse") << QByteArray("correct horse") << 13;
    QTest::newRow("Angstrom sign U+212B") << QByteArray("\xe2\x84\xab") << ring << 1;
    QTest::newRow("A with ring U+00C5") << QByteArray("\xc3\x85") << ring << 1;
    QTest::newRow("A and combining ring") << ring << ring << 2;
    QTest::newRow("ligature fi") << QByteArray("\xef\xac\x81") << QByteArray("fi") << 1;
    QTest::newRow("full-width A") << QByteArray("\xef\xbc\xa1") << QByteArray("A") << 1;
    QTest::newRow("marks in order") << QByteArray("a\xcc\x81\xcc\xa3") << QByteArray("a\xcc\xa3\xcc\x81") << 3;
    QTest::newRow("Hangul") << QByteArray("\xed\x95\x9c") << QByteArray("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab") << 1;
    QTest::newRow("newline goes") << QByteArray("abc\n") << QByteArray("abc") << 3;
    QTest::newRow("CR and LF go") << QByteArray("abc\r\n") << QByteArray("abc") << 3;
    QTest::newRow("only one newline goes") << QByteArray("abc\n\n") << QByteArray("abc\n") << 4;
    QTest::newRow("blanks stay") << QByteArray(" abc ") << QByteArray(" abc ") << 5;
    QTest::newRow("NUL stays") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3) << 3;
    QTest::newRow("1024 bytes") << QByteArray(1024, 'x') << QByteArray(1024, 'x') << 1024;
}

void SecretTest::normalisesPassphrases() {
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, bytes);
    QFETCH(int, characters);
    const Passphrase passphrase = passphraseOf(typed.toStdString());
    QCOMPARE(QByteArray::fromStdString(std::string(asText(passphrase.expose()))).toHex(), bytes.toHex());
    QCOMPARE(passphrase.characters(), static_cast<std::size_t>(characters));
}

void SecretTest::refusesPassphrases_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << "passphrase.empty";
    QTest::newRow("only a newline") << QByteArray("\n") << "passphrase.empty";
    QTest::newRow("1025 bytes") << QByteArray(1025, 'x') << "passphrase.too-long";
    // U+FDFA becomes 18 characters, 33 bytes, in NFKD.
    QTest::newRow("long once normalised") << QByteArray("\xef\xb7\xba").repeated(40) << "passphrase.too-long";
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9") << "passphrase.utf8";
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << "passphrase.utf8";
}

void SecretTest::refusesPassphrases() {
    QFETCH(QByteArray, typed);
    QFETCH(QString, code);
    QCOMPARE(outcome(Passphrase::of(secretOf(typed.toStdString()))), code);
}

void SecretTest::wantsSixteenCharacters() {
    QCOMPARE(outcome(requireStrength(passphraseOf("fifteen letters"))), QString("passphrase.too-short"));
    QCOMPARE(outcome(requireStrength(passphraseOf("sixteen letters."))), QString("ok"));
    // Eight characters of three bytes each, eighteen each in NFKD: still eight typed ones.
    QCOMPARE(outcome(requireStrength(passphraseOf(QByteArray("\xef\xb7\xba").repeated(8).toStdString()))),
             QString("passphrase.too-short"));
}

void SecretTest::saysWhetherMemoryCanBeLocked() {
    if (withAddressSanitizer) {
        QSKIP("AddressSanitizer turns mlock into nothing that always succeeds");
    }
    if (geteuid() == 0) {
        constexpr uid_t nobody = 65534;
        QCOMPARE(inChild([] {
                     const rlimit none{0, 0};
                     if (setrlimit(RLIMIT_MEMLOCK, &none) != 0 || setuid(nobody) != 0) {
                         return 2;
                     }
                     return memoryCanBeLocked() ? 1 : 0;
                 }),
                 0);
    } else {
        QCOMPARE(inChild([] {
                     const rlimit none{0, 0};
                     return setrlimit(RLIMIT_MEMLOCK, &none) != 0 ? 2 : memoryCanBeLocked() ? 1 : 0;
                 }),
                 0);
    }
}

std::unique_ptr<QObject> secretTest() {
    return std::make_unique<SecretTest>();
}

#include "secret_test.moc"
