#pragma once

#include <QtTest>

/// What must hold whatever is marked: random roots and marks, the same ones in every run.
class ChanceTest : public QObject {
    Q_OBJECT

  private slots:
    void noSuspectKeyIsInAnyProposal();
    void maybeIsStolen();
    void orderOfMarksDoesNotMatter();
    void spellingOfKeyidsDoesNotMatter();
    void rowsAgreeWithThePlainTable();
    void oneMoreStolenKeyIsNeverBetter();
};
