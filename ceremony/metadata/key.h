#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ceremony/metadata/json.h"
#include "ceremony/metadata/names.h"
#include "crypto/public_key.h"

namespace anchorite::metadata {

enum class KeyState {
    usable,
    malformed,    ///< note `key.malformed`: cannot be such a key
    weak,         ///< note `key.weak`: decodes, but must not count
    unsupported,  ///< note `key.unsupported`: a type or scheme this program does not verify
};

/// How a keyid relates to its key object (standards, section 4).
enum class KeyIdForm { own, legacy, mismatch };

/// A key object as metadata lists it, decoded. Cheap to copy. Only a usable key can ever count.
class Key {
  public:
    [[nodiscard]] KeyState state() const { return body_->state; }
    /// Why the key is not usable; empty when it is.
    [[nodiscard]] const std::string& reason() const { return body_->reason; }
    [[nodiscard]] const std::string& keytype() const { return body_->keytype; }
    /// Empty in dialects without schemes.
    [[nodiscard]] const std::string& scheme() const { return body_->scheme; }
    /// Null unless usable.
    [[nodiscard]] const crypto::PublicKey* publicKey() const;
    /// The same key? False when either is not usable.
    [[nodiscard]] bool sameAs(const Key& other) const;
    /// The same key in every respect that verification looks at: also the RSA exponent and the scheme.
    [[nodiscard]] bool identicalTo(const Key& other) const;
    /// How this keyid is formed from this key in its dialect.
    [[nodiscard]] KeyIdForm formOf(const KeyId& keyid) const;
    /// The specification's keyid of the object: SHA-256 of its whole canonical form, in hex.
    [[nodiscard]] const std::string& wholeObjectKeyId() const { return body_->wholeObject; }
    /// Whether `sig` verifies over `message`. `method` is the signature's own word, used by Notary v1 only.
    [[nodiscard]] bool verifies(std::string_view method, ByteView message, ByteView sig) const;
    /// The key is held as a certificate (Notary v1).
    [[nodiscard]] bool isCertificate() const { return body_->keytype.ends_with("-x509"); }

  private:
    friend class KeyReader;
    struct Body {
        Dialect dialect{};
        KeyState state{};
        std::string reason;
        std::string keytype;
        std::string scheme;
        std::optional<crypto::PublicKey> publicKey;
        std::optional<crypto::Method> method;
        std::string wholeObject;
        std::vector<std::string> ownForms;
        std::vector<std::string> legacyForms;
    };
    explicit Key(std::shared_ptr<const Body> body) : body_(std::move(body)) {}
    std::shared_ptr<const Body> body_;
};

/// Decodes key objects, each distinct one once, however many roots list it.
class KeyReader {
  public:
    /// `source`, if not empty, is the text that `object` was read from: the quick way to a key that is known already.
    [[nodiscard]] Key read(const Json& object, Dialect dialect, std::string_view source = {});
    /// Which of these usable RSA keys share a prime with another of them; the answer for a set of keys is kept.
    [[nodiscard]] std::vector<bool> sharingPrimes(const std::vector<const Key*>& rsaKeys);

  private:
    static std::shared_ptr<const Key::Body> decode(const Json& object, const std::string& canonical, Dialect dialect);
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using BySource = std::unordered_map<std::string, std::shared_ptr<const Key::Body>, TextHash, std::equal_to<>>;
    std::array<BySource, 4> bySource_;  // one for each dialect
    std::map<std::pair<Dialect, std::string>, std::shared_ptr<const Key::Body>> byValue_;
    std::map<std::vector<const Key::Body*>, std::vector<bool>> shared_;
};

/// The key object that this program writes for a public key in the tuf dialect: `keytype`, `scheme`, `keyval`.
[[nodiscard]] Json keyObjectOf(const crypto::PublicKey& key);

/// Hex SHA-256 of the whole canonical key object, the keyid of TUF 1.0.34. `object` must hold no floats.
[[nodiscard]] KeyId keyIdOf(const Json& object);

}  // namespace anchorite::metadata
