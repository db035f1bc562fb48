// fountain_bench: how many parts must arrive until a UR is whole, as a multiple of its fragments, and what a part
// costs. The same arrivals go through a re-implementation of the reference's decoder (reduction by subsets, on index
// sets).
#include <bit>
#include <cstdio>
#include <functional>
#include <vector>

#include "stopwatch.h"
#include "transfer/wire/fountain.h"
#include "transfer/wire/ur.h"

using namespace anchorite;
using namespace anchorite::transfer;

namespace {

/// splitmix64 (Steele, Lea, Flood): the same runs every time.
class Chance {
  public:
    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t count) { return next() % count; }
    Bytes bytes(std::size_t size) {
        Bytes out(size);
        for (auto& byte : out) {
            byte = static_cast<std::uint8_t>(next());
        }
        return out;
    }

  private:
    std::uint64_t state_ = 2024;
};

/// What the reference does: a set loses every known set that lies within it; single fragments are recovered.
class SubsetDecoder {
  public:
    explicit SubsetDecoder(std::size_t fragments) : words_((fragments + 63) / 64), missing_(fragments) {}

    void take(const std::vector<std::uint32_t>& fragments) {
        std::vector<Set> queue{Set(words_)};
        for (const std::uint32_t index : fragments) {
            queue[0][index / 64] |= std::uint64_t{1} << index % 64;
        }
        while (!queue.empty() && !isComplete()) {
            Set set = std::move(queue.back());
            queue.pop_back();
            for (const Set& known : known_) {
                reduce(set, known);
            }
            if (count(set) == 0) {
                continue;
            }
            for (std::size_t i = known_.size(); i-- > 0;) {
                const std::size_t before = count(known_[i]);
                reduce(known_[i], set);
                if (count(known_[i]) != before) {
                    queue.push_back(std::move(known_[i]));
                    known_.erase(known_.begin() + static_cast<std::ptrdiff_t>(i));
                }
            }
            missing_ -= count(set) == 1 ? 1U : 0U;
            known_.push_back(std::move(set));
        }
    }
    [[nodiscard]] bool isComplete() const { return missing_ == 0; }

  private:
    using Set = std::vector<std::uint64_t>;
    static std::size_t count(const Set& set) {
        std::size_t members = 0;
        for (const std::uint64_t word : set) {
            members += static_cast<std::size_t>(std::popcount(word));
        }
        return members;
    }
    static void reduce(Set& set, const Set& by) {
        for (std::size_t i = 0; i < set.size(); ++i) {
            if ((by[i] & ~set[i]) != 0) {
                return;
            }
        }
        for (std::size_t i = 0; i < set.size(); ++i) {
            set[i] ^= by[i];
        }
    }

    std::size_t words_;
    std::size_t missing_;
    std::vector<Set> known_;
};

/// How a receiver meets a stream.
struct Meeting {
    const char* name;
    std::uint32_t fragments;
    std::uint64_t lossPercent;
    double bar;  ///< 0: none
    /// The number of the part at `turn`; `late` is drawn for each run.
    std::function<std::uint32_t(const UrEncoder& encoder, std::uint64_t late, std::uint64_t turn)> numberAt;
};

std::uint32_t fromTheFirst(const UrEncoder&, std::uint64_t, std::uint64_t turn) {
    return static_cast<std::uint32_t>(turn) + 1;
}

std::uint32_t alternating(const UrEncoder& encoder, std::uint64_t, std::uint64_t turn) {
    return encoder.numberAt(turn);
}

std::uint32_t alternatingLate(const UrEncoder& encoder, std::uint64_t late, std::uint64_t turn) {
    return encoder.numberAt(late + turn);
}

std::uint32_t mixedLate(const UrEncoder& encoder, std::uint64_t late, std::uint64_t turn) {
    return static_cast<std::uint32_t>(encoder.stream().fragments + 1 + late + turn);
}

