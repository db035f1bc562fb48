#pragma once

#include <QObject>

namespace anchorite::test {

/// The page over a real ceremony (tests/session/stage.h), which has a Stage of its own: a program of its own.
class CollectTest final : public QObject {
    Q_OBJECT
  private slots:
    void saysWhoIsMissingBeforeAnybodyHasSigned();
    void countsWhatIsValidAndOpensFinishOnlyThen();
    void aSignatureForAnotherRootIsListedAndNeverCounted();
    void aRootThatLapsesADayLaterIsAnotherRoot();
    void rubbishUnderAKnownKeyidIsNoSignature();
    void returnInTheTableSignsAndAsksForNothing();
    void makesARequestForTheChosenPerson();
};

}  // namespace anchorite::test
