#include "plan/reading_test.h"

#include "crypto/words.h"
#include "plan/plan_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using record::Plan;

namespace {

/// `code place`, the place being the first word of the detail.
QString verdictOn(const std::string& text) {
    const auto plan = Plan::read(text);
    if (plan)
        return "ok";
    const auto detail = QString::fromStdString(plan.error().detail);
    return QString::fromStdString(plan.error().code) + " " + detail.section(' ', 0, 0);
}

}  // namespace

void ReadingTest::keepsTheFileAndItsDigest() {
    const auto text = planText("replace-holder", {});
    const auto plan = Plan::read(text).value();
    QCOMPARE(plan.text(), text);
    QCOMPARE(plan.digest().hex(), crypto::sha256(asBytes(text)).hex());
    QVERIFY(Plan::read(text + "\n").value().digest() != plan.digest());
}

void ReadingTest::readsEveryMember() {
    const auto plan =
        planOf("replace-holder", {"rehearsal=true", "policy.strict-air-gap=true", "keys[5].site=\"Graz\"",
                                  R"(exceptions[0]={"code":"plan.no-spare","reason":"r","initials":["IL","HS"]})",
                                  R"(left-out=["dice","bag-in"])"});
    QCOMPARE(plan.name, std::string("acme-2028-03"));
    QCOMPARE(plan.type, record::CeremonyType::replaceHolder);
    QCOMPARE(plan.repository, std::string("Acme updates"));
    QVERIFY(plan.rehearsal);
    QCOMPARE(plan.day->text(), std::string("2028-03-14T09:00:00Z"));
    QCOMPARE(plan.expires.text(), std::string("2029-03-09T12:00:00Z"));
    QCOMPARE(plan.threshold(metadata::RoleName::root), 3);
    QCOMPARE(plan.threshold(metadata::RoleName::targets), 2);
    QCOMPARE(plan.threshold(metadata::RoleName::mirrors), 0);
    QCOMPARE(plan.predecessor->version.number(), 2);
    QVERIFY(plan.predecessor->digest.hex().starts_with("285c9e8c"));
    const auto* mei = plan.person("Mei Chen");
    QVERIFY(mei && mei->remote && mei->has(record::Duty::keyHolder) && !mei->has(record::Duty::witness));
    QCOMPARE(mei->site, std::string("Taipei"));
    QCOMPARE(plan.personWithInitials("MC"), mei);
    QCOMPARE(plan.person("mei chen"), nullptr);
    const auto* lena = plan.key("lena-root");
    QVERIFY(lena && lena->part == record::KeyPart::added && !lena->keyid);
    QCOMPARE(lena->diceBits, 128);
    QCOMPARE(lena->site, std::string("Graz"));
    QCOMPARE(plan.key("felix-root")->bagIn, std::string("AX-270913"));
    QVERIFY(plan.key("online-2026")->online);
    QVERIFY(plan.policy.strictAirGap);
    QCOMPARE(plan.sealed.at(1).number, std::string("AX-280302"));
    QCOMPARE(plan.exceptions.at(0).initials.size(), 2);
    QCOMPARE(plan.leftOut, (std::set<std::string>{"dice", "bag-in"}));
}

void ReadingTest::fillsInWhatMayBeMissing() {
    const auto plan = planOf(
        "first-root-one-room",
        {"dialect=", "rehearsal=", "day=", "policy=", "sealed=", "exceptions=", "left-out=", "people[0].site=",
         "people[0].contact=", "people[0].organisation=", "keys[0].type=", "keys[0].part=", "keys[0].dice-bits="});
    QCOMPARE(plan.dialect, metadata::Dialect::tuf);
    QVERIFY(!plan.rehearsal && !plan.day && !plan.predecessor);
    QCOMPARE(plan.policy.longestDays, 400);
    QCOMPARE(plan.policy.shortestDays, 60);
    QCOMPARE(plan.policy.clockToleranceSeconds, 300);
    QCOMPARE(plan.keys.at(0).type, std::string("ed25519"));
    QCOMPARE(plan.keys.at(0).part, record::KeyPart::added);
    QCOMPARE(plan.keys.at(0).diceBits, 0);
    QVERIFY(plan.sealed.empty() && plan.exceptions.empty() && plan.leftOut.empty());
    QCOMPARE(planOfType(record::CeremonyType::emergency, {"policy="}).policy.shortestDays, 30);
    QCOMPARE(planOf("first-root-one-room", {"expires=\"2027-11-19\""}).expires.text(),
             std::string("2027-11-19T00:00:00Z"));
}

