// room: base crypto metadata rotation audit session usb sandbox  expect: QString: No such file
#include <string>
#ifdef WALL
#include <QString>
#endif
