#include "ui/keys/key_acts.h"

#include "ceremony/record/session/rehearsal_list.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"

namespace anchorite::ui {

Result<MadeKey> makeKey(const Surroundings& around, const NewKeyWish& wish, crypto::SecretBytes typed) {
    const auto type = TRY(crypto::keyTypeOf(wish.type));
    const auto passphrase = TRY(crypto::Passphrase::of(std::move(typed)));
    if (!wish.rehearsal) {
        TRY(crypto::requireStrength(passphrase));
    }
    const auto choice = crypto::costsFor(wish.rehearsal);
    const crypto::NewKey wanted{type, {wish.holder, wish.created, wish.rehearsal}, choice.costs, nullptr};
    auto file = TRY(crypto::makeKeyFile(around.disk, around.random, wish.path, wanted, passphrase));
    KeyDone done;
    done.scarceKibibytes = choice.freeKibibytes.value_or(0);
    if (wish.rehearsal) {
        const record::RehearsalList list(around.disk, around.state.toStdString());
        done.unlisted = !list.add(file.publicKey());
    }
    return MadeKey{std::move(file), done};
}

Result<std::string> proveTo(Disk& disk, const ShelvedKey& key, const crypto::Sha256& challenge,
                            const std::string& target, crypto::SecretBytes typed) {
    if (disk.exists(target)) {
        return fail("file.exists", shown(target));
    }
    const auto passphrase = TRY(crypto::Passphrase::of(std::move(typed)));
    const auto read = TRY(crypto::readKeyAgain(disk, key.path, passphrase, key.file.publicKey()));
    const auto proof =
        TRY(record::makeStatement(read.key.signer(), key.keyid, crypto::StatementKind::proofOfPossession, challenge));
    const auto text = record::textOf(proof);
    TRY(disk.create(target, asBytes(text), false));
    return text;
}

Result<void> changePassphrase(Disk& disk, Random& random, const ShelvedKey& key, crypto::SecretBytes typed,
                              crypto::SecretBytes next) {
    const auto current = TRY(crypto::Passphrase::of(std::move(typed)));
    const auto wanted = TRY(crypto::Passphrase::of(std::move(next)));
    const bool rehearsal = key.file.facts().rehearsal;
    if (!rehearsal) {
        TRY(crypto::requireStrength(wanted));
    }
    const auto read = TRY(crypto::readKeyAgain(disk, key.path, current, key.file.publicKey()));
    const auto bytes = TRY(read.file.withPassphrase(current, wanted, crypto::costsFor(rehearsal).costs, random));
    return disk.replace(key.path, bytes, true);
}

}  // namespace anchorite::ui
