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

Challenge::Challenge(const crypto::Sha256& digest, Random& random) : digest_(digest) {
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

Result<ReadBack> Challenge::answer(const std::array<std::string, asked>& typed) {
    if (missed_ == misses)
        return fail("readback.exhausted", "the words were wrong three times; this payload is set aside");
    for (std::size_t i = 0; i < asked; ++i) {
        if (crypto::wordMatches(digest_, positions_[i], typed[i]))
            continue;
        ++missed_;
        return fail(missed_ == misses ? "readback.exhausted" : "readback.mismatch",
                    "word " + std::to_string(positions_[i] + 1) + " does not match what this machine would sign");
    }
    return ReadBack(digest_, false);
}

}  // namespace anchorite::record
