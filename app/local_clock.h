#pragma once

#include "ceremony/record/transcript/clock.h"

namespace anchorite::app {

/// The clocks of this machine: CLOCK_REALTIME, CLOCK_BOOTTIME, and the kernel's boot id (empty where it cannot be
/// read). None of them is believed by itself: people compare the time with their watches.
class LocalClock final : public record::Clock {
  public:
    record::Moment now() override;
};

/// The day on which this program was built (SOURCE_DATE_EPOCH where it is set): no honest clock shows an earlier one.
[[nodiscard]] UtcTime builtAt();

}  // namespace anchorite::app
