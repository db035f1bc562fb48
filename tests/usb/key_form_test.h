#pragma once

#include "usb_suite.h"

class KeyFormTest : public QObject {
    Q_OBJECT
  private slots:
    void refusesBinaryKeys_data();
    void refusesBinaryKeys();
    void refusesDerWithoutStatedLength();
    void refusesDerBehindOtherThings();
    void refusesKeysInArchivesOfFiles();
    void refusesDumpsAndLines_data();
    void refusesDumpsAndLines();
    void refusesSharesHoweverTheyAreLaidOut_data();
    void refusesSharesHoweverTheyAreLaidOut();
    void letsLookAlikesPass_data();
    void letsLookAlikesPass();
    void letsOurOwnPagesAndPicturesPass_data();
    void letsOurOwnPagesAndPicturesPass();
    void letsNoisePass();
    void endsForHostileNesting_data();
    void endsForHostileNesting();
};
