#pragma once

#include <QtTest>

class PeopleTest : public QObject {
    Q_OBJECT
  private slots:
    void namesTheSmallestSets_data();
    void namesTheSmallestSets();
    void nothingMissingNeedsNobody();
    void whatCannotBeCompletedNeedsNobody();
    void oneKeyUnderTwoNamesIsOnePersons();
    void setsAreShownInOrderAndAtMostEight();
    void noSetIsSmallerByBruteForce();
    void fiftyPeopleWithManyKeys();
    void saysInHowFewHandsARootRests_data();
    void saysInHowFewHandsARootRests();
};
