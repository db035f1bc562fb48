#pragma once

#include "usb_suite.h"

class VolumeTest : public QObject {
    Q_OBJECT
  private slots:
    void findsWhatCanBePulledOut_data();
    void findsWhatCanBePulledOut();
    void leavesOutTheDisksOfTheSystem_data();
    void leavesOutTheDisksOfTheSystem();
    void tellsAllAboutAVolume();
    void namesAVolumeOnceWhereAllOfItStands();
    void passesOverACoveredMount();
    void undoesTheEscapesOfTheKernel();
    void looksThroughMappedDevices_data();
    void looksThroughMappedDevices();
    void findsTheVolumeOfAFolder();
    void isNotFooledByAMountThatCoversAnother();
    void survivesMountsThatPointAtEachOther();
    void saysWhenTheTableCannotBeRead_data();
    void saysWhenTheTableCannotBeRead();
    void readsTheTableOfThisMachine();
};
