#pragma once

#include "usb_suite.h"

class PublicOnlyTest : public QObject {
    Q_OBJECT
  private slots:
    void refusesPrivateBytes();
    void looksIntoEnvelopes_data();
    void looksIntoEnvelopes();
    void refusesWhatIsNestedTooDeeply();
    void takesWhatOnlyLooksLikeAnEnvelope();
    void passesOnThatTheDecoderFailed_data();
    void passesOnThatTheDecoderFailed();
    void saysWhatWithoutItsControlCharacters();
};
