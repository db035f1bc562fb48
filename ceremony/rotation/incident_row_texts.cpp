#include <algorithm>
#include <array>

#include "ceremony/rotation/incident_rows.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using Place = KeyTable::Place;

namespace {

/// What stays the same whatever the numbers are. No text ends with a full stop, and none promises more than a root can
/// do.
struct RowText {
    std::string_view meaning;
    std::string_view attacker;
    std::string_view incurable;
    std::string_view todo;
};

constexpr std::string_view nothing = "nothing";

constexpr RowText e1{"root keys are lost, and enough are left to sign the next root", nothing, "",
                     "make a new root that replaces the lost keys, within days"};
constexpr RowText e2{
    "root keys are in wrong hands, fewer than the threshold",
    "nothing alone: signatures short of the threshold fail everywhere; but fewer further keys suffice", "",
    "make a new root without any of them, signed by both sides; clean old keys sign first, and a stolen "
    "key that is still held counts if it must sign"};
constexpr RowText e3{
    "too few root keys can sign: no next root is possible", "nothing through the root role",
    "the repository lives until its root expires; then every client stops, whatever the other roles say",
    "gather shares and backups first, a restored key raises the count again; prepare a new trust anchor "
    "by other ways before the root expires"};
constexpr RowText e3Stolen{
    "too few root keys can sign, and some are in wrong hands: no next root is possible",
    "nothing alone: the stolen root keys stay short of the threshold, and they cannot be removed", e3.incurable,
    e3.todo};
constexpr RowText e4{
    "a threshold of root keys is in wrong hands",
    "everything: a next root with keys of their own for all roles, any target, a forked history",
    "clients that meet the forged root stay with it, and no TUF message brings them back; installers and "
    "images with an older root stay exposed; what such clients ran was hostile",
    "publish our own next root at once: clients that have it are immune to a forged one of that version; "
    "at the same time set up a new trust anchor by other ways, which is the only safe cure"};
constexpr RowText e5{
    "a threshold of root keys is in wrong hands, and too few are left to sign a root of ours",
    "everything: a next root with keys of their own for all roles, any target, a forked history",
    "every client: none can be reached by a root of ours",
    "set up a new repository identity with a new trust anchor; take the old place down or serve only a "
    "pinned notice; tell the users of old clients by other channels"};
constexpr RowText e5b{
    "a threshold of the root keys of an earlier root is in wrong hands",
    "forge the next version for every client, installer and image that still starts from such a root; "
    "clients of the latest root are immune to that",
    "whatever starts from those roots: they are signed once and cannot be called back",
    "replace embedded roots everywhere, publish the digest of the latest root by other ways, destroy "
    "retired keys with proof"};
constexpr RowText e6{
    "keys of a role below root are in wrong hands, fewer than its threshold", nothing, "",
    "replace them by a new root, and sign the role's metadata anew with the new keys; the next planned "
    "signing is soon enough where this is the only row"};
constexpr RowText e7{
    "a threshold of targets keys is in wrong hands",
    "sign any targets; they reach clients once the online signer takes whatever is uploaded into a "
    "snapshot",
    "clients that took a bad target before the new root",
    "stop the online signer; one new root replaces the targets keys and all of timestamp and snapshot; "
    "inspect every target since the last known good one and sign that content anew"};
constexpr RowText e8{"a threshold of timestamp keys is in wrong hands",
                     "freeze clients on old content, push the timestamp's and the snapshot's numbers ahead; no new "
                     "content",
                     "",
                     "one new root replaces all of timestamp and snapshot, which also makes clients drop stored "
                     "numbers"};
constexpr RowText e9{"a threshold of snapshot keys is in wrong hands, timestamp is not",
                     "nothing alone; mix old and new content if the timestamp signer follows blindly", "",
                     "one new root replaces all of snapshot and timestamp"};
constexpr RowText e10{
    "thresholds of snapshot and timestamp are in wrong hands: the usual breach of an online signer",
    "freeze, roll clients back that have seen nothing yet, mix versions, push the numbers of timestamp, "
    "snapshot, targets and delegations ahead; no content of their own",
    "", "one new root replaces all of timestamp and snapshot; then new snapshot and timestamp are signed"};
constexpr RowText e11{"thresholds of targets, snapshot and timestamp are in wrong hands",
                      "arbitrary content, until clients have the next root; a thief who can also hold that root back "
                      "signs on until the present root expires",
                      "clients that updated in the window: treat them as compromised",
                      "one new root replaces all three roles in one version; check every target and sign the last good "
                      "content anew"};
constexpr RowText e12{
    "a threshold of a delegated role is in wrong hands",
    "content within the paths of that role, if the snapshot follows", "clients that took a bad target of those paths",
    "the delegating role signs new metadata without those keys; a new root is needed only where version "
    "numbers were pushed ahead"};
constexpr RowText e13{
    "an online signer was misused, its key was not taken out",
    "the same signatures as with the key while access lasted; those made in advance, with far versions "
    "or a late expiry, hold until the key leaves the root",
    "", "close the access and replace its keys all the same"};
constexpr RowText e14{"a key in doubt stands in several roles", "as much as the worst of those roles allows", "",
                      "it leaves every role that lists it; give the new keys to one role each"};
constexpr RowText e15{
    "shares of a backup are in wrong hands, fewer than make the key", nothing, "",
    "split anew, and also replace the key without haste: old shares never expire, and a new split alone "
    "lets stolen ones add up"};
constexpr RowText e16{"enough shares of a backup are in wrong hands to make the key",
                      "use the key as if it were theirs", "",
                      "the key counts as stolen; destroy the other shares once it has left the root"};
constexpr RowText e17{"an encrypted key file was copied, its passphrase is maybe weak",
                      "guess passphrases offline, as fast as the file's costs allow", "",
                      "count the key as stolen within days; note the costs that the file names (key show)"};
constexpr RowText e18{"a ceremony machine or its image is hostile", "use every key that was ever unlocked on it",
                      "what that machine has signed or shown",
                      "count all of them as stolen, root keys included; make the new keys on other machines, best two "
                      "different ones"};
constexpr RowText e19{
    "randomness was bad when keys or signatures were made", "compute those keys, as if they were stolen", "",
    "replace every key of that ceremony; for signing this means ECDSA keys, whose nonces give them away"};
constexpr RowText e20{"nothing is stolen, and the root expires soon", "nothing but waiting for it", "",
                      "an ordinary next root with the same keys; nobody needs to leave"};
constexpr RowText e20Past{
    "nothing is stolen, and the root has expired", "nothing; clients stop until there is a next root", "",
    "an ordinary next root with the same keys heals it: clients take a newer root although the one "
    "before has expired (TUF 5.3.6)"};
constexpr RowText e20Ended{"nothing is stolen, and too few root certificates are valid still", nothing,
                           "server and clients judge the stored root by today's date: none of them takes a next root",
                           "delete the collection on the server, begin again at version 1, clear the clients' caches"};
constexpr RowText e20Notary{
    "nothing is stolen, and the root or its certificates end soon", nothing, "",
    "a next root with renewed certificates before the old ones end, signed under the old and the "
    "new ones: an expired certificate in the stored root blocks server and clients for good"};
constexpr RowText e21{
    "this is a Notary v1 collection: each collection under these keys has a root of its own, the "
    "threshold is 1 unless somebody raised it, and two certificates of one key count twice",
    "the same in every collection under these keys; clients new to a collection trust what they meet "
    "first",
    "clients that met the attacker first",
    "one next root for each collection; also rotate the keys on the server; a stolen threshold means "
    "deleting the collection, version 1 again and cleared caches"};

const RowText& expiryText(const IncidentFacts& facts) {
    if (facts.notary())
        return facts.certificatesEnded ? e20Ended : facts.expired ? e20Past : e20Notary;
    return facts.expired ? e20Past : e20;
}

const RowText& textOf(Situation id, const IncidentFacts& facts) {
    static constexpr std::array<const RowText*, 22> texts{&e1,  &e2,  &e3,  &e4,  &e5,  &e5b, &e6,  &e7,
                                                          &e8,  &e9,  &e10, &e11, &e12, &e13, &e14, &e15,
                                                          &e16, &e17, &e18, &e19, &e20, &e21};
    if (id == Situation::e3 && facts.root.stolen > 0)
        return e3Stolen;
    return id == Situation::e20 ? expiryText(facts) : *texts.at(static_cast<std::size_t>(id));
}

std::string stolenText(const RoleCount& count) {
    return std::string(nameOf(count.role)) + ": " + countText(count, count.stolen);
}

/// The roles below root that have a threshold stolen, or some keys but no threshold.
std::string stolenRoles(const IncidentFacts& facts, bool broken) {
    std::string text;
    for (const auto* count : {&facts.targets, &facts.snapshot, &facts.timestamp})
        if (count->stolen > 0 && count->broken() == broken)
            text += (text.empty() ? "" : "; ") + stolenText(*count);
    return text;
}

std::string rootText(const IncidentFacts& facts) {
    const auto& root = facts.root;
    return "root " + std::to_string(facts.roots.back().version.number()) + ": " + std::to_string(root.stolen) +
           " stolen, " + std::to_string(root.lost) + " lost, " + std::to_string(root.able) + " can sign of " +
           std::to_string(root.keys) + "; " + std::to_string(root.threshold) + " needed";
}

std::string versionsText(const std::vector<std::int64_t>& versions) {
    std::string text = versions.size() == 1 ? "root " : "roots ";
    for (std::size_t i = 0; i < versions.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(versions[i]);
    return text;
}

std::string delegationsText(const IncidentFacts& facts) {
    std::string text;
    for (const auto& mark : facts.marks.delegations)
        if (mark.stolen >= mark.threshold)
            text += (text.empty() ? "" : "; ") + shown(mark.name) + ": " + std::to_string(mark.stolen) + " of " +
                    std::to_string(mark.keys) + ", " + std::to_string(mark.threshold) + " needed";
    return text;
}

std::string sharesText(const IncidentFacts& facts, bool enough) {
    std::string text;
    for (const auto& mark : facts.marks.shares) {
        if (mark.stolen == 0 || (mark.stolen >= mark.needed) != enough)
            continue;
        const auto places = facts.keys.table.named(mark.key);
        text += (text.empty() ? "" : "; ") + (places ? namesOf(facts.keys, *places) : "") + ": " +
                std::to_string(mark.stolen) + " of " + std::to_string(mark.of) + " shares, " +
                std::to_string(mark.needed) + " needed";
    }
    return text;
}

std::string suspectsText(const IncidentFacts& facts) {
    std::set<Place> places;
    for (Place place = 0; place < facts.keys.table.entries.size(); ++place)
        if (facts.keys.inDoubt(place))
            places.insert(place);
    return places.empty() ? "" : std::to_string(places.size()) + " in doubt: " + namesOf(facts.keys, places);
}

std::string collectionsText(const IncidentFacts& facts) {
    std::string text;
    for (const auto& name : facts.marks.collections)
        text += (text.empty() ? "" : ", ") + shown(name);
    return text.empty() ? "the collections are not listed" : text;
}

std::string subjectOf(Situation id, const IncidentFacts& f) {
    switch (id) {
        case Situation::e1:
        case Situation::e2:
        case Situation::e3:
        case Situation::e4:
        case Situation::e5:
            return rootText(f);
        case Situation::e5b:
            return versionsText(f.brokenEarlier);
        case Situation::e6:
        case Situation::e7:
        case Situation::e8:
        case Situation::e9:
        case Situation::e10:
        case Situation::e11:
            return stolenRoles(f, id != Situation::e6);
        case Situation::e12:
            return delegationsText(f);
        case Situation::e14:
            return namesOf(f.keys, f.inSeveralRoles);
        case Situation::e15:
        case Situation::e16:
            return sharesText(f, id == Situation::e16);
        case Situation::e13:
        case Situation::e17:
        case Situation::e18:
        case Situation::e19:
            return suspectsText(f);
        case Situation::e20:
            return "expires " + f.keys.table.latest().expires().time.display();
        case Situation::e21:
            return collectionsText(f);
    }
    std::unreachable();
}

/// What a row adds to its fixed text when the numbers make it more pressing.
std::string addedTo(Situation id, const IncidentFacts& facts) {
    const auto& root = facts.root;
    if (id == Situation::e1 && root.mayBeLost() <= 1)
        return "; urgent: " +
               (root.mayBeLost() == 0 ? std::string("one more lost key") : std::string("two more lost keys")) +
               " would end the root for ever";
    if (id == Situation::e2)
        return "; " + std::to_string(root.untilBroken()) + " more would make a threshold";
    if (id == Situation::e7 && (facts.snapshot.broken() || facts.timestamp.broken()))
        return "; part of the online roles is stolen too, so only " +
               std::string(facts.snapshot.broken() ? "timestamp" : "snapshot") + " stands between them and clients";
    if (id == Situation::e3 && facts.marks.at)
        return (facts.expired ? "; the root expired " : "; the root expires ") +
               facts.keys.table.latest().expires().time.display();
    return "";
}

}  // namespace

IncidentRow sentencesOf(Situation id, const IncidentFacts& facts) {
    const auto& text = textOf(id, facts);
    return {id,
            subjectOf(id, facts),
            std::string(text.meaning) + addedTo(id, facts),
            std::string(text.attacker),
            std::string(text.incurable),
            std::string(text.todo)};
}

}  // namespace anchorite::rotation
