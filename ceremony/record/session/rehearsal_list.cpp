#include "ceremony/record/session/rehearsal_list.h"

#include "ceremony/metadata/key_object.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

constexpr std::size_t listLimit = std::size_t{1} << 20;

}  // namespace

Result<std::set<crypto::Sha256>> RehearsalList::keys() const {
    std::set<crypto::Sha256> keys;
    if (folder_.empty())
        return keys;
    const auto bytes = disk_.read(path(), listLimit);
    if (!bytes && bytes.error().code == "file.missing")
        return keys;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto rest = asText(*bytes);
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto key = crypto::Sha256::ofHex(rest.substr(0, end));
        if (!key || end == std::string_view::npos)
            return fail("rehearsal.list", path() + " holds a line that is no SHA-256");
        keys.insert(*key);
        rest.remove_prefix(end + 1);
    }
    return keys;
}

Result<void> RehearsalList::add(const crypto::PublicKey& key) const {
    if (folder_.empty())
        return {};
    auto known = TRY(keys());
    const bool isNew = known.insert(crypto::sha256(key.toSpki())).second;
    return isNew ? write(known) : Result<void>();
}

Result<void> RehearsalList::requireAbsent(const metadata::Json& keyObject, bool rehearsal) const {
    if (rehearsal)
        return {};
    const auto key = metadata::publicKeyOf(keyObject);
    if (!key || !TRY(keys()).contains(crypto::sha256(key->toSpki())))
        return {};
    return fail("rehearsal.key-in-real-root", "this key was made on this machine for a rehearsal");
}

Result<void> RehearsalList::write(const std::set<crypto::Sha256>& keys) const {
    std::string text;
    for (const auto& digest : keys)
        text += digest.hex() + "\n";
    TRY(disk_.makeFolder(folder_));
    return disk_.replace(path(), asBytes(text), false);
}

}  // namespace anchorite::record
