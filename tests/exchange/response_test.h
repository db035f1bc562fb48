#pragma once

#include <QtTest>

class ResponseTest : public QObject {
    Q_OBJECT
  private slots:
    void carriesSignaturesBothWays();
    void carriesARefusalBothWays();
    void noFlippedBitYieldsTheSameSignature();
    void noTruncationIsRead();
    void refusesWhatIsNoResponse_data();
    void refusesWhatIsNoResponse();
    void writesNothingThatItWouldNotRead_data();
    void writesNothingThatItWouldNotRead();
    void holdsWhatIsNewSinceTheRequest();
};