void ReadingTest::takesTheDigestAsWordsToo() {
    const auto plain = planOf("yearly-renewal");
    std::string words;
    for (const auto word : crypto::wordsOf(plain.predecessor->digest))
        words += std::string(word) + " ";
    words.pop_back();
    const auto plan = planOf("yearly-renewal", {"predecessor.digest=\"" + QString::fromStdString(words) + "\""});
    QCOMPARE(plan.predecessor->digest.hex(), plain.predecessor->digest.hex());
}

void ReadingTest::namesThePlaceOfEveryError_data() {
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* edit, const char* verdict) { QTest::newRow(edit) << edit << verdict; };
    row("people[2].colour=\"red\"", "plan.unknown-member people[2].colour");
    row("colour=1", "plan.unknown-member colour");
    row("keys[1].Label=\"x\"", "plan.unknown-member keys[1].Label");
    row("policy.force=true", "plan.unknown-member policy.force");
    row("thresholds.mirrors=1", "plan.unknown-member thresholds.mirrors");
    row("sealed[0].by=\"x\"", "plan.unknown-member sealed[0].by");
    row("predecessor.url=\"x\"", "plan.unknown-member predecessor.url");
    row("people[2].initials=", "plan.missing-member people[2].initials");
    row("people=", "plan.missing-member people");
    row("keys[0].holder=", "plan.missing-member keys[0].holder");
    row("keys[0].roles=", "plan.missing-member keys[0].roles");
    row("thresholds.timestamp=", "plan.missing-member thresholds.timestamp");
    row("expires=", "plan.missing-member expires");
    row("predecessor.digest=", "plan.missing-member predecessor.digest");
    row("anchorite-plan=", "plan.missing-member anchorite-plan");
    row("people[2].initials=\"D\"", "plan.value people[2].initials");
    row("people[2].initials=\"di\"", "plan.value people[2].initials");
    row("people[2].initials=\"DIDID\"", "plan.value people[2].initials");
    row("people[2].initials=7", "plan.value people[2].initials");
    row("people[2].name=\"\"", "plan.value people[2].name");
    row("people[2].name=null", "plan.value people[2].name");
    row("people[2].name=\" Dana\"", "plan.value people[2].name");
    row("people[2].name=\"Dana  Ito\"", "plan.value people[2].name");
    row("people[2].name=\"Dana\\u00a0Ito\"", "plan.value people[2].name");
    row("people[2].name=\"Dana\\u3000Ito\"", "plan.value people[2].name");
    row("people[2].name=\"Dana\\u202eotI\"", "plan.value people[2].name");
    row("people[2].name=\"Dana\\u200bIto\"", "plan.value people[2].name");
    row("people[2].name=\"Dana\\nIto\"", "plan.value people[2].name");
    row("people[2].name=\"Andre\\u0301\"", "plan.value people[2].name");
    row("people[2].name=\"Dana=DI\"", "plan.value people[2].name");
    row("people[2].duties=[]", "plan.value people[2].duties");
    row("people[2].duties=[\"king\"]", "plan.value people[2].duties[0]");
    row("people[2].duties=[\"witness\",\"witness\"]", "plan.value people[2].duties[1]");
    row("people[2].remote=1", "plan.value people[2].remote");
    row("people[2]=[]", "plan.value people[2]");
    row("people={}", "plan.value people");
    row("keys[1].label=\"Dana\"", "plan.value keys[1].label");
    row("keys[1].label=\"../x\"", "plan.value keys[1].label");
    row("keys[1].label=\"con\"", "plan.value keys[1].label");
    row("keys[1].label=\"lpt1\"", "plan.value keys[1].label");
    row("keys[1].label=\"-x\"", "plan.value keys[1].label");
    row("keys[1].label=\"amara-root\"", "plan.value keys[1].label");
    row("keys[1].type=\"dsa\"", "plan.value keys[1].type");
    row("keys[1].part=\"moved\"", "plan.value keys[1].part");
    row("keys[1].roles=[\"mirrors\"]", "plan.value keys[1].roles[0]");
    row("keys[1].roles=[\"root\",\"root\"]", "plan.value keys[1].roles[1]");
    row("keys[1].dice-bits=-1", "plan.value keys[1].dice-bits");
    row("keys[1].dice-bits=1.5", "plan.value keys[1].dice-bits");
    row("keys[1].dice-bits=513", "plan.value keys[1].dice-bits");
    row("keys[1].bag-in=\"AX-261111\"", "plan.value keys[1].bag-in");
    row("sealed[1].item=\"laptop\"", "plan.value sealed[1].item");
    row("sealed[1].item=\"dana-root\"", "plan.value sealed[1].item");
    row("sealed[1].number=\"AX-261111\"", "plan.value sealed[1].number");
    row("name=\"Acme 2026\"", "plan.value name");
    row("name=\"acme/2026\"", "plan.value name");
    row("name=\"nul.2026\"", "plan.value name");
    row("name=\"acme.\"", "plan.value name");
    row("type=\"party\"", "plan.value type");
    row("dialect=\"pgp\"", "plan.value dialect");
    row("rehearsal=\"yes\"", "plan.value rehearsal");
    row("day=\"tomorrow\"", "plan.value day");
    row("expires=\"2027-02-30\"", "plan.value expires");
    row("expires=1900000000", "plan.value expires");
    row("thresholds.root=0", "plan.value thresholds.root");
    row("thresholds.root=\"3\"", "plan.value thresholds.root");
    row("thresholds.root=99999999999999999999", "plan.value thresholds.root");
    row("predecessor.version=0", "plan.value predecessor.version");
    row("predecessor.version=2147483647", "plan.value predecessor.version");
    row("predecessor.digest=\"00\"", "plan.value predecessor.digest");
    row("policy.longest-days=401", "plan.value policy.longest-days");
    row("policy.clock-tolerance-seconds=100000", "plan.value policy.clock-tolerance-seconds");
    row("policy=[]", "plan.value policy");
    row("exceptions[0]={\"code\":\"x\",\"reason\":\"\\u0007\",\"initials\":[]}", "plan.value exceptions[0].reason");
    row("left-out=[\"supper\"]", "plan.value left-out[0]");
    row("left-out=[\"dice\",\"dice\"]", "plan.value left-out[1]");
    row("anchorite-plan=0", "plan.value anchorite-plan");
    row("anchorite-plan=\"1\"", "plan.value anchorite-plan");
    row("anchorite-plan=2", "plan.newer the");
}

