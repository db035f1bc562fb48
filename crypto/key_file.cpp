#include "crypto/key_file.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "crypto/base/text.h"
#include "crypto/key_seal.h"

namespace anchorite::crypto {

namespace {

constexpr std::string_view versionStart = "anchorite-key ";
constexpr std::string_view versionLine = "anchorite-key 1";
constexpr std::string_view labelStart = "label ";
constexpr std::string_view createdStart = "created ";
constexpr std::string_view markStart = "mark ";
constexpr std::string_view publicStart = "public ";
constexpr std::string_view slotStart = "slot ";
constexpr std::string_view passphraseSlotStart = "slot passphrase argon2id ";
constexpr std::string_view payloadStart = "payload xchacha20poly1305 ";
constexpr std::string_view checksumStart = "sha256 ";
constexpr std::size_t headLines = 5;
constexpr std::size_t labelLimit = 200;

std::unexpected<Error> damaged(std::string detail) {
    return fail("keyfile.damaged", std::move(detail));
}

Result<void> requireLabel(const std::string& label) {
    if (label.empty() || label.size() > labelLimit || !isPlainText(label)) {
        return fail("keyfile.label", "a label is plain text of 1 to 200 bytes");
    }
    return {};
}

std::string headOf(const KeyFacts& facts, const PublicKey& key) {
    std::string head(versionLine);
    head.append("\n").append(labelStart).append(facts.label);
    head.append("\n").append(createdStart).append(facts.created);
    head.append("\n").append(markStart).append(facts.rehearsal ? "rehearsal" : "none");
    head.append("\n").append(publicStart).append(toBase64(key.toSpki()));
    return head + "\n";
}

/// A slot line up to its nonce. With the head before it, this is what the slot's tag covers.
std::string slotText(KdfCosts costs, ByteView salt, ByteView nonce) {
    return std::string(passphraseSlotStart) + std::to_string(costs.passes) + " " + std::to_string(costs.kibibytes) +
           " " + toBase64(salt) + " " + toBase64(nonce);
}

std::string payloadText(ByteView nonce) {
    return std::string(payloadStart) + toBase64(nonce);
}

/// Payload line and checksum line behind what precedes them.
Bytes completed(const std::string& before, ByteView nonce, ByteView ciphertext) {
    std::string text = before + payloadText(nonce) + " " + toBase64(ciphertext) + "\n";
    text += std::string(checksumStart) + sha256(asBytes(text)).hex() + "\n";
    const ByteView bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

Bytes sealedFile(const std::string& before, const SecretBytes& fileKey, const SecretBytes& pkcs8, Random& random) {
    const Bytes nonce = seal::drawn(seal::nonceSize, random);
    const SecretBytes block = seal::padded(pkcs8.expose());
    return completed(before, nonce, seal::sealed(fileKey, nonce, block.expose(), before + payloadText(nonce)));
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// Decimal digits without leading zeros.
template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && std::to_string(value) == text ? std::optional(value) : std::nullopt;
}

std::optional<Bytes> bytesIn(std::string_view base64, std::size_t size) {
    auto bytes = fromBase64(base64);
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

std::optional<std::string_view> valueOf(std::string_view line, std::string_view start) {
    return line.starts_with(start) ? std::optional(line.substr(start.size())) : std::nullopt;
}

Result<void> requireVersion(std::string_view text) {
    if (text.starts_with(std::string(versionLine) + "\n")) {
        return {};
    }
    if (text.starts_with(versionStart)) {
        return damaged(
            "the first line names another version: the file was made by a newer version of this program, or "
            "is damaged");
    }
    return damaged("the file does not begin with '" + std::string(versionLine) + "'");
}

/// What precedes the checksum line, once that line was found right.
Result<std::string_view> checkedBody(std::string_view text) {
    constexpr std::size_t lineSize = checksumStart.size() + 64 + 1;
    if (text.size() <= lineSize || !text.ends_with('\n')) {
        return damaged("the file is cut off");
    }
    const std::string_view body = text.substr(0, text.size() - lineSize);
    if (text.substr(body.size()) != std::string(checksumStart) + sha256(asBytes(body)).hex() + "\n" ||
        !body.ends_with('\n')) {
        return damaged("the checksum does not fit: the file is cut off or altered");
    }
    return body;
}

Result<PublicKey> publicKeyIn(std::string_view line) {
    const auto base64 = valueOf(line, publicStart);
    const auto spki = base64 ? fromBase64(*base64) : std::nullopt;
    const auto key = spki ? PublicKey::spki(*spki) : fail("key.malformed", "it is not base64");
    if (!key) {
        return damaged("the public key is not readable: " + key.error().detail);
    }
    if (key->toSpki() != *spki) {
        return damaged("the public key is not in its usual form");
    }
    return *key;
}

}  // namespace

std::string UnlockedKey::authenticate(ByteView bytes) const {
    std::array<std::uint8_t, crypto_generichash_BYTES> tag;
    crypto_generichash(tag.data(), tag.size(), bytes.data(), bytes.size(), pinKey_.expose().data(), pinKey_.size());
    return toHex(tag);
}

Result<KeyFile::Slot> KeyFile::parseSlot(std::string_view line) {
    Slot slot{std::string(line), false, {}, {}, {}, {}};
    const auto text = valueOf(line, passphraseSlotStart);
    if (!text) {
        return slot;
    }
    const auto parts = split(*text, ' ');
    if (parts.size() != 5) {
        return damaged("a passphrase slot does not have its five values");
    }
    const auto passes = numberIn<std::uint32_t>(parts[0]);
    const auto kibibytes = numberIn<std::uint64_t>(parts[1]);
    auto salt = bytesIn(parts[2], seal::saltSize);
    auto nonce = bytesIn(parts[3], seal::nonceSize);
    auto wrapped = bytesIn(parts[4], seal::keySize + seal::tagSize);
    if (!passes || !kibibytes || !salt || !nonce || !wrapped) {
        return damaged("a value of a passphrase slot is not readable");
    }
    TRY(seal::requireBounded({*passes, *kibibytes}));
    slot.passphrase = true;
    slot.costs = {*passes, *kibibytes};
    slot.salt = std::move(*salt);
    slot.nonce = std::move(*nonce);
    slot.wrapped = std::move(*wrapped);
    return slot;
}

Result<void> KeyFile::readHead(std::span<const std::string_view> lines) {
    const auto label = valueOf(lines[1], labelStart);
    const auto created = valueOf(lines[2], createdStart);
    const auto mark = valueOf(lines[3], markStart);
    if (!label || !created || !mark) {
        return damaged("a line of the head is missing");
    }
    facts_ = {std::string(*label), std::string(*created), *mark == "rehearsal"};
    if (!requireLabel(facts_.label) || !UtcTime::parse(facts_.created)) {
        return damaged("the label or the time of creation is not in its form");
    }
    head_ = headOf(facts_, publicKey_);
    std::string received;
    for (const std::string_view line : lines) {
        received.append(line).append("\n");
    }
    return received == head_ ? Result<void>() : damaged("the head is not in its form");
}

Result<void> KeyFile::readSlots(std::span<const std::string_view> lines) {
    for (const std::string_view line : lines) {
        if (!line.starts_with(slotStart) || !isPlainText(line) || slots_.size() == slotLimit) {
            return damaged("a line is neither slot nor payload, or there are more than 8 slots");
        }
        slots_.push_back(TRY(parseSlot(line)));
    }
    if (std::ranges::none_of(slots_, &Slot::passphrase)) {
        return damaged("there is no passphrase slot that this version can open");
    }
    return {};
}

Result<void> KeyFile::readPayload(std::string_view line) {
    const auto text = valueOf(line, payloadStart);
    const auto parts = split(text.value_or(""), ' ');
    auto nonce = bytesIn(parts[0], seal::nonceSize);
    auto ciphertext = parts.size() == 2 ? fromBase64(parts[1]) : std::nullopt;
    if (!text || !nonce || !ciphertext) {
        return damaged("the payload line is not in its form");
    }
    payloadNonce_ = std::move(*nonce);
    payload_ = std::move(*ciphertext);
    return {};
}

Result<KeyFile> KeyFile::parse(ByteView bytes) {
    const std::string_view text = asText(bytes);
    if (text.size() > sizeLimit) {
        return damaged("the file is larger than 64 KiB");
    }
    TRY(requireVersion(text));
    std::string_view body = TRY(checkedBody(text));
    body.remove_suffix(1);
    const std::vector<std::string_view> lines = split(body, '\n');
    if (lines.size() < headLines + 2) {
        return damaged("lines are missing");
    }
    KeyFile file({}, TRY(publicKeyIn(lines[headLines - 1])));
    TRY(file.readHead(std::span(lines).first(headLines)));
    TRY(file.readSlots(std::span(lines).subspan(headLines, lines.size() - headLines - 1)));
    TRY(file.readPayload(lines.back()));
    return file;
}

KdfCosts KeyFile::costs() const {
    return std::ranges::find_if(slots_, &Slot::passphrase)->costs;  // parse saw to it that there is one
}

std::string KeyFile::slotLines() const {
    std::string text;
    for (const Slot& slot : slots_) {
        text += slot.line + "\n";
    }
    return text;
}

Result<KeyFile::Slot> KeyFile::wrap(const std::string& head, const SecretBytes& fileKey, const Passphrase& passphrase,
                                    KdfCosts costs, Random& random) {
    TRY(seal::requireBounded(costs));
    Bytes salt = seal::drawn(seal::saltSize, random);
    Bytes nonce = seal::drawn(seal::nonceSize, random);
    const SecretBytes key = TRY(seal::keyOf(passphrase, salt, costs));
    const std::string text = slotText(costs, salt, nonce);
    Bytes wrapped = seal::sealed(key, nonce, fileKey.expose(), head + text);
    std::string line = text + " " + toBase64(wrapped);
    return Slot{std::move(line), true, costs, std::move(salt), std::move(nonce), std::move(wrapped)};
}

Result<Bytes> KeyFile::seal(const Signer& signer, const KeyFacts& facts, const Passphrase& passphrase, KdfCosts costs,
                            Random& random) {
    TRY(requireLabel(facts.label));
    TRY(UtcTime::parse(facts.created));
    SecretBytes fileKey(seal::keySize);
    random.fill(fileKey.exposeForWriting());
    const std::string head = headOf(facts, signer.publicKey());
    const Slot slot = TRY(wrap(head, fileKey, passphrase, costs, random));
    return sealedFile(head + slot.line + "\n", fileKey, signer.pkcs8(), random);
}

Result<KeyFile::Opened> KeyFile::openFileKey(const Passphrase& passphrase) const {
    for (std::size_t i = 0; i < slots_.size(); ++i) {
        const Slot& slot = slots_[i];
        if (!slot.passphrase) {
            continue;
        }
        const SecretBytes key = TRY(seal::keyOf(passphrase, slot.salt, slot.costs));
        SecretBytes fileKey =
            seal::opened(key, slot.nonce, slot.wrapped, head_ + slotText(slot.costs, slot.salt, slot.nonce));
        if (!fileKey.empty()) {
            return Opened{i, std::move(fileKey)};
        }
    }
    return fail("keyfile.passphrase", "the passphrase is wrong, or the file was altered on purpose");
}

Result<Signer> KeyFile::openPayload(const SecretBytes& fileKey) const {
    const SecretBytes block =
        seal::opened(fileKey, payloadNonce_, payload_, head_ + slotLines() + payloadText(payloadNonce_));
    SecretBytes pkcs8 = seal::unpadded(block);
    if (pkcs8.empty()) {
        return damaged("the passphrase is right, but the rest of the file was altered");
    }
    auto signer = Signer::fromPkcs8(std::move(pkcs8));
    if (!signer) {
        return damaged("the private key inside is not readable: " + signer.error().detail);
    }
    if (signer->publicKey().toSpki() != publicKey_.toSpki()) {
        return damaged("the private key inside does not belong to the public key that the file names");
    }
    return std::move(*signer);
}

Result<UnlockedKey> KeyFile::unlock(const Passphrase& passphrase) const {
    const Opened opened = TRY(openFileKey(passphrase));
    Signer signer = TRY(openPayload(opened.fileKey));
    return UnlockedKey(std::move(signer), seal::pinKeyOf(opened.fileKey));
}

Result<Bytes> KeyFile::withPassphrase(const Passphrase& current, const Passphrase& next, KdfCosts costs,
                                      Random& random) const {
    const Opened opened = TRY(openFileKey(current));
    const Signer signer = TRY(openPayload(opened.fileKey));
    const KdfCosts old = slots_[opened.slot].costs;
    const KdfCosts raised{std::max(costs.passes, old.passes), std::max(costs.kibibytes, old.kibibytes)};
    KeyFile changed = *this;
    changed.slots_[opened.slot] = TRY(wrap(head_, opened.fileKey, next, raised, random));
    return sealedFile(head_ + changed.slotLines(), opened.fileKey, signer.pkcs8(), random);
}

}  // namespace anchorite::crypto
