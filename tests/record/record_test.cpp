#include "collection_test.h"
#include "rehearsal_test.h"
#include "review_test.h"
#include "signing_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<ReviewTest, SigningTest, CollectionTest, RehearsalTest>(argc, argv);
}