void ReadingTest::namesThePlaceOfEveryError() {
    QFETCH(const QString, edit);
    QFETCH(const QString, verdict);
    QCOMPARE(verdictOn(planText("yearly-renewal", {edit})), verdict);
}

void ReadingTest::refusesWhatIsNoPlan_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "json.syntax";
    QTest::newRow("a list") << QByteArray("[]") << "plan.value";
    QTest::newRow("an empty object") << QByteArray("{}") << "plan.missing-member";
    QTest::newRow("a root") << QByteArray(R"({"signatures":[],"signed":{}})") << "plan.missing-member";
    QTest::newRow("a member twice") << QByteArray(R"({"anchorite-plan":1,"anchorite-plan":1})")
                                    << "json.duplicate-member";
    QTest::newRow("a comment") << QByteArray("{/* soon */}") << "json.syntax";
    QTest::newRow("a later format with members of its own")
        << QByteArray(R"({"anchorite-plan":2,"moon":"full"})") << "plan.newer";
    QTest::newRow("deep nesting") << QByteArray(100, '[') << "json.depth";
    QTest::newRow("too long") << QByteArray(262145, ' ') << "plan.value";
}

void ReadingTest::refusesWhatIsNoPlan() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    const auto plan = Plan::read(text.toStdString());
    QVERIFY(!plan);
    QCOMPARE(QString::fromStdString(plan.error().code), code);
}

/// What still reads after one bit changed is another plan by its words.
void ReadingTest::survivesEveryCutAndEveryChangedByte() {
    const auto text = planText("replace-holder", {});
    const auto digest = Plan::read(text).value().digest();
    for (std::size_t i = 0; i < text.size(); ++i) {
        QVERIFY(!Plan::read(std::string_view(text).substr(0, i)));
        auto changed = text;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto plan = Plan::read(changed);
        QVERIFY(!plan || plan->digest() != digest);
    }
}

void ReadingTest::boundsWhatAPlanMayCost() {
    auto json = sampleJson("first-root-one-room");
    auto& people = *json.find("people")->asArray();
    people.resize(61, people.front());
    QCOMPARE(verdictOn(writeJson(json, metadata::MemberOrder::asBuilt)), QString("plan.value people"));
    json = sampleJson("first-root-one-room");
    auto& keys = *json.find("keys")->asArray();
    keys.resize(201, keys.front());
    QCOMPARE(verdictOn(writeJson(json, metadata::MemberOrder::asBuilt)), QString("plan.value keys"));
    const auto longName = "people[0].name=\"" + QString(81, 'x') + "\"";
    QCOMPARE(verdictOn(planText("first-root-one-room", {longName})), QString("plan.value people[0].name"));
}
