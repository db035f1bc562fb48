#include <fcntl.h>
#include <linux/sched.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QtTest>

#include "app/sandbox.h"

using anchorite::app::enterSandbox;
using anchorite::app::sandboxState;
using anchorite::app::SandboxState;

namespace {

constexpr int noSandbox = 255;

/// Runs `probe` in a child that has entered the sandbox, and answers how the child ended (as waitpid does).
/// The test program itself stays free, so that the order of tests does not matter.
int endOf(int (*probe)()) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(enterSandbox() ? probe() : noSandbox);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

int exitCodeOf(int (*probe)()) {
    const int status = endOf(probe);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The errno of a system call that must not work; 0 when it did.
template <class... Arguments>
int refusalOf(long call, Arguments... arguments) {
    return ::syscall(call, arguments...) < 0 ? errno : 0;
}

struct Family {
    const char* name;
    int number;
};

constexpr Family families[] = {
    {"AF_UNSPEC", AF_UNSPEC}, {"AF_INET", AF_INET},           {"AF_INET6", AF_INET6}, {"AF_NETLINK", AF_NETLINK},
    {"AF_PACKET", AF_PACKET}, {"AF_BLUETOOTH", AF_BLUETOOTH}, {"AF_VSOCK", AF_VSOCK}, {"AF_ALG", AF_ALG},
    {"AF_CAN", AF_CAN},       {"AF_TIPC", AF_TIPC},           {"AF_XDP", AF_XDP},     {"AF_RDS", AF_RDS},
    {"beyond all", 4096},
};

/// Fork hands a child no arguments, so a row's choice lies here.
int chosen = 0;

struct Call {
    const char* name;
    int refusal;
    int (*make)();
};

const Call calls[] = {
    {"ptrace", EPERM, [] { return refusalOf(SYS_ptrace, PTRACE_TRACEME, 0, 0, 0); }},
    {"process_vm_readv", EPERM, [] { return refusalOf(SYS_process_vm_readv, ::getpid(), 0, 0, 0, 0, 0); }},
    {"process_vm_writev", EPERM, [] { return refusalOf(SYS_process_vm_writev, ::getpid(), 0, 0, 0, 0, 0); }},
    {"pidfd_getfd", EPERM, [] { return refusalOf(SYS_pidfd_getfd, -1, 0, 0); }},
    {"kcmp", EPERM, [] { return refusalOf(SYS_kcmp, ::getpid(), ::getpid(), 0, 0, 0); }},
    {"io_uring_setup", EPERM, [] { return refusalOf(SYS_io_uring_setup, 1, 0); }},
    {"io_uring_enter", EPERM, [] { return refusalOf(SYS_io_uring_enter, -1, 0, 0, 0, 0, 0); }},
    {"io_uring_register", EPERM, [] { return refusalOf(SYS_io_uring_register, -1, 0, 0, 0); }},
    {"bpf", EPERM, [] { return refusalOf(SYS_bpf, 0xffff, 0, 0); }},
    {"userfaultfd", EPERM, [] { return refusalOf(SYS_userfaultfd, 1); }},
    {"perf_event_open", EPERM, [] { return refusalOf(SYS_perf_event_open, 0, 0, 0, -1, 0); }},
    {"add_key", EPERM, [] { return refusalOf(SYS_add_key, "user", "anchorite", "x", 1, -3); }},
    {"request_key", EPERM, [] { return refusalOf(SYS_request_key, "user", "anchorite", 0, 0); }},
    {"keyctl", EPERM, [] { return refusalOf(SYS_keyctl, 0, -3, 1); }},
    {"unshare", EPERM, [] { return refusalOf(SYS_unshare, 0); }},
    {"setns", EPERM, [] { return refusalOf(SYS_setns, -1, 0); }},
    {"mount", EPERM, [] { return refusalOf(SYS_mount, 0, 0, 0, 0, 0); }},
    {"kexec_load", EPERM, [] { return refusalOf(SYS_kexec_load, 0, 0, 0, 0xffff); }},
    {"kexec_file_load", EPERM, [] { return refusalOf(SYS_kexec_file_load, -1, -1, 0, 0, 0xffff); }},
    {"finit_module", EPERM, [] { return refusalOf(SYS_finit_module, -1, "", 0); }},
    {"clone into a user namespace", EPERM, [] { return refusalOf(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0); }},
    {"clone into a network namespace", EPERM, [] { return refusalOf(SYS_clone, CLONE_NEWNET | SIGCHLD, 0, 0, 0, 0); }},
    {"clone3, which the C library replaces by clone", ENOSYS, [] { return refusalOf(SYS_clone3, 0, 0); }},
};

}  // namespace

class SandboxTest : public QObject {
    Q_OBJECT

