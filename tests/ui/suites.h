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
    void escapeGoesUpAndKeepsTheReview();
    void theRailGoesBackToAStepThatIsDone();
    void regionsFollowF6();
    void aBlankedWindowSwallowsTheKeyThatWakesIt();
    void aSecondFastActivationDoesNothing();
    void theWheelChangesNothing();
};

class LayoutTest final : public QObject {
    Q_OBJECT
  private slots:
    void everySceneFits_data();
    void everySceneFits();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void theFocusRingShows_data();
    void theFocusRingShows();
    void tabReachesEverythingAndComesBack_data();
    void tabReachesEverythingAndComesBack();
    void theLadderHasAChildForEveryVersion();
    void everyMatrixCellHasWords();
    void datesAreNeverLocal();
    void noNetworkLibraryIsMapped();
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

  private:
    static bool says(Stage& stage, const QString& words);
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

class SignFlowTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void signsARequestByKeyboardAlone();
    void everyChangeIsLookedAtFirst();
    void noWordIsShownUntilTheyWereReadBack();
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

}  // namespace anchorite::test
