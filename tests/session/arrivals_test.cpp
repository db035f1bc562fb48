#include "arrivals_test.h"

#include "stage.h"

using namespace anchorite;
using namespace anchorite::test;

namespace {

std::string signatureText(const std::string& label, const std::string& payload) {
    const auto key = keyOf(label);
    return R"({"keyid":")" + key.keyid() + R"(","sig":")" + key.sign(payload) + "\"}";
}

record::Received received(Ceremony& ceremony, const std::string& text) {
    return ceremony.receive(brought("incoming", text), "file", std::nullopt, std::nullopt).value();
}

/// Fixes a second payload: the same root with one more note.
void fixAnother(Ceremony& ceremony) {
    auto other = rotation::RootDraft::read(ceremony.composeDraft().value()).value();
    other.setMember("x-note", "second").value();
    auto input = step("draft");
    input.files = {brought("draft.json", other.document())};
    input.exception = ExceptionText{"a name was wrong", {"AA", "WW"}};
    (void)ceremony.record(input).value();
}

}  // namespace

/// The case of sigstore/root-signing#492: a holder signs what was staged before.
void CeremonyArrivalsTest::keepsAndExplainsASignatureForAnEarlierPayload() {
    Stage stage;
    auto ceremony = stage.before("sign ben");
    const auto stale = ceremony.document()->payload().bytes();
    fixAnother(ceremony);
    const auto arrival = received(ceremony, signatureText("ben", stale)).arrivals.front();
    QCOMPARE(arrival.verdict, record::ArrivalVerdict::otherPayload);
    QVERIFY2(arrival.sentence.find("root 1") != std::string::npos, arrival.sentence.c_str());
    QVERIFY2(arrival.sentence.find("fixed 2026-11-24") != std::string::npos, arrival.sentence.c_str());
    QVERIFY(!ceremony.document()->isSigned());
    QCOMPARE(ceremony.state().signatures.size(), std::size_t(1));
    QCOMPARE(ceremony.state().signatures.front().verdict, "other-payload");
}

void CeremonyArrivalsTest::keepsWhatIsValidForNothing() {
    Stage stage;
    auto ceremony = stage.before("sign ben");
    const auto arrival = received(ceremony, signatureText("ben", "something else")).arrivals.front();
    QCOMPARE(arrival.verdict, record::ArrivalVerdict::nothingKnown);
    QCOMPARE(ceremony.state().signatures.size(), std::size_t(1));
    const auto digest = crypto::sha256(bytesOf(signatureText("ben", "something else")));
    QVERIFY(ceremony.state().artefacts.contains(digest.hex()));
}

/// Keyids are public: whoever sends rubbish under one must not keep its holder out.
void CeremonyArrivalsTest::countsAValidSignatureAfterAnyAmountOfRubbish() {
    Stage stage;
    auto ceremony = stage.before("sign ben");
    for (int i = 0; i < 40; ++i)
        (void)received(ceremony, signatureText("ben", "rubbish " + std::to_string(i)));
    QVERIFY(!ceremony.document()->isSigned());
    const auto valid = received(ceremony, signatureText("ben", ceremony.document()->payload().bytes()));
    QCOMPARE(valid.arrivals.front().verdict, record::ArrivalVerdict::counts);
    QCOMPARE(ceremony.document()->signatures().size(), std::size_t(1));
}

