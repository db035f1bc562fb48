#include "app/cli/keys.h"

#include <algorithm>
#include <utility>

#include "ceremony/metadata/root.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using metadata::Json;

Result<crypto::KeyFile> loadKeyFile(Session& session, const std::string& path) {
    const auto text = TRY(session.read(path, crypto::KeyFile::sizeLimit));
    return crypto::KeyFile::parse(asBytes(text));
}

Result<Json> loadKeyObject(Session& session, const std::string& path) {
    const auto text = TRY(session.read(path, crypto::KeyFile::sizeLimit));
    auto object = keyObjectIn(text);
    if (!object)
        return fail(object.error().code, shown(path) + ": " + object.error().detail);
    return object;
}

Result<void> setMembers(Json& object, const std::vector<std::string>& members) {
    for (const auto& member : members) {
        const auto equals = member.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail("usage.value", "a member is name=value, not " + shown(member));
        const auto name = member.substr(0, equals);
        if (name == "keytype" || name == "keyval" || name == "scheme" || name == metadata::rehearsalMark)
            return fail("draft.member", shown(name) + " is not free to choose");
        if (!isPlainText(member))
            return fail("text.not-plain", shown(member));
        object.set(name, member.substr(equals + 1));
    }
    return {};
}

}  // namespace anchorite::app::cli
