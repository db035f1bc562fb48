#pragma once

#include <QObject>

namespace anchorite::test {

/// Check 18 of the acceptance checks: one name for what is signed, wherever it is read.
class WordsTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void theRootOfACeremonyHasOneName();
    void whatTheSenderShowsIsWhatTheHolderTypes();
};

/// Checks 10, 11 and 16: what only a hand that means it can do.
class GateTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void returnPassesNoGate_data();
    void returnPassesNoGate();
    void returnTrustsNoFirstRoot();
    void twoPressesAdvanceOneStep();
    void anExceptionIsForWhatWasSaid();
    void aPageOutlivesItsFileDialog();
};

/// The first page: what is remembered here, and what it becomes when a folder or the memory itself is not as it was.
class HomeTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void whoIsNewIsToldOfRehearsals();
    void socketsThatAreNotRefusedAreSaid();
    void theNewestUnfinishedOneIsResumedWithReturn();
    void everyFolderHasItsOwnSentence();
    void aDamagedRecordIsReadAndNotTouched();
    void aDamagedListIsKeptAside();
    void theMachineKeepsItsName();
    void noNameIsAWordOfAPayload();
    void aNameThatCannotBeKeptIsSaid();
};

/// What is set aside, and what others say, before a signature.
/// What the page of this machine says of it.
class NetworkTest final : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void nothingIsSignedUntilSomebodyWritesWhy();
    void aCableThatIsPulledOpensTheGate();
    void aCableThatComesInTheLastMomentIsSeen();
    void noRealKeyIsMadeUntilSomebodyWritesWhy();
    void aCeremonyKeepsTheException();
    void aMachineThatWasExceptedAsksNoMore();
    void aRehearsalAsksForNothing();
    void everyPageSaysWhatWasFound();
};

class MachineTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void onlyWhatWasFoundIsSaid();
    void aDeviceCannotSpeakForTheProgram();
    void theReportIsTheSameFactsAsText();
};

class SetAsideTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void aStoppedReviewIsRefusedForItsReason();
    void theSameSixWordsAreAskedAgain();
    void missesCountWhereTheyCannotBeKept();
    void twoPeopleReopenItWithAReason();
    void claimsStandInQuotationMarks();
    void lettersFromTheRightTurnNothing();
    void aFirstTrustIsForTheRepositoryThatWasTyped();
};

/// A file that was dropped where it does not belong.
class WrongFileTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void isNamedAndNothingIsLost_data();
    void isNamedAndNothingIsLost();
};

/// A disk without rights, a stick that is pulled out, a window that is closed: each in the middle of the work.
class BrokenOffTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void aFolderWithoutRightsTakesNoRecord();
    void noCeremonyBeginsInAFolderWithoutRights();
    void aStickThatGoesWhileItIsWritten();
    void aWindowThatIsClosedLosesNothing_data();
    void aWindowThatIsClosedLosesNothing();
    void aWindowThatIsClosedInTheActWritesItFirst();
};

}  // namespace anchorite::test
