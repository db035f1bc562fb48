#include "app/cli/rehearsal_keys.h"

#include <algorithm>

#include "app/cli/keys.h"

namespace anchorite::app::cli {

namespace {

constexpr std::size_t listLimit = std::size_t{1} << 20;

std::string folderOf(Session& session) {
    const auto& state = session.machine().state;
    return state.empty() ? std::string() : joinPath(state, "anchorite");
}

std::string listPath(Session& session) {
    return joinPath(folderOf(session), "rehearsal-keys");
}

Result<void> write(Session& session, const std::set<crypto::Sha256>& keys) {
    std::string text;
    for (const auto& digest : keys)
        text += digest.hex() + "\n";
    TRY(session.disk().makeFolder(folderOf(session)));
    return session.disk().replace(listPath(session), asBytes(text), false);
}

}  // namespace

Result<std::set<crypto::Sha256>> rehearsalKeys(Session& session) {
    std::set<crypto::Sha256> keys;
    if (folderOf(session).empty())
        return keys;
    const auto bytes = session.disk().read(listPath(session), listLimit);
    if (!bytes && bytes.error().code == "file.missing")
        return keys;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto rest = asText(*bytes);
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto digest = fromHex(rest.substr(0, end));
        if (!digest || digest->size() != 32 || end == std::string_view::npos)
            return fail("rehearsal.list", listPath(session) + " holds a line that is no SHA-256");
        crypto::Sha256 key;
        std::ranges::copy(*digest, key.bytes.begin());
        keys.insert(key);
        rest.remove_prefix(end + 1);
    }
    return keys;
}

void rememberRehearsalKey(Session& session, const crypto::PublicKey& key) {
    if (folderOf(session).empty())
        return;
    auto keys = rehearsalKeys(session);
    auto known = keys ? *keys : std::set<crypto::Sha256>();
    const bool isNew = known.insert(crypto::sha256(key.toSpki())).second;
    if (!keys || (isNew && !write(session, known)))
        session.console().note("the list of rehearsal keys could not be kept; only the key's own mark tells it");
}

Result<void> requireNoRehearsalKey(Session& session, const metadata::Json& keyObject, bool rehearsal) {
    if (rehearsal)
        return {};
    const auto key = publicKeyOf(keyObject);
    if (!key || !TRY(rehearsalKeys(session)).contains(crypto::sha256(key->toSpki())))
        return {};
    return fail("rehearsal.key-in-real-root", "this key was made on this machine for a rehearsal");
}

}  // namespace anchorite::app::cli
