#include "response_test.h"
#include "roots_test.h"
#include "support/run_suites.h"
#include "transcript_test.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<RootsTest, ResponseTest, SecondTranscriptTest>(argc, argv);
}
