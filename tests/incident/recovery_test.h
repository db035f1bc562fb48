#pragma once

#include <QtTest>

/// The one proposed next root.
class RecoveryTest : public QObject {
    Q_OBJECT

  private slots:
    void replacesTheOnlineRolesWhollyWhenAnyIsInDoubt_data();
    void replacesTheOnlineRolesWhollyWhenAnyIsInDoubt();
    void replacesThemTooWhenOnlyNumbersWerePushedAhead();
    void takesOneNewKeyForBothOnlineRoles();
    void cannotBeFrozenWhileASlotIsOpen();
    void becomesAnOrdinaryDraftOnceEverySlotIsFilled();
    void keepsThresholds();
    void refusesKeysThatMustNotComeBack_data();
    void refusesKeysThatMustNotComeBack();
    void dropsEveryKeyOfWhichSomeAreStolen();
    void addsSlotsForLostKeysThatNobodyNamed();
    void namesTheNextNumbers_data();
    void namesTheNextNumbers();
    void lastsANormalTime_data();
    void lastsANormalTime();
    void proposesNothingWhereNothingHelps_data();
    void proposesNothingWhereNothingHelps();
    void dropsASecondKeyidOfAStolenKey();
    void dropsASuspectKeyThatNoRoleLists();
    void saysInWhichOrderThingsGoOut();
    void namesTheFateOfEveryOldKey();
    void draftsNoOtherDialect();
};
