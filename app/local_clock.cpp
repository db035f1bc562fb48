#include "app/local_clock.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <ctime>

namespace anchorite::app {

namespace {

constexpr std::size_t bootIdSize = 36;

std::string bootId() {
    const int file = ::open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    std::array<char, bootIdSize> text{};
    const auto size = file < 0 ? -1 : ::read(file, text.data(), text.size());
    if (file >= 0)
        ::close(file);
    return size == static_cast<ssize_t>(bootIdSize) ? std::string(text.data(), text.size()) : "";
}

}  // namespace

record::Moment LocalClock::now() {
    timespec wall{};
    timespec sinceStart{};
    ::clock_gettime(CLOCK_REALTIME, &wall);
    ::clock_gettime(CLOCK_BOOTTIME, &sinceStart);
    static const std::string boot = bootId();
    return {UtcTime::fromUnixSeconds(wall.tv_sec),
            std::int64_t{sinceStart.tv_sec} * 1000 + sinceStart.tv_nsec / 1'000'000, boot};
}

UtcTime builtAt() {
    const auto time = UtcTime::parse(ANCHORITE_BUILT);
    return time ? *time : UtcTime::fromUnixSeconds(0);
}

}  // namespace anchorite::app
