#include "crypto/pkcs8.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

constexpr const char* passphraseText = "correct horse 42";
constexpr std::uint32_t fewIterations = 1000;

/// What the other programs are asked to sign and to verify.
Bytes message() {
    return statementMessage(StatementKind::checkpoint, sha256(asBytes("interop")));
}

/// python3-cryptography in the roles of signer, verifier and key maker.
constexpr const char* script = R"(
import sys
from cryptography.hazmat.primitives import hashes, serialization as s
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
what, folder = sys.argv[1:3]
read = lambda name: open(folder + "/" + name, "rb").read()
write = lambda name, content: open(folder + "/" + name, "wb").write(content)
pss = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
def arguments(key):
    if hasattr(key, "curve"):
        return [ec.ECDSA(hashes.SHA384() if key.curve.name == "secp384r1" else hashes.SHA256())]
    return [pss, hashes.SHA256()] if hasattr(key, "key_size") else []
if what == "verify":
    key = s.load_pem_public_key(read("public.pem"))
    key.verify(read("signature"), read("message"), *arguments(key))
else:
    if what == "sign":
        key = s.load_pem_private_key(read("private.pem"), b"correct horse 42")
    else:
        key = {"ed25519": lambda: ed25519.Ed25519PrivateKey.generate(),
               "ecdsa-p256": lambda: ec.generate_private_key(ec.SECP256R1()),
               "ecdsa-p384": lambda: ec.generate_private_key(ec.SECP384R1()),
               "rsa": lambda: rsa.generate_private_key(65537, 2048)}[what]()
        write("private.pem", key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8,
                                               s.BestAvailableEncryption(b"correct horse 42")))
    write("public.pem", key.public_key().public_bytes(s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo))
    write("signature", key.sign(read("message"), *arguments(key)))
)";

class Workbench {
  public:
    Workbench() { write("message", message()); }

    [[nodiscard]] std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }
    [[nodiscard]] std::string read(const char* name) const { return slurp(path(name)); }

    void write(const char* name, const Bytes& bytes) const {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())), qint64(bytes.size()));
    }
    void write(const char* name, const std::string& text) const { write(name, bytesOf(text)); }

    /// True if the program ended well; its words are shown otherwise. File names are those of the folder.
    [[nodiscard]] bool runs(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, arguments);
        const bool well =
            process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!well) {
            qWarning().noquote() << program << arguments.join(' ') << process.readAllStandardError();
        }
        return well;
    }
    [[nodiscard]] bool python(const QString& what) const {
        return runs("python3", {"-c", script, what, folder_.path()});
    }

  private:
    QTemporaryDir folder_;
};

/// Arguments of `openssl pkeyutl`/`dgst` for the signing method of this key.
QStringList opensslMethod(Algorithm algorithm) {
    if (algorithm == Algorithm::rsa) {
        return {"-sha256", "-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32"};
    }
    return {algorithm == Algorithm::ecdsaP384 ? "-sha384" : "-sha256"};
}

QStringList opensslSigning(Algorithm algorithm) {
    const QStringList passphrase{"-passin", QString("pass:") + passphraseText};
    if (algorithm == Algorithm::ed25519) {
        return QStringList{"pkeyutl", "-sign",   "-rawin", "-inkey",   "private.pem",
                           "-in",     "message", "-out",   "signature"} +
               passphrase;
    }
    return QStringList{"dgst"} + opensslMethod(algorithm) + passphrase +
           QStringList{"-sign", "private.pem", "-out", "signature", "message"};
}

QStringList opensslVerifying(Algorithm algorithm) {
    if (algorithm == Algorithm::ed25519) {
        return {"pkeyutl",    "-verify", "-rawin",  "-pubin",   "-inkey",
                "public.pem", "-in",     "message", "-sigfile", "signature"};
    }
    return QStringList{"dgst"} + opensslMethod(algorithm) +
           QStringList{"-verify", "public.pem", "-signature", "signature", "message"};
}

Signer ownKey(const QString& file) {
    return std::move(importPem(fixture(file.toStdString()), nullptr).value());
}

bool accepts(const PublicKey& key, const std::string& signature) {
    return key.verify(signingMethod(key.algorithm()), message(), asBytes(signature));
}

bool hasOpenssl() {
    return !QStandardPaths::findExecutable("openssl").isEmpty();
}

bool hasPython() {
    QProcess process;
    process.start("python3", {"-c", "import cryptography"});
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void keyFiles() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"ed25519.key", "p256.key", "p384.key", "rsa2048.key"}) {
        QTest::newRow(file) << QString(file);
    }
}

}  // namespace

class InteropTest : public QObject {
    Q_OBJECT

  private slots:
    void opensslUsesOurKeysAndSignatures_data() { keyFiles(); }
    void opensslUsesOurKeysAndSignatures();
    void weUseKeysThatOpensslMakes_data();
    void weUseKeysThatOpensslMakes();
    void pythonUsesOurKeysAndSignatures_data() { keyFiles(); }
    void pythonUsesOurKeysAndSignatures();
    void weUseKeysThatPythonMakes_data();
    void weUseKeysThatPythonMakes();
};

