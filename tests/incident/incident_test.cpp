#include "chance_test.h"
#include "marks_file_test.h"
#include "recovery_test.h"
#include "rows_test.h"
#include "signers_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<RowsTest, RecoveryTest, SignersTest, MarksFileTest, ChanceTest>(argc, argv);
}
