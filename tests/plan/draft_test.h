#pragma once

#include <QtTest>

class DraftTest : public QObject {
    Q_OBJECT
  private slots:
    void samplesAreWrittenAsTheyStand();
    void anUnfinishedDraftSurvivesItsText();
    void everythingThatIsMissingIsListed();
    void whatReadRefusesNamesItsPlace();
    void hostileTextStaysText();
    void otherFormatsAreRefused();
};
