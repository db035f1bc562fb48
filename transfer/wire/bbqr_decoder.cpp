#include "transfer/wire/bbqr.h"
#include "transfer/wire/bbqr_body.h"
#include "transfer/wire/envelope.h"

namespace anchorite::transfer {

BbqrDecoder::BbqrDecoder(BbqrStream stream) : stream_(stream), bodies_(stream.frames) {}

/// All frames are of one length but the last one, which may be shorter.
bool BbqrDecoder::fits(const BbqrFrame& frame) const {
    const bool last = frame.index + 1 == stream_.frames;
    const std::size_t size = frame.body.size();
    if (last) {
        return !length_ || size <= *length_;
    }
    return (!length_ || size == *length_) && bodies_.back().size() <= size;
}

BbqrDecoder::Taken BbqrDecoder::take(const BbqrFrame& frame) {
    if (frame.stream != stream_ || frame.index >= stream_.frames || frame.body.empty()) {
        return Taken::foreign;
    }
    std::string& body = bodies_[frame.index];
    if (!contradicted_ && body == frame.body) {
        return Taken::nothingNew;
    }
    if (contradicted_ || !body.empty() || !fits(frame)) {
        contradicted_ = true;
        return Taken::contradiction;
    }
    body = frame.body;
    ++have_;
    if (frame.index + 1 < stream_.frames) {
        length_ = frame.body.size();
    }
    return Taken::news;
}

std::vector<std::uint32_t> BbqrDecoder::missing() const {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < stream_.frames; ++i) {
        if (bodies_[i].empty()) {
            numbers.push_back(i + 1);
        }
    }
    return numbers;
}

Result<Bytes> BbqrDecoder::file(Inflater& inflater) const {
    if (contradicted_) {
        return fail("bbqr.contradiction", "frames came that cannot be of one file: two files are being mixed");
    }
    if (!isComplete()) {
        return fail("transfer.incomplete",
                    std::to_string(have_) + " of " + std::to_string(stream_.frames) + " frames are here");
    }
    std::string whole;
    for (const std::string& body : bodies_) {
        whole += body;
    }
    std::optional<Bytes> bytes = bbqrBytes(stream_.encoding, whole);
    if (!bytes) {
        return fail("bbqr.malformed", "the frames together are not whole bytes in their encoding");
    }
    if (bytes->size() > envelopeLimit) {
        return fail("bbqr.too-large", "the file has " + std::to_string(bytes->size()) +
                                          " bytes; a parcel has at most " + std::to_string(envelopeLimit));
    }
    if (stream_.encoding == 'Z') {
        return inflater.inflate(*bytes, envelopeLimit);
    }
    return *std::move(bytes);
}

}  // namespace anchorite::transfer
