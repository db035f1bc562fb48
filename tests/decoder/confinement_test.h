#pragma once

#include <QtTest>

/// What the real decoder cannot do, seen from outside.
class ConfinementTest : public QObject {
    Q_OBJECT

  private slots:
    void isUnderItsFilterBeforeItReads();
    void holdsNoDescriptorBesidesItsPipes();
    void isHeldToItsLimits();
    void isStartedFromInsideTheSandbox();
    void diesWithItsParentAtWork();
    void endsWhenItsParentGoesQuietly();
    void endsOnAQuestionOfNobody_data();
    void endsOnAQuestionOfNobody();
    void linksNoKeysAndNoWindow();
    void looksAtTheLargestPictureWithinItsMemory();
};
