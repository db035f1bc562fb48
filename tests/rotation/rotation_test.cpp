#include "diff_test.h"
#include "draft_test.h"
#include "rulers_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<DraftTest, DiffTest, RulersTest>(argc, argv);
}
