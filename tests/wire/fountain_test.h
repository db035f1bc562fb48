#pragma once

#include "wire_support.h"

class FountainTest : public QObject {
    Q_OBJECT
  private slots:
    void encodesBytewordsAsPublished();
    void refusesSpoiltBytewords_data();
    void refusesSpoiltBytewords();
    void drawsTheNumbersOfXoshiro();
    void drawsDegreesAsTheirWeightsSay();
    void shufflesEveryFragmentOnce();
    void takesPureFragmentsInOrder();
};
