#pragma once

#include "disk_suite.h"

class FaultTest : public anchorite::test::DiskSuite {
    Q_OBJECT
  private slots:
    void survivesAFaultAtEveryCallOfCreate_data();
    void survivesAFaultAtEveryCallOfCreate();
    void survivesAFaultAtEveryCallOfReplace_data();
    void survivesAFaultAtEveryCallOfReplace();
    void saysWhatAPulledStickKeeps();
    void namesTheFaultByItsCode_data();
    void namesTheFaultByItsCode();
    void refusesToWriteIntoAReadOnlyFolder();
};
