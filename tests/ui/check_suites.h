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
    void theNewestUnfinishedOneIsResumedWithReturn();
    void everyFolderHasItsOwnSentence();
    void aDamagedRecordIsReadAndNotTouched();
    void aDamagedListIsKeptAside();
    void theMachineKeepsItsName();
    void aNameThatCannotBeKeptIsSaid();
};

/// What is set aside, and what others say, before a signature.
class SetAsideTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void aStoppedReviewIsRefusedForItsReason();
    void theSameSixWordsAreAskedAgain();
    void missesCountWhereTheyCannotBeKept();
    void claimsStandInQuotationMarks();
    void lettersFromTheRightTurnNothing();
    void aFirstTrustIsForTheRepositoryThatWasTyped();
};

}  // namespace anchorite::test
