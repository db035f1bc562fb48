#pragma once

#include <string>
#include <vector>

namespace anchorite::crypto {

struct SelfTestItem {
    std::string name;  ///< what was tried, for people
    bool passed;
};

/// Known answers of every algorithm this program uses (vectors of FIPS 180-4, SP 800-38A, RFC 8032, RFC 6979, of
/// Wycheproof, libsodium and BLAKE2), each tried with a right and a spoilt input. Takes some milliseconds.
[[nodiscard]] std::vector<SelfTestItem> selfTest();

}  // namespace anchorite::crypto
