#pragma once

#include "transcript/kit.h"
#include "verifier.h"

class SecondTranscriptTest : public anchorite::test::VerifierSuite {
    Q_OBJECT
  private slots:
    void findsAChainConsistentAndNoMore();
    void findsTheRecordThatWordsName();
    void findsTheRecordThatAStatementNames_data();
    void findsTheRecordThatAStatementNames();
    void refusesAnchorsOfAnotherTranscript();
    void refusesStatementsThatDoNotHold_data();
    void refusesStatementsThatDoNotHold();
    void refusesAnotherPlan();
    void judgesDamageAsWeDo_data();
    void judgesDamageAsWeDo();
    void refusesABitFlippedInAnyByte();
    void readsWhatWeWriteOfHostileText();

  private:
    QStringList question(const std::string& text, const QStringList& anchors = {}) const;
};
