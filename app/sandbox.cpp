#include "app/sandbox.h"

#include <linux/sched.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <string>

#include "crypto/secret.h"

#ifdef __SANITIZE_ADDRESS__
/// LeakSanitizer looks for leaks by ptrace, which the filter refuses; everything else of AddressSanitizer works.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "detect_leaks=0";
}
#endif

namespace anchorite::app {

namespace {

/// Never needed here, and each is a way to other processes, to keys of the kernel, around the filter, or to the kernel
/// itself.
constexpr auto refusedCalls = std::to_array<int>({
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(kcmp),
    SCMP_SYS(process_madvise),
    // io_uring opens sockets without the socket call.
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register),
    SCMP_SYS(bpf),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(fanotify_init),
    SCMP_SYS(add_key),
    SCMP_SYS(request_key),
    SCMP_SYS(keyctl),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(pivot_root),
    SCMP_SYS(open_tree),
    SCMP_SYS(move_mount),
    SCMP_SYS(fsopen),
    SCMP_SYS(fsmount),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(kexec_load),
    SCMP_SYS(kexec_file_load),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(delete_module),
    SCMP_SYS(swapon),
    SCMP_SYS(swapoff),
    SCMP_SYS(reboot),
});

/// A process in new namespaces is root there and could mount and configure networks.
constexpr auto newNamespaces = std::to_array<scmp_datum_t>(
    {CLONE_NEWUSER, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWCGROUP});

using Filter = std::unique_ptr<void, decltype(&::seccomp_release)>;

std::unexpected<Error> failed(const char* what, int number) {
    return fail("sandbox.failed", std::string(what) + ": " + ::strerrordesc_np(number));
}

/// Whatever a rule asks for that this processor's system calls lack is closed already.
int refuse(const Filter& filter, int answer, int call, const scmp_arg_cmp* condition = nullptr) {
    return ::seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(static_cast<unsigned>(answer)), call,
                                    condition == nullptr ? 0 : 1, condition);
}

/// The family is compared in all 64 bits of the argument, of which the kernel uses 32: the exact value AF_UNIX passes.
int refuseForeignSockets(const Filter& filter) {
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair)}) {
        const scmp_arg_cmp above = SCMP_A0_64(SCMP_CMP_GT, AF_UNIX);
        const scmp_arg_cmp below = SCMP_A0_64(SCMP_CMP_LT, AF_UNIX);
        for (const auto* condition : {&above, &below}) {
            if (const int result = refuse(filter, EAFNOSUPPORT, call, condition); result != 0) {
                return result;
            }
        }
    }
    return 0;
}

/// clone3 hides its flags in memory, where a filter cannot look; the C library falls back to clone on ENOSYS.
int refuseNamespaces(const Filter& filter) {
    for (const scmp_datum_t flag : newNamespaces) {
        const scmp_arg_cmp condition = SCMP_A0_64(SCMP_CMP_MASKED_EQ, flag, flag);
        if (const int result = refuse(filter, EPERM, SCMP_SYS(clone), &condition); result != 0) {
            return result;
        }
    }
    return refuse(filter, ENOSYS, SCMP_SYS(clone3));
}

int refuseCalls(const Filter& filter) {
    for (const int call : refusedCalls) {
        if (const int result = refuse(filter, EPERM, call); result != 0) {
            return result;
        }
    }
    return 0;
}

Result<void> loadFilter() {
    const Filter filter(::seccomp_init(SCMP_ACT_ALLOW), &::seccomp_release);
    if (!filter) {
        return failed("no filter for system calls", ENOMEM);
    }
    // 32-bit and x32 calls would go round the rules: whoever makes one is killed. TSYNC reaches threads that run
    // already.
    int result = ::seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    for (const auto step :
         {+[](const Filter& f) { return ::seccomp_attr_set(f.get(), SCMP_FLTATR_CTL_TSYNC, 1); }, &refuseForeignSockets,
          &refuseNamespaces, &refuseCalls, +[](const Filter& f) { return ::seccomp_load(f.get()); }}) {
        result = result == 0 ? step(filter) : result;
    }
    if (result != 0) {
        return failed("the filter for system calls was not accepted", -result);
    }
    return {};
}

bool internetIsRefused() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor >= 0) {
        ::close(descriptor);
        return false;
    }
    return errno == EAFNOSUPPORT;
}

}  // namespace

Result<void> enterSandbox() {
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        return failed("memory cannot be closed to other processes", errno);
    }
    const rlimit nothing = {0, 0};
    if (::setrlimit(RLIMIT_CORE, &nothing) != 0) {
        return failed("core files cannot be switched off", errno);
    }
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return failed("new privileges cannot be given up", errno);
    }
    return loadFilter();
}

SandboxState sandboxState() {
    rlimit core = {RLIM_INFINITY, RLIM_INFINITY};
    const bool coreKnown = ::getrlimit(RLIMIT_CORE, &core) == 0;
    return {
        .dumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0,
        .coreDumps = !coreKnown || core.rlim_cur != 0 || core.rlim_max != 0,
        .noNewPrivileges = ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1,
        .networkRefused = internetIsRefused(),
        .memoryLocks = crypto::memoryCanBeLocked(),
    };
}

}  // namespace anchorite::app
