#include "ceremony/audit/matrix.h"

#include <algorithm>
#include <map>
#include <utility>

#include "ceremony/audit/identity.h"
#include "ceremony/audit/phrases.h"

namespace anchorite::audit {
namespace {

using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;
using metadata::SignatureState;
using metadata::SignatureVerdict;

/// Collects rows root by root, each key in the order of its first appearance.
class Collector {
  public:
    explicit Collector(std::size_t columns) : columns_(columns) {}

    void take(const ReviewedRoot& reviewed, std::size_t column, const Root* previous) {
        const auto& root = reviewed.root->root();
        for (const auto& keyid : root.role(RoleName::root).keyids)
            list(root, keyid, column);
        for (const auto& verdict : reviewed.examination->signatures)
            sign(root, previous, verdict, column);
    }

    [[nodiscard]] std::vector<MatrixRow> rows() && { return std::move(rows_); }

  private:
    MatrixRow& rowOf(const Root& root, const KeyId& keyid) {
        const auto identity = identityOf(root, keyid);
        const auto [place, isNew] = places_.try_emplace(identity, rows_.size());
        if (isNew)
            rows_.push_back({brief(keyid),
                             false,
                             {},
                             {},
                             std::vector<Mark>(columns_, Mark::noKey),
                             std::vector<bool>(columns_, false)});
        return rows_[place->second];
    }

    void list(const Root& root, const KeyId& keyid, std::size_t column) {
        auto& row = rowOf(root, keyid);
        const auto* key = root.key(keyid);
        if (auto name = claimedName(root, keyid)) {
            row.label = *std::move(name);
            row.claimed = true;
        }
        if (std::ranges::find(row.keyids, keyid.text()) == row.keyids.end())
            row.keyids.push_back(keyid.text());
        row.kind = key ? kindOf(*key) : "no such key";
        row.rootKey[column] = true;
        row.marks[column] = root.countableRootKey(keyid) ? Mark::notSigned : Mark::unusable;
    }

    /// A signature belongs to the key of its keyid in the root it counts for. The keyid may name another key in the
    /// root before; an invalid one is laid to the key of this root where there is one.
    void sign(const Root& root, const Root* previous, const SignatureVerdict& verdict, std::size_t column) {
        const bool own = root.lists(RoleName::root, verdict.keyid);
        const bool before = previous && previous->lists(RoleName::root, verdict.keyid);
        if (verdict.state == SignatureState::valid) {
            if (verdict.countsForOwn)
                mark(rowOf(root, verdict.keyid), column, Mark::valid);
            if (verdict.countsForPrevious)
                mark(rowOf(*previous, verdict.keyid), column, Mark::valid);
        } else if (verdict.state == SignatureState::invalid || verdict.state == SignatureState::malformed) {
            if (own || before)
                mark(rowOf(own ? root : *previous, verdict.keyid), column, Mark::invalid);
        }
    }

    /// One valid signature of a key is enough, under whichever keyid.
    static void mark(MatrixRow& row, std::size_t column, Mark mark) {
        auto& cell = row.marks[column];
        if (cell != Mark::valid && cell != Mark::unusable)
            cell = mark;
    }

    std::size_t columns_;
    std::map<KeyIdentity, std::size_t> places_;
    std::vector<MatrixRow> rows_;
};

Count countOf(const metadata::VerificationReport& report) {
    return {report.have(), report.needed};
}

}  // namespace

std::string_view wordOf(Mark mark) {
    switch (mark) {
        case Mark::valid:
            return "valid";
        case Mark::notSigned:
            return "not signed";
        case Mark::invalid:
            return "invalid";
        case Mark::noKey:
            return "no key in this version";
        case Mark::unusable:
            return "key does not count";
    }
    std::unreachable();
}

SignatureMatrix matrixOf(const std::vector<ReviewedRoot>& roots) {
    SignatureMatrix matrix;
    Collector collector(roots.size());
    const Root* previous = nullptr;
    for (std::size_t column = 0; column < roots.size(); ++column) {
        const auto& reviewed = roots[column];
        matrix.own.emplace_back();
        matrix.previous.emplace_back();
        if (!reviewed.root)
            continue;
        collector.take(reviewed, column, previous);
        matrix.own.back() = countOf(reviewed.examination->own);
        if (reviewed.examination->previous)
            matrix.previous.back() = countOf(*reviewed.examination->previous);
        previous = &reviewed.root->root();
    }
    matrix.rows = std::move(collector).rows();
    return matrix;
}

}  // namespace anchorite::audit
