#pragma once

#include "usb_suite.h"

class PrivateTest : public QObject {
    Q_OBJECT
  private slots:
    void refusesKeysOfEveryForm_data();
    void refusesKeysOfEveryForm();
    void refusesWrappedKeys_data();
    void refusesWrappedKeys();
    void refusesKeysInText_data();
    void refusesKeysInText();
    void letsPublicThingsPass_data();
    void letsPublicThingsPass();
    void answersForAnyBytes();
};
