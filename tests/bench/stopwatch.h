#pragma once

#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>

namespace anchorite::bench {

/// Processor seconds of one call: what other programs do meanwhile does not count.
inline double seconds(const std::function<void()>& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const auto start = now();
    work();
    return now() - start;
}

/// The best of several interleaved calls of two pieces of work: noise only ever adds time.
struct Pair {
    double ours;
    double reference;
};
inline Pair bestOf(int rounds, const std::function<void()>& ours, const std::function<void()>& reference) {
    Pair best{1e9, 1e9};
    for (int round = 0; round < rounds; ++round) {
        best.reference = std::min(best.reference, seconds(reference));
        best.ours = std::min(best.ours, seconds(ours));
    }
    return best;
}

inline std::string slurp(const std::string& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::string text(file ? static_cast<std::size_t>(file.tellg()) : 0, '\0');
    file.seekg(0);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    return text;
}

/// Peak resident memory of this process in KiB, from /proc/self/status.
inline long peakResidentKib() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == "VmHWM:" && status >> kib)
            return kib;
    }
    return 0;
}

}  // namespace anchorite::bench
