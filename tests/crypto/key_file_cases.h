#pragma once

#include <string>

#include "crypto/key_file.h"
#include "suites.h"

/// What the two tests of key files share.
namespace testing {

using namespace anchorite::crypto;

inline constexpr KdfCosts lowCosts{1, 8};
inline constexpr const char* checksumStart = "sha256 ";

inline const KeyFacts adasKey{"Ada's key", "2026-03-01T09:30:00Z", false};

inline Signer newSigner() {
    CountingRandom random;
    return std::move(Signer::generate(KeyType::ed25519, random).value());
}

inline std::string sealedText(const Passphrase& passphrase, const KeyFacts& facts = adasKey,
                              KdfCosts costs = lowCosts) {
    return std::string(asText(KeyFile::seal(newSigner(), facts, passphrase, costs, systemRandom()).value()));
}

inline KeyFile fileOf(std::string_view text) {
    return KeyFile::parse(asBytes(text)).value();
}

/// Everything before the checksum line, and a checksum that fits it.
inline std::string withChecksum(std::string_view body) {
    return std::string(body) + checksumStart + sha256(asBytes(body)).hex() + "\n";
}

inline std::string bodyOf(const std::string& text) {
    return text.substr(0, text.rfind(checksumStart));
}

inline std::string repaired(const std::string& text, const std::string& from, const std::string& to) {
    QString body = QString::fromStdString(bodyOf(text));
    return withChecksum(body.replace(QString::fromStdString(from), QString::fromStdString(to)).toStdString());
}

/// What happens to a file on its way to an opened key.
inline QString opening(std::string_view text, const Passphrase& passphrase) {
    const auto file = KeyFile::parse(asBytes(text));
    return file ? outcome(file->unlock(passphrase)) : outcome(file);
}

inline std::string pinTag(std::string_view text, const Passphrase& passphrase) {
    return fileOf(text).unlock(passphrase)->authenticate(asBytes("pin"));
}

}  // namespace testing
