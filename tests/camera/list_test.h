#pragma once

#include "camera_suite.h"

class ListTest : public anchorite::test::CameraSuite {
    Q_OBJECT
  private slots:
    void listsCamerasByNumberAndVirtualOnesLast();
    void leavesOutWhatDoesNotCapture_data();
    void leavesOutWhatDoesNotCapture();
    void namesACameraThatMayNotBeOpened();
    void sortsResolutionsAndNamesEachOnce();
    void offersTheUsualSizesOfARange();
    void asksADriverThatDoesNotEnumerateForItsPresentSize();
    void boundsWhatADeviceSays();
    void findsNothingWhereNoDevicesAre();
};
