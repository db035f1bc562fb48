#pragma once

#include <QObject>

namespace anchorite::test {

class DamageTest : public QObject {
    Q_OBJECT
  private slots:
    void reportsAChangedArtefactAtItsRecord();
    void reportsAMissingArtefactAtItsRecord();
    void reportsAChangedPlan();
    void reportsAChangedRoot();
    void reportsEveryFlippedByteOfTheTranscript();
    void seesATailCutAtARecordBorderByAnAnchor();
    void seesARewrittenChainByAnAnchor();
    void anchorsByASignedStatement();
    void letsOnlyOneProgramWrite();
    void keepsAndNamesFilesThatNoRecordKnows();
    void takesUpABeginningThatWasCutOff();
    void opensNoWorkspaceThatLeadsElsewhere();
    void writesIntoNoBundle();
    void namesChangedFilesOfABundle();
    void opensNoForgedBeginning();
    void saysThatAFolderIsNoWorkspace();
    void refusesToWriteIntoAReadOnlyFolder();
};

}  // namespace anchorite::test