void InteropTest::opensslUsesOurKeysAndSignatures() {
    if (!hasOpenssl()) {
        QSKIP("the openssl program is not installed");
    }
    QFETCH(QString, file);
    const Workbench bench;
    const Signer signer = ownKey(file);
    const Algorithm algorithm = signer.publicKey().algorithm();
    bench.write("private.pem", exportPem(signer, fixturePassphrase(), systemRandom(), fewIterations).value());
    QVERIFY(bench.runs("openssl", opensslSigning(algorithm)));
    QVERIFY(accepts(signer.publicKey(), bench.read("signature")));
    bench.write("public.pem", signer.publicKey().toPem());
    bench.write("signature", signer.signStatement(StatementKind::checkpoint, sha256(asBytes("interop"))).value());
    QVERIFY(bench.runs("openssl", opensslVerifying(algorithm)));
}

void InteropTest::weUseKeysThatOpensslMakes_data() {
    QTest::addColumn<QStringList>("making");
    QTest::addColumn<QStringList>("sealing");
    const QStringList pbkdf2{"-v2", "aes-256-cbc"};
    const QStringList sha1{"-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA1", "-iter", "5000"};
    QTest::newRow("Ed25519") << QStringList{"-algorithm", "ed25519"} << pbkdf2;
    QTest::newRow("Ed25519, scrypt") << QStringList{"-algorithm", "ed25519"} << QStringList{"-scrypt"};
    QTest::newRow("P-256") << QStringList{"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"} << pbkdf2;
    QTest::newRow("P-256, SHA-1") << QStringList{"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"} << sha1;
    QTest::newRow("P-384") << QStringList{"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"} << pbkdf2;
    QTest::newRow("RSA") << QStringList{"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"} << pbkdf2;
}

void InteropTest::weUseKeysThatOpensslMakes() {
    if (!hasOpenssl()) {
        QSKIP("the openssl program is not installed");
    }
    QFETCH(QStringList, making);
    QFETCH(QStringList, sealing);
    const Workbench bench;
    const QStringList sealArguments{"pkcs8", "-topk8",      "-in",      "plain.pem",
                                    "-out",  "private.pem", "-passout", QString("pass:") + passphraseText};
    QVERIFY(bench.runs("openssl", QStringList{"genpkey"} + making + QStringList{"-quiet", "-out", "plain.pem"}) ||
            bench.runs("openssl", QStringList{"genpkey"} + making + QStringList{"-out", "plain.pem"}));
    QVERIFY(bench.runs("openssl", sealArguments + sealing));
    const Passphrase passphrase = fixturePassphrase();
    const auto signer = importPem(bench.read("private.pem"), &passphrase);
    QCOMPARE(outcome(signer), QString("ok"));
    QVERIFY(bench.runs("openssl", {"pkey", "-in", "plain.pem", "-pubout", "-out", "public.pem"}));
    QCOMPARE(signer->publicKey().toPem(), bench.read("public.pem"));
    bench.write("signature", signer->signStatement(StatementKind::checkpoint, sha256(asBytes("interop"))).value());
    QVERIFY(bench.runs("openssl", opensslVerifying(signer->publicKey().algorithm())));
}

void InteropTest::pythonUsesOurKeysAndSignatures() {
    if (!hasPython()) {
        QSKIP("python3-cryptography is not installed");
    }
    QFETCH(QString, file);
    const Workbench bench;
    const Signer signer = ownKey(file);
    bench.write("private.pem", exportPem(signer, fixturePassphrase(), systemRandom(), fewIterations).value());
    QVERIFY(bench.python("sign"));
    QVERIFY(accepts(signer.publicKey(), bench.read("signature")));
    QCOMPARE(bench.read("public.pem"), signer.publicKey().toPem());
    bench.write("signature", signer.signStatement(StatementKind::checkpoint, sha256(asBytes("interop"))).value());
    QVERIFY(bench.python("verify"));
}

void InteropTest::weUseKeysThatPythonMakes_data() {
    QTest::addColumn<QString>("type");
    for (const char* type : {"ed25519", "ecdsa-p256", "ecdsa-p384", "rsa"}) {
        QTest::newRow(type) << QString(type);
    }
}

void InteropTest::weUseKeysThatPythonMakes() {
    if (!hasPython()) {
        QSKIP("python3-cryptography is not installed");
    }
    QFETCH(QString, type);
    const Workbench bench;
    QVERIFY(bench.python(type));
    const Passphrase passphrase = fixturePassphrase();
    const auto signer = importPem(bench.read("private.pem"), &passphrase);
    QCOMPARE(outcome(signer), QString("ok"));
    QCOMPARE(signer->publicKey().toPem(), bench.read("public.pem"));
    QVERIFY(accepts(signer->publicKey(), bench.read("signature")));
    bench.write("signature", signer->signStatement(StatementKind::checkpoint, sha256(asBytes("interop"))).value());
    QVERIFY(bench.python("verify"));
}

std::unique_ptr<QObject> interopTest() {
    return std::make_unique<InteropTest>();
}

#include "interop_test.moc"