/// A flood in the same file costs the reader room, and takes nobody's place.
void CeremonyArrivalsTest::takesWhatIsValidOutOfALargeFile() {
    Stage stage;
    auto ceremony = stage.before("sign ben");
    std::string list;
    for (int i = 0; i < 20; ++i)
        list += R"({"keyid":")" + std::string(5'000, 'k') + std::to_string(i) + R"(","sig":"00"},)";
    for (int i = 0; i < 300; ++i)
        list += signatureText(i % 2 == 0 ? "dan" : "cleo", "rubbish " + std::to_string(i)) + ",";
    list += R"({"keyid":"00","sig":")" + std::string(66'000, 'a') + "\"},";
    const auto text = "[" + list + signatureText("ben", ceremony.document()->payload().bytes()) + "]";
    const auto got = received(ceremony, text);
    QCOMPARE(got.arrivals.size(), std::size_t(322));
    QCOMPARE(ceremony.document()->signatures().size(), std::size_t(1));
    QCOMPARE(ceremony.state().mark("sign:Ben Holder").status, record::StepStatus::done);
    QVERIFY(Ceremony::openForReading(stage.ports(), stage.folder()));
}

void CeremonyArrivalsTest::notesARefusal() {
    Stage stage;
    auto ceremony = stage.before("sign ben");
    record::Response response;
    response.payload = ceremony.document()->payload().digest();
    response.refusal = "an unknown key";
    const auto bytes = record::writeResponse(response).value();
    const auto got = ceremony.receive({"ben.anch", bytes}, "QR", std::nullopt, std::nullopt).value();
    QCOMPARE(got.refusal, "an unknown key");
    QCOMPARE(ceremony.state().refusals.front().reason, "an unknown key");
}

void CeremonyArrivalsTest::countsARepeatedSignatureOnce() {
    Stage stage;
    auto ceremony = stage.before("sign dan");
    const auto again = received(ceremony, signatureText("ben", ceremony.document()->payload().bytes()));
    QCOMPARE(again.arrivals.front().verdict, record::ArrivalVerdict::duplicate);
    QCOMPARE(ceremony.document()->signatures().size(), std::size_t(1));
}

void CeremonyArrivalsTest::marksTheHolderWhoseKeyHasSigned() {
    Stage stage;
    auto ceremony = stage.before("sign dan");
    QCOMPARE(ceremony.state().mark("sign:Ben Holder").status, record::StepStatus::done);
    QCOMPARE(ceremony.state().mark("sign:Dan Holder").status, record::StepStatus::open);
    QCOMPARE(ceremony.custodians().at(metadata::KeyId(keyOf("ben").keyid())).person, "Ben Holder");
}

void CeremonyArrivalsTest::makesARequestWithTheAddressBooksNames() {
    Stage stage;
    auto ceremony = stage.before("sign ben");
    const auto request = ceremony.requestFor("Cleo Holder", "yearly").value();
    QCOMPARE(request.repository, "Stage");
    QCOMPARE(request.names.at(metadata::KeyId(keyOf("cleo").keyid())), "Cleo Holder");
    QCOMPARE(request.document->payload().digest(), ceremony.document()->payload().digest());
    QVERIFY(ceremony.state().requests.contains("Cleo Holder"));
    QCOMPARE(ceremony.requestFor("Mallory", "").error().code, "ceremony.unknown-person");
}

void CeremonyArrivalsTest::setsAPayloadAsideAndTakesItUpAgain() {
    Stage stage;
    auto ceremony = stage.before("release");
    const auto payload = ceremony.document()->payload().digest();
    (void)ceremony.quarantine(payload, "Ben Holder", "the words were read back wrong three times").value();
    QCOMPARE(ceremony.requireReleasable(*ceremony.document()).error().code, "release.transcript");
    QCOMPARE(ceremony.reopen(payload, "Ada Admin", {"a typing error", {"AA"}}).error().code, "ceremony.initials");
    (void)ceremony.reopen(payload, "Ada Admin", {"a typing error", {"AA", "WW"}}).value();
    QVERIFY(ceremony.requireReleasable(*ceremony.document()));
}

void CeremonyArrivalsTest::takesNothingBeforeADraftIsFixed() {
    Stage stage;
    auto ceremony = stage.before("draft");
    const auto early =
        ceremony.receive(brought("early", signatureText("ben", "x")), "file", std::nullopt, std::nullopt);
    QCOMPARE(early.error().code, "ceremony.no-payload");
}
