#pragma once

#include "crypto/base/result.h"

namespace anchorite::app {

/// Gives up, for good and for every child process too, what a ceremony never needs: sockets of every family but
/// AF_UNIX, reading other processes, core files, new privileges. The first thing every program does, before it
/// starts a thread or opens a file. Needs no privileges. Error: `sandbox.failed`; the program must not go on then.
///
/// Still possible: AF_UNIX peers (X11, Wayland, D-Bus, and what they do on request), descriptors handed over such a
/// socket, network file systems that are mounted already.
Result<void> enterSandbox();

/// What is true of this process now, asked of the kernel and not remembered.
struct SandboxState {
    bool dumpable = true;          ///< others of the same user may read its memory
    bool coreDumps = true;         ///< a crash may leave a core file
    bool noNewPrivileges = false;  ///< set-user-id programs gain nothing
    bool networkRefused = false;   ///< an internet socket was asked for and refused by the filter
    bool memoryLocks = false;      ///< a page can be kept out of swap
};

[[nodiscard]] SandboxState sandboxState();

}  // namespace anchorite::app
