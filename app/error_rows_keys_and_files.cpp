#include <array>

#include "app/error_rows.h"

namespace anchorite::app::rows {
namespace {

constexpr std::string_view keyAsItWas = "the key file is as it was";
constexpr std::string_view nothingWritten = "no file was written or changed";
constexpr std::string_view targetAsItWas = "what was there before is as it was; no half-written file is left";

constexpr auto keys = std::to_array<ErrorRow>({
    {"key.malformed", "these bytes are no such key", "no such key counts anywhere", "ask its holder for the key again",
     Exit::input},
    {"key.weak", "the key is too weak to count", "no such key counts anywhere", "make a new key with key new",
     Exit::refused},
    {"key.unsupported", "the key is of a kind that is not supported", "no such key counts anywhere",
     "key new makes supported keys", Exit::input},
    {"key.mismatch", "private and public part do not belong together", nothingWritten,
     "take the key from its backup; do not use this file", Exit::input},
    {"key.private", "the file holds a private key where a public one is asked", nothingWritten,
     "write the public key with key public, and ask yourself who has seen this file", Exit::refused},
    {"key.form", "the file is no key in a form that is read here", nothingWritten,
     "give a key file, a TUF key object, a PEM public key, or 64 hex digits of Ed25519", Exit::input},
    {"key.type-unknown", "there is no such key type", nothingWritten,
     "give ed25519, ecdsa-p256, ecdsa-p384, rsa-3072 or rsa-4096", Exit::usage},
    {"key.self-test", "the new key failed its test and was destroyed", nothingWritten,
     "do not use this machine; try another one", Exit::unexpected},
    {"key.dice", "the rolls of dice are too few, too many or no rolls", "no key was made",
     "give 50 to 10,000 rolls as digits 1 to 6; RSA keys take none", Exit::refused},
    {"key.restore-test", "the new key file does not give the key back", "no signature was made with it",
     "do not use the file; check disk and memory of this machine", Exit::unwritable},
    {"keyid.unknown", "no key has this keyid", "the draft is as it was", "root show lists the keyids", Exit::refused},
    {"keyid.ambiguous", "several keys begin like this", "the draft is as it was", "give more digits of the keyid",
     Exit::refused},
    {"keyfile.damaged", "the key file is damaged", "nothing was written; the key itself may still be restored",
     "take the file from its backup; do not repair it by hand", Exit::input},
    {"keyfile.passphrase", "the passphrase does not open the key file", keyAsItWas,
     "try again; there is no limit and no lock-out", Exit::passphrase},
    {"keyfile.label", "the name is not plain text of 1 to 200 bytes", nothingWritten, "give a shorter plain name",
     Exit::refused},
    {"keyfile.costs", "the file asks for more or less work than is allowed", nothingWritten,
     "take the file from its backup; it was not made by this program", Exit::input},
    {"pem.malformed", "the file is no private key in PEM", nothingWritten,
     "key import reads PKCS#8 and Notary v1 files", Exit::input},
    {"pem.passphrase", "the passphrase is missing or does not open the file", nothingWritten, "try again",
     Exit::passphrase},
    {"proof.malformed", "the file is no proof of possession", "nothing was changed",
     "ask its holder to make it with key prove", Exit::input},
    {"proof.invalid", "the proof does not hold for this key and challenge", "nothing was changed",
     "ask its holder to sign your challenge with the key you expect", Exit::verification},
    {"challenge.malformed", "a challenge is 64 hex digits", nothingWritten,
     "draw 32 random bytes on your side and give them as hex", Exit::usage},
});

constexpr auto secrets = std::to_array<ErrorRow>({
    {"passphrase.empty", "the passphrase is empty", nothingWritten, "type one", Exit::passphrase},
    {"passphrase.too-long", "the passphrase has more than 1024 bytes", nothingWritten, "choose a shorter one",
     Exit::passphrase},
    {"passphrase.too-short", "a passphrase of a real key has at least 16 characters", nothingWritten,
     "choose a longer one, for example six words drawn by dice", Exit::refused},
    {"passphrase.utf8", "the passphrase is not UTF-8 text", nothingWritten, "check the keyboard and the file",
     Exit::passphrase},
    {"passphrase.file-mode", "others can read the passphrase file", nothingWritten,
     "chmod 600 it, and choose a new passphrase if others had access", Exit::refused},
    {"passphrase.fd", "the passphrase cannot be read from that descriptor", nothingWritten,
     "open it for reading, for example with 3<FILE", Exit::input},
    {"passphrase.no-terminal", "there is no terminal to ask for the passphrase", nothingWritten,
     "give --passphrase-fd or --passphrase-file (for a second one --new-passphrase-fd or -file)", Exit::usage},
    {"passphrase.differ", "the two passphrases are not the same", nothingWritten, "start again and type it twice",
     Exit::confirmation},
    {"memory.short", "the memory that opening a key takes could not be had", "nothing was written",
     "close other programs, or use a machine with more memory", Exit::unexpected},
});

constexpr auto files = std::to_array<ErrorRow>({
    {"file.missing", "there is no such file", nothingWritten, "check the name", Exit::input},
    {"file.unreadable", "the file cannot be read", nothingWritten, "check its permissions and its medium", Exit::input},
    {"file.not-regular", "it is a folder, a device or a pipe, not a file", nothingWritten,
     "name a file, or - for standard input", Exit::input},
    {"file.too-large", "the file is larger than anything of its kind", nothingWritten,
     "check that it is the right file", Exit::input},
    {"file.changed", "the file changed while it was read", nothingWritten, "wait until it is copied, then try again",
     Exit::input},
    {"file.link-loop", "symbolic links lead in a circle", nothingWritten, "name the file itself", Exit::input},
    {"file.exists", "the file exists and is never overwritten", targetAsItWas,
     "name another file, or move that one away", Exit::unwritable},
    {"file.read-only", "the medium or folder is read-only", targetAsItWas, "name a folder that can be written",
     Exit::unwritable},
    {"file.no-space", "there is no space left", targetAsItWas, "free some space or use another medium",
     Exit::unwritable},
    {"file.unwritable", "the file cannot be written", targetAsItWas, "check permissions and medium", Exit::unwritable},
});

constexpr auto families =
    std::to_array<ErrorFamily>({{"Keys", keys}, {"Passphrases and memory", secrets}, {"Files", files}});

}  // namespace

const std::span<const ErrorFamily> ofKeysAndFiles = families;

}  // namespace anchorite::app::rows
