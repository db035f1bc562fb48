#pragma once

#include <QtTest>

namespace anchorite::test {

/// Runs each suite in turn; the sum of their failures is the exit code.
template <class... Suites>
int runSuites(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    int failures = 0;
    const auto run = [&](QObject&& suite) { failures += QTest::qExec(&suite, argc, argv); };
    (run(Suites()), ...);
    return failures;
}

}  // namespace anchorite::test
