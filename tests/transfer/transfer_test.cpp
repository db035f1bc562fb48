#include "fault_test.h"
#include "folder_test.h"
#include "growing_test.h"
#include "read_test.h"
#include "support/run_suites.h"
#include "write_test.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<ReadTest, WriteTest, FaultTest, FolderTest, GrowingTest>(argc, argv);
}
