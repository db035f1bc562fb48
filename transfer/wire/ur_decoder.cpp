#include <algorithm>
#include <bit>

#include "transfer/wire/bytewords.h"
#include "transfer/wire/fountain.h"
#include "transfer/wire/ur.h"
#include "transfer/wire/ur_message.h"

namespace anchorite::transfer {

namespace {

constexpr std::size_t wordBits = 64;

void mark(std::vector<std::uint64_t>& set, std::uint32_t index) {
    set[index / wordBits] |= std::uint64_t{1} << index % wordBits;
}

/// The smallest member from `from` on; none at the end.
std::optional<std::size_t> firstFrom(const std::vector<std::uint64_t>& set, std::size_t from) {
    for (std::size_t word = from / wordBits; word < set.size(); ++word) {
        const std::uint64_t mask = word == from / wordBits ? ~std::uint64_t{0} << from % wordBits : ~std::uint64_t{0};
        if ((set[word] & mask) != 0) {
            return word * wordBits + static_cast<std::size_t>(std::countr_zero(set[word] & mask));
        }
    }
    return std::nullopt;
}

bool isZero(const Bytes& bytes) {
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

}  // namespace

UrDecoder::UrDecoder(UrStream stream)
    : stream_(std::move(stream)),
      chooser_(std::make_shared<const FragmentChooser>(stream_.fragments, stream_.checksum)),
      rows_(stream_.fragments) {}

void UrDecoder::subtract(Row& row, const Row& known) {
    for (std::size_t i = 0; i < row.fragments.size(); ++i) {
        row.fragments[i] ^= known.fragments[i];
    }
    mixInto(row.sum, known.sum);
}

UrDecoder::Taken UrDecoder::take(const UrPart& part) {
    if (part.stream != stream_ || part.fragment.size() != stream_.fragmentSize || part.number == 0) {
        return Taken::foreign;
    }
    Row row{std::vector<std::uint64_t>((stream_.fragments + wordBits - 1) / wordBits), part.fragment};
    for (const std::uint32_t index : chooser_->fragmentsOf(part.number)) {
        mark(row.fragments, index);
    }
    // Every row keeps nothing in front of its own place, so one pass forward removes all that is known.
    auto lead = firstFrom(row.fragments, 0);
    while (lead && !rows_[*lead].sum.empty()) {
        subtract(row, rows_[*lead]);
        lead = firstFrom(row.fragments, *lead);
    }
    if (!lead) {
        return isZero(row.sum) ? Taken::nothingNew : Taken::contradiction;
    }
    rows_[*lead] = std::move(row);
    ++rank_;
    if (isComplete()) {
        solve();
    }
    return Taken::news;
}

void UrDecoder::solve() {
    for (std::size_t at = rows_.size(); at-- > 0;) {
        Row& row = rows_[at];
        for (auto other = firstFrom(row.fragments, at + 1); other; other = firstFrom(row.fragments, *other)) {
            subtract(row, rows_[*other]);
        }
    }
}

Result<Bytes> UrDecoder::message() const {
    if (!isComplete()) {
        return fail("transfer.incomplete",
                    std::to_string(rank_) + " of " + std::to_string(stream_.fragments) + " independent parts are here");
    }
    Bytes message;
    message.reserve(std::size_t{stream_.fragments} * stream_.fragmentSize);
    for (const Row& row : rows_) {
        message.insert(message.end(), row.sum.begin(), row.sum.end());
    }
    message.resize(stream_.messageSize);
    if (crc32Of(message) != stream_.checksum) {
        return fail("ur.checksum", "the parts do not make the message that they announce: one of them is forged");
    }
    TRY(requireMessageOf(stream_.type, message));
    return message;
}

}  // namespace anchorite::transfer
