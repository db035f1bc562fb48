#pragma once

#include <QtTest>

/// Whatever stands behind the pipes: an ordinary error, nobody left behind, and the next question is answered.
class HostileDecoderTest : public QObject {
    Q_OBJECT

  private slots:
    void isAnOrdinaryError_data();
    void isAnOrdinaryError();
    void cannotHideThatItDoesNotRead();
    void cannotWriteToATerminal();
    void neverAnswersBeforeItIsAsked();
    void isSaidToBeMissing_data();
    void isSaidToBeMissing();
    void isGivenNothingButItsPipes();
    void doesNotKillTheAskerByASignal();
    void leavesNobodyWhenTheAskerGoes();
    void isReplacedWhenItEndsBetweenQuestions();
    void servesThreadsThatComeAndGo();
};
