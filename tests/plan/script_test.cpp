#include "plan/script_test.h"

#include "ceremony/record/plan/script.h"
#include "plan/plan_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using record::CeremonyType;
using record::Duty;
using record::Step;
using record::StepKind;

namespace {

/// Kinds in the order of their first steps.
QString kindsOf(const std::vector<Step>& script) {
    QStringList kinds;
    for (const auto& step : script) {
        const auto kind = QString::fromStdString(std::string(nameOf(step.kind)));
        if (!kinds.contains(kind))
            kinds << kind;
    }
    return kinds.join(' ');
}

const Step* stepIn(const std::vector<Step>& script, const std::string& id) {
    for (const auto& step : script) {
        if (step.id() == id)
            return &step;
    }
    return nullptr;
}

/// Every step that must be over before `id` begins.
std::set<std::string> before(const std::vector<Step>& script, const std::string& id) {
    std::set<std::string> ids;
    const auto* step = stepIn(script, id);
    for (const auto& earlier : step ? step->after : std::vector<std::string>()) {
        ids.insert(earlier);
        ids.merge(before(script, earlier));
    }
    return ids;
}

/// Plans that bend every branch of the script.
std::vector<record::Plan> manyPlans() {
    std::vector<record::Plan> plans;
    for (const auto type : allTypes()) {
        plans.push_back(planOfType(type));
        plans.push_back(planOfType(type, {R"(left-out=["rehearsal","bag-in","bag-out","dice","second-encoder"])"}));
        plans.push_back(planOfType(
            type, {"rehearsal=true", R"(left-out=["custody","restore-test","destroy","next-dates","teardown"])"}));
        plans.push_back(
            planOfType(type, {"people=[{\"name\":\"Eve\",\"initials\":\"EV\",\"duties\":[\"key-holder\"]}]"}));
    }
    plans.push_back(planOf("first-root-remote"));
    return plans;
}

constexpr auto opening = "rehearsal roll-call plan-words plan-checkpoint machine clock bag-in ";
constexpr auto making = "dice key key-words custody restore-test possession bag-out ";
constexpr auto signing = "draft second-encoder sign-checkpoint sign complete clients final-words ";
constexpr auto closing = "exceptions statement next-dates teardown close-checkpoint close";

}  // namespace

void ScriptTest::hasTheStepsOfItsTypeInOrder_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("kinds");
    const auto row = [](CeremonyType type, const QString& kinds) {
        QTest::newRow(std::string(nameOf(type)).c_str()) << static_cast<int>(type) << kinds;
    };
    row(CeremonyType::firstRoot, QString(opening) + making + signing + "release export " + closing);
    row(CeremonyType::renewal,
        QString(opening).remove("rehearsal ") + "predecessor " + signing + "bag-out release export " + closing);
    row(CeremonyType::replaceHolder,
        QString(opening) + "predecessor " + making + signing + "release export destroy " + closing);
    row(CeremonyType::raiseThreshold,
        QString(opening) + "predecessor " + making + signing + "release export " + closing);
    row(CeremonyType::onlineKeys, QString(opening).remove("rehearsal ") + "predecessor key possession " + signing +
                                      "bag-out release export destroy " + closing);
    row(CeremonyType::rotation,
        QString(opening) + "predecessor " + making + signing + "release export destroy " + closing);
    row(CeremonyType::emergency, QString(opening).remove("rehearsal ") + "predecessor incident " + making + signing +
                                     "release export publication destroy " + closing);
}

void ScriptTest::hasTheStepsOfItsTypeInOrder() {
    QFETCH(const int, type);
    QFETCH(const QString, kinds);
    QCOMPARE(kindsOf(scriptOf(planOfType(static_cast<CeremonyType>(type)))), kinds);
}

