#pragma once

#include <QObject>

namespace anchorite::test {

class CeremonyArrivalsTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsAndExplainsASignatureForAnEarlierPayload();
    void keepsWhatIsValidForNothing();
    void countsAValidSignatureAfterAnyAmountOfRubbish();
    void takesWhatIsValidOutOfALargeFile();
    void notesARefusal();
    void countsARepeatedSignatureOnce();
    void marksTheHolderWhoseKeyHasSigned();
    void makesARequestWithTheAddressBooksNames();
    void setsAPayloadAsideAndTakesItUpAgain();
    void takesNothingBeforeADraftIsFixed();
};

}  // namespace anchorite::test
