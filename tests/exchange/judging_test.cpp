#include "judging_test.h"

#include "ceremony/rotation/rulers.h"
#include "exchange/arrivals.h"

using namespace anchorite;
using namespace anchorite::test;
using record::Arrival;
using record::ArrivalVerdict;
using record::Incoming;
using record::judge;
using record::KnownPayload;

namespace {

Incoming listOf(std::vector<record::ResponseSignature> signatures) {
    return {.form = record::IncomingForm::signatureList, .signatures = std::move(signatures)};
}

Arrival judged(const record::ResponseSignature& signature, const std::vector<KnownPayload>& known,
               std::size_t current = 0) {
    return judge(listOf({signature}), known, current).at(0);
}

QString words(const metadata::SignedRoot& root) {
    QString line;
    for (const auto word : root.payload().words())
        line += (line.isEmpty() ? "" : " ") + text(word);
    return line;
}

/// Root 6 as it is collected for, root 5 before it, and the stale root 6 in the history where asked for.
std::vector<KnownPayload> sameVersion(bool withStale) {
    const auto before = rootFrom(fixture("same_version/5.root.json"));
    std::vector<KnownPayload> known;
    if (withStale)
        known.push_back(
            {rootFrom(fixture("same_version/stale-root-6-by-b.json")), before, "frozen 2026-11-22 10:12 UTC"});
    known.push_back({rootFrom(fixture("same_version/root-6.json")), before, "frozen 2026-11-22 10:40 UTC"});
    return known;
}

/// n - s: the other s with which (r, s) verifies on P-256, as DER.
Bytes malleated(const Bytes& der) {
    const auto order = *fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const auto rSize = std::size_t(der[3]);
    Bytes s(der.begin() + static_cast<std::ptrdiff_t>(6 + rSize), der.end());
    s.insert(s.begin(), 33 - std::min<std::size_t>(33, s.size()), 0);
    s.erase(s.begin(), s.end() - 32);
    Bytes other(32);
    int borrow = 0;
    for (std::size_t i = 32; i-- > 0;) {
        const int digit = order[i] - s[i] - borrow;
        borrow = digit < 0 ? 1 : 0;
        other[i] = static_cast<std::uint8_t>(digit & 0xff);
    }
    while (other[0] == 0 && other[1] < 0x80)
        other.erase(other.begin());
    if (other[0] >= 0x80)
        other.insert(other.begin(), 0);
    Bytes made(der.begin() + 2, der.begin() + static_cast<std::ptrdiff_t>(4 + rSize));
    made.push_back(2);
    made.push_back(static_cast<std::uint8_t>(other.size()));
    made.insert(made.end(), other.begin(), other.end());
    made.insert(made.begin(), {0x30, static_cast<std::uint8_t>(made.size())});
    return made;
}

/// The first root of tests/fixtures/p256, signed by other software.
metadata::SignedRoot p256Root() {
    return rootFrom(fixture("../fixtures/p256/1.root.json"));
}

metadata::SignedRoot withoutSignatures(const metadata::SignedRoot& root) {
    return rootFrom(metadata::writeUnsigned(root.root().signedPart()));
}

}  // namespace

void JudgingTest::saysForWhichRulersASignatureCounts_data() {
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("old");
    QTest::addColumn<bool>("own");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a key of both") << "c" << true << true << "valid; it counts for old root 1 and new root 2";
    QTest::newRow("an outgoing key") << "a" << true << false << "valid; it counts for old root 1 only";
    QTest::newRow("a new key") << "d" << false << true << "valid; it counts for new root 2 only";
}

void JudgingTest::saysForWhichRulersASignatureCounts() {
    QFETCH(QString, letter);
    QFETCH(bool, old);
    QFETCH(bool, own);
    QFETCH(QString, sentence);
    const auto before = parsedRoot({});
    const auto root = draftOf({.version = 2, .rootKeys = "cde"});
    const auto arrival = judged(signatureOf(letter[0].toLatin1(), root), {{root, before, ""}});
    QVERIFY(arrival.verdict == ArrivalVerdict::counts);
    QCOMPARE(arrival.countsForOld, old);
    QCOMPARE(arrival.countsForNew, own);
    QCOMPARE(text(arrival.sentence), sentence);
    // The same as verification says of the document with this signature in it.
    const auto signedOnce = rootFrom(root.withSignature(arrival.signature.keyid, arrival.signature.signature));
    const auto rulers = rotation::rulersOf(signedOnce, &before.root());
    QCOMPARE(rulers.old->have(), old ? 1 : 0);
    QCOMPARE(rulers.own.have(), own ? 1 : 0);
    const auto first = draftOf({});
    QCOMPARE(text(judged(signatureOf('a', first), {{first, std::nullopt, ""}}).sentence),
             QString("valid; it counts for root 1"));
}