void measure(const Meeting& meeting, Chance& chance) {
    constexpr int runs = 1000;
    std::uint64_t ours = 0;
    std::uint64_t reference = 0;
    for (int run = 0; run < runs; ++run) {
        // One byte a fragment: only the arithmetic of the sets counts here.
        const auto encoder = UrEncoder::of("x-bench", chance.bytes(meeting.fragments), 1).value();
        const FragmentChooser chooser(encoder.stream().fragments, encoder.stream().checksum);
        UrDecoder decoder(encoder.stream());
        SubsetDecoder peeling(meeting.fragments);
        const std::uint64_t late = chance.below(20 * meeting.fragments);
        for (std::uint64_t turn = 0; !decoder.isComplete() || !peeling.isComplete(); ++turn) {
            const std::uint32_t number = meeting.numberAt(encoder, late, turn);
            if (chance.below(100) < meeting.lossPercent) {
                continue;
            }
            if (!decoder.isComplete()) {
                ++ours;
                decoder.take(std::get<UrPart>(parseUr(encoder.part(number)).value()));
            }
            if (!peeling.isComplete()) {
                ++reference;
                peeling.take(chooser.fragmentsOf(number));
            }
        }
    }
    const double all = static_cast<double>(runs) * meeting.fragments;
    std::printf("%-62s %.3f x", meeting.name, static_cast<double>(ours) / all);
    if (meeting.bar > 0) {
        std::printf("  (bar %.2f)", meeting.bar);
    }
    std::printf("  reference %.3f x\n", static_cast<double>(reference) / all);
}

void measureCosts(Chance& chance) {
    constexpr std::uint32_t fragments = 200;
    constexpr std::size_t size = 600;
    const auto encoder = UrEncoder::of("bytes", byteString(chance.bytes(fragments * size - 5)), size).value();
    std::vector<std::string> texts;
    double encoding = 1e9;
    double decoding = 1e9;
    std::uint32_t taken = 0;
    for (int round = 0; round < 7; ++round) {
        texts.clear();
        encoding = std::min(encoding, bench::seconds([&] {
                                for (std::uint32_t number = 1; number <= 2 * fragments; ++number) {
                                    texts.push_back(encoder.part(fragments + number));
                                }
                            }));
        decoding = std::min(decoding, bench::seconds([&] {
                                UrDecoder decoder(encoder.stream());
                                for (taken = 0; !decoder.isComplete(); ++taken) {
                                    decoder.take(std::get<UrPart>(parseUr(texts[taken]).value()));
                                }
                            }));
    }
    std::printf(
        "%u fragments of %zu bytes, all parts mixed: encoder %.4f ms a part, decoder %.4f ms a part (text to end)\n",
        fragments, size, encoding * 1e3 / (2 * fragments), decoding * 1e3 / taken);
}

}  // namespace

int main() {
    Chance chance;
    std::printf("parts received until whole, mean of 1000 runs, as a multiple of the fragments\n");
    const Meeting meetings[] = {
        {"100 fragments, from part 1 on, 50 % lost", 100, 50, 1.13, fromTheFirst},
        {"100 fragments, alternating from its start, 50 % lost", 100, 50, 1.13, alternating},
        {"100 fragments, joined anywhere in the alternating order", 100, 0, 1.13, alternatingLate},
        {"100 fragments, joined late into mixed parts only", 100, 0, 1.13, mixedLate},
        {"34 fragments, alternating from its start, 10 % lost", 34, 10, 1.20, alternating},
        {"34 fragments, joined anywhere in the alternating order, 10 % lost", 34, 10, 1.20, alternatingLate},
        {"20 fragments, alternating from its start, 10 % lost", 20, 10, 1.30, alternating},
        {"20 fragments, joined anywhere in the alternating order, 10 % lost", 20, 10, 1.30, alternatingLate},
        {"20 fragments, joined anywhere in the alternating order", 20, 0, 1.30, alternatingLate},
    };
    for (const Meeting& meeting : meetings) {
        measure(meeting, chance);
    }
    measureCosts(chance);
}
