#include "ceremony/record/exchange/judging.h"

#include <algorithm>
#include <set>

#include "ceremony/metadata/verification.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Key;
using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;

namespace {

struct Match {
    bool old = false;
    bool own = false;
    explicit operator bool() const { return old || own; }
};

bool verifies(const Key* key, const Target& target, const ResponseSignature& signature) {
    return key && key->verifies(signature.scheme, asBytes(target.document.payload().bytes()), signature.signature);
}

std::string numberOf(const Root& root) {
    return std::to_string(root.version().number());
}

/// All signatures of one file, in their order: what came before decides what is a duplicate.
class Judge {
  public:
    Judge(const Incoming& incoming, const std::vector<Target>& targets, std::size_t current);
    Arrival judge(const ResponseSignature& signature);

  private:
    void learn(const Root& root);
    [[nodiscard]] bool isCurrent(const Target& target) const;
    [[nodiscard]] bool isListed(const KeyId& keyid) const;
    [[nodiscard]] KeyId firstNameOf(const KeyId& keyid, const Match& match);
    [[nodiscard]] Match matchCurrent(const ResponseSignature& signature) const;
    [[nodiscard]] std::optional<std::size_t> matchOthers(const ResponseSignature& signature) const;
    [[nodiscard]] std::optional<KeyId> keyTried(const Target& target, const ResponseSignature& signature);
    [[nodiscard]] std::optional<KeyId> keyFor(const ResponseSignature& signature);
    bool settle(Arrival& arrival);
    void admit(Arrival& arrival, const Match& match);
    void explainNothing(Arrival& arrival) const;
    [[nodiscard]] bool isForWhatCame(const std::vector<const Key*>& keys, const ResponseSignature& signature) const;
    [[nodiscard]] std::string originPhrase(const ResponseSignature& signature) const;
    [[nodiscard]] std::string rulersPhrase(const Match& match) const;
    [[nodiscard]] std::string describe(const Target& target) const;

