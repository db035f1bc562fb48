#include "ceremony/metadata/names.h"

#include <array>
#include <limits>

#include "crypto/base/text.h"

namespace anchorite::metadata {

std::string_view nameOf(Dialect dialect) {
    switch (dialect) {
        case Dialect::tuf:
            return "tuf";
        case Dialect::notaryV1:
            return "notary-v1";
        case Dialect::uptane:
            return "uptane";
        case Dialect::goTuf0:
            return "go-tuf-0";
    }
    std::unreachable();
}

std::string_view nameOf(RoleName role) {
    switch (role) {
        case RoleName::root:
            return "root";
        case RoleName::targets:
            return "targets";
        case RoleName::snapshot:
            return "snapshot";
        case RoleName::timestamp:
            return "timestamp";
        case RoleName::mirrors:
            return "mirrors";
    }
    std::unreachable();
}

std::optional<RoleName> roleNamed(std::string_view name) {
    for (const auto role :
         {RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp, RoleName::mirrors}) {
        if (nameOf(role) == name)
            return role;
    }
    return std::nullopt;
}

std::string KeyId::shortForm() const {
    constexpr std::size_t longestShown = 40;
    if (!text_.empty() && text_.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos)
        return text_.size() < 12 ? text_ : text_.substr(0, 4) + "…" + text_.substr(text_.size() - 4);
    return "\"" + shown(text_.size() > longestShown ? text_.substr(0, longestShown) + "…" : text_) + "\"";
}

Result<Version> Version::of(std::int64_t number) {
    if (number < 1)
        return fail("root.version", "the version is " + std::to_string(number) + "; it must be 1 or more");
    return Version(number);
}

Version Version::next() const {
    return Version(number_ == std::numeric_limits<std::int64_t>::max() ? number_ : number_ + 1);
}

Result<Threshold> Threshold::of(std::int64_t number) {
    if (number < 1)
        return fail("role.threshold", "the threshold is " + std::to_string(number) + "; it must be 1 or more");
    return Threshold(number);
}

}  // namespace anchorite::metadata
