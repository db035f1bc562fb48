#pragma once

#include "disk_suite.h"

class FolderTest : public anchorite::test::DiskSuite {
    Q_OBJECT
  private slots:
    void listsNamesInTheOrderOfTheirBytes();
    void refusesToListWhatIsNoFolder_data();
    void refusesToListWhatIsNoFolder();
    void makesFoldersWithTheirParents();
    void refusesAFolderWhereAFileStands();
    void knowsWhatStandsAtAPath();
    void knowsWhetherOthersMayRead();
};
