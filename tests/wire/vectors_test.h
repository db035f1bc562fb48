#pragma once

#include "wire_support.h"

/// Vectors made by others: our own small file by a second implementation, and the two published sets where they are.
class VectorsTest : public QObject {
    Q_OBJECT
  private slots:
    void agreesOnBytewordsAndSingles();
    void agreesOnFragmentsOfMixedParts();
    void agreesOnParts();
    void agreesOnBbqr();
    void agreesOnEnvelopes();

    void agreesWithTheReferenceOnItsPieces();
    void agreesWithTheReferenceOnChosenFragments();
    void agreesWithTheReferenceOnMessages();
    void finishesNoLaterThanTheReference();
    void judgesBadPartsAsRequired();
    void judgesBadStreamsAsRequired();
    void agreesWithBbqrOnCases();
    void judgesBadBbqrSetsAsRequired();
};
