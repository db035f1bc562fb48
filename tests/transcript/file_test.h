#pragma once

#include "file_suite.h"

class FileTest : public anchorite::test::FileSuite {
    Q_OBJECT
  private slots:
    void beginsWithThePlanAndGoesOn();
    void goesOnWhereItWasLeft();
    void saysWhatAFreshReaderWouldSay();
    void wantsOneBeginningAndNothingAfterTheClose();
    void refusesASecondWriter();
    void letsOthersReadMeanwhile();
    void refusesADamagedTranscriptAndLeavesItAlone_data();
    void refusesADamagedTranscriptAndLeavesItAlone();
    void setsATornRecordAsideAndSaysIt();
    void setsATornBeginningAsideWithoutANotice();
    void keepsEveryTornRecordOfOnePlace();
    void tellsOfATornRecordThatAnEarlierOpeningDidNotTell();
    void goesOnAfterARecordThatCannotBeWritten();
    void refusesAFileLargerThanAnyTranscript();
    void refusesToWriteWhenTheFolderWasRemoved();
    void refusesToWriteBehindForeignBytes();
    void refusesAReadOnlyFile();
};
