#include "transfer/wire/fountain.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

#include "crypto/digest.h"

namespace anchorite::transfer {

namespace {

void putBigEndian(std::uint8_t* at, std::uint32_t value) {
    for (int i = 0; i < 4; ++i) {
        at[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
    }
}

}  // namespace

Xoshiro::Xoshiro(ByteView seed) {
    const crypto::Sha256 digest = crypto::sha256(seed);
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        state_[i / 8] = state_[i / 8] << 8 | digest.bytes[i];
    }
}

std::uint64_t Xoshiro::next() {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

double Xoshiro::nextDouble() {
    return static_cast<double>(next()) / 18446744073709551616.0;
}

std::uint32_t Xoshiro::nextBelow(std::uint32_t count) {
    const auto drawn = static_cast<std::uint32_t>(nextDouble() * static_cast<double>(count));
    return std::min(drawn, count - 1);  // for the draw that rounds to 1.0
}

DegreeSampler::DegreeSampler(std::uint32_t count) : probability_(count, 1.0), alias_(count, 0) {
    // The order of these sums and stacks decides about last bits, and with them about the parts (ur.md section 8).
    std::vector<double> weights(count);
    double sum = 0.0;
    for (std::uint32_t i = 0; i < count; ++i) {
        weights[i] = 1.0 / static_cast<double>(i + 1);
        sum += weights[i];
    }
    std::vector<std::uint32_t> small;
    std::vector<std::uint32_t> large;
    for (std::uint32_t i = count; i-- > 0;) {
        weights[i] = weights[i] * static_cast<double>(count) / sum;
        (weights[i] < 1.0 ? small : large).push_back(i);
    }
    while (!small.empty() && !large.empty()) {
        const std::uint32_t low = small.back();
        const std::uint32_t high = large.back();
        small.pop_back();
        large.pop_back();
        probability_[low] = weights[low];
        alias_[low] = high;
        weights[high] += weights[low] - 1.0;
        (weights[high] < 1.0 ? small : large).push_back(high);
    }
}

std::uint32_t DegreeSampler::draw(Xoshiro& random) const {
    const auto count = static_cast<std::uint32_t>(probability_.size());
    const std::uint32_t column = random.nextBelow(count);
    const double height = random.nextDouble();
    return (height < probability_[column] ? column : alias_[column]) + 1;
}

std::vector<std::uint32_t> firstShuffled(std::uint32_t size, std::uint32_t count, Xoshiro& random) {
    std::vector<std::uint32_t> remaining(size);
    std::iota(remaining.begin(), remaining.end(), 0U);
    std::vector<std::uint32_t> chosen;
    chosen.reserve(count);
    while (chosen.size() < count) {
        const auto at = remaining.begin() + random.nextBelow(static_cast<std::uint32_t>(remaining.size()));
        chosen.push_back(*at);
        remaining.erase(at);
    }
    return chosen;
}

std::vector<std::uint32_t> FragmentChooser::fragmentsOf(std::uint32_t number) const {
    if (number <= fragments_) {
        return {number - 1};
    }
    std::array<std::uint8_t, 8> seed{};
    putBigEndian(seed.data(), number);
    putBigEndian(seed.data() + 4, checksum_);
    Xoshiro random(seed);
    const std::uint32_t degree = sampler_.draw(random);
    return firstShuffled(fragments_, degree, random);
}

void mixInto(Bytes& into, ByteView other) {
    std::size_t at = 0;
    for (std::uint64_t a = 0, b = 0; at + sizeof a <= other.size(); at += sizeof a) {
        std::memcpy(&a, into.data() + at, sizeof a);
        std::memcpy(&b, other.data() + at, sizeof b);
        a ^= b;
        std::memcpy(into.data() + at, &a, sizeof a);
    }
    for (; at < other.size(); ++at) {
        into[at] ^= other[at];
    }
}

}  // namespace anchorite::transfer
