#pragma once

#include <QFile>
#include <QObject>
#include <QtTest>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "crypto/base/bytes.h"
#include "crypto/base/random.h"
#include "crypto/base/result.h"
#include "crypto/secret.h"

/// One test program, several classes: each file gives one of these.
std::unique_ptr<QObject> baseTest();
std::unique_ptr<QObject> wordsTest();
std::unique_ptr<QObject> secretTest();
std::unique_ptr<QObject> publicKeyTest();
std::unique_ptr<QObject> verificationTest();
std::unique_ptr<QObject> signerTest();
std::unique_ptr<QObject> keyFileTest();
std::unique_ptr<QObject> keyFileSlotsTest();
std::unique_ptr<QObject> pemTest();
std::unique_ptr<QObject> diceTest();
std::unique_ptr<QObject> interopTest();

namespace testing {

using namespace anchorite;

/// The file's bytes as text; empty if there is none.
inline std::string slurp(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A file of tests/crypto/fixtures (made by make.sh there).
inline std::string fixture(const std::string& name) {
    return slurp(std::string(FIXTURES) + "/fixtures/" + name);
}

/// References that lie outside the repository; tests that need them are skipped, visibly, where they are absent.
inline std::string sharedFolder() {
    const char* named = std::getenv("ANCHORITE_SHARED");
    return named != nullptr ? named : std::string(PROJECT_ROOT) + "/../shared";
}

inline Bytes unhex(std::string_view hex) {
    return fromHex(hex).value();
}

inline Bytes bytesOf(std::string_view text) {
    return {asBytes(text).begin(), asBytes(text).end()};
}

/// The bytes of a PEM block, decoded by Qt.
inline Bytes derOf(const std::string& pem) {
    QByteArray base64;
    for (const QByteArray& line : QByteArray::fromStdString(pem).split('\n')) {
        base64 += line.contains("-----") || line.contains(':') ? QByteArray() : line;
    }
    return bytesOf(QByteArray::fromBase64(base64).toStdString());
}

inline std::string pemOf(const char* label, const Bytes& der) {
    return std::string("-----BEGIN ") + label + "-----\n" + toBase64(der) + "\n-----END " + label + "-----\n";
}

/// The error's code, or "ok".
template <class T>
QString outcome(const Result<T>& result) {
    return result ? QStringLiteral("ok") : QString::fromStdString(result.error().code);
}

inline crypto::SecretBytes secretOf(std::string_view text) {
    return crypto::SecretBytes::copyOf(asBytes(text));
}

inline crypto::Passphrase passphraseOf(std::string_view text) {
    return std::move(crypto::Passphrase::of(secretOf(text)).value());
}

/// The passphrase of all fixtures.
inline crypto::Passphrase fixturePassphrase() {
    return passphraseOf("correct horse 42");
}

/// Gives 0, 1, 2, ... over and over, so that a run can be repeated.
class CountingRandom final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& byte : out) {
            byte = next_++;
        }
    }

  private:
    std::uint8_t next_ = 0;
};

}  // namespace testing
