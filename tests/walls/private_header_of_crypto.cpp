// room: metadata rotation audit session usb sandbox  expect: crypto/openssl\.h: No such file
#include "crypto/base/result.h"
#ifdef WALL
#include "crypto/openssl.h"
#endif
