#include "ceremony/record/approval/quarantine.h"

#include "ceremony/record/approval/read_back.h"

namespace anchorite::record {
namespace {

constexpr std::size_t quarantineLimit = 256 * 1024;
constexpr std::size_t hexDigits = 64;
constexpr std::string_view missed = "missed ";

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
        if (end == std::string_view::npos || !quarantine.readLine(rest.substr(0, end)))
            return malformed(line);
        rest.remove_prefix(end + 1);
    }
    return quarantine;
}

bool Quarantine::readLine(std::string_view line) {
    const auto payload = crypto::Sha256::ofHex(line.substr(0, hexDigits));
    if (!payload || line.size() <= hexDigits || line[hexDigits] != ' ')
        return false;
    auto rest = line.substr(hexDigits + 1);
    int count = 0;
    if (rest.starts_with(missed)) {
        const char digit = rest.size() > missed.size() + 1 ? rest[missed.size()] : ' ';
        if ((digit != '1' && digit != '2') || rest[missed.size() + 1] != ' ')
            return false;
        count = digit - '0';
        rest.remove_prefix(missed.size() + 2);
    }
    const auto time = UtcTime::parse(rest);
    if (!time)
        return false;
    if (count > 0)
        misses_.insert_or_assign(*payload, Misses{count, *time});
    else
        setAside(*payload, *time);
    return true;
}

int Quarantine::noteMiss(const crypto::Sha256& payload, UtcTime time) {
    auto& misses = misses_[payload];
    misses.last = time;
    const int count = ++misses.count;
    if (count >= Challenge::misses) {
        misses_.erase(payload);
        setAside(payload, time);
    }
    return count;
}

Result<void> Quarantine::requireFree(const crypto::Sha256& payload) const {
    const auto found = payloads_.find(payload);
    if (found == payloads_.end())
        return {};
    return fail("request.quarantined", "set aside at this key " + found->second.display());
}

Result<void> Quarantine::write(Disk& disk, const std::string& keyPath) const {
    std::string text;
    for (const auto& [payload, time] : payloads_)
        text += payload.hex() + " " + time.text() + "\n";
    for (const auto& [payload, misses] : misses_)
        text +=
            payload.hex() + " " + std::string(missed) + std::to_string(misses.count) + " " + misses.last.text() + "\n";
    return disk.replace(pathFor(keyPath), asBytes(text), true);
}

}  // namespace anchorite::record
