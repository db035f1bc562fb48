#pragma once

#include "wire_support.h"

class ParcelTest : public QObject {
    Q_OBJECT
  private slots:
    void takesNamesThatEveryFileSystemTakes_data();
    void takesNamesThatEveryFileSystemTakes();
    void makesANameOfAnyFileName_data();
    void makesANameOfAnyFileName();
    void makesAcceptedNamesOfAnything();
    void callsEveryKindByItsWords();
    void drawsIdsFromTheGivenRandomness();
};
