#pragma once

#include "wire_support.h"

class BbqrTest : public QObject {
    Q_OBJECT
  private slots:
    void readsGoodFrames();
    void refusesSpoiltFrames_data();
    void refusesSpoiltFrames();
    void putsFilesTogether_data();
    void putsFilesTogether();
    void fallsBackWhereDeflateDoesNotShrink();
    void neverUsesAWindowOverOneKib();
    void choosesTheFewestFrames_data();
    void choosesTheFewestFrames();
    void refusesToMakeFrames_data();
    void refusesToMakeFrames();
    void namesWhatIsMissing();
    void givesNothingAfterAContradiction_data();
    void givesNothingAfterAContradiction();
    void leavesForeignFramesOut();
    void refusesDeflateStreamsThatDoNotEndAtTheEnd_data();
    void refusesDeflateStreamsThatDoNotEndAtTheEnd();
    void refusesFilesOverAParcel();
};