void JudgingTest::aStaleRootOfTheSameVersionIsNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("the whole root") << "same_version/stale-root-6-by-b.json";
    QTest::newRow("the signature alone") << "same_version/stale-sig-by-b.json";
}

/// What happened in sigstore/root-signing#492: version and keys agree, the expiry is one day off.
void JudgingTest::aStaleRootOfTheSameVersionIsNamed() {
    QFETCH(QString, file);
    const auto known = sameVersion(true);
    const auto arrival = judge(arrived(fixture(file)), known, 1).at(0);
    QVERIFY(arrival.verdict == ArrivalVerdict::otherPayload);
    QCOMPARE(arrival.which.value(), std::size_t(0));
    QVERIFY(!arrival.countsForOld && !arrival.countsForNew);
    QCOMPARE(text(arrival.sentence), "valid for another root 6 (frozen 2026-11-22 10:12 UTC), words " +
                                         words(known[0].document) + "; it does not count");
    // The other way round it counts, on both rulers.
    const auto counted =
        judge(arrived(fixture(file)), {{withoutSignatures(known[0].document), known[0].previous, ""}}, 0);
    QVERIFY(counted.at(0).verdict == ArrivalVerdict::counts);
    QVERIFY(counted.at(0).countsForOld && counted.at(0).countsForNew);
}

void JudgingTest::aStaleRootThatNobodyKnowsIsDescribed() {
    const auto known = sameVersion(false);
    const auto whole = judge(arrived(fixture("same_version/stale-root-6-by-b.json")), known, 0).at(0);
    QVERIFY(whole.verdict == ArrivalVerdict::otherPayload);
    QVERIFY(!whole.which);
    QCOMPARE(text(whole.sentence), "valid for another root 6 (it came in the same file), words " +
                                       words(rootFrom(fixture("same_version/stale-root-6-by-b.json"))) +
                                       "; it does not count");
    const auto alone = judge(arrived(fixture("same_version/stale-sig-by-b.json")), known, 0).at(0);
    QVERIFY(alone.verdict == ArrivalVerdict::nothingKnown);
    QCOMPARE(text(alone.sentence), QString("valid for nothing known here"));
}

/// The root of 10:12 did not list d yet; d signed it all the same.
void JudgingTest::findsThePayloadThatAKeyWasNotPartOf() {
    const auto earlier = draftOf({.version = 2});
    const auto current = draftOf({.version = 2, .rootKeys = "bcd"});
    const auto arrival =
        judged(signatureOf('d', earlier), {{earlier, std::nullopt, "10:12"}, {current, std::nullopt, ""}}, 1);
    QVERIFY(arrival.verdict == ArrivalVerdict::otherPayload);
    const auto older = draftOf({.version = 7});
    QVERIFY(judged(signatureOf('b', older), {{current, std::nullopt, ""}, {older, std::nullopt, ""}})
                .sentence.starts_with("valid for root 7, words "));
}

void JudgingTest::namesTheWordsThatAResponseStates() {
    const auto root = draftOf({});
    const auto other = draftOf({.expires = "2036-01-02T00:00:00Z"});
    const auto bytes = record::writeResponse({other.payload().digest(), {signatureOf('a', other)}, ""}).value();
    const auto arrival = judge(arrived(std::string(asText(bytes))), {{root, std::nullopt, ""}}, 0).at(0);
    QVERIFY(arrival.verdict == ArrivalVerdict::nothingKnown);
    QCOMPARE(text(arrival.sentence),
             "valid for nothing known here; the response says it is for the words " + words(other));
    // What a response states decides nothing: the signature does.
    const auto lie = record::writeResponse({other.payload().digest(), {signatureOf('a', root)}, ""}).value();
    QVERIFY(judge(arrived(std::string(asText(lie))), {{root, std::nullopt, ""}}, 0).at(0).verdict ==
            ArrivalVerdict::counts);
}

