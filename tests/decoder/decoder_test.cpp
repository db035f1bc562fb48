#include "confinement_test.h"
#include "grey_image_test.h"
#include "hostile_decoder_test.h"
#include "opening_test.h"
#include "protocol_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<GreyImageTest, ProtocolTest, HostileDecoderTest, ConfinementTest, OpeningTest>(
        argc, argv);
}
