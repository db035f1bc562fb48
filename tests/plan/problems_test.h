#pragma once

#include <QtTest>

class ProblemsTest : public QObject {
    Q_OBJECT
  private slots:
    void listsExactlyWhatMakesAPlanUnfit_data();
    void listsExactlyWhatMakesAPlanUnfit();
    void tellsAllAtOnceInTheOrderOfTheFile();
    void saysEachInOneSentence();
    void refusesForTheFirstProblemThatStands();
};
