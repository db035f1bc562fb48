#pragma once

#include <QtTest>

class StatementTest : public QObject {
    Q_OBJECT
  private slots:
    void isOneLineOfJson();
    void isReadBackAndHolds_data();
    void isReadBackAndHolds();
    void doesNotHoldForAnotherDigestKindOrKey();
    void isRefusedWhenMalformed_data();
    void isRefusedWhenMalformed();
    void doesNotHoldWithAnyBitFlipped();
};
