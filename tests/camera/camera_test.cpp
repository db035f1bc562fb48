#include "camera_fault_test.h"
#include "film_test.h"
#include "frames_test.h"
#include "list_test.h"
#include "pictures_test.h"
#include "start_test.h"
#include "support/run_suites.h"

int main(int argc, char** argv) {
    return anchorite::test::runSuites<ListTest, StartTest, FramesTest, CameraFaultTest, PicturesTest, FilmTest>(argc,
                                                                                                                argv);
}
