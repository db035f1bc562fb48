#include "plan/draft_test.h"

#include "ceremony/record/plan/plan_draft.h"
#include "plan/plan_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using record::Plan;
using record::PlanDraft;

void DraftTest::samplesAreWrittenAsTheyStand() {
    for (const auto& sample : record::samplePlans()) {
        const auto plan = Plan::read(sample.text);
        QVERIFY(plan);
        const auto draft = PlanDraft::of(*plan);
        QCOMPARE(QString::fromStdString(draft.text()).split('\n'),
                 QString::fromStdString(std::string(sample.text)).split('\n'));
        const auto again = PlanDraft::parse(draft.text());
        QVERIFY(again);
        QCOMPARE(again->text(), draft.text());
        QVERIFY(record::judge(draft).sound());
    }
}

void DraftTest::anUnfinishedDraftSurvivesItsText() {
    PlanDraft draft;
    draft.name = "acme";
    draft.expires = "2027-1";
    draft.people.push_back({});
    draft.people.back().contact = "+47";
    draft.keys.push_back({});
    draft.sealed.push_back({"laptop", ""});
    draft.exceptions.push_back({"plan.no-spare", "", {"AB"}});
    draft.predecessor = PlanDraft::Before{6, "81c2"};
    const auto again = PlanDraft::parse(draft.text());
    QVERIFY(again);
    QCOMPARE(again->text(), draft.text());
}

void DraftTest::everythingThatIsMissingIsListed() {
    const auto verdict = record::judge(PlanDraft{});
    QVERIFY(!verdict.plan && !verdict.sound());
    std::vector<std::string> paths;
    for (const auto& problem : verdict.problems)
        paths.push_back(problem.path);
    QCOMPARE(paths, (std::vector<std::string>{"name", "repository", "expires", "people", "keys"}));
}

void DraftTest::whatReadRefusesNamesItsPlace() {
    auto draft = PlanDraft::of(planOf("yearly-renewal"));
    draft.people[2].initials = "dana";
    const auto verdict = record::judge(draft);
    QCOMPARE(verdict.problems.size(), std::size_t{1});
    QCOMPARE(verdict.problems.front().path, std::string("people[2].initials"));
    QCOMPARE(verdict.problems.front().code, std::string("plan.value"));
}

/// A text that looks like JSON or breaks a line changes no other member.
void DraftTest::hostileTextStaysText() {
    for (const char* text : {"\", \"rehearsal\": true, \"x\": \"", "a\nb",
                             "\xe2\x80\xae"
                             "evil",
                             "}]"}) {
        auto draft = PlanDraft::of(planOf("yearly-renewal"));
        draft.repository = text;
        const auto again = PlanDraft::parse(draft.text());
        QVERIFY(again);
        QCOMPARE(again->repository, draft.repository);
        QVERIFY(!again->rehearsal);
        QCOMPARE(again->people.size(), draft.people.size());
    }
}

void DraftTest::otherFormatsAreRefused() {
    QCOMPARE(PlanDraft::parse("{\"anchorite-plan\": 2}").error().code, std::string("plan.newer"));
    QCOMPARE(PlanDraft::parse("{}").error().code, std::string("plan.value"));
    QVERIFY(!PlanDraft::parse("not a plan"));
}
