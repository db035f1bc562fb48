#include "collection_test.h"

#include "ceremony/record/exchange/collection.h"
#include "ceremony/record/session/release.h"
#include "record/holder.h"

using namespace anchorite;
using namespace anchorite::test;
using record::mergeResponse;

namespace {

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("ok") : QString::fromStdString(result.error().code);
}

metadata::SignedRoot unsignedRoot(RootRecipe recipe = {}) {
    recipe.signers = "";
    return parsedRoot(recipe);
}

}  // namespace

void CollectionTest::takesEveryValidSignatureOfAnEqualPayload() {
    metadata::KeyReader keys;
    // The response is written in another order and with white space: only its payload counts.
    const auto response = QString::fromStdString(makeRoot({.signers = "abz"})).replace(",", " ,\n");
    const auto merged = mergeResponse(unsignedRoot(), nullptr, response.toStdString(), keys).value();
    QCOMPARE(merged.added.size(), std::size_t(2));
    QCOMPARE(merged.refused.size(), std::size_t(1));
    QCOMPARE(merged.refused.front().code, std::string_view("sig.unknown-keyid"));
    QVERIFY(metadata::TrustedRoot::anchor(parsed(merged.document)));
    const auto again = mergeResponse(parsed(merged.document), nullptr, response.toStdString(), keys).value();
    QCOMPARE(again.alreadyThere.size(), std::size_t(2));
    QCOMPARE(again.document, merged.document);
}

void CollectionTest::takesABareSignature() {
    metadata::KeyReader keys;
    const auto root = unsignedRoot();
    const auto bare = writeJson(signatureBy('c', root.payload().bytes()), metadata::MemberOrder::sorted);
    QCOMPARE(mergeResponse(root, nullptr, bare, keys).value().added.size(), std::size_t(1));
    const auto wrong = writeJson(signatureBy('c', "other bytes"), metadata::MemberOrder::sorted);
    QCOMPARE(codeOf(mergeResponse(root, nullptr, wrong, keys)), QString("response.nothing-valid"));
}

void CollectionTest::takesASignatureOfAnOutgoingKeyWithTheRootBefore() {
    metadata::KeyReader keys;
    const auto before = parsedRoot({});
    const auto after = unsignedRoot({.version = 2, .rootKeys = "def"});
    const auto response = makeRoot({.version = 2, .rootKeys = "def", .signers = "ab"});
    QCOMPARE(codeOf(mergeResponse(after, nullptr, response, keys)), QString("response.nothing-valid"));
    QCOMPARE(mergeResponse(after, &before.root(), response, keys).value().added.size(), std::size_t(2));
}

/// What happened in sigstore/root-signing#492: a stale folder with the same version, its expiry one day off.
void CollectionTest::refusesAnotherRootOfTheSameVersion() {
    metadata::KeyReader keys;
    const auto stale = makeRoot({.signers = "ab", .expires = "2036-01-02T00:00:00Z"});
    const auto result = mergeResponse(unsignedRoot(), nullptr, stale, keys);
    QCOMPARE(codeOf(result), QString("response.other-payload"));
    QVERIFY(result.error().detail.find(std::string(parsed(stale).payload().words()[31])) != std::string::npos);
}

void CollectionTest::neverLosesAValidSignatureToRubbish() {
    metadata::KeyReader keys;
    const auto good = parsedRoot({.signers = "a"});
    auto rubbish = Json::object();
    rubbish.set("keyid", TestKey('a').keyid());
    rubbish.set("sig", std::string(128, '0'));
    const auto kept = mergeResponse(good, nullptr, writeJson(rubbish, metadata::MemberOrder::sorted), keys).value();
    QCOMPARE(kept.document, good.received());
    const auto spoilt = parsed(unsignedRoot().withSignature(metadata::KeyId(TestKey('a').keyid()), Bytes(64, 0)));
    const auto mended = mergeResponse(spoilt, nullptr, makeRoot({.signers = "a"}), keys).value();
    QCOMPARE(examine(parsed(mended.document), nullptr).own.have(), 1);
}

/// Two holders sign one draft file at once: whoever writes last keeps what the other wrote meanwhile.
void CollectionTest::keepsWhatOthersWroteMeanwhile() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    const auto path = folder.filePath("draft.json").toStdString();
    const auto before = unsignedRoot();
    QVERIFY(disk.create(path, asBytes(makeRoot({.signers = "b"})), false));
    const auto text = record::mergedWithFile(disk, path, before, makeRoot({.signers = "a"}), nullptr).value();
    QCOMPARE(examine(parsed(text), nullptr).own.have(), 2);
    QVERIFY(disk.replace(path, asBytes(makeRoot({.expires = "2036-01-02T00:00:00Z"})), false));
    QCOMPARE(codeOf(record::mergedWithFile(disk, path, before, makeRoot({.signers = "a"}), nullptr)),
             QString("response.other-payload"));
    QVERIFY(disk.replace(path, asBytes(before.received()), false));
    QCOMPARE(record::mergedWithFile(disk, path, before, makeRoot({.signers = "a"}), nullptr).value(),
             makeRoot({.signers = "a"}));
}

