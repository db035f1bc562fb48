#include "ceremony/record/approval/quarantine.h"

#include <algorithm>

namespace anchorite::record {
namespace {

constexpr std::size_t quarantineLimit = 256 * 1024;
constexpr std::size_t hexDigits = 64;

std::unexpected<Error> malformed(std::size_t line) {
    return fail("quarantine.malformed", "line " + std::to_string(line) + " of the quarantine file beside the key is " +
                                            "not a digest and a time");
}

}  // namespace

Result<Quarantine> Quarantine::read(Disk& disk, const std::string& keyPath) {
    Quarantine quarantine;
    const auto bytes = disk.read(pathFor(keyPath), quarantineLimit);
    if (!bytes && bytes.error().code == "file.missing")
        return quarantine;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto rest = asText(*bytes);
    for (std::size_t line = 1; !rest.empty(); ++line) {
        const auto end = rest.find('\n');
        const auto text = rest.substr(0, end);
        const auto digest = text.size() > hexDigits ? fromHex(text.substr(0, hexDigits)) : std::nullopt;
        const auto time = UtcTime::parse(text.substr(std::min(text.size(), hexDigits + 1)));
        if (end == std::string_view::npos || !digest || text[hexDigits] != ' ' || !time)
            return malformed(line);
        crypto::Sha256 payload;
        std::ranges::copy(*digest, payload.bytes.begin());
        quarantine.setAside(payload, *time);
        rest.remove_prefix(end + 1);
    }
    return quarantine;
}

Result<void> Quarantine::requireFree(const crypto::Sha256& payload) const {
    const auto found = payloads_.find(payload);
    if (found == payloads_.end())
        return {};
    return fail("request.quarantined", "set aside at this key " + found->second.display() +
                                           ", after its words were read back wrong three times");
}

Result<void> Quarantine::write(Disk& disk, const std::string& keyPath) const {
    std::string text;
    for (const auto& [payload, time] : payloads_)
        text += payload.hex() + " " + time.text() + "\n";
    return disk.replace(pathFor(keyPath), asBytes(text), true);
}

}  // namespace anchorite::record
