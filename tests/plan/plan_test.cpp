#include "plan/draft_test.h"
#include "plan/printed_test.h"
#include "plan/problems_test.h"
#include "plan/reading_test.h"
#include "plan/samples_test.h"
#include "plan/script_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<ReadingTest, ProblemsTest, ScriptTest, PrintedTest, SamplesTest, DraftTest>(argc,
                                                                                                                  argv);
}
