#pragma once

#include "wire_support.h"

class UrTest : public QObject {
    Q_OBJECT
  private slots:
    void readsASingleInAnyCase();
    void readsPartsInAnyCase();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void refusesSpoiltParts_data();
    void refusesSpoiltParts();
    void refusesSinglesOfAnotherForm_data();
    void refusesSinglesOfAnotherForm();
    void knowsTypes_data();
    void knowsTypes();
    void cutsIntoEqualFragments_data();
    void cutsIntoEqualFragments();
    void refusesToCut_data();
    void refusesToCut();
    void showsPartsInAlternatingOrder();
    void keepsNumbersBelow65536();
    void measuresItsLongestText();
    void saysTheSingleFormForEveryNumber();
};
