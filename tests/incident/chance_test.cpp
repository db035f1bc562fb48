#include "chance_test.h"

#include "published.h"

using namespace anchorite;
using namespace anchorite::test;
using rotation::Incident;
using rotation::PublishedRoots;

namespace {

constexpr int rounds = 100;

struct Story {
    PublishedRecipe recipe;
    std::vector<PublishedRecipe> earlier;
    IncidentMarks marks;
    std::string stolen;
    std::string lost;
};

class Chance {
  public:
    explicit Chance(unsigned seed) : source_(seed) {}

    unsigned upTo(std::size_t bound) { return static_cast<unsigned>(source_() % bound); }

    RoleRecipe role(const std::string& letters) {
        RoleRecipe role{"", 1};
        for (const char letter : letters)
            if (upTo(2) == 0)
                role.keys += letter;
        if (role.keys.empty())
            role.keys = letters.substr(0, 1);
        role.threshold = 1 + upTo(role.keys.size());
        return role;
    }

    std::string some(const std::string& letters, std::size_t oneIn) {
        std::string chosen;
        for (const char letter : letters)
            if (upTo(oneIn) == 0)
                chosen += letter;
        return chosen;
    }

    /// Roles may share letters: a key in several roles, and retired ones in earlier roots.
    Story story() {
        Story made;
        made.recipe = {.version = 3,
                       .root = role("abcdef"),
                       .targets = role("abtuv"),
                       .snapshot = role("smn"),
                       .timestamp = role("smtp")};
        made.earlier = {{.version = 1, .root = role("abxyz"), .timestamp = role("mq")},
                        {.version = 2, .root = role("abcxy"), .snapshot = role("nr")}};
        const auto all = lettersIn(made);
        made.stolen = some(all, 4);
        made.lost = some(all, 5);
        made.marks = marked(made.stolen, made.lost);
        return made;
    }

    static std::string lettersIn(const Story& story) {
        std::set<char> letters;
        const auto add = [&](const PublishedRecipe& recipe) {
            for (const char letter :
                 recipe.root.keys + recipe.targets.keys + recipe.snapshot.keys + recipe.timestamp.keys)
                letters.insert(letter);
        };
        add(story.recipe);
        for (const auto& earlier : story.earlier)
            add(earlier);
        return {letters.begin(), letters.end()};
    }

    std::mt19937& source() { return source_; }

  private:
    std::mt19937 source_;
};

PublishedRoots rootsOf(const Story& story) {
    PublishedRoots roots{payloadOf(story.recipe), {}};
    for (const auto& earlier : story.earlier)
        roots.earlier.push_back(payloadOf(earlier));
    return roots;
}

Incident assessed(const Story& story) {
    return assess(rootsOf(story), story.marks).value();
}

std::string whole(const Incident& incident) {
    return writeJson(incidentJson(incident), metadata::MemberOrder::asBuilt) + incidentText(incident);
}

std::int64_t common(const std::string& a, const std::string& b) {
    return std::ranges::count_if(a, [&](char letter) { return b.contains(letter); });
}

}  // namespace

void ChanceTest::noSuspectKeyIsInAnyProposal() {
    Chance chance(1);
    int proposals = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto story = chance.story();
        const auto incident = assessed(story);
        if (!incident.recovery)
            continue;
        ++proposals;
        const auto& recovery = *incident.recovery;
        std::map<std::string, Json> keys;
        char letter = 'A';
        for (const auto& slot : recovery.openSlots())
            keys.emplace(slot.name, keyOf(letter++).object);
        const auto draft = recovery.draft(keys, {"draft.two-roles"});
        QVERIFY2(draft, draft ? "" : draft.error().detail.c_str());
        metadata::KeyReader reader;
        const auto next = draft->freeze(reader);
        QVERIFY2(next, next ? "" : next.error().detail.c_str());
        for (const char stolen : story.stolen)
            QVERIFY(!next->bytes().contains(keyOf(stolen).hex));
        for (const char lost : story.lost)
            QVERIFY(!next->root().lists(RoleName::root, KeyId(keyOf(lost).keyid)));
        const auto opened = recovery.open().value();
        QCOMPARE(opened.freeze(reader).has_value(), recovery.openSlots().empty());
        const bool doubt = common(story.stolen, story.recipe.timestamp.keys + story.recipe.snapshot.keys +
                                                    story.recipe.targets.keys) > 0;
        QCOMPARE(recovery.renewsOnline(), doubt);
        for (const auto& [role, recipe] : std::map<RoleName, RoleRecipe>{{RoleName::timestamp, story.recipe.timestamp},
                                                                         {RoleName::snapshot, story.recipe.snapshot},
                                                                         {RoleName::root, story.recipe.root},
                                                                         {RoleName::targets, story.recipe.targets}}) {
            QCOMPARE(next->root().role(role).threshold.number(), recipe.threshold);
            QCOMPARE(next->root().role(role).keyids.size(), recipe.keys.size());
            const bool online = role == RoleName::timestamp || role == RoleName::snapshot;
            for (const char old : online&& doubt ? recipe.keys : "")
                QVERIFY(!next->root().lists(role, KeyId(keyOf(old).keyid)));
        }
    }
    QVERIFY(proposals > rounds / 4);
}

void ChanceTest::maybeIsStolen() {
    Chance chance(2);
    for (int round = 0; round < rounds; ++round) {
        auto story = chance.story();
        const auto stolen = whole(assessed(story));
        for (auto& mark : story.marks.keys)
            if (mark.mark == Mark::stolen && chance.upTo(2) == 0)
                mark.mark = Mark::maybeStolen;
        QCOMPARE(whole(assessed(story)), stolen);
    }
}