    const Incoming& incoming_;
    const std::vector<Target>& targets_;
    std::size_t current_;
    std::map<KeyId, std::vector<const Key*>> keyring_;  // root keys of all that is known, under each of their keyids
    std::map<KeyId, Bytes> valid_;                      // what has signed the current payload
    std::map<crypto::KeyMaterial, KeyId> signers_;      // the same by key
    std::map<KeyId, int> tried_;
    int namesTried_ = 0;
};

Judge::Judge(const Incoming& incoming, const std::vector<Target>& targets, std::size_t current)
    : incoming_(incoming), targets_(targets), current_(current) {
    for (const auto& target : targets) {
        learn(target.document.root());
        if (target.previous)
            learn(*target.previous);
    }
    const auto& [document, previous, origin] = targets[current];
    const auto examination = examine(document, previous);
    for (std::size_t i = 0; i < examination.signatures.size(); ++i) {
        const auto& verdict = examination.signatures[i];
        if (verdict.state != metadata::SignatureState::valid)
            continue;
        valid_.emplace(verdict.keyid, *document.signatures()[i].bytes);
        (void)firstNameOf(verdict.keyid, {verdict.countsForPrevious, verdict.countsForOwn});
    }
}

void Judge::learn(const Root& root) {
    for (const auto& keyid : root.role(RoleName::root).keyids) {
        const auto* key = root.countableRootKey(keyid);
        auto& known = keyring_[keyid];
        if (key && std::ranges::none_of(known, [&](const Key* other) { return other->identicalTo(*key); }))
            known.push_back(key);
    }
}

/// The same payload may be known twice, with other roots before it.
bool Judge::isCurrent(const Target& target) const {
    return target.document.payload().digest() == targets_[current_].document.payload().digest();
}

bool Judge::isListed(const KeyId& keyid) const {
    const auto& [document, previous, origin] = targets_[current_];
    return document.root().lists(RoleName::root, keyid) || (previous && previous->lists(RoleName::root, keyid));
}

/// The keyid under which the key that signed was seen first. A keyid may stand for different keys in the two roots; the
/// name that is already known for one of them is told then.
KeyId Judge::firstNameOf(const KeyId& keyid, const Match& match) {
    const auto& [document, previous, origin] = targets_[current_];
    auto first = keyid;
    for (const auto* root : {match.own ? &document.root() : nullptr, match.old ? previous : nullptr}) {
        const auto* key = root ? root->countableRootKey(keyid) : nullptr;
        if (!key)
            continue;
        const auto signer = signers_.emplace(key->publicKey()->material(), keyid).first;
        if (signer->second != keyid)
            first = signer->second;
    }
    return first;
}

Match Judge::matchCurrent(const ResponseSignature& signature) const {
    const auto& target = targets_[current_];
    const auto* own = target.document.root().countableRootKey(signature.keyid);
    const auto* old = target.previous ? target.previous->countableRootKey(signature.keyid) : nullptr;
    Match match;
    match.own = verifies(own, target, signature);
    const bool isSame = own && old && own->identicalTo(*old);
    match.old = isSame ? match.own : verifies(old, target, signature);
    return match;
}

/// Whoever knows the key behind the keyid may not be the payload it is valid for: the root of 10:12 did not list Mei
/// yet.
std::optional<std::size_t> Judge::matchOthers(const ResponseSignature& signature) const {
    const auto known = keyring_.find(signature.keyid);
    if (known == keyring_.end())
        return std::nullopt;
    for (std::size_t i = 0; i < targets_.size(); ++i) {
        if (isCurrent(targets_[i]))
            continue;
        const auto fits = [&](const Key* key) { return verifies(key, targets_[i], signature); };
        if (std::ranges::any_of(known->second, fits))
            return i;
    }
    return std::nullopt;
}

/// The one key that verifies. ECDSA lets anybody make a second key that fits a given signature; two are taken for none.
std::optional<KeyId> Judge::keyTried(const Target& target, const ResponseSignature& signature) {
    std::optional<KeyId> found;
    std::set<crypto::KeyMaterial> materials;
    const auto consider = [&](const KeyId& keyid, const Key* key) {
        if (!key || namesTried_ >= triesOfNames)
            return;
        ++namesTried_;
        if (!verifies(key, target, signature))
            return;
        materials.insert(key->publicKey()->material());
        if (!found)
            found = keyid;
    };
    if (isCurrent(target)) {
        for (const auto* root : {&target.document.root(), target.previous})
            for (const auto& keyid : root ? root->role(RoleName::root).keyids : std::vector<KeyId>())
                consider(keyid, root->countableRootKey(keyid));
    } else {
        for (const auto& [keyid, known] : keyring_)
            for (const auto* key : known)
                consider(keyid, key);
    }
    return materials.size() == 1 ? found : std::nullopt;
}

std::optional<KeyId> Judge::keyFor(const ResponseSignature& signature) {
    if (auto found = keyTried(targets_[current_], signature))
        return found;
    for (const auto& target : targets_)
        if (!isCurrent(target))
            if (auto found = keyTried(target, signature))
                return found;
    return std::nullopt;
}

std::string Judge::rulersPhrase(const Match& match) const {
    const auto& [document, previous, origin] = targets_[current_];
    const auto own = numberOf(document.root());
    if (!previous)
        return "root " + own;
    const auto old = numberOf(*previous);
    if (match.old && match.own)
        return "old root " + old + " and new root " + own;
    return match.old ? "old root " + old + " only" : "new root " + own + " only";
}

std::string Judge::describe(const Target& target) const {
    const bool isRival = target.document.version() == targets_[current_].document.version();
    auto text = (isRival ? "another root " : "root ") + numberOf(target.document.root());
    if (!target.origin.empty())
        text += " (" + shown(target.origin) + ")";
    return text + ", words " + wordsLine(target.document.payload().digest());
}

void Judge::admit(Arrival& arrival, const Match& match) {
    const auto& keyid = arrival.signature.keyid;
    arrival.countsForOld = match.old;
    arrival.countsForNew = match.own;
    if (const auto there = valid_.find(keyid); there != valid_.end()) {
        arrival.verdict = ArrivalVerdict::duplicate;
        arrival.sameBytes = there->second == arrival.signature.signature;
        arrival.sentence = "valid, but " + keyid.shortForm() + " has signed already, with " +
                           (arrival.sameBytes ? "the same" : "other") + " bytes; it counts once";
        return;
    }
    arrival.verdict = ArrivalVerdict::counts;
    arrival.sentence = "valid; it counts for " + rulersPhrase(match);
    valid_.emplace(keyid, arrival.signature.signature);
    if (const auto first = firstNameOf(keyid, match); first != keyid)
        arrival.sentence += ", once only: its public key has signed as " + first.shortForm() + " already";
}

/// True when the signature is valid for something that is known, under the keyid it has now.
bool Judge::settle(Arrival& arrival) {
    if (const auto match = matchCurrent(arrival.signature)) {
        admit(arrival, match);
        return true;
    }
    arrival.which = matchOthers(arrival.signature);
    if (!arrival.which)
        return false;
    arrival.verdict = ArrivalVerdict::otherPayload;
    arrival.sentence = "valid for " + describe(targets_[*arrival.which]) + "; it does not count";
    return true;
}

/// Where the file says or shows what was signed, and that is not known here.
std::string Judge::originPhrase(const ResponseSignature& signature) const {
    const auto isKnown = [&](const Target& target) { return target.document.payload().digest() == incoming_.payload; };
    if (!incoming_.payload || std::ranges::any_of(targets_, isKnown))
        return "";
    if (!incoming_.document)
        return "; the response says it is for the words " + wordsLine(*incoming_.payload);
    const Target came{*incoming_.document, nullptr, "it came in the same file"};
    const auto* key = came.document.root().countableRootKey(signature.keyid);
    return verifies(key, came, signature) ? "; valid for " + describe(came)
                                          : "; not valid for the root that came in the same file";
}

/// By a key that is known here, and not only by one that the file itself brings.
bool Judge::isForWhatCame(const std::vector<const Key*>& keys, const ResponseSignature& signature) const {
    return incoming_.document && std::ranges::any_of(keys, [&](const Key* key) {
               return verifies(key, {*incoming_.document, nullptr, ""}, signature);
           });
}

void Judge::explainNothing(Arrival& arrival) const {
    const auto& signature = arrival.signature;
    const auto known = keyring_.find(signature.keyid);
    const auto fits = [&](const Key* key) { return verifies(key, targets_[current_], signature); };
    if (known != keyring_.end() && isForWhatCame(known->second, signature)) {
        arrival.verdict = ArrivalVerdict::otherPayload;
        arrival.sentence =
            "valid for " + describe({*incoming_.document, nullptr, "it came in the same file"}) + "; it does not count";
        return;
    }
    arrival.verdict = known == keyring_.end() ? ArrivalVerdict::noRootKey : ArrivalVerdict::nothingKnown;
    if (known == keyring_.end())
        arrival.sentence = "its keyid " + signature.keyid.shortForm() + " is a root key of nothing known here";
    else if (known->second.empty())
        arrival.sentence = "its key is one that cannot count";
    else if (std::ranges::any_of(known->second, fits))
        arrival.sentence = "it signs this root, but its key is a root key of neither this root nor the one before it";
    else
        arrival.sentence = "valid for nothing known here";
    arrival.sentence += originPhrase(signature);
}

Arrival Judge::judge(const ResponseSignature& signature) {
    Arrival arrival{.signature = signature};
    if (signature.signature.empty()) {
        arrival.verdict = ArrivalVerdict::malformed;
        arrival.sentence = "no signature at all: its text is not of the right encoding";
        return arrival;
    }
    auto& tried = tried_[signature.keyid];
    if (tried >= triesPerKeyId) {
        arrival.sentence = "not tried: " + std::to_string(triesPerKeyId) + " other signatures by " +
                           signature.keyid.shortForm() + " in the same file were, and did not count";
        return arrival;
    }
    if (settle(arrival)) {
        tried += arrival.verdict == ArrivalVerdict::otherPayload ? 1 : 0;
        return arrival;
    }
    ++tried;
    const auto keyid = isListed(signature.keyid) ? std::nullopt : keyFor(signature);
    if (!keyid) {
        explainNothing(arrival);
        return arrival;
    }
    arrival.signature.keyid = *keyid;
    (void)settle(arrival);
    arrival.sentence += "; the file names its key " + signature.keyid.shortForm() + ", the root " + keyid->shortForm();
    return arrival;
}

}  // namespace

