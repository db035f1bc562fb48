#include "exchange/foreign_test.h"
#include "exchange/incoming_test.h"
#include "exchange/judging_test.h"
#include "exchange/people_test.h"
#include "exchange/request_test.h"
#include "exchange/response_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<RequestTest, ResponseTest, IncomingTest, JudgingTest, ForeignTest, PeopleTest>(
        argc, argv);
}
