#pragma once

#include <QtTest>

class DiffTest : public QObject {
    Q_OBJECT
  private slots:
    void saysEachChangeOnce_data();
    void saysEachChangeOnce();
    void putsTheMostDangerousLineFirst();
    void comparesKeysByContentAndNotByName();
    void listsEverythingOfAFirstRoot();
    void showsNamesAsClaimsAndHarmlessly();
    void statesWhatStays();
    void saysHowFarTheExpiryMoves();
};
