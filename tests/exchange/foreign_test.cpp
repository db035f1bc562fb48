#include "foreign_test.h"

#include "ceremony/record/exchange/collection.h"
#include "ceremony/record/exchange/foreign.h"
#include "ceremony/record/exchange/request.h"
#include "exchange/arrivals.h"

using namespace anchorite;
using namespace anchorite::test;
using record::ArrivalVerdict;
using record::judge;
using record::nameOf;
using record::outgoing;
using record::OutgoingForm;
using record::signingCommands;

namespace {

metadata::Key keyFrom(const Json& object) {
    metadata::KeyReader keys;
    return keys.read(object, metadata::Dialect::tuf);
}

Json objectOf(const QString& keytype, const QString& scheme, const std::string& value) {
    auto keyval = Json::object();
    keyval.set("public", value);
    auto object = Json::object();
    object.set("keytype", keytype.toStdString());
    object.set("keyval", std::move(keyval));
    object.set("scheme", scheme.toStdString());
    return object;
}

std::string pemOf(const QString& name) {
    return fixture("../fixtures/keys/" + name + ".pem");
}

/// A draft whose root role lists this key beside a, b and c.
metadata::SignedRoot draftWith(const Json& key) {
    return draftOf({.version = 6, .change = [&](Json& part) {
                        const auto keyid = metadata::keyIdOf(key).text();
                        part.find("keys")->set(keyid, key);
                        part.find("roles")->find("root")->find("keyids")->add(keyid);
                    }});
}

/// The same keys as go-tuf had them before TUF 1.0: no spec_version, no schemes, hex signatures.
metadata::SignedRoot oldRoot() {
    return parsedRoot({.change = [](Json& part) {
        part.remove("spec_version");
        part.set("_type", "Root");
        for (const auto& member : part.find("keys")->members())
            part.find("keys")->find(member.name)->remove("scheme");
    }});
}

/// Runs a line in a shell, in this folder.
bool ran(const QTemporaryDir& folder, const QString& line) {
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start("sh", {"-c", line});
    return shell.waitForFinished() && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
}

std::string contentOf(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool wrote(const QTemporaryDir& folder, const QString& name, const std::string& content) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(content)) == qint64(content.size());
}

}  // namespace

void ForeignTest::thePayloadIsExactlyWhatIsSigned() {
    const auto root = draftOf({});
    const auto payload = outgoing(root, nullptr, OutgoingForm::payload).value();
    QVERIFY(crypto::sha256(asBytes(payload)) == root.payload().digest());
    QCOMPARE(outgoing(root, nullptr, OutgoingForm::root).value(), root.received());
    QCOMPARE(text(nameOf(OutgoingForm::payload)), QString("payload"));
    QCOMPARE(text(nameOf(OutgoingForm::placeholders)), QString("tuf-on-ci"));
}

void ForeignTest::placeholdersGoToEveryKeyOfBothRoots() {
    const auto before = parsedRoot({});
    const auto root = draftOf({.version = 2, .rootKeys = "cde"});
    const auto sent = rootFrom(outgoing(root, &before.root(), OutgoingForm::placeholders).value());
    QVERIFY(sent.payload().digest() == root.payload().digest());
    QVERIFY(!sent.isSigned());
    std::string order;
    for (const auto& entry : sent.signatures())
        for (const char letter : {'a', 'b', 'c', 'd', 'e'})
            if (entry.keyid == keyidOf(letter))
                order += letter;
    QCOMPARE(order, std::string("abcde"));
    QCOMPARE(outgoing(sent, &before.root(), OutgoingForm::placeholders).value(), sent.received());
}

void ForeignTest::placeholdersReplaceNoSignature() {
    const auto root = parsedRoot({.signers = "b"});
    const auto sent = rootFrom(outgoing(root, nullptr, OutgoingForm::placeholders).value());
    QCOMPARE(sent.signatures().size(), std::size_t(3));
    QCOMPARE(examine(sent, nullptr).own.have(), 1);
    const auto spoilt = rootFrom(root.withSignature(keyidOf('a'), Bytes(64)));
    const auto kept = rootFrom(outgoing(spoilt, nullptr, OutgoingForm::placeholders).value());
    QCOMPARE(kept.signatures()[1].text, std::string(128, '0'));
}

void ForeignTest::pendingMetadataCarriesBothRoots() {
    const auto before = parsedRoot({});
    const auto root = parsedRoot({.version = 2, .signers = "a"});
    QCOMPARE(codeOf(outgoing(root, nullptr, OutgoingForm::rstufPending)), QString("request.no-predecessor"));
    const auto sent = outgoing(root, &before.root(), OutgoingForm::rstufPending).value();
    metadata::KeyReader keys;
    const auto request = record::readRequest(asBytes(sent), keys).value();
    QCOMPARE(request.document->received(), root.received());
    QVERIFY(request.links.at(0).payload().digest() == before.payload().digest());
    const auto first = outgoing(before, nullptr, OutgoingForm::rstufPending).value();
    QVERIFY(record::readRequest(asBytes(first), keys).value().links.empty());
}

