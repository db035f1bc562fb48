#include <array>

#include "app/error_rows.h"

namespace anchorite::app::rows {
namespace {

constexpr std::string_view draftAsItWas = "the draft is as it was";
constexpr std::string_view nothingSigned = "nothing was signed and the key stayed locked";
constexpr std::string_view nothingPublished = "nothing was published";
constexpr std::string_view accept = "change it, or repeat with --accept and this code if people have agreed to it";

constexpr auto draft = std::to_array<ErrorRow>({
    {"draft.dialect", "only the tuf dialect is written", "nothing was changed",
     "keep the tools of that dialect for its next root; reading and auditing work here", Exit::refused},
    {"draft.version", "the version has no successor", "nothing was changed", "start a new repository with root new",
     Exit::refused},
    {"draft.frozen", "the draft holds a signature, so it can no longer change", draftAsItWas,
     "start again with root next or root new; signatures cannot be carried over", Exit::refused},
    {"draft.malformed", "the file is not a draft of a root", "the file was only read",
     "give a file that root new or root next made", Exit::input},
    {"draft.key-present", "the role has this key already", draftAsItWas, "nothing to do, or choose another key",
     Exit::refused},
    {"draft.keyid-taken", "another key stands under the same keyid", draftAsItWas,
     "find out where the key file comes from: honest tools do not make this", Exit::refused},
    {"draft.key-absent", "the draft has no such key there", draftAsItWas, "root show lists the keyids", Exit::refused},
    {"draft.two-roles", "one key would be a root key and an online one", draftAsItWas, accept, Exit::refused},
    {"draft.threshold", "a threshold is at least 1", draftAsItWas, "give a whole number of at least 1", Exit::refused},
    {"draft.threshold-one", "with a root threshold of 1 one person could replace everything", draftAsItWas,
     "give 2 or more", Exit::refused},
    {"draft.no-spare", "the root threshold equals the number of root keys: one lost key blocks the root for ever",
     draftAsItWas, "add a key first, or repeat with --accept draft.no-spare if people have agreed to it",
     Exit::refused},
    {"draft.expired", "the expiry is not after the time given", draftAsItWas, "give a later time; check --at",
     Exit::refused},
    {"draft.expiry-near", "the root would lapse in less than 30 days", draftAsItWas, accept, Exit::refused},
    {"draft.expiry-far", "the root would lapse in more than two years", draftAsItWas, accept, Exit::refused},
    {"draft.member", "this member belongs to the specification", draftAsItWas, "use the verb that sets it",
     Exit::refused},
    {"draft.number", "a number is not whole or too large for every reader", draftAsItWas,
     "give a whole number within 2^53-1, or a text", Exit::refused},
    {"draft.incomplete", "a role has no keys or no threshold yet", draftAsItWas,
     "root add-key and root set-threshold complete it", Exit::refused},
    {"text.not-plain", "a text is not in its usual Unicode form or holds control characters", draftAsItWas,
     "type it again; implementations would disagree on it", Exit::refused},
});

constexpr auto review = std::to_array<ErrorRow>({
    {"review.dialect", "only roots of the tuf dialect are signed", nothingSigned,
     "sign it with the tools of its dialect", Exit::refused},
    {"review.not-a-root-key", "the key is in the root role of neither root", nothingSigned, "choose another key",
     Exit::refused},
    {"pin.missing", "the key has no pin yet, so nothing says what it trusts", nothingSigned,
     "take the words of the first root from the holder's card and repeat with --first", Exit::refused},
    {"pin.present", "the key has a pin already; --first is for a first root only", nothingSigned,
     "repeat without --first", Exit::refused},
    {"pin.link-missing", "the links do not reach from the key's pin to the root before this one", nothingSigned,
     "give every root in between with --link, oldest first", Exit::refused},
    {"pin.mismatch", "a root is not the one that the key's pin names", nothingSigned,
     "stop and call the administrator: it may be another repository or a false predecessor", Exit::verification},
    {"pin.other-repository", "the key belongs to another repository", nothingSigned,
     "use the key made for this repository", Exit::refused},
    {"pin.changed", "the pin file changed during the review", nothingSigned,
     "another signature was made with this key meanwhile; review the root again", Exit::refused},
    {"review.wrong-key", "another key was opened than the one reviewed", "nothing was signed",
     "give the key file that the review was begun with", Exit::refused},
    {"review.scheme", "the root lists the key under a scheme that is not signed with here", nothingSigned,
     "list the key with its usual scheme, or sign with the program that made it", Exit::refused},
    {"response.dialect", "signatures are merged into TUF 1.0 roots only", "the root is as it was",
     "use the tools of that dialect", Exit::refused},
    {"pin.forged", "the pin file was changed by somebody without the key", nothingSigned,
     "stop; compare the pin's words with the holder's card and keep the file as evidence", Exit::verification},
    {"pin.malformed", "the pin file is not readable", nothingSigned,
     "compare the pin's words with the holder's card; keep the file as evidence", Exit::input},
    {"ledger.second-digest", "this key has signed another payload for the same version", nothingSigned,
     "find out why there are two; if it is right, repeat with --reason", Exit::refused},
    {"readback.mismatch", "the words are not those that were asked for", "nothing was signed, and nothing was recorded",
     "check that paper and machine speak of the same thing; if they do, stop and call the administrator",
     Exit::confirmation},
    {"readback.exhausted", "three wrong answers", nothingSigned, "stop and call the administrator; keep the file",
     Exit::confirmation},
    {"readback.first", "the words of the first trusted root are missing", nothingSigned,
     "take them from the holder's own card", Exit::confirmation},
    {"readback.no-terminal", "there is no terminal to ask for six words", nothingSigned,
     "give --words-file with all 32 words from the sheet or the other machine", Exit::confirmation},
    {"sig.present", "this key has signed this file already", "the signature that is there was kept",
     "nothing to do; root status shows who is missing", Exit::refused},
    {"rehearsal.key-in-real-root", "a rehearsal key has no place in a real root", "nothing was changed",
     "use a key made for the ceremony", Exit::refused},
    {"rehearsal.real-key-in-rehearsal", "a real key has no place in a rehearsal", "nothing was changed",
     "make a rehearsal key with key new --rehearsal", Exit::refused},
    {"rehearsal.expiry", "a rehearsal root lapses within 7 days", draftAsItWas, "give an earlier expiry",
     Exit::refused},
    {"rehearsal.list", "the list of rehearsal keys on this machine is not readable", "nothing was changed",
     "look at anchorite/rehearsal-keys in your state folder; move it away if it is damaged", Exit::input},
    {"rehearsal.over", "the rehearsal has ended", "its folder is as it was", "begin another one", Exit::unexpected},
    {"rehearsal.folder", "the folder for the rehearsal is not empty", "nothing in it was changed", "name a new folder",
     Exit::unwritable},
});

constexpr auto collecting = std::to_array<ErrorRow>({
    {"response.other-payload", "the response is valid for another payload",
     "the draft is as it was; nothing was merged", "ask the signer to sign the file of these words",
     Exit::verification},
    {"response.malformed", "the response is neither a root.json nor a keyid with its sig", draftAsItWas,
     "ask the signer for the file again", Exit::input},
    {"response.nothing-valid", "no signature of the response counts", draftAsItWas,
     "ask which key was used: it is in neither root role, or it signed other bytes", Exit::verification},
    {"release.no-predecessor", "a root above version 1 is judged against the root before it", nothingPublished,
     "give the root before with --trusted", Exit::incomplete},
    {"audit.blocked", "a BLOCK finding stands", "nothing was signed or published",
     "root audit explains it; repair the draft", Exit::refused},
    {"audit.findings", "a finding is at or above the limit given", "files were only read",
     "each finding names its remedy; --fail-on moves the limit", Exit::refused},
    {"audit.severity", "there is no such severity", "nothing was done", "give block, high, med, low or info",
     Exit::usage},
    {"audit.profile", "there is no such profile", "nothing was done", "give tuf, legacy or notary-v1", Exit::usage},
    {"audit.no-roots", "there is no N.root.json in the folder", "nothing was changed",
     "name the folder that holds 1.root.json, or the files themselves", Exit::input},
    {"audit.published", "a published time is N=TIME", "nothing was changed",
     "write the version and the time it appeared, such as 3=2022-05-11", Exit::usage},
    {"chain.empty", "there is no N.root.json in the folder", "nothing was changed",
     "name the folder that holds 1.root.json, or the files themselves", Exit::input},
    {"diff.care", "a change needs care", "files were only read", "read each line with the others before signing",
     Exit::refused},
});

constexpr auto families = std::to_array<ErrorFamily>(
    {{"Drafts", draft}, {"Review, words and signing", review}, {"Collecting, publishing, auditing", collecting}});

}  // namespace

const std::span<const ErrorFamily> ofCeremony = families;

}  // namespace anchorite::app::rows