void JudgingTest::theSameSignatureAgainIsADuplicate() {
    const auto root = parsedRoot({.signers = "a"});
    const auto arrivals = judge(listOf({signatureOf('a', root), signatureOf('b', root), signatureOf('b', root)}),
                                {{root, std::nullopt, ""}}, 0);
    QVERIFY(arrivals[0].verdict == ArrivalVerdict::duplicate && arrivals[0].sameBytes);
    QVERIFY(arrivals[0].countsForNew);
    QVERIFY(arrivals[1].verdict == ArrivalVerdict::counts);
    QVERIFY(arrivals[2].verdict == ArrivalVerdict::duplicate && arrivals[2].sameBytes);
    QVERIFY(arrivals[2].sentence.ends_with("with the same bytes; it counts once"));
}

/// ECDSA: whoever sees (r, s) can write (r, n - s), which verifies too.
void JudgingTest::anotherSignatureOfOneKeyIsADuplicate() {
    const auto root = p256Root();
    const auto& entry = root.signatures().at(0);
    const record::ResponseSignature first{entry.keyid, "", *entry.bytes};
    const record::ResponseSignature second{entry.keyid, "", malleated(*entry.bytes)};
    QVERIFY(first.signature != second.signature);
    const auto arrivals = judge(listOf({second, first}), {{withoutSignatures(root), std::nullopt, ""}}, 0);
    QVERIFY(arrivals[0].verdict == ArrivalVerdict::counts);
    QVERIFY(arrivals[1].verdict == ArrivalVerdict::duplicate && !arrivals[1].sameBytes);
    QVERIFY(judged(second, {{root, std::nullopt, ""}}).sentence.ends_with("with other bytes; it counts once"));
}

void JudgingTest::oneKeyUnderTwoKeyidsCountsOnce() {
    const auto root = draftOf({.change = [](Json& part) {
        part.find("keys")->set("alias", TestKey('a').object());
        part.find("roles")->find("root")->find("keyids")->add("alias");
    }});
    auto alias = signatureOf('a', root);
    alias.keyid = metadata::KeyId("alias");
    const auto arrivals = judge(listOf({signatureOf('a', root), alias, alias}), {{root, std::nullopt, ""}}, 0);
    QVERIFY(arrivals[0].verdict == ArrivalVerdict::counts);
    QVERIFY(arrivals[1].verdict == ArrivalVerdict::counts);
    QCOMPARE(text(arrivals[1].sentence), "valid; it counts for root 1, once only: its public key has signed as " +
                                             text(keyidOf('a').shortForm()) + " already");
    QVERIFY(arrivals[2].verdict == ArrivalVerdict::duplicate);
    const auto both = rootFrom(
        root.withSignatures({{keyidOf('a'), arrivals[0].signature.signature}, {alias.keyid, alias.signature}}));
    QCOMPARE(examine(both, nullptr).own.have(), 1);
}

/// A hostile draft gives a's keyid to b's key; what b then signs is still b's alone.
void JudgingTest::aKeyidThatMeansAnotherKeyElsewhereConfusesNothing() {
    const auto root = parsedRoot({.signers = "a"});
    const auto hostile = draftOf({.version = 2, .change = [](Json& part) {
                                      part.find("keys")->set(TestKey('a').keyid(), TestKey('b').object());
                                  }});
    const std::vector<KnownPayload> known{{root, std::nullopt, ""}, {hostile, std::nullopt, ""}};
    const auto arrival = judged(signatureOf('b', root), known);
    QCOMPARE(text(arrival.sentence), QString("valid; it counts for root 1"));
    auto stolen = signatureOf('b', root);
    stolen.keyid = keyidOf('a');
    QVERIFY(judged(stolen, known).verdict == ArrivalVerdict::nothingKnown);
}

void JudgingTest::aKeyThatLeftSignsForNobody() {
    const auto root = draftOf({.version = 3, .rootKeys = "def"});
    const auto arrival = judged(signatureOf('a', root), {{root, parsedRoot({.version = 2, .rootKeys = "def"}), ""},
                                                         {parsedRoot({}), std::nullopt, ""}});
    QVERIFY(arrival.verdict == ArrivalVerdict::nothingKnown);
    QVERIFY(arrival.sentence.starts_with("it signs this root, but its key is a root key of neither"));
}

void JudgingTest::aKeyThatCannotCountIsNamed() {
    const auto root = draftOf({.change = [](Json& part) {
        auto object = TestKey('a').object();
        object.find("keyval")->set("public", "01" + std::string(62, '0'));
        part.find("keys")->set("weak", object);
        part.find("roles")->find("root")->find("keyids")->add("weak");
    }});
    const auto arrival = judged({metadata::KeyId("weak"), "ed25519", Bytes(64)}, {{root, std::nullopt, ""}});
    QVERIFY(arrival.verdict == ArrivalVerdict::nothingKnown);
    QCOMPARE(text(arrival.sentence), QString("its key is one that cannot count"));
}

