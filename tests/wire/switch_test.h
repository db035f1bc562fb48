#pragma once

#include "wire_support.h"

/// Two transfers before one receiver.
class SwitchTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsToTheFirstTransfer_data();
    void keepsToTheFirstTransfer();
    void offersToSwitchAfterFiveForeignFrames();
    void offersNoSwitchWhileOursComeInBetween();
    void offersToSwitchToATransferOfOnePicture();
    void keepsForeignPartsForTheSwitch();
};
