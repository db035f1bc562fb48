#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/random.h"
#include "crypto/base/result.h"
#include "crypto/digest.h"

namespace anchorite::record {

/// Proof that the words of one payload were read back from another source. Made only here.
class ReadBack {
  public:
    /// All 32 words, from the sheet or the other machine, for use without a terminal. Error: `readback.mismatch`.
    static Result<ReadBack> ofAllWords(std::string_view text, const crypto::Sha256& digest);

    [[nodiscard]] const crypto::Sha256& digest() const { return digest_; }
    /// True when no person at a terminal gave the words.
    [[nodiscard]] bool unattended() const { return unattended_; }

  private:
    friend class Challenge;
    ReadBack(const crypto::Sha256& digest, bool unattended) : digest_(digest), unattended_(unattended) {}
    crypto::Sha256 digest_;
    bool unattended_;
};

/// Six of 32 positions, drawn after the payload is fixed. Three wrong answers end it, whether they come all six
/// together (`answer`) or word by word (`judge`).
class Challenge {
  public:
    static constexpr std::size_t asked = 6;
    static constexpr int misses = 3;

    /// `earlier`: misses that were kept from before; with three of them nothing is accepted.
    Challenge(const crypto::Sha256& digest, Random& random, int earlier = 0);

    /// Read anew, at the same positions: nothing is right any more, and of the misses none is forgotten.
    void again(int earlier) {
        right_ = {};
        missed_ = std::max(missed_, earlier);
    }

    /// Ascending, 0 to 31, all different.
    [[nodiscard]] const std::array<std::size_t, asked>& positions() const { return positions_; }

    /// `typed[i]` is the word at positions()[i]. Errors: `readback.mismatch` (names the first wrong position; another
    /// try is allowed), `readback.exhausted` (three misses: nothing more is accepted).
    Result<ReadBack> answer(const std::array<std::string, asked>& typed);

    /// Whether positions()[i] is known to be right after `typed`. A word that was right stays right; nothing typed, or
    /// the guess that was last wrong there, costs no miss; every other wrong guess does, so that nobody finds a word
    /// by trying. False: nothing was typed. Errors as for answer().
    Result<bool> judge(std::size_t i, std::string_view typed);
    [[nodiscard]] bool isRight(std::size_t i) const { return right_[i]; }
    [[nodiscard]] std::size_t rightCount() const;
    [[nodiscard]] int missed() const { return missed_; }
    [[nodiscard]] bool exhausted() const { return missed_ >= misses; }
    /// Once all six were judged right.
    [[nodiscard]] std::optional<ReadBack> passed() const;

  private:
    std::unexpected<Error> miss(std::size_t i);
    [[nodiscard]] std::unexpected<Error> wrong(std::size_t i) const;
    crypto::Sha256 digest_;
    std::array<std::size_t, asked> positions_{};
    std::array<bool, asked> right_{};
    std::array<std::string, asked> lastWrong_;
    int missed_ = 0;
};

}  // namespace anchorite::record
