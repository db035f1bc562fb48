#include <algorithm>
#include <array>

#include "ceremony/record/exchange/foreign.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

/// How a scheme is asked for: the arguments of OpenSSL before `-sign` or `-inkey`, and pkcs11-tool's mechanism. There
/// is none for Ed25519: pkcs11-tool of Debian 12 (OpenSC 0.23) signs at most 1024 bytes with it, and roots are longer
/// (tried).
struct CommandRow {
    std::string_view scheme;
    std::string_view openssl;
    std::string_view token;
};

/// Few tokens hash for ECDSA, so the digest is made outside. pkcs11-tool writes r||s unless told otherwise.
constexpr std::string_view ecdsaOnToken = "ECDSA --signature-format openssl";

/// PSS salts are as long as the hash (standards, section 3).
constexpr std::array commandTable{
    CommandRow{"ed25519", "pkeyutl -sign -rawin", ""},
    CommandRow{"ecdsa-sha2-nistp256", "dgst -sha256", ecdsaOnToken},
    CommandRow{"ecdsa-sha2-nistp384", "dgst -sha384", ecdsaOnToken},
    CommandRow{"rsassa-pss-sha224", "dgst -sha224 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:28",
               "SHA224-RSA-PKCS-PSS --mgf MGF1-SHA224 --salt-len 28"},
    CommandRow{"rsassa-pss-sha256", "dgst -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32",
               "SHA256-RSA-PKCS-PSS --mgf MGF1-SHA256 --salt-len 32"},
    CommandRow{"rsassa-pss-sha384", "dgst -sha384 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:48",
               "SHA384-RSA-PKCS-PSS --mgf MGF1-SHA384 --salt-len 48"},
    CommandRow{"rsassa-pss-sha512", "dgst -sha512 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:64",
               "SHA512-RSA-PKCS-PSS --mgf MGF1-SHA512 --salt-len 64"},
    CommandRow{"rsa-pkcs1v15-sha224", "dgst -sha224", "SHA224-RSA-PKCS"},
    CommandRow{"rsa-pkcs1v15-sha256", "dgst -sha256", "SHA256-RSA-PKCS"},
    CommandRow{"rsa-pkcs1v15-sha384", "dgst -sha384", "SHA384-RSA-PKCS"},
    CommandRow{"rsa-pkcs1v15-sha512", "dgst -sha512", "SHA512-RSA-PKCS"},
};

/// One word for a POSIX shell, which no program takes for an option.
Result<std::string> shellWord(const std::string& file) {
    if (file.empty() || !isPlainText(file))
        return fail("request.text", "the file name " + metadata::quoted(shown(file)) + " is not plain text");
    const auto name = (file.front() == '-' ? "./" : "") + file;
    constexpr std::string_view harmless = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/+=:@%,";
    if (name.find_first_not_of(harmless) == std::string::npos)
        return name;
    std::string word = "'";
    for (const char c : name)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string opensslCommand(const CommandRow& row, const std::string& payload, const std::string& signature) {
    const auto begin = "openssl " + std::string(row.openssl);
    if (row.scheme == "ed25519")
        return begin + " -inkey private.pem -in " + payload + " -out " + signature;
    return begin + " -sign private.pem -out " + signature + " " + payload;
}

std::string tokenCommand(const CommandRow& row, const std::string& payload, const std::string& signature) {
    const auto command = "pkcs11-tool --module MODULE --login --id ID --sign --mechanism " + std::string(row.token);
    const auto out = " --output-file " + signature;
    if (row.token != ecdsaOnToken)
        return command + " --input-file " + payload + out;
    return "openssl " + std::string(row.openssl) + " -binary -out digest.bin " + payload + " && " + command +
           " --input-file digest.bin" + out;
}

}  // namespace

Result<std::vector<std::string>> signingCommands(const metadata::Key& key, const std::string& payloadFile,
                                                 const std::string& signatureFile) {
    const auto row = std::ranges::find(commandTable, std::string_view(key.scheme()), &CommandRow::scheme);
    if (!key.publicKey() || row == commandTable.end())
        return fail("key.unsupported", "no command is known for a key of type " + shown(key.keytype()) +
                                           " with scheme " + shown(key.scheme()));
    const auto payload = TRY(shellWord(payloadFile));
    const auto signature = TRY(shellWord(signatureFile));
    std::vector<std::string> commands{opensslCommand(*row, payload, signature)};
    if (!row->token.empty())
        commands.push_back(tokenCommand(*row, payload, signature));
    return commands;
}

}  // namespace anchorite::record
