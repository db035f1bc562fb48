#pragma once

#include "wire_support.h"

class SenderTest : public QObject {
    Q_OBJECT
  private slots:
    void offersTheFourDensities();
    void holdsStillWhatFitsAStillSymbol();
    void fitsTheSymbolOfItsDensity_data();
    void fitsTheSymbolOfItsDensity();
    void cutsAsAsked();
    void repeatsBbqrInOrder();
    void sendsATextAsItIs();
    void namesTheTransferAsTheReceiverDoes();
    void passesErrorsOn();
};
