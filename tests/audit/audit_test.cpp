#include "history_test.h"
#include "report_test.h"
#include "rules_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<RulesTest, HistoryTest, ReportTest>(argc, argv);
}
