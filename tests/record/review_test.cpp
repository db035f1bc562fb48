#include "review_test.h"

#include <set>

#include "record/holder.h"

using namespace anchorite;
using namespace anchorite::test;
using metadata::SignedRoot;
using record::Challenge;
using record::ReadBack;
using record::Review;

namespace {

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("ok") : QString::fromStdString(result.error().code);
}

SignedRoot next(const SignedRoot& root, const std::function<void(rotation::RootDraft&)>& edit = {}) {
    auto draft = rotation::RootDraft::next(root.root()).value();
    if (edit)
        edit(draft);
    return parsed(draft.document());
}

SignedRoot changed(const SignedRoot& root, const std::function<void(Json&)>& change) {
    auto part = root.root().signedPart();
    change(part);
    return parsed(metadata::writeUnsigned(part));
}

/// A holder who has signed root 1 and so is pinned to it.
struct Pinned {
    Holder holder{1};
    SignedRoot first = signedBy(
        parsed(holder.sign(holder.input(parsed(draftFor({&holder}).document()), {}, true)).value().document), "b");
};

}  // namespace

void ReviewTest::asksForTheGateWhenAKeyTrustsNothing() {
    Holder holder(1);
    const auto first = parsed(draftFor({&holder}).document());
    QCOMPARE(codeOf(Review::begin(holder.input(first))), QString("pin.missing"));
    const auto review = Review::begin(holder.input(first, {}, true)).value();
    QVERIFY(!review.baseline());
    QVERIFY(!review.diff().from);
    QCOMPARE(review.signingKeyIds(), std::vector{holder.keyid()});
}

void ReviewTest::trustsARootFirstOnlyWithItsOwnWords() {
    Pinned known;
    Holder stranger(2);
    const auto second = next(
        known.first, [&](auto& draft) { (void)draft.addKey(stranger.object(), metadata::RoleName::root).value(); });
    QCOMPARE(codeOf(Review::begin(stranger.input(second, {}, true))), QString("pin.link-missing"));
    const auto review = Review::begin(stranger.input(second, {known.first}, true)).value();
    QCOMPARE(review.firstTrust()->payload().digest(), known.first.payload().digest());
    const auto words = Holder::readBackOf(second).value();
    QCOMPARE(codeOf(review.approve(words, std::nullopt, "")), QString("readback.first"));
    QCOMPARE(codeOf(review.approve(words, words, "")), QString("readback.first"));
    QCOMPARE(codeOf(review.approve(words, Holder::readBackOf(known.first).value(), "")), QString("ok"));
    const auto unsigned1 = parsed(draftFor({&stranger}).document());
    QCOMPARE(codeOf(Review::begin(stranger.input(second, {unsigned1}, true))), QString("anchor-self-signature"));
}

void ReviewTest::takesItsBaselineFromThePinAlone() {
    Pinned known;
    const auto second = next(known.first);
    QCOMPARE(codeOf(Review::begin(known.holder.input(second))), QString("pin.link-missing"));
    const auto review = Review::begin(known.holder.input(second, {known.first})).value();
    QCOMPARE(review.baseline()->payload().digest(), known.first.payload().digest());
    QCOMPARE(codeOf(Review::begin(known.holder.input(second, {known.first}, true))), QString("pin.present"));
}

/// The attack of practice: a predecessor with the same keys and version, but other content, so that the diff looks
/// small.
void ReviewTest::refusesAFalsePredecessorWithTheSameKeys() {
    Pinned known;
    const auto falseFirst =
        signedBy(changed(known.first, [](Json& p) { p.set("expires", "2028-01-01T00:00:00Z"); }), "bc");
    QVERIFY(metadata::TrustedRoot::anchor(falseFirst));
    const auto second = next(falseFirst);
    QCOMPARE(codeOf(Review::begin(known.holder.input(second, {falseFirst}))), QString("pin.mismatch"));
}

void ReviewTest::walksLinksForwardFromThePin() {
    Pinned known;
    const auto second = signedBy(next(known.first), "bc");
    const auto third = next(second);
    QVERIFY(Review::begin(known.holder.input(third, {known.first, second})));
    QVERIFY(Review::begin(known.holder.input(third, {second, known.first})));
    const auto unsignedSecond = next(known.first, [](auto& draft) { draft.setConsistentSnapshot(false).value(); });
    QCOMPARE(codeOf(Review::begin(known.holder.input(third, {known.first, unsignedSecond}))),
             QString("5.3.4-old-threshold"));
}

