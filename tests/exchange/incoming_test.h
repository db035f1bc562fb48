#pragma once

#include <QtTest>

class IncomingTest : public QObject {
    Q_OBJECT
  private slots:
    void recognisesEveryForm_data();
    void recognisesEveryForm();
    void keepsPlaceholdersApart();
    void aSignatureOfAnotherEncodingHasNoBytes();
    void refusesWhatIsNoForm_data();
    void refusesWhatIsNoForm();
    void readsRawSignatures_data();
    void readsRawSignatures();
    void refusesRawBytesThatDoNotFitTheKey_data();
    void refusesRawBytesThatDoNotFitTheKey();
    void turnsTwoNumbersIntoDer_data();
    void turnsTwoNumbersIntoDer();
    void offersBothReadingsWhereTwoFit();
    void aFormThatShowsItselfIsNeverRaw();
    void refusesAKeyThatIsNone_data();
    void refusesAKeyThatIsNone();
    void survivesEveryFlippedBit();
    void survivesNoise();
};
