#pragma once

#include "camera_suite.h"

class StartTest : public anchorite::test::CameraSuite {
    Q_OBJECT
  private slots:
    void choosesTheFormat_data();
    void choosesTheFormat();
    void acceptsWhatTheDriverAgreesTo_data();
    void acceptsWhatTheDriverAgreesTo();
    void takesTheNextFormatWhenTheDriverInsistsOnAnother();
    void copesWithTheBuffersThatItGets_data();
    void copesWithTheBuffersThatItGets();
    void namesWhyItCannotStart_data();
    void namesWhyItCannotStart();
    void startsWithoutASettingForTheSpeed();
};
