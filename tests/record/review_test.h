#pragma once

#include <QtTest>

class ReviewTest : public QObject {
    Q_OBJECT
  private slots:
    void asksForTheGateWhenAKeyTrustsNothing();
    void trustsARootFirstOnlyWithItsOwnWords();
    void takesItsBaselineFromThePinAlone();
    void refusesAFalsePredecessorWithTheSameKeys();
    void walksLinksForwardFromThePin();
    void refusesASkippedOrOlderVersion();
    void refusesARootOfAnotherRepository();
    void refusesAKeyThatIsInNeitherRoot();
    void keepsRehearsalAndRealityApart();
    void refusesToSignWhileABlockStands();
    void inheritedDefectsMayBeRotatedAway();
    void refusesAKeyReplacedUnderItsName();
    void refusesWordsOfAnotherPayload();
    void wantsAReasonForASecondPayloadOfOneVersion();
    void wantsAReasonForAnotherFirstRootThanTheTrustedOne();
    void refusesASchemeThatIsOnlyVerified();
    void refusesMembersThatSomeClientsReadAsOthers();
    void boundsTheLifeOfARehearsal();
    void drawsSixPositionsAfterThePayloadIsFixed();
    void endsAfterThreeMisses();
    void judgesWordByWord();
    void noWordIsFoundByTrying();
    void missesFromBeforeCount();
    void readsBackAllWordsOrNone_data();
    void readsBackAllWordsOrNone();
};
