#pragma once

#include "wire_support.h"

class ReceiverTest : public QObject {
    Q_OBJECT
  private slots:
    void receivesParcelsInEveryForm_data();
    void receivesParcelsInEveryForm();
    void receivesBareBytesWithoutAParcel();
    void receivesTextsOfOnePicture_data();
    void receivesTextsOfOnePicture();
    void namesWhatItDoesNotTake_data();
    void namesWhatItDoesNotTake();
    void takesOtherProgramsDataOnlyWhenAsked();
    void unwrapsByteStringsOfAnyType();
    void tellsWhatEachTextDid();
    void countsOnlyWhatIsNoRepeat();
    void namesBbqrFramesThatAreMissing();
    void startsOver();
    void ignoresAllAfterTheEnd();
    void refusesABbqrSetThatIsContradictedAfterItsEnd();
    void givesNothingWhenTheMessageIsForged();
    void refusesAnEnvelopeThatIsNotWhatWasSealed();
    void forgetsADamagedText();
};
