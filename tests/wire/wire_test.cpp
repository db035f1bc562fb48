#include "bbqr_test.h"
#include "cbor_test.h"
#include "decoder_test.h"
#include "envelope_test.h"
#include "fountain_test.h"
#include "hostile_test.h"
#include "parcel_test.h"
#include "receiver_test.h"
#include "sender_test.h"
#include "support/run_suites.h"
#include "switch_test.h"
#include "ur_test.h"
#include "vectors_test.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<ParcelTest, CborTest, EnvelopeTest, FountainTest, UrTest, DecoderTest, BbqrTest,
                                      SenderTest, ReceiverTest, SwitchTest, HostileTest, VectorsTest>(argc, argv);
}
