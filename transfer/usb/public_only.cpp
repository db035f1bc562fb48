#include "transfer/usb/public_only.h"

#include "crypto/base/text.h"
#include "transfer/usb/stick.h"
#include "transfer/wire/envelope.h"

namespace anchorite::transfer {

namespace {

/// What this program writes is one envelope deep.
constexpr int nestingLimit = 3;

Result<void> requirePublicAt(int depth, ByteView bytes, const std::string& what, Inflater& inflater) {
    if (isPrivateMaterial(bytes)) {
        return fail("parcel.private", shown(what));
    }
    if (!looksLikeEnvelope(bytes)) {
        return {};
    }
    if (depth == nestingLimit) {
        return fail("parcel.private", shown(what) + " is nested too deeply to be looked into");
    }
    const auto parcel = openEnvelope(bytes, inflater);
    if (!parcel) {
        return parcel.error().code.starts_with("decoder.") ? fail(parcel.error().code, parcel.error().detail)
                                                           : Result<void>();
    }
    return requirePublicAt(depth + 1, parcel->content, what, inflater);
}

}  // namespace

Result<void> requirePublic(ByteView bytes, const std::string& what, Inflater& inflater) {
    return requirePublicAt(0, bytes, what, inflater);
}

}  // namespace anchorite::transfer
