#include "fault_test.h"
#include "key_form_test.h"
#include "listing_test.h"
#include "manifest_test.h"
#include "name_test.h"
#include "private_test.h"
#include "public_only_test.h"
#include "read_test.h"
#include "support/run_suites.h"
#include "volume_test.h"
#include "watch_test.h"
#include "write_test.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<VolumeTest, WatchTest, NameTest, PrivateTest, KeyFormTest, PublicOnlyTest,
                                      ManifestTest, WriteTest, FaultTest, ListingTest, ReadTest>(argc, argv);
}
