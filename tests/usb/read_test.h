#pragma once

#include "usb_suite.h"

class ReadTest : public anchorite::test::UsbSuite {
    Q_OBJECT
  private slots:
    void readsAFileAndAsksTheManifest_data();
    void readsAFileAndAsksTheManifest();
    void readsTheManifestItself();
    void refusesWhatIsNoFileOfTheFolder_data();
    void refusesWhatIsNoFileOfTheFolder();
    void refusesADevice();
    void refusesFilesOfTheWrongSize();
    void refusesAFileThatChangesWhileItIsRead_data();
    void refusesAFileThatChangesWhileItIsRead();
    void staysOnItsFileSystem();
};
