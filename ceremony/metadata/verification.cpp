#include "ceremony/metadata/verification.h"

#include <algorithm>
#include <set>

namespace anchorite::metadata {
namespace {

/// One root's root role as a ruler: which signatures count for it.
class Ruler {
  public:
    explicit Ruler(const Root& root) : root_(root) {}

    [[nodiscard]] const Key* usableKey(const KeyId& keyid) const { return root_.countableRootKey(keyid); }
    [[nodiscard]] bool lists(const KeyId& keyid) const { return root_.lists(RoleName::root, keyid); }

    void count(const KeyId& keyid) { signed_.insert(keyid); }

    [[nodiscard]] VerificationReport report() const {
        const auto& role = root_.role(RoleName::root);
        VerificationReport report{root_.version(), role.threshold.number(), {}, 0, {}};
        std::set<crypto::KeyMaterial> counted;
        for (const auto& keyid : role.keyids) {
            if (!signed_.contains(keyid))
                continue;
            ++report.keyidsValid;
            if (counted.insert(root_.key(keyid)->publicKey()->material()).second)
                report.valid.push_back(keyid);
        }
        for (const auto& keyid : role.keyids) {
            const auto* key = usableKey(keyid);
            if (key && counted.insert(key->publicKey()->material()).second)
                report.missing.push_back(keyid);
        }
        return report;
    }

  private:
    const Root& root_;
    std::set<KeyId> signed_;
};

SignatureVerdict judge(const SignedRoot& document, const SignatureEntry& entry, Ruler& own, Ruler* previous) {
    SignatureVerdict verdict{entry.keyid, SignatureState::placeholder};
    if (entry.text.empty())
        return verdict;
    const bool known = own.lists(entry.keyid) || (previous && previous->lists(entry.keyid));
    verdict.state = SignatureState::unknownKeyId;
    if (!known)
        return verdict;
    verdict.state = SignatureState::malformed;
    if (!entry.bytes)
        return verdict;
    const auto* ownKey = own.usableKey(entry.keyid);
    const auto* previousKey = previous ? previous->usableKey(entry.keyid) : nullptr;
    verdict.state = SignatureState::unusableKey;
    if (!ownKey && !previousKey)
        return verdict;
    const auto verifies = [&](const Key& key) {
        return key.verifies(entry.method, asBytes(document.payload().bytes()), *entry.bytes);
    };
    verdict.countsForOwn = ownKey && verifies(*ownKey);
    const bool sameKey = ownKey && previousKey && ownKey->identicalTo(*previousKey);
    verdict.countsForPrevious = previousKey && (sameKey ? verdict.countsForOwn : verifies(*previousKey));
    if (verdict.countsForOwn)
        own.count(entry.keyid);
    if (verdict.countsForPrevious)
        previous->count(entry.keyid);
    verdict.state = verdict.countsForOwn || verdict.countsForPrevious ? SignatureState::valid : SignatureState::invalid;
    return verdict;
}

std::optional<Note> noteOn(const SignatureVerdict& verdict) {
    const auto& id = verdict.keyid;
    switch (verdict.state) {
        case SignatureState::invalid:
            return Note{"sig.invalid", id.text(),
                        "the signature by " + id.shortForm() + " does not match the signed bytes"};
        case SignatureState::malformed:
            return Note{"sig.malformed", id.text(),
                        "the signature by " + id.shortForm() + " is not text of the right encoding"};
        case SignatureState::unknownKeyId:
            return Note{"sig.unknown-keyid", id.text(), "no root role knows the signing keyid " + id.shortForm()};
        case SignatureState::valid:
        case SignatureState::placeholder:
        case SignatureState::unusableKey:
            return std::nullopt;
    }
    std::unreachable();
}

}  // namespace

Examination examine(const SignedRoot& document, const Root* previous) {
    Ruler own(document.root());
    std::optional<Ruler> before;
    if (previous)
        before.emplace(*previous);
    std::vector<SignatureVerdict> verdicts;
    auto notes = document.root().notes();
    for (const auto& entry : document.signatures()) {
        verdicts.push_back(judge(document, entry, own, before ? &*before : nullptr));
        if (auto note = noteOn(verdicts.back()))
            notes.push_back(*std::move(note));
    }
    Examination result{own.report(), std::nullopt, std::move(verdicts), std::move(notes)};
    if (before)
        result.previous = before->report();
    return result;
}

std::vector<std::string> warningNames(const std::vector<Note>& notes) {
    std::set<std::string> names;
    for (const auto& note : notes)
        names.emplace(note.code);
    return {names.begin(), names.end()};
}

}  // namespace anchorite::metadata
