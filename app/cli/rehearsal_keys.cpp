#include "app/cli/rehearsal_keys.h"

#include "ceremony/record/session/rehearsal_list.h"

namespace anchorite::app::cli {

namespace {

record::RehearsalList listOf(Session& session) {
    const auto& state = session.machine().state;
    return {session.disk(), state.empty() ? std::string() : joinPath(state, "anchorite")};
}

}  // namespace

void rememberRehearsalKey(Session& session, const crypto::PublicKey& key) {
    if (!listOf(session).add(key))
        session.console().note("the list of rehearsal keys could not be kept; only the key's own mark tells it");
}

Result<void> requireNoRehearsalKey(Session& session, const metadata::Json& keyObject, bool rehearsal) {
    return listOf(session).requireAbsent(keyObject, rehearsal);
}

}  // namespace anchorite::app::cli
