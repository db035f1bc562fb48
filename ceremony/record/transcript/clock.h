#pragma once

#include <cstdint>
#include <string>

#include "crypto/base/utc_time.h"

namespace anchorite::record {

/// One instant as a machine knows it.
struct Moment {
    UtcTime time;                ///< wall clock, in UTC; simulated in a rehearsal that asks for it
    std::int64_t monotonic = 0;  ///< milliseconds since the machine started, suspend included
    std::string boot;  ///< the kernel's boot id, 36 characters; changes with every start; empty where not known
};

/// The port to the machine's clocks. An argument everywhere.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual Moment now() = 0;
};

}  // namespace anchorite::record
