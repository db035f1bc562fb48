#pragma once

#include <cerrno>
#include <string>

#include "transfer/disk/system_calls.h"

namespace anchorite::test {

using transfer::SystemCalls;

enum class Call {
    openAt,
    openBeneath,
    read,
    write,
    sync,
    close,
    renameInFolder,
    renameToNewName,
    linkInFolder,
    unlinkInFolder,
    status,
    statusInFolder,
    space,
    syncVolume,
    readFolder,
};
inline constexpr int callKinds = 15;

/// Which calls of one kind fail, counted from 0, and with what.
struct StickFault {
    int kind = -1;  ///< of Call; -1: none
    int at = 0;
    bool andAllLater = false;    ///< of this kind
    bool andEverything = false;  ///< every call of every kind from then on: the stick is pulled
    int number = EIO;
    int counts[callKinds] = {};
    bool pulled = false;
};
inline StickFault stickFault;

/// What happens just before a call of this kind, once; for changes by others.
struct Meddling {
    int kind = -1;
    int at = 0;
    void (*deed)() = nullptr;
};
inline Meddling meddling;

/// The kernel's calls, with the faults above.
SystemCalls faultyStickCalls();

}  // namespace anchorite::test
