// room: approval  expect: TrustedRoot::TrustedRoot\(.*SignedRoot\)' is private within this context
#include <utility>

#include "ceremony/metadata/succession.h"

anchorite::Result<anchorite::metadata::TrustedRoot> trust(anchorite::metadata::SignedRoot root) {
#ifdef WALL
    return anchorite::metadata::TrustedRoot(std::move(root));
#endif
    return anchorite::metadata::TrustedRoot::anchor(std::move(root));
}
