#include "ceremony/record/approval/pin.h"

#include <charconv>

#include "ceremony/metadata/json.h"

namespace anchorite::record {

using metadata::Json;

namespace {

constexpr std::size_t pinLimit = 256 * 1024;

std::optional<crypto::Sha256> digestOf(const std::string* hex) {
    return hex ? crypto::Sha256::ofHex(*hex) : std::nullopt;
}

std::optional<metadata::Dialect> dialectNamed(const std::string* name) {
    using metadata::Dialect;
    for (const auto dialect : {Dialect::tuf, Dialect::notaryV1, Dialect::uptane, Dialect::goTuf0})
        if (name && nameOf(dialect) == *name)
            return dialect;
    return std::nullopt;
}

std::unexpected<Error> malformed(const std::string& what) {
    return fail("pin.malformed", "the pin file " + what);
}

Result<Pin> readPin(const Json& json) {
    const auto* repository = json.findString("repository");
    const auto dialect = dialectNamed(json.findString("dialect"));
    const auto* version = json.find("version");
    const auto number = version ? version->asInteger() : std::nullopt;
    const auto digest = digestOf(json.findString("digest"));
    if (!repository || !dialect || !number || !digest || json.members().size() != 4)
        return malformed("names no root");
    const auto known = TRY(metadata::Version::of(*number));
    return Pin{*repository, *dialect, known, *digest};
}

Result<std::map<std::int64_t, crypto::Sha256>> readLedger(const Json& json) {
    std::map<std::int64_t, crypto::Sha256> ledger;
    for (const auto& [name, value] : json.members()) {
        std::int64_t version = 0;
        const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), version);
        const auto digest = digestOf(value.asString());
        if (problem != std::errc() || end != name.data() + name.size() || version < 1 || !digest)
            return malformed("has a ledger entry that is none");
        ledger.emplace(version, *digest);
    }
    return ledger;
}

}  // namespace

std::string PinFile::content() const {
    auto ledger = Json::object();
    for (const auto& [version, digest] : ledger_)
        ledger.set(std::to_string(version), digest.hex());
    auto json = Json::object();
    json.set("anchorite-pin", 1);
    json.set("ledger", std::move(ledger));
    json.set("pin", Json());
    if (pin_) {
        auto pin = Json::object();
        pin.set("repository", pin_->repository);
        pin.set("dialect", nameOf(pin_->dialect));
        pin.set("version", pin_->version.number());
        pin.set("digest", pin_->digest.hex());
        json.set("pin", std::move(pin));
    }
    return writeJson(json, metadata::MemberOrder::sorted);
}

Result<PinFile> PinFile::read(Disk& disk, const std::string& keyPath) {
    PinFile file;
    auto bytes = disk.read(pathFor(keyPath), pinLimit);
    if (!bytes && bytes.error().code == "file.missing")
        return file;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto json = Json::parse(asText(*bytes), {pinLimit, 8});
    if (!json)
        return malformed("is not JSON: " + json.error().detail);
    const auto* mark = json->find("anchorite-pin");
    if (!mark || mark->asInteger() != 1)
        return malformed("is of another kind or was made by a newer version");
    const auto* ledger = json->find("ledger");
    const auto* pin = json->find("pin");
    const auto* tag = json->findString("tag");
    if (!ledger || !ledger->isObject() || !pin || !tag || json->members().size() != 4)
        return malformed("lacks a member");
    file.ledger_ = TRY(readLedger(*ledger));
    if (!pin->isNull())
        file.pin_ = TRY(readPin(*pin));
    file.receivedTag_ = *tag;
    file.receivedContent_ = file.content();
    return file;
}

Result<void> PinFile::requireAuthentic(const crypto::UnlockedKey& key) const {
    if (receivedTag_.empty() && receivedContent_.empty())
        return {};
    if (key.authenticate(asBytes(receivedContent_)) == receivedTag_)
        return {};
    return fail("pin.forged", "the pin file beside the key was not written by this key");
}

Result<void> PinFile::requireUnchanged(Disk& disk, const std::string& keyPath) const {
    const auto now = TRY(read(disk, keyPath));
    if (now.receivedContent_ == receivedContent_ && now.receivedTag_ == receivedTag_)
        return {};
    return fail("pin.changed", "the pin file beside the key was written while this root was reviewed");
}

Result<void> PinFile::write(Disk& disk, const std::string& keyPath, const crypto::UnlockedKey& key) const {
    auto json = TRY(Json::parse(content()));
    json.set("tag", key.authenticate(asBytes(content())));
    const auto text = writeJson(json, metadata::MemberOrder::sorted) + "\n";
    return disk.replace(pathFor(keyPath), asBytes(text), true);
}

}  // namespace anchorite::record
