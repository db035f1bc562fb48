#include "mortal_calls.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <vector>

namespace anchorite::test {

namespace {

using transfer::SystemCalls;

/// One change that a power cut takes back while neither the file nor the folder it was made in is synced.
struct Unsynced {
    int descriptor;  ///< of the file, or of the folder
    enum { grown, cut, made, renamed } what;
    off_t size = 0;         ///< of a file, before
    std::string bytes;      ///< that were cut off; or the name that was made or given
    std::string otherName;  ///< the name before
};

struct Fate {
    int at = -1;
    Death death = Death::killedBefore;
    int count = 0;
    std::vector<Unsynced> unsynced;
};
Fate fate;

const SystemCalls kernel = SystemCalls::ofKernel();

void takeBack(const Unsynced& change) {
    switch (change.what) {
        case Unsynced::grown:
            static_cast<void>(!::ftruncate(change.descriptor, change.size));
            return;
        case Unsynced::cut:
            static_cast<void>(!::ftruncate(change.descriptor, change.size));
            static_cast<void>(!::write(change.descriptor, change.bytes.data(), change.bytes.size()));
            return;
        case Unsynced::made:
            ::unlinkat(change.descriptor, change.bytes.c_str(), 0);
            return;
        case Unsynced::renamed:
            ::renameat(change.descriptor, change.bytes.c_str(), change.descriptor, change.otherName.c_str());
            return;
    }
}

[[noreturn]] void die(bool powerCut) {
    for (; powerCut && !fate.unsynced.empty(); fate.unsynced.pop_back())
        takeBack(fate.unsynced.back());
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// Around every call that counts.
template <class Call>
auto lived(Call&& call) {
    const bool last = fate.count++ == fate.at;
    if (last && (fate.death == Death::killedBefore || fate.death == Death::killedHalfway))
        die(false);
    if (last && fate.death == Death::powerCutBefore)
        die(true);
    const auto answer = call();
    if (last)
        die(fate.death == Death::powerCutAfter);
    return answer;
}

off_t sizeOf(int file) {
    struct stat there = {};
    return ::fstat(file, &there) == 0 ? there.st_size : 0;
}

int openAt(int folder, const char* name, int flags, mode_t mode) {
    if ((flags & O_CREAT) == 0)
        return kernel.openAt(folder, name, flags, mode);
    return lived([&] {
        const int file = kernel.openAt(folder, name, flags, mode);
        if (file >= 0)
            fate.unsynced.push_back({folder, Unsynced::made, 0, name, {}});
        return file;
    });
}

ssize_t write(int file, const void* buffer, std::size_t size) {
    if (fate.count == fate.at && fate.death == Death::killedHalfway)
        static_cast<void>(!kernel.write(file, buffer, size / 2));
    return lived([&] {
        fate.unsynced.push_back({file, Unsynced::grown, sizeOf(file), {}, {}});
        return kernel.write(file, buffer, size);
    });
}

int sync(int descriptor) {
    return lived([&] {
        std::erase_if(fate.unsynced, [&](const Unsynced& change) { return change.descriptor == descriptor; });
        return 0;
    });
}

int truncate(int file, off_t size) {
    return lived([&] {
        std::string tail(static_cast<std::size_t>(sizeOf(file) - size), '\0');
        static_cast<void>(!::pread(file, tail.data(), tail.size(), size));
        fate.unsynced.push_back({file, Unsynced::cut, size, tail, {}});
        return kernel.truncate(file, size);
    });
}

int renameToNewName(int folder, const char* from, const char* to) {
    return lived([&] {
        const int done = kernel.renameToNewName(folder, from, to);
        if (done == 0)
            fate.unsynced.push_back({folder, Unsynced::renamed, 0, to, from});
        return done;
    });
}

}  // namespace

SystemCalls hastyCalls() {
    auto calls = kernel;
    calls.sync = [](int) { return 0; };
    return calls;
}

SystemCalls mortalCalls(int at, Death death) {
    fate = {at, death, 0, {}};
    auto calls = hastyCalls();
    calls.openAt = openAt;
    calls.write = write;
    calls.sync = sync;
    calls.truncate = truncate;
    calls.renameToNewName = renameToNewName;
    calls.lock = [](int file) { return lived([&] { return kernel.lock(file); }); };
    calls.close = [](int file) { return lived([&] { return kernel.close(file); }); };
    return calls;
}

}  // namespace anchorite::test
