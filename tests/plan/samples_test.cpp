#include "plan/samples_test.h"

#include "plan/plan_maker.h"

using namespace anchorite;
using namespace anchorite::test;
using record::KeyPart;
using record::Plan;

void SamplesTest::areSoundAndFreeOfExceptions() {
    QCOMPARE(record::samplePlans().size(), 6);
    for (const auto& sample : record::samplePlans()) {
        const auto plan = Plan::read(sample.text);
        QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
        QVERIFY2(problemsOf(*plan).empty(), std::string(sample.name).c_str());
        QVERIFY(requireSound(*plan));
        QVERIFY(plan->exceptions.empty() && plan->day && !plan->rehearsal && !sample.summary.empty());
    }
}

void SamplesTest::areTheFilesOfTheDocumentation() {
    const QDir folder(PROJECT_ROOT "/docs/plans");
    QCOMPARE(folder.entryList({"*.json"}, QDir::Files).size(), 6);
    for (const auto& sample : record::samplePlans()) {
        QFile file(folder.filePath(QString::fromStdString(std::string(sample.name)) + ".json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), std::string(sample.text));
    }
}

/// The samples tell one story: the keys that one leaves are the keys that the next one finds.
void SamplesTest::followOneAnother() {
    const std::vector<const char*> story{"yearly-renewal", "replace-holder", "raise-threshold", "rotate-online-keys"};
    std::set<std::string> before;
    for (const auto& key : planOf("first-root-one-room").keys)
        before.insert(key.label);
    std::int64_t version = 1;
    for (const auto* name : story) {
        const auto plan = planOf(name);
        QCOMPARE(plan.predecessor->version.number(), version++);
        std::set<std::string> found;
        std::set<std::string> after;
        for (const auto& key : plan.keys) {
            if (key.part != KeyPart::added)
                found.insert(key.label);
            if (key.part != KeyPart::removed)
                after.insert(key.label);
        }
        QCOMPARE(found, before);
        before = after;
    }
}
