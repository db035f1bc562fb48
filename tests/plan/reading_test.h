#pragma once

#include <QtTest>

class ReadingTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsTheFileAndItsDigest();
    void readsEveryMember();
    void fillsInWhatMayBeMissing();
    void takesTheDigestAsWordsToo();
    void namesThePlaceOfEveryError_data();
    void namesThePlaceOfEveryError();
    void refusesWhatIsNoPlan_data();
    void refusesWhatIsNoPlan();
    void survivesEveryCutAndEveryChangedByte();
    void boundsWhatAPlanMayCost();
};
