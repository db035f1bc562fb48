#pragma once

#include "usb_suite.h"

class ListingTest : public anchorite::test::UsbSuite {
    Q_OBJECT
  private slots:
    void listsKnownNamesAndCountsTheRest();
    void neverShowsForeignNames();
    void warnsOfWhatMightRun_data();
    void warnsOfWhatMightRun();
    void looksAtPermissionsWhereThereAreSome();
    void listsNoMoreThanItSays();
    void namesWhatTheManifestMisses();
    void namesNothingForAMalformedManifest();
    void namesNoMoreThanItSaysIsMissing();
    void refusesACrowdedFolder();
};
