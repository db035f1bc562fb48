#include "crypto/pkcs8.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "crypto/der.h"
#include "crypto/key_forms.h"
#include "crypto/openssl.h"
#include "crypto/pem.h"
#include "crypto/private_key.h"
#include "crypto/sodium_start.h"

namespace anchorite::crypto {

namespace {

constexpr std::string_view malformed = "pem.malformed";
constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view encryptedLabel = "ENCRYPTED PRIVATE KEY";
constexpr std::string_view plainLabel = "PRIVATE KEY";
constexpr std::string_view ecLabel = "EC PRIVATE KEY";
constexpr std::string_view rsaLabel = "RSA PRIVATE KEY";
constexpr std::size_t pemLimit = 64 * 1024;
/// About 20 seconds of PBKDF2. A file that asks for more is refused, or it would hold the program for hours.
constexpr std::uint32_t mostIterations = 20'000'000;

/// 1.2.840.113549.1.5.13 and .12
constexpr std::array<std::uint8_t, 9> pbes2Oid{0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d};
constexpr std::array<std::uint8_t, 9> scryptOid{0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x04, 0x0b};
constexpr std::array<std::uint8_t, 9> pbkdf2Oid{0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c};

std::unexpected<Error> wrongPassphrase() {
    return fail("pem.passphrase", "the passphrase is wrong, or the file is damaged");
}

bool isLegacyEncrypted(const pem::Block& block) {
    return std::ranges::any_of(block.headers, [](std::string_view line) { return line.starts_with("DEK-Info:"); });
}

std::vector<pem::Block> keyBlocks(std::string_view text) {
    const std::size_t start = text.find_first_not_of(blanks);
    auto blocks =
        pem::blocks(start == std::string_view::npos ? "" : text.substr(start)).value_or(std::vector<pem::Block>());
    std::erase_if(blocks, [](const pem::Block& block) { return block.label == "EC PARAMETERS"; });
    return blocks;
}

Result<pem::Block> oneKey(std::string_view text) {
    if (text.size() > pemLimit) {
        return fail(malformed, "the text is larger than 64 KiB");
    }
    auto blocks = keyBlocks(text);
    if (blocks.empty()) {
        return fail(malformed, "the text is not PEM");
    }
    if (blocks.size() > 1) {
        return fail(malformed, "the text holds more than one PEM block; give each key a file of its own");
    }
    constexpr std::array readable{encryptedLabel, plainLabel, ecLabel, rsaLabel};
    if (std::ranges::find(readable, blocks[0].label) == readable.end()) {
        return fail(malformed, "the PEM block is no private key in a form that is read here");
    }
    return std::move(blocks[0]);
}

/// The bytes of a block, in guarded memory.
Result<SecretBytes> contentsOf(const pem::Block& block) {
    SecretBytes bytes(block.body.size() / 4 * 3 + 3);
    std::size_t size = 0;
    if (sodium_base642bin(bytes.exposeForWriting().data(), bytes.size(), block.body.data(), block.body.size(),
                          blanks.data(), &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0 ||
        size == 0) {
        return fail(malformed, "the PEM block is not base64");
    }
    return SecretBytes::copyOf(bytes.expose().first(size));
}

/// Only what this reader understands is ever handed on: PBES2 in DER, with PBKDF2 of bounded iterations, or with
/// scrypt, whose memory OpenSSL bounds by itself. Everything else could ask for hours of work.
Result<void> requireBoundedWork(ByteView encrypted) {
    der::Reader info(der::whole(der::sequenceTag, encrypted).value_or(ByteView()));
    der::Reader algorithm(info.take(der::sequenceTag).value_or(ByteView()));
    const auto scheme = algorithm.take(der::oidTag);
    der::Reader parameters(algorithm.take(der::sequenceTag).value_or(ByteView()));
    der::Reader derivation(parameters.take(der::sequenceTag).value_or(ByteView()));
    const auto function = derivation.take(der::oidTag);
    if (!scheme || !function || !std::ranges::equal(*scheme, pbes2Oid)) {
        return fail(malformed, "the key is encrypted in a form that is not read here; PBES2 in DER is");
    }
    if (std::ranges::equal(*function, scryptOid)) {
        return {};
    }
    der::Reader values(derivation.take(der::sequenceTag).value_or(ByteView()));
    values.take(der::octetStringTag);
    const auto iterations = values.takePositive();
    if (!iterations || !std::ranges::equal(*function, pbkdf2Oid)) {
        return fail(malformed, "the key is encrypted under a derivation that is not read here; PBKDF2 and scrypt are");
    }
    std::uint64_t count = 0;
    for (const std::uint8_t byte : iterations->first(std::min<std::size_t>(iterations->size(), 5))) {
        count = count << 8 | byte;
    }
    if (iterations->size() > 4 || count > mostIterations) {
        return fail(malformed, "the file asks for more than 20,000,000 iterations of PBKDF2");
    }
    return {};
}

/// What a scheme of PKCS#5 or PKCS#12 decrypts; empty for a wrong passphrase.
SecretBytes decrypted(const SecretBytes& encrypted, const Passphrase& passphrase) {
    const std::uint8_t* at = encrypted.expose().data();
    const openssl::Encrypted box(d2i_X509_SIG(nullptr, &at, static_cast<long>(encrypted.size())));
    if (box == nullptr) {
        return {};
    }
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* ciphertext = nullptr;
    X509_SIG_get0(box.get(), &algorithm, &ciphertext);
    std::uint8_t* plain = nullptr;
    int size = 0;
    const std::string_view typed = asText(passphrase.expose());
    if (PKCS12_pbe_crypt(algorithm, typed.data(), static_cast<int>(typed.size()), ASN1_STRING_get0_data(ciphertext),
                         ASN1_STRING_length(ciphertext), &plain, &size, 0) == nullptr) {
        return {};
    }
    SecretBytes secret = SecretBytes::copyOf({plain, static_cast<std::size_t>(size)});
    OPENSSL_clear_free(plain, static_cast<std::size_t>(size));
    return secret;
}

/// Called by OpenSSL instead of its own prompt, so that nothing is ever asked on a terminal.
int givePassphrase(char* buffer, int size, int, void* passphrase) {
    const std::string_view typed = asText(static_cast<const Passphrase*>(passphrase)->expose());
    if (typed.size() > static_cast<std::size_t>(size)) {
        return -1;
    }
    std::ranges::copy(typed, buffer);
    return static_cast<int>(typed.size());
}

/// RFC 1421 encryption as OpenSSL writes it (`Proc-Type`, `DEK-Info`); empty for a wrong passphrase.
SecretBytes legacyDecrypted(const pem::Block& block, SecretBytes bytes, const Passphrase& passphrase) {
    std::string header;
    for (const std::string_view line : block.headers) {
        if (line.starts_with("Proc-Type:") || line.starts_with("DEK-Info:")) {
            header.append(line).append("\n");
        }
    }
    EVP_CIPHER_INFO cipher;
    auto size = static_cast<long>(bytes.size());
    void* typed = const_cast<Passphrase*>(&passphrase);  // OpenSSL's callback takes void*; givePassphrase only reads
    if (PEM_get_EVP_CIPHER_INFO(header.data(), &cipher) != 1 ||
        PEM_do_header(&cipher, bytes.exposeForWriting().data(), &size, givePassphrase, typed) != 1) {
        return {};
    }
    return SecretBytes::copyOf(bytes.expose().first(static_cast<std::size_t>(size)));
}

/// The AlgorithmIdentifier of the curve that an ECPrivateKey names in its [0]; empty if it names none.
Bytes ecAlgorithmOf(ByteView sec1) {
    constexpr std::uint8_t parametersTag = 0xa0;
    der::Reader reader(der::whole(der::sequenceTag, sec1).value_or(ByteView()));
    reader.takePositive();
    reader.take(der::octetStringTag);
    const auto curve = reader.take(parametersTag);
    if (!curve) {
        return {};
    }
    return der::element(der::sequenceTag, der::joined(der::element(der::oidTag, forms::ecOid), *curve));
}

Result<Signer> signerFrom(std::string_view label, SecretBytes bytes) {
    if (label == ecLabel) {
        const Bytes algorithm = ecAlgorithmOf(bytes.expose());
        if (algorithm.empty()) {
            return fail("key.malformed", "the EC private key names no curve");
        }
        return Signer::fromPkcs8(pkcs8Around(algorithm, bytes.expose()));
    }
    if (label == rsaLabel) {
        return Signer::fromPkcs8(pkcs8Around(forms::rsaAlgorithm(), bytes.expose()));
    }
    return Signer::fromPkcs8(std::move(bytes));
}

/// Without a tag, rubbish that a wrong passphrase gave is told only by its form.
Result<Signer> signerFromDecrypted(std::string_view label, SecretBytes bytes) {
    if (bytes.empty()) {
        return wrongPassphrase();
    }
    auto signer = signerFrom(label, std::move(bytes));
    if (!signer && signer.error().code == "key.malformed") {
        return wrongPassphrase();
    }
    return signer;
}

/// The AlgorithmIdentifier of PBES2 with fresh salt and vector.
openssl::AlgorithmId freshScheme(std::uint32_t iterations, Random& random) {
    std::array<std::uint8_t, 16> salt;
    std::array<std::uint8_t, 16> vector;
    random.fill(salt);
    random.fill(vector);
    return openssl::AlgorithmId(PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), static_cast<int>(iterations), salt.data(),
                                                  static_cast<int>(salt.size()), vector.data(), NID_hmacWithSHA512));
}

Bytes derOf(const X509_ALGOR& algorithm) {
    std::uint8_t* der = nullptr;
    const int size = i2d_X509_ALGOR(&algorithm, &der);
    const openssl::Buffer owner(der);
    return size <= 0 ? Bytes() : Bytes(der, der + size);
}

}  // namespace

