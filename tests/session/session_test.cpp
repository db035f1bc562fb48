#include "arrivals_test.h"
#include "crash_test.h"
#include "damage_test.h"
#include "gates_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    using namespace anchorite::test;
    return runSuites<GatesTest, CeremonyArrivalsTest, DamageTest, CeremonyCrashTest>(argc, argv);
}
