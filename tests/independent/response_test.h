#pragma once

#include "crypto/base/bytes.h"
#include "verifier.h"

class ResponseTest : public anchorite::test::VerifierSuite {
    Q_OBJECT
  private slots:
    void acceptsSignaturesInEveryForm_data();
    void acceptsSignaturesInEveryForm();
    void acceptsKeysOfTheRootBefore();
    void refusesWhatIsNotValid_data();
    void refusesWhatIsNotValid();
    void showsARefusalAsNotAuthenticated();
    void refusesEveryDamagedEnvelope_data();
    void refusesEveryDamagedEnvelope();

  private:
    QString sealed(const anchorite::Bytes& content) const;
};
