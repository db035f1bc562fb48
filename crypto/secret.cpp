#include "crypto/secret.h"

#include <sodium.h>
#include <unistd.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "crypto/base/text.h"
#include "crypto/sodium_start.h"

namespace anchorite::crypto {

namespace {

constexpr std::size_t passphraseLimit = 1024;
constexpr std::size_t strongLength = 16;

std::string_view withoutNewline(std::string_view text) {
    if (text.ends_with("\r\n")) {
        text.remove_suffix(2);
    } else if (text.ends_with('\n')) {
        text.remove_suffix(1);
    }
    return text;
}

std::size_t codePoints(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// Normal form NFKD. The code points are written into, and re-encoded inside, guarded memory; utf8proc
/// itself allocates nothing on this way. `text` is UTF-8.
SecretBytes decomposed(std::string_view text) {
    // The options are flags. NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
    const auto* source = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = static_cast<utf8proc_ssize_t>(text.size());
    const utf8proc_ssize_t count = utf8proc_decompose(source, length, nullptr, 0, options);
    if (count <= 0) {
        return {};
    }
    // One place more, because utf8proc_reencode ends its text with a NUL.
    SecretBytes work((static_cast<std::size_t>(count) + 1) * sizeof(utf8proc_int32_t));
    auto* points = reinterpret_cast<utf8proc_int32_t*>(work.exposeForWriting().data());
    utf8proc_decompose(source, length, points, count, options);
    const utf8proc_ssize_t bytes = utf8proc_reencode(points, count, options);
    return bytes <= 0 ? SecretBytes() : SecretBytes::copyOf(work.expose().first(static_cast<std::size_t>(bytes)));
}

}  // namespace

SecretBytes::SecretBytes(std::size_t size) : size_(size) {
    startSodium();
    if (size == 0) {
        return;
    }
    data_ = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (data_ == nullptr) {
        throw std::bad_alloc();  // like every container without memory
    }
    sodium_memzero(data_, size);
}

SecretBytes SecretBytes::copyOf(ByteView bytes) {
    SecretBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.data_);
    return copy;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        sodium_free(data_);
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    sodium_free(data_);  // wipes; null is fine
}

Result<Passphrase> Passphrase::of(SecretBytes typed) {
    const std::string_view text = withoutNewline(asText(typed.expose()));
    if (text.empty()) {
        return fail("passphrase.empty", "the passphrase is empty");
    }
    if (text.size() > passphraseLimit) {
        return fail("passphrase.too-long", "the passphrase is longer than 1024 bytes");
    }
    if (!isUtf8(text)) {
        return fail("passphrase.utf8", "the passphrase is not UTF-8 text");
    }
    SecretBytes normal = decomposed(text);
    if (normal.empty()) {
        return fail("passphrase.utf8", "the passphrase has no Unicode normal form");
    }
    if (normal.size() > passphraseLimit) {
        return fail("passphrase.too-long", "the passphrase is longer than 1024 bytes in Unicode form NFKD");
    }
    return Passphrase(std::move(normal), codePoints(text));
}

Result<void> requireStrength(const Passphrase& passphrase) {
    if (passphrase.characters() < strongLength) {
        return fail("passphrase.too-short",
                    "the passphrase has " + std::to_string(passphrase.characters()) + " characters; 16 are needed");
    }
    return {};
}

bool memoryCanBeLocked() {
    startSodium();
    const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::unique_ptr<void, decltype(&std::free)> page(std::aligned_alloc(size, size), &std::free);
    if (page == nullptr || sodium_mlock(page.get(), size) != 0) {
        return false;
    }
    sodium_munlock(page.get(), size);
    return true;
}

}  // namespace anchorite::crypto
