#pragma once

#include "verifier.h"

class RootsTest : public anchorite::test::VerifierSuite {
    Q_OBJECT
  private slots:
    void initTestCase();
    void findsTheSameWords_data();
    void findsTheSameWords();
    void judgesChainsTheSame_data();
    void judgesChainsTheSame();
    void refusesKeysOfASecretThatCountsTwice();
    void saysWhatItCannotRead();
    void explainsItself();

  private:
    QMap<QStringList, anchorite::test::Saying> said_;
};
