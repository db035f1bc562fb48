#pragma once

#include <QtTest>

/// Who can sign, and the smallest sets.
class SignersTest : public QObject {
    Q_OBJECT

  private slots:
    void namesTheSmallestSets_data();
    void namesTheSmallestSets();
    void prefersCleanKeys();
    void countsPeopleWithSeveralKeysOnce();
    void smallestSetsAreSmallestByTryingAll();
    void everySetCompletesBothSides();
    void doesNotDrownInAHostileRoot();
};
