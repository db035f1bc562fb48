#pragma once

namespace anchorite::crypto {

/// Prepares libsodium, once in a process; every way into it passes here first. Ends the process where the system
/// has no source of randomness: nothing safe can be done then.
void startSodium();

}  // namespace anchorite::crypto
