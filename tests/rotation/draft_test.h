#pragma once

#include <QtTest>

class DraftTest : public QObject {
    Q_OBJECT
  private slots:
    void composesAFirstRootThatVerifies();
    void takesOverEverythingFromTheRootBefore();
    void refusesWhatTheGuardsName_data();
    void refusesWhatTheGuardsName();
    void letsNamedGuardsBeOverruledAndNoOthers();
    void keepsTheKeyIdOfAKeyItHolds();
    void replacesAKeyAtItsPlace();
    void dropsAKeyThatNoRoleLists();
    void changesNothingWhenAnEditIsRefused();
    void isFrozenByTheFirstSignature();
    void saysWhatIsMissingBeforeItFreezes();
    void keepsCustomMembersAndRefusesOthers_data();
    void keepsCustomMembersAndRefusesOthers();
    void keepsRehearsalAndRealityApart();
    void readsItsOwnFileBack();
    void refusesFilesThatAreNoDrafts_data();
    void refusesFilesThatAreNoDrafts();
};