/// A flood of rubbish costs a look-up an entry, and one entry that is too long spoils nothing.
void CollectionTest::survivesAFloodOfRubbish() {
    auto response = Json::parse(makeRoot({.signers = "a"})).value();
    auto& list = *response.find("signatures");
    for (int i = 0; i < 10'000; ++i) {
        auto entry = Json::object();
        entry.set("keyid", "x" + std::to_string(i));
        entry.set("sig", "00");
        list.add(std::move(entry));
    }
    auto longest = Json::object();
    longest.set("keyid", TestKey('b').keyid());
    longest.set("sig", std::string(60'000, '0'));
    list.add(std::move(longest));
    metadata::KeyReader keys;
    const auto merged =
        mergeResponse(unsignedRoot(), nullptr, writeJson(response, metadata::MemberOrder::sorted), keys).value();
    QCOMPARE(merged.added.size(), std::size_t(1));
    QCOMPARE(merged.refused.size(), std::size_t(10'001));
}

void CollectionTest::refusesWhatHoldsNoSignature_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << "" << "json.syntax";
    QTest::newRow("a list") << "[]" << "response.malformed";
    QTest::newRow("a keyid alone") << "{\"keyid\":\"a\"}" << "response.malformed";
    QTest::newRow("an unsigned root") << QString::fromStdString(makeRoot({.signers = ""})) << "response.nothing-valid";
    QTest::newRow("a placeholder")
        << QString("{\"keyid\":\"%1\",\"sig\":\"\"}").arg(QString::fromStdString(TestKey('a').keyid()))
        << "response.nothing-valid";
    QTest::newRow("not hex")
        << QString("{\"keyid\":\"%1\",\"sig\":\"xyz\"}").arg(QString::fromStdString(TestKey('a').keyid()))
        << "response.nothing-valid";
}

void CollectionTest::refusesWhatHoldsNoSignature() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    metadata::KeyReader keys;
    QCOMPARE(codeOf(mergeResponse(unsignedRoot(), nullptr, text.toStdString(), keys)), code);
}

void CollectionTest::releasesOnlyACompleteRoot() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    const auto out = folder.filePath("out").toStdString();
    const auto release = [&](const RootRecipe& recipe, const std::optional<metadata::SignedRoot>& trusted) {
        return codeOf(record::release(disk, parsedRoot(recipe), trusted, out, false, std::nullopt));
    };
    QCOMPARE(release({.signers = "a"}, std::nullopt), QString("5.3.4-new-threshold"));
    QCOMPARE(release({.version = 2}, std::nullopt), QString("release.no-predecessor"));
    QCOMPARE(release({.version = 2, .rootKeys = "def", .signers = "de"}, parsedRoot({})),
             QString("5.3.4-old-threshold"));
    QCOMPARE(release({.version = 3}, parsedRoot({})), QString("5.3.5-version"));
    QCOMPARE(release({.version = 2}, parsedRoot({.signers = "a"})), QString("anchor-self-signature"));
    QCOMPARE(release({.threshold = 1, .signers = "a"}, std::nullopt), QString("audit.blocked"));
    QVERIFY(!QDir(QString::fromStdString(out)).exists());
    QCOMPARE(release({.version = 2}, parsedRoot({})), QString("ok"));
    QCOMPARE(QDir(QString::fromStdString(out)).entryList(QDir::Files), QStringList{"2.root.json"});
}

void CollectionTest::releasesNothingOverAFileThatExists() {
    transfer::LocalDisk disk;
    QTemporaryDir folder;
    const auto out = folder.path().toStdString();
    QVERIFY(disk.create(out + "/root.json", asBytes("precious"), false));
    QCOMPARE(codeOf(record::release(disk, parsedRoot({}), std::nullopt, out, true, std::nullopt)),
             QString("file.exists"));
    QVERIFY(!disk.exists(out + "/1.root.json"));
    const auto paths = record::release(disk, parsedRoot({}), std::nullopt, out, false, std::nullopt).value();
    QCOMPARE(std::string(asText(disk.read(paths.front(), 100'000).value())), makeRoot({}));
}
