#include "canonical_test.h"
#include "json_test.h"
#include "root_test.h"
#include "succession_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<JsonTest, CanonicalTest, RootTest, SuccessionTest>(argc, argv);
}
