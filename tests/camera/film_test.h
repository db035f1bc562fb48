#pragma once

#include "camera_suite.h"

class FilmTest : public anchorite::test::CameraSuite {
    Q_OBJECT
  private slots:
    void givesTheLumaOfEveryPicture_data();
    void givesTheLumaOfEveryPicture();
    void acceptsTheParametersOfOthers();
    void refusesHeaders_data();
    void refusesHeaders();
    void tellsATornFilmFromItsEnd();
    void refusesAPictureThatDoesNotBeginAsOne_data();
    void refusesAPictureThatDoesNotBeginAsOne();
    void passesOnAFaultOfItsDisk();
    void readsAFileNoFurtherThanItIsAsked();
};
