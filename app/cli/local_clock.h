#pragma once

#include "ceremony/record/transcript/clock.h"

namespace anchorite::app::cli {

/// The clocks of this machine: CLOCK_REALTIME, CLOCK_BOOTTIME, and the kernel's boot id (empty where it cannot be
/// read). None of them is believed by itself: people compare the time with their watches.
class LocalClock final : public record::Clock {
  public:
    record::Moment now() override;
};

}  // namespace anchorite::app::cli