void ScriptTest::ordersWhatDependsAndNothingElse_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("ordered");
    const auto row = [](CeremonyType type, const QString& earlier, const QString& later, bool ordered) {
        QTest::newRow(qPrintable(QString::fromStdString(std::string(nameOf(type))) + ": " + earlier +
                                 (ordered ? " before " : " beside ") + later))
            << static_cast<int>(type) << earlier << later << ordered;
    };
    const auto chain = [&](CeremonyType type, const QStringList& steps) {
        for (qsizetype i = 1; i < steps.size(); ++i)
            row(type, steps[i - 1], steps[i], true);
    };
    const auto beside = [&](CeremonyType type, const QString& a, const QString& b) {
        row(type, a, b, false);
        row(type, b, a, false);
    };
    const QStringList tail{"complete", "clients",    "final-words",         "release",
                           "export",   "exceptions", "statement:Hana Sato", "close-checkpoint",
                           "close"};
    const auto first = CeremonyType::firstRoot;
    chain(first, {"rehearsal", "roll-call", "plan-words", "plan-checkpoint", "dice:dana-root", "key:dana-root",
                  "key-words:dana-root", "draft", "second-encoder", "sign-checkpoint", "sign:Dana Ito"});
    chain(first, QStringList{"sign-checkpoint"} + tail);
    chain(first, {"plan-words", "machine", "key:dana-root", "custody:dana-root", "restore-test:dana-root", "draft"});
    chain(first, {"plan-words", "clock", "key:online-2026", "possession:online-2026", "draft"});
    chain(first, {"possession:dana-root", "bag-out:dana-root", "exceptions", "teardown", "close-checkpoint"});
    chain(first, {"release", "next-dates", "close-checkpoint"});
    chain(first, {"roll-call", "bag-in:laptop", "exceptions"});
    beside(first, "key:dana-root", "key:mei-root");
    beside(first, "key-words:dana-root", "custody:dana-root");
    beside(first, "possession:dana-root", "restore-test:dana-root");
    beside(first, "machine", "clock");
    beside(first, "machine", "plan-checkpoint");
    beside(first, "sign:Dana Ito", "sign:Mei Chen");
    beside(first, "bag-out:dana-root", "draft");
    beside(first, "statement:Hana Sato", "statement:Jonas Weber");
    row(first, "sign:Dana Ito", "complete", false);
    const auto renewal = CeremonyType::renewal;
    chain(renewal, {"roll-call", "plan-words", "plan-checkpoint", "predecessor", "draft", "sign-checkpoint"});
    chain(renewal, {"machine", "bag-in:dana-root", "sign:Dana Ito"});
    chain(renewal, {"complete", "bag-out:dana-root", "exceptions"});
    chain(renewal, tail);
    beside(renewal, "bag-in:dana-root", "plan-checkpoint");
    row(renewal, "bag-in:mei-root", "sign:Dana Ito", false);
    for (const auto type : {CeremonyType::replaceHolder, CeremonyType::rotation}) {
        chain(type, {"plan-checkpoint", "predecessor", "key:lena-root", "possession:lena-root", "draft",
                     "sign-checkpoint", "sign:Felix Braun"});
        chain(type, {"release", "destroy:felix-root", "exceptions"});
        chain(type, tail);
    }
    chain(CeremonyType::raiseThreshold,
          {"predecessor", "key:zola-root", "draft", "sign-checkpoint", "sign:Zola Khumalo"});
    chain(CeremonyType::raiseThreshold, tail);
    chain(CeremonyType::onlineKeys, {"predecessor", "key:online-2028", "possession:online-2028", "draft"});
    chain(CeremonyType::onlineKeys, {"release", "destroy:online-2026", "exceptions"});
    const auto emergency = CeremonyType::emergency;
    chain(emergency, {"plan-checkpoint", "predecessor", "incident", "key:lena-root", "draft"});
    chain(emergency, {"machine", "predecessor"});
    chain(emergency, {"incident", "key:online-2028", "possession:online-2028", "draft"});
    chain(emergency, {"release", "publication", "destroy:felix-root", "exceptions"});
    chain(emergency, {"publication", "destroy:online-2026"});
    beside(emergency, "publication", "export");
}

void ScriptTest::ordersWhatDependsAndNothingElse() {
    QFETCH(const int, type);
    QFETCH(const QString, earlier);
    QFETCH(const QString, later);
    QFETCH(const bool, ordered);
    const auto script = scriptOf(planOfType(static_cast<CeremonyType>(type)));
    QVERIFY(stepIn(script, earlier.toStdString()));
    QVERIFY(stepIn(script, later.toStdString()));
    QCOMPARE(before(script, later.toStdString()).contains(earlier.toStdString()), ordered);
}

void ScriptTest::waitsOnlyForEarlierSteps() {
    for (const auto& plan : manyPlans()) {
        std::set<std::string> seen;
        for (const auto& step : scriptOf(plan)) {
            std::set<std::string> once;
            for (const auto& id : step.after) {
                QVERIFY2(seen.contains(id), (step.id() + " waits for " + id).c_str());
                QVERIFY2(once.insert(id).second, (step.id() + " waits twice for " + id).c_str());
            }
            QVERIFY2(seen.insert(step.id()).second, step.id().c_str());
        }
    }
}

