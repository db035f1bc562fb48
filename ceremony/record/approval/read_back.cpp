#include "ceremony/record/approval/read_back.h"

#include <algorithm>

#include "crypto/words.h"

namespace anchorite::record {

Result<ReadBack> ReadBack::ofAllWords(std::string_view text, const crypto::Sha256& digest) {
    const auto named = crypto::digestOfWords(text);
    if (!named)
        return fail("readback.mismatch", "what was given are not 32 words of the list, each at its place");
    if (*named != digest)
        return fail("readback.mismatch", "the 32 words name another payload");
    return ReadBack(digest, true);
}

Challenge::Challenge(const crypto::Sha256& digest, Random& random, int earlier) : digest_(digest), missed_(earlier) {
    std::size_t drawn = 0;
    while (drawn < asked) {
        std::uint8_t byte = 0;
        random.fill({&byte, 1});
        const std::size_t position = byte % 32;  // 256 is a multiple of 32: no position is favoured
        const auto end = positions_.begin() + static_cast<std::ptrdiff_t>(drawn);
        if (std::find(positions_.begin(), end, position) != end)
            continue;
        positions_[drawn++] = position;
    }
    std::ranges::sort(positions_);
}

std::unexpected<Error> Challenge::wrong(std::size_t i) const {
    return fail(exhausted() ? "readback.exhausted" : "readback.mismatch",
                "word " + std::to_string(positions_[i] + 1) + " does not match what this machine would sign");
}

std::unexpected<Error> Challenge::miss(std::size_t i) {
    ++missed_;
    return wrong(i);
}

Result<ReadBack> Challenge::answer(const std::array<std::string, asked>& typed) {
    if (exhausted())
        return fail("readback.exhausted", "the words were wrong three times; this payload is set aside");
    for (std::size_t i = 0; i < asked; ++i)
        if (!crypto::wordMatches(digest_, positions_[i], typed[i]))
            return miss(i);
    return ReadBack(digest_, false);
}

Result<bool> Challenge::judge(std::size_t i, std::string_view typed) {
    if (exhausted())
        return fail("readback.exhausted", "the words were wrong three times; this payload is set aside");
    if (right_[i])
        return true;
    if (typed.find_first_not_of(" \t") == std::string_view::npos)
        return false;
    if (typed == lastWrong_[i])
        return wrong(i);
    right_[i] = crypto::wordMatches(digest_, positions_[i], typed);
    if (right_[i])
        return true;
    lastWrong_[i] = typed;
    return miss(i);
}

std::size_t Challenge::rightCount() const {
    return static_cast<std::size_t>(std::ranges::count(right_, true));
}

std::optional<ReadBack> Challenge::passed() const {
    return rightCount() == asked ? std::optional(ReadBack(digest_, false)) : std::nullopt;
}

}  // namespace anchorite::record