  private slots:
    void refusesSocketsOfFamily_data();
    void refusesSocketsOfFamily();
    void refusesAFamilyHiddenInTheUpperHalfOfTheArgument();
    void allowsUnixSocketsAndPairs();
    void refusesTheCall_data();
    void refusesTheCall();
    void killsCallsOfForeignAbis_data();
    void killsCallsOfForeignAbis();
    void reachesThreadsThatRunAlready();
    void stillStartsThreadsAndProcesses();
    void staysInForceInAProgramThatIsStarted();
    void saysWhatIsTrueBefore();
    void saysWhatIsTrueAfter();
    void isSeenInTheKernelsOwnWords();
};

void SandboxTest::refusesSocketsOfFamily_data() {
    QTest::addColumn<int>("family");
    for (const Family& family : families) {
        QTest::newRow(family.name) << family.number;
    }
}

void SandboxTest::refusesSocketsOfFamily() {
    QFETCH(int, family);
    chosen = family;
    QCOMPARE(exitCodeOf([] { return refusalOf(SYS_socket, chosen, SOCK_STREAM, 0); }), EAFNOSUPPORT);
    QCOMPARE(exitCodeOf([] { return refusalOf(SYS_socket, chosen, SOCK_DGRAM | SOCK_CLOEXEC, 0); }), EAFNOSUPPORT);
    QCOMPARE(exitCodeOf([] { return refusalOf(SYS_socket, chosen, SOCK_RAW, 0); }), EAFNOSUPPORT);
    QCOMPARE(exitCodeOf([] {
                 int pair[2];
                 return ::socketpair(chosen, SOCK_STREAM, 0, pair) < 0 ? errno : 0;
             }),
             EAFNOSUPPORT);
}

void SandboxTest::refusesAFamilyHiddenInTheUpperHalfOfTheArgument() {
    // The kernel reads 32 bits of it: without the filter this is AF_INET.
    QCOMPARE(exitCodeOf([] { return refusalOf(SYS_socket, 0x1'0000'0000L + AF_INET, SOCK_STREAM, 0); }), EAFNOSUPPORT);
}

void SandboxTest::allowsUnixSocketsAndPairs() {
    QCOMPARE(exitCodeOf([] { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0 ? 0 : errno; }), 0);
    QCOMPARE(exitCodeOf([] {
                 int pair[2];
                 char byte = 0;
                 return ::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0 && ::write(pair[0], "x", 1) == 1 &&
                                ::read(pair[1], &byte, 1) == 1
                            ? 0
                            : errno;
             }),
             0);
}

void SandboxTest::refusesTheCall_data() {
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < std::size(calls); ++row) {
        QTest::newRow(calls[row].name) << static_cast<int>(row);
    }
}

void SandboxTest::refusesTheCall() {
    QFETCH(int, row);
    QCOMPARE(exitCodeOf(calls[row].make), calls[row].refusal);
}

void SandboxTest::killsCallsOfForeignAbis_data() {
    QTest::addColumn<int>("abi");
#ifdef __x86_64__
    QTest::newRow("i386") << 0;
    QTest::newRow("x32") << 1;
#endif
}

