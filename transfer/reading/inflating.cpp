#include "transfer/reading/inflating.h"

#include <zlib.h>

#include <algorithm>
#include <memory>
#include <string>

namespace anchorite::transfer {

namespace {

constexpr int rawDeflate = -15;
constexpr std::size_t step = std::size_t{64} << 10;

struct Stream : z_stream {
    Stream() : z_stream{} { ready = ::inflateInit2(this, rawDeflate) == Z_OK; }
    ~Stream() { ::inflateEnd(this); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    bool ready = false;
};

std::unexpected<Error> malformed(const char* why) {
    return fail("inflate.malformed", std::string("the compressed content ") + why);
}

}  // namespace

Result<Bytes> inflated(ByteView deflated, std::size_t limit) {
    Stream stream;
    if (!stream.ready) {
        return fail("inflate.too-large", "there is no memory to inflate into");
    }
    // zlib reads through a pointer to changeable bytes, and changes none.
    stream.next_in = const_cast<Bytef*>(deflated.data());
    stream.avail_in = static_cast<uInt>(deflated.size());
    Bytes out;
    int result = Z_OK;
    while (result == Z_OK) {
        // One byte above the limit shows that there is more.
        const std::size_t before = out.size();
        const std::size_t room = std::min(std::max(step, before), limit + 1 - before);
        if (room == 0) {
            return fail("inflate.too-large", "the content inflates to more than " + std::to_string(limit) + " bytes");
        }
        out.resize(before + room);
        stream.next_out = out.data() + before;
        stream.avail_out = static_cast<uInt>(room);
        result = ::inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    if (out.size() > limit) {
        return fail("inflate.too-large", "the content inflates to more than " + std::to_string(limit) + " bytes");
    }
    if (result != Z_STREAM_END) {
        return malformed(result == Z_BUF_ERROR ? "is cut short" : "is damaged");
    }
    if (stream.avail_in != 0) {
        return malformed("is followed by other bytes");
    }
    return out;
}

}  // namespace anchorite::transfer
