#pragma once

#include <QtTest>

class HistoryTest : public QObject {
    Q_OBJECT
  private slots:
    void saysInOneSentenceHowItWent_data();
    void saysInOneSentenceHowItWent();
    void agreesWithTheWalkOnEveryStep();
    void judgesWhatComesAfterABreak();
    void goesOnAfterAFileThatCannotBeRead();
    void drawsOneRowForEachKey();
    void followsAKeyThatChangesItsKeyid();
    void givesASignatureToTheKeyItCountsFor();
    void sortsFindingsWorstFirst();
    void takesVersionsFromFileNames_data();
    void takesVersionsFromFileNames();
    void findsOnlyTheKnownBlemishesOfSigstore();
    void findsWhatIsWrongWithBrokenRoots_data();
    void findsWhatIsWrongWithBrokenRoots();
    void agreesWithTheCorpusOnAcceptance();
    void judgesAsLongAsItIsAskedTo();
    void judgesNotaryByItsOwnProfile();
    void reportsASecondSignatureOfOneKeyidInNotary();
};
