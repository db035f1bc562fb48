#pragma once

#include "usb_suite.h"

class FaultTest : public anchorite::test::UsbSuite {
    Q_OBJECT
  private slots:
    void survivesAFaultAtEveryCall_data();
    void survivesAFaultAtEveryCall();
    void writesAllInSpiteOfShortWrites();
    void noticesADeviceThatTakesNothing();
    void noticesADeviceThatGivesOtherBytesBack_data();
    void noticesADeviceThatGivesOtherBytesBack();
    void readsThroughTheCacheWhereItCannotReadPastIt();
    void noticesThatAnotherFolderStandsThere();
    void noticesThatAnotherMediumIsThere();
    void noticesThatTheDeviceIsGone();
    void takesTheNextNameWhenItsOwnIsTakenMeanwhile_data();
    void takesTheNextNameWhenItsOwnIsTakenMeanwhile();
    void namesTheFaultByItsCode_data();
    void namesTheFaultByItsCode();
    void saysWhatIsCompleteAndWhatIsLeft();
    void answersFaultsWhileReading();

  private:
    void prepare();
    void checkAfter(const anchorite::Result<std::vector<anchorite::transfer::WrittenFile>>& done,
                    const QByteArray& where, bool mayLeaveHidden);
};