void ReviewTest::refusesASkippedOrOlderVersion() {
    Pinned known;
    const auto third = changed(known.first, [](Json& p) { p.set("version", 3); });
    QCOMPARE(codeOf(Review::begin(known.holder.input(third, {known.first}))), QString("pin.link-missing"));
    const auto other = changed(known.first, [](Json& p) { p.set("expires", "2028-01-01T00:00:00Z"); });
    QCOMPARE(codeOf(Review::begin(known.holder.input(other, {known.first}))), QString("pin.mismatch"));
}

void ReviewTest::refusesARootOfAnotherRepository() {
    Holder holder(1);
    auto input = holder.input(parsed(draftFor({&holder}).document()), {}, true);
    input.repository = "production";
    const auto first = signedBy(parsed(holder.sign(std::move(input)).value().document), "b");
    const auto staging = changed(first, [](Json& p) { p.set("x-environment", "staging"); });
    QCOMPARE(codeOf(Review::begin(holder.input(next(staging), {staging}))), QString("pin.mismatch"));
    auto renamed = holder.input(next(first), {first});
    renamed.repository = "staging";
    QCOMPARE(codeOf(Review::begin(std::move(renamed))), QString("pin.other-repository"));
}

void ReviewTest::refusesAKeyThatIsInNeitherRoot() {
    Pinned known;
    Holder stranger(9);
    QCOMPARE(codeOf(Review::begin(stranger.input(next(known.first), {known.first}, true))),
             QString("review.not-a-root-key"));
}

void ReviewTest::keepsRehearsalAndRealityApart() {
    Holder real(1);
    Holder throwaway(2, crypto::KeyType::ed25519, true);
    const auto realRoot = parsed(draftFor({&real}).document());
    const auto rehearsal = parsed(draftFor({&throwaway}, true).document());
    QCOMPARE(codeOf(Review::begin(throwaway.input(realRoot, {}, true))), QString("rehearsal.key-in-real-root"));
    QCOMPARE(codeOf(Review::begin(real.input(rehearsal, {}, true))), QString("rehearsal.real-key-in-rehearsal"));
    QVERIFY(Review::begin(throwaway.input(rehearsal, {}, true)));
}

void ReviewTest::refusesToSignWhileABlockStands() {
    Holder holder(1);
    const auto first = parsed(draftFor({&holder}).document());
    const auto words = [](const SignedRoot& root) { return Holder::readBackOf(root).value(); };
    const std::vector<std::function<void(Json&)>> defects{
        [](Json& p) { p.find("roles")->find("root")->set("threshold", 1); },
        [](Json& p) { p.find("roles")->find("root")->set("threshold", 4); },
        [](Json& p) { p.find("roles")->find("root")->find("keyids")->add("ffff"); },
        [](Json& p) { p.find("roles")->find("targets")->set("keyids", Json::array()); },
        [](Json& p) {
            p.find("keys")->set("label", TestKey('z').object());
            p.find("roles")->find("root")->find("keyids")->add("label");
        },
        [](Json& p) { p.set("expires", "2027-11-01T00:00:00.5Z"); },
    };
    for (const auto& defect : defects) {
        const auto spoilt = changed(first, defect);
        const auto review = Review::begin(holder.input(spoilt, {}, true)).value();
        QVERIFY(audit::anyBlocks(review.findings()));
        QCOMPARE(codeOf(review.approve(words(spoilt), std::nullopt, "")), QString("audit.blocked"));
    }
    QCOMPARE(codeOf(Review::begin(holder.input(first, {}, true)).value().approve(words(first), std::nullopt, "")),
             QString("ok"));
}

void ReviewTest::inheritedDefectsMayBeRotatedAway() {
    Holder holder(1);
    const auto spoilt = changed(parsed(draftFor({&holder}).document()), [](Json& p) {
        p.find("keys")->set("label", TestKey('z').object());
        p.find("roles")->find("root")->find("keyids")->add("label");
    });
    const auto first = signedBy(spoilt, "bc");
    const auto second = next(first);
    const auto review = Review::begin(holder.input(second, {first}, true)).value();
    QVERIFY(!audit::anyBlocks(review.findings()));
    QVERIFY(!review.findings().empty());
}

void ReviewTest::refusesAKeyReplacedUnderItsName() {
    Pinned known;
    const auto b = TestKey('b').keyid();
    const auto second = changed(next(known.first), [&](Json& p) { p.find("keys")->set(b, TestKey('m').object()); });
    const auto review = Review::begin(known.holder.input(second, {known.first})).value();
    QCOMPARE(review.diff().lines.front().code, std::string("diff.key-replaced-under-id"));
    QCOMPARE(codeOf(review.approve(Holder::readBackOf(second).value(), std::nullopt, "")), QString("audit.blocked"));
}

