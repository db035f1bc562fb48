#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::crypto {

/// Secret bytes in libsodium's guarded, locked memory; wiped when they go. Move-only, not
/// printable, not comparable. Each takes a locked page of its own, so keep them few and small.
class SecretBytes {
  public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(ByteView bytes);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }

    /// The only ways to the bytes. The view lives as long as this object; never copy from it into
    /// ordinary memory.
    [[nodiscard]] ByteView expose() const { return {data_, size_}; }
    [[nodiscard]] std::span<std::uint8_t> exposeForWriting() { return {data_, size_}; }

  private:
    std::uint8_t* data_ = nullptr;
    std::size_t size_ = 0;
};

/// A passphrase in Unicode normal form NFKD, without its one trailing newline. 1 to 1024 bytes.
class Passphrase {
  public:
    /// Takes the typed bytes (they are wiped with `typed`). Errors: `passphrase.empty`,
    /// `passphrase.too-long`, `passphrase.utf8`.
    static Result<Passphrase> of(SecretBytes typed);

    [[nodiscard]] ByteView expose() const { return bytes_.expose(); }

    /// Code points, for the floor of 16 characters.
    [[nodiscard]] std::size_t characters() const { return characters_; }

  private:
    Passphrase(SecretBytes bytes, std::size_t characters) : bytes_(std::move(bytes)), characters_(characters) {}
    SecretBytes bytes_;
    std::size_t characters_;
};

/// What is asked of passphrases of real keys. Error: `passphrase.too-short` (fewer than 16 characters).
Result<void> requireStrength(const Passphrase& passphrase);

/// Whether one page could really be locked into memory on this machine (sodium_malloc hides the failure).
[[nodiscard]] bool memoryCanBeLocked();

}  // namespace anchorite::crypto
