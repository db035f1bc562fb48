#pragma once

#include "camera_suite.h"

class FramesTest : public anchorite::test::CameraSuite {
    Q_OBJECT
  private slots:
    void takesTheLumaOfEachFormat_data();
    void takesTheLumaOfEachFormat();
    void leavesOutThePaddingOfRows();
    void handsMjpegOnAsItIs();
    void dropsFramesThatAreNotWhole_data();
    void dropsFramesThatAreNotWhole();
    void readsNoFurtherThanTheMemoryThatWasMapped();
    void goesOnForManyFrames();
    void saysNoneWhenNoneCame();
};
