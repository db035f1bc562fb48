#pragma once

#include <QObject>

namespace anchorite::test {

class GatesTest : public QObject {
    Q_OBJECT
  private slots:
    void playsAWholeCeremonyThatVerifiesAndCloses();
    void refusesAStepThatDepartsFromThePlan_data();
    void refusesAStepThatDepartsFromThePlan();
    void liftsWhatAnExceptionMayLift_data();
    void liftsWhatAnExceptionMayLift();
    void makesNoKeyOnANetworkThatNobodyExcepted();
    void letsNobodyExceptANetworkWhereThePlanForbidsIt();
    void leavesOutAStepOnlyWithTwoPeoplesInitials();
    void neverLeavesOutWhatNothingReplaces();
    void findsAKeyThatIsNotNew();
    void setsAWrongKeyFileRightUntilThePayloadIsFixed();
    void takesThePrintedSheetAfterAnInterruption();
    void signsNothingBeforeItsTime();
    void keepsRealAndRehearsalApart();
    void refusesARehearsalsClockInARealCeremony();
    void composesTheDraftThatThePlanSays();
    void opensThePayloadsStepsAgainWhenAnotherDraftIsFixed();
    void releasesOnlyWhatItHasFixed();
    void foldsTheSameStateFromTheSameTranscript();
};

}  // namespace anchorite::test
