#pragma once

namespace anchorite::app {

/// Gives up everything but reading descriptor 0, writing descriptor 1 and memory of its own, for good: any other
/// system call ends the process. Limits memory and processor time, closes all other descriptors, and dies with the
/// program that started it. False when the kernel refuses any of it; the program must not go on then.
[[nodiscard]] bool confine();

}  // namespace anchorite::app
