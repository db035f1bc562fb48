#include "ceremony/record/approval/review.h"

#include <algorithm>
#include <set>

#include "ceremony/record/approval/gate.h"
#include "ceremony/rotation/draft.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::KeyId;
using metadata::Root;
using metadata::SignedRoot;
using metadata::TrustedRoot;

namespace {

std::string rootText(const SignedRoot& root) {
    return "root " + std::to_string(root.version().number());
}

/// The schemes that this program signs with; others are verified only.
Result<void> requireSigningScheme(const metadata::Key& listed) {
    static const std::set<std::string_view> written{"ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                                    "rsassa-pss-sha256"};
    if (written.contains(listed.scheme()))
        return {};
    return fail("review.scheme", "the root lists this key with the scheme " + shown(listed.scheme()) +
                                     ", which is not signed with here");
}

/// The keyid under which a root's root role lists the key, if it can count there.
std::optional<KeyId> keyIdIn(const Root& root, const crypto::PublicKey& key) {
    for (const auto& keyid : root.role(metadata::RoleName::root).keyids) {
        const auto* listed = root.countableRootKey(keyid);
        if (listed && listed->publicKey()->material() == key.material())
            return keyid;
    }
    return std::nullopt;
}

}  // namespace

Result<Review> Review::begin(ReviewInput input) {
    Review review(std::move(input));
    std::ranges::stable_sort(review.input_.links, {}, &SignedRoot::version);
    if (review.document().root().dialect() != metadata::Dialect::tuf)
        return fail("review.dialect", "this root follows " + std::string(nameOf(review.document().root().dialect())) +
                                          "; only TUF 1.0 roots are signed here");
    TRY(review.requireSameWorld());
    TRY(review.requireRepository());
    TRY(review.findBaseline());
    TRY(review.requireBaselineOfSameWorld());
    const auto examination = examine(review.document(), review.baselineRoot());
    TRY(review.findKeyIds(examination));
    review.judge(examination);
    return review;
}

Result<void> Review::requireSameWorld() const {
    if (input_.rehearsalKey == document().root().isRehearsal())
        return {};
    if (input_.rehearsalKey)
        return fail("rehearsal.key-in-real-root", "the key was made for a rehearsal and this root is a real one");
    return fail("rehearsal.real-key-in-rehearsal", "this root is a rehearsal and the key is a real one");
}

/// A rehearsal follows only a rehearsal, and lapses soon.
Result<void> Review::requireBaselineOfSameWorld() const {
    const auto& root = document().root();
    if (baseline_ && baseline_->root().isRehearsal() != root.isRehearsal())
        return fail(root.isRehearsal() ? "rehearsal.real-key-in-rehearsal" : "rehearsal.key-in-real-root",
                    "one of " + rootText(document()) + " and the root before it is a rehearsal and the other is not");
    if (root.isRehearsal() && input_.at && root.expires().time > input_.at->plusDays(rotation::rehearsalDays))
        return fail("rehearsal.expiry",
                    "a rehearsal lapses within 7 days; this one at " + root.expires().time.display());
    return {};
}

Result<void> Review::requireRepository() const {
    const auto& pin = input_.pins.pin();
    if (!pin || input_.repository.empty() || pin->repository.empty() || pin->repository == input_.repository)
        return {};
    return fail("pin.other-repository", "this key signs for " + pin->repository + " and for no other repository");
}

/// The pin, and only the pin, is the baseline (DESIGN section 4). A request never brings its own.
Result<void> Review::findBaseline() {
    const auto& pin = input_.pins.pin();
    const auto version = document().version();
    if (!pin) {
        if (!input_.first)
            return fail("pin.missing", "this key trusts no root yet, so there is nothing to compare " +
                                           rootText(document()) + " with");
        return trustFirst();
    }
    const bool anotherFirst = pin->version.number() == 1 && version == pin->version;
    if (anotherFirst && (input_.first || pin->digest == document().payload().digest()))
        return {};
    if (input_.first)
        return fail("pin.present", "this key trusts root " + std::to_string(pin->version.number()) +
                                       " already; nothing is trusted for the first time");
    if (version <= pin->version)
        return fail("pin.mismatch", rootText(document()) + " does not come after root " +
                                        std::to_string(pin->version.number()) + ", which this key trusts");
    return startFromPin(*pin);
}

Result<void> Review::trustFirst() {
    if (document().version().number() == 1)
        return {};
    if (input_.links.empty())
        return fail("pin.link-missing",
                    "the root before " + rootText(document()) + " must be given, so that it can be trusted first");
    firstTrust_ = input_.links.front();
    return walkLinks(TRY(TrustedRoot::anchor(*firstTrust_)), 1);
}

Result<void> Review::startFromPin(const Pin& pin) {
    for (std::size_t i = 0; i < input_.links.size(); ++i) {
        const auto& link = input_.links[i];
        if (link.payload().digest() == pin.digest)
            return walkLinks(TRY(TrustedRoot::pinned(link, pin.digest)), i + 1);
        if (link.version() == pin.version)
            return fail("pin.mismatch", "the " + rootText(link) + " given is not the one that this key trusts");
    }
    return fail("pin.link-missing",
                "root " + std::to_string(pin.version.number()) + ", which this key trusts, was not given");
}

Result<void> Review::walkLinks(TrustedRoot from, std::size_t next) {
    auto trusted = std::move(from);
    for (; next < input_.links.size() && input_.links[next].version() < document().version(); ++next)
        trusted = TRY(succeed(trusted, input_.links[next]));
    const auto reached = trusted.root().version();
    if (reached.next() != document().version())
        return fail("pin.link-missing", "the roots given reach root " + std::to_string(reached.number()) + "; " +
                                            rootText(document()) + " needs the one just before it");
    baseline_ = std::move(trusted);
    return {};
}

Result<void> Review::findKeyIds(const metadata::Examination& examination) {
    const auto own = keyIdIn(document().root(), input_.key);
    const auto old = baseline_ ? keyIdIn(baseline_->root(), input_.key) : std::nullopt;
    if (own)
        keyids_.push_back(*own);
    if (old && old != own)
        keyids_.push_back(*old);
    for (const auto& keyid : keyids_) {
        const auto* listed = document().root().countableRootKey(keyid);
        TRY(requireSigningScheme(listed ? *listed : *baseline_->root().countableRootKey(keyid)));
    }
    if (keyids_.empty())
        return fail("review.not-a-root-key",
                    "the key is a root key neither of " + rootText(document()) + " nor of the root before it");
    const auto& verdicts = examination.signatures;
    std::erase_if(keyids_, [&](const KeyId& keyid) {
        return std::ranges::any_of(verdicts, [&](const metadata::SignatureVerdict& v) {
            return v.keyid == keyid && v.state == metadata::SignatureState::valid;
        });
    });
    if (keyids_.empty())
        return fail("sig.present", "this key has signed this file already");
    return {};
}

void Review::judge(const metadata::Examination& examination) {
    diff_ = rotation::diff(baselineRoot(), document().root());
    rulers_ = rotation::rulersOf(document(), baselineRoot(), examination);
    findings_ = gateFindings(document(), baseline_ ? &baseline_->signedRoot() : nullptr, input_.at, audit::Stage::draft,
                             examination);
    signedBefore_ = otherPayload();
}

/// A key that trusts a root has vouched for it, whether it signed it or joined later.
std::optional<crypto::Sha256> Review::otherPayload() const {
    const auto& digest = document().payload().digest();
    const auto entered = input_.pins.ledger().find(document().version().number());
    if (entered != input_.pins.ledger().end() && entered->second != digest)
        return entered->second;
    const auto& pin = input_.pins.pin();
    if (pin && pin->version == document().version() && pin->digest != digest)
        return pin->digest;
    return std::nullopt;
}

Pin Review::nextPin() const {
    const auto& payload = baseline_ ? baseline_->payload() : document().payload();
    const auto& pin = input_.pins.pin();
    const bool named = pin && !pin->repository.empty();
    return {named ? pin->repository : input_.repository, payload.root().dialect(), payload.root().version(),
            payload.digest()};
}

Result<crypto::Approved> Review::approve(const ReadBack& words, const std::optional<ReadBack>& firstWords,
                                         const std::string& reason) const {
    TRY(requireNoBlock(findings_));
    for (const auto& line : diff_.lines) {
        if (line.code == "diff.key-replaced-under-id" || line.code == "diff.look-alike")
            return fail("audit.blocked", line.code + ": " + line.sentence);
    }
    if (words.digest() != document().payload().digest())
        return fail("readback.mismatch", "the words were read back for another payload");
    if (firstTrust_ && (!firstWords || firstWords->digest() != firstTrust_->payload().digest()))
        return fail("readback.first",
                    "the words of " + rootText(*firstTrust_) + ", which would be trusted first, were not read back");
    if (signedBefore_ && reason.find_first_not_of(" \t\n") == std::string::npos)
        return fail("ledger.second-digest", "this key has signed another " + rootText(document()) +
                                                " before, with the digest " + signedBefore_->hex());
    return crypto::Approved(crypto::ApprovalKey(), document().payload().bytes());
}

}  // namespace anchorite::record