void ScriptTest::endsWithTheCloseAfterEverythingRequired() {
    for (const auto& plan : manyPlans()) {
        const auto script = scriptOf(plan);
        QCOMPARE(script.back().id(), std::string("close"));
        const auto all = before(script, "close");
        for (const auto& step : script)
            QVERIFY2(!step.required || step.kind == StepKind::close || all.contains(step.id()), step.id().c_str());
    }
}

void ScriptTest::isAPureFunctionOfThePlan() {
    for (const auto& plan : manyPlans()) {
        const auto one = scriptOf(plan);
        const auto two = scriptOf(record::Plan::read(plan.text()).value());
        QCOMPARE(one.size(), two.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].id(), two[i].id());
            QCOMPARE(one[i].after, two[i].after);
            QCOMPARE(one[i].actors, two[i].actors);
            QCOMPARE(one[i].title + one[i].say + one[i].shown + one[i].checks + one[i].records + one[i].leaves,
                     two[i].title + two[i].say + two[i].shown + two[i].checks + two[i].records + two[i].leaves);
        }
    }
}

/// Beyond the roll call, where everybody answers.
void ScriptTest::givesEveryoneSomethingToDo() {
    for (const auto type : allTypes()) {
        const auto plan = planOfType(type);
        std::set<std::string> busy;
        for (const auto& step : scriptOf(plan)) {
            QVERIFY2(!step.actors.empty(), step.id().c_str());
            for (const auto& name : step.actors) {
                QVERIFY2(plan.person(name), name.c_str());
                if (step.kind != StepKind::rollCall)
                    busy.insert(name);
            }
        }
        for (const auto& person : plan.people)
            QVERIFY2(busy.contains(person.name), (std::string(nameOf(type)) + ": " + person.name).c_str());
    }
}

void ScriptTest::saysSomethingInEveryMember() {
    for (const auto type : allTypes()) {
        for (const auto& step : scriptOf(planOfType(type))) {
            for (const auto* text : {&step.title, &step.shown, &step.checks, &step.records})
                QVERIFY2(text->size() > 5, step.id().c_str());
            const auto all = QString::fromStdString(step.title + step.shown + step.checks + step.records + step.leaves);
            QVERIFY2(!all.contains(QRegularExpression("\\b(her|his|she|he)\\b")), step.id().c_str());
            QVERIFY2(!step.title.ends_with('.'), step.title.c_str());
        }
    }
    const auto script = scriptOf(planOf("first-root-remote"));
    QVERIFY(stepIn(script, "key:dana-root")->title.starts_with("Dana Ito makes the key dana-root"));
    QVERIFY(stepIn(script, "sign:Mei Chen")->title.ends_with(", at another place"));
    QVERIFY(!stepIn(script, "sign:Mei Chen")->leaves.empty());
    QVERIFY(stepIn(script, "sign:Dana Ito")->leaves.empty());
    const auto rotation = scriptOf(planOf("replace-holder"));
    QVERIFY(stepIn(rotation, "sign:Felix Braun")->title.find("root 3 with felix-root (for the root before)") !=
            std::string::npos);
}

void ScriptTest::saysWhatEachStepNeeds_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("needs");
    const auto row = [](const char* id, const char* needs) { QTest::newRow(id) << id << needs; };
    const auto* const bag = "--value number=N --value again=N --by HOLDER --witness INITIALS";
    row("rehearsal", "--value head=WORDS|HEX");
    row("roll-call", "--present \"NAME=INITIALS\"... --excused \"NAME=REASON\"...");
    row("plan-words", "--by WITNESS --words-file F");
    row("plan-checkpoint", "--by NAME --words-file F [--file STATEMENT]...");
    row("machine", "--file REPORT --value result=pass|fail|unknown [--value network=INTERFACE]...");
    row("clock", "--value watch1=TIME --value watch2=TIME --witness INITIALS");
    row("bag-in:laptop", bag);
    row("bag-in:dana-root", bag);
    row("predecessor", "--file ROOT...");
    row("incident", "--file INCIDENT");
    row("dice:lena-root", "--value rolls=N");
    row("key:lena-root", "--file PUBLIC");
    row("key-words:lena-root", "--by WITNESS --words-file F");
    row("custody:lena-root", "--value medium=TEXT --value kdf=TEXT");
    row("restore-test:lena-root", "--file PROOF");
    row("possession:lena-root", "--file PROOF");
    row("bag-out:lena-root", bag);
    row("draft", "--file DRAFT");
    row("second-encoder", "--words-file F --value program=TEXT");
    row("sign-checkpoint", "--by NAME --words-file F --file STATEMENT...");
    row("sign:Dana Ito", "anchorite-cli request merge RESPONSE");
    row("complete", "");
    row("clients", "");
    row("final-words", "--by WITNESS --words-file F");
    row("release", "anchorite-cli root publish --dir FOLDER");
    row("export", "anchorite-cli ceremony export --dir FOLDER");
    row("publication", "--file FETCHED...");
    row("destroy:felix-root", "--value method=TEXT --witness INITIALS");
    row("exceptions", "--by NAME");
    row("statement:Hana Sato", "--value text=TEXT --by NAME [--file STATEMENT]");
    row("next-dates", "");
    row("teardown", "--value item=certificate...");
    row("close-checkpoint", "--by NAME --words-file F [--file STATEMENT]...");
    row("close", "anchorite-cli ceremony close");
}

