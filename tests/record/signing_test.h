#pragma once

#include <QtTest>

class SigningTest : public QObject {
    Q_OBJECT
  private slots:
    void signsWithEveryKindOfKey_data();
    void signsWithEveryKindOfKey();
    void movesThePinAndEntersTheLedger();
    void refusesAForgedPinFile();
    void signsUnderBothKeyIdsWhenAnIdChanges();
    void replacesAnInvalidSignatureUnderItsName();
    void refusesToSignTwice();
    void refusesAPinFileThatIsNone_data();
    void refusesAPinFileThatIsNone();
    void refusesWhatWasReviewedBeforeAnotherSignature();
    void refusesAKeyThatWasNotReviewed();
    void aStatementIsNeverARoot();
};
