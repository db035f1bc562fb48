// room: base session usb  expect: nodiscard.*-Werror=unused-result
#include "crypto/base/result.h"

anchorite::Result<void> mayFail();
anchorite::Result<int> mayCount();

anchorite::Result<void> caller() {
#ifdef WALL
    mayFail();
    mayCount();
#endif
    TRY(mayFail());
    return {};
}
