#pragma once

#include "wire_support.h"

class DecoderTest : public QObject {
    Q_OBJECT
  private slots:
    void finishesWithAnyIndependentParts_data();
    void finishesWithAnyIndependentParts();
    void agreesWithRanksCountedOtherwise();
    void refusesPartsOfAnotherStream_data();
    void refusesPartsOfAnotherStream();
    void seesAForgedPartWhereOthersTellTheTruth();
    void givesNoMessageAfterAForgedFirstPart();
    void refusesWhatIsNoItemOfItsType();
    void takesTheLargestStream();
};