Result<Signer> importPem(std::string_view pem, const Passphrase* passphrase) {
    startSodium();
    const openssl::QuietErrors quiet;
    const pem::Block block = TRY(oneKey(pem));
    SecretBytes bytes = TRY(contentsOf(block));
    const bool modern = block.label == encryptedLabel;
    if (!modern && !isLegacyEncrypted(block)) {
        return signerFrom(block.label, std::move(bytes));
    }
    if (passphrase == nullptr) {
        return fail("pem.passphrase", "the key is encrypted; its passphrase is needed");
    }
    if (modern) {
        TRY(requireBoundedWork(bytes.expose()));
    }
    return signerFromDecrypted(
        block.label, modern ? decrypted(bytes, *passphrase) : legacyDecrypted(block, std::move(bytes), *passphrase));
}

bool pemIsEncrypted(std::string_view pem) {
    const auto blocks = keyBlocks(pem);
    return std::ranges::any_of(
        blocks, [](const pem::Block& block) { return block.label == encryptedLabel || isLegacyEncrypted(block); });
}

Result<std::string> exportPem(const Signer& signer, const Passphrase& passphrase, Random& random,
                              std::uint32_t iterations) {
    const openssl::QuietErrors quiet;
    const openssl::AlgorithmId scheme = freshScheme(iterations, random);
    const ByteView plain = signer.pkcs8().expose();
    const std::string_view typed = asText(passphrase.expose());
    std::uint8_t* ciphertext = nullptr;
    int size = 0;
    if (scheme == nullptr || PKCS12_pbe_crypt(scheme.get(), typed.data(), static_cast<int>(typed.size()), plain.data(),
                                              static_cast<int>(plain.size()), &ciphertext, &size, 1) == nullptr) {
        return fail("crypto.failed", "OpenSSL could not encrypt the key");
    }
    const openssl::Buffer owner(ciphertext);
    const Bytes octets = der::element(der::octetStringTag, {ciphertext, static_cast<std::size_t>(size)});
    return pem::written(encryptedLabel, der::element(der::sequenceTag, der::joined(derOf(*scheme), octets)));
}

}  // namespace anchorite::crypto