void ReviewTest::refusesWordsOfAnotherPayload() {
    Pinned known;
    const auto second = next(known.first);
    const auto review = Review::begin(known.holder.input(second, {known.first})).value();
    QCOMPARE(codeOf(review.approve(Holder::readBackOf(known.first).value(), std::nullopt, "")),
             QString("readback.mismatch"));
}

void ReviewTest::wantsAReasonForASecondPayloadOfOneVersion() {
    Pinned known;
    const auto second = next(known.first);
    QVERIFY(known.holder.sign(known.holder.input(second, {known.first})));
    const auto other = next(known.first, [](auto& draft) { draft.setConsistentSnapshot(false).value(); });
    QCOMPARE(codeOf(known.holder.sign(known.holder.input(other, {known.first}))), QString("ledger.second-digest"));
    QCOMPARE(codeOf(known.holder.sign(known.holder.input(other, {known.first}), "  ")),
             QString("ledger.second-digest"));
    QCOMPARE(codeOf(known.holder.sign(known.holder.input(other, {known.first}), "the first one had the wrong date")),
             QString("ok"));
    const auto anotherFirst = changed(known.first, [](Json& p) { p.set("x-note", 1); });
    QCOMPARE(codeOf(known.holder.sign(known.holder.input(anotherFirst, {}, true))), QString("ledger.second-digest"));
}

/// Who joined at root 2 has vouched for root 1 too: another root 1 is not signed as if it were the first.
void ReviewTest::wantsAReasonForAnotherFirstRootThanTheTrustedOne() {
    Pinned known;
    Holder late(5);
    const auto second =
        next(known.first, [&](auto& draft) { (void)draft.addKey(late.object(), metadata::RoleName::root).value(); });
    QVERIFY(late.sign(late.input(second, {known.first}, true)));
    const auto staging = parsed(draftFor({&late}).document());
    QCOMPARE(codeOf(late.sign(late.input(staging, {}, true))), QString("ledger.second-digest"));
    QCOMPARE(record::PinFile::read(late.disk, late.keyPath()).value().pin()->digest, known.first.payload().digest());
}

void ReviewTest::refusesASchemeThatIsOnlyVerified() {
    Holder holder(1, crypto::KeyType::rsa3072);
    const auto first = changed(parsed(draftFor({&holder}).document()), [&](Json& p) {
        auto listed = holder.object();
        listed.set("scheme", "rsa-pkcs1v15-sha256");
        p.find("keys")->remove(holder.keyid().text());
        p.find("keys")->set(metadata::keyIdOf(listed).text(), listed);
        (*p.find("roles")->find("root")->find("keyids")->asArray())[0] = metadata::keyIdOf(listed).text();
    });
    QCOMPARE(codeOf(Review::begin(holder.input(first, {}, true))), QString("review.scheme"));
}

/// Go's readers ignore the case of member names: `Roles` beside `roles` would be two roots in one.
void ReviewTest::refusesMembersThatSomeClientsReadAsOthers() {
    Holder holder(1);
    for (const auto* name : {"Version", "Roles",
                             "\xE2\x84\xAA"
                             "eys",
                             "role\xC5\xBF"}) {
        const auto spoilt = changed(parsed(draftFor({&holder}).document()), [&](Json& p) { p.set(name, 1); });
        const auto review = Review::begin(holder.input(spoilt, {}, true)).value();
        QCOMPARE(codeOf(review.approve(Holder::readBackOf(spoilt).value(), std::nullopt, "")),
                 QString("audit.blocked"));
    }
}

void ReviewTest::boundsTheLifeOfARehearsal() {
    Holder throwaway(2, crypto::KeyType::ed25519, true);
    auto input = throwaway.input(parsed(draftFor({&throwaway}, true).document()), {}, true);
    input.at = UtcTime::parse("2026-11-22T00:00:00Z").value();
    QCOMPARE(codeOf(Review::begin(std::move(input))), QString("rehearsal.expiry"));
}

void ReviewTest::drawsSixPositionsAfterThePayloadIsFixed() {
    const crypto::Sha256 digest = crypto::sha256(asBytes("payload"));
    std::array<int, 32> drawn{};
    CountingRandom random(3);
    for (int run = 0; run < 2000; ++run) {
        const Challenge challenge(digest, random);
        const auto& positions = challenge.positions();
        QVERIFY(std::ranges::is_sorted(positions));
        QCOMPARE(std::set(positions.begin(), positions.end()).size(), Challenge::asked);
        for (const auto position : positions)
            ++drawn[position];
    }
    // 375 expected each, standard deviation about 17.5: five of them on either side.
    for (const auto count : drawn)
        QVERIFY(count > 287 && count < 463);
}

