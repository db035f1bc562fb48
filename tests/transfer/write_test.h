#pragma once

#include "disk_suite.h"

class WriteTest : public anchorite::test::DiskSuite {
    Q_OBJECT
  private slots:
    void createsAFile_data();
    void createsAFile();
    void neverReplacesWhenItCreates_data();
    void neverReplacesWhenItCreates();
    void leavesTheFirstOfTwoThatCreateAtOnce_data();
    void leavesTheFirstOfTwoThatCreateAtOnce();
    void refusesPathsThatNameNoFile_data();
    void refusesPathsThatNameNoFile();
    void walksRoundHiddenFilesLeftByAKilledProgram();
    void writesAllInSpiteOfShortWritesAndInterruptions();
    void noticesADeviceThatTakesNothing();
    void noticesADeviceThatGivesOtherBytesBack();
    void acceptsAFolderThatCannotBeSynced();
    void syncsTheBytesBeforeTheNameAndTheFolderAfter();
    void replacesAFileAndKeepsItsPermissions();
    void replacesWithASecretForTheOwnerOnly();
    void replacesWhereThereIsNoFile();
    void replacesTheFileThatALinkPointsTo();
    void refusesToReplace_data();
    void refusesToReplace();
};