void ChanceTest::orderOfMarksDoesNotMatter() {
    Chance chance(3);
    for (int round = 0; round < rounds; ++round) {
        auto story = chance.story();
        story.marks.causes = {{rotation::Cause::badSigning, {}}, {rotation::Cause::serviceMisused, {}}};
        if (chance.upTo(2) == 0)
            story.marks.causes.push_back({rotation::Cause::fileCopied, {named('a')}});
        if (!Chance::lettersIn(story).contains('a'))
            continue;
        const auto first = whole(assessed(story));
        std::ranges::shuffle(story.marks.keys, chance.source());
        std::ranges::shuffle(story.marks.causes, chance.source());
        QCOMPARE(whole(assessed(story)), first);
    }
}

void ChanceTest::spellingOfKeyidsDoesNotMatter() {
    Chance chance(5);
    for (int round = 0; round < rounds; ++round) {
        auto story = chance.story();
        const auto respelled = [](Json& part) {
            auto keys = Json::object();
            const auto other = [](const std::string& id) { return "another name of " + id; };
            for (const auto& [id, object] : part.find("keys")->members())
                keys.set(other(id), object);
            part.set("keys", std::move(keys));
            for (const auto& role : std::vector(part.find("roles")->members()))
                for (auto& id : *part.find("roles")->find(role.name)->find("keyids")->asArray())
                    id = Json(other(*id.asString()));
        };
        const auto plain = assessed(story);
        for (auto& earlier : story.earlier)  // marks keep the keyids of the latest root or name the public key
            earlier.change = respelled;
        for (auto& mark : story.marks.keys)
            for (const char letter : Chance::lettersIn(story))
                if (mark.key.text == keyOf(letter).keyid)
                    mark.key = {rotation::NamedKey::By::publicKey, keyOf(letter).hex};
        const auto same = assessed(story);
        QCOMPARE(idsOf(same), idsOf(plain));
        story.recipe.change = respelled;
        const auto renamed = assessed(story);
        QCOMPARE(idsOf(renamed), idsOf(plain));
        QCOMPARE(renamed.recovery.has_value(), plain.recovery.has_value());
        QCOMPARE(renamed.smallest.size(), plain.smallest.size());
        for (std::size_t i = 0; i < plain.roles.size(); ++i) {
            QCOMPARE(renamed.roles[i].stolen, plain.roles[i].stolen);
            QCOMPARE(renamed.roles[i].lost, plain.roles[i].lost);
            QCOMPARE(renamed.roles[i].able, plain.roles[i].able);
        }
    }
}

namespace {

struct Plain {
    std::int64_t stolen;
    std::int64_t threshold;
    [[nodiscard]] bool broken() const { return stolen >= threshold; }
};

Plain plainOf(const RoleRecipe& role, const std::string& stolen) {
    return {common(role.keys, stolen), role.threshold};
}

/// The table once more, by letters alone.
std::set<std::string> tableOf(const Story& story) {
    std::set<std::string> ids;
    const auto root = plainOf(story.recipe.root, story.stolen);
    const auto lost = common(story.recipe.root.keys, story.lost);
    const bool able = std::cmp_greater_equal(story.recipe.root.keys.size() - static_cast<std::size_t>(lost),
                                             story.recipe.root.threshold);
    if (root.broken())
        ids.insert(able ? "E4" : "E5");
    else if (!able)
        ids.insert("E3");
    else if (root.stolen > 0)
        ids.insert("E2");
    else if (lost > 0)
        ids.insert("E1");
    for (const auto& earlier : story.earlier)
        if (plainOf(earlier.root, story.stolen).broken())
            ids.insert("E5b");
    const auto targets = plainOf(story.recipe.targets, story.stolen);
    const auto snapshot = plainOf(story.recipe.snapshot, story.stolen);
    const auto timestamp = plainOf(story.recipe.timestamp, story.stolen);
    const int online = (snapshot.broken() ? 2 : 0) + (timestamp.broken() ? 1 : 0);
    if (targets.broken())
        ids.insert(online == 3 ? "E11" : "E7");
    if (online == 3 && !targets.broken())
        ids.insert("E10");
    if (online == 2)
        ids.insert("E9");
    if (online == 1)
        ids.insert("E8");
    for (const auto& role : {targets, snapshot, timestamp})
        if (role.stolen > 0 && !role.broken())
            ids.insert("E6");
    for (const char letter : story.stolen)
        if (common(story.recipe.root.keys + story.recipe.targets.keys + story.recipe.snapshot.keys +
                       story.recipe.timestamp.keys,
                   std::string(1, letter)) > 1)
            ids.insert("E14");
    return ids;
}

}  // namespace

void ChanceTest::rowsAgreeWithThePlainTable() {
    Chance chance(6);
    std::set<std::string> met;
    for (int round = 0; round < 4 * rounds; ++round) {
        const auto story = chance.story();
        std::set<std::string> ids;
        for (const auto& row : assessed(story).rows)
            ids.emplace(nameOf(row.id));
        QCOMPARE(ids, tableOf(story));
        met.insert(ids.begin(), ids.end());
    }
    QCOMPARE(met.size(), 13U);
}

void ChanceTest::oneMoreStolenKeyIsNeverBetter() {
    Chance chance(7);
    for (int round = 0; round < rounds; ++round) {
        auto story = chance.story();
        const auto before = assessed(story);
        const auto letters = Chance::lettersIn(story);
        mark(story.marks, letters.substr(chance.upTo(letters.size()), 1), Mark::maybeStolen);
        const auto after = assessed(story);
        QVERIFY(static_cast<int>(after.inBand) >= static_cast<int>(before.inBand));
        for (std::size_t i = 0; i < before.roles.size(); ++i)
            QVERIFY(after.roles[i].stolen >= before.roles[i].stolen);
    }
}
