#include "rule_cases.h"

#include "files.h"

namespace anchorite::test {

using namespace anchorite::audit;

namespace {

Json& at(Json& part, std::initializer_list<std::string_view> path) {
    auto* place = &part;
    for (const auto name : path)
        place = place->find(name);
    return *place;
}

}  // namespace

Change rename(char letter, const std::string& role, const std::string& keyid) {
    return [=](Json& part) {
        const auto old = TestKey(letter).keyid();
        const auto object = *part.find("keys")->find(old);
        at(part, {"keys"}).remove(old);
        at(part, {"keys"}).set(keyid, object);
        at(part, {"roles", role}).set("keyids", Json(Json::Array{keyid}));
    };
}

RootRecipe root(Change change) {
    RootRecipe recipe;
    recipe.change = std::move(change);
    return recipe;
}

RootRecipe second(Change change) {
    auto recipe = root(std::move(change));
    recipe.version = 2;
    return recipe;
}

RootRecipe with(RootRecipe recipe, const std::function<void(RootRecipe&)>& set) {
    set(recipe);
    return recipe;
}

void draft(Subject& subject) {
    subject.stage = Stage::draft;
}
void release(Subject& subject) {
    subject.stage = Stage::release;
}
Place publishedAt(const char* when) {
    return [=](Subject& subject) { subject.published = test::time(when); };
}
Place draftAt(const char* when) {
    return [=](Subject& subject) {
        subject.stage = Stage::draft;
        subject.at = test::time(when);
    };
}

namespace {

/// Puts another public value under a key's own keyid.
Change revalue(char letter, const std::string& keytype, const std::string& scheme, const std::string& value) {
    return [=](Json& part) {
        auto& key = at(part, {"keys", TestKey(letter).keyid()});
        key.set("keytype", keytype);
        key.set("scheme", scheme);
        auto keyval = Json::object();
        keyval.set("public", value);
        key.set("keyval", keyval);
    };
}

Change rsa(char letter, const std::string& name) {
    return revalue(letter, "rsa", "rsassa-pss-sha256", fixture("keys/" + name + ".pem"));
}

/// An unknown member in a key object whose keyid does not cover it.
Change remark(char letter) {
    return [=](Json& part) { at(part, {"keys", TestKey(letter).keyid()}).set("x-remark", "added later"); };
}

/// The same key once more in a role, under the keyid of an object with a remark.
Change twice(char letter, const std::string& role) {
    return [=](Json& part) {
        auto object = TestKey(letter).object();
        object.set("x-remark", "the same key");
        const auto keyid = metadata::keyIdOf(object).text();
        at(part, {"keys"}).set(keyid, object);
        at(part, {"roles", role, "keyids"}).add(keyid);
    };
}

Change threshold(const std::string& role, int number) {
    return [=](Json& part) { at(part, {"roles", role}).set("threshold", number); };
}

Change noKeys(const std::string& role) {
    return [=](Json& part) { at(part, {"roles", role}).set("keyids", Json::array()); };
}

Change withoutKey(char letter) {
    return [=](Json& part) { at(part, {"keys"}).remove(TestKey(letter).keyid()); };
}

Change rehearsal() {
    return [](Json& part) { part.set("x-anchorite-rehearsal", true); };
}

Change both(Change first, Change second) {
    return [=](Json& part) {
        first(part);
        second(part);
    };
}

/// go-tuf-0 is what has neither spec_version nor schemes, and ed25519 keys only.
Change goTuf0() {
    return [](Json& part) {
        part.remove("spec_version");
        auto& keys = at(part, {"keys"});
        for (const auto& member : std::vector(keys.members()))
            keys.find(member.name)->remove("scheme");
    };
}

void legacy(Subject& subject) {
    subject.profile = Profile::legacy;
}
void notary(Subject& subject) {
    subject.profile = Profile::notaryV1;
}

Place judgedAt(const char* when, bool last = true) {
    return [=](Subject& subject) {
        subject.at = test::time(when);
        subject.last = last;
    };
}
Place inFile(std::int64_t number) {
    return [=](Subject& subject) { subject.fileNumber = number; };
}

const std::string zeros(64, '0');
const std::string smallOrder = "0100000000000000000000000000000000000000000000000000000000000000";

std::vector<Case> keyCases() {
    const char* const one = "ROOT-KEY-01";
    const char* const four = "ROOT-KEY-04";
    return {
        {"keyid of no form, published", one, "HIGH", root(rename('t', "targets", zeros))},
        {"keyid of no form, draft", one, "BLOCK", root(rename('t', "targets", zeros)), {}, draft},
        {"keyid of no form, release", one, "BLOCK", root(rename('t', "targets", zeros)), {}, release},
        {"keyid of no form, legacy profile", one, "MED", root(rename('t', "targets", zeros)), {}, legacy},
        {"keyid of an older form, published", one, "MED", root(remark('t'))},
        {"keyid of an older form, draft", one, "BLOCK", root(remark('t')), {}, draft},
        {"keyid of an older form, legacy profile", one, "LOW", root(remark('t')), {}, legacy},
        {"one key under two keyids in root", "ROOT-KEY-02", "BLOCK", root(twice('a', "root"))},
        {"one key under two keyids in root, legacy", "ROOT-KEY-02", "HIGH", root(twice('a', "root")), {}, legacy},
        {"one key under two keyids, draft of a legacy chain",
         "ROOT-KEY-02",
         "BLOCK",
         root(twice('a', "root")),
         {},
         [](Subject& subject) {
             draft(subject);
             legacy(subject);
         }},
        {"one key in two roles under one keyid", "ROOT-KEY-02", "-",
         with(root(), [](RootRecipe& r) { r.targetsKeys = "a"; })},
        {"small order", four, "BLOCK", root(revalue('t', "ed25519", "ed25519", smallOrder))},
        {"31 bytes", four, "BLOCK", root(revalue('t', "ed25519", "ed25519", std::string(62, '1')))},
        {"RSA exponent 3", four, "BLOCK", root(rsa('t', "rsa-2048-e3"))},
        {"RSA 2048 with 65537", four, "-", root(rsa('t', "rsa-2048"))},
        {"RSA of 1024 bits is another rule", four, "-", root(rsa('t', "rsa-1024"))},
        {"two root keys share a prime", four, "BLOCK BLOCK",
         root(both(rsa('b', "rsa-2048"), rsa('c', "rsa-2048-same-prime")))},
        {"a kind that is not known here", four, "-", root(revalue('t', "future", "future", "?"))},
        {"RSA 1024", "ROOT-KEY-05", "BLOCK", root(rsa('t', "rsa-1024"))},
        {"RSA 2048", "ROOT-KEY-05", "-", root(rsa('t', "rsa-2048"))},
        {"weak, but no RSA key", "ROOT-KEY-05", "-", root(revalue('t', "ed25519", "ed25519", smallOrder))},
    };
}

std::vector<Case> roleCases() {
    return {
        {"targets without keys", "ROOT-ROLE-01", "BLOCK", root(noKeys("targets"))},
        {"threshold of a role without keys is told once", "ROOT-THR-01", "-", root(noKeys("targets"))},
        {"keyid without a key", "ROOT-ROLE-02", "BLOCK", root(withoutKey('c'))},
        {"keyid without a key in two roles", "ROOT-ROLE-02", "BLOCK BLOCK", root(withoutKey('s'))},
        {"root key signs timestamp", "ROOT-ROLE-04", "HIGH", with(root(), [](RootRecipe& r) { r.onlineKeys = "as"; })},
        {"root key signs timestamp under another keyid", "ROOT-ROLE-04", "HIGH", root(twice('a', "timestamp"))},
        {"own keys for timestamp", "ROOT-ROLE-04", "-", root()},
        {"root and targets share", "ROOT-ROLE-05", "MED", with(root(), [](RootRecipe& r) { r.targetsKeys = "at"; })},
        {"root and targets differ", "ROOT-ROLE-05", "-", root()},
        {"2 of 1", "ROOT-THR-01", "BLOCK", root(threshold("timestamp", 2))},
        {"4 of 3 in root", "ROOT-THR-01", "BLOCK", root(threshold("root", 4))},
        {"2 of one key twice", "ROOT-THR-01", "BLOCK", root(both(twice('s', "timestamp"), threshold("timestamp", 2)))},
        {"1 of an unsound key", "ROOT-THR-01", "BLOCK", root(revalue('t', "ed25519", "ed25519", smallOrder))},
        {"1 of a key of unknown kind", "ROOT-THR-01", "HIGH", root(revalue('t', "future", "future", "?"))},
        {"3 of 3", "ROOT-THR-01", "-", root(threshold("root", 3))},
        {"root threshold 1, published", "ROOT-THR-02", "HIGH", root(threshold("root", 1))},
        {"root threshold 1, draft", "ROOT-THR-02", "BLOCK", root(threshold("root", 1)), {}, draft},
        {"root threshold 1, release", "ROOT-THR-02", "BLOCK", root(threshold("root", 1)), {}, release},
        {"root threshold 1, notary-v1", "ROOT-THR-02", "MED", root(threshold("root", 1)), {}, notary},
        {"root threshold 2", "ROOT-THR-02", "-", root(), {}, draft},
        {"3 of 3 in root", "ROOT-THR-04", "HIGH", root(threshold("root", 3))},
        {"3 of 3 in root, notary-v1", "ROOT-THR-04", "MED", root(threshold("root", 3)), {}, notary},
        {"3 listed, one of them without a key", "ROOT-THR-04", "HIGH", root(withoutKey('c'))},
        {"2 of 3 in root", "ROOT-THR-04", "-", root()},
    };
}

std::vector<Case> signatureCases() {
    const auto signedBy = [](const char* signers, RootRecipe recipe) {
        recipe.signers = signers;
        return recipe;
    };
    const auto keys = [](const char* rootKeys, const char* signers) {
        return with(second(), [=](RootRecipe& r) {
            r.rootKeys = rootKeys;
            r.signers = signers;
        });
    };
    const auto version = [](std::int64_t number) { return with(root(), [=](RootRecipe& r) { r.version = number; }); };
    return {
        {"one signature of two", "ROOT-SIG-01", "BLOCK", signedBy("a", root())},
        {"one signature of two, release", "ROOT-SIG-01", "BLOCK", signedBy("a", root()), {}, release},
        {"no signature yet, draft", "ROOT-SIG-01", "-", signedBy("", root()), {}, draft},
        {"two signatures of two", "ROOT-SIG-01", "-", root(), {}, release},
        {"file of another number", "ROOT-VER-01", "BLOCK", root(), {}, inFile(2)},
        {"file of its number", "ROOT-VER-01", "-", root(), {}, inFile(1)},
        {"file without a number", "ROOT-VER-01", "-", root()},
        {"version 2 after 1", "ROOT-VER-02", "-", second(), root()},
        {"version 3 after 1", "ROOT-VER-02", "BLOCK", version(3), root()},
        {"version 3 after 1, draft", "ROOT-VER-02", "BLOCK", version(3), root(), draft},
        {"version 1 after 1", "ROOT-VER-02", "BLOCK", root(), root()},
        {"all keys replaced, old ones did not sign", "ROOT-ROT-01", "BLOCK", keys("def", "de"), root()},
        {"all keys replaced, old ones did not sign, draft", "ROOT-ROT-01", "-", keys("def", "de"), root(), draft},
        {"all keys replaced, one old one signed", "ROOT-ROT-01", "BLOCK", keys("def", "dea"), root(), release},
        {"all keys replaced, both signed", "ROOT-ROT-01", "-", keys("def", "deab"), root()},
        {"another dialect", "ROOT-ROT-01", "BLOCK", second(), root(goTuf0())},
        {"another dialect, draft", "ROOT-ROT-01", "BLOCK", second(), root(goTuf0()), draft},
    };
}

std::vector<Case> rotationCases() {
    const auto online = [](RootRecipe recipe, const char* keys) {
        recipe.onlineKeys = keys;
        return recipe;
    };
    const auto targets = [](RootRecipe recipe, const char* keys, int needed = 1) {
        recipe.targetsKeys = keys;
        recipe.change = threshold("targets", needed);
        return recipe;
    };
    return {
        {"online key added, old one stays", "ROOT-ROT-03", "HIGH HIGH", online(second(), "su"), root()},
        {"online keys replaced", "ROOT-ROT-03", "-", online(second(), "u"), root()},
        {"online keys untouched", "ROOT-ROT-03", "-", second(), root()},
        {"online key under a new keyid", "ROOT-ROT-03", "-", second(both(twice('s', "timestamp"), {[](Json&) {}})),
         root()},
        {"targets key replaced alone, published", "ROOT-ROT-04", "LOW", targets(second(), "v"), root()},
        {"targets key replaced alone, draft", "ROOT-ROT-04", "HIGH", targets(second(), "v"), root(), draft},
        {"targets and online keys replaced", "ROOT-ROT-04", "-", online(targets(second(), "v"), "u"), root(), draft},
        {"targets key added", "ROOT-ROT-04", "-", targets(second(), "tv"), root(), draft},
        {"fewer targets keys replaced than the threshold", "ROOT-ROT-04", "-", targets(second(), "tvx", 2),
         targets(root(), "tvw", 2), draft},
        {"a threshold of targets keys replaced", "ROOT-ROT-04", "HIGH", targets(second(), "txy", 2),
         targets(root(), "tvw", 2), draft},
    };
}

std::vector<Case> expiryCases() {
    const auto expiring = [](const char* text) { return with(root(), [=](RootRecipe& r) { r.expires = text; }); };
    const char* const fraction = "2036-01-01T00:00:00.5Z";
    const char* const offset = "2036-01-01T00:00:00+01:00";
    return {
        {"fraction, published", "ROOT-EXP-01", "HIGH", expiring(fraction)},
        {"offset, published", "ROOT-EXP-01", "HIGH", expiring(offset)},
        {"fraction, draft", "ROOT-EXP-01", "BLOCK", expiring(fraction), {}, draft},
        {"fraction, legacy", "ROOT-EXP-01", "MED", expiring(fraction), {}, legacy},
        {"fraction, notary-v1", "ROOT-EXP-01", "MED", expiring(fraction), {}, notary},
        {"plain", "ROOT-EXP-01", "-", root(), {}, draft},
        {"expires later", "ROOT-EXP-02", "-", root(), {}, judgedAt("2035-12-31T23:59:59Z")},
        {"expires at that very second", "ROOT-EXP-02", "HIGH", root(), {}, judgedAt("2036-01-01")},
        {"expired, but not the newest", "ROOT-EXP-02", "-", root(), {}, judgedAt("2037-01-01", false)},
        {"no time given", "ROOT-EXP-02", "-", expiring("1999-01-01T00:00:00Z")},
        {"400 days", "ROOT-EXP-03", "-", root(), {}, publishedAt("2034-11-27")},
        {"401 days", "ROOT-EXP-03", "HIGH", root(), {}, publishedAt("2034-11-26")},
        {"401 days, draft", "ROOT-EXP-03", "BLOCK", root(), {}, draftAt("2034-11-26")},
        {"401 days, notary-v1",
         "ROOT-EXP-03",
         "MED",
         root(),
         {},
         [](Subject& subject) {
             notary(subject);
             subject.published = test::time("2034-11-26");
         }},
        {"publication not known", "ROOT-EXP-03", "-", root(), {}, judgedAt("2026-01-01")},
        {"60 days", "ROOT-EXP-04", "-", root(), {}, publishedAt("2035-11-02")},
        {"59 days", "ROOT-EXP-04", "MED", root(), {}, publishedAt("2035-11-03")},
        {"59 days, draft", "ROOT-EXP-04", "MED", root(), {}, draftAt("2035-11-03")},
        {"59 days, rehearsal", "ROOT-EXP-04", "INFO", root(rehearsal()), {}, publishedAt("2035-11-03")},
        {"publication not known, short", "ROOT-EXP-04", "-", root(), {}, judgedAt("2035-12-31")},
        {"30 days left", "ROOT-EXP-05", "-", second(), root(), publishedAt("2035-12-02")},
        {"29 days left", "ROOT-EXP-05", "MED", second(), root(), publishedAt("2035-12-03")},
        {"7 days left", "ROOT-EXP-05", "MED", second(), root(), publishedAt("2035-12-25")},
        {"6 days left", "ROOT-EXP-05", "HIGH", second(), root(), publishedAt("2035-12-26")},
        {"after the expiry", "ROOT-EXP-05", "HIGH", second(), root(), publishedAt("2036-02-11")},
        {"6 days left, draft", "ROOT-EXP-05", "HIGH", second(), root(), draftAt("2035-12-26")},
        {"publication not known, late", "ROOT-EXP-05", "-", second(), root(), judgedAt("2036-02-11")},
    };
}

}  // namespace

std::vector<Case> inheritanceCases() {
    const auto mismatch = rename('t', "targets", zeros);
    const auto otherKey = both(revalue('t', "ed25519", "ed25519", toHex(TestKey('v').publicBytes())), mismatch);
    const auto fraction = [](RootRecipe r) {
        r.expires = "2036-01-01T00:00:00.5Z";
        return r;
    };
    return {
        {"keyid mismatch", "ROOT-KEY-01", "HIGHi", second(mismatch), root(mismatch), draft},
        {"keyid mismatch, new", "ROOT-KEY-01", "BLOCK", second(mismatch), root(), draft},
        {"keyid mismatch, another key under that keyid", "ROOT-KEY-01", "BLOCK", second(otherKey), root(mismatch),
         draft},
        {"older keyid form", "ROOT-KEY-01", "HIGHi", second(remark('t')), root(remark('t')), release},
        {"two keyids", "ROOT-KEY-02", "HIGHi", second(twice('a', "root")), root(twice('a', "root")), draft},
        {"two keyids, in another role before", "ROOT-KEY-02", "BLOCK", second(twice('a', "root")),
         root(twice('a', "targets")), draft},
        {"unsound key", "ROOT-KEY-04", "HIGHi", second(rsa('t', "rsa-2048-e3")), root(rsa('t', "rsa-2048-e3")), draft},
        {"short RSA key", "ROOT-KEY-05", "HIGHi", second(rsa('t', "rsa-1024")), root(rsa('t', "rsa-1024")), draft},
        {"role without keys", "ROOT-ROLE-01", "HIGHi", second(noKeys("targets")), root(noKeys("targets")), draft},
        {"another role without keys", "ROOT-ROLE-01", "BLOCK", second(noKeys("targets")), root(noKeys("snapshot")),
         draft},
        {"keyid without key", "ROOT-ROLE-02", "HIGHi", second(withoutKey('c')), root(withoutKey('c')), draft},
        {"unreachable", "ROOT-THR-01", "HIGHi", second(threshold("targets", 2)), root(threshold("targets", 2)), draft},
        {"root threshold 1", "ROOT-THR-02", "HIGHi", second(threshold("root", 1)), root(threshold("root", 1)), draft},
        {"root threshold lowered to 1", "ROOT-THR-02", "BLOCK", second(threshold("root", 1)), root(), draft},
        {"signatures short twice", "ROOT-SIG-01", "BLOCK", with(second(), [](RootRecipe& r) { r.signers = "a"; }),
         with(root(), [](RootRecipe& r) { r.signers = "a"; }), release},
        {"a new expiry is never inherited", "ROOT-EXP-01", "BLOCK", fraction(second()), fraction(root()), draft},
    };
}

std::vector<Case> allCases() {
    std::vector<Case> all;
    for (const auto& family : {keyCases(), roleCases(), signatureCases(), rotationCases(), expiryCases()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

}  // namespace anchorite::test
