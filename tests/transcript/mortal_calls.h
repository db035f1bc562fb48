#pragma once

#include "transfer/disk/system_calls.h"

/// System calls of a process that dies at one of them. Calls that change files or make changes durable are counted.
namespace anchorite::test {

enum class Death {
    killedBefore,    ///< SIGKILL before the call
    killedAfter,     ///< SIGKILL after it
    killedHalfway,   ///< a write got half of its bytes out; other calls: as killedBefore
    powerCutBefore,  ///< as killedBefore, and nothing that was not synced is on the disk
    powerCutAfter
};
inline constexpr int deaths = 5;

/// The calls of a process that dies so at the call of this number, from 0. Nothing waits for the disk.
transfer::SystemCalls mortalCalls(int at, Death death);

/// The kernel's calls, but nothing waits for the disk.
transfer::SystemCalls hastyCalls();

}  // namespace anchorite::test
