#pragma once

#include "disk_suite.h"

class GrowingTest : public anchorite::test::DiskSuite {
    Q_OBJECT
  private slots:
    void makesTheFileAndLetsItGrow();
    void keepsWhatIsThereAlready();
    void cutsTheEndOff();
    void refusesASecondWriterUntilTheFirstHasGone();
    void freesTheLockOfAKilledProgram();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAFolderThatIsNotThere();
    void refusesContentBeyondTheLimit();
    void refusesToGoOnWhenOthersWrote_data();
    void refusesToGoOnWhenOthersWrote();
    void noticesAFileThatTookTheNameWhileItWasOpened();
    void writesAllInSpiteOfShortWritesAndInterruptions();
    void survivesAFaultAtEveryCallOfOpening();
    void survivesAFaultAtEveryCallOfAppending_data();
    void survivesAFaultAtEveryCallOfAppending();
    void saysWhenItCouldNotCutBack();
    void takesNothingMoreAfterAFailure();
    void namesTheFaultByItsCode_data();
    void namesTheFaultByItsCode();
    void refusesAReadOnlyFile();
};
