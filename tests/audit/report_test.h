#pragma once

#include <QtTest>

class ReportTest : public QObject {
    Q_OBJECT
  private slots:
    void showsTheSameNumbersThreeTimes();
    void fitsATerminal();
    void writesJsonThatReadsBack();
    void givesTheSameBytesForTheSameHistory();
    void letsNoTextOfAFileBecomeMarkup_data();
    void letsNoTextOfAFileBecomeMarkup();
    void loadsNothingAndRunsNothing();
    void closesEveryElement();
    void foldsTheSameFindingOfManyVersions();
    void saysThatWithoutATimeNothingIsExpired();
    void drawsLongAndOddHistories_data();
    void drawsLongAndOddHistories();
};
