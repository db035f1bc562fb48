#pragma once

#include <QtTest>

class CanonicalTest : public QObject {
    Q_OBJECT
  private slots:
    void writesTheOlpcForm_data();
    void writesTheOlpcForm();
    void refusesNumbersThatAreNoIntegers();
    void writesAktualizrsFormWithOrdinaryEscapes();
    void isStableOverItself();
};
