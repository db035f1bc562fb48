#pragma once

#include <QtTest>

class SamplesTest : public QObject {
    Q_OBJECT
  private slots:
    void areSoundAndFreeOfExceptions();
    void areTheFilesOfTheDocumentation();
    void followOneAnother();
};