void ScriptTest::saysWhatEachStepNeeds() {
    QFETCH(const QString, id);
    QFETCH(const QString, needs);
    const bool late = id == "incident" || id == "publication";
    const auto script = scriptOf(planOfType(late ? CeremonyType::emergency : CeremonyType::replaceHolder));
    const auto* step = stepIn(script, id.toStdString());
    QVERIFY(step);
    QCOMPARE(QString::fromStdString(step->needs), needs);
}

void ScriptTest::demandsOnlySignaturesThatCannotBeMissed() {
    for (const auto& step : scriptOf(planOf("first-root-one-room")))
        QCOMPARE(step.required, step.kind != StepKind::sign);
    // Without a spare every new root key must sign, and the gate waits for them; a key that leaves need not.
    const auto script = scriptOf(planOf("replace-holder", {"thresholds.root=5"}));
    for (const auto* name : {"Amara Osei", "Dana Ito", "Mei Chen", "Ravi Nair", "Lena Vogel"}) {
        QVERIFY(stepIn(script, std::string("sign:") + name)->required);
        QVERIFY(before(script, "complete").contains(std::string("sign:") + name));
    }
    QVERIFY(!stepIn(script, "sign:Felix Braun")->required);
    QVERIFY(!before(script, "complete").contains("sign:Felix Braun"));
}

void ScriptTest::keepsAHolderFromWitnessingTheirOwnKey() {
    const auto plan = planOf("first-root-one-room", {"people[2].duties=[\"key-holder\",\"witness\"]"});
    const auto script = scriptOf(plan);
    const auto actorsOf = [&](const char* id) { return stepIn(script, id)->actors; };
    QVERIFY(std::ranges::count(actorsOf("key-words:dana-root"), "Dana Ito") == 0);
    QVERIFY(std::ranges::count(actorsOf("key-words:mei-root"), "Dana Ito") == 1);
    QVERIFY(std::ranges::count(actorsOf("plan-words"), "Ingrid Larsen") == 0);
}

void ScriptTest::keepsAnOrderAroundWhatIsLeftOut() {
    const auto script = scriptOf(
        planOf("first-root-one-room", {"rehearsal=true", "expires=\"2026-11-30\"",
                                       R"(left-out=["second-encoder","restore-test","custody","dice","teardown"])"}));
    QVERIFY(!stepIn(script, "second-encoder") && !stepIn(script, "dice:dana-root") && !stepIn(script, "teardown"));
    QVERIFY(before(script, "sign-checkpoint").contains("draft"));
    QVERIFY(before(script, "key:dana-root").contains("plan-checkpoint"));
    QVERIFY(before(script, "draft").contains("key:dana-root"));
    QVERIFY(before(script, "close-checkpoint").contains("exceptions"));
    QVERIFY(stepIn(script, "roll-call")->after.empty());
}

/// A plan that leaves out its own safety is refused; until it is, its script still shows the step.
void ScriptTest::keepsWhatMayNotBeLeftOut() {
    const auto script = scriptOf(planOf("first-root-one-room", {R"(left-out=["machine","sign","restore-test"])"}));
    for (const auto* id : {"machine", "sign:Dana Ito", "restore-test:dana-root"})
        QVERIFY2(stepIn(script, id), id);
}

void ScriptTest::knowsEveryKindByItsName() {
    std::set<std::string_view> names;
    for (const auto kind : record::allStepKinds())
        names.insert(nameOf(kind));
    QCOMPARE(names.size(), record::allStepKinds().size());
    QCOMPARE(names.size(), 33);
    QVERIFY(names.contains("roll-call") && names.contains("close"));
}
