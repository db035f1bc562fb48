// room: base crypto metadata rotation audit record transfer sandbox  expect: QString: No such file
#include <string>
#ifdef WALL
#include <QString>
#endif
