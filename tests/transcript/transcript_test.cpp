#include "chain_test.h"
#include "crash_test.h"
#include "fault_test.h"
#include "file_test.h"
#include "record_test.h"
#include "statement_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<RecordTest, ChainTest, FileTest, TranscriptFaultTest, CrashTest, StatementTest>(
        argc, argv);
}
