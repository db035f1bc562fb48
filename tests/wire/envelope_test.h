#pragma once

#include "wire_support.h"

class EnvelopeTest : public QObject {
    Q_OBJECT
  private slots:
    void opensWhatItSeals_data();
    void opensWhatItSeals();
    void sealsTheSameParcelAlike();
    void deflatesOnlyWhatShrinks();
    void refusesToSeal_data();
    void refusesToSeal();
    void refusesASpoiltField_data();
    void refusesASpoiltField();
    void refusesOtherSpellingsOfTheSame_data();
    void refusesOtherSpellingsOfTheSame();
    void refusesAnEnvelopeCutAnywhere();
    void refusesEveryFlippedBit();
    void stopsADecompressionBomb();
    void readsUpToTheLargestParcel();
    void knowsAnEnvelopeByItsBeginning_data();
    void knowsAnEnvelopeByItsBeginning();
    void checksAFileAsSha256sumDoes();
};
