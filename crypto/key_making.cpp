#include "crypto/key_making.h"

#include <fstream>

#include "crypto/base/text.h"

namespace anchorite::crypto {

namespace {

constexpr std::uint64_t plentyKibibytes = 2 * 1024 * 1024;

/// `MemAvailable` of /proc/meminfo; plenty when the system does not say.
std::uint64_t availableKibibytes() {
    std::ifstream file("/proc/meminfo");
    for (std::string name; file >> name;) {
        std::uint64_t number = 0;
        if (name == "MemAvailable:" && file >> number) {
            return number;
        }
        file.ignore(1024, '\n');
    }
    return plentyKibibytes;
}

Result<Signer> generate(const NewKey& wanted, Random& random) {
    if (wanted.dice == nullptr) {
        return Signer::generate(wanted.type, random);
    }
    TRY(requireDiceFor(wanted.type));
    DiceRandom mixed(*wanted.dice, random);
    return Signer::generate(wanted.type, mixed);
}

/// A folder that is missing or a path that loops is no bad input where something is to be written.
Result<void> writeNew(Disk& disk, const std::string& path, ByteView bytes) {
    auto written = disk.create(path, bytes, true);
    if (!written && (written.error().code == "file.missing" || written.error().code == "file.not-regular" ||
                     written.error().code == "file.link-loop")) {
        return fail("file.unwritable", written.error().detail);
    }
    return written;
}

}  // namespace

CostChoice costsFor(bool rehearsal) {
    if (rehearsal) {
        return {rehearsalCosts, std::nullopt};
    }
    const auto free = availableKibibytes();
    return free >= plentyKibibytes ? CostChoice{realKeyCosts, std::nullopt} : CostChoice{scarceMemoryCosts, free};
}

Result<void> requireDiceFor(KeyType type) {
    if (type == KeyType::rsa3072 || type == KeyType::rsa4096) {
        return fail("key.dice", "an RSA key comes out of OpenSSL's own generator; take Ed25519 or ECDSA");
    }
    return {};
}

Result<KeyFile> makeKeyFile(Disk& disk, Random& random, const std::string& path, const NewKey& wanted,
                            const Passphrase& passphrase) {
    const auto signer = TRY(generate(wanted, random));
    const auto bytes = TRY(KeyFile::seal(signer, wanted.facts, passphrase, wanted.costs, random));
    TRY(writeNew(disk, path, bytes));
    auto again = readKeyAgain(disk, path, passphrase, signer.publicKey());
    if (!again) {
        return fail("key.restore-test", again.error().detail);
    }
    return std::move(again->file);
}

Result<ReadKey> readKeyAgain(Disk& disk, const std::string& path, const Passphrase& passphrase,
                             const PublicKey& expected) {
    const auto bytes = TRY(disk.read(path, KeyFile::sizeLimit));
    auto file = KeyFile::parse(bytes);
    if (!file) {
        return fail("key.restore-test", shown(path) + ": " + file.error().detail);
    }
    auto opened = file->unlock(passphrase);
    if (!opened && opened.error().code == "keyfile.passphrase") {
        return std::unexpected(opened.error());
    }
    if (!opened || opened->signer().publicKey().material() != expected.material()) {
        return fail("key.restore-test", shown(path) + (opened ? " holds another key" : ": " + opened.error().detail));
    }
    return ReadKey{std::move(*file), std::move(*opened)};
}

Result<void> destroyKeyFile(Disk& disk, const std::string& path, const KeyFile& seen, const std::string& when) {
    const auto bytes = TRY(disk.read(path, KeyFile::sizeLimit));
    const auto file = KeyFile::parse(bytes);
    if (!file || file->publicKey().material() != seen.publicKey().material()) {
        return fail("file.changed", shown(path) + " is no longer the key file that was shown");
    }
    const std::string note = "A key was destroyed here at " + when + " by the clock of this machine.\n" +
                             "It was made for " + seen.facts().label + " at " + seen.facts().created + ".\n";
    return disk.replace(path, asBytes(note), true);
}

}  // namespace anchorite::crypto
