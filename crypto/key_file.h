#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "crypto/base/random.h"
#include "crypto/base/utc_time.h"
#include "crypto/secret.h"
#include "crypto/signer.h"

namespace anchorite::crypto {

/// Argon2id costs (RFC 9106; libsodium: one lane). Stored in the file and bounded before anything is
/// allocated: at most 16 passes and 2 GiB, at least 1 pass and 8 KiB.
struct KdfCosts {
    std::uint32_t passes;
    std::uint64_t kibibytes;
    friend bool operator==(const KdfCosts&, const KdfCosts&) = default;
};

inline constexpr KdfCosts realKeyCosts{4, 1024 * 1024};
/// Announced, never silent: for machines with less than 2 GiB of free memory.
inline constexpr KdfCosts scarceMemoryCosts{3, 256 * 1024};
inline constexpr KdfCosts rehearsalCosts{2, 64 * 1024};

/// What a key file says of its key without a passphrase. Authenticated: a change is noticed when the file is opened.
struct KeyFacts {
    std::string label;       ///< as typed by the holder; plain text of 1 to 200 bytes
    std::string created;     ///< UtcTime text, by the machine's clock of that day
    bool rehearsal = false;  ///< a throwaway key, refused by real roots for ever
};

/// An opened key: the signer, and the subkey that authenticates the pin file beside it.
class UnlockedKey {
  public:
    UnlockedKey(Signer signer, SecretBytes pinKey) : signer_(std::move(signer)), pinKey_(std::move(pinKey)) {}
    [[nodiscard]] const Signer& signer() const { return signer_; }
    /// Keyed BLAKE2b-256 of `bytes` under the pin subkey, as hex.
    [[nodiscard]] std::string authenticate(ByteView bytes) const;

  private:
    friend class KeyFile;
    Signer signer_;
    SecretBytes pinKey_;
};

/// The native key container (docs/FORMATS.md): text lines, one recipient slot or more, a payload, and an
/// unkeyed SHA-256 of all that precedes it, so that damage is told from a wrong passphrase.
class KeyFile {
  public:
    static constexpr std::size_t sizeLimit = 64 * 1024;
    static constexpr std::size_t slotLimit = 8;

    /// Checks form and checksum, not secrets. Error: `keyfile.damaged` (also for a later version: the detail says so),
    /// `keyfile.costs` (Argon2id costs out of bounds; the detail names the limit).
    static Result<KeyFile> parse(ByteView bytes);

    /// A new container for `signer`, sealed under one passphrase. Errors: `memory.short` (Argon2id could not
    /// get its memory), `keyfile.label`, `keyfile.costs`, `time.malformed` (facts.created).
    static Result<Bytes> seal(const Signer& signer, const KeyFacts& facts, const Passphrase& passphrase, KdfCosts costs,
                              Random& random);

    [[nodiscard]] const KeyFacts& facts() const { return facts_; }
    [[nodiscard]] const PublicKey& publicKey() const { return publicKey_; }
    /// Of the first passphrase slot.
    [[nodiscard]] KdfCosts costs() const;

    /// Errors: `keyfile.passphrase` (wrong passphrase, or a slot that was altered consistently: an AEAD cannot tell
    /// them apart), `keyfile.damaged` (the slot opened but what it guards was altered), `memory.short`.
    Result<UnlockedKey> unlock(const Passphrase& passphrase) const;

    /// The same key under a new passphrase; the file key and so the pin subkey stay. Costs never fall below those of
    /// the old slot. Errors as for unlock.
    Result<Bytes> withPassphrase(const Passphrase& current, const Passphrase& next, KdfCosts costs,
                                 Random& random) const;

  private:
    /// One `slot` line. Kinds that this version does not know are carried along and open nothing.
    struct Slot {
        std::string line;  ///< as received, without its newline
        bool passphrase = false;
        KdfCosts costs{};
        Bytes salt;
        Bytes nonce;
        Bytes wrapped;
    };
    struct Opened {
        std::size_t slot;
        SecretBytes fileKey;
    };
    KeyFile(KeyFacts facts, PublicKey key) : facts_(std::move(facts)), publicKey_(std::move(key)) {}
    static Result<Slot> parseSlot(std::string_view line);
    static Result<Slot> wrap(const std::string& head, const SecretBytes& fileKey, const Passphrase& passphrase,
                             KdfCosts costs, Random& random);
    Result<void> readHead(std::span<const std::string_view> lines);
    Result<void> readSlots(std::span<const std::string_view> lines);
    Result<void> readPayload(std::string_view line);
    [[nodiscard]] std::string slotLines() const;
    Result<Opened> openFileKey(const Passphrase& passphrase) const;
    Result<Signer> openPayload(const SecretBytes& fileKey) const;

    KeyFacts facts_;
    PublicKey publicKey_;
    std::string head_;  ///< the lines before the slots
    std::vector<Slot> slots_;
    Bytes payloadNonce_;
    Bytes payload_;
};

}  // namespace anchorite::crypto
