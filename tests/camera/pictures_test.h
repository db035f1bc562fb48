#pragma once

#include "camera_suite.h"

class PicturesTest : public anchorite::test::CameraSuite {
    Q_OBJECT
  private slots:
    void givesEachPictureInTheOrderGiven();
    void goesOnBehindAFileThatCannotBeRead();
    void takesThePicturesOfAFolderByName();
    void takesOnePictureAlone();
    void refusesAFolderWithoutPictures();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();
};
