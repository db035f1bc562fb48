#pragma once

#include "file_suite.h"

class TranscriptFaultTest : public anchorite::test::FileSuite {
    Q_OBJECT
  private slots:
    void losesNothingToAFaultAtAnyCallOfAppend_data();
    void losesNothingToAFaultAtAnyCallOfAppend();
    void losesNothingToADiskThatIsFull_data();
    void losesNothingToADiskThatIsFull();
    void acceptsNothingMoreAfterAFailedSync();
    void losesNothingToAFaultAtAnyCallOfARepair_data();
    void losesNothingToAFaultAtAnyCallOfARepair();

  private:
    void fillWithThree(const std::string& torn = {});
};
