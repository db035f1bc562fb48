#include "transfer/wire/assembly.h"

namespace anchorite::transfer {

namespace {

/// The content of a byte string; any other item as it is.
Bytes carriedIn(const Bytes& message) {
    return asByteString(message).value_or(message);
}

Assembly::Taken takenFrom(UrDecoder::Taken taken) {
    switch (taken) {
        case UrDecoder::Taken::news:
            return Assembly::Taken::news;
        case UrDecoder::Taken::nothingNew:
            return Assembly::Taken::nothingNew;
        case UrDecoder::Taken::contradiction:
        case UrDecoder::Taken::foreign:
            return Assembly::Taken::contradiction;
    }
    return Assembly::Taken::contradiction;
}

Assembly::Taken takenFrom(BbqrDecoder::Taken taken) {
    switch (taken) {
        case BbqrDecoder::Taken::news:
            return Assembly::Taken::news;
        case BbqrDecoder::Taken::nothingNew:
            return Assembly::Taken::nothingNew;
        case BbqrDecoder::Taken::contradiction:
        case BbqrDecoder::Taken::foreign:
            return Assembly::Taken::contradiction;
    }
    return Assembly::Taken::contradiction;
}

}  // namespace

Assembly::Assembly(const WireFrame& first) {
    if (const auto* part = std::get_if<UrPart>(&first.body)) {
        parts_.emplace<UrDecoder>(part->stream);
    } else if (const auto* frame = std::get_if<BbqrFrame>(&first.body)) {
        parts_.emplace<BbqrDecoder>(frame->stream);
    }
}

Assembly::Taken Assembly::takeWhole(Bytes bytes) {
    auto& whole = std::get<Whole>(parts_);
    if (whole.bytes) {
        return Taken::nothingNew;
    }
    whole.bytes = std::move(bytes);
    return Taken::news;
}

Assembly::Taken Assembly::take(const WireFrame& frame) {
    if (const auto* part = std::get_if<UrPart>(&frame.body)) {
        return takenFrom(std::get<UrDecoder>(parts_).take(*part));
    }
    if (const auto* bbqr = std::get_if<BbqrFrame>(&frame.body)) {
        return takenFrom(std::get<BbqrDecoder>(parts_).take(*bbqr));
    }
    if (const auto* single = std::get_if<UrSingle>(&frame.body)) {
        return takeWhole(carriedIn(single->message));
    }
    const ByteView text = asBytes(std::get<PlainText>(frame.body).text);
    return takeWhole(Bytes(text.begin(), text.end()));
}

std::uint32_t Assembly::have() const {
    if (const auto* ur = std::get_if<UrDecoder>(&parts_)) {
        return ur->rank();
    }
    if (const auto* bbqr = std::get_if<BbqrDecoder>(&parts_)) {
        return bbqr->have();
    }
    return std::get<Whole>(parts_).bytes ? 1 : 0;
}

std::vector<std::uint32_t> Assembly::missing() const {
    const auto* bbqr = std::get_if<BbqrDecoder>(&parts_);
    return bbqr != nullptr ? bbqr->missing() : std::vector<std::uint32_t>{};
}

bool Assembly::isComplete() const {
    if (const auto* ur = std::get_if<UrDecoder>(&parts_)) {
        return ur->isComplete();
    }
    if (const auto* bbqr = std::get_if<BbqrDecoder>(&parts_)) {
        return bbqr->isComplete();
    }
    return std::get<Whole>(parts_).bytes.has_value();
}

bool Assembly::isFinal() const {
    return isComplete() && !std::holds_alternative<BbqrDecoder>(parts_);
}

Result<Bytes> Assembly::bytes(Inflater& inflater) const {
    if (const auto* ur = std::get_if<UrDecoder>(&parts_)) {
        return carriedIn(TRY(ur->message()));
    }
    if (const auto* bbqr = std::get_if<BbqrDecoder>(&parts_)) {
        return bbqr->file(inflater);
    }
    return std::get<Whole>(parts_).bytes.value_or(Bytes{});
}

}  // namespace anchorite::transfer
