#include "faulty_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace anchorite::test {

namespace {

const SystemCalls kernel = SystemCalls::ofKernel();

bool strikes(Call call) {
    const int kind = static_cast<int>(call);
    const int now = stickFault.counts[kind]++;
    if (meddling.deed != nullptr && meddling.kind == kind && meddling.at == now) {
        meddling.deed();
    }
    const bool hit =
        stickFault.kind == kind && (now == stickFault.at || (stickFault.andAllLater && now > stickFault.at));
    stickFault.pulled = stickFault.pulled || (hit && stickFault.andEverything);
    if (hit || stickFault.pulled) {
        errno = stickFault.number;
        return true;
    }
    return false;
}

int closeStruck(int file) {
    const bool lost = strikes(Call::close);
    const int number = errno;
    const int closed = kernel.close(file);
    errno = lost ? number : errno;
    return lost ? -1 : closed;
}

}  // namespace

SystemCalls faultyStickCalls() {
    SystemCalls calls = kernel;
    calls.openAt = [](int folder, const char* name, int flags, mode_t mode) {
        return strikes(Call::openAt) ? -1 : kernel.openAt(folder, name, flags & ~O_DIRECT, mode);
    };
    calls.openBeneath = [](int folder, const char* name, int flags) {
        return strikes(Call::openBeneath) ? -1 : kernel.openBeneath(folder, name, flags);
    };
    calls.read = [](int file, void* buffer, std::size_t size) -> ssize_t {
        return strikes(Call::read) ? -1 : kernel.read(file, buffer, size);
    };
    calls.write = [](int file, const void* buffer, std::size_t size) -> ssize_t {
        return strikes(Call::write) ? -1 : kernel.write(file, buffer, size);
    };
    // Nothing waits for the disk: no test of these can see the difference, and thousands of writes would take minutes.
    calls.sync = [](int) { return strikes(Call::sync) ? -1 : 0; };
    calls.forgetCached = [](int) {};
    calls.close = closeStruck;
    calls.renameInFolder = [](int folder, const char* from, const char* to) {
        return strikes(Call::renameInFolder) ? -1 : kernel.renameInFolder(folder, from, to);
    };
    calls.renameToNewName = [](int folder, const char* from, const char* to) {
        return strikes(Call::renameToNewName) ? -1 : kernel.renameToNewName(folder, from, to);
    };
    calls.linkInFolder = [](int folder, const char* from, const char* to) {
        return strikes(Call::linkInFolder) ? -1 : kernel.linkInFolder(folder, from, to);
    };
    calls.unlinkInFolder = [](int folder, const char* name) {
        return strikes(Call::unlinkInFolder) ? -1 : kernel.unlinkInFolder(folder, name);
    };
    calls.status = [](int file, struct stat* there) { return strikes(Call::status) ? -1 : kernel.status(file, there); };
    calls.statusInFolder = [](int folder, const char* name, struct stat* there) {
        return strikes(Call::statusInFolder) ? -1 : kernel.statusInFolder(folder, name, there);
    };
    calls.space = [](int file, struct statvfs* there) { return strikes(Call::space) ? -1 : kernel.space(file, there); };
    calls.syncVolume = [](int) { return strikes(Call::syncVolume) ? -1 : 0; };
    calls.readFolder = [](int folder, void* entries, std::size_t size) -> ssize_t {
        return strikes(Call::readFolder) ? -1 : kernel.readFolder(folder, entries, size);
    };
    return calls;
}

}  // namespace anchorite::test
