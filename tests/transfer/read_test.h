#pragma once

#include "disk_suite.h"

class ReadTest : public anchorite::test::DiskSuite {
    Q_OBJECT
  private slots:
    void readsAFileThroughALink();
    void readsUpToTheLimitAndNoFurther_data();
    void readsUpToTheLimitAndNoFurther();
    void readsFilesThatStateNoSize();
    void refusesToRead_data();
    void refusesToRead();
    void refusesAFileThatMayNotBeRead();
    void refusesAFileThatGrowsBeyondTheLimit();
    void refusesAFileThatChangesWhileItIsRead_data();
    void refusesAFileThatChangesWhileItIsRead();
    void readsOnAfterAnInterruption();
};
