#pragma once

#include <QObject>
#include <QString>

namespace anchorite::test {

class Stage;

class ThemeTest final : public QObject {
    Q_OBJECT
  private slots:
    void textIsReadable_data();
    void textIsReadable();
    void bordersAndMarksAreVisible_data();
    void bordersAndMarksAreVisible();
    void statusColoursStayApartForEveryEye_data();
    void statusColoursStayApartForEveryEye();
    void theStyleSheetUsesNoUnknownColour();
};

class KeyboardTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void reviewsAHistoryAndSavesTheReport();
    void saysInThreeSentencesWhyAReportWasNotSaved();
    void rehearsesStepByStepAndOpensTheResult();
    void oneVersionIsSelectedEverywhere();
    void theFilterNarrowsTheFindings();
    void anyTwoVersionsAreCompared();
    void theReportIsAlsoAPdf();
    void escapeGoesUpAndKeepsTheReview();
    void theRailGoesBackToAStepThatIsDone();
    void regionsFollowF6();
    void aBlankedWindowSwallowsTheKeyThatWakesIt();
    void aSecondFastActivationDoesNothing();
    void theWheelChangesNothing();
    void theFocusStaysInSightInASmallerWindow();
    void theKeyOfAClosedActTypesNothing();
    void theFocusStaysWhereItWasMovedDuringALookUp_data();
    void theFocusStaysWhereItWasMovedDuringALookUp();
};

class LayoutTest final : public QObject {
    Q_OBJECT
  private slots:
    void everyScene_data();
    void everyScene();
    void theLadderHasAChildForEveryVersion();
    void everyMatrixCellHasWords();
    void datesAreNeverLocal();
    void noNetworkLibraryIsMapped();
};

class GoldenTest final : public QObject {
    Q_OBJECT
  private slots:
    void picturesAreAsApproved_data();
    void picturesAreAsApproved();
};

class HostileTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void namesAndKeyidsAreShownHarmlessly();
    void aFileThatCannotBeReadStaysInTheList();
    void nothingIsParsedAsMarkup();
};

class SendTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void whatIsOnTheScreenIsReadAgain_data();
    void whatIsOnTheScreenIsReadAgain();
    void modulesAreWholeScreenPixels();
    void theSameHoldsAtOneAndAHalf();
    void keysSteerTheCode();
    void anotherDensityWarnsThatTheReceiverStartsAgain();
    void aSingleCodeHasNoControlsButBrightness();
    void eachPartnerIsRememberedInTheFile();
    void aSettingsFileThatIsNotUnderstoodIsLeftAlone();
    void privateKeysAreRefusedForBothWays();
    void anEnvelopeGoesOutAsItIs();
    void aFileIsWrittenToTheStickAndReadBack();
    void theSheetIsAPdfFileThatReplacesNothing();
};

class ReceiveTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aFolderOfPicturesIsPutTogetherAndSaved();
    void everyPictureHasItsVerdict();
    void theCameraReadsARootAndTheReviewOpens();
    void anotherTransferIsOfferedAndEitherWayIsGone();
    void theOtherTransferGoesOnWithWhatWasSeenOfIt();
    void anUnpluggedCameraTakesNothingWithIt();
    void aCameraThatCannotBeHadSaysWhy_data();
    void aCameraThatCannotBeHadSaysWhy();
    void leavingThePageEndsCameraAndDecoder();
    void aStickIsListedAndOneFileOpened();
    void startingOverForgetsEverything();
    void hostileNamesAreShownHarmlessly();
};

class FrameTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aKeyWithNothingToShowSaysWhy_data();
    void aKeyWithNothingToShowSaysWhy();
    void escapeTakesAwayOneThingAtATime();
    void theDrawerShowsEveryRecord();
    void onlyWhatIsRecordedChangesTheView();
    void theDrawerIsFilteredAndPrinted();
    void thePresenterShowsThePagesWords();
    void nothingSecretIsPresentedOrPrinted();
    void rawBytesAreShownAndForgotten();
    void paperSaysWhatTheCommandLineSays();
    void markupOnPaperIsOnlyText();
    void aSheetIsSavedOnceAndReplacesNothing();
    void printingMapsNoNetworkOfQt();
    void everyCodeHasThreeSentences();
    void everyCodeIsShownWhole();
    void aStopShowsBothContents();
    void closingAsksNothingWhereNothingIsLost();
};

class PlanTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aFileKeepsItsBytesUntilSomethingIsChanged();
    void undoTakesBackEverythingInOrder();
    void aProblemLeadsToItsField();
    void aRenamedPersonKeepsTheirKeys();
    void aRehearsalSaysSevenDays();
    void whatWasTypedSurvivesARestart();
    void aDamagedKeptPlanIsLeftAlone();
    void aHostileFileChangesNothing_data();
    void aHostileFileChangesNothing();
    void returnStartsNothing();
    void theWheelChangesNothing();
};

class SignFlowTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void signsARequestByKeyboardAlone();
    void everyChangeIsLookedAtFirst();
    void noWordIsShownUntilTheyWereReadBack();
    void everyMachineAsksForOtherWords();
    void noRealKeySignsARehearsal();
    void threeWrongWordsSetTheRequestAside();
    void nothingSignsBeforeItsTime();
    void aSecondPayloadOfAVersionWantsAReason();
    void aRefusalGoesBackWithItsReason();
};

class CrossingTest final : public QObject {
    Q_OBJECT
  private slots:
    void saysNoCodeOnlyAfterFiveSeconds();
    void keepsTheNewPartAsNewsForAMoment();
    void namesTheReasonOnceNothingIsReadForASecond_data();
    void namesTheReasonOnceNothingIsReadForASecond();
    void theWorstArrivalOfAPictureIsTold_data();
    void theWorstArrivalOfAPictureIsTold();
    void guessesTheTimeLeftOnlyAfterThreeParts();
    void readsBackThePartnersThatItWrites();
    void refusesSettingsThatItWouldNotWrite_data();
    void refusesSettingsThatItWouldNotWrite();
    void keepsTheNewestPartnersOnly();
    void showsEveryPartOfALoopAndKeepsOneVersion_data();
    void showsEveryPartOfALoopAndKeepsOneVersion();
    void quotesTheFolderOfAStickForAShell();
};

class AuditFlowTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aFolderBecomesReportsThatSayWhatTheCommandLineSays_data();
    void aFolderBecomesReportsThatSayWhatTheCommandLineSays();
    void theRuleThatBreaksTheChainIsTheOneOfTheCommandLine();
    void aFindingAndTheMatrixAreReadByKeys();
    void anyTwoVersionsAreCompared();
    void aFileThatCannotBeReadStaysInTheList();
    void theProfileIsChosenAndSaid();
    void aLongHistorySaysHowFarItIsAndStops();
    void theReportIsPrintedInTheSameWords();
    void aRehearsalIsMarkedOnItsReport();
};

class EmergencyTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void oneStolenRootKeyAndATimestampMakeAPlan();
    void nothingStartsBeforeFourAnswers();
    void returnNeverAnswers();
    void everyAnswerChangesThePlan();
    void answersThatExcludeEachOtherAreNamed();
    void aStolenThresholdStops();
    void tooFewKeysMakeNoRoot();
    void aChainThatBreaksEndsWhereClientsStay();
    void aFileThatIsNoRootKeepsTheAnswers();
    void equalNamesAreToldApart();
    void theCallListNamesPeopleOfThePlan();
    void aDelegatedRoleIsNamedByPeople();
};

class SettingsTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void everyoneBeginsWithTheSame();
    void readsBackWhatItWrites();
    void refusesAFileThatItWouldNotWrite_data();
    void refusesAFileThatItWouldNotWrite();
    void arrowsChooseAndTheFileHasIt();
    void theThemeChangesAtOnce();
    void thePresenterOpensWithSoManyWords();
    void anAnimatedCodeWaitsWhereMotionIsLess();
    void theCameraIsAskedAsChosen();
    void aShownSecretIsCoveredInTime();
    void aFileThatIsNotUnderstoodIsKept_data();
    void aFileThatIsNotUnderstoodIsKept();
    void withoutRightsTheChoiceHoldsAndIsNotSaved();
    void noSettingMovesAGate();
};

class LanguageTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void everyTextHasItsGerman();
    void everyErrorHasItsGerman();
    void everySentenceFromBelowHasItsGerman();
    void everyStepIsGerman();
    void namesStayInTheirPlaces();
    void placeholdersStay();
    void theFirstPageIsGerman();
    void countsHaveTheirForms();
    void germanFits_data();
    void germanFits();
};

}  // namespace anchorite::test