void JudgingTest::rubbishIsKeptAndExplained() {
    const auto root = draftOf({});
    const std::vector<KnownPayload> known{{root, std::nullopt, ""}};
    const auto wrong = judged({keyidOf('a'), "", Bytes(64, 1)}, known);
    QVERIFY(wrong.verdict == ArrivalVerdict::nothingKnown);
    QCOMPARE(wrong.signature.signature, Bytes(64, 1));
    const auto stranger = judged(signatureOf('z', root), known);
    QVERIFY(stranger.verdict == ArrivalVerdict::noRootKey);
    QVERIFY(judged(signatureOf('t', root), known).verdict == ArrivalVerdict::noRootKey);  // a key, but not of root
    QVERIFY(judged({keyidOf('a'), "", {}}, known).verdict == ArrivalVerdict::malformed);
    const auto hostile = judged({metadata::KeyId("\x1b[2Jverified"), "", Bytes(64)}, known);
    QVERIFY(hostile.sentence.find('\x1b') == std::string::npos);
    QVERIFY(judge(listOf({}), known, 0).empty());
}

void JudgingTest::findsTheKeyBehindAnotherName_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("upper case") << text(TestKey('a').keyid()).toUpper();
    QTest::newRow("a name of its own") << "amara@example.org";
    QTest::newRow("none") << "";
}

void JudgingTest::findsTheKeyBehindAnotherName() {
    QFETCH(QString, name);
    const auto root = draftOf({});
    const auto stale = draftOf({.expires = "2036-01-02T00:00:00Z"});
    const std::vector<KnownPayload> known{{root, std::nullopt, ""}, {stale, std::nullopt, "10:12"}};
    auto signature = signatureOf('a', root);
    signature.keyid = metadata::KeyId(name.toStdString());
    const auto arrival = judged(signature, known);
    QVERIFY(arrival.verdict == ArrivalVerdict::counts);
    QVERIFY(arrival.signature.keyid == keyidOf('a'));
    QVERIFY(arrival.sentence.find("; the file names its key ") != std::string::npos);
    signature.signature = signatureOf('a', stale).signature;
    QVERIFY(judged(signature, known).verdict == ArrivalVerdict::otherPayload);
    // A keyid in another case is another keyid: only the signature tells whose it is.
    signature.signature = Bytes(64, 3);
    QVERIFY(judged(signature, known).verdict == ArrivalVerdict::noRootKey);
}

/// The key object that the person has need not be the one the root lists, and its keyid is another then.
void JudgingTest::aRawSignatureFindsItsKey() {
    auto named = TestKey('a').object();
    named.set("x-tuf-on-ci-keyowner", "@amara");
    const auto root = draftOf({});
    const auto raw = *fromHex(TestKey('a').sign(root.payload().bytes()));
    const auto arrival = judge(arrived(std::string(asText(raw)), named), {{root, std::nullopt, ""}}, 0).at(0);
    QVERIFY(arrival.verdict == ArrivalVerdict::counts);
    QVERIFY(arrival.signature.keyid == keyidOf('a'));
}

void JudgingTest::readsBothNotationsOfEcdsa() {
    const auto root = p256Root();
    const auto& entry = root.signatures().at(0);
    const auto& der = *entry.bytes;
    const auto rSize = std::size_t(der[3]);
    const auto number = [](std::span<const std::uint8_t> bytes) {
        Bytes out(bytes.begin(), bytes.end());
        out.insert(out.begin(), 33 - std::min<std::size_t>(33, out.size()), 0);
        return Bytes(out.end() - 32, out.end());
    };
    auto parts = number(std::span(der).subspan(4, rSize));
    const auto s = number(std::span(der).subspan(6 + rSize));
    parts.insert(parts.end(), s.begin(), s.end());
    const auto named = *root.root().signedPart().find("keys")->find(entry.keyid.text());
    const std::vector<KnownPayload> known{{withoutSignatures(root), std::nullopt, ""}};
    for (const auto& written : {std::string(asText(parts)), toHex(parts), toBase64(parts), toHex(der)}) {
        const auto arrival = judge(arrived(written, named), known, 0).at(0);
        QVERIFY(arrival.verdict == ArrivalVerdict::counts);
        QCOMPARE(arrival.signature.signature, der);
    }
}

