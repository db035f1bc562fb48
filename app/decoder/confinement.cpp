#include "app/decoder/confinement.h"

#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <memory>

namespace anchorite::app {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// Measured: searching 32 megapixels takes 211 MiB of addresses; a progressive JPEG of that size without subsampling
/// 192 MiB for its coefficients and 32 MiB for the picture. AddressSanitizer reserves terabytes of addresses, so it
/// cannot be held to this.
constexpr rlim_t memoryLimit = rlim_t{320} << 20;

/// More than the asker lets one process live (transfer/decoder/process.cpp).
constexpr rlim_t processorSeconds = 120;

bool limit(int resource, rlim_t most) {
    const rlimit limits = {most, most};
    return ::setrlimit(static_cast<__rlimit_resource>(resource), &limits) == 0;
}

/// RLIMIT_NOFILE 0 and RLIMIT_NPROC 0: no new descriptor, no new process, even if the filter had a hole.
bool limitResources() {
    return limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, processorSeconds) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, 0) && (sanitized || limit(RLIMIT_AS, memoryLimit));
}

using Filter = std::unique_ptr<void, decltype(&::seccomp_release)>;

bool allow(const Filter& filter, int call) {
    return ::seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 0, nullptr) == 0;
}

bool allowOn(const Filter& filter, int call, scmp_datum_t descriptor) {
    const scmp_arg_cmp condition = SCMP_A0_64(SCMP_CMP_EQ, descriptor);
    return ::seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 1, &condition) == 0;
}

/// Only memory that belongs to no file, and that is never run.
bool allowMemory(const Filter& filter) {
    const std::array<scmp_arg_cmp, 2> conditions = {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
                                                    SCMP_A3_64(SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS)};
    return ::seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mmap), conditions.size(),
                                    conditions.data()) == 0;
}

/// AddressSanitizer's own needs; they are in no program that anybody is given.
constexpr auto callsOfSanitizers = std::to_array<int>({
    SCMP_SYS(sigaltstack),
    SCMP_SYS(mprotect),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(sched_yield),
});

/// clock_gettime is the library's way where the kernel's fast one is missing; qsort of glibc 2.36 asks by sysinfo how
/// much memory the machine has.
constexpr auto callsOfAll = std::to_array<int>({
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(sysinfo),
});

bool enterFilter() {
    const Filter filter(::seccomp_init(SCMP_ACT_KILL_PROCESS), &::seccomp_release);
    bool good = filter && allowOn(filter, SCMP_SYS(read), STDIN_FILENO) &&
                allowOn(filter, SCMP_SYS(write), STDOUT_FILENO) && allowMemory(filter);
    for (const int call : callsOfAll) {
        good = good && allow(filter, call);
    }
    for (const int call : callsOfSanitizers) {
        good = good && (!sanitized || allow(filter, call));
    }
    return good && ::seccomp_load(filter.get()) == 0;
}

}  // namespace

bool confine() {
    // Whoever started us closes them too; this is for whoever starts us by hand.
    return ::close_range(STDERR_FILENO + 1, ~0U, 0) == 0 && ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           limitResources() && enterFilter();
}

}  // namespace anchorite::app
