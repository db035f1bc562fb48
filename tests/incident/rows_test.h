#pragma once

#include <QtTest>

/// The decision table of practice.md 2B.1, walked row by row, each with the neighbour that must not fire.
class RowsTest : public QObject {
    Q_OBJECT

  private slots:
    void walksTheDecisionTable_data();
    void walksTheDecisionTable();
    void saysWhetherANewRootHelps_data();
    void saysWhetherANewRootHelps();
    void refusesMarksThatCannotBe_data();
    void refusesMarksThatCannotBe();
    void neverCallsAStolenThresholdRecovered();
    void everyRowSpeaksInWholeSentences();
    void tellsWhatIsLeftInEveryRole();
    void namesTheRolesOfEachRow();
    void saysWhichEarlierRootsAreMissing();
};