std::string_view nameOf(ArrivalVerdict verdict) {
    switch (verdict) {
        case ArrivalVerdict::counts:
            return "counts";
        case ArrivalVerdict::duplicate:
            return "duplicate";
        case ArrivalVerdict::otherPayload:
            return "other-payload";
        case ArrivalVerdict::nothingKnown:
            return "nothing-known";
        case ArrivalVerdict::noRootKey:
            return "no-root-key";
        case ArrivalVerdict::malformed:
            return "malformed";
    }
    return {};
}

std::string wordsLine(const crypto::Sha256& digest) {
    std::string line;
    for (const auto word : crypto::wordsOf(digest))
        line += (line.empty() ? "" : " ") + std::string(word);
    return line;
}

std::vector<Arrival> judgeAgainst(const Incoming& incoming, const std::vector<Target>& targets, std::size_t current) {
    Judge judge(incoming, targets, current);
    std::vector<Arrival> arrivals;
    arrivals.reserve(incoming.signatures.size());
    for (const auto& signature : incoming.signatures)
        arrivals.push_back(judge.judge(signature));
    return arrivals;
}

std::vector<Arrival> judge(const Incoming& incoming, const std::vector<KnownPayload>& known, std::size_t current) {
    std::vector<Target> targets;
    targets.reserve(known.size());
    for (const auto& [document, previous, origin] : known)
        targets.push_back({document, previous ? &previous->root() : nullptr, origin});
    return judgeAgainst(incoming, targets, current);
}

}  // namespace anchorite::record
