#include "draft_test.h"

#include "ceremony/rotation/draft.h"
#include "support/root_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using metadata::KeyId;
using metadata::KeyReader;
using metadata::RoleName;
using rotation::RootDraft;

namespace {

const auto today = UtcTime::parse("2026-11-22T12:00:00Z").value();
const auto nextYear = UtcTime::parse("2027-11-01T00:00:00Z").value();

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("ok") : QString::fromStdString(result.error().code);
}

/// Root 1 of three root keys a, b, c, 2 of 3.
RootDraft firstDraft() {
    auto draft = RootDraft::first(nextYear, false).value();
    for (const char letter : {'a', 'b', 'c'})
        (void)draft.addKey(TestKey(letter).object(), RoleName::root).value();
    (void)draft.addKey(TestKey('t').object(), RoleName::targets).value();
    for (const auto role : {RoleName::snapshot, RoleName::timestamp})
        (void)draft.addKey(TestKey('s').object(), role).value();
    draft.setThreshold(RoleName::root, 2).value();
    for (const auto role : {RoleName::targets, RoleName::snapshot, RoleName::timestamp})
        draft.setThreshold(role, 1).value();
    return draft;
}

std::vector<std::string> keyidsOf(const RootDraft& draft, const char* role) {
    std::vector<std::string> ids;
    for (const auto& id : *draft.signedPart().find("roles")->find(role)->find("keyids")->asArray())
        ids.push_back(*id.asString());
    return ids;
}

}  // namespace

void DraftTest::composesAFirstRootThatVerifies() {
    KeyReader keys;
    const auto payload = firstDraft().freeze(keys).value();
    QCOMPARE(payload.root().version().number(), 1);
    QCOMPARE(*payload.root().signedPart().findString("spec_version"), std::string("1.0.34"));
    QCOMPARE(payload.root().consistentSnapshot(), std::optional<bool>(true));
    QVERIFY(payload.root().notes().empty());
    auto document = metadata::SignedRoot::parse(firstDraft().document(), keys).value();
    for (const char letter : {'a', 'c'})
        document = metadata::SignedRoot::parse(document.withSignature(KeyId(TestKey(letter).keyid()),
                                                                      *fromHex(TestKey(letter).sign(payload.bytes()))),
                                               keys)
                       .value();
    QVERIFY(metadata::TrustedRoot::anchor(document));
}

void DraftTest::takesOverEverythingFromTheRootBefore() {
    const auto before = parsedRoot({.version = 7, .change = [](Json& p) { p.set("x-tuf-on-ci-expiry-period", 365); }});
    const auto draft = RootDraft::next(before.root()).value();
    QCOMPARE(draft.version(), 8);
    auto part = before.root().signedPart();
    part.set("version", 8);
    QVERIFY(draft.signedPart() == part);
}

using Edit = std::function<QString(RootDraft&)>;
Q_DECLARE_METATYPE(Edit)

void DraftTest::refusesWhatTheGuardsName_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const Edit& edit, const char* code) { QTest::newRow(name) << edit << code; };
    row(
        "root threshold 1", [](RootDraft& d) { return codeOf(d.setThreshold(RoleName::root, 1)); },
        "draft.threshold-one");
    row("threshold 0", [](RootDraft& d) { return codeOf(d.setThreshold(RoleName::targets, 0)); }, "draft.threshold");
    row("threshold -1", [](RootDraft& d) { return codeOf(d.setThreshold(RoleName::targets, -1)); }, "draft.threshold");
    row("no spare", [](RootDraft& d) { return codeOf(d.setThreshold(RoleName::root, 3)); }, "draft.no-spare");
    row(
        "key there already", [](RootDraft& d) { return codeOf(d.addKey(TestKey('a').object(), RoleName::root)); },
        "draft.key-present");
    row(
        "the same key under another name",
        [](RootDraft& d) {
            auto twin = TestKey('a').object();
            twin.set("name", "another");
            return codeOf(d.addKey(twin, RoleName::root));
        },
        "draft.key-present");
    row(
        "online key into root", [](RootDraft& d) { return codeOf(d.addKey(TestKey('s').object(), RoleName::root)); },
        "draft.two-roles");
    row(
        "root key into timestamp",
        [](RootDraft& d) { return codeOf(d.addKey(TestKey('a').object(), RoleName::timestamp)); }, "draft.two-roles");
    row(
        "online key into targets",
        [](RootDraft& d) { return codeOf(d.addKey(TestKey('s').object(), RoleName::targets)); }, "ok");
    row(
        "root key into targets",
        [](RootDraft& d) { return codeOf(d.addKey(TestKey('a').object(), RoleName::targets)); }, "ok");
    row(
        "key of small order",
        [](RootDraft& d) {
            auto key = TestKey('z').object();
            key.find("keyval")->set("public", std::string(64, '0'));
            return codeOf(d.addKey(key, RoleName::root));
        },
        "key.weak");
    row(
        "key with private material",
        [](RootDraft& d) {
            auto key = TestKey('z').object();
            key.find("keyval")->set("private", "00");
            return codeOf(d.addKey(key, RoleName::root));
        },
        "key.private");
    row(
        "unknown kind of key",
        [](RootDraft& d) {
            auto key = TestKey('z').object();
            key.set("scheme", "gpg");
            return codeOf(d.addKey(key, RoleName::root));
        },
        "key.unsupported");
    row(
        "key with a right-to-left mark in its name",
        [](RootDraft& d) {
            auto key = TestKey('z').object();
            key.set("name", "x\xE2\x80\xAEy");
            return codeOf(d.addKey(key, RoleName::root));
        },
        "text.not-plain");
    row(
        "key that is not there", [](RootDraft& d) { return codeOf(d.removeKey(KeyId("ffff"), std::nullopt)); },
        "draft.key-absent");
    row(
        "key of another role",
        [](RootDraft& d) { return codeOf(d.removeKey(KeyId(TestKey('a').keyid()), RoleName::targets)); },
        "draft.key-absent");
    row("expired already", [](RootDraft& d) { return codeOf(d.setExpiry(today, today)); }, "draft.expired");
    row("29 days", [](RootDraft& d) { return codeOf(d.setExpiry(today.plusDays(29), today)); }, "draft.expiry-near");
    row("30 days", [](RootDraft& d) { return codeOf(d.setExpiry(today.plusDays(30), today)); }, "ok");
    row("two years", [](RootDraft& d) { return codeOf(d.setExpiry(today.plusDays(731), today)); }, "ok");
    row(
        "more than two years", [](RootDraft& d) { return codeOf(d.setExpiry(today.plusDays(732), today)); },
        "draft.expiry-far");
    row("no time given", [](RootDraft& d) { return codeOf(d.setExpiry(today.plusDays(9999), std::nullopt)); }, "ok");
}

