#include <cstdlib>

#include "flow_suites.h"
#include "watchdog.h"

namespace {

/// With a suite's name as first word, only that one.
template <class Suite>
int passed(int count, char** words, const char* name) {
    const bool chosen = count > 1 && std::string_view(words[1]).ends_with("Test");
    if (chosen && std::string_view(words[1]) != name) {
        return 0;
    }
    Suite suite;
    return QTest::qExec(&suite, chosen ? count - 1 : count, chosen ? words + 1 : words);
}

}  // namespace

int main(int count, char** words) {
    using namespace anchorite;
    if (count == 5 && std::string_view(words[1]) == "--hold") {
        const QApplication application(count, words);
        ui::applyTheme(*qApp, ui::ThemeName::light);
        return test::hold(QString::fromLocal8Bit(words[2]), QString::fromLatin1(words[3]),
                          std::strtoull(words[4], nullptr, 10));
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");
    test::WatchedApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    const int failed =
        passed<test::FlowsTest>(count, words, "FlowsTest") + passed<test::RealTest>(count, words, "RealTest") +
        passed<test::ElsewhereTest>(count, words, "ElsewhereTest") + passed<test::PowerTest>(count, words, "PowerTest");
    for (const auto& stall : application.worst(3)) {
        qInfo("worst events of the window's thread: %lld ms (%s)", stall.microseconds / 1000, qPrintable(stall.where));
    }
    return failed;
}
