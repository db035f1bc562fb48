#pragma once

#include "usb_suite.h"

class WriteTest : public anchorite::test::UsbSuite {
    Q_OBJECT
  private slots:
    void writesFilesAndThenTheManifest();
    void tellsWhereEachFileStandsAndItsDigest();
    void neverUsesANameThatIsThere_data();
    void neverUsesANameThatIsThere();
    void writesNothingWhenOneFileIsPrivate();
    void refusesNames_data();
    void refusesNames();
    void refusesWhatNoReaderTakes();
    void refusesAFullOrReadOnlyMedium_data();
    void refusesAFullOrReadOnlyMedium();
    void refusesACrowdedFolder();
    void opensOnlyFoldersOnRemovableMedia();
    void writesIntoAnyFolderWhenAskedTo();
    void refusesWhatIsNoFolder_data();
    void refusesWhatIsNoFolder();
    void checksEveryFileBeforeItGetsItsName();
};