void ReviewTest::endsAfterThreeMisses() {
    const crypto::Sha256 digest = crypto::sha256(asBytes("payload"));
    const auto words = crypto::wordsOf(digest);
    CountingRandom random(4);
    Challenge challenge(digest, random);
    std::array<std::string, Challenge::asked> right;
    for (std::size_t i = 0; i < right.size(); ++i)
        right[i] = std::string(words[challenge.positions()[i]]);
    auto wrong = right;
    wrong[5] = wrong[5] == "acme" ? "adult" : "acme";
    QVERIFY(Challenge(challenge).answer(right));
    QCOMPARE(codeOf(challenge.answer(wrong)), QString("readback.mismatch"));
    QCOMPARE(codeOf(challenge.answer(wrong)), QString("readback.mismatch"));
    QCOMPARE(codeOf(challenge.answer(wrong)), QString("readback.exhausted"));
    QCOMPARE(codeOf(challenge.answer(right)), QString("readback.exhausted"));
}

void ReviewTest::judgesWordByWord() {
    const crypto::Sha256 digest = crypto::sha256(asBytes("payload"));
    const auto words = crypto::wordsOf(digest);
    CountingRandom random(4);
    Challenge challenge(digest, random);
    QCOMPARE(challenge.judge(0, "  ").value(), false);
    QCOMPARE(challenge.missed(), 0);
    for (const std::size_t i : {5U, 0U, 3U, 1U, 2U}) {
        QVERIFY(challenge.judge(i, words[challenge.positions()[i]]).value());
        QVERIFY(challenge.isRight(i) && !challenge.passed());
    }
    QVERIFY(challenge.judge(0, "whatever comes later").value());
    QCOMPARE(challenge.rightCount(), std::size_t{5});
    QVERIFY(challenge.judge(4, std::string(words[challenge.positions()[4]]) + " ").value());
    QCOMPARE(challenge.passed()->digest(), digest);
    QVERIFY(!challenge.passed()->unattended());
}

void ReviewTest::noWordIsFoundByTrying() {
    const crypto::Sha256 digest = crypto::sha256(asBytes("payload"));
    CountingRandom random(4);
    Challenge challenge(digest, random);
    const auto said = challenge.judge(2, "nonsense");
    QCOMPARE(codeOf(said), QString("readback.mismatch"));
    QVERIFY(said.error().detail.starts_with("word " + std::to_string(challenge.positions()[2] + 1) + " "));
    QCOMPARE(codeOf(challenge.judge(2, "nonsense")), QString("readback.mismatch"));
    QCOMPARE(challenge.missed(), 1);
    QCOMPARE(codeOf(challenge.judge(2, "gibberish")), QString("readback.mismatch"));
    QCOMPARE(codeOf(challenge.judge(2, "nonsense")), QString("readback.exhausted"));
    for (std::size_t i = 0; i < Challenge::asked; ++i)
        QCOMPARE(codeOf(challenge.judge(i, crypto::wordsOf(digest)[challenge.positions()[i]])),
                 QString("readback.exhausted"));
    QVERIFY(!challenge.passed());
}

void ReviewTest::missesFromBeforeCount() {
    const crypto::Sha256 digest = crypto::sha256(asBytes("payload"));
    CountingRandom random(4);
    Challenge twice(digest, random, 2);
    QCOMPARE(codeOf(twice.judge(0, "nonsense")), QString("readback.exhausted"));
    Challenge thrice(digest, random, 3);
    QCOMPARE(codeOf(thrice.judge(0, crypto::wordsOf(digest)[thrice.positions()[0]])), QString("readback.exhausted"));
}

void ReviewTest::readsBackAllWordsOrNone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto words = crypto::wordsOf(crypto::sha256(asBytes("payload")));
    const auto rows = QString::fromStdString(crypto::wordRows(words));
    QTest::newRow("as printed") << rows << "ok";
    QTest::newRow("in capitals on one line") << rows.toUpper().simplified() << "ok";
    QTest::newRow("one word short") << rows.simplified().section(' ', 0, -2) << "readback.mismatch";
    QTest::newRow("nothing") << "" << "readback.mismatch";
    QTest::newRow("another payload") << QString::fromStdString(
                                            crypto::wordRows(crypto::wordsOf(crypto::sha256(asBytes("other")))))
                                     << "readback.mismatch";
    auto swapped = rows.simplified().split(' ');
    swapped.removeAll("1");
    swapped.removeAll("2");
    swapped.removeAll("3");
    swapped.removeAll("4");
    swapped.swapItemsAt(4, 5);
    QTest::newRow("two words swapped") << swapped.join(' ') << "readback.mismatch";
}

void ReviewTest::readsBackAllWordsOrNone() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = ReadBack::ofAllWords(text.toStdString(), crypto::sha256(asBytes("payload")));
    QCOMPARE(codeOf(read), code);
    if (read)
        QVERIFY(read->unattended());
}