void JudgingTest::aPayloadKnownTwiceIsNoOther() {
    const auto root = draftOf({.version = 2, .rootKeys = "def"});
    const auto arrival =
        judged(signatureOf('a', root), {{root, std::nullopt, "draft"}, {root, parsedRoot({}), "again"}});
    QVERIFY(arrival.verdict == ArrivalVerdict::nothingKnown);
    QVERIFY(!arrival.which);
}

void JudgingTest::agreesWithVerificationOnRealRoots_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("ours, Ed25519") << "tests/fixtures/ed25519/2.root.json";
    QTest::newRow("ours, P-256") << "tests/fixtures/p256/2.root.json";
    QTest::newRow("ours, one damaged") << "tests/fixtures/acme/5.root.json";
    for (const auto* name :
         {"tough-pem-encoded-ecdsa-sig-keys", "tough-hex-encoded-ecdsa-sig-keys", "tough-expired-root-json-signature",
          "tough-invalid-root-json-signature", "tough-no-root-json-signatures", "go-tuf-v2-testutils",
          "python-tuf-repository", "notary-0.1", "docker-tuf-1", "python-tuf-ed25519", "aktualizr-rsassa-pss"})
        QTest::newRow(name) << QStringLiteral("../shared/corpus/real/%1.root.json").arg(name);
}

/// Files of many tools, each signature judged against the very root it stands in.
void JudgingTest::agreesWithVerificationOnRealRoots() {
    QFETCH(QString, file);
    const auto path = QStringLiteral(PROJECT_ROOT "/") + file;
    if (file.startsWith("..") && !QFile::exists(path))
        QSKIP("the corpus of real roots is not beside the project");
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto incoming = arrived(source.readAll().toStdString());
    const auto verdicts = examine(*incoming.document, nullptr).signatures;
    const auto arrivals = judge(incoming, {{*incoming.document, std::nullopt, ""}}, 0);
    QCOMPARE(arrivals.size() + incoming.placeholders.size(), verdicts.size());
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        // tough's files have signatures under keyids that their roots do not list, by keys that they do.
        const bool isFound = arrivals[i].signature.keyid != verdicts[i].keyid;
        QVERIFY(!isFound || verdicts[i].state == metadata::SignatureState::unknownKeyId);
        QCOMPARE(arrivals[i].countsForNew, isFound || verdicts[i].countsForOwn);
        QCOMPARE(arrivals[i].verdict == ArrivalVerdict::duplicate, arrivals[i].countsForNew);
    }
}

void JudgingTest::aFloodOfOneKeyidIsCutShort() {
    const auto root = draftOf({});
    std::vector<record::ResponseSignature> flood;
    for (std::size_t i = 0; i < 10'000; ++i)
        flood.push_back({keyidOf('a'), "", Bytes(64, static_cast<std::uint8_t>(i))});
    flood.push_back(signatureOf('a', root));
    flood.push_back(signatureOf('b', root));
    const auto arrivals = judge(listOf(flood), {{root, std::nullopt, ""}}, 0);
    QCOMPARE(arrivals.size(), flood.size());
    const auto sentence = "not tried: " + std::to_string(record::triesPerKeyId) + " other";
    const auto untried =
        std::ranges::count_if(arrivals, [&](const Arrival& arrival) { return arrival.sentence.starts_with(sentence); });
    QCOMPARE(static_cast<int>(untried), 10'001 - record::triesPerKeyId);
    QVERIFY(arrivals.back().verdict == ArrivalVerdict::counts);  // nobody else pays for it
}

void JudgingTest::aFloodOfForeignNamesIsCutShort() {
    const auto root = draftOf({});
    auto misnamed = signatureOf('a', root);
    misnamed.keyid = metadata::KeyId("amara");
    std::vector<record::ResponseSignature> flood{misnamed};
    for (int i = 0; i < 10'000; ++i)
        flood.push_back({metadata::KeyId("x" + std::to_string(i)), "", Bytes(64, 7)});
    misnamed = signatureOf('b', root);
    misnamed.keyid = metadata::KeyId("bert");
    flood.push_back(misnamed);
    flood.push_back(signatureOf('c', root));
    const auto arrivals = judge(listOf(flood), {{root, std::nullopt, ""}}, 0);
    QVERIFY(arrivals.front().verdict == ArrivalVerdict::counts);
    QVERIFY(arrivals[arrivals.size() - 2].verdict == ArrivalVerdict::noRootKey);
    QVERIFY(arrivals.back().verdict == ArrivalVerdict::counts);
}