void ForeignTest::someFormsAreForTufOnly() {
    const auto root = oldRoot();
    QVERIFY(root.root().dialect() == metadata::Dialect::goTuf0);
    QCOMPARE(codeOf(outgoing(root, nullptr, OutgoingForm::placeholders)), QString("response.dialect"));
    QCOMPARE(codeOf(outgoing(root, nullptr, OutgoingForm::rstufPending)), QString("response.dialect"));
    QCOMPARE(outgoing(root, nullptr, OutgoingForm::payload).value(), root.payload().bytes());
}

void ForeignTest::signatureListsHoldSignaturesOnly() {
    const auto root = parsedRoot({.signers = "ab"});
    const auto list = record::signatureListOf(root);
    const auto entry = [&](char letter) {
        return R"({"keyid":")" + TestKey(letter).keyid() + R"(","sig":")" +
               TestKey(letter).sign(root.payload().bytes()) + "\"}";
    };
    QCOMPARE(list, "[" + entry('a') + "," + entry('b') + "]");
    const auto placeholders = rootFrom(outgoing(root, nullptr, OutgoingForm::placeholders).value());
    QCOMPARE(record::signatureListOf(placeholders), list);
    QCOMPARE(record::signatureListOf(draftOf({})), std::string("[]"));
}

void ForeignTest::signPayloadsHoldOneSignature() {
    const auto root = parsedRoot({.signers = "ab"});
    const auto payload = record::rstufPayloadOf(root, keyidOf('b')).value();
    QCOMPARE(payload, R"({"signature":{"keyid":")" + TestKey('b').keyid() + R"(","sig":")" +
                          TestKey('b').sign(root.payload().bytes()) + R"("},"role":"root"})");
    QCOMPARE(codeOf(record::rstufPayloadOf(root, keyidOf('c'))), QString("response.nothing-valid"));
    const auto placeholders = rootFrom(outgoing(root, nullptr, OutgoingForm::placeholders).value());
    QCOMPARE(codeOf(record::rstufPayloadOf(placeholders, keyidOf('c'))), QString("response.nothing-valid"));
}

void ForeignTest::everyFormComesBack() {
    const auto root = parsedRoot({.signers = "b"});
    for (const auto& sent : {record::signatureListOf(root), record::rstufPayloadOf(root, keyidOf('b')).value(),
                             outgoing(root, nullptr, OutgoingForm::placeholders).value(),
                             outgoing(root, nullptr, OutgoingForm::rstufPending).value(),
                             outgoing(root, nullptr, OutgoingForm::root).value()}) {
        const auto arrivals = judge(arrived(sent), {{draftOf({}), std::nullopt, ""}}, 0);
        QCOMPARE(arrivals.size(), std::size_t(1));
        QVERIFY(arrivals[0].verdict == ArrivalVerdict::counts);
    }
}

void ForeignTest::mergingTakesOurResponses() {
    metadata::KeyReader keys;
    const auto root = draftOf({});
    const auto other = draftOf({.expires = "2036-01-02T00:00:00Z"});
    const auto merge = [&](const record::Response& response) {
        return record::mergeResponse(root, nullptr, std::string(asText(record::writeResponse(response).value())), keys);
    };
    QCOMPARE(merge({root.payload().digest(), {signatureOf('a', root)}, ""}).value().added.size(), std::size_t(1));
    QCOMPARE(codeOf(merge({other.payload().digest(), {signatureOf('a', other)}, ""})),
             QString("response.other-payload"));
    // A wrong statement beside a right signature loses nothing.
    QCOMPARE(merge({other.payload().digest(), {signatureOf('a', root)}, ""}).value().added.size(), std::size_t(1));
    const auto refusal = merge({root.payload().digest(), {}, "the words differ"});
    QCOMPARE(codeOf(refusal), QString("response.nothing-valid"));
    QVERIFY(refusal.error().detail.ends_with("the words differ"));
}

