#pragma once

#include <QtTest>

class RootTest : public QObject {
    Q_OBJECT
  private slots:
    void namesTheRuleThatAShapeBreaks_data();
    void namesTheRuleThatAShapeBreaks();
    void namesTheRuleThatAnEnvelopeBreaks_data();
    void namesTheRuleThatAnEnvelopeBreaks();
    void readsExpiryAsFarAsItNamesATime_data();
    void readsExpiryAsFarAsItNamesATime();
    void acceptsSpecificationVersionsOfMajorOne_data();
    void acceptsSpecificationVersionsOfMajorOne();
    void detectsTheDialectFromSignedAlone_data();
    void detectsTheDialectFromSignedAlone();
    void keepsTheReceivedBytesAroundAnAddedSignature();
    void fillsInAPlaceholderWithoutTouchingItsNeighbours();
    void recognisesARehearsalInRootAndKey();
    void doesNotCountRsaKeysThatShareAPrime();
    void decodesEachDistinctKeyOnceForAnyNumberOfRoots();
};
