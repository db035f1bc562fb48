// As ceremony/rotation answers the questions after a compromise.
#include <array>

#include "ui/core/core_words.h"

namespace anchorite::ui {

namespace {

constexpr auto sentences = std::to_array<const char*>({
    "root keys are lost, and enough are left to sign the next root",
    "root keys are lost, and enough are left to sign the next root; urgent: one more lost key would end the root for "
    "ever",
    "root keys are lost, and enough are left to sign the next root; urgent: two more lost keys would end the root for "
    "ever",
    "nothing",
    "make a new root that replaces the lost keys, within days",
    "root keys are in wrong hands, fewer than the threshold",
    "root keys are in wrong hands, fewer than the threshold; %1 more would make a threshold",
    "nothing alone: signatures short of the threshold fail everywhere; but fewer further keys suffice",
    "make a new root without any of them, signed by both sides; clean old keys sign first, and a stolen key that is "
    "still held counts if it must sign",
    "too few root keys can sign: no next root is possible",
    "too few root keys can sign: no next root is possible; the root expires %1",
    "too few root keys can sign: no next root is possible; the root expired %1",
    "nothing through the root role",
    "the repository lives until its root expires; then every client stops, whatever the other roles say",
    "gather shares and backups first, a restored key raises the count again; prepare a new trust anchor by other ways "
    "before the root expires",
    "too few root keys can sign, and some are in wrong hands: no next root is possible",
    "nothing alone: the stolen root keys stay short of the threshold, and they cannot be removed",
    "a threshold of root keys is in wrong hands",
    "everything: a next root with keys of their own for all roles, any target, a forked history",
    "clients that meet the forged root stay with it, and no TUF message brings them back; installers and images with "
    "an older root stay exposed; what such clients ran was hostile",
    "publish our own next root at once: clients that have it are immune to a forged one of that version; at the same "
    "time set up a new trust anchor by other ways, which is the only safe cure",
    "a threshold of root keys is in wrong hands, and too few are left to sign a root of ours",
    "every client: none can be reached by a root of ours",
    "set up a new repository identity with a new trust anchor; take the old place down or serve only a pinned notice; "
    "tell the users of old clients by other channels",
    "a threshold of the root keys of an earlier root is in wrong hands",
    "forge the next version for every client, installer and image that still starts from such a root; clients of the "
    "latest root are immune to that",
    "whatever starts from those roots: they are signed once and cannot be called back",
    "replace embedded roots everywhere, publish the digest of the latest root by other ways, destroy retired keys with "
    "proof",
    "keys of a role below root are in wrong hands, fewer than its threshold",
    "replace them by a new root, and sign the role's metadata anew with the new keys; the next planned signing is soon "
    "enough where this is the only row",
    "a threshold of targets keys is in wrong hands",
    "a threshold of targets keys is in wrong hands; part of the online roles is stolen too, so only %1 stands between "
    "them and clients",
    "sign any targets; they reach clients once the online signer takes whatever is uploaded into a snapshot",
    "clients that took a bad target before the new root",
    "stop the online signer; one new root replaces the targets keys and all of timestamp and snapshot; inspect every "
    "target since the last known good one and sign that content anew",
    "a threshold of timestamp keys is in wrong hands",
    "freeze clients on old content, push the timestamp's and the snapshot's numbers ahead; no new content",
    "one new root replaces all of timestamp and snapshot, which also makes clients drop stored numbers",
    "a threshold of snapshot keys is in wrong hands, timestamp is not",
    "nothing alone; mix old and new content if the timestamp signer follows blindly",
    "one new root replaces all of snapshot and timestamp",
    "thresholds of snapshot and timestamp are in wrong hands: the usual breach of an online signer",
    "freeze, roll clients back that have seen nothing yet, mix versions, push the numbers of timestamp, snapshot, "
    "targets and delegations ahead; no content of their own",
    "one new root replaces all of timestamp and snapshot; then new snapshot and timestamp are signed",
    "thresholds of targets, snapshot and timestamp are in wrong hands",
    "arbitrary content, until clients have the next root; a thief who can also hold that root back signs on until the "
    "present root expires",
    "clients that updated in the window: treat them as compromised",
    "one new root replaces all three roles in one version; check every target and sign the last good content anew",
    "a threshold of a delegated role is in wrong hands",
    "content within the paths of that role, if the snapshot follows",
    "clients that took a bad target of those paths",
    "the delegating role signs new metadata without those keys; a new root is needed only where version numbers were "
    "pushed ahead",
    "an online signer was misused, its key was not taken out",
    "the same signatures as with the key while access lasted; those made in advance, with far versions or a late "
    "expiry, hold until the key leaves the root",
    "close the access and replace its keys all the same",
    "a key in doubt stands in several roles",
    "as much as the worst of those roles allows",
    "it leaves every role that lists it; give the new keys to one role each",
    "shares of a backup are in wrong hands, fewer than make the key",
    "split anew, and also replace the key without haste: old shares never expire, and a new split alone lets stolen "
    "ones add up",
    "enough shares of a backup are in wrong hands to make the key",
    "use the key as if it were theirs",
    "the key counts as stolen; destroy the other shares once it has left the root",
    "an encrypted key file was copied, its passphrase is maybe weak",
    "guess passphrases offline, as fast as the file's costs allow",
    "count the key as stolen within days; note the costs that the file names (key show)",
    "a ceremony machine or its image is hostile",
    "use every key that was ever unlocked on it",
    "what that machine has signed or shown",
    "count all of them as stolen, root keys included; make the new keys on other machines, best two different ones",
    "randomness was bad when keys or signatures were made",
    "compute those keys, as if they were stolen",
    "replace every key of that ceremony; for signing this means ECDSA keys, whose nonces give them away",
    "nothing is stolen, and the root expires soon",
    "nothing but waiting for it",
    "an ordinary next root with the same keys; nobody needs to leave",
    "nothing is stolen, and the root has expired",
    "nothing; clients stop until there is a next root",
    "an ordinary next root with the same keys heals it: clients take a newer root although the one before has expired "
    "(TUF 5.3.6)",
    "no time was given, so no expiry is judged",
    "the attacker has published: clients that met it are lost to this repository",
    "the root expires within 30 days as well; the next root heals that too where one is possible",
    "the root has expired as well; the next root heals that too where one is possible",
    "%1 of %2 earlier roots were not given: thresholds stolen there, and keys retired there, are not known",
    "a root %1 was seen that is not ours: the history is forked",
    "two different roots of version %1 were given: a forked history, until somebody explains it",
    "there is no way in band: too few root certificates are valid, so no next root is taken",
    "there is no way in band: a threshold of root keys is stolen and too few are left to answer",
    "there is no way in band: too few root keys can sign a next root; restored backups may change that",
    "no new root can call back clients that meet the forged one: publish ours at once, and set up a new trust anchor "
    "by other ways",
    "no new root helps clients that still start from an earlier root whose keys are stolen: replace it wherever it is "
    "embedded",
    "one new root, signed by both sides, ends this for every client that takes it",
    "no new root is needed for this",
    "nothing that is marked calls for a new root",
    "upload new content-addressed targets and snapshot files that nothing refers to yet",
    "upload nothing else before the root: names are fixed here, and new files would replace live ones",
    "publish a stop notice, and a new trust anchor by at least three ways that do not depend on one another (a package "
    "signed by the system's vendor, print, telephone, pins of partners)",
    "disable the old online keys",
    "publish %1: this is the moment of revocation, do not wait for the rest",
    "at once after it publish a timestamp signed by the new key; between the two clients fail closed, which is no "
    "cause for alarm",
    "at once after it publish a timestamp; between the two clients fail closed, which is no cause for alarm",
    "clear the timestamp, and a stored answer that there is no %1, from caches and mirrors",
    "replace the root that is shipped inside clients and images by root %1",
    "delete nothing: forged files are evidence",
    "compare what clients see, at every edge, with what left this machine; destroy old keys only then",
    "clients that have root %1 follow whichever root %2 they meet first",
    "clients that have root %1 will follow to root %2",
    "clients cannot follow to any next root",
});

}  // namespace

std::span<const char* const> incidentSentences() {
    return sentences;
}

}  // namespace anchorite::ui
