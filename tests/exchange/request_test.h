#pragma once

#include <QtTest>

class RequestTest : public QObject {
    Q_OBJECT
  private slots:
    void carriesEverythingBothWays();
    void hasOneSpelling();
    void readsABareRoot();
    void readsPendingMetadataOfRstuf();
    void noFlippedBitYieldsAnotherPayload();
    void noTruncationIsRead();
    void refusesWhatIsNotDeterministic_data();
    void refusesWhatIsNotDeterministic();
    void refusesADigestOfAnotherDocument();
    void refusesAnotherDialectThanItsDocuments();
    void refusesHostileLinks_data();
    void refusesHostileLinks();
    void keepsLinksAsSent();
    void refusesHostileNames_data();
    void refusesHostileNames();
    void writesNothingThatItWouldNotRead_data();
    void writesNothingThatItWouldNotRead();
};
