#include <iconv.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

/// zbar asks the C library to convert what a QR symbol holds, and that opens tables and modules from the file system,
/// which is closed here. These take the library's place in this program: every conversion leaves the bytes as they
/// are. So the text that arrives is the text that was sent, whatever encoding the symbol claims (ECI).
namespace {

int onlyConversion;

}  // namespace

extern "C" {

iconv_t iconv_open(const char* /*to*/, const char* /*from*/) {
    return &onlyConversion;
}

int iconv_close(iconv_t /*conversion*/) {
    return 0;
}

size_t iconv(iconv_t /*conversion*/, char** from, size_t* fromLeft, char** to, size_t* toLeft) {
    if (from == nullptr || *from == nullptr) {
        return 0;
    }
    const size_t size = std::min(*fromLeft, *toLeft);
    std::memcpy(*to, *from, size);
    *from += size;
    *to += size;
    *fromLeft -= size;
    *toLeft -= size;
    return *fromLeft == 0 ? 0 : SIZE_MAX;
}
}
