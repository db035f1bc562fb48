#include <array>

#include "app/error_rows.h"

namespace anchorite::app::rows {
namespace {

constexpr std::string_view readOnly = "the file was only read; nothing was changed";
constexpr std::string_view askAgain = "ask its author for the file again; do not repair it by hand";
constexpr std::string_view notARoot = "no client takes this file as a root; the one you trust now stays in force";
constexpr std::string_view noTrust = "the root before it stays trusted; nothing was changed";
constexpr std::string_view otherSignatures = "other signatures count as before";
constexpr std::string_view collect = "root status names the keys whose signatures are missing";

constexpr auto json = std::to_array<ErrorRow>({
    {"json.syntax", "the text is not JSON", readOnly, askAgain, Exit::input},
    {"json.trailing-data", "something stands behind the JSON value", readOnly, askAgain, Exit::input},
    {"json.duplicate-member", "an object names a member twice, so two readers could see two roots", readOnly, askAgain,
     Exit::input},
    {"json.bom", "the text begins with a byte order mark", readOnly, askAgain, Exit::input},
    {"json.utf8", "the text is not UTF-8", readOnly, askAgain, Exit::input},
    {"json.depth", "objects and lists are nested more than 64 deep", readOnly, askAgain, Exit::input},
    {"json.not-object", "the JSON value is not an object", readOnly, askAgain, Exit::input},
    {"canon.number", "a number has a fraction or an exponent, so it has no canonical form", readOnly, askAgain,
     Exit::input},
    {"canon.surrogate", "an escape is half a character and has no UTF-8 form", readOnly, askAgain, Exit::input},
    {"5.3.3-too-large", "the file has more than 512 000 bytes", readOnly,
     "check that it is a root at all; clients refuse larger ones too", Exit::input},
});

constexpr auto shape = std::to_array<ErrorRow>({
    {"envelope.missing", "signed or signatures is missing", notARoot, askAgain, Exit::input},
    {"envelope.type", "signed or signatures is of the wrong kind", notARoot, askAgain, Exit::input},
    {"sig.shape", "an entry of signatures has not the two texts keyid and sig", notARoot, askAgain, Exit::input},
    {"sig.duplicate-keyid", "one keyid has two signatures", notARoot, askAgain, Exit::input},
    {"sig.method", "a signature names a method that its dialect does not have", notARoot, askAgain, Exit::input},
    {"root.type", "the type is not root", notARoot, "give a root.json", Exit::input},
    {"root.spec-version", "the specification version is missing or not 1.x", notARoot, askAgain, Exit::input},
    {"root.version", "the version is not a whole number of at least 1", notARoot, askAgain, Exit::input},
    {"root.expires", "the expiry is not a date and time that exists", notARoot, askAgain, Exit::input},
    {"root.consistent-snapshot", "consistent_snapshot is not true or false", notARoot, askAgain, Exit::input},
    {"root.missing", "a member that every root has is missing", notARoot, askAgain, Exit::input},
    {"root.roles", "one of the four roles is missing, or roles is of the wrong kind", notARoot, askAgain, Exit::input},
    {"role.shape", "a role is not a list of keyids with a threshold", notARoot, askAgain, Exit::input},
    {"role.threshold", "a threshold is not a whole number of at least 1", notARoot,
     "in a draft: root set-threshold; otherwise ask its author for the file again", Exit::input},
    {"role.duplicate-keyid", "a role lists a keyid twice", notARoot, askAgain, Exit::input},
});

constexpr auto rules = std::to_array<ErrorRow>({
    {"anchor-self-signature", "the first root is not signed by enough of its own keys", notARoot,
     "start from a root that you trust and that verifies by itself", Exit::verification},
    {"succession.dialect", "the next root follows another dialect", noTrust, "compare both files with root show",
     Exit::verification},
    {"5.3.3-too-many", "the chain has more than 1024 files", noTrust, "start from a later root that you trust",
     Exit::verification},
    {"5.3.4-old-threshold", "not enough signatures by keys of the root before", noTrust, collect, Exit::verification},
    {"5.3.4-new-threshold", "not enough signatures by its own keys", noTrust, collect, Exit::verification},
    {"5.3.5-version", "the version is not the one after the root before", noTrust,
     "give every version in order; clients accept no gap", Exit::verification},
    {"5.3.10-expired", "the last root has expired at the time given", "signatures and chain hold; only time has passed",
     "publish a newer root; check the time given with --at", Exit::verification},
});

constexpr auto notes = std::to_array<ErrorRow>({
    {"sig.invalid", "a signature by a known key does not verify", otherSignatures,
     "find out which bytes were signed: compare the 32 words with the signer", Exit::verification},
    {"sig.malformed", "a signature is not written as its dialect writes it", otherSignatures,
     "ask the signer for the signature again", Exit::verification},
    {"sig.key-unusable", "a signature is by a key that cannot count", otherSignatures,
     "replace that key in the next root", Exit::verification},
    {"sig.unknown-keyid", "a signature names a keyid that is in neither root role", otherSignatures,
     "remove it before publishing, or find out who added it", Exit::verification},
    {"root.expires-nonstandard", "the expiry is not written as YYYY-MM-DDTHH:MM:SSZ", "its meaning is clear",
     "some clients refuse it: write the next root in the usual form", Exit::verification},
    {"root.extra-role", "there is a role that the specification does not know", "it was ignored",
     "ask its author what it is for", Exit::verification},
    {"role.keyid-without-key", "a role lists a keyid that has no key", "it does not count",
     "remove it in the next root", Exit::verification},
    {"role.threshold-unreachable", "a role needs more signatures than it has keyids", "nobody can sign for that role",
     "repair it in the next root", Exit::verification},
    {"role.duplicate-material", "one public key stands under two keyids of a role", "it counts once",
     "remove one of them in the next root: some clients count it twice", Exit::verification},
    {"key.unused", "a key stands in no role", "it signs nothing", "remove it in the next root", Exit::verification},
    {"key.keyid-mismatch", "a keyid is not the hash of its key", "keys are counted by their contents, not by keyid",
     "clients that check keyids refuse this file: repair it in the next root", Exit::verification},
    {"key.keyid-legacy-form", "a keyid is the hash of an older form of its key",
     "keys are counted by their contents, not by keyid", "keep it: a changed keyid orphans signatures",
     Exit::verification},
});

constexpr auto families = std::to_array<ErrorFamily>({{"JSON and canonical form", json},
                                                      {"The shape of a root", shape},
                                                      {"Trust and succession", rules},
                                                      {"Warnings about a root", notes}});

}  // namespace

const std::span<const ErrorFamily> ofRoots = families;

}  // namespace anchorite::app::rows