void DraftTest::refusesWhatTheGuardsName() {
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    auto draft = firstDraft();
    QCOMPARE(edit(draft), code);
}

void DraftTest::letsNamedGuardsBeOverruledAndNoOthers() {
    auto draft = firstDraft();
    QVERIFY(draft.setThreshold(RoleName::root, 3, {"draft.no-spare"}));
    QVERIFY(draft.addKey(TestKey('a').object(), RoleName::timestamp, {"draft.two-roles"}));
    QVERIFY(draft.setExpiry(today.plusDays(3), today, {"draft.expiry-near"}));
    QVERIFY(draft.setExpiry(today.plusDays(3000), today, {"draft.expiry-far"}));
    QCOMPARE(codeOf(draft.setThreshold(RoleName::root, 1, {"draft.threshold-one"})), QString("draft.threshold-one"));
    QCOMPARE(codeOf(draft.setExpiry(today, today, {"draft.expired"})), QString("draft.expired"));
}

void DraftTest::keepsTheKeyIdOfAKeyItHolds() {
    auto legacy = TestKey('a').object();
    legacy.set("keyid_hash_algorithms", Json(Json::Array{"sha256", "sha512"}));
    auto draft = RootDraft::first(nextYear, false).value();
    const auto first = draft.addKey(legacy, RoleName::root).value();
    QCOMPARE(draft.addKey(TestKey('a').object(), RoleName::targets).value(), first);
    QCOMPARE(draft.signedPart().find("keys")->members().size(), std::size_t(1));
}

void DraftTest::replacesAKeyAtItsPlace() {
    auto draft = firstDraft();
    QVERIFY(draft.replaceKey(KeyId(TestKey('b').keyid()), TestKey('d').object(), RoleName::root));
    const std::vector<std::string> expected{TestKey('a').keyid(), TestKey('d').keyid(), TestKey('c').keyid()};
    QCOMPARE(keyidsOf(draft, "root"), expected);
    QVERIFY(!draft.signedPart().find("keys")->find(TestKey('b').keyid()));
}

void DraftTest::dropsAKeyThatNoRoleLists() {
    auto draft = firstDraft();
    QVERIFY(draft.removeKey(KeyId(TestKey('s').keyid()), RoleName::snapshot));
    QVERIFY(draft.signedPart().find("keys")->find(TestKey('s').keyid()));
    QVERIFY(draft.removeKey(KeyId(TestKey('s').keyid()), RoleName::timestamp));
    QVERIFY(!draft.signedPart().find("keys")->find(TestKey('s').keyid()));
}

void DraftTest::changesNothingWhenAnEditIsRefused() {
    auto draft = firstDraft();
    const auto before = draft.document();
    QVERIFY(!draft.replaceKey(KeyId(TestKey('b').keyid()), TestKey('a').object(), RoleName::root));
    QVERIFY(!draft.addKey(TestKey('a').object(), RoleName::timestamp));
    QVERIFY(!draft.removeKey(KeyId("x"), std::nullopt));
    QCOMPARE(draft.document(), before);
}

void DraftTest::isFrozenByTheFirstSignature() {
    QCOMPARE(codeOf(RootDraft::read(makeRoot({.signers = "a"}))), QString("draft.frozen"));
    QVERIFY(RootDraft::read(makeRoot({.signers = ""})));
    auto placeholder = Json::parse(makeRoot({.signers = "a"})).value();
    (*placeholder.find("signatures")->asArray())[0].set("sig", "");
    QVERIFY(RootDraft::read(writeJson(placeholder, metadata::MemberOrder::sorted)));
}

