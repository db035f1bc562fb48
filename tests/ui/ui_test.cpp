#include <QApplication>
#include <QtTest>

#include "check_suites.h"
#include "suites.h"
#include "ui/theme/theme.h"

namespace {

/// With a suite's name as first word, only that suite; further words choose functions.
template <class Suite>
int passed(int count, char** words) {
    Suite suite;
    const QString name = QString::fromLatin1(suite.metaObject()->className()).section(QLatin1Char(':'), -1);
    const bool chosen = count > 1 && QLatin1String(words[1]).endsWith(QLatin1String("Test"));
    if (chosen && name != QLatin1String(words[1])) {
        return 0;
    }
    if (chosen) {
        --count;
        ++words;
    }
    return QTest::qExec(&suite, count, words);
}

}  // namespace

/// Every suite, in this order.
template <class... Suites>
int allPassed(int count, char** words) {
    return (0 + ... + passed<Suites>(count, words));
}

int main(int count, char** words) {
    using namespace anchorite;
    QApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    using namespace test;
    return allPassed<ThemeTest, KeyboardTest, HostileTest, CrossingTest, FrameTest, PlanTest, SignFlowTest,
                     EmergencyTest, AuditFlowTest, SendTest, ReceiveTest, SettingsTest, LayoutTest, LanguageTest,
                     GoldenTest, WordsTest, GateTest, SetAsideTest, HomeTest, MachineTest, NetworkTest, WrongFileTest,
                     BrokenOffTest>(count, words);
}
