#pragma once

#include "usb_suite.h"

class NameTest : public QObject {
    Q_OBJECT
  private slots:
    void knowsTheNamesOfTheTrade_data();
    void knowsTheNamesOfTheTrade();
    void knowsEachNameThatItGives_data();
    void knowsEachNameThatItGives();
};
