#pragma once

#include "wire_support.h"

class CborTest : public QObject {
    Q_OBJECT
  private slots:
    void takesOneDeterministicItemOnly_data();
    void takesOneDeterministicItemOnly();
    void refusesADocumentCutAnywhere();
    void takesNestingUpToItsLimit();
    void allocatesNothingForAnnouncedSizes_data();
    void allocatesNothingForAnnouncedSizes();
};
