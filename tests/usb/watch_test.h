#pragma once

#include "usb_suite.h"

class WatchTest : public QObject {
    Q_OBJECT
  private slots:
    void isQuietWhileNothingChanges();
    void tellsEachChangeOfTheMountsOnce();
    void saysWhenThereIsNothingToWatch();
};