void ForeignTest::printsTheCommand_data() {
    QTest::addColumn<QString>("keytype");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("openssl");
    QTest::addColumn<QString>("token");
    const auto ed25519 = text(toHex(TestKey('a').publicBytes()));
    const auto p256 = text(pemOf("dana-ito-p256"));
    const auto rsa = text(pemOf("rsa-2048"));
    const QString login = "pkcs11-tool --module MODULE --login --id ID --sign --mechanism ";
    const QString files = " --input-file p --output-file s";
    const auto ecdsaOnToken = "openssl dgst -sha256 -binary -out digest.bin p && " + login +
                              "ECDSA --signature-format openssl --input-file digest.bin --output-file s";
    QTest::newRow("Ed25519") << "ed25519" << "ed25519" << ed25519
                             << "openssl pkeyutl -sign -rawin -inkey private.pem -in p -out s"
                             << "";
    QTest::newRow("P-256") << "ecdsa" << "ecdsa-sha2-nistp256" << p256
                           << "openssl dgst -sha256 -sign private.pem -out s p" << ecdsaOnToken;
    QTest::newRow("P-256, old type") << "ecdsa-sha2-nistp256" << "ecdsa-sha2-nistp256" << p256
                                     << "openssl dgst -sha256 -sign private.pem -out s p" << ecdsaOnToken;
    QTest::newRow("RSA-PSS") << "rsa" << "rsassa-pss-sha256" << rsa
                             << "openssl dgst -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 "
                                "-sign private.pem -out s p"
                             << login + "SHA256-RSA-PKCS-PSS --mgf MGF1-SHA256 --salt-len 32" + files;
    QTest::newRow("RSA, PKCS #1") << "rsa" << "rsa-pkcs1v15-sha512" << rsa
                                  << "openssl dgst -sha512 -sign private.pem -out s p"
                                  << login + "SHA512-RSA-PKCS" + files;
}

void ForeignTest::printsTheCommand() {
    QFETCH(QString, keytype);
    QFETCH(QString, scheme);
    QFETCH(QString, value);
    QFETCH(QString, openssl);
    QFETCH(QString, token);
    const auto commands = signingCommands(keyFrom(objectOf(keytype, scheme, value.toStdString())), "p", "s").value();
    QCOMPARE(text(commands[0]), openssl);
    QCOMPARE(commands.size(), std::size_t(token.isEmpty() ? 1 : 2));
    QCOMPARE(text(commands.size() > 1 ? commands[1] : ""), token);
}

void ForeignTest::printsNoCommandForWhatCannotBeSigned() {
    const auto code = [](const char* keytype, const char* scheme, const std::string& value) {
        return codeOf(signingCommands(keyFrom(objectOf(keytype, scheme, value)), "p", "s"));
    };
    QCOMPARE(code("ml-dsa", "ml-dsa", "00"), QString("key.unsupported"));
    QCOMPARE(code("ed25519", "ed25519", "00"), QString("key.unsupported"));
    QCOMPARE(code("sigstore-oidc", "Fulcio", "x"), QString("key.unsupported"));
}

void ForeignTest::quotesFileNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("harmless") << "out/root-6.payload" << "out/root-6.payload";
    QTest::newRow("a blank") << "root 6" << "'root 6'";
    QTest::newRow("a quote") << "ada's" << "'ada'\\''s'";
    QTest::newRow("a command") << "$(reboot)" << "'$(reboot)'";
    QTest::newRow("a home") << "~root" << "'~root'";
    QTest::newRow("an option") << "-engine" << "./-engine";
    QTest::newRow("another script") << "подпись" << "'подпись'";
    QTest::newRow("a line break") << "a\nb" << "";
    QTest::newRow("an escape sequence") << "a\x1b[2J" << "";
    QTest::newRow("nothing") << "" << "";
}

void ForeignTest::quotesFileNames() {
    QFETCH(QString, name);
    QFETCH(QString, word);
    const auto key = keyFrom(TestKey('a').object());
    for (const bool isPayload : {true, false}) {
        const auto file = name.toStdString();
        const auto commands = signingCommands(key, isPayload ? file : "x", isPayload ? "x" : file);
        QCOMPARE(codeOf(commands), QString(word.isEmpty() ? "request.text" : "ok"));
        if (commands)
            QVERIFY(text(commands->front()).contains((isPayload ? "-in " : "-out ") + word));
    }
}

void ForeignTest::opensslMakesWhatIsAsked_data() {
    QTest::addColumn<QString>("generation");
    QTest::addColumn<QString>("keytype");
    QTest::addColumn<QString>("scheme");
    const QString ec = "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:";
    const QString rsa = "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048";
    QTest::newRow("Ed25519") << "genpkey -algorithm ED25519" << "ed25519" << "ed25519";
    QTest::newRow("P-256") << ec + "P-256" << "ecdsa" << "ecdsa-sha2-nistp256";
    QTest::newRow("P-384") << ec + "P-384" << "ecdsa" << "ecdsa-sha2-nistp384";
    for (const auto* hash : {"224", "256", "384", "512"}) {
        QTest::addRow("RSA-PSS, %s", hash) << rsa << "rsa" << QString("rsassa-pss-sha") + hash;
        QTest::addRow("RSA, PKCS #1, %s", hash) << rsa << "rsa" << QString("rsa-pkcs1v15-sha") + hash;
    }
}

