#pragma once

#include <QtTest>

class RehearsalTest : public QObject {
    Q_OBJECT
  private slots:
    void holdsAWholeCeremonyThatVerifies();
    void stopsAtTheStepThatFails();
    void wantsAnEmptyFolder();
};
