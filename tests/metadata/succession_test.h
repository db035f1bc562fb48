#pragma once

#include <QtTest>

class SuccessionTest : public QObject {
    Q_OBJECT
  private slots:
    void acceptsARootOnlyWithBothThresholds_data();
    void acceptsARootOnlyWithBothThresholds();
    void reportsTheOldThresholdFirst();
    void namesEachWrongVersion_data();
    void namesEachWrongVersion();
    void countsAKeyUnderTwoKeyIdsOnce();
    void treatsAKnownKeyIdWithAnotherKeyAsAStranger();
    void readsARoleOfVeryManyKeyIds();
    void refusesAnAnchorShortOfItsOwnThreshold();
    void judgesExpiryOnlyOfTheLastRootAndOnlyWithATime_data();
    void judgesExpiryOnlyOfTheLastRootAndOnlyWithATime();
    void refusesAnyChangedBitOfASignedRoot();
    void stopsAtTheFirstFileThatCannotBeRead();
    void endsAfter1024Files();
    void refusesAnotherDialect();
    void pinsByPayloadAndNotByFile();
    void strictModeRefusesAKeyIdThatIsNoHash();
};
