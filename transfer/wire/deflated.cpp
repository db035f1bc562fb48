#define ZLIB_CONST  // zlib then promises not to write into its input
#include <zlib.h>

#include <cassert>
#include <new>

#include "transfer/wire/inflater.h"

namespace anchorite::transfer {

Bytes deflated(ByteView bytes, int windowBits) {
    constexpr int bestLevel = 9;
    constexpr int mostMemory = 9;
    z_stream stream{};
    // A negative window means raw deflate, without header and check sum (zlib.h).
    if (deflateInit2(&stream, bestLevel, Z_DEFLATED, -windowBits, mostMemory, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc();
    }
    Bytes out(deflateBound(&stream, static_cast<uLong>(bytes.size())));
    stream.next_in = bytes.data();
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    [[maybe_unused]] const int ended = deflate(&stream, Z_FINISH);
    assert(ended == Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

}  // namespace anchorite::transfer