void SandboxTest::killsCallsOfForeignAbis() {
#ifdef __x86_64__
    QFETCH(int, abi);
    const int status = abi == 0 ? endOf([] {
        int answer = 20;  // getpid of i386
        asm volatile("int $0x80" : "+a"(answer) : : "memory");
        return 0;
    })
                                : endOf([] { return refusalOf(0x40000000L + SYS_getpid); });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSYS);
#else
    QSKIP("this processor has no foreign ABI that the test knows");
#endif
}

void SandboxTest::reachesThreadsThatRunAlready() {
    const pid_t child = ::fork();
    if (child == 0) {
        static int pipeEnds[2];
        static int refusal;
        refusal = -1;
        pthread_t thread;
        const auto body = [](void*) -> void* {
            char byte;
            refusal = ::read(pipeEnds[0], &byte, 1) == 1 ? refusalOf(SYS_socket, AF_INET, SOCK_STREAM, 0) : -2;
            return nullptr;
        };
        if (::pipe(pipeEnds) != 0 || ::pthread_create(&thread, nullptr, body, nullptr) != 0 || !enterSandbox() ||
            ::write(pipeEnds[1], "x", 1) != 1 || ::pthread_join(thread, nullptr) != 0) {
            ::_exit(noSandbox);
        }
        ::_exit(refusal);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), EAFNOSUPPORT);
}

void SandboxTest::stillStartsThreadsAndProcesses() {
    QCOMPARE(exitCodeOf([] {
                 pthread_t thread;
                 void* answer = nullptr;
                 const auto body = [](void* given) { return given; };
                 return ::pthread_create(&thread, nullptr, body, &chosen) == 0 &&
                                ::pthread_join(thread, &answer) == 0 && answer == &chosen
                            ? 0
                            : 1;
             }),
             0);
    QCOMPARE(exitCodeOf([] { return ::execl("/bin/sh", "sh", "-c", "exit 7", nullptr); }), 7);
}

void SandboxTest::staysInForceInAProgramThatIsStarted() {
    QCOMPARE(exitCodeOf([] {
                 return ::execl(
                     "/bin/sh", "sh", "-c",
                     "grep -q '^Seccomp:[[:space:]]*2$' /proc/self/status && "
                     "grep -q '^NoNewPrivs:[[:space:]]*1$' /proc/self/status && test \"$(ulimit -H -c)\" = 0",
                     nullptr);
             }),
             0);
}

void SandboxTest::saysWhatIsTrueBefore() {
    const SandboxState state = sandboxState();
    QVERIFY(state.dumpable);
    QCOMPARE(state.noNewPrivileges, ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1);
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(state.networkRefused, descriptor < 0 && errno == EAFNOSUPPORT);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

void SandboxTest::saysWhatIsTrueAfter() {
    QCOMPARE(exitCodeOf([] {
                 const SandboxState state = sandboxState();
                 return (state.dumpable ? 1 : 0) + (state.coreDumps ? 2 : 0) + (state.noNewPrivileges ? 0 : 4) +
                        (state.networkRefused ? 0 : 8);
             }),
             0);
    const bool locks = sandboxState().memoryLocks;
    QCOMPARE(exitCodeOf([] { return sandboxState().memoryLocks ? 1 : 0; }), locks ? 1 : 0);
}

void SandboxTest::isSeenInTheKernelsOwnWords() {
    QCOMPARE(exitCodeOf([] {
                 rlimit core = {1, 1};
                 if (::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0 || ::getrlimit(RLIMIT_CORE, &core) != 0 ||
                     core.rlim_cur != 0 || core.rlim_max != 0) {
                     return 1;
                 }
                 QFile status("/proc/self/status");
                 if (!status.open(QIODevice::ReadOnly)) {
                     return 2;
                 }
                 const QByteArray words = status.readAll();
                 return words.contains("\nSeccomp:\t2\n") && words.contains("\nNoNewPrivs:\t1\n") ? 0 : 3;
             }),
             0);
}

QTEST_APPLESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