/// The very line that a person is shown, run by the real program; what it writes comes back in every spelling.
void ForeignTest::opensslMakesWhatIsAsked() {
    QFETCH(QString, generation);
    QFETCH(QString, keytype);
    QFETCH(QString, scheme);
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("the openssl program is not installed");
    QTemporaryDir folder;
    QVERIFY(ran(folder, "openssl " + generation + " -out private.pem"));
    QVERIFY(ran(folder, "openssl pkey -in private.pem -pubout -out public.pem"));
    const auto made = crypto::PublicKey::pem(contentOf(folder, "public.pem")).value();
    const auto value = keytype == "ed25519" ? toHex(made.rawEd25519()) : made.toPem();
    const auto object = objectOf(keytype, scheme, value);
    const auto root = draftWith(object);
    QVERIFY(wrote(folder, "root 6's payload", outgoing(root, nullptr, OutgoingForm::payload).value()));
    const auto commands = signingCommands(keyFrom(object), "root 6's payload", "-sig").value();
    QVERIFY(ran(folder, text(commands[0])));
    QVERIFY(ran(folder, "openssl base64 -in ./-sig -out sig.b64"));
    QVERIFY(ran(folder, "od -An -v -tx1 ./-sig > sig.hex"));
    for (const auto* name : {"-sig", "sig.b64", "sig.hex"}) {
        const auto arrivals = judge(arrived(contentOf(folder, name), object), {{root, std::nullopt, ""}}, 0);
        QCOMPARE(arrivals.size(), std::size_t(1));
        QCOMPARE(text(arrivals[0].sentence), QString("valid; it counts for root 6"));
        QVERIFY(arrivals[0].signature.keyid == metadata::keyIdOf(object));
    }
}

void ForeignTest::aTokenMakesWhatIsAsked_data() {
    QTest::addColumn<QString>("generation");
    QTest::addColumn<QString>("keytype");
    QTest::addColumn<QString>("scheme");
    // OpenSC 0.23 cannot read a P-384 key back from a token.
    QTest::newRow("P-256") << "EC:prime256v1" << "ecdsa" << "ecdsa-sha2-nistp256";
    QTest::newRow("RSA-PSS") << "rsa:2048" << "rsa" << "rsassa-pss-sha256";
    QTest::newRow("RSA, PKCS #1") << "rsa:2048" << "rsa" << "rsa-pkcs1v15-sha512";
}

/// The second line, with a token in software; only the PIN is not asked for.
void ForeignTest::aTokenMakesWhatIsAsked() {
    QFETCH(QString, generation);
    QFETCH(QString, keytype);
    QFETCH(QString, scheme);
    const auto module = qEnvironmentVariable("SOFTHSM2_MODULE", "/usr/lib/softhsm/libsofthsm2.so");
    if (QStandardPaths::findExecutable("pkcs11-tool").isEmpty() || !QFile::exists(module))
        QSKIP("pkcs11-tool (opensc) and SoftHSM (softhsm2) are not installed");
    QTemporaryDir folder;
    qputenv("SOFTHSM2_CONF", folder.filePath("softhsm2.conf").toUtf8());
    QVERIFY(wrote(folder, "softhsm2.conf", "directories.tokendir = " + folder.path().toStdString() + "\n"));
    const auto tool = "pkcs11-tool --module " + module;
    QVERIFY(ran(folder, tool + " --init-token --label test --so-pin 123456"));
    QVERIFY(ran(folder, tool + " --login --login-type so --so-pin 123456 --init-pin --pin 1234"));
    QVERIFY(ran(folder, tool + " --login --pin 1234 --keypairgen --id 01 --key-type " + generation));
    QVERIFY(ran(folder, tool + " --read-object --type pubkey --id 01 --output-file public"));
    const auto content = contentOf(folder, "public");
    const auto object = objectOf(keytype, scheme, crypto::PublicKey::spki(asBytes(content)).value().toPem());
    const auto root = draftWith(object);
    QVERIFY(wrote(folder, "payload", outgoing(root, nullptr, OutgoingForm::payload).value()));
    auto line = text(signingCommands(keyFrom(object), "payload", "sig").value().at(1));
    line.replace("MODULE", module).replace(" ID ", " 01 ").replace("--login", "--login --pin 1234");
    QVERIFY(ran(folder, line));
    const auto arrivals = judge(arrived(contentOf(folder, "sig"), object), {{root, std::nullopt, ""}}, 0);
    QCOMPARE(arrivals.size(), std::size_t(1));
    QCOMPARE(text(arrivals[0].sentence), QString("valid; it counts for root 6"));
}
