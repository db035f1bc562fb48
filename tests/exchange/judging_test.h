#pragma once

#include <QtTest>

class JudgingTest : public QObject {
    Q_OBJECT
  private slots:
    void saysForWhichRulersASignatureCounts_data();
    void saysForWhichRulersASignatureCounts();
    void aStaleRootOfTheSameVersionIsNamed_data();
    void aStaleRootOfTheSameVersionIsNamed();
    void aStaleRootThatNobodyKnowsIsDescribed();
    void findsThePayloadThatAKeyWasNotPartOf();
    void namesTheWordsThatAResponseStates();
    void theSameSignatureAgainIsADuplicate();
    void anotherSignatureOfOneKeyIsADuplicate();
    void oneKeyUnderTwoKeyidsCountsOnce();
    void aKeyidThatMeansAnotherKeyElsewhereConfusesNothing();
    void aKeyThatLeftSignsForNobody();
    void aKeyThatCannotCountIsNamed();
    void rubbishIsKeptAndExplained();
    void findsTheKeyBehindAnotherName_data();
    void findsTheKeyBehindAnotherName();
    void aRawSignatureFindsItsKey();
    void readsBothNotationsOfEcdsa();
    void aPayloadKnownTwiceIsNoOther();
    void agreesWithVerificationOnRealRoots_data();
    void agreesWithVerificationOnRealRoots();
    void aFloodOfOneKeyidIsCutShort();
    void aFloodOfForeignNamesIsCutShort();
};
