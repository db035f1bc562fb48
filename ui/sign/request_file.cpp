#include "ui/sign/request_file.h"

#include <utility>

#include "ceremony/metadata/key_object.h"
#include "transfer/decoder/decoder.h"
#include "transfer/wire/envelope.h"

namespace anchorite::ui {

namespace {

constexpr std::size_t mostKeys = 64;
constexpr std::string_view keyEnding = ".key";

}  // namespace

Result<RequestFile> requestIn(Bytes bytes, const std::string& decoder) {
    RequestFile file;
    if (transfer::looksLikeEnvelope(bytes)) {
        transfer::Decoder inflater(decoder);
        auto parcel = TRY(transfer::openEnvelope(bytes, inflater));
        inflater.close();
        if (parcel.kind != transfer::ParcelKind::signRequest && parcel.kind != transfer::ParcelKind::metadata) {
            return fail("request.malformed", "the parcel is a " + std::string(transfer::wordsFor(parcel.kind)));
        }
        file.parcel = parcel.id;
        bytes = std::move(parcel.content);
    }
    metadata::KeyReader keys;
    file.request = TRY(record::readRequest(bytes, keys));
    return file;
}

Result<RequestFile> requestAt(Disk& disk, const std::string& path, const std::string& decoder) {
    return requestIn(TRY(disk.read(path, transfer::envelopeLimit)), decoder);
}

Result<FoundKey> keyAt(Disk& disk, const std::string& path) {
    const auto key = TRY(record::KeyAtPath::read(disk, path));
    FoundKey found{path,
                   key.file.facts().label,
                   metadata::kindOf(key.file.publicKey()),
                   key.file.facts().rehearsal,
                   {},
                   metadata::keyIdOf(metadata::keyObjectFor(key.file.publicKey(), key.file.facts().rehearsal))};
    // A pin that cannot be read is told when the key is used, not in a list.
    if (const auto pins = record::PinFile::read(disk, path)) {
        found.pin = pins->pin();
    }
    return found;
}

Result<std::vector<FoundKey>> keysIn(Disk& disk, const std::string& folder) {
    std::vector<FoundKey> found;
    const auto names = TRY(disk.list(folder));
    for (const std::string& name : names) {
        if (!name.ends_with(keyEnding) || found.size() == mostKeys) {
            continue;
        }
        if (auto key = keyAt(disk, joinPath(folder, name))) {
            found.push_back(std::move(*key));
        }
    }
    return found;
}

}  // namespace anchorite::ui