void DraftTest::saysWhatIsMissingBeforeItFreezes() {
    KeyReader keys;
    auto draft = RootDraft::first(nextYear, false).value();
    QCOMPARE(draft.guards().size(), std::size_t(8));
    QCOMPARE(codeOf(draft.freeze(keys)), QString("draft.incomplete"));
    auto unreachable = firstDraft();
    QVERIFY(unreachable.setThreshold(RoleName::targets, 2));
    QCOMPARE(codeOf(unreachable.freeze(keys)), QString("draft.incomplete"));
    QVERIFY(firstDraft().guards().empty());
    auto shared = firstDraft();
    QVERIFY(shared.addKey(TestKey('s').object(), RoleName::targets));
    QCOMPARE(shared.guards().size(), std::size_t(1));
    QCOMPARE(shared.guards().front().code, std::string_view("draft.two-roles"));
    QVERIFY(shared.freeze(keys));
}

void DraftTest::keepsCustomMembersAndRefusesOthers_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* value, const char* code) {
        QTest::newRow(name) << name << value << code;
    };
    row("x-tuf-on-ci-expiry-period", "365", "ok");
    row("x-anything", "{\"a\":[true,null,\"é\"]}", "ok");
    row("version", "9", "draft.member");
    row("_type", "\"targets\"", "draft.member");
    row("roles", "{}", "draft.member");
    row("x-anchorite-rehearsal", "false", "draft.member");
    row("x-float", "1.5", "draft.number");
    row("x-large", "9007199254740992", "draft.number");
    row("x-largest", "9007199254740991", "ok");
    row("x-nfd", "\"e\xCC\x81\"", "text.not-plain");
    row("x-control", "\"a\\u0007b\"", "text.not-plain");
    row("x-\x7F", "1", "text.not-plain");
}

void DraftTest::keepsCustomMembersAndRefusesOthers() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, code);
    auto draft = firstDraft();
    const auto json = Json::parse(value.toStdString()).value();
    QCOMPARE(codeOf(draft.setMember(name.toStdString(), json)), code);
    QCOMPARE(codeOf(draft.setRoleMember(RoleName::timestamp, name.toStdString(), json)), code);
    if (code != "ok")
        return;
    QVERIFY(*draft.signedPart().find(name.toStdString()) == json);
    QVERIFY(draft.setMember(name.toStdString(), Json()));
    QVERIFY(!draft.signedPart().find(name.toStdString()));
}

void DraftTest::keepsRehearsalAndRealityApart() {
    auto marked = TestKey('a').object();
    marked.set(metadata::rehearsalMark, true);
    auto real = RootDraft::first(nextYear, false).value();
    auto rehearsal = RootDraft::first(nextYear, true).value();
    QCOMPARE(codeOf(real.addKey(marked, RoleName::root)), QString("rehearsal.key-in-real-root"));
    QCOMPARE(codeOf(rehearsal.addKey(TestKey('a').object(), RoleName::root)),
             QString("rehearsal.real-key-in-rehearsal"));
    QVERIFY(rehearsal.addKey(marked, RoleName::root));
    QCOMPARE(codeOf(rehearsal.setExpiry(today.plusDays(8), today)), QString("rehearsal.expiry"));
    QVERIFY(rehearsal.setExpiry(today.plusDays(7), today));
}

void DraftTest::readsItsOwnFileBack() {
    const auto document = firstDraft().document();
    QCOMPARE(RootDraft::read(document).value().document(), document);
    QVERIFY(document.starts_with("{\"signatures\":[],\"signed\":{\"_type\":\"root\","));
    QVERIFY(document.find(": ") == std::string::npos);
}

void DraftTest::refusesFilesThatAreNoDrafts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << "" << "json.syntax";
    QTest::newRow("a list") << "[]" << "draft.malformed";
    QTest::newRow("no signed") << "{\"signatures\":[]}" << "draft.malformed";
    QTest::newRow("signed a list") << "{\"signatures\":[],\"signed\":[]}" << "draft.malformed";
    QTest::newRow("signatures a text") << "{\"signatures\":\"\",\"signed\":{}}" << "draft.malformed";
    QTest::newRow("roles with a list")
        << R"({"signatures":[],"signed":{"_type":"root","spec_version":"1.0","version":1,"keys":{},"roles":{"root":[]}}})"
        << "draft.malformed";
    QTest::newRow("keyid a number")
        << R"({"signatures":[],"signed":{"_type":"root","spec_version":"1.0","version":1,"keys":{},"roles":{"root":{"keyids":[1],"threshold":1}}}})"
        << "draft.malformed";
    QTest::newRow("another type") << R"({"signatures":[],"signed":{"_type":"Root","version":1,"keys":{},"roles":{}}})"
                                  << "draft.dialect";
}

void DraftTest::refusesFilesThatAreNoDrafts() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(codeOf(RootDraft::read(text.toStdString())), code);
}
