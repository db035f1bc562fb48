#pragma once

#include <QObject>

namespace anchorite::test {

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

}  // namespace anchorite::test
