#pragma once

#include <QtTest>

class ChainTest : public QObject {
    Q_OBJECT
  private slots:
    void handsOutEveryRecordInOrder();
    void acceptsAnEmptyFile();
    void reportsEveryFlippedBitAtItsRecord();
    void reportsEveryChangedByteAtItsRecord();
    void setsATornEndApartWhereverItWasTorn();
    void acceptsANulFilledTailAsTorn();
    void refusesATornEndThatIsNone();
    void refusesChangedOrders_data();
    void refusesChangedOrders();
    void refusesATranscriptOfAnotherPlan();
    void refusesRecordsAfterTheClose();
    void refusesARecordThatLinksElsewhere();
    void refusesOverlongLines();
    void handsOutNothingAfterTheFirstDamage();
    void notesClocksAndStarts_data();
    void notesClocksAndStarts();
    void doesNotNoteOrdinaryClocks();
    void findsARewrittenChainByAnAnchorOnly();
    void findsACutTailByAnAnchorOnly();
    void saysWhichRecordAnAnchorNames();
    void anchorsTheSoundPartOfADamagedTranscript();
};
