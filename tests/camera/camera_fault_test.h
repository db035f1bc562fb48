#pragma once

#include "camera_suite.h"

class CameraFaultTest : public anchorite::test::CameraSuite {
    Q_OBJECT
  private slots:
    void leavesNothingBehindAfterAFaultAtAnyCall_data();
    void leavesNothingBehindAfterAFaultAtAnyCall();
    void passesOverMishapsForAWhile_data();
    void passesOverMishapsForAWhile();
    void endsWhenTheCameraIsUnplugged_data();
    void endsWhenTheCameraIsUnplugged();
    void refusesABufferThatItDoesNotHave_data();
    void refusesABufferThatItDoesNotHave();
    void asksWhatIsWrongWhenTheWaitFails();
};
