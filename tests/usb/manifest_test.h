#pragma once

#include "usb_suite.h"

class ManifestTest : public anchorite::test::UsbSuite {
    Q_OBJECT
  private slots:
    void isWrittenAsSha256sumReadsIt();
    void keepsTheLinesOfOthersAndAddsItsOwn();
    void keepsTheLinesOfFilesThatAreGone();
    void givesNoNewFileAnOldLine();
    void refusesAManifestThatIsNotOne_data();
    void refusesAManifestThatIsNotOne();
    void refusesToGrowBeyondItsLimit();
    void takesWhatAnotherAddedMeanwhile();
    void refusesWhatAnotherBrokeMeanwhile();
};
