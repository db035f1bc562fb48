#pragma once

#include <QtTest>

class CollectionTest : public QObject {
    Q_OBJECT
  private slots:
    void takesEveryValidSignatureOfAnEqualPayload();
    void takesABareSignature();
    void takesASignatureOfAnOutgoingKeyWithTheRootBefore();
    void refusesAnotherRootOfTheSameVersion();
    void neverLosesAValidSignatureToRubbish();
    void keepsWhatOthersWroteMeanwhile();
    void survivesAFloodOfRubbish();
    void refusesWhatHoldsNoSignature_data();
    void refusesWhatHoldsNoSignature();
    void releasesOnlyACompleteRoot();
    void releasesNothingOverAFileThatExists();
};
