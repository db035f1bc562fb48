#include "reading_test.h"
#include "reception_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<ReadingTest, ReceptionTest>(argc, argv);
}
