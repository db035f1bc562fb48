#pragma once

#include <QtTest>

class RulesTest : public QObject {
    Q_OBJECT
  private slots:
    void judgesEachRuleAsTheCatalogueSays_data();
    void judgesEachRuleAsTheCatalogueSays();
    void lowersOnlyWhatTheRootBeforeHadToo_data();
    void lowersOnlyWhatTheRootBeforeHadToo();
    void findsNothingInAnOrdinaryRoot();
    void keepsTitlesShortAndSentencesWithoutFullStops();
    void namesTheRuleForAFileThatCannotBeRead_data();
    void namesTheRuleForAFileThatCannotBeRead();
    void tellsGapRollbackAndRepetitionApart();
    void hasOneRowForEachRule();
    void readsSeverityAndProfileNames();
};
