#pragma once

#include <sodium.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/metadata/chain.h"

/// Roots for tests: Ed25519 keys named by a letter (the seed is the letter 32 times), signed with libsodium directly,
/// so that what the product verifies was not made by the product.
namespace anchorite::test {

using metadata::Json;

class TestKey {
  public:
    explicit TestKey(char letter) {
        std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
        seed.fill(static_cast<unsigned char>(letter));
        crypto_sign_seed_keypair(public_.data(), secret_.data(), seed.data());
    }

    [[nodiscard]] Json object() const {
        auto keyval = Json::object();
        keyval.set("public", toHex(public_));
        auto object = Json::object();
        object.set("keytype", "ed25519");
        object.set("keyval", std::move(keyval));
        object.set("scheme", "ed25519");
        return object;
    }

    [[nodiscard]] std::string keyid() const { return metadata::keyIdOf(object()).text(); }

    [[nodiscard]] std::string sign(const std::string& message) const {
        std::array<unsigned char, crypto_sign_BYTES> signature{};
        crypto_sign_detached(signature.data(), nullptr, asBytes(message).data(), message.size(), secret_.data());
        return toHex(signature);
    }

    [[nodiscard]] const auto& publicBytes() const { return public_; }

  private:
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> public_{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret_{};
};

/// What a test says of a root; everything else is ordinary.
struct RootRecipe {
    std::int64_t version = 1;
    std::int64_t threshold = 2;
    std::string rootKeys = "abc";
    std::string signers = "ab";
    std::string expires = "2036-01-01T00:00:00Z";
    std::string targetsKeys = "t";
    std::string onlineKeys = "s";
    std::function<void(Json&)> change = {};  ///< applied to `signed` before it is signed
};

inline Json roleOf(const std::string& letters, std::int64_t threshold) {
    auto keyids = Json::array();
    for (const char letter : letters)
        keyids.add(TestKey(letter).keyid());
    auto role = Json::object();
    role.set("keyids", std::move(keyids));
    role.set("threshold", threshold);
    return role;
}

inline Json signedPart(const RootRecipe& recipe) {
    auto keys = Json::object();
    for (const char letter : recipe.rootKeys + recipe.targetsKeys + recipe.onlineKeys)
        keys.set(TestKey(letter).keyid(), TestKey(letter).object());
    auto roles = Json::object();
    roles.set("root", roleOf(recipe.rootKeys, recipe.threshold));
    roles.set("targets", roleOf(recipe.targetsKeys, 1));
    roles.set("snapshot", roleOf(recipe.onlineKeys, 1));
    roles.set("timestamp", roleOf(recipe.onlineKeys, 1));
    auto part = Json::object();
    part.set("_type", "root");
    part.set("spec_version", "1.0.34");
    part.set("consistent_snapshot", true);
    part.set("version", recipe.version);
    part.set("expires", recipe.expires);
    part.set("keys", std::move(keys));
    part.set("roles", std::move(roles));
    if (recipe.change)
        recipe.change(part);
    return part;
}

inline Json signatureBy(char letter, const std::string& message) {
    auto entry = Json::object();
    entry.set("keyid", TestKey(letter).keyid());
    entry.set("sig", TestKey(letter).sign(message));
    return entry;
}

/// The document as a file, signed over the canonical form.
inline std::string makeRoot(const RootRecipe& recipe) {
    const auto part = signedPart(recipe);
    const auto message = metadata::canonicalForm(part).value_or("");
    auto signatures = Json::array();
    for (const char letter : recipe.signers)
        signatures.add(signatureBy(letter, message));
    auto document = Json::object();
    document.set("signatures", std::move(signatures));
    document.set("signed", part);
    return writeJson(document, metadata::MemberOrder::asBuilt);
}

inline metadata::SignedRoot parsedRoot(const RootRecipe& recipe) {
    metadata::KeyReader keys;
    return metadata::SignedRoot::parse(makeRoot(recipe), keys).value();
}

}  // namespace anchorite::test
