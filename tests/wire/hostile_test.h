#pragma once

#include "wire_support.h"

/// What an attacker or bad luck shows: never a wrong message.
class HostileTest : public QObject {
    Q_OBJECT
  private slots:
    void survivesEveryFlippedBitOfEveryFrame_data();
    void survivesEveryFlippedBitOfEveryFrame();
    void survivesTruncatedFrames_data();
    void survivesTruncatedFrames();
    void survivesFramesOfTwoTransfersMixed();
    void survivesForgedMixedParts();
    void takesNothingFromRandomTexts();
    void takesNothingFromSpoiltFrames();
    void crossesWhateverTheWay();
    void stopsBombsInEveryForm();
};
