#include "ceremony/record/session/signing_act.h"

#include <algorithm>

#include "ceremony/record/approval/quarantine.h"
#include "ceremony/record/exchange/response.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

/// A claim never goes into the pin; it must only not contradict what the holder has said.
Result<void> requireClaim(const PinFile& pins, const std::string& typed, const std::string& claimed) {
    const auto pinned = pins.pin() ? pins.pin()->repository : "";
    if (!claimed.empty() && !pinned.empty() && claimed != pinned)
        return fail("pin.other-repository", "the request says it is for " + shown(claimed) +
                                                ", and this key signs for " + shown(pinned) +
                                                " and for no other repository");
    if (!claimed.empty() && !typed.empty() && claimed != typed)
        return fail("pin.other-repository",
                    "the request says it is for " + shown(claimed) + ", and you say " + shown(typed));
    return {};
}

std::string administratorOf(const Plan& plan) {
    const auto found =
        std::ranges::find_if(plan.people, [](const auto& person) { return person.has(Duty::administrator); });
    return found == plan.people.end() ? "" : found->name;
}

bool isSetAsideIn(const Ceremony* ceremony, const crypto::Sha256& payload) {
    return ceremony != nullptr && ceremony->state().quarantined.contains(payload.hex());
}

Result<void> keepSetAside(Disk& disk, const std::string& keyPath, const crypto::Sha256& payload, UtcTime now) {
    auto quarantine = TRY(Quarantine::read(disk, keyPath));
    quarantine.setAside(payload, now);
    return quarantine.write(disk, keyPath);
}

}  // namespace

Result<KeyAtPath> KeyAtPath::read(Disk& disk, const std::string& path) {
    const auto bytes = TRY(disk.read(path, crypto::KeyFile::sizeLimit));
    return KeyAtPath{path, TRY(crypto::KeyFile::parse(bytes))};
}

SigningAct::SigningAct(KeyAtPath key, Review review)
    : key_(std::move(key)), review_(std::move(review)), holder_(key_.file.facts().label) {}

Result<SigningAct> SigningAct::begin(Disk& disk, KeyAtPath key, SigningMatter matter, const HolderWord& word) {
    auto pins = TRY(PinFile::read(disk, key.path));
    TRY(requireClaim(pins, word.repository, matter.claimedRepository));
    auto review = TRY(Review::begin({.key = key.file.publicKey(),
                                     .rehearsalKey = key.file.facts().rehearsal,
                                     .pins = std::move(pins),
                                     .links = std::move(matter.links),
                                     .document = std::move(matter.document),
                                     .repository = word.repository,
                                     .first = word.first,
                                     .at = word.at}));
    return SigningAct(std::move(key), std::move(review));
}

std::vector<metadata::SignedRoot> SigningAct::wordsToRead() const {
    std::vector<metadata::SignedRoot> roots;
    if (review_.firstTrust())
        roots.push_back(*review_.firstTrust());
    roots.push_back(review_.document());
    return roots;
}

Result<void> SigningAct::join(const Ceremony& ceremony) {
    if (ceremony.state().closed)
        return fail("ceremony.closed", "nothing more is recorded in it");
    const auto fixed = ceremony.document();
    if (!fixed)
        return fail("ceremony.no-payload", "nothing was given to be signed yet (step draft)");
    if (fixed->payload().digest() != payload())
        return fail("request.other-payload",
                    "the ceremony has fixed another root " + std::to_string(fixed->version().number()));
    for (const auto& keyid : review_.signingKeyIds())
        TRY(ceremony.requireMaySign(keyid));
    const auto holders = ceremony.custodians();
    const auto& keyids = review_.signingKeyIds();
    const auto known = std::ranges::find_if(keyids, [&](const auto& keyid) { return holders.contains(keyid); });
    if (known != keyids.end())
        holder_ = holders.at(*known).person;
    return {};
}

Result<bool> SigningAct::isSetAside(Disk& disk, const Ceremony* ceremony) const {
    const auto quarantine = TRY(Quarantine::read(disk, key_.path));
    return quarantine.holds(payload()) || isSetAsideIn(ceremony, payload());
}

Result<void> SigningAct::requireFree(Disk& disk, const Ceremony* ceremony) const {
    const auto quarantine = TRY(Quarantine::read(disk, key_.path));
    if (isSetAsideIn(ceremony, payload()))
        return fail("request.quarantined", "set aside in this ceremony");
    return quarantine.requireFree(payload());
}

Result<void> SigningAct::reopen(Disk& disk, Ceremony* ceremony, const ExceptionText& word) const {
    auto quarantine = TRY(Quarantine::read(disk, key_.path));
    if (word.text.find_first_not_of(' ') == std::string::npos || !isPlainText(word.text))
        return fail("usage.value", "--reopen takes the reason, in plain text");
    if (isSetAsideIn(ceremony, payload()))
        TRY(ceremony->reopen(payload(), administratorOf(ceremony->plan()), word));
    if (!quarantine.holds(payload()))
        return {};
    quarantine.takeOut(payload());
    return quarantine.write(disk, key_.path);
}

Result<int> SigningAct::misses(Disk& disk) const {
    return TRY(Quarantine::read(disk, key_.path)).missesOf(payload());
}

Result<SigningAct::Miss> SigningAct::noteMiss(Disk& disk, UtcTime now) const {
    auto quarantine = TRY(Quarantine::read(disk, key_.path));
    Miss miss{quarantine.noteMiss(payload(), now)};
    if (const auto kept = quarantine.write(disk, key_.path); !kept)
        miss.notKept = kept.error();
    return miss;
}

Result<void> SigningAct::forgetMisses(Disk& disk) const {
    auto quarantine = TRY(Quarantine::read(disk, key_.path));
    return quarantine.forgetMisses(payload()) ? quarantine.write(disk, key_.path) : Result<void>();
}

std::string SigningAct::setAside(Disk& disk, UtcTime now, const std::string& because, Ceremony* ceremony) const {
    std::string detail = "the payload is set aside at this key";
    if (const auto kept = keepSetAside(disk, key_.path, payload(), now); !kept)
        detail = "it could not be set aside beside the key (" + kept.error().code + ": " + kept.error().detail + ")";
    if (ceremony != nullptr) {
        const auto recorded = ceremony->quarantine(payload(), holder_, because);
        detail += recorded
                      ? ", and in the ceremony"
                      : ", but not in the ceremony (" + recorded.error().code + ": " + recorded.error().detail + ")";
    }
    return detail;
}

Result<Bytes> SigningAct::response(const metadata::SignedRoot& after) const {
    return writeResponse(TRY(responseOf(review_.document(), after)));
}

Result<Bytes> SigningAct::refusal(const std::string& reason) const {
    return writeResponse({payload(), {}, reason});
}

Result<Received> SigningAct::record(Ceremony& ceremony, const metadata::SignedRoot& after, bool unattended,
                                    const std::string& reason) const {
    BroughtFile file{"signed here by " + holder_, TRY(response(after))};
    return ceremony.receive(file, "signed here", std::nullopt,
                            SignedHere{holder_, unattended, review_.diff().lines.size(), reason});
}

}  // namespace anchorite::record
